// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reflow.h"

#include "core/model/edit.h"
#include "tests/support/days.h"
#include "tests/support/randomday.h"

#include <QSet>
#include <QTest>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

const int manyDays = 10'000;

/// What is said of the times of \a day: "09.00–09.30 A", "follows 20 A", "!12.00 Lunsj".
QStringList said(const Day &day)
{
    QStringList result;
    for (const Item &item : day.items) {
        QString text = item.timing.pinned ? u"!"_s : QString();
        text += item.timing.start ? clockText(*item.timing.start) : u"follows"_s;
        if (item.timing.end)
            text += u'–' + clockText(*item.timing.end);
        if (item.planned)
            text += u' ' + QString::number(item.planned->count());
        result.append(text + u' ' + item.title);
    }
    return result;
}

Id<Item> id(const QString &text)
{
    return Id<Item>(text);
}

Day withStart(const Day &day, const QString &title, int hour, int minute)
{
    Item item = *findItem(day, id(title));
    item.timing.kind = TimingKind::Exact;
    item.timing.start = ClockTime::at(hour, minute);
    return withItem(day, item);
}

Day withPlanned(const Day &day, const QString &title, int minutes)
{
    Item item = *findItem(day, id(title));
    item.planned = Minutes(minutes);
    return withItem(day, item);
}

QHash<Id<Item>, Slot> slotsOf(const Day &day)
{
    QHash<Id<Item>, Slot> result;
    const Timeline times = timeline(day);
    for (qsizetype i = 0; i < day.items.size(); ++i)
        result.insert(day.items.at(i).id, times.items.at(i));
    return result;
}

QSet<QString> allIds(const QList<Item> &items)
{
    QSet<QString> result;
    for (const Item &item : items) {
        result.insert(item.id.text());
        for (const Track &track : item.tracks)
            result += allIds(track.items);
    }
    return result;
}

const Id<Item> &anyId(QRandomGenerator &chance, const Day &day)
{
    return day.items.at(chance.bounded(day.items.size())).id;
}

bool hasPinned(const Day &day)
{
    return std::any_of(
        day.items.begin(), day.items.end(), [](const Item &item) { return item.timing.pinned; });
}

/// \a day after something that a planner does without saying a clock time.
Day randomlyEdited(QRandomGenerator &chance, const Day &day)
{
    const Id<Item> id = anyId(chance, day);
    const Spot spot{.index = chance.bounded(day.items.size())};
    switch (chance.bounded(4)) {
    case 0:
        return withItemMoved(day, id, spot);
    case 1:
        return withItemRemoved(day, id);
    case 2: {
        Item added = randomTimedItem(chance, u"new"_s);
        added.timing = {};
        return withItemInserted(day, added, spot);
    }
    default:
        return withItem(day, withLength(*findItem(day, id), Minutes(5 * chance.bounded(20))));
    }
}

} // namespace

class ReflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longerItem();
    void longerItemWithSaidEnd();
    void insertedItem();
    void insertedIntoGap();
    void removedItem();
    void movedItem();
    void movedToTheStart();
    void editedStart();
    void editedEnd();
    void pinnedStays();
    void unknownLengths();
    void besideMovesAlong();
    void tracksMoveAlong();
    void insideTrack();
    void split();
    void durationsOnly();
    void betweenDays();
    void editedDayStart();

    void unchangedIsIdentity();
    void nothingIsLostAndLengthsAreKept();
    void thereAndBack();
};

void ReflowTest::longerItem()
{
    const Day before = day({u"9.00 A"_s, u"9.30 B"_s, u"10.15–11.00 C"_s, u"11.15 D"_s});
    QCOMPARE(said(reflowed(before, withPlanned(before, u"A"_s, 45))),
        (QStringList{u"09.00 45 A"_s, u"09.45 B"_s, u"10.30–11.15 C"_s, u"11.30 D"_s}));
}

