// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/replay.h"

namespace fvd {

/// A way to catch up. Nothing of it happens before it is adopted (RunAct::Adopt).
struct Proposal
{
    enum class Kind
    {
        Drop, ///< what may be dropped
        Tighten, ///< towards the minimum
        Move, ///< to the next day
    };

    Kind kind = Kind::Drop;
    QList<ItemChange> changes{}; ///< in the order of the day; never none
    Seconds lost{}; ///< that the items get less than they have now
    QDateTime end{}; ///< when the day is then forecast to end
    Seconds missing{}; ///< what it still is too late somewhere at most; 0: all fits
    Id<Item> missingAt{}; ///< for this pinned item; null: for the end of the day

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

template <>
struct Names<Proposal::Kind>
{
    static constexpr std::array all{
        std::pair{Proposal::Kind::Drop, QLatin1String("drop")},
        std::pair{Proposal::Kind::Tighten, QLatin1String("tighten")},
        std::pair{Proposal::Kind::Move, QLatin1String("move")},
    };
};

/// The least that \a item makes sense in, of what it is given now: its minimum; where none was said
/// two thirds of what it was planned for (5 minutes of a break), and all of a meal, of travel and
/// of what people do for company.
Seconds leastLength(const RunItem &item);

/// By how much the forecast of \a state passes a time that cannot move: the start of a pinned item
/// to come, the day's hard end or, without one, the end that the programme says. 0: by nothing.
Seconds overrun(const RunState &state);

/// Up to three ways to be in time where \a state is more than \a margin late for such a time, in
/// the order drop, tighten, move; those that would make nothing better are left out. Pinned times
/// never move, no item goes under its least length, meals stay, and what is at hand or done is left
/// alone, but for the rest of an item at hand without stages.
QList<Proposal> proposals(const RunState &state, Seconds margin = Seconds(59));

} // namespace fvd
