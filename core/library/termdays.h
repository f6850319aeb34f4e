// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/brief.h"

namespace fvd {

/// An election term. The new councils take over in October after the election in September of
/// 2023, 2027 and so on (kommuneloven § 5-6: constituted by the end of October); an election day in
/// mid September is taken as the border.
struct Term
{
    QDate begins{};
    QDate ends{}; ///< the last day before the next term

    bool contains(QDate date) const { return begins <= date && date <= ends; }

    friend bool operator==(const Term &, const Term &) = default;
};

/// The term that \a date is in.
Term termAt(QDate date);

enum class TermDayState { Left, Planned, Used };

template <>
struct Names<TermDayState>
{
    static constexpr std::array all{
        std::pair{TermDayState::Left, QLatin1String("left")},
        std::pair{TermDayState::Planned, QLatin1String("planned")},
        std::pair{TermDayState::Used, QLatin1String("used")},
    };
};

/// One of the four days that a council is offered in a term.
struct TermDay
{
    Part part = Part::Basis1;
    TermDayState state = TermDayState::Left;
    Id<Session> session{}; ///< that uses it
    QDate date{};

    friend bool operator==(const TermDay &, const TermDay &) = default;
};

/// What a council has had and has before it in a term.
struct TermDays
{
    QList<TermDay> days{}; ///< the four, in their order
    QList<SessionBrief> sessions{}; ///< all of the term that count, the newest first

    /// How many of the four are in \a state.
    int count(TermDayState state) const;
};

/// The four days of \a council in \a term, by what \a sessions say. A day is used once its session
/// is held, planned before; a session without a date belongs to every term, a cancelled one to
/// none.
TermDays termDays(const Id<Council> &council, const QList<SessionBrief> &sessions, const Term &term);

} // namespace fvd
