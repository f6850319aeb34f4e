// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/replay.h"

namespace fvd {

/// An item of a day as it was planned and as it was held.
struct HeldItem
{
    Id<Item> id{};
    QString title{};
    bool inserted = false; ///< on the spot
    Progress progress = Progress::Ahead;
    QDateTime plannedStart{}; ///< null: nobody had planned it, or it has no clock time
    QDateTime plannedEnd{};
    QDateTime begun{}; ///< null: it was not held
    QDateTime ended{}; ///< null: it was not ended

    friend bool operator==(const HeldItem &, const HeldItem &) = default;
};

/// The items of the main line of \a run that take time, in the order they were held, as of the last
/// thing done. Empty if nothing was.
QList<HeldItem> heldItems(const Run &run);

/// The titles of all items of \a run by their ids, those put in on the spot among them, in the
/// order of the day.
QList<std::pair<Id<Item>, QString>> itemTitles(const Run &run);

} // namespace fvd
