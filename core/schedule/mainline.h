// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/timeline.h"

namespace fvd {

/// An item that takes time, and when. Points into a list of items and their slots.
struct Placed
{
    const Item *item = nullptr;
    const Slot *slot = nullptr;

    explicit operator bool() const { return item; }
};

/// The main line of \a items, \a from an index on: what takes time and is no mere moment.
QList<Placed> mainLine(const QList<Item> &items, const QList<Slot> &slots, qsizetype from = 0);

/// How much less \a placed may take: as much as it has over a minimum that is said of it.
Minutes room(const Placed &placed);

/// The part of the main line of \a items that the end of the day hangs on: from the last item that
/// stays where it is, because it is pinned or nobody knows when what is before it begins.
QList<Placed> movable(const QList<Item> &items, const QList<Slot> &slots);

} // namespace fvd
