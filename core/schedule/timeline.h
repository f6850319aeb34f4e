// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// When an item happens, as far as it follows from what is said of it and of the items around it.
struct Slot
{
    std::optional<ClockTime> start{}; ///< nothing where no clock time follows
    std::optional<ClockTime> end{};
    std::optional<Minutes> length{}; ///< said, or the time until the next item; nothing: unknown
    QList<QList<Slot>> tracks{}; ///< of the item's tracks, by the same indices

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// A day in clock time.
struct Timeline
{
    QList<Slot> items{}; ///< of the day's items, by the same indices
    std::optional<ClockTime> end{}; ///< when the last item of the main line is over, if known

    friend bool operator==(const Timeline &, const Timeline &) = default;
};

/// The clock time that is said of \a item: nothing if it follows, or is to have none.
std::optional<ClockTime> saidStart(const Item &item);

/// Whether \a item takes part in the arithmetic. Headings, texts and items without time stand in
/// the programme and take none; a heading with a said time marks a moment.
bool takesTime(const Item &item);

/// How long \a item is by itself if it begins at \a start: its said end, its planned length, or
/// else the longest of its tracks. Nothing if it has its length from what comes after it.
std::optional<Minutes> ownLength(const Item &item, std::optional<ClockTime> start);

/// The times of \a day. A pure fold over its items: said times win, items that follow begin where
/// the one before ends, and nothing is computed for items that are to have no time. If the day has
/// no start and its items say none, there are lengths only.
Timeline timeline(const Day &day);

} // namespace fvd
