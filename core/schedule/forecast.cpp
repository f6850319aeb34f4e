// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/forecast.h"

#include <algorithm>

namespace fvd {

namespace {

bool isHeld(const RunItem &item)
{
    return item.runs && item.progress != Progress::Skipped && item.progress != Progress::Dropped
        && item.progress != Progress::Moved;
}

/// When the day begins by the plan, if that is still to come.
QDateTime beginning(const RunState &state, const QList<qsizetype> &toCome)
{
    if (state.current >= 0 || toCome.isEmpty())
        return state.now;
    const bool begun =
        std::ranges::any_of(state.items, [](const RunItem &item) { return !item.begun.isNull(); });
    const QDateTime planned = state.items.at(toCome.first()).plannedStart;
    return begun || planned.isNull() ? state.now : std::max(planned, state.now);
}

} // namespace

Seconds rest(const RunState &state)
{
    const RunItem *item = state.currentItem();
    if (!item)
        return {};
    Seconds stages{};
    for (qsizetype i = state.stage; i >= 0 && i < item->stages.size(); ++i) {
        const RunStage &stage = item->stages.at(i);
        if (stage.progress != Progress::Done)
            stages += std::max(Seconds{}, stage.length - stage.elapsed);
    }
    return std::max({Seconds{}, state.remaining(), stages});
}

QList<qsizetype> itemsToCome(const RunState &state)
{
    QList<qsizetype> indices;
    if (state.over)
        return indices;
    for (qsizetype i = state.current + 1; i < state.items.size(); ++i) {
        if (state.items.at(i).runs && state.items.at(i).progress == Progress::Ahead)
            indices.append(i);
    }
    return indices;
}

QDateTime earliestStart(const RunState &state, qsizetype index)
{
    const RunItem &item = state.items.at(index);
    if (item.plannedStart.isNull())
        return {};
    if (item.item.timing.pinned || item.item.timing.kind == TimingKind::From)
        return item.plannedStart;
    // A gap is found beside the item that the plan has before it, whatever was put in or left out.
    for (qsizetype i = index - 1; i >= 0; --i) {
        const RunItem &before = state.items.at(i);
        if (!before.runs || before.inserted)
            continue;
        const bool gap = !before.plannedEnd.isNull() && before.plannedEnd < item.plannedStart;
        return gap ? item.plannedStart : QDateTime();
    }
    return {};
}

void addForecast(RunState &state)
{
    const QList<qsizetype> toCome = itemsToCome(state);
    QDateTime cursor = beginning(state, toCome);
    if (state.current >= 0) {
        RunItem &item = state.items[state.current];
        item.forecastStart = item.begun;
        cursor = item.forecastEnd = state.now.addSecs(rest(state).count());
        if (!item.plannedEnd.isNull())
            state.behind = Seconds(item.plannedEnd.secsTo(cursor));
    } else if (!toCome.isEmpty()) {
        const RunItem &first = state.items.at(toCome.first());
        if (!first.plannedStart.isNull())
            state.behind = Seconds(first.plannedStart.secsTo(cursor));
    }
    for (const qsizetype index : toCome) {
        RunItem &item = state.items[index];
        const QDateTime earliest = earliestStart(state, index);
        if (!earliest.isNull())
            cursor = std::max(cursor, earliest);
        item.forecastStart = cursor;
        item.forecastEnd = cursor = cursor.addSecs(item.length.count());
    }

    if (state.over) {
        for (const RunItem &item : std::as_const(state.items)) {
            if (isHeld(item) && !item.ended.isNull()
                && (state.forecastEnd.isNull() || item.ended > state.forecastEnd))
                state.forecastEnd = item.ended;
        }
    } else if (state.current >= 0 || !toCome.isEmpty()) {
        state.forecastEnd = cursor;
    }
    if (!state.plannedEnd.isNull() && !state.forecastEnd.isNull())
        state.delay = Seconds(state.plannedEnd.secsTo(state.forecastEnd));

    if (state.over || state.next < 0 || state.paused)
        return;
    const RunItem &next = state.items.at(state.next);
    if (state.current < 0) {
        if (!next.plannedStart.isNull() && next.plannedStart < state.now)
            state.dueSince = next.plannedStart;
    } else if (rest(state) == Seconds{} && state.items.at(state.current).length > Seconds{}) {
        state.dueSince = state.now.addSecs(state.remaining().count());
    }
}

} // namespace fvd