void ReflowTest::longerItemWithSaidEnd()
{
    const Day before = day({u"09.00–09.30 A"_s, u"9.30 B"_s, u"10.00 C"_s});
    QCOMPARE(said(reflowed(before, withPlanned(before, u"A"_s, 20))),
        (QStringList{u"09.00–09.20 20 A"_s, u"09.20 B"_s, u"09.50 C"_s}));
}

void ReflowTest::insertedItem()
{
    const Day before = day({u"9.00 A"_s, u"9.30 B"_s, u"10.00 C"_s});
    QCOMPARE(said(reflowed(before, withItemInserted(before, item(u"15 min X"_s), {.index = 1}))),
        (QStringList{u"09.00 A"_s, u"follows 15 X"_s, u"09.45 B"_s, u"10.15 C"_s}));
    const Day first = reflowed(before, withItemInserted(before, item(u"15 min X"_s), {.index = 0}));
    QCOMPARE(shown(first),
        (QStringList{u"09.00–09.15 15 X"_s, u"09.15–09.45 30 A"_s, u"09.45–10.15 30 B"_s,
            u"10.15–? ? C"_s}));
    // With a time of its own that there is room for.
    QCOMPARE(said(reflowed(before, withItemInserted(before, item(u"8.00 20 min X"_s), {}))),
        (QStringList{u"08.00 20 X"_s, u"09.00 A"_s, u"09.30 B"_s, u"10.00 C"_s}));
}

void ReflowTest::insertedIntoGap()
{
    const Day before = day({u"17.45–19.00 A"_s, u"19.30 Middag"_s});
    const auto with = [&](const QString &words) {
        return said(reflowed(before, withItemInserted(before, item(words), {.index = 1}))).last();
    };
    QCOMPARE(with(u"20 min X"_s), u"19.30 Middag"_s);
    QCOMPARE(with(u"40 min X"_s), u"19.40 Middag"_s);
    QCOMPARE(with(u"X"_s), u"19.30 Middag"_s);
}

void ReflowTest::removedItem()
{
    const Day before = day({u"9.00 A"_s, u"9.30 B"_s, u"10.15–11.00 C"_s, u"11.15 D"_s});
    QCOMPARE(said(reflowed(before, withItemRemoved(before, id(u"B"_s)))),
        (QStringList{u"09.00 A"_s, u"09.30–10.15 C"_s, u"10.30 D"_s}));
    QCOMPARE(said(reflowed(before, withItemRemoved(before, id(u"A"_s)))),
        (QStringList{u"09.00 B"_s, u"09.45–10.30 C"_s, u"10.45 D"_s}));
}

void ReflowTest::movedItem()
{
    const Day before = day({u"9.00 A"_s, u"9.30 B"_s, u"10.15–11.00 C"_s, u"11.00 20 min D"_s});
    const Day after = reflowed(before, withItemMoved(before, id(u"B"_s), {.index = 3}));
    QCOMPARE(said(after),
        (QStringList{u"09.00 A"_s, u"09.30–10.15 C"_s, u"10.15 20 D"_s, u"10.35 45 B"_s}));
}

void ReflowTest::movedToTheStart()
{
    const Day before = day({u"9.00 A"_s, u"20 min B"_s, u"10.00 C"_s});
    QCOMPARE(shown(reflowed(before, withItemMoved(before, id(u"B"_s), {.index = 0}))),
        (QStringList{u"09.00–09.20 20 B"_s, u"09.20–10.00 40 A"_s, u"10.00–? ? C"_s}));
}

void ReflowTest::editedStart()
{
    const Day before = day({u"9.00 A"_s, u"9.30 B"_s, u"10.00–10.30 C"_s});
    QCOMPARE(said(reflowed(before, withStart(before, u"B"_s, 9, 40))),
        (QStringList{u"09.00 A"_s, u"09.40 B"_s, u"10.10–10.40 C"_s}));
    QCOMPARE(said(reflowed(before, withStart(before, u"C"_s, 10, 20))).last(), u"10.20–10.50 C"_s);
    QCOMPARE(said(reflowed(before, withStart(before, u"A"_s, 8, 30))),
        (QStringList{u"08.30 A"_s, u"09.00 B"_s, u"09.30–10.00 C"_s}));
}

