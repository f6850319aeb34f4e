// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomday.h"
#include "tests/support/runs.h"

#include <QTest>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

Item droppable(Item item)
{
    item.mayBeDropped = true;
    return item;
}

Item atLeast(int minutes, Item item)
{
    item.minimum = Minutes(minutes);
    return item;
}

/// A proposal in short: "drop Kafé; end 15.30".
QString inShort(const Proposal &proposal)
{
    QStringList changes;
    for (const ItemChange &change : proposal.changes) {
        changes.append(change.fate == Fate::Shortened
                ? u"%1=%2"_s.arg(change.item.text()).arg(change.minutes.count())
                : change.item.text());
    }
    QString text = QString(nameOf(proposal.kind)) + u' ' + changes.join(u',')
        + proposal.end.toString(u" HH.mm"_s);
    if (proposal.missing > Seconds{})
        text += u" missing %1"_s.arg(proposal.missing.count() / 60);
    return text;
}

QStringList inShort(const QList<Proposal> &proposals)
{
    QStringList texts;
    for (const Proposal &proposal : proposals)
        texts.append(inShort(proposal));
    return texts;
}

/// The state of \a day that began at \a start, seen then.
RunState begunAt(const Day &day, const QString &start)
{
    return replay(day, {act(start, RunAct::Start)}, at(start));
}

} // namespace

