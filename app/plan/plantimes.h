// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/timeline.h"

/// Times and names as the planner shows them and takes them in again. What is shown in a cell can
/// be typed into it.
namespace fvd {

/// "09.00", "15.00–15.30" if the end is said, "ca. 12.00", "17.00–"; "" without a clock time.
QString timeCellText(const Item &item, const Slot &slot);

/// What \a text says of time: "9", "0930", "ca 12", "fra 11.30", "17-", "10-10.45"; "" is an item
/// that follows. A start that was pinned stays so. Nothing if \a text is no time.
std::optional<Timing> typedTiming(const QString &text, const Timing &before);

/// A number of minutes: "20", "20 min", "1 t 30 min", "1:30". Nothing if it is none.
std::optional<Minutes> typedMinutes(const QString &text);

/// The names in \a text, parted by semicolons, or by commas if there are none.
QStringList typedLeaders(const QString &text);

/// "1 t 15 min", "45 min".
QString lengthText(Minutes length);

} // namespace fvd
