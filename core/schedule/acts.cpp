// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/acts.h"

namespace fvd {

namespace {

RunEvent event(RunAct act, const QDateTime &at, const IdSource &newId)
{
    return {.id = Id<RunEvent>(newId()), .at = at, .act = act};
}

RunEvent undoingOf(const RunEvent &target, const QDateTime &at, const IdSource &newId)
{
    RunEvent undo = event(RunAct::Undo, at, newId);
    undo.undoes = target.id;
    return undo;
}

} // namespace

RunEvent interruption(const RunState &state, Minutes length, const QString &title,
    const QDateTime &at, const IdSource &newId)
{
    RunEvent result = event(RunAct::Interrupt, at, newId);
    result.inserted.append(
        {.id = Id<Item>(newId()), .kind = ItemKind::Break, .title = title, .planned = length});
    if (const auto rest = restOf(state, Id<Item>(newId())))
        result.inserted.append(*rest);
    return result;
}

RunEvent insertion(
    const Item &item, const Id<Item> &before, const QDateTime &at, const IdSource &newId)
{
    RunEvent result = event(RunAct::Insert, at, newId);
    result.inserted.append(item);
    result.before = before;
    return result;
}

RunEvent adoption(const Proposal &proposal, const QDateTime &at, const IdSource &newId)
{
    RunEvent result = event(RunAct::Adopt, at, newId);
    result.changes = proposal.changes;
    return result;
}

std::optional<RunEvent> undoing(
    const QList<RunEvent> &events, const QDateTime &at, const IdSource &newId)
{
    const RunEvent *target = undoable(events);
    return target ? std::optional(undoingOf(*target, at, newId)) : std::nullopt;
}

std::optional<RunEvent> redoing(
    const QList<RunEvent> &events, const QDateTime &at, const IdSource &newId)
{
    const RunEvent *target = redoable(events);
    return target ? std::optional(undoingOf(*target, at, newId)) : std::nullopt;
}

} // namespace fvd
