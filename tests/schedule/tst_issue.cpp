// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/issue.h"

#include "core/schedule/timeline.h"
#include "tests/support/days.h"
#include "tests/support/randomday.h"

#include <QTest>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(IssueKind kind)
{
    static const QStringList names{u"Overlap"_s, u"PinnedCollision"_s, u"Gap"_s, u"OutOfOrder"_s,
        u"EndsBeforeItBegins"_s, u"UnderMinimum"_s, u"StagesDiffer"_s, u"LongSitting"_s,
        u"SameLeader"_s, u"OwnCase"_s, u"Doubtful"_s, u"StartsOtherwise"_s, u"EndsTooLate"_s,
        u"EndsEarly"_s};
    return names.at(int(kind));
}

/// "Overlap A B 15" for each issue of \a day.
QStringList found(const Day &day, const Frame &frame = {})
{
    QStringList result;
    for (const Issue &issue : issues(day, frame)) {
        QStringList words{nameOf(issue.kind)};
        for (const Id<Item> &id : issue.items)
            words.append(id.text());
        if (issue.minutes != Minutes{})
            words.append(QString::number(issue.minutes.count()));
        result.append(words.join(u' '));
    }
    return result;
}

bool hasDeadline(const Day &day)
{
    return std::any_of(day.items.begin(), day.items.end(),
        [](const Item &item) { return item.kind == ItemKind::Deadline; });
}

IdSource counting()
{
    return [n = 0]() mutable { return u"new"_s + QString::number(++n); };
}

/// \a day after the fix of its first issue.
Day firstFixed(const Day &day, const Frame &frame = {})
{
    const auto all = issues(day, frame);
    return all.isEmpty() || !all.first().fix ? day : fixed(day, *all.first().fix, counting());
}

} // namespace

class IssueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong();
    void realProgrammes();
    void overlaps();
    void overlapsPinned();
    void gap();
    void outOfOrder();
    void endBeforeStart();
    void underMinimum();
    void stagesDiffer();
    void longSitting();
    void longItem();
    void noLongSitting();
    void sameLeader();
    void ownCase();
    void doubtful();
    void startsOtherwise();
    void endsTooLate();
    void endsEarly();
    void insideTracks();
    void fixesFix();
};

void IssueTest::nothingWrong()
{
    QCOMPARE(found({}), QStringList{});
    QCOMPARE(found(day({u"9.00 Velkommen"_s, u"9.30 Samtale"_s, u"10.15 Slutt"_s})), QStringList{});
    QCOMPARE(found(day({u"20 min Innledning"_s, u"45 min Grupper"_s})), QStringList{});
}

void IssueTest::realProgrammes()
{
    // Nordre Follo, 18 January 2020: 130 minutes in one go is worth a hint, no more.
    const Day saturday = day({u"9.00 Flyttekabal"_s, u"9.20 Kommunelov"_s, u"10.20 Arbeidsgiver"_s,
        u"12.30 Lunsj"_s, u"13.30 Digitalisering"_s, u"14.30 Post"_s, u"15.00 Slutt"_s});
    Day withLunch = saturday;
    withLunch.items[3].kind = ItemKind::Meal;
    QCOMPARE(
        found(withLunch), QStringList{u"LongSitting Flyttekabal Kommunelov Arbeidsgiver 210"_s});
    QCOMPARE(issues(withLunch).first().severity, Severity::Hint);
    // Lysebu, 25 October 2018: twice the same start, and that is all right.
    QCOMPARE(found(day({u"8.30 Velkommen"_s, u"08.30–10.00 Roller"_s})), QStringList{});
}

void IssueTest::overlaps()
{
    const Day two = day({u"09.00–10.00 A"_s, u"09.45–10.30 B"_s});
    QCOMPARE(found(two), QStringList{u"Overlap A B 15"_s});
    QCOMPARE(shown(firstFixed(two)), (QStringList{u"09.00–10.00 60 A"_s, u"10.00–10.45 45 B"_s}));
    Day beside = two;
    beside.items[1].beside = true;
    QCOMPARE(found(beside), QStringList{});
    Day deadline = two;
    deadline.items[1].kind = ItemKind::Deadline;
    QCOMPARE(found(deadline), QStringList{});
}