/// Ways to be in time again: what is offered keeps its word.
class TestCatchUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeWays()
    {
        Day day = dayOf({item(u"Velkommen"_s, 15), atLeast(60, item(u"Rolle"_s, 75)),
            droppable(item(u"Kafé"_s, 10)), atLeast(40, item(u"Regler"_s, 50)),
            atLeast(10, item(u"Slutt"_s, 10))});
        day.end = ClockTime::at(11, 40);
        QCOMPARE(inShort(proposals(begunAt(day, u"09.00"_s))), QStringList{});
        QCOMPARE(inShort(proposals(begunAt(day, u"09.08"_s))),
            (QStringList{u"drop Kafé 11.38"_s, u"tighten Velkommen=14,Rolle=70,Regler=48 11.40"_s,
                u"move Kafé 11.38"_s}));
    }

    void aPinnedLunchIsHeldByWhatIsBeforeIt()
    {
        const Day day = dayOf({item(u"Velkommen"_s, 30), atLeast(30, item(u"Rolle"_s, 60)),
            pinned(item(u"Lunsj"_s, 45, u"10.30"_s)), droppable(item(u"Kafé"_s, 30))});
        const RunState state = begunAt(day, u"09.10"_s);
        QCOMPARE(overrun(state), Minutes(10));
        const QList<Proposal> ways = proposals(state);
        // Kafé comes after lunch: to drop it helps the end and not the lunch.
        QVERIFY(std::ranges::none_of(ways, [](const Proposal &way) {
            return way.kind == Proposal::Kind::Drop && way.missing == Seconds{};
        }));
        const auto tight = std::ranges::find(ways, Proposal::Kind::Tighten, &Proposal::kind);
        QVERIFY(tight != ways.end());
        QCOMPARE(tight->missing, Seconds{});
        for (const ItemChange &change : tight->changes)
            QVERIFY(change.item != Id<Item>(u"Kafé"_s));
    }

    // A lunch that can no longer be held is no reason to let the end go, too.
    void theEndIsSavedWhereLunchCannotBe()
    {
        Day day = dayOf({atLeast(60, item(u"Rolle"_s, 60)),
            pinned(item(u"Lunsj"_s, 30, u"10.00"_s)), atLeast(20, item(u"Regler"_s, 60))});
        day.items[1].minimum = Minutes(30);
        day.end = ClockTime::at(11, 30);
        const QList<Proposal> ways = proposals(begunAt(day, u"09.15"_s));
        QCOMPARE(inShort(ways), QStringList{u"tighten Regler=45 11.30 missing 15"_s});
        QCOMPARE(ways.first().missingAt, Id<Item>(u"Lunsj"_s));
    }

    void whatDoesNotFitIsSaid()
    {
        Day day = dayOf({item(u"Rolle"_s, 60), atLeast(28, item(u"Regler"_s, 30)),
            atLeast(10, item(u"Slutt"_s, 10))});
        day.items[0].minimum = Minutes(60);
        day.end = ClockTime::at(10, 40);
        QCOMPARE(inShort(proposals(begunAt(day, u"09.30"_s))),
            (QStringList{u"tighten Regler=28 11.08 missing 28"_s, u"move Regler 10.40"_s}));
    }

    void whatIsTakenCanBeTakenBack()
    {
        Day day = dayOf({item(u"A"_s, 60), droppable(item(u"B"_s, 30)), item(u"C"_s, 30)});
        day.end = ClockTime::at(11);
        QList<RunEvent> events{act(u"09.20"_s, RunAct::Start)};
        const QDateTime now = at(u"09.21"_s);
        const RunState late = replay(day, events, now);
        const Proposal drop = proposals(late).first();
        const IdSource ids = counted();
        events.append(adoption(drop, now, ids));
        const RunState after = replay(day, events, now);
        QCOMPARE(after.forecastEnd, drop.end);
        QCOMPARE(after.items[1].progress, Progress::Dropped);
        QVERIFY(proposals(after).isEmpty());
        events.append(*undoing(events, now, ids));
        QCOMPARE(replay(day, events, now).forecastEnd, late.forecastEnd);
        // What is moved waits for the next day, and is not dropped.
        const Proposal move = proposals(late).last();
        QCOMPARE(move.kind, Proposal::Kind::Move);
        events.append(adoption(move, now, ids));
        QCOMPARE(replay(day, events, now).items[1].progress, Progress::Moved);
    }

    void aHardEndLaterThanThePlanIsWhatCounts()
    {
        Day day = dayOf({item(u"A"_s, 60)});
        const auto late = [&day] { return overrun(begunAt(day, u"09.20"_s)); };
        QCOMPARE(late(), Minutes(20));
        day.end = ClockTime::at(10, 30);
        QCOMPARE(late(), Seconds(0));
    }

    void aMarginIsNoReason()
    {
        const RunState state = begunAt(dayOf({item(u"A"_s, 60), item(u"B"_s, 60)}), u"09.05"_s);
        QVERIFY(proposals(state, Minutes(5)).isEmpty());
        QVERIFY(!proposals(state, Minutes(4)).isEmpty());
    }

    void mealsBreaksAndTheEndOfTheDayAreNotMovedAway()
    {
        Item lunch = droppable(item(u"Lunsj"_s, 30));
        lunch.kind = ItemKind::Meal;
        Item pause = item(u"Pause"_s, 20);
        pause.kind = ItemKind::Break;
        Day day = dayOf(
            {atLeast(60, item(u"A"_s, 60)), lunch, pause, atLeast(60, item(u"Avslutning"_s, 60))});
        pause.minimum = Minutes(20);
        day.items[2] = pause;
        QCOMPARE(inShort(proposals(begunAt(day, u"09.20"_s))), QStringList{});

        // Nor is what was put in on the spot: somebody wanted it now.
        QList<RunEvent> events{act(u"09.00"_s, RunAct::Start),
            insertion(atLeast(20, item(u"Film"_s, 20)), Id<Item>(u"Avslutning"_s), at(u"09.01"_s),
                counted())};
        QCOMPARE(inShort(proposals(replay(day, events, at(u"09.01"_s)))), QStringList{});
    }

    void whatHelpsNothingIsNotTaken()
    {
        // Without B the gap before X is longer, and the end as late.
        Day day = dayOf({atLeast(10, item(u"A"_s, 10)), droppable(item(u"B"_s, 20)),
            item(u"X"_s, 30, u"10.00"_s), droppable(item(u"C"_s, 25)), item(u"D"_s, 30)});
        day.end = ClockTime::at(11, 10);
        QCOMPARE(inShort(proposals(begunAt(day, u"09.00"_s)).first()), u"drop C 11.00"_s);
    }

    void whatHasGoneBelongsToTheLeast()
    {
        Day day = dayOf({atLeast(20, item(u"A"_s, 30)), atLeast(30, item(u"B"_s, 30))});
        const RunState state = replay(day, {act(u"09.10"_s, RunAct::Start)}, at(u"09.25"_s));
        QCOMPARE(inShort(proposals(state)).first(), u"tighten A=20 10.00"_s);
    }

    void mealsTravelAndCompanyKeepTheirTime()
    {
        for (const ItemKind kind : {ItemKind::Meal, ItemKind::Travel, ItemKind::Social}) {
            RunItem run{.item = item(u"A"_s, 30), .length = Minutes(30)};
            run.item.kind = kind;
            QCOMPARE(leastLength(run), Minutes(30));
        }
    }

    void shortenedExercisesScaleTheirStages()
    {
        Item exercise = atLeast(20, item(u"Øvelse"_s, 40));
        exercise.stages = {{.form = StageForm::Alone, .planned = Minutes(10)},
            {.form = StageForm::Plenary, .planned = Minutes(30)}};
        Day day = dayOf({atLeast(10, item(u"A"_s, 10)), exercise});
        day.end = ClockTime::at(9, 50);
        QList<RunEvent> events{act(u"09.12"_s, RunAct::Start)};
        const QDateTime now = at(u"09.12"_s);
        const QList<Proposal> ways = proposals(replay(day, events, now));
        QCOMPARE(inShort(ways), QStringList{u"tighten Øvelse=28 09.50"_s});
        events.append(adoption(ways.first(), now, counted()));
        const RunState state = replay(day, events, now);
        QCOMPARE(state.items[1].stages[0].length, Minutes(7));
        QCOMPARE(state.items[1].stages[1].length, Minutes(21));
    }

    void laws()
    {
        QRandomGenerator chance(47);
        int offered = 0;
        for (int i = 0; i < 10'000; ++i) {
            Day day = randomDay(chance, DayShape::Known, u"d"_s);
            for (Item &item : day.items)
                item.mayBeDropped = chance.bounded(3) == 0;
            if (chance.bounded(2))
                day.end = ClockTime::at(9 + chance.bounded(8));
            QList<RunEvent> events;
            QDateTime now = at(u"08.30"_s).addSecs(chance.bounded(2400));
            events.append({.id = Id<RunEvent>(u"s"_s), .at = now, .act = RunAct::Start});
            for (int n = chance.bounded(5); n > 0; --n) {
                now = now.addSecs(chance.bounded(3000));
                events.append(
                    {.id = Id<RunEvent>(QString::number(n)), .at = now, .act = RunAct::Next});
            }
            const RunState before = replay(day, events, now);
            const Seconds late = overrun(before);
            for (const Proposal &way : proposals(before)) {
                ++offered;
                QVERIFY(late > Seconds{});
                QList<RunEvent> taken = events;
                taken.append(adoption(way, now, counted()));
                const RunState after = replay(day, taken, now);
                // It keeps its word.
                QCOMPARE(after.forecastEnd, way.end);
                QCOMPARE(overrun(after), way.missing);
                QVERIFY(way.missing <= late);
                for (const ItemChange &change : way.changes) {
                    const auto item = std::ranges::find_if(before.items,
                        [&](const RunItem &each) { return each.item.id == change.item; });
                    QVERIFY(item != before.items.end());
                    switch (change.fate) {
                    case Fate::Shortened:
                        QVERIFY(change.minutes >= leastLength(*item));
                        QVERIFY(change.minutes < item->length);
                        QVERIFY(item->progress == Progress::Ahead || item->stages.isEmpty());
                        break;
                    case Fate::Dropped:
                        QVERIFY(item->item.mayBeDropped);
                        [[fallthrough]];
                    case Fate::Moved:
                        QVERIFY(!item->item.timing.pinned);
                        QCOMPARE(item->progress, Progress::Ahead);
                        break;
                    }
                }
                // Pinned times do not come earlier, and what is held stays held.
                for (qsizetype j = 0; j < after.items.size(); ++j) {
                    const RunItem &item = after.items.at(j);
                    if (item.item.timing.pinned && !item.forecastStart.isNull()
                        && item.progress == Progress::Ahead)
                        QVERIFY(item.forecastStart >= item.plannedStart);
                    if (before.items.at(j).progress != Progress::Ahead)
                        QCOMPARE(item.progress, before.items.at(j).progress);
                }
            }
        }
        QVERIFY(offered > 5'000); // the days are late enough to say something
    }
};

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
