// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/notespanel.h"
#include "core/schedule/groups.h"
#include "tests/support/heldday.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace fvd;
using namespace fvd::testing;

namespace {

Item item(const QString &title, int minutes, const QList<Stage> &stages = {})
{
    return {.id = Id<Item>(title), .title = title, .planned = Minutes(minutes), .stages = stages};
}

QList<Stage> stages(std::initializer_list<std::pair<StageForm, int>> all)
{
    QList<Stage> made;
    for (const auto &[form, minutes] : all)
        made.append({.form = form, .planned = Minutes(minutes)});
    return made;
}

/// A morning of two exercises, for 30 councillors and 6 of the administration at six tables.
Session exerciseMorning()
{
    using F = StageForm;
    Session session{.id = Id<Session>(u"exercise"_s), .language = LanguageForm::Nynorsk};
    session.expected = {.members = 30, .administration = 6};
    Day day{.id = Id<Day>(u"day"_s),
        .date = {2026, 12, 3},
        .start = ClockTime::at(9),
        .end = ClockTime::at(12)};
    day.items = {item(u"Opning"_s, 15),
        item(u"Handlingsrom 2030"_s, 60,
            stages({{F::Alone, 5}, {F::Pairs, 10}, {F::Groups, 25}, {F::Plenary, 20}})),
        item(u"Habilitet"_s, 30, stages({{F::Groups, 20}, {F::Plenary, 10}})),
        item(u"Slutt"_s, 15)};
    session.days = {day};
    const QList<Attendee> people = nameless(session.expected);
    const Seating seating = divided({.people = people, .tables = 6, .kept = {.day = day.id}}, 1);
    session.divisions = {divisionOf(seating, people)};
    return session;
}

} // namespace

/// An exercise in stages, many times as fast: alone, in pairs, in groups, in plenary; a crash in
/// the middle of a stage, a cable, a screen that is lent, minutes more, a stage once more, a round
/// from table to table, and an exercise that is skipped and taken back.
class TestExerciseDay : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    FastClock m_clock{};
    const Session m_session = exerciseMorning();
    std::unique_ptr<HeldDay> m_day{};

    QString store() const { return m_folder.filePath(u"day.store"_s); }
    RunDesk &desk() { return m_day->desk(); }
    const RunState &state() { return desk().state(); }
    const RunStage &stage() { return *state().currentStage(); }
    const RoomView &roomView() { return m_day->room()->roomShow().view(); }
    QString title() { return state().currentItem()->item.title; }
    StageForm form() { return state().currentItem()->item.stages.at(state().stage).form; }

    /// What looking at a day that goes by so fast may be off by.
    static Seconds slack() { return Seconds(2 * daySpeed()); }
    static bool isNear(Seconds one, Seconds other)
    {
        return std::chrono::abs(one - other) <= slack();
    }