void IssueTest::overlapsPinned()
{
    Day lunch = day({u"11.00 75 min A"_s, u"!12.00 45 min Lunsj"_s});
    lunch.items[1].kind = ItemKind::Meal;
    QCOMPARE(found(lunch), QStringList{u"PinnedCollision A Lunsj 15"_s});
    QCOMPARE(issues(lunch).first().severity, Severity::Warning);
    QCOMPARE(shown(firstFixed(lunch)).first(), u"11.00–12.00 60 A"_s);
    lunch.items[0].minimum = Minutes(70);
    QVERIFY(!issues(lunch).first().fix);
    lunch.items[0].mayBeDropped = true;
    QCOMPARE(firstFixed(lunch).items.size(), 1);
}

void IssueTest::gap()
{
    const Day two = day({u"09.00–10.00 A"_s, u"10.20 30 min B"_s});
    QCOMPARE(found(two), QStringList{u"Gap A B 20"_s});
    QCOMPARE(shown(firstFixed(two)),
        (QStringList{u"09.00–10.00 60 A"_s, u"10.00–10.20 20 Pause"_s, u"10.20–10.50 30 B"_s}));
    QVERIFY(!issues(day({u"14.00–15.00 A"_s, u"19.00 Middag"_s})).first().fix);
    QVERIFY(issues(day({u"09.00–10.00 A"_s, u"10.45 B"_s})).first().fix);
    QVERIFY(!issues(day({u"09.00–10.00 A"_s, u"10.46 B"_s})).first().fix);
    QCOMPARE(found(day({u"fra 11.30 Lunsj"_s, u"12.30 A"_s})), QStringList{});
}

void IssueTest::outOfOrder()
{
    const Day days = day({u"9.00 A"_s, u"9.40 30 min B"_s, u"9.20 C"_s});
    QCOMPARE(found(days), QStringList{u"OutOfOrder B C 20"_s});
    QCOMPARE(shown(firstFixed(days)),
        (QStringList{u"09.00–09.20 20 A"_s, u"09.20–09.40 20 C"_s, u"09.40–10.10 30 B"_s}));
}

void IssueTest::endBeforeStart()
{
    const Day wrong = day({u"10.00–09.00 A"_s, u"11.00 B"_s});
    QCOMPARE(found(wrong), QStringList{u"EndsBeforeItBegins A 60"_s});
    QCOMPARE(shown(firstFixed(wrong)).first(), u"10.00–11.00 60 A"_s);
}

void IssueTest::underMinimum()
{
    Day day = testing::day({u"9.00 A"_s, u"9.20 30 min B"_s});
    day.items[0].minimum = Minutes(30);
    QCOMPARE(found(day), QStringList{u"UnderMinimum A 10"_s});
    QCOMPARE(shown(firstFixed(day)), (QStringList{u"09.00–09.30 30 A"_s, u"09.30–10.00 30 B"_s}));
}

void IssueTest::stagesDiffer()
{
    Day day = testing::day({u"40 min A"_s});
    day.items[0].stages = {{.planned = Minutes(20)}, {.planned = Minutes(40)}};
    QCOMPARE(found(day), QStringList{u"StagesDiffer A 20"_s});
    const Day after = firstFixed(day);
    QCOMPARE(found(after), QStringList{});
    QCOMPARE(after.items[0].planned, Minutes(40));
}

void IssueTest::longSitting()
{
    const Day morning = day({u"9.00 30 min A"_s, u"40 min B"_s, u"50 min C"_s, u"30 min D"_s});
    QCOMPARE(found(morning), QStringList{u"LongSitting A B C D 150"_s});
    QCOMPARE(shown(firstFixed(morning)),
        (QStringList{u"09.00–09.30 30 A"_s, u"09.30–10.10 40 B"_s, u"10.10–10.20 10 Pause"_s,
            u"10.20–11.10 50 C"_s, u"11.10–11.40 30 D"_s}));
    QCOMPARE(found(firstFixed(morning)), QStringList{});
}