void ReflowTest::editedEnd()
{
    const Day before = day({u"09.00–09.30 A"_s, u"09.30–10.00 30 min B"_s, u"10.00 C"_s});
    Item item = before.items.at(1);
    item.timing.end = ClockTime::at(10, 20);
    QCOMPARE(said(reflowed(before, withItem(before, item))),
        (QStringList{u"09.00–09.30 A"_s, u"09.30–10.20 50 B"_s, u"10.20 C"_s}));
}

void ReflowTest::pinnedStays()
{
    const Day before =
        day({u"9.00 A"_s, u"11.00 B"_s, u"!12.00 Lunsj"_s, u"13.00 C"_s, u"14.00 D"_s});
    QCOMPARE(said(reflowed(before, withItemInserted(before, item(u"15 min X"_s), {.index = 1}))),
        (QStringList{u"09.00 A"_s, u"follows 15 X"_s, u"11.15 60 B"_s, u"!12.00 Lunsj"_s,
            u"13.00 C"_s, u"14.00 D"_s}));
}

void ReflowTest::unknownLengths()
{
    const Day before = day({u"9.00 20 min A"_s, u"fra 9.30 Kaffe"_s, u"10.00 B"_s});
    QCOMPARE(said(reflowed(before, withPlanned(before, u"A"_s, 30))),
        (QStringList{u"09.00 30 A"_s, u"09.40 Kaffe"_s, u"10.10 B"_s}));
}

void ReflowTest::besideMovesAlong()
{
    const Day before =
        day({u"11.30 A"_s, u"12.30 Lunsj"_s, u"&12.45 Lunsjmøte"_s, u"13.30 Komiteer"_s});
    QCOMPARE(said(reflowed(before, withPlanned(before, u"A"_s, 70))),
        (QStringList{
            u"11.30 70 A"_s, u"12.40 Lunsj"_s, u"12.55 Lunsjmøte"_s, u"13.40 Komiteer"_s}));
}

void ReflowTest::tracksMoveAlong()
{
    Day before = day({u"9.00 30 min A"_s, u"9.30 60 min Grupper"_s, u"10.30 B"_s});
    before.items[1].tracks = {
        {.id = Id<Track>(u"t"_s), .items = items({u"09.30–10.00 G1"_s, u"10.00–10.20 G2"_s})}};
    const Day after = reflowed(before, withPlanned(before, u"A"_s, 40));
    QCOMPARE(said({.items = after.items.at(1).tracks.at(0).items}),
        (QStringList{u"09.40–10.10 G1"_s, u"10.10–10.30 G2"_s}));
    QCOMPARE(said(after).last(), u"10.40 B"_s);
}

void ReflowTest::insideTrack()
{
    Day before = day({u"9.00 Grupper"_s, u"10.00 B"_s});
    before.items[0].tracks = {
        {.id = Id<Track>(u"t"_s), .items = items({u"9.00 30 min G1"_s, u"9.30 30 min G2"_s})}};
    const Day after = reflowed(before, withPlanned(before, u"G1"_s, 40));
    QCOMPARE(said({.items = after.items.at(0).tracks.at(0).items}),
        (QStringList{u"09.00 40 G1"_s, u"09.40 30 G2"_s}));
    QCOMPARE(said(after).last(), u"10.10 B"_s);
}

void ReflowTest::split()
{
    const Day before = day({u"9.00 A"_s, u"10.00 B"_s});
    const Day after = reflowed(before, withItemSplit(before, id(u"A"_s), Minutes(20), id(u"A2"_s)));
    QCOMPARE(shown(after),
        (QStringList{u"09.00–09.20 20 A"_s, u"09.20–10.00 40 A forts."_s, u"10.00–? ? B"_s}));
}

