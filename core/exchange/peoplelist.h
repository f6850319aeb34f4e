// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"

#include <functional>

namespace fvd {

/// What a column of a list of people says of them.
enum class PersonColumn
{
    Ignored,
    Name,
    Attends,
    Party,
    Position,
    Experience,
    Committee,
    Gender,
    Leads,
};

/// A list of people as it was pasted or read from a file, with a guess at its columns that people
/// can set right before it is taken.
struct PeopleTable
{
    QList<QStringList> rows{}; ///< without the head
    QStringList head{}; ///< empty if the first row is a person
    QList<PersonColumn> columns{}; ///< as many as the longest row has cells; each at most once
};

/// Reads \a text, whose cells are parted by tabs, semicolons or commas, and guesses what the
/// columns are by their heads, or else by what stands in them.
PeopleTable peopleTable(const QString &text);

/// The people of \a table; rows without anything that is understood are none. If \a firstNamesOnly,
/// of names the first is kept, with the initial of the last where two would be alike.
QList<Attendee> peopleIn(
    const PeopleTable &table, bool firstNamesOnly, const std::function<Id<Attendee>()> &newId);

/// \a people with the ids that those of \a known have who are called alike and attend as the same,
/// so that it is known who has sat with whom on another day.
QList<Attendee> recognised(QList<Attendee> people, const QList<Attendee> &known);

} // namespace fvd