void IssueTest::longItem()
{
    const Day morning = day({u"10.20 130 min A"_s, u"20 min B"_s});
    QCOMPARE(found(morning), QStringList{u"LongSitting A B 150"_s});
    QCOMPARE(shown(firstFixed(morning)),
        (QStringList{u"10.20–11.25 65 A"_s, u"11.25–11.35 10 Pause"_s, u"11.35–12.40 65 A forts."_s,
            u"12.40–13.00 20 B"_s}));
    // Between said times the break is taken from the item.
    Day fixedTimes = day({u"10.20 A"_s, u"12.30 Lunsj"_s});
    QCOMPARE(shown(firstFixed(fixedTimes)),
        (QStringList{u"10.20–11.25 65 A"_s, u"11.25–11.35 10 Pause"_s, u"11.35–12.30 55 A forts."_s,
            u"12.30–? ? Lunsj"_s}));
}

void IssueTest::noLongSitting()
{
    Day rested = day({u"60 min A"_s, u"10 min Pause"_s, u"80 min B"_s, u"Tur"_s, u"90 min C"_s});
    rested.items[1].kind = ItemKind::Break;
    QCOMPARE(found(rested), QStringList{});
    QCOMPARE(found(day({u"09.00–10.00 A"_s, u"11.00–12.00 B"_s})), QStringList{u"Gap A B 60"_s});
    QCOMPARE(found(day({u"09.00–10.00 A"_s, u"10.05–11.05 B"_s})), QStringList{u"Gap A B 5"_s});
}

void IssueTest::sameLeader()
{
    Day day = testing::day({u"9.00 60 min Grupper"_s});
    day.items[0].tracks = {{.leaders = {u"Kari"_s, u"Alle"_s}}, {.leaders = {u"kari"_s, u"Alle"_s}},
        {.leaders = {u"Ola"_s}}};
    QCOMPARE(found(day), QStringList{u"SameLeader Grupper"_s});
    QCOMPARE(issues(day).first().leader, u"kari"_s);
}

void IssueTest::ownCase()
{
    Day day = testing::day({u"9.00 60 min Sak"_s});
    day.items[0].openness = Openness::OwnCase;
    QCOMPARE(found(day), QStringList{u"OwnCase Sak"_s});
    QCOMPARE(issues(day).first().severity, Severity::Hint);
    day.end = ClockTime::at(10);
    QCOMPARE(issues(day).first().severity, Severity::Warning);
    QCOMPARE(issues(day).first().at, day.end);
}

void IssueTest::doubtful()
{
    Day day = testing::day({u"9.00 60 min A"_s});
    day.items[0].doubtful = true;
    QCOMPARE(found(day), QStringList{u"Doubtful A"_s});
    QCOMPARE(found(firstFixed(day)), QStringList{});
}

void IssueTest::startsOtherwise()
{
    // Møre og Romsdal: the header says 15.00, the programme 13.00.
    const Day youth =
        day({u"fra 13.00 Registrering"_s, u"14.00 30 min Velkommen"_s}, ClockTime::at(15));
    QCOMPARE(found(youth), QStringList{u"StartsOtherwise -120"_s});
    QCOMPARE(firstFixed(youth).start, ClockTime::at(13));
    QCOMPARE(shown(firstFixed(youth)), shown(youth));

    const Frame frame{.start = ClockTime::at(9, 30)};
    for (const auto &start : {std::optional<ClockTime>{}, std::optional(ClockTime::at(9))}) {
        const Day early = day({u"9.00 30 min A"_s, u"9.30 30 min B"_s}, start);
        QCOMPARE(found(early, frame), QStringList{u"StartsOtherwise -30"_s});
        QCOMPARE(shown(firstFixed(early, frame)),
            (QStringList{u"09.30–10.00 30 A"_s, u"10.00–10.30 30 B"_s}));
        QCOMPARE(found(firstFixed(early, frame), frame), QStringList{});
    }
    // What was pinned is not moved by a click.
    QVERIFY(!issues(day({u"!9.00 30 min A"_s}), frame).first().fix);
}

