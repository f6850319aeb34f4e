// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/timeline.h"

namespace fvd {

/// An item in the drawn day.
struct DayBlock
{
    Id<Item> id{};
    QString title{};
    ItemKind kind = ItemKind::Talk;
    ClockTime start{};
    Minutes length{}; ///< 0: a moment
    bool knowsLength = true; ///< false: drawn open at its end
    bool pinned = false;
    bool inGroup = false;
    int column = 0; ///< of `columns` side by side, where items overlap
    int columns = 1;

    friend bool operator==(const DayBlock &, const DayBlock &) = default;
};

struct DayPicture
{
    QList<DayBlock> blocks{};
    ClockTime from{}; ///< whole hours
    ClockTime to{};
    bool hasClock = true; ///< false: a day of lengths only, drawn from zero

    friend bool operator==(const DayPicture &, const DayPicture &) = default;
};

/// \a day to be drawn: items that overlap stand side by side, and so do parallel groups in place of
/// the item that has them. Items of which no time is known are left out.
DayPicture dayPicture(const Day &day);

} // namespace fvd
