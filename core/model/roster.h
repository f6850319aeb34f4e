// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"

namespace fvd {

enum class Presence
{
    Here,
    Late, ///< comes later: sits nowhere yet
    Absent,
};

template <>
struct Names<Presence>
{
    static constexpr std::array all{
        std::pair{Presence::Here, QLatin1String("here")},
        std::pair{Presence::Late, QLatin1String("late")},
        std::pair{Presence::Absent, QLatin1String("absent")},
    };
};

/// Somebody who is divided into groups. Each of the words may be missing, also the name; two people
/// share a party, committee and so on if they are written alike.
struct Attendee
{
    Id<Attendee> id{};
    QString name{}; ///< a first name, a number or nothing
    Attends attends = Attends::Member;
    QString party{};
    QString position{}; ///< "ordfører", "gruppeleder"
    QString experience{}; ///< "ny", "2 perioder"
    QString committee{};
    QString gender{};
    Presence presence = Presence::Here;
    bool leads = false; ///< is to lead a table
    Extra extra{};

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

/// Two who are not to sit at the same table.
struct Apart
{
    Id<Attendee> one{};
    Id<Attendee> other{};
    Extra extra{};

    friend bool operator==(const Apart &, const Apart &) = default;
};

struct SeatedTable
{
    QList<Id<Attendee>> people{};
    Id<Attendee> leader{}; ///< one of them, or nobody
    bool locked = false; ///< stays as it is when the rest is divided anew
    Extra extra{};

    friend bool operator==(const SeatedTable &, const SeatedTable &) = default;
};

/// Who sits where on a day.
struct Seating
{
    Id<Day> day{};
    QList<SeatedTable> tables{}; ///< table 1 first
    QList<Id<Attendee>> locked{}; ///< people who stay where they are
    Extra extra{};

    friend bool operator==(const Seating &, const Seating &) = default;
};

/// The list of those who come to a session. It stays on this machine, and is deleted there at a
/// date: what it says of parties is nobody else's.
struct Roster
{
    Id<Session> session{};
    QDate deletion{}; ///< the day from which it is to be gone
    QList<Attendee> people{};
    QList<Apart> apart{};
    QList<Seating> seatings{}; ///< one of each day at most
    Extra extra{};

    friend bool operator==(const Roster &, const Roster &) = default;
};

/// That something was deleted for good: what, how much and when, and nothing of what it said.
struct Receipt
{
    Id<Session> session{};
    int people = 0; ///< of the list
    int notes = 0; ///< private notes, ideas and open questions
    QDateTime at{};
    bool byDate = false; ///< because its date had come; otherwise somebody asked for it
    Extra extra{};

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// The day from which lists and drafts of \a session are suggested to be gone: 30 days after its
/// last; null if it has no date.
QDate suggestedDeletion(const Session &session);

/// \a run without what was only on the way to something: ideas and open questions. What was agreed
/// stays.
[[nodiscard]] Run withoutDrafts(Run run);

} // namespace fvd
