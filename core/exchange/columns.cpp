// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include <algorithm>

namespace fvd {

QList<int> columnsOf(const Schedule &schedule)
{
    constexpr int leaders = 31;
    constexpr qsizetype justAStart = 5; // letters of "09.00"
    const bool starts = std::ranges::all_of(
        schedule.rows, [](const ScheduleRow &row) { return row.time.size() <= justAStart; });
    const int time = starts ? 11 : 17;
    if (schedule.head.size() > 2)
        return {time, 100 - time - leaders, leaders};
    return {time, 100 - time};
}

} // namespace fvd