void IssueTest::endsTooLate()
{
    Day late = day({u"9.00 40 min A"_s, u"40 min B"_s});
    late.end = ClockTime::at(10);
    QCOMPARE(found(late), QStringList{u"EndsTooLate 20"_s});
    QCOMPARE(issues(late).first().severity, Severity::Warning);
    QVERIFY(!issues(late).first().fix);
    late.items[0].minimum = Minutes(30);
    late.items[1].minimum = Minutes(25);
    QCOMPARE(shown(firstFixed(late)), (QStringList{u"09.00–09.30 30 A"_s, u"09.30–10.00 30 B"_s}));
    late.items[0].mayBeDropped = true;
    late.items[1].minimum = {};
    QCOMPARE(shown(firstFixed(late)), QStringList{u"09.00–09.40 40 B"_s});
    // Nothing in front of a pinned item helps.
    late.items[1].timing = {
        .kind = TimingKind::Exact, .start = ClockTime::at(9, 40), .pinned = true};
    QVERIFY(!issues(late).first().fix);

    Frame frame{.end = ClockTime::at(10)};
    const Day soft = day({u"9.00 80 min A"_s});
    QCOMPARE(issues(soft, frame).first().severity, Severity::Hint);
    frame.hardEnd = true;
    QCOMPARE(issues(soft, frame).first().severity, Severity::Warning);

    // No more is taken than was asked for.
    Day little = day({u"9.00 40 min A"_s, u"23 min B"_s});
    little.items[0].minimum = Minutes(10);
    QCOMPARE(shown(firstFixed(little, frame)),
        (QStringList{u"09.00–09.37 37 A"_s, u"09.37–10.00 23 B"_s}));
}

void IssueTest::endsEarly()
{
    const Frame frame{.end = ClockTime::at(10)};
    QCOMPARE(found(day({u"9.00 40 min A"_s}), frame), QStringList{u"EndsEarly 20"_s});
    QCOMPARE(found(day({u"9.00 45 min A"_s}), frame), QStringList{u"EndsEarly 15"_s});
    QCOMPARE(found(day({u"9.00 46 min A"_s}), frame), QStringList{});
    QCOMPARE(found(day({u"9.00 50 min A"_s}), frame), QStringList{});
}

void IssueTest::insideTracks()
{
    Day day = testing::day({u"9.00 60 min Grupper"_s});
    day.items[0].tracks = {
        {.id = Id<Track>(u"t"_s), .items = items({u"09.00–09.40 G1"_s, u"09.30–10.00 G2"_s})}};
    QCOMPARE(found(day), QStringList{u"Overlap G1 G2 10"_s});
    QCOMPARE(shown(firstFixed(day)),
        QStringList{u"09.00–10.00 60 [09.00–09.40 40;09.40–10.10 30;] Grupper"_s});
}

void IssueTest::fixesFix()
{
    QRandomGenerator chance(5);
    QMap<FixKind, int> tried;
    for (int i = 0; i < 10'000; ++i) {
        Day day = randomDay(chance, DayShape::Mixed, u"d"_s);
        if (chance.bounded(3) == 0)
            day.end = ClockTime::at(9 + chance.bounded(12));
        Item &item = day.items[chance.bounded(day.items.size())];
        item.doubtful = chance.bounded(2);
        item.mayBeDropped = chance.bounded(2);
        item.stages = {{.planned = Minutes(30)}, {.planned = Minutes(10)}};
        if (item.timing.start && chance.bounded(2))
            item.timing.start = *item.timing.start - Minutes(5 * chance.bounded(20));
        if (item.timing.end && chance.bounded(3) == 0)
            item.timing.end = *item.timing.start - Minutes(5);
        const Frame frame = chance.bounded(2) ? Frame{.start = ClockTime::at(9)} : Frame{};
        for (const Issue &issue : issues(day, frame)) {
            // Where deadlines come before it, what the day begins with is a matter of opinion.
            if (!issue.fix || (issue.fix->kind == FixKind::MoveDay && hasDeadline(day)))
                continue;
            ++tried[issue.fix->kind];
            const Day after = fixed(day, *issue.fix, counting());
            // Half of a long sitting may still be long, and what is removed may have been in an
            // overlap.
            const bool bit =
                issue.kind == IssueKind::LongSitting || issue.fix->kind == FixKind::Remove;
            for (const Issue &left : issues(after, frame)) {
                if (left.kind != issue.kind)
                    continue;
                if (bit && left.items.value(0) == issue.items.value(0))
                    QVERIFY(left.minutes < issue.minutes);
                else
                    QVERIFY(left.items != issue.items);
            }
        }
    }
    for (int kind = int(FixKind::SetStart); kind <= int(FixKind::Remove); ++kind)
        QVERIFY2(tried.value(FixKind(kind)) > 0, qPrintable(QString::number(kind)));
}

QTEST_GUILESS_MAIN(IssueTest)
#include "tst_issue.moc"
