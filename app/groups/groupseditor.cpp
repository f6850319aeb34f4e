// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/groupseditor.h"

#include "core/exchange/peoplelist.h"

#include <algorithm>

namespace fvd {

namespace {

/// Puts \a value in the place of the one of its day in \a list, or at the end.
template <typename T>
void putOfDay(QList<T> &list, const T &value)
{
    const auto there = std::ranges::find(list, value.day, &T::day);
    if (there == list.end())
        list.append(value);
    else
        *there = value;
}

template <typename T>
T ofDay(const QList<T> &list, const Id<Day> &day)
{
    const auto there = std::ranges::find(list, day, &T::day);
    return there == list.end() ? T{.day = day} : *there;
}

bool isPair(const Apart &pair, const Id<Attendee> &one, const Id<Attendee> &other)
{
    return (pair.one == one && pair.other == other) || (pair.one == other && pair.other == one);
}

} // namespace

GroupsEditor::GroupsEditor(
    SessionContext &context, const Id<Day> &day, std::function<quint64()> chance, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_day(day)
    , m_chance(std::move(chance))
{
    read();
    const auto readAnew = [this] {
        read();
        Q_EMIT changed();
    };
    connect(&context.session(), &DraftNotifier::changed, this, readAnew);
    connect(&context.roster(), &DraftNotifier::changed, this, readAnew);
}

void GroupsEditor::read()
{
    Seats seats = seatsOf(m_context.session().value(), m_context.roster().value(), m_day);
    m_people = std::move(seats.people);
    m_seating = std::move(seats.seating);
}

const Attendee *GroupsEditor::person(const Id<Attendee> &id) const
{
    const auto found = std::ranges::find(m_people, id, &Attendee::id);
    return found == m_people.end() ? nullptr : &*found;
}

HeadCounts GroupsEditor::counts() const
{
    HeadCounts counts;
    for (const Attendee &each : m_people) {
        if (each.presence == Presence::Here)
            ++countOf(counts, each.attends);
    }
    return counts;
}

int GroupsEditor::tables() const
{
    if (isDivided())
        return int(m_seating.tables.size());
    const int known = m_context.session().value().frame.tables;
    const int people = total(counts());
    // The tables of the room, if they are enough for those who come.
    return known > 0 && people <= known * largestTable ? known : tableCount(people);
}

Evenness GroupsEditor::evenness() const
{
    return evennessOf(m_seating, task());
}

GroupTask GroupsEditor::task() const
{
    GroupTask task{.people = m_people, .tables = std::max(1, tables()), .kept = m_seating};
    task.kept.day = m_day;
    if (!hasList())
        return task;
    const Roster &roster = m_context.roster().value();
    task.apart = roster.apart;
    QList<Roster> rosters = m_context.library().rosters();
    rosters.removeIf([&roster](const Roster &each) { return each.session == roster.session; });
    rosters.append(roster);
    for (const Roster &each : rosters) {
        for (const Seating &seating : each.seatings) {
            if (each.session != roster.session || seating.day != m_day)
                task.earlier.append(seating);
        }
    }
    return task;
}

void GroupsEditor::keep(const QString &step, const Seating &seating)
{
    if (hasList()) {
        keep(step, m_context.roster().value(), seating);
        return;
    }
    Session session = m_context.session().value();
    putOfDay(session.divisions, divisionOf(seating, m_people));
    m_context.session().edit(step, session);
}

void GroupsEditor::keep(const QString &step, Roster roster, const Seating &seating)
{
    if (!seating.tables.isEmpty())
        putOfDay(roster.seatings, seating);
    m_context.roster().edit(step, std::move(roster));
}

void GroupsEditor::divide()
{
    divideInto(tables());
}

void GroupsEditor::divideInto(int tables)
{
    GroupTask next = task();
    next.tables = std::max(1, tables);
    if (total(counts()) > 0)
        keep(tr("Draw groups"), divided(next, m_chance()));
}

void GroupsEditor::setCount(Attends kind, int count)
{
    Q_ASSERT(!hasList() && count >= 0);
    HeadCounts counts = this->counts();
    const int before = countOf(counts, kind);
    countOf(counts, kind) = count;
    Session session = m_context.session().value();
    const QString step = tr("Count those who come");
    if (!isDivided()) {
        session.expected = counts;
        m_context.session().edit(step, session);
        return;
    }
    // Who leaves, leaves the largest table; who comes sits down at the smallest.
    Division division = ofDay(session.divisions, m_day);
    for (int gone = count; gone < before; ++gone) {
        TableCounts *from = nullptr;
        for (TableCounts &table : division.tables) {
            if (countOf(table.people, kind) > 0
                && (!from || total(table.people) > total(from->people)))
                from = &table;
        }
        --countOf(from->people, kind);
    }
    m_people = peopleOf(division);
    m_seating = seatingOf(division);
    for (int come = before; come < count; ++come) {
        HeadCounts all = this->counts();
        ++countOf(all, kind);
        m_people = nameless(all);
        GroupTask with = task();
        m_seating = withPeopleOf(m_seating, with);
        division = divisionOf(m_seating, m_people);
        m_people = peopleOf(division);
        m_seating = seatingOf(division);
    }
    putOfDay(session.divisions, division);
    m_context.session().edit(step, session);
}

void GroupsEditor::move(const Id<Attendee> &person, int table)
{
    keep(tr("Move to another table"), withMoved(m_seating, person, table));
}

void GroupsEditor::swap(const Id<Attendee> &one, const Id<Attendee> &other)
{
    keep(tr("Change places"), withSwapped(m_seating, one, other));
}

void GroupsEditor::toggleLocked(const Id<Attendee> &person)
{
    Seating seating = m_seating;
    if (seating.locked.removeAll(person) == 0)
        seating.locked.append(person);
    keep(tr("Lock a person"), seating);
}

void GroupsEditor::toggleTableLocked(int table)
{
    Seating seating = m_seating;
    seating.tables[table].locked = !seating.tables[table].locked;
    keep(tr("Lock a table"), seating);
}

void GroupsEditor::lead(const Id<Attendee> &person)
{
    const int table = tableOf(m_seating, person);
    if (table < 0)
        return;
    Seating seating = m_seating;
    Id<Attendee> &leader = seating.tables[table].leader;
    leader = leader == person ? Id<Attendee>() : person;
    keep(tr("Choose who leads the table"), seating);
}

void GroupsEditor::setPresence(const Id<Attendee> &person, Presence presence)
{
    Roster roster = m_context.roster().value();
    const auto found = std::ranges::find(roster.people, person, &Attendee::id);
    if (found == roster.people.end())
        return;
    found->presence = presence;
    GroupTask with = task();
    with.people = roster.people;
    keep(tr("Say who is here"), roster, withPeopleOf(m_seating, with));
}

void GroupsEditor::keepApart(const Id<Attendee> &one, const Id<Attendee> &other)
{
    Roster roster = m_context.roster().value();
    const bool known = std::ranges::any_of(
        roster.apart, [&](const Apart &pair) { return isPair(pair, one, other); });
    if (one == other || known)
        return;
    roster.apart.append({.one = one, .other = other});
    m_context.roster().edit(tr("Keep two people apart"), roster);
}

void GroupsEditor::letMeet(const Apart &pair)
{
    Roster roster = m_context.roster().value();
    roster.apart.removeAll(pair);
    m_context.roster().edit(tr("Let two people sit together"), roster);
}

void GroupsEditor::takeList(const QList<Attendee> &people, QDate deletion)
{
    Roster roster = m_context.roster().value();
    QList<Attendee> known = roster.people;
    for (const Roster &each : m_context.library().rosters())
        known.append(each.people);
    roster.people = recognised(people, known);
    roster.deletion = deletion;
    const auto isGone = [&roster](const Id<Attendee> &id) {
        return std::ranges::find(roster.people, id, &Attendee::id) == roster.people.end();
    };
    roster.apart.removeIf(
        [&isGone](const Apart &pair) { return isGone(pair.one) || isGone(pair.other); });
    GroupTask with{.people = roster.people, .apart = roster.apart};
    for (Seating &seating : roster.seatings)
        seating = withPeopleOf(seating, with);
    m_context.roster().edit(tr("Take in a list of people"), roster);
}

void GroupsEditor::setDeletion(QDate date)
{
    Roster roster = m_context.roster().value();
    roster.deletion = date;
    m_context.roster().edit(tr("Choose when the list is deleted"), roster);
}

} // namespace fvd
