// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"

namespace fvd {

/// The tables that fit: those of three are too few to differ, of nine too many to be heard.
inline constexpr int smallestTable = 3;
inline constexpr int largestTable = 8;
inline constexpr int usualTable = 6;

/// How many tables of about \a size there are for \a people, all of smallestTable to largestTable
/// where that can be; 0 for nobody.
int tableCount(qsizetype people, int size = usualTable);

/// What people are divided by.
struct GroupTask
{
    QList<Attendee> people{}; ///< those who are late or absent get no seat
    int tables = 1;
    QList<Apart> apart{};
    QList<Seating> earlier{}; ///< who sat together on other days need not do so again
    /// How they sit now. The tables and people that are locked in it stay; without it all are free.
    Seating kept{};
};

/// Everybody of \a task at a table, by chance \a seed: the same gives the same, on every machine.
///
/// Tables differ by one person at most, as far as nothing locked hinders it. Who is to be kept
/// apart is, if there is a way. Then, weighed against each other: few sit with somebody they have
/// sat with, and politics and administration, parties, positions, experience, committees and
/// genders are spread evenly. People who are to lead are spread first. Tables without one of them
/// get the leader that proposedLeader() names.
Seating divided(const GroupTask &task, quint64 seed);

/// \a seating with \a person, who came late, at one of the smallest tables, the one that suits
/// best; nobody else moves. Locked tables are full. Unchanged if they sit already.
[[nodiscard]] Seating withLate(Seating seating, const GroupTask &task, const Id<Attendee> &person);

/// \a seating with \a person at \a table, or nowhere if that is negative.
[[nodiscard]] Seating withMoved(Seating seating, const Id<Attendee> &person, int table);
/// \a seating with \a one and \a other in each other's places.
[[nodiscard]] Seating withSwapped(
    Seating seating, const Id<Attendee> &one, const Id<Attendee> &other);
/// \a seating without those who are not among the people of \a task, or not here; and with those
/// of them who are here and sit nowhere, each where it suits best.
[[nodiscard]] Seating withPeopleOf(Seating seating, const GroupTask &task);

/// Who at \a table could lead it: somebody who is to lead, else of the elected, the one of most
/// experience who has not led in \a earlier. Nobody at an empty table.
Id<Attendee> proposedLeader(
    const SeatedTable &table, const QList<Attendee> &people, const QList<Seating> &earlier);

/// The table of \a person, from 0; -1 if they sit nowhere.
int tableOf(const Seating &seating, const Id<Attendee> &person);

/// What a division is worth. Less is better.
struct Evenness
{
    int together = 0; ///< pairs to be kept apart that are not
    int repeats = 0; ///< pairs who sat together before, counted by how often
    int uneven = 0; ///< how far all that is spread is from being even, weighed
    int smallest = 0; ///< people at a table
    int largest = 0;

    friend bool operator==(const Evenness &, const Evenness &) = default;
};

Evenness evennessOf(const Seating &seating, const GroupTask &task);

/// Those whom \a counts count, without names: their ids say what they are and their number.
QList<Attendee> nameless(const HeadCounts &counts);

/// How many of the people of \a table are what.
HeadCounts countsAt(const SeatedTable &table, const QList<Attendee> &people);

/// Who sits where on a day, whether by a list or by numbers alone.
struct Seats
{
    QList<Attendee> people{}; ///< without names if there is no list
    Seating seating{}; ///< without tables if nobody is divided
};

/// The seats of \a day: by \a roster if it lists people, or else by the numbers of \a session.
Seats seatsOf(const Session &session, const Roster &roster, const Id<Day> &day);

/// \a seating of \a people by numbers alone.
Division divisionOf(const Seating &seating, const QList<Attendee> &people);
/// The people of \a division, without names, where it puts them.
QList<Attendee> peopleOf(const Division &division);
Seating seatingOf(const Division &division);

} // namespace fvd