private Q_SLOTS:
    void initTestCase()
    {
        setScreens({heldDayLaptop, heldDayProjector});
        const QDateTime morning({2026, 12, 3}, {8, 58});
        auto library = openLibrary(store(), morning);
        QVERIFY(library && (*library)->put(m_session, {}));
        m_clock = {morning, QDateTime::currentMSecsSinceEpoch(), daySpeed()};
    }

    void aCrashInTheMiddleOfTheGroups()
    {
        const qint64 promised = heldUntilKilled(
            QStringLiteral(FVD_DAY_HOLDER), store(), m_session.id, m_clock, u"exercise"_s, 12);
        QVERIFY(promised > 0);

        m_day = std::make_unique<HeldDay>(store(), m_session.id, m_clock);
        QCOMPARE(title(), u"Handlingsrom 2030"_s);
        QCOMPARE(form(), StageForm::Groups);
        QCOMPARE(stage().length, Minutes(30)); // 25, and 5 more
        QVERIFY(stage().begun.time() >= QTime(9, 30));
        QVERIFY(isNear(stage().elapsed, Seconds(stage().begun.secsTo(desk().now()))));
        const QList<RunStage> &all = state().currentItem()->stages;
        QCOMPARE(all[0].progress, Progress::Done);
        QCOMPARE(all[1].progress, Progress::Done);
        QVERIFY(all[1].elapsed >= Minutes(10) - slack());
        QCOMPARE(state().currentItem()->length, Minutes(65));
        QCOMPARE(desk().run().notes.size(), 2);
        QCOMPARE(desk().run().notes.first().group, 2);
        QCOMPARE(desk().run().notes.first().text, u"Stopp eigen kino"_s);
        QVERIFY(desk().run().notes.last().text.size() >= promised);
    }

    void theRoomHasTheStagesClock()
    {
        m_day->openRoom();
        QTRY_COMPARE(m_day->roomScreen(), heldDayProjector.name);
        QCOMPARE(roomView().card, RoomCard::Question);
        QCOMPARE(roomView().formLine, u"I gruppa · 6 ved bordet"_s);
        QCOMPARE(roomView().countdown->total, Minutes(30));
        QVERIFY(isNear(roomView().countdown->remaining, state().stageRemaining()));
        QCOMPARE(roomView().stages.at(2).state, StageState::Now);
    }

    void aCableInTheMiddleOfTheStage()
    {
        const Seconds before = roomView().countdown->remaining;
        setScreens({heldDayLaptop});
        QTRY_COMPARE(m_day->room()->screens()->state(), RoomScreens::State::Missing);
        QCOMPARE(m_day->roomScreen(), QString());
        QTRY_VERIFY(roomView().countdown->remaining < before); // it goes on
        setScreens({heldDayLaptop, heldDayProjector});
        QTRY_COMPARE(m_day->roomScreen(), heldDayProjector.name);
        QCOMPARE(form(), StageForm::Groups);
        QVERIFY(isNear(roomView().countdown->remaining, state().stageRemaining()));
    }

    // Slides or a film of another program have the screen: nothing but being told takes it back.
    void theScreenIsLent()
    {
        m_day->choose(u"Lend the screen to another program"_s);
        QCOMPARE(m_day->roomScreen(), QString());
        m_day->press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(stage().length, Minutes(31));
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_B, Qt::Key_F, Qt::Key_F, Qt::Key_G}) {
            m_day->press(key);
            QCOMPARE(m_day->roomScreen(), QString());
        }
        QCOMPARE(roomView().card, RoomCard::Tables);
        QCOMPARE(roomView().rows.first().text.count(u"folkevald"_s), 1);
        m_day->press(Qt::Key_G);
        setScreens({heldDayLaptop});
        setScreens({heldDayLaptop, heldDayProjector});
        QTest::qWait(400);
        QCOMPARE(m_day->roomScreen(), QString());
        QCOMPARE(m_day->room()->screens()->state(), RoomScreens::State::Lent);
        QTest::mouseClick(AppWindow::button(m_day->room(), u"Put it back"_s), Qt::LeftButton);
        QCOMPARE(m_day->roomScreen(), heldDayProjector.name);
        QCOMPARE(roomView().card, RoomCard::Question);
        // The button is gone; the next key must not be typed into a note.
        QVERIFY(!qobject_cast<QLineEdit *>(m_day->app().window.focusWidget()));
    }

    void theGroupsOnceMore()
    {
        const Seconds used = stage().elapsed;
        const Seconds length = state().currentItem()->length;
        m_day->choose(u"This stage once more"_s);
        QCOMPARE(form(), StageForm::Groups);
        QVERIFY(stage().elapsed <= slack());
        QVERIFY(isNear(state().currentItem()->length, length + used));
        QVERIFY(isNear(roomView().countdown->remaining, Minutes(31)));
        // It was pressed by mistake.
        m_day->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(stage().elapsed >= used);
        QCOMPARE(state().currentItem()->length, length);
    }

    void aRoundFromTableToTable()
    {
        m_day->until({10, 6});
        m_day->press(Qt::Key_PageDown);
        QCOMPARE(form(), StageForm::Plenary);
        QCOMPARE(roomView().countdown->total, Minutes(20));
        // One who was too quick goes back, and the groups have what they had used.
        m_day->press(Qt::Key_PageUp);
        QCOMPARE(form(), StageForm::Groups);
        QVERIFY(stage().elapsed >= Minutes(20));
        m_day->press(Qt::Key_PageDown);
        QCOMPARE(form(), StageForm::Plenary);

        auto *notes = m_day->page()->findChild<NotesPanel *>();
        const auto round = [this, notes](int from) {
            for (int table = from; table <= 6; ++table) {
                QCOMPARE(notes->table(), table);
                QCOMPARE(roomView().formLine, u"I plenum · bord %1"_s.arg(table));
                m_day->note(u"Punkt frå %1"_s.arg(table));
                QCOMPARE(desk().run().notes.last().group, table);
            }
            // After the last one it is nobody's turn.
            QCOMPARE(notes->table(), 0);
            QCOMPARE(roomView().formLine, u"I plenum"_s);
        };
        m_day->note(u"1: Punkt frå 1"_s);
        QCOMPARE(desk().run().notes.last().group, 1);
        round(2);
        // And once more, from the fourth: the key counts up to it.
        for (int i = 0; i < 4; ++i)
            m_day->press(Qt::Key_Up, Qt::AltModifier);
        round(4);
    }

    void anExerciseThatIsSkipped()
    {
        m_day->until({10, 28});
        m_day->press(Qt::Key_PageDown);
        QCOMPARE(title(), u"Habilitet"_s);
        QCOMPARE(form(), StageForm::Groups);
        m_day->until({10, 34});
        QTRY_VERIFY(stage().elapsed >= Minutes(5));
        const Seconds used = stage().elapsed;
        m_day->choose(u"Skip this item"_s);
        QCOMPARE(title(), u"Slutt"_s);
        QCOMPARE(state().items.at(2).progress, Progress::Skipped);
        m_day->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title(), u"Habilitet"_s);
        QCOMPARE(form(), StageForm::Groups);
        QVERIFY(stage().elapsed >= used);
        m_day->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(title(), u"Slutt"_s);
    }

    void whatIsLeftOfIt()
    {
        m_day->press(Qt::Key_PageDown);
        QVERIFY(state().over);
        QVERIFY(m_day->app().window.currentPage()->save());
        m_day.reset();

        auto library = openLibrary(store(), m_clock.now());
        QVERIFY(library.has_value());
        const Run run = (*library)->run(m_session.id, m_session.days.first().id)->value;
        QCOMPARE(run.notes.size(), 2 + 6 + 3);
        QMap<int, int> byTable;
        for (const Note &note : run.notes) {
            ++byTable[note.group];
            QCOMPARE(note.item, Id<Item>(u"Handlingsrom 2030"_s));
        }
        // The note in the field when it crashed is of the table that was set, too.
        QCOMPARE(byTable, (QMap<int, int>{{1, 1}, {2, 3}, {3, 1}, {4, 2}, {5, 2}, {6, 2}}));
        const RunState over = replay(run.plan, run.events, m_clock.now());
        QCOMPARE(over.items.at(1).progress, Progress::Done);
        QCOMPARE(over.items.at(2).progress, Progress::Skipped);
        QCOMPARE(over.items.at(3).progress, Progress::Done);
        QVERIFY(over.items.at(1).ended.time() >= QTime(10, 28));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    beginWithScreens(folder, {heldDayLaptop, heldDayProjector});
    QApplication application(argc, argv);
    TestExerciseDay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exerciseday.moc"
