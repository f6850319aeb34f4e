// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/replay.h"

#include "core/schedule/forecast.h"
#include "core/schedule/runner.h"
#include "core/schedule/timeline.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace fvd {

namespace {

/// The moment of \a time on \a date, as clocks show it in the zone of \a like.
QDateTime moment(QDate date, ClockTime time, const QDateTime &like)
{
    const QDate day = date.addDays(time.hour() / 24);
    const QTime clock(time.hour() % 24, time.minute());
    switch (like.timeSpec()) {
    case Qt::TimeZone:
        return QDateTime(day, clock, like.timeZone());
    case Qt::OffsetFromUTC:
        return QDateTime(day, clock, Qt::OffsetFromUTC, like.offsetFromUtc());
    case Qt::UTC:
    case Qt::LocalTime:
        return QDateTime(day, clock, like.timeSpec());
    }
    Q_UNREACHABLE();
}

/// The ids of events that do not count: undone by one that counts itself.
QSet<Id<RunEvent>> undone(const QList<RunEvent> &events)
{
    QSet<Id<RunEvent>> ids;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->act == RunAct::Undo && !ids.contains(event->id))
            ids.insert(event->undoes);
    }
    return ids;
}

/// When the first item of \a state began; null if none did.
QDateTime firstBegun(const RunState &state)
{
    QDateTime first;
    for (const RunItem &item : state.items) {
        if (!item.begun.isNull() && (first.isNull() || item.begun < first))
            first = item.begun;
    }
    return first;
}

/// When the last item of \a plan begins: "15.30 Slutt", of which nobody says how long it takes, is
/// the end of the day.
std::optional<ClockTime> lastStart(const Day &plan, const Timeline &times)
{
    for (qsizetype i = plan.items.size() - 1; i >= 0; --i) {
        if (takesTurn(plan.items.at(i)))
            return times.items.at(i).start;
    }
    return {};
}

/// Says in \a state when \a plan has its items. A day that is held on another date than it was
/// planned for keeps its hours; one with durations only has them from when it began.
void addPlan(RunState &state, const Day &plan)
{
    const QDateTime begun = firstBegun(state);
    Timeline times = timeline(plan);
    const bool timed =
        std::ranges::any_of(times.items, [](const Slot &slot) { return slot.start.has_value(); });
    if (!timed && !begun.isNull()) {
        Day anchored = plan;
        anchored.start = ClockTime::at(begun.time().hour(), begun.time().minute());
        times = timeline(anchored);
    }
    QDate date = begun.isNull() ? plan.date : begun.date();
    if (!date.isValid())
        date = state.now.date();
    QHash<Id<Item>, qsizetype> places;
    for (qsizetype i = 0; i < plan.items.size(); ++i)
        places.insert(plan.items.at(i).id, i);
    const auto at = [&](std::optional<ClockTime> time) {
        return time ? moment(date, *time, state.now) : QDateTime();
    };
    for (RunItem &item : state.items) {
        const auto place = places.constFind(item.item.id);
        if (place == places.constEnd())
            continue;
        item.plannedStart = at(times.items.at(*place).start);
        item.plannedEnd = at(times.items.at(*place).end);
    }
    state.hardEnd = at(plan.end);
    const auto end = times.end ? times.end : lastStart(plan, times);
    state.plannedEnd = at(end ? end : plan.end);
}

} // namespace

Seconds RunState::remaining() const
{
    return current < 0 ? Seconds{} : items.at(current).length - items.at(current).elapsed;
}

Seconds RunState::stageRemaining() const
{
    const RunStage *at = currentStage();
    return at ? at->length - at->elapsed : Seconds{};
}

RunState replay(const Day &plan, const QList<RunEvent> &events, const QDateTime &now)
{
    const QSet<Id<RunEvent>> without = undone(events);
    Runner runner(plan);
    for (const RunEvent &event : events) {
        if (!without.contains(event.id))
            runner.apply(event);
    }
    RunState state = runner.seen(now);
    addPlan(state, plan);
    addForecast(state);
    return state;
}

const RunEvent *undoable(const QList<RunEvent> &events)
{
    const QSet<Id<RunEvent>> without = undone(events);
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool fixed = event->act == RunAct::Undo || event->act == RunAct::ClockMoved;
        if (!fixed && !without.contains(event->id))
            return &*event;
    }
    return nullptr;
}

const RunEvent *redoable(const QList<RunEvent> &events)
{
    const QSet<Id<RunEvent>> without = undone(events);
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->act == RunAct::Undo && !without.contains(event->id)) {
            const auto target = std::ranges::find(events, event->undoes, &RunEvent::id);
            // An undoing of an undoing is a doing again: look before both.
            if (target != events.end() && target->act == RunAct::Undo)
                continue;
            return &*event;
        }
        if (event->act != RunAct::Undo && event->act != RunAct::ClockMoved
            && !without.contains(event->id))
            return nullptr;
    }
    return nullptr;
}

std::optional<Item> restOf(const RunState &state, const Id<Item> &id)
{
    const RunItem *now = state.currentItem();
    if (!now)
        return {};
    Item rest = now->item;
    rest.id = id;
    rest.continues = now->item.id;
    rest.timing = {};
    rest.tracks = {};
    rest.stages = {};
    const auto minutes = [](Seconds time) { return std::chrono::ceil<Minutes>(time); };
    for (qsizetype i = std::max(qsizetype(0), state.stage); i < now->stages.size(); ++i) {
        const RunStage &stage = now->stages.at(i);
        Stage left = now->item.stages.at(i);
        left.planned = minutes(std::max(Seconds{}, stage.length - stage.elapsed));
        if (left.planned > Minutes{})
            rest.stages.append(left);
    }
    rest.planned = minutes(std::max(Seconds{}, state.remaining()));
    if (*rest.planned <= Minutes{})
        return {};
    return rest;
}

} // namespace fvd
