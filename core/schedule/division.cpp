// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

template <typename T>
T ofDay(const QList<T> &list, const Id<Day> &day)
{
    const auto there = std::ranges::find(list, day, &T::day);
    return there == list.end() ? T{.day = day} : *there;
}

} // namespace

QList<Attendee> nameless(const HeadCounts &counts)
{
    QList<Attendee> people;
    for (const auto &[kind, name] : Names<Attends>::all) {
        for (int i = 1; i <= countOf(counts, kind); ++i)
            people.append({.id = Id<Attendee>(u"%1-%2"_s.arg(name).arg(i)), .attends = kind});
    }
    return people;
}

HeadCounts countsAt(const SeatedTable &table, const QList<Attendee> &people)
{
    HeadCounts counts;
    for (const Id<Attendee> &id : table.people) {
        const auto person = std::ranges::find(people, id, &Attendee::id);
        if (person != people.end())
            ++countOf(counts, person->attends);
    }
    return counts;
}

Seats seatsOf(const Session &session, const Roster &roster, const Id<Day> &day)
{
    if (!roster.people.isEmpty())
        return {roster.people, ofDay(roster.seatings, day)};
    const Division division = ofDay(session.divisions, day);
    return {division.tables.isEmpty() ? nameless(session.expected) : peopleOf(division),
        seatingOf(division)};
}

Division divisionOf(const Seating &seating, const QList<Attendee> &people)
{
    Division division{.day = seating.day};
    for (const SeatedTable &table : seating.tables)
        division.tables.append({.people = countsAt(table, people), .locked = table.locked});
    return division;
}

QList<Attendee> peopleOf(const Division &division)
{
    HeadCounts all;
    for (const TableCounts &table : division.tables) {
        for (const auto &[kind, name] : Names<Attends>::all)
            countOf(all, kind) += countOf(table.people, kind);
    }
    return nameless(all);
}

Seating seatingOf(const Division &division)
{
    Seating seating{.day = division.day};
    HeadCounts before;
    for (const TableCounts &table : division.tables) {
        SeatedTable seated{.locked = table.locked};
        for (const auto &[kind, name] : Names<Attends>::all) {
            for (int i = countOf(table.people, kind); i > 0; --i)
                seated.people.append(
                    Id<Attendee>(u"%1-%2"_s.arg(name).arg(++countOf(before, kind))));
        }
        seating.tables.append(seated);
    }
    return seating;
}

} // namespace fvd
