// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomofrun.h"
#include "app/room/roompainter.h"
#include "app/room/roomtables.h"
#include "tests/support/exportsample.h"
#include "tests/support/runs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fvd;
using namespace fvd::testing;

namespace {

/// A day in Sauda: a talk, an exercise with stages, a break, a case.
struct Held
{
    explicit Held(LanguageForm form = LanguageForm::Nynorsk)
    {
        Item exercise = item(u"Handlingsrom 2030"_s, 50);
        exercise.goal = u"HEMMELEG mål"_s;
        exercise.stages = {{.form = StageForm::Alone, .planned = 3min, .text = u"Kva først?"_s},
            {.form = StageForm::Groups,
                .planned = 20min,
                .text = u"Kva må vi slutte med?"_s,
                .write = u"Skriv tre punkt."_s},
            {.form = StageForm::Plenary, .planned = 27min}};
        Item rest = item(u"Pause"_s, 15);
        rest.kind = ItemKind::Break;
        Item caseItem = item(u"Klubbhuset"_s, 40);
        caseItem.materials = {{.kind = MaterialKind::Case,
            .text = {.title = u"Klubbhuset"_s,
                .aim = u"HEMMELEG siktemål"_s,
                .body =
                    u"## Steg 1\n\nRagna er **ny**.\n\n- Kven avgjer?\n\n## Steg 2\n\nHo går ut."_s,
                .facilitator = u"HEMMELEG råd"_s}}};
        session.title = u"Folkevalddag"_s;
        session.language = form;
        session.expected.members = 35;
        session.frame.tables = 6;
        session.frame.sensitive = u"HEMMELEG sak"_s;
        session.groundRules = {{Id<GroundRule>(u"r1"_s), u"Vi les sakspapira"_s},
            {Id<GroundRule>(u"r2"_s), u"Usemje om sak"_s, GroundRuleStatus::Discussed}};
        run.plan = dayOf({item(u"Velkomen"_s, 15), exercise, rest, caseItem});
        run.notes = {{.id = Id<Note>(u"n"_s), .text = u"HEMMELEG notat"_s}};
        run.evaluation = {{Id<EvaluationQuestion>(u"q"_s), u"Nyttig?"_s, {u"Ja"_s, u"Nei"_s},
            {20, 3}, {u"HEMMELEG svar"_s}}};
    }

    RoomView seen(const QString &clock, const RoomWish &wish = {}) const
    {
        return roomView(
            session, councils, run, replay(run.plan, run.events, testing::at(clock)), wish);
    }
    void press(const QString &clock, RunAct what) { run.events << act(clock, what); }

    Session session{};
    QList<Council> councils{{.id = Id<Council>(u"1135"_s), .name = u"Sauda"_s}};
    Run run{};
};

} // namespace

