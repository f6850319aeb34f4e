// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/held.h"

namespace fvd {

namespace {

RunState lastState(const Run &run)
{
    // What was done last says where the day stands: after it, only the clock went on.
    const QDateTime now = run.events.isEmpty() ? QDateTime() : run.events.last().at;
    return replay(run.plan, run.events, now);
}

} // namespace

QList<HeldItem> heldItems(const Run &run)
{
    QList<HeldItem> held;
    if (run.events.isEmpty())
        return held;
    for (const RunItem &each : lastState(run).items) {
        if (!each.runs)
            continue;
        held.append({.id = each.item.id,
            .title = each.item.title,
            .inserted = each.inserted,
            .progress = each.progress,
            .plannedStart = each.plannedStart,
            .plannedEnd = each.plannedEnd,
            .begun = each.begun,
            .ended = each.ended});
    }
    return held;
}

QList<std::pair<Id<Item>, QString>> itemTitles(const Run &run)
{
    QList<std::pair<Id<Item>, QString>> titles;
    if (run.events.isEmpty()) {
        for (const Item &item : run.plan.items)
            titles.append({item.id, item.title});
        return titles;
    }
    for (const RunItem &each : lastState(run).items)
        titles.append({each.item.id, each.item.title});
    return titles;
}

} // namespace fvd
