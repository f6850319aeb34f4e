// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace fvd {

/// What may be wrong with a day. Nothing of it is refused: a programme may be as its makers want.
enum class IssueKind
{
    Overlap, ///< the second item begins before the first is over
    PinnedCollision, ///< the same, and the second is pinned
    Gap, ///< nothing is said of the minutes between two items
    OutOfOrder, ///< the second item begins before the first does
    EndsBeforeItBegins,
    UnderMinimum, ///< by so many minutes
    StagesDiffer, ///< the stages take so many minutes more (or fewer) than the item
    LongSitting, ///< so many minutes without a break
    SameLeader, ///< in tracks that go on at the same time
    OwnCase, ///< it touches a case of the council; `at`: a hard end, perhaps a meeting, follows
    Doubtful, ///< pasted text that was not understood
    StartsOtherwise, ///< than was agreed, at `at`; so many minutes later (or earlier)
    EndsTooLate, ///< after the end at `at`
    EndsEarly, ///< a quarter or more before the end at `at`
};

enum class Severity
{
    Hint, ///< worth a look
    Warning, ///< cannot be as it says
};

enum class FixKind
{
    SetStart, ///< of the item, to `time`
    SetLength, ///< of the item
    ClearEnd, ///< forget the item's said end
    PutInOrder, ///< move the item to where its start belongs; no times change
    ScaleStages, ///< of the item, to its length
    InsertBreak, ///< of so many minutes, `within` so many of the item, or after it if that is 0
    Accept, ///< the item was looked at
    MoveDay, ///< to begin at `time`
    SetDayStart, ///< to `time`; no item moves
    Tighten, ///< take so many minutes from items that have more than their minimum
    Remove, ///< the item, which may be dropped
};

struct Fix
{
    FixKind kind = FixKind::Accept;
    Id<Item> item{};
    Minutes minutes{};
    Minutes within{};
    std::optional<ClockTime> time{};

    friend bool operator==(const Fix &, const Fix &) = default;
};

struct Issue
{
    IssueKind kind = IssueKind::Doubtful;
    Severity severity = Severity::Hint;
    QList<Id<Item>> items{}; ///< that it is about, in their order; none: the whole day
    Minutes minutes{};
    std::optional<ClockTime> at{};
    QString leader{};
    std::optional<Fix> fix{};

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// What may be wrong with \a day, in the order of its items and then the day as a whole; also with
/// respect to what the premeeting agreed on in \a frame.
QList<Issue> issues(const Day &day, const Frame &frame = {});

/// \a day with \a fix done and its times reflowed. \a newId is asked if items are added.
[[nodiscard]] Day fixed(const Day &day, const Fix &fix, const IdSource &newId);

} // namespace fvd
