// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"

namespace fvd {

bool operator==(const Track &, const Track &) = default;
bool operator==(const Item &, const Item &) = default;

int total(const HeadCounts &c)
{
    return c.members + c.substitutes + c.controlCommittee + c.administration
        + c.unionRepresentatives + c.councilMembers + c.others;
}

bool isDropped(const QList<Review> &reviews)
{
    return !reviews.isEmpty() && reviews.last().verdict == Verdict::Dropped;
}

} // namespace fvd
