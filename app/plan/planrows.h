// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/schedule/timeline.h"

namespace fvd {

/// A row of the planner's table: an item, or the heading of one of its parallel groups.
struct PlanRow
{
    QString key{}; ///< no two rows have the same
    Item item{}; ///< of a group's heading: the item that has the group. Without its tracks
    bool isGroup = false;
    Track group{}; ///< of a group's heading: the group without its items
    Spot spot{}; ///< where the item, or the group's first item, stands
    int depth = 0; ///< 1 inside a group
    Slot slot{}; ///< without those of the tracks
    QString detail{}; ///< stages, materials, lines and place, in a line

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// Stages, materials, lines, place and what else there is to say of \a item in a second line.
/// \a day is where the item is that it continues. What the room and the paper say, too, is in
/// \a form, that of the session; what is said to the facilitator alone is in the interface's
/// language.
QString detailText(const Item &item, const Day &day, LanguageForm form);

/// The rows of \a day in the order they are shown in: items, each followed by its groups.
QList<PlanRow> planRows(const Day &day, const Timeline &times, LanguageForm form);

} // namespace fvd