/// What the room sees of a day as it is held.
class TestRoomOfRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseTurnItIsInPlenary()
    {
        Held held;
        held.press(u"09.00"_s, RunAct::Start);
        for (const QString &clock : {u"09.15"_s, u"09.18"_s, u"09.38"_s})
            held.press(clock, RunAct::Next);
        QCOMPARE(held.seen(u"09.40"_s).formLine, u"I plenum"_s);
        QCOMPARE(held.seen(u"09.40"_s, {.table = 3}).formLine, u"I plenum · bord 3"_s);
        held.press(u"09.41"_s, RunAct::Back);
        QVERIFY(held.seen(u"09.42"_s, {.table = 3}).formLine.startsWith(u"I gruppa"_s));
    }

    void followsTheDay()
    {
        Held held;
        RoomView view = held.seen(u"08.50"_s);
        QCOMPARE(view.card, RoomCard::Welcome);
        QCOMPARE(view.council, u"Sauda kommunestyre"_s);
        QCOMPARE(view.day, u"torsdag 3. desember 2026"_s);
        QCOMPARE(view.record, u"Hovudpunkt"_s);
        QCOMPARE(view.clock, ClockTime::at(8, 50));

        held.press(u"09.08"_s, RunAct::Start);
        view = held.seen(u"09.10"_s);
        QCOMPARE(view.card, RoomCard::Programme);
        QCOMPARE(view.rows.size(), 4);
        QVERIFY(view.rows[0].now);
        QCOMPARE(view.rows[0].when, u"09.08"_s);
        QCOMPARE(view.rows[1].when, u"09.23"_s); // as it will be

        held.press(u"09.20"_s, RunAct::Next);
        held.press(u"09.23"_s, RunAct::Next);
        view = held.seen(u"09.30.20"_s);
        QCOMPARE(view.card, RoomCard::Question);
        QCOMPARE(view.title, u"Handlingsrom 2030"_s);
        QCOMPARE(view.formLine, u"I gruppa · 5–6 ved bordet"_s);
        QCOMPARE(view.text, u"Kva må vi slutte med?"_s);
        QCOMPARE(view.task, u"Skriv tre punkt."_s);
        QCOMPARE(view.stages,
            (QList<RoomStage>{{u"Åleine"_s, StageState::Done}, {u"Gruppe"_s, StageState::Now},
                {u"Plenum"_s, StageState::Next}}));
        QCOMPARE(view.countdown, (Countdown{12min + 40s, 20min}));

        held.press(u"09.31"_s, RunAct::Pause);
        QVERIFY(held.seen(u"09.35"_s).countdown->paused);
        held.press(u"09.35"_s, RunAct::Resume);
        held.press(u"09.47"_s, RunAct::Next);
        view = held.seen(u"09.48"_s);
        QCOMPARE(view.formLine, u"I plenum"_s);
        QCOMPARE(view.text, u"Handlingsrom 2030"_s); // no question of its own

        held.press(u"10.10"_s, RunAct::Next);
        view = held.seen(u"10.12"_s);
        QCOMPARE(view.text, u"Pause"_s);
        QCOMPARE(view.formLine, u"Vi held fram kl. 10.25"_s);
        QCOMPARE(view.countdown, (Countdown{13min, 15min}));

        held.press(u"11.00"_s, RunAct::End);
        QCOMPARE(held.seen(u"11.01"_s).card, RoomCard::Neutral);
    }

    void fiveMinutesAreSaidWhileTheyAreTrue()
    {
        Held held;
        held.press(u"09.00"_s, RunAct::Start);
        held.press(u"09.10"_s, RunAct::Next);
        // Three minutes alone: nothing to say.
        QVERIFY(!held.seen(u"09.10.01"_s).fiveLeft);
        held.press(u"09.13"_s, RunAct::Next); // twenty minutes, to 09.33
        QVERIFY(!held.seen(u"09.27.59"_s).fiveLeft);
        QVERIFY(held.seen(u"09.28"_s).fiveLeft);
        QVERIFY(held.seen(u"09.28.59"_s).fiveLeft);
        QVERIFY(!held.seen(u"09.29"_s).fiveLeft);
        QCOMPARE(held.seen(u"09.34.10"_s).countdown->remaining, -70s);
    }

    void wishes()
    {
        Held held;
        held.press(u"09.00"_s, RunAct::Start);
        RoomView view = held.seen(u"09.05"_s, {.card = RoomCard::GroundRules, .draft = u"Ny"_s});
        QCOMPARE(view.title, u"Køyrereglar"_s);
        QCOMPARE(view.rows.size(), 3);
        QCOMPARE(view.rows[0].note, u"føreslått"_s);
        QCOMPARE(view.rows[1].note, u"drøfta"_s);
        QVERIFY(view.rows[2].now);
        view =
            held.seen(u"09.05"_s, {.card = RoomCard::GroundRules, .rule = Id<GroundRule>(u"r2"_s)});
        QVERIFY(view.rows[1].now);

        view = held.seen(u"09.05"_s, {.card = RoomCard::Results});
        QCOMPARE(view.text, u"Nyttig?"_s);
        QCOMPARE(view.rows[0].count, 20);

        view =
            held.seen(u"09.05"_s, {.card = RoomCard::Film, .file = u"f.mp4"_s, .script = u"M"_s});
        QCOMPARE(view.file, u"f.mp4"_s);
        QCOMPARE(view.text, u"M"_s);
        QVERIFY(!held.seen(u"09.05"_s, {.card = RoomCard::HouseRules}).rows.isEmpty());
    }

    void stepsOfACase()
    {
        Held held;
        held.press(u"09.00"_s, RunAct::Start);
        for (const char *clock : {"09.10", "09.11", "09.12", "09.13", "09.20"})
            held.press(QString::fromLatin1(clock), RunAct::Next);
        QCOMPARE(caseSteps(held.run.plan.items.last()), 2);
        RoomView view = held.seen(u"09.21"_s, {.card = RoomCard::CaseStep});
        QCOMPARE(view.title, u"Klubbhuset · del 1/2"_s);
        QCOMPARE(view.text, u"Ragna er ny.\n– Kven avgjer?"_s);
        QCOMPARE(view.countdown->total, 40min);
        view = held.seen(u"09.21"_s, {.card = RoomCard::CaseStep, .step = 9});
        QCOMPARE(view.text, u"Ho går ut."_s);
        // Where there is no case, there is nothing to show but the frame.
        held.press(u"09.22"_s, RunAct::Back);
        QCOMPARE(held.seen(u"09.23"_s, {.card = RoomCard::CaseStep}).text, QString());
    }

    void nothingPrivate()
    {
        Held held;
        held.press(u"09.00"_s, RunAct::Start);
        QStringList said;
        for (int minute = 0; minute < 8; ++minute) {
            const QString clock = u"09.%1"_s.arg(20 + minute);
            held.press(clock, RunAct::Next);
            for (int card = 0; card <= int(RoomCard::Results); ++card)
                said << roomText(held.seen(clock, {.card = RoomCard(card)}));
            said << roomText(held.seen(clock));
        }
        QVERIFY(said.join(u'\n').contains(u"Kva må vi slutte med?"_s));
        QVERIFY(!said.join(u'\n').contains(u"HEMMELEG"_s));
    }

    // Roles are for all to see, and nothing else of the list is, unless names were asked for.
    void tellsOfTablesWhatItIsToldTo()
    {
        Seats seats;
        for (int i = 0; i < 5; ++i) {
            seats.people.append({.id = Id<Attendee>(QString::number(i)),
                .name = i == 4 ? QString() : u"Namn%1 NN"_s.arg(i),
                .attends = i == 3 ? Attends::Administration : Attends::Member,
                .party = u"HEMMELEG parti"_s,
                .position = u"HEMMELEG verv"_s,
                .experience = u"HEMMELEG erfaring"_s,
                .committee = u"HEMMELEG utval"_s,
                .gender = u"HEMMELEG kjønn"_s});
        }
        const auto id = [](int i) { return Id<Attendee>(QString::number(i)); };
        seats.seating.tables = {{.people = {id(0), id(3)}, .leader = id(3)},
            {.people = {id(1), id(2), id(4), Id<Attendee>(u"gone"_s)}}};
        const auto said = [&](TableTelling telling) {
            Held held;
            return roomText(held.seen(u"08.50"_s,
                {.card = RoomCard::Tables,
                    .tables = roomTables(seats, telling, LanguageForm::Nynorsk)}));
        };
        const QString roles = said(TableTelling::Roles).replace(QChar(0xa0), u' ');
        QVERIFY2(roles.contains(u"Bord 1 1 folkevald, 1 frå administrasjonen\n"
                                "Bord 2 3 folkevalde"_s),
            qPrintable(roles));
        QVERIFY(!roles.contains(u"Namn"_s));
        const QString names = said(TableTelling::Names).replace(QChar(0xa0), u' ');
        QVERIFY2(names.contains(u"Bord 1 Namn3 NN, Namn0 NN\n"
                                "Bord 2 Namn1 NN, Namn2 NN, 1 folkevald"_s),
            qPrintable(names));
        QVERIFY(!names.contains(u"HEMMELEG"_s));
    }

    void manyTablesThatAreAlikeShareARow()
    {
        Seats seats;
        seats.people = nameless({.members = 40, .administration = 3});
        seats.seating.tables.resize(9);
        for (int i = 0; i < 40; ++i)
            seats.seating.tables[i % 8].people << seats.people[i].id;
        for (const int table : {1, 5, 8})
            seats.seating.tables[table].people
                << seats.people[table == 1   ? 40
                                : table == 5 ? 41
                                             : 42]
                       .id;
        QStringList rows;
        for (const RoomRow &row : roomTables(seats, TableTelling::Roles, LanguageForm::Bokmaal))
            rows << QString(row.when + row.text).replace(QChar(0xa0), u' ');
        QCOMPARE(rows,
            (QStringList{u"Bord 1, 3–5, 7 og 8: 5 folkevalgte"_s,
                u"Bord 2 og 6: 5 folkevalgte, 1 fra administrasjonen"_s,
                u"Bord 9: 1 fra administrasjonen"_s}));
    }

    void inBokmaalToo()
    {
        const Held held(LanguageForm::Bokmaal);
        QCOMPARE(held.seen(u"08.50"_s).record, u"Hovedpunkter"_s);
        QCOMPARE(held.seen(u"08.50"_s, {.card = RoomCard::GroundRules}).title, u"Kjøreregler"_s);
    }
};

QTEST_MAIN(TestRoomOfRun)
#include "tst_roomofrun.moc"
