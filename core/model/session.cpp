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

int &countOf(HeadCounts &counts, Attends kind)
{
    switch (kind) {
    case Attends::Member:
        return counts.members;
    case Attends::Substitute:
        return counts.substitutes;
    case Attends::ControlCommittee:
        return counts.controlCommittee;
    case Attends::Administration:
        return counts.administration;
    case Attends::UnionRepresentative:
        return counts.unionRepresentatives;
    case Attends::CouncilMember:
        return counts.councilMembers;
    case Attends::Other:
        return counts.others;
    }
    Q_UNREACHABLE();
}

int countOf(const HeadCounts &counts, Attends kind)
{
    return countOf(const_cast<HeadCounts &>(counts), kind);
}

bool isDropped(const QList<Review> &reviews)
{
    return !reviews.isEmpty() && reviews.last().verdict == Verdict::Dropped;
}

} // namespace fvd
