// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/dayblocks.h"
#include "app/plan/planmime.h"
#include "app/plan/planrows.h"
#include "app/plan/plantimes.h"
#include "core/exchange/programmereader.h"
#include "tests/support/days.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using testing::day;
using testing::item;

namespace {

QString said(const Timing &timing)
{
    const auto clock = [](const auto &time) { return time ? clockText(*time) : QString(); };
    return QString(nameOf(timing.kind)) + u' ' + clock(timing.start) + u'–' + clock(timing.end);
}

} // namespace

/// What the planner makes of values before it shows them, and of what is typed.
class PlanValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedTimes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("", "follows –");
        row("9", "exact 09.00–");
        row("0930", "exact 09.30–");
        row("ca 12", "about 12.00–");
        row("ca. 12.00", "about 12.00–");
        row("fra 11.30", "from 11.30–");
        row("senest 8.15", "latest 08.15–");
        row("by 08.15", "latest 08.15–");
        row("about 12.00", "about 12.00–");
        row("17-", "open 17.00–");
        row("17.00–", "open 17.00–");
        row("10-10.45", "exact 10.00–10.45");
        row("kl. 10.00–10.45", "exact 10.00–10.45");
        row("24.00", "exact 24.00–");
        row("nine", "nothing");
        row("25 people", "nothing");
    }
    void typedTimes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto timing = typedTiming(typed, {});
        QCOMPARE(timing ? said(*timing) : u"nothing"_s, expected);
    }

    void shownTimesCanBeTyped()
    {
        for (const QString &words : {u"09.00 a"_s, u"09.00–09.30 a"_s, u"ca. 12.00 a"_s,
                 u"fra 11.30 a"_s, u"senest 8.15 a"_s, u"17.00– a"_s}) {
            const Item before = item(words);
            const QString shown = timeCellText(before, {.start = before.timing.start});
            const auto after = typedTiming(shown, before.timing);
            QVERIFY2(after, qPrintable(shown));
            QCOMPARE(said(*after), said(before.timing));
        }
    }

    void aPinStaysWhenItsTimeIsTyped()
    {
        QVERIFY(typedTiming(u"10"_s, {.pinned = true})->pinned);
        QVERIFY(!typedTiming(u""_s, {.pinned = true})->pinned);
    }

    void typedLengths()
    {
        QCOMPARE(typedMinutes(u"20"_s), Minutes(20));
        QCOMPARE(typedMinutes(u"20 min"_s), Minutes(20));
        QCOMPARE(typedMinutes(u"1 t 30 min"_s), Minutes(90));
        QCOMPARE(typedMinutes(u"1t30"_s), Minutes(90));
        QCOMPARE(typedMinutes(u"1:30"_s), Minutes(90));
        QCOMPARE(typedMinutes(u"2 timer"_s), Minutes(120));
        QVERIFY(!typedMinutes(u"lunch"_s));
        QVERIFY(!typedMinutes(u"-5"_s));
        QCOMPARE(lengthText(Minutes(75)), u"1 h 15 min"_s);
        QCOMPARE(lengthText(Minutes(60)), u"1 h"_s);
    }

    void leadersArePartedByCommasOrSemicolons()
    {
        QCOMPARE(typedLeaders(u"ordfører,  Alle, "_s), QStringList({u"ordfører"_s, u"Alle"_s}));
        QCOMPARE(typedLeaders(u"Kari, leder; Alle"_s), QStringList({u"Kari, leder"_s, u"Alle"_s}));
        QCOMPARE(typedLeaders(u" "_s), QStringList());
    }

    void whatTheRoomSeesIsInTheSessionsOwnForm()
    {
        Item reflection = item(u"60 min Kva vil vi?"_s);
        reflection.stages = {{.form = StageForm::Alone, .planned = Minutes(3)},
            {.form = StageForm::Plenary, .planned = Minutes(20)}};
        const Day one = testing::day({});
        QCOMPARE(detailText(reflection, one, LanguageForm::Nynorsk),
            u"Åleine\u00A03 · Plenum\u00A020"_s);
        QCOMPARE(
            detailText(reflection, one, LanguageForm::Bokmaal), u"Alene\u00A03 · Plenum\u00A020"_s);
        // A title that names its material says it once.
        reflection.stages.clear();
        reflection.title = u"Habilitet: Spør tidlig"_s;
        reflection.materials = {
            {.kind = MaterialKind::Article, .text = {.title = u"Spør tidlig"_s}}};
        QCOMPARE(detailText(reflection, one, LanguageForm::Nynorsk), u"Artikkel"_s);
    }

    void groupsStandBelowTheirItem()
    {
        Day before = day({u"09.00 Start"_s, u"60 min Groups"_s, u"Plenary"_s});
        before.items[1].tracks = {
            {.id = Id<Track>(u"a"_s), .title = u"A"_s, .items = {item(u"30 min A1"_s)}},
            {.id = Id<Track>(u"b"_s), .title = u"B"_s, .items = {item(u"20 min B1"_s)}}};
        before.items[0].planned = Minutes(30);
        QStringList shown;
        for (const PlanRow &row : planRows(before, timeline(before), LanguageForm::Bokmaal))
            shown.append(QString(row.depth, u'>') + (row.isGroup ? row.group.title : row.item.title)
                + u' ' + (row.slot.start ? clockText(*row.slot.start) : QString()));
        QCOMPARE(shown,
            QStringList({u"Start 09.00"_s, u"Groups 09.30"_s, u">A 09.30"_s, u">A1 09.30"_s,
                u">B 09.30"_s, u">B1 09.30"_s, u"Plenary 10.30"_s}));
    }

    void overlapsStandSideBySide()
    {
        const DayPicture picture = dayPicture(day({u"09.00–10.00 Main"_s, u"&09.30–10.30 Beside"_s,
            u"10.00–11.00 Next"_s, u"12.00–13.00 Later"_s}));
        QHash<QString, DayBlock> blocks;
        for (const DayBlock &block : picture.blocks)
            blocks.insert(block.title, block);
        QCOMPARE(blocks[u"Main"_s].columns, 2);
        QVERIFY(blocks[u"Main"_s].column != blocks[u"Beside"_s].column);
        QVERIFY(blocks[u"Next"_s].column != blocks[u"Beside"_s].column);
        QCOMPARE(blocks[u"Later"_s].columns, 1);
        QCOMPARE(picture.from, ClockTime::at(9));
        QCOMPARE(picture.to, ClockTime::at(13));
    }

    void noTwoBlocksOfADayCoverEachOther()
    {
        const DayPicture picture = dayPicture(day({u"09.00–12.00 A"_s, u"&09.10–09.20 B"_s,
            u"&09.15–11.00 C"_s, u"&09.20–10.00 D"_s, u"&10.30–10.40 E"_s}));
        for (const DayBlock &a : picture.blocks) {
            for (const DayBlock &b : picture.blocks) {
                if (a.id == b.id || a.column != b.column)
                    continue;
                QVERIFY(a.start + a.length <= b.start || b.start + b.length <= a.start);
            }
        }
    }

    void aDayOfLengthsIsDrawnFromZero()
    {
        const DayPicture picture = dayPicture(day({u"20 min A"_s, u"10 min B"_s}));
        QVERIFY(!picture.hasClock);
        QCOMPARE(picture.blocks.size(), 2);
        QCOMPARE(picture.blocks.at(1).start, ClockTime::at(0, 20));
        QVERIFY(dayPicture({}).blocks.isEmpty());
    }

    void aMomentTakesNoRoomAndAnOpenEndIsKnown()
    {
        Day before = day({u"20.00 Deadline"_s, u"21.00– Social"_s});
        before.items[0].kind = ItemKind::Deadline;
        const DayPicture picture = dayPicture(before);
        QCOMPARE(picture.blocks.at(0).length, Minutes(0));
        QVERIFY(picture.blocks.at(0).knowsLength);
        QVERIFY(!picture.blocks.at(1).knowsLength);
    }

    void copiedTextIsReadAgain()
    {
        Day before = day({u"09.00–09.30 Velkommen"_s, u"09.30–10.30 Roller"_s});
        before.items[0].leaders = {u"ordfører"_s};
        int id = 0;
        const auto read = readProgramme(plainText(before.items, timeline(before).items),
            QDate(2026, 1, 1), [&] { return QString::number(++id); });
        QCOMPARE(read.days.size(), 1);
        QCOMPARE(testing::shown(read.days.first()), testing::shown(before));
        QCOMPARE(read.days.first().items.first().leaders, QStringList(u"ordfører"_s));
    }
};

QTEST_GUILESS_MAIN(PlanValuesTest)
#include "tst_planvalues.moc"