void ReflowTest::durationsOnly()
{
    const Day before = day({u"20 min A"_s, u"30 min B"_s});
    const Day after = withItemMoved(before, id(u"B"_s), {.index = 0});
    QCOMPARE(reflowed(before, after), after);
}

void ReflowTest::betweenDays()
{
    Day one = day({u"9.00 A"_s, u"9.30 B"_s, u"10.00 C"_s});
    Day two = day({u"13.00 D"_s, u"13.20 E"_s});
    two.id = Id<Day>(u"two"_s);
    const Session before{.days = {one, two}};
    const Session after = reflowed(before, withItemMoved(before, id(u"B"_s), two.id, {.index = 1}));
    QCOMPARE(said(after.days.at(0)), (QStringList{u"09.00 A"_s, u"09.30 C"_s}));
    QCOMPARE(said(after.days.at(1)), (QStringList{u"13.00 D"_s, u"13.20 B"_s, u"13.50 E"_s}));
}

void ReflowTest::editedDayStart()
{
    const Day before = day({u"10 min A"_s, u"9.10 B"_s}, ClockTime::at(9));
    Day after = before;
    after.start = ClockTime::at(10);
    QCOMPARE(said(reflowed(before, after)).last(), u"10.10 B"_s);
}

void ReflowTest::unchangedIsIdentity()
{
    QRandomGenerator chance(1);
    for (int i = 0; i < manyDays; ++i) {
        const Day day = randomDay(chance, DayShape::Mixed, u"d"_s);
        const Day after = reflowed(day, day);
        QVERIFY(after == day);
    }
}

void ReflowTest::nothingIsLostAndLengthsAreKept()
{
    QRandomGenerator chance(2);
    for (int i = 0; i < manyDays; ++i) {
        const Day before = randomDay(chance, DayShape::Mixed, u"d"_s);
        const Day edited = randomlyEdited(chance, before);
        const Day after = reflowed(before, edited);
        QCOMPARE(allIds(after.items), allIds(edited.items));

        const auto then = slotsOf(before);
        const auto now = slotsOf(after);
        for (qsizetype n = 0; n < after.items.size(); ++n) {
            Item item = after.items.at(n);
            const Item &was = edited.items.at(n);
            QCOMPARE(item.timing.kind, was.timing.kind);
            if (was.timing.pinned)
                QCOMPARE(item.timing.start, was.timing.start);
            const bool lengthEdited =
                !then.contains(was.id) || findItem(before, was.id)->planned != was.planned;
            const auto length = then.value(was.id).length;
            if (!lengthEdited && length > Minutes{})
                QCOMPARE(now.value(was.id).length, length);
            item.timing = was.timing;
            item.planned = was.planned;
            QVERIFY(item == was);
        }
    }
}

void ReflowTest::thereAndBack()
{
    QRandomGenerator chance(3);
    for (const DayShape shape : {DayShape::Tight, DayShape::Known}) {
        for (int i = 0; i < manyDays / 2; ++i) {
            const Day before = randomDay(chance, shape, u"d"_s);
            const Id<Item> id = anyId(chance, before);
            const Spot home = *spotOf(before, id);
            const Spot away{.index = chance.bounded(before.items.size())};
            // What comes first gives up the gap in front of it, and the day begins with it if it is
            // pinned.
            const bool atStart = home.index == 0 || away.index == 0;
            if (atStart && (shape == DayShape::Known || hasPinned(before)))
                continue;
            const Day there = reflowed(before, withItemMoved(before, id, away));
            const Day back = reflowed(there, withItemMoved(there, id, home));
            QCOMPARE(shown(back), shown(before));
        }
    }
}

QTEST_GUILESS_MAIN(ReflowTest)
#include "tst_reflow.moc"
