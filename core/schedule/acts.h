// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/schedule/catchup.h"

/// Events that need more than a kind: what the facilitator does, as values.
namespace fvd {

/// A break of \a length called \a title that begins at once. What is at hand in \a state is taken
/// up again after it with the time and stages that it has left.
RunEvent interruption(const RunState &state, Minutes length, const QString &title,
    const QDateTime &at, const IdSource &newId);

/// \a item, put in before the item called \a before, or after what is at hand.
RunEvent insertion(
    const Item &item, const Id<Item> &before, const QDateTime &at, const IdSource &newId);

/// \a proposal taken.
RunEvent adoption(const Proposal &proposal, const QDateTime &at, const IdSource &newId);

/// What undoes, or does again, the newest of \a events that can be; nothing if none can.
std::optional<RunEvent> undoing(
    const QList<RunEvent> &events, const QDateTime &at, const IdSource &newId);
std::optional<RunEvent> redoing(
    const QList<RunEvent> &events, const QDateTime &at, const IdSource &newId);

} // namespace fvd
