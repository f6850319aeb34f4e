// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomday.h"
#include "tests/support/runs.h"

#include <QTest>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

QString hm(const QDateTime &time)
{
    return time.isNull() ? QString() : time.toString(u"HH.mm.ss"_s);
}

/// The titles at hand after each other as "title" or "title/stage".
QString atHand(const RunState &state)
{
    const RunItem *item = state.currentItem();
    if (!item)
        return state.over ? u"over"_s : u"none"_s;
    return state.stage < 0 ? item->item.title
                           : item->item.title + u'/' + QString::number(state.stage);
}

Day threeItems()
{
    return dayOf({item(u"Velkommen"_s, 15), item(u"Rolle"_s, 45), item(u"Pause"_s, 15)});
}

Item exercise()
{
    Item result = item(u"Øvelse"_s, 30);
    result.stages = {{.form = StageForm::Alone, .planned = Minutes(3)},
        {.form = StageForm::Pairs, .planned = Minutes(7)},
        {.form = StageForm::Groups, .planned = Minutes(12)},
        {.form = StageForm::Plenary, .planned = Minutes(8)}};
    return result;
}

} // namespace

/// Where a day stands follows from what was done, and from nothing else.
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasDone()
    {
        const RunState early = replay(threeItems(), {}, at(u"08.30"_s));
        QCOMPARE(atHand(early), u"none"_s);
        QCOMPARE(hm(early.items[1].plannedStart), u"09.15.00"_s);
        QCOMPARE(hm(early.items[1].forecastStart), u"09.15.00"_s);
        QCOMPARE(hm(early.forecastEnd), u"10.15.00"_s);
        QCOMPARE(early.delay, Seconds(0));
        QVERIFY(early.dueSince.isNull());

        // Nobody pressed: the reminder says since when, and the forecast moves on.
        const RunState late = replay(threeItems(), {}, at(u"09.08"_s));
        QCOMPARE(hm(late.dueSince), u"09.00.00"_s);
        QCOMPARE(late.next, 0);
        QCOMPARE(late.delay, Minutes(8));
    }

    void planForecastAndActualAreThreeValues()
    {
        const QList<RunEvent> events{act(u"09.08"_s, RunAct::Start), act(u"09.26"_s, RunAct::Next)};
        const RunState state = replay(threeItems(), events, at(u"09.30.30"_s));
        QCOMPARE(atHand(state), u"Rolle"_s);
        QCOMPARE(hm(state.items[0].plannedStart), u"09.00.00"_s);
        QCOMPARE(hm(state.items[0].begun), u"09.08.00"_s);
        QCOMPARE(hm(state.items[0].ended), u"09.26.00"_s);
        QCOMPARE(state.items[1].elapsed, Seconds(4 * 60 + 30));
        QCOMPARE(state.remaining(), Seconds(40 * 60 + 30));
        QCOMPARE(hm(state.items[2].plannedStart), u"10.00.00"_s);
        QCOMPARE(hm(state.items[2].forecastStart), u"10.11.00"_s);
        QCOMPARE(state.delay, Minutes(11));
        QCOMPARE(state.behind, Minutes(11));
    }

    void timeCountsOnBelowZero()
    {
        const RunState state =
            replay(threeItems(), {act(u"09.00"_s, RunAct::Start)}, at(u"09.18"_s));
        QCOMPARE(state.remaining(), -Seconds(180));
        QCOMPARE(atHand(state), u"Velkommen"_s); // nothing moves by itself
        QCOMPARE(hm(state.dueSince), u"09.15.00"_s);
        QCOMPARE(hm(state.items[1].forecastStart), u"09.18.00"_s);
    }

    void aPauseTakesNoTimeFromTheItem()
    {
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start), act(u"09.05"_s, RunAct::Pause)};
        const RunState still = replay(threeItems(), events, at(u"09.20"_s));
        QVERIFY(still.paused);
        QCOMPARE(still.remaining(), Minutes(10));
        QCOMPARE(still.delay, Minutes(15));
        QVERIFY(still.dueSince.isNull());
        // Nor is anybody reminded, where the item's own time was over.
        QVERIFY(replay(threeItems(),
            {act(u"09.00"_s, RunAct::Start), act(u"09.20"_s, RunAct::Pause)}, at(u"09.21"_s))
                    .dueSince.isNull());
        events.append(act(u"09.20"_s, RunAct::Resume));
        QCOMPARE(replay(threeItems(), events, at(u"09.22"_s)).remaining(), Minutes(8));
    }

    void stagesHaveClocksOfTheirOwn()
    {
        const Day day = dayOf({exercise(), item(u"Lunsj"_s, 45)});
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start)};
        QCOMPARE(atHand(replay(day, events, at(u"09.01"_s))), u"Øvelse/0"_s);
        events.append(act(u"09.04"_s, RunAct::Next));
        events.append(act(u"09.06"_s, RunAct::Extend, 2));
        const RunState state = replay(day, events, at(u"09.07"_s));
        QCOMPARE(atHand(state), u"Øvelse/1"_s);
        QCOMPARE(state.stageRemaining(), Minutes(6));
        QCOMPARE(state.items[0].stages[0].elapsed, Minutes(4));
        QCOMPARE(state.items[0].stages[2].length, Minutes(12)); // only what follows moves
        // One minute over in the first stage, two more in the second.
        QCOMPARE(hm(state.items[1].forecastStart), u"09.33.00"_s);
        QCOMPARE(state.next, 1);

        events.append(act(u"09.08"_s, RunAct::Repeat));
        const RunState again = replay(day, events, at(u"09.09"_s));
        QCOMPARE(again.stageRemaining(), Minutes(8));
        QCOMPARE(again.remaining(), Minutes(27));
        QCOMPARE(hm(again.items[1].forecastStart), u"09.37.00"_s);

        events.append({act(u"09.15"_s, RunAct::Next), act(u"09.27"_s, RunAct::Next)});
        QCOMPARE(atHand(replay(day, events, at(u"09.28"_s))), u"Øvelse/3"_s);
        events.append(act(u"09.35"_s, RunAct::Next));
        QCOMPARE(atHand(replay(day, events, at(u"09.36"_s))), u"Lunsj"_s);
    }

    void aStageIsShortenedToNothingAtMost()
    {
        const RunState state = replay(dayOf({exercise()}),
            {act(u"09.00"_s, RunAct::Start), act(u"09.01"_s, RunAct::Extend, -20)}, at(u"09.01"_s));
        QCOMPARE(state.items[0].stages[0].length, Seconds(0));
        QCOMPARE(state.items[0].length, Minutes(27));
    }

    void theDayIsEnded()
    {
        const RunState state = replay(threeItems(),
            {act(u"09.00"_s, RunAct::Start), act(u"09.15"_s, RunAct::Next),
                act(u"09.52"_s, RunAct::End)},
            at(u"11.00"_s));
        QCOMPARE(atHand(state), u"over"_s);
        QCOMPARE(state.items[1].progress, Progress::Done);
        QCOMPARE(hm(state.items[1].ended), u"09.52.00"_s);
        QCOMPARE(state.items[1].elapsed, Minutes(37));
        QCOMPARE(hm(state.forecastEnd), u"09.52.00"_s);
        QCOMPARE(state.delay, -Minutes(23));
        QVERIFY(state.dueSince.isNull());
    }

    void backIsAsIfNextHadNotBeenPressed()
    {
        const Day day = dayOf({item(u"A"_s, 10), exercise(), item(u"B"_s, 10)});
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start), act(u"09.04"_s, RunAct::Next),
            act(u"09.05"_s, RunAct::Back)};
        const RunState state = replay(day, events, at(u"09.06"_s));
        QCOMPARE(atHand(state), u"A"_s);
        QCOMPARE(state.remaining(), Minutes(4));
        QVERIFY(state.items[0].ended.isNull());
        QVERIFY(state.items[1].begun.isNull());
        QCOMPARE(state.items[1].elapsed, Seconds(0));

        events.append({act(u"09.10"_s, RunAct::Next), act(u"09.13"_s, RunAct::Next),
            act(u"09.14"_s, RunAct::Back)});
        const RunState stage = replay(day, events, at(u"09.15"_s));
        QCOMPARE(atHand(stage), u"Øvelse/0"_s);
        QCOMPARE(stage.stageRemaining(), -Minutes(2));
        QCOMPARE(stage.items[1].elapsed, Minutes(5));
    }

    void startedAWhileAgo()
    {
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start), act(u"09.20"_s, RunAct::Next),
            act(u"09.20.10"_s, RunAct::Began, 4)};
        const RunState state = replay(threeItems(), events, at(u"09.20.10"_s));
        QCOMPARE(hm(state.items[1].begun), u"09.16.10"_s);
        QCOMPARE(hm(state.items[0].ended), u"09.16.10"_s);
        QCOMPARE(state.items[1].elapsed, Minutes(4));
        QCOMPARE(state.items[0].elapsed, Seconds(16 * 60 + 10));
        // Before the day was begun it begins it.
        const RunState first =
            replay(threeItems(), {act(u"09.07"_s, RunAct::Began, 5)}, at(u"09.07"_s));
        QCOMPARE(hm(first.items[0].begun), u"09.02.00"_s);
        QCOMPARE(first.remaining(), Minutes(10));
    }

    void anythingIsUndoneAndDoneAgain()
    {
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start), act(u"09.10"_s, RunAct::Next)};
        const RunState before = replay(threeItems(), events, at(u"09.20"_s));
        events.append(act(u"09.11"_s, RunAct::Extend, 5));
        const IdSource ids = counted();
        events.append(*undoing(events, at(u"09.12"_s), ids));
        QCOMPARE(replay(threeItems(), events, at(u"09.20"_s)).remaining(), before.remaining());
        events.append(*redoing(events, at(u"09.13"_s), ids));
        QCOMPARE(replay(threeItems(), events, at(u"09.20"_s)).remaining(),
            before.remaining() + Minutes(5));
        QVERIFY(!redoing(events, at(u"09.13"_s), ids));
        for (int i = 0; i < 3; ++i)
            events.append(*undoing(events, at(u"09.14"_s), ids));
        QCOMPARE(atHand(replay(threeItems(), events, at(u"09.20"_s))), u"none"_s);
        QVERIFY(!undoing(events, at(u"09.15"_s), ids));
        events.append(*redoing(events, at(u"09.16"_s), ids));
        QCOMPARE(atHand(replay(threeItems(), events, at(u"09.20"_s))), u"Velkommen"_s);
    }

    void aBreakOnTheSpotSplitsWhatIsAtHand()
    {
        const Day day = dayOf({exercise(), pinned(item(u"Lunsj"_s, 45, u"12.00"_s))});
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start), act(u"09.02"_s, RunAct::Next)};
        const QDateTime when = at(u"09.05"_s);
        events.append(
            interruption(replay(day, events, when), Minutes(10), u"Pause"_s, when, counted()));
        RunState state = replay(day, events, at(u"09.06"_s));
        QCOMPARE(atHand(state), u"Pause"_s);
        QCOMPARE(state.items.size(), 4);
        events.append(act(u"09.15"_s, RunAct::Next));
        state = replay(day, events, at(u"09.16"_s));
        QCOMPARE(atHand(state), u"Øvelse/0"_s);
        QCOMPARE(state.currentItem()->stages.size(), 3);
        QCOMPARE(state.currentItem()->stages[0].length, Minutes(4));
        QCOMPARE(state.currentItem()->length, Minutes(25));
        QCOMPARE(hm(state.items[3].forecastStart), u"12.00.00"_s); // the fixed lunch stays
    }

    void theRestOfAPinnedItemIsNotPinned()
    {
        const Day day = dayOf({pinned(item(u"Rolle"_s, 45, u"09.00"_s)), item(u"Lunsj"_s, 45)});
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start)};
        const QDateTime when = at(u"09.30"_s);
        events.append(
            interruption(replay(day, events, when), Minutes(10), u"Pause"_s, when, counted()));
        const RunState state = replay(day, events, when);
        QCOMPARE(state.items[2].item.continues, Id<Item>(u"Rolle"_s));
        QVERIFY(state.items[2].item.timing == Timing{});
        QCOMPARE(hm(state.items[2].forecastStart), u"09.40.00"_s);
    }

    void anItemOnTheSpotGoesWhereItIsPut()
    {
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start),
            insertion(item(u"Film"_s, 12), Id<Item>(u"Pause"_s), at(u"09.01"_s), counted())};
        const RunState state = replay(threeItems(), events, at(u"09.02"_s));
        QCOMPARE(state.items[2].item.title, u"Film"_s);
        QVERIFY(state.items[2].plannedStart.isNull());
        QCOMPARE(hm(state.items[3].forecastStart), u"10.12.00"_s);
        QCOMPARE(state.delay, Minutes(12));

        RunEvent reorder = act(u"09.03"_s, RunAct::Reorder, 0, u"Pause"_s);
        reorder.before = Id<Item>(u"Rolle"_s);
        const RunState swapped = replay(threeItems(), events + QList{reorder}, at(u"09.03"_s));
        QCOMPARE(swapped.items[1].item.title, u"Pause"_s);
        QCOMPARE(swapped.next, 1);
    }

    void skippedItemsTakeNoTime()
    {
        const QList<RunEvent> events{
            act(u"09.00"_s, RunAct::Start), act(u"09.01"_s, RunAct::Skip, 0, u"Rolle"_s)};
        const RunState state = replay(threeItems(), events, at(u"09.02"_s));
        QCOMPARE(state.next, 2);
        QCOMPARE(hm(state.items[2].forecastStart), u"09.15.00"_s);
        QCOMPARE(state.delay, -Minutes(45));
    }

    void groupsBesideEachOtherHaveClocksOfTheirOwn()
    {
        Item parallel = item(u"Grupper"_s, 60);
        for (const QString &name : {u"Blå"_s, u"Grå"_s}) {
            parallel.tracks.append({.id = Id<Track>(name),
                .title = name,
                .items = {item(name + u'1', 20), item(name + u'2', 40)}});
        }
        const Day day = dayOf({parallel, item(u"Plenum"_s, 15)});
        RunEvent step = act(u"09.15"_s, RunAct::Next);
        step.track = Id<Track>(u"Grå"_s);
        const RunState state = replay(day, {act(u"09.00"_s, RunAct::Start), step}, at(u"09.25"_s));
        QCOMPARE(atHand(state), u"Grupper"_s);
        QCOMPARE(state.items[0].tracks[0].current, 0);
        QCOMPARE(state.items[0].tracks[0].elapsed, Minutes(25));
        QCOMPARE(state.items[0].tracks[1].current, 1);
        QCOMPARE(state.items[0].tracks[1].elapsed, Minutes(10));

        // Time that one group was given is not for what it does next.
        RunEvent more = act(u"09.05"_s, RunAct::Extend, 5);
        more.track = step.track;
        const QList<RunEvent> extended{act(u"09.00"_s, RunAct::Start), more};
        const RunState longer = replay(day, extended, at(u"09.10"_s));
        QCOMPARE(longer.items[0].tracks[0].extended, Seconds(0));
        QCOMPARE(longer.items[0].tracks[1].extended, Minutes(5));
        QCOMPARE(replay(day, extended + QList{step}, at(u"09.25"_s)).items[0].tracks[1].extended,
            Seconds(0));
    }

    void gapsTakeUpDelays()
    {
        const Day day = dayOf({item(u"A"_s, 60), item(u"Middag"_s, 60, u"10.30"_s)});
        QCOMPARE(replay(day, {act(u"09.20"_s, RunAct::Start)}, at(u"09.20"_s)).delay, Seconds(0));
        QCOMPARE(replay(day, {act(u"09.40"_s, RunAct::Start)}, at(u"09.40"_s)).delay, Minutes(10));
        // Also behind what was put in on the spot.
        const RunState film = replay(day,
            {act(u"09.00"_s, RunAct::Start),
                insertion(item(u"Film"_s, 12), Id<Item>(u"Middag"_s), at(u"09.01"_s), counted())},
            at(u"09.02"_s));
        QCOMPARE(hm(film.items[2].forecastStart), u"10.30.00"_s);
    }

    void whatIsFromATimeOnIsNotEarlier()
    {
        Day day = threeItems();
        day.items[2].timing = {.kind = TimingKind::From, .start = ClockTime::at(10)};
        const QList<RunEvent> events{
            act(u"09.00"_s, RunAct::Start), act(u"09.01"_s, RunAct::Skip, 0, u"Rolle"_s)};
        QCOMPARE(hm(replay(day, events, at(u"09.02"_s)).items[2].forecastStart), u"10.00.00"_s);
    }

    void aDayThatIsHeldOnAnotherDateKeepsItsHours()
    {
        Day day = threeItems();
        day.date = QDate(2026, 12, 1);
        const RunState state = replay(day, {act(u"09.08"_s, RunAct::Start)}, at(u"09.08"_s));
        QCOMPARE(state.items[1].plannedStart, at(u"09.15"_s));
        QCOMPARE(state.delay, Minutes(8));
    }

    void anEveningGoesOnPastMidnight()
    {
        const Day day = dayOf({item(u"Middag"_s, 60, u"23.30"_s), item(u"Kaffi"_s, 30)});
        const RunState state = replay(day, {act(u"23.40"_s, RunAct::Start)}, at(u"23.40"_s));
        QCOMPARE(state.items[1].plannedStart, at(u"00.30"_s).addDays(1));
        QCOMPARE(state.delay, Minutes(10));
    }

    void aProgrammeOfDurationsHasItsHoursFromTheStart()
    {
        Day day = threeItems();
        day.start.reset();
        const RunState state = replay(day, {act(u"17.02"_s, RunAct::Start)}, at(u"17.05"_s));
        QCOMPARE(hm(state.items[1].plannedStart), u"17.17.00"_s);
        QCOMPARE(state.delay, Seconds(0));
        QVERIFY(replay(day, {}, at(u"17.00"_s)).plannedEnd.isNull());
    }

    void aLastItemWithoutLengthIsTheEnd()
    {
        Day day = dayOf({item(u"A"_s, 60), item(u"Slutt"_s, 0, u"10.00"_s)});
        day.items[1].planned.reset();
        QCOMPARE(hm(replay(day, {}, at(u"08.00"_s)).plannedEnd), u"10.00.00"_s);
    }

    // The clock of the machine: slept, set back, and the night summer time ends.
    void clocksThatJump()
    {
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start)};
        // Sleep: time went by.
        QCOMPARE(replay(threeItems(), events, at(u"09.40"_s)).remaining(), -Minutes(25));
        // Set back by five minutes and nobody said so: no time runs backwards.
        events.append(act(u"08.55"_s, RunAct::Extend, 1));
        QCOMPARE(replay(threeItems(), events, at(u"08.56"_s)).remaining(), Minutes(16));
        // Set back and said so: nothing is lost, nothing is gained.
        events = {act(u"09.00"_s, RunAct::Start), act(u"08.55"_s, RunAct::ClockMoved, -10)};
        const RunState state = replay(threeItems(), events, at(u"08.57"_s));
        QCOMPARE(state.remaining(), Minutes(8));
        QCOMPARE(hm(state.items[0].begun), u"08.50.00"_s);
    }

    void summerTimeEndsDuringTheDay()
    {
        Day day = threeItems();
        day.date = QDate(2026, 10, 25);
        day.start = ClockTime::at(1, 30);
        const QTimeZone oslo("Europe/Oslo");
        RunEvent start = act(u"09.00"_s, RunAct::Start);
        start.at = QDateTime(day.date, QTime(1, 30), oslo);
        const QDateTime later = start.at.addSecs(2 * 60 * 60); // clocks show 02.30 again
        const RunState state = replay(day, {start}, later);
        QCOMPARE(state.items[0].elapsed, Minutes(120));
        QCOMPARE(hm(later), u"02.30.00"_s);
    }

    void anEventInAnotherZoneIsTheSameMoment()
    {
        RunEvent start = act(u"09.08"_s, RunAct::Start);
        start.at = start.at.toUTC();
        const RunState state = replay(threeItems(), {start}, at(u"09.10"_s));
        QCOMPARE(hm(state.items[0].begun), u"09.08.00"_s);
        QCOMPARE(state.items[0].elapsed, Minutes(2));
    }

    void laws()
    {
        QRandomGenerator chance(31);
        const QList<RunAct> acts{RunAct::Start, RunAct::Next, RunAct::Next, RunAct::Next,
            RunAct::Back, RunAct::Pause, RunAct::Resume, RunAct::Extend, RunAct::Skip,
            RunAct::Repeat, RunAct::Began, RunAct::Reorder};
        for (int i = 0; i < 2'000; ++i) {
            const Day day = randomDay(chance, DayShape::Mixed, u"d"_s);
            const IdSource ids = counted();
            QList<RunEvent> events;
            QDateTime now = at(u"08.20"_s);
            for (int n = chance.bounded(40); n > 0; --n) {
                now = now.addSecs(chance.bounded(900));
                RunEvent event{.id = Id<RunEvent>(ids()),
                    .at = now,
                    .act = acts.at(chance.bounded(acts.size())),
                    .amount = Minutes(chance.bounded(8) - 2)};
                const Item &some = day.items.at(chance.bounded(day.items.size()));
                if (chance.bounded(4) == 0 || event.act == RunAct::Reorder)
                    event.item = some.id;
                if (chance.bounded(10) == 0)
                    event =
                        interruption(replay(day, events, now), Minutes(10), u"Pause"_s, now, ids);
                events.append(event);
                if (chance.bounded(5) == 0)
                    events.append(*undoing(events, now, ids));
            }
            now = now.addSecs(60);
            const RunState state = replay(day, events, now);

            // No item is lost, and no more than one is at hand.
            QVERIFY(state.items.size() >= day.items.size());
            QSet<Id<Item>> ids2;
            int atHandNow = 0;
            for (const RunItem &item : state.items) {
                ids2.insert(item.item.id);
                atHandNow += item.progress == Progress::Now;
                QVERIFY(item.elapsed >= Seconds{});
                QVERIFY(item.begun.isNull() || item.begun <= now);
                QVERIFY(item.length >= Seconds{});
            }
            QCOMPARE(ids2.size(), state.items.size());
            QCOMPARE(atHandNow, state.current >= 0 ? 1 : 0);
            // Forecasts are in order, and never in the past.
            QDateTime cursor = now;
            for (qsizetype j = state.current + 1; j < state.items.size(); ++j) {
                const RunItem &item = state.items.at(j);
                if (item.forecastStart.isNull() || item.progress != Progress::Ahead)
                    continue;
                QVERIFY(item.forecastStart >= cursor);
                cursor = item.forecastEnd;
            }
            // Undoing everything leaves the plan.
            while (const auto undo = undoing(events, now, ids))
                events.append(*undo);
            const RunState none = replay(day, events, now);
            QCOMPARE(atHand(none), u"none"_s);
            QCOMPARE(none.items.size(), day.items.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
