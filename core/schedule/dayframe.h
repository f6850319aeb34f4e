// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// Nobody is to sit longer than this without a break.
constexpr Minutes longestSitting(90);

struct Lunch
{
    ClockTime at{};
    Minutes length{};
    bool agreed = false; ///< the premeeting said when
};

/// When a drafted day sits and rests: sittings of at most 90 minutes with breaks between them, or
/// lunch in the place of one.
struct DayFrame
{
    ClockTime start{};
    Minutes whole{}; ///< from the start to the end, more than nothing
    Minutes pause{}; ///< each break
    QList<Minutes> sittings{};
    std::optional<Lunch> lunch{};
    qsizetype lunchBefore = 0; ///< the sitting after lunch
};

/// The times of a day that \a frame says the start, end and lunch of, as far as they make sense:
/// six hours from nine where it says nothing.
DayFrame dayFrame(const Frame &frame);

} // namespace fvd
