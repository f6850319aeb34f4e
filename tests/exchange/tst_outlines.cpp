// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/exchange/ksreport.h"
#include "core/exchange/markdown.h"
#include "core/exchange/planb.h"
#include "core/exchange/programme.h"
#include "core/exchange/runsheet.h"
#include "core/exchange/sheets.h"
#include "core/exchange/summary.h"
#include "core/exchange/words.h"
#include "tests/support/days.h"
#include "tests/support/exportsample.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

constexpr auto nb = LanguageForm::Bokmaal;
constexpr auto nn = LanguageForm::Nynorsk;

/// The rows of \a day as "look|time|title|leaders".
QStringList rowsOf(const Day &day, LanguageForm form = nb)
{
    static const QStringList looks{
        u"item"_s, u"quiet"_s, u"line"_s, u"detail"_s, u"track"_s, u"section"_s, u"remark"_s};
    QStringList all;
    for (const ScheduleRow &row : scheduleOf(day, timeline(day), form).rows)
        all << QStringList{looks[int(row.look)] + QString(row.depth, u'+'), row.time, row.title,
            row.leaders.join(u';')}
                   .join(u'|');
    return all;
}

QList<int> pageHeadings(const Outline &outline)
{
    QList<int> pages{0};
    for (const Block &block : outline.blocks) {
        if (std::holds_alternative<PageBreak>(block))
            pages << 0;
        else if (std::holds_alternative<Heading>(block))
            pages.last() += 1;
    }
    return pages;
}

} // namespace

class TestOutlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOverviewOfARunSheetSaysWhatThereIs()
    {
        Session session;
        session.days = {testing::day({u"12.30 "_s, u"13.00 Frist"_s, u"13.00 Slutt"_s})};
        session.days.first().items[0].lines = {{.text = u"Velkommen"_s}, {.text = u"Innleiing"_s}};
        const auto overview = [&session] {
            const Outline outline = runSheetOutline(session, {}, {});
            for (const Block &block : outline.blocks) {
                if (const auto *table = std::get_if<Table>(&block))
                    return table->rows;
            }
            return QList<QStringList>();
        };
        const QList<QStringList> rows = overview();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(
            rows[0], QStringList({u"12.30"_s, u"30"_s, u"Velkommen · Innleiing"_s, QString()}));
        QCOMPARE(rows[1].value(1), QString()); // a deadline takes no time
        session.days.first().items.clear();
        QVERIFY(overview().isEmpty());
    }

    void everyWordIsThere()
    {
        for (int i = 0; i <= int(Word::OurAnswer); ++i) {
            QVERIFY2(!word(Word(i), nb).isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!word(Word(i), nn).isEmpty(), qPrintable(QString::number(i)));
        }
    }

    void dates()
    {
        QCOMPARE(dateText(QDate(2026, 12, 3), nb), u"torsdag 3. desember 2026"_s);
        QCOMPARE(dateText(QDate(2026, 12, 5), nb), u"lørdag 5. desember 2026"_s);
        QCOMPARE(dateText(QDate(2026, 12, 5), nn), u"laurdag 5. desember 2026"_s);
        QCOMPARE(dateText(QDate(1900, 1, 1), nn), u"måndag 1. januar 1900"_s);
        QCOMPARE(dateText(QDate(2100, 2, 28), nn), u"søndag 28. februar 2100"_s);
    }

    void lists()
    {
        QCOMPARE(listText({}, nb), QString());
        QCOMPARE(listText({u"A"_s}, nb), u"A"_s);
        QCOMPARE(listText({u"A"_s, u"B"_s, u"C"_s}, nb), u"A, B og C"_s);
        QCOMPARE(leadersText({u"Kari"_s, u"Per"_s}), u"Kari, Per"_s);
        QCOMPARE(leadersText({u"Kari, KS"_s, u"Per"_s}), u"Kari, KS; Per"_s);
    }

    void times_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("bokmaal");
        QTest::addColumn<QString>("nynorsk");
        const auto row = [](const char *said, const char *inNb, const char *inNn) {
            QTest::newRow(said) << QString::fromUtf8(said) << QString::fromUtf8(inNb)
                                << QString::fromUtf8(inNn);
        };
        row("09.00 A", "09.00", "09.00");
        row("15.00–15.30 A", "15.00–15.30", "15.00–15.30");
        row("ca. 12.00 A", "ca. 12.00", "ca. 12.00");
        row("fra 11.30 A", "fra 11.30", "frå 11.30");
        row("senest 08.15 A", "senest 08.15", "seinast 08.15");
        row("17.00– A", "17.00–", "17.00–");
        row("24.00 A", "24.00", "24.00");
        row("24.30 A", "00.30", "00.30");
        row("20 min A", "20 min", "20 min");
        row("- A", "", "");
        row("A", "", "");
        row("09.00 30 min A", "09.00", "09.00");
    }
    void times()
    {
        QFETCH(QString, said);
        QFETCH(QString, bokmaal);
        QFETCH(QString, nynorsk);
        const Day day = testing::day({said});
        const Slot slot = timeline(day).items[0];
        QCOMPARE(timeText(day.items[0], slot, nb), bokmaal);
        QCOMPARE(timeText(day.items[0], slot, nn), nynorsk);
    }

    void clockTimesOnlyWhereTheyFollow()
    {
        QCOMPARE(rowsOf(testing::day({u"20 min A"_s, u"B"_s, u"-C"_s})),
            QStringList({u"item|20 min|A|"_s, u"item||B|"_s, u"item||C|"_s}));
        QCOMPARE(rowsOf(testing::day({u"20 min A"_s, u"10 min B"_s}, ClockTime::at(9))),
            QStringList({u"item|09.00|A|"_s, u"item|09.20|B|"_s}));
    }

    void linesDetailsAndTracks()
    {
        Item item = testing::item(u"09.00 A"_s);
        item.leaders = {u"x"_s, u"y"_s};
        item.lines = {Line{u"en"_s, {u"z"_s}}, Line{u"to"_s}};
        item.place = u"Salen"_s;
        item.audience = u"gruppeledere"_s;
        item.tracks = {Track{
            .title = u"Nord"_s, .leaders = {u"n"_s}, .items = {testing::item(u"10.00 Inni"_s)}}};
        QCOMPARE(rowsOf({.items = {item}}, nn),
            QStringList(
                {u"item|09.00|A|x;y"_s, u"line||en|z"_s, u"line||to|"_s, u"detail||Stad: Salen|"_s,
                    u"detail||For: gruppeledere|"_s, u"track||Nord|n"_s, u"item+|10.00|Inni|"_s}));
        // Topics without a title over them: the first stands beside the time.
        item = testing::item(u"09.00 "_s);
        item.lines = {Line{u"en"_s}, Line{u"to"_s}};
        QCOMPARE(rowsOf({.items = {item}}), QStringList({u"line|09.00|en|"_s, u"line||to|"_s}));
    }

    void columnForLeadersOnlyIfSomebodyLeads()
    {
        Day day = testing::day({u"09.00 A"_s});
        QCOMPARE(scheduleOf(day, timeline(day), nb).head.size(), 2);
        day.items[0].lines = {Line{u"en"_s, {u"z"_s}}};
        QCOMPARE(scheduleOf(day, timeline(day), nb).head.size(), 3);
    }

    void statusIsSaid()
    {
        Session session = testing::sampleDay(nn).session;
        const auto text = [&session] {
            QStringList all;
            for (const Block &block : programmeOutline(programmeOf(session, {u"Sauda"_s})).blocks) {
                if (const auto *p = std::get_if<Paragraph>(&block))
                    all << plainText(p->spans);
            }
            return all;
        };
        QVERIFY(text().contains(u"Førebels program, versjon 2, send 12. november 2026"_s));
        QVERIFY(text().contains(u"Vi tek atterhald om endringar."_s));
        session.status = SessionStatus::Sent;
        QVERIFY(text().contains(u"Versjon 2, send 12. november 2026"_s));
        QVERIFY(!text().contains(u"Vi tek atterhald om endringar."_s));
        session.status = SessionStatus::Cancelled;
        QVERIFY(text().contains(u"Avlyst"_s));
    }

    void markdownBecomesBlocks()
    {
        const QList<Block> blocks = blocksOf(
            u"# Én\n\nTekst med **fet** og\n*kursiv*.\n\n- a\n- b\n\n3. c\n4. d\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n<b>rå</b>"_s,
            1);
        const QList<Block> expected{Heading{2, u"Én"_s},
            Paragraph{{Span{u"Tekst med "_s}, Span{u"fet"_s, true}, Span{u" og "_s},
                Span{u"kursiv"_s, false, true}, Span{u"."_s}}},
            Points{false, {{Span{u"a"_s}}, {Span{u"b"_s}}}},
            Points{true, {{Span{u"c"_s}}, {Span{u"d"_s}}}, 3},
            Table{{u"x"_s, u"y"_s}, {{u"1"_s, u"2"_s}}, {50, 50}},
            Paragraph{{Span{u"<b>rå</b>"_s}}}};
        QCOMPARE(blocks.size(), expected.size());
        QVERIFY(blocks == expected);
        QVERIFY(blocksOf(QString()).isEmpty());
    }

    void casesAreCutIntoSteps()
    {
        QCOMPARE(sectionsOf(u"inn\n## En\n\na\n\nb\n## To\n### Tre\nc"_s),
            QList<MarkdownSection>(
                {{{}, u"inn"_s}, {u"En"_s, u"a\n\nb"_s}, {u"To"_s, u"### Tre\nc"_s}}));
        QCOMPARE(sectionsOf(u"## En\na"_s), QList<MarkdownSection>({{u"En"_s, u"a"_s}}));
    }

    void aSheetPerExerciseAndStep()
    {
        // An exercise, and a case of two steps: three sheets.
        const testing::Sample sample = testing::sampleDay(nb);
        QCOMPARE(pageHeadings(exerciseSheets(sample.session, {})), QList<int>({4, 3, 3}));
    }

    void aSummaryTellsWhatWasChosen()
    {
        testing::Sample sample = testing::sampleDay(nn);
        Session &session = sample.session;
        const auto told = [&] { return summaryOf(session, sample.runs, {}, {}); };
        const auto tables = [&] {
            const Summary summary = told();
            int sum = 0;
            for (const SummaryItem &item : summary.days.first().items) {
                for (const SummaryPoint &point : item.points)
                    sum += point.table;
            }
            return sum;
        };
        QCOMPARE(told().days.first().present, 31);
        QCOMPARE(tables(), 4);
        QCOMPARE(told().rules.size(), 1);
        session.summary.present = session.summary.tables = false;
        QCOMPARE(told().days.first().present, 0);
        QCOMPARE(tables(), 0);
        // A rule that was dropped since, or whose note is left out, is not told.
        const GroundRule rule = session.groundRules.last();
        session.groundRules.last().reviews = {{.verdict = Verdict::Dropped}};
        QVERIFY(told().rules.isEmpty());
        session.groundRules.last() = rule;
        sample.runs.first().notes.append(
            {.id = Id<Note>(rule.id.text()), .kind = NoteKind::Rule, .leftOut = true});
        QVERIFY(told().rules.isEmpty());
    }

    void whatNobodyCountedIsNotReportedAsNone()
    {
        testing::Sample sample = testing::sampleDay(nn);
        const auto report = [&] {
            return QString::fromUtf8(
                toText(reportOutline(reportOf(sample.session, sample.runs, {}, {}))));
        };
        QVERIFY(!report().contains(word(Word::NotCounted, nn)));
        sample.runs.first().present = {};
        QVERIFY(report().contains(word(Word::NotCounted, nn)));
    }

    void aRunSheetSaysWhatStillHolds()
    {
        testing::Sample sample = testing::sampleDay(nn);
        const auto text = [&] {
            return QString::fromUtf8(toText(runSheetOutline(sample.session, sample.notes, {})));
        };
        QVERIFY(text().contains(word(Word::HardEnd, nn)));
        QVERIFY(text().contains(u"Saksgangen på éi side"_s));
        sample.session.frame.hardEnd = false;
        sample.session.followUps.last().done = true;
        QVERIFY(!text().contains(word(Word::HardEnd, nn)));
        QVERIFY(!text().contains(u"Saksgangen på éi side"_s));
    }

    void planBHasEachTaskOnOneSheetAndRoomToWriteOnce()
    {
        const testing::Sample sample = testing::sampleDay(nn);
        const QList<Block> tasks = tasksInShort(sample.session);
        QCOMPARE(pageHeadings({.blocks = tasks}), QList<int>({3, 3}));
        const auto lines = [](const QList<Block> &blocks) {
            return std::ranges::count_if(blocks,
                [](const Block &block) { return std::holds_alternative<WritingLines>(block); });
        };
        QCOMPARE(lines(tasks), 0);
        QCOMPARE(lines(exerciseSheets(sample.session, {}).blocks), 3);
        const QString text = QString::fromUtf8(toText(planB(sample.session, sample.notes, {})));
        QVERIFY(text.contains(u"Steg 2: Telefonen"_s));
        QVERIFY(text.contains(word(Word::CutSteps, nn)));
        QCOMPARE(lines(planB(sample.session, sample.notes, {}).blocks),
            lines(noteSheets(sample.session, {}).blocks));
    }

    void aCardPerGroup()
    {
        Session session = testing::sampleDay(nb).session;
        QCOMPARE(groupCount(session), 6); // 35 people
        QCOMPARE(pageHeadings(groupCards(session, {}, {})).size(), 6);
        session.frame.tables = 4;
        QCOMPARE(groupCount(session), 4);
        session.frame.tables = 0;
        session.expected = {};
        QCOMPARE(groupCount(session), 0);
        QCOMPARE(pageHeadings(groupCards(session, {}, {})).size(), 1);
    }

    void cardsSayWhoSitsWhere()
    {
        Session session = testing::sampleDay(nb).session;
        const Id<Day> day = session.days.first().id;
        const auto said = [&](const Roster &roster) {
            return QString::fromUtf8(toMarkdown(groupCards(session, roster, {})));
        };
        session.divisions = {{.day = day,
            .tables = {{.people = {.members = 5, .administration = 1}},
                {.people = {.members = 4, .administration = 2}}}}};
        QCOMPARE(groupCount(session), 2);
        QVERIFY(said({}).contains(u"5 folkevalgte, 1 fra administrasjonen"_s));
        QVERIFY(!said({}).contains(u"Bord 3"_s));

        const Id<Attendee> kari(u"1"_s);
        const Id<Attendee> seven(u"2"_s);
        Roster roster{.people = {{.id = kari, .name = u"Kari"_s, .party = u"Sp"_s},
                          {.id = seven, .attends = Attends::Administration}}};
        roster.seatings = {{.day = day, .tables = {{.people = {kari, seven}, .leader = kari}}}};
        QVERIFY(said(roster).contains(u"Kari (ordstyrer), fra administrasjonen"_s));
        // Of a party nothing is said.
        QVERIFY(!said(roster).contains(u"Sp"_s));
    }

    void aSignPerTable()
    {
        Session session = testing::sampleDay(nb).session;
        session.frame.tables = 3;
        const Outline outline = tableSigns(session, {}, {u"Sauda kommunestyre"_s});
        QList<Sign> signsOf;
        for (const Block &block : outline.blocks) {
            if (const auto *sign = std::get_if<Sign>(&block))
                signsOf << *sign;
        }
        QCOMPARE(signsOf.size(), 3);
        QVERIFY(signsOf.last() == Sign({u"Bord"_s, u"3"_s, u"Sauda kommunestyre"_s}));
        QVERIFY(outline.bare);
    }
};

QTEST_GUILESS_MAIN(TestOutlines)
#include "tst_outlines.moc"
