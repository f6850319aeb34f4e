// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/replay.h"

namespace fvd {

/// How much longer the item at hand takes if nothing more is done: its own rest, or that of its
/// stages if they have more; never less than nothing.
Seconds rest(const RunState &state);

/// The indices of the items that are still to be held, in their order.
QList<qsizetype> itemsToCome(const RunState &state);

/// Before this the item at \a index does not begin, however early the day is: its time is pinned,
/// or the plan leaves a gap before it. Null: it begins when the one before ends.
QDateTime earliestStart(const RunState &state, qsizetype index);

/// Says in \a state, which knows plan and progress, when items are forecast to begin and end, how
/// late the day is and what is due.
void addForecast(RunState &state);

} // namespace fvd
