// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/groups.h"

#include <QHash>

#include <random>
#include <vector>

namespace fvd {

/// What two who are to be kept apart cost at one table: more than all else together.
inline constexpr int apartWeight = 100'000;

/// Chance that is the same on every machine, unlike the distributions of the standard library.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    {
    }

    int below(int limit) { return int((m_engine() >> 32) * quint64(limit) >> 32); }
    /// Above 0, up to 1.
    double share() { return (double(m_engine() >> 11) + 1) / 9007199254740992.0; }

    void shuffle(std::vector<int> &list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[size_t(i)], list[size_t(below(i + 1))]);
    }

private:
    std::mt19937_64 m_engine;
};

/// A seating that is being improved, in numbers: people and tables count from 0. What a swap would
/// bring is known without trying it.
class GroupSearch
{
public:
    static constexpr int nowhere = -1;

    explicit GroupSearch(const GroupTask &task);

    int count() const { return int(m_people.size()); }
    int tables() const { return m_tables; }
    const Attendee &person(int number) const { return *m_people[size_t(number)]; }
    int numberOf(const Id<Attendee> &id) const { return m_number.value(id, nowhere); }
    int tableOf(int person) const { return m_table[size_t(person)]; }
    int sizeOf(int table) const { return m_sizes[size_t(table)]; }
    bool isLocked(int table) const { return m_tableLocked[size_t(table)]; }
    void lock(int table) { m_tableLocked[size_t(table)] = true; }
    void fix(int person) { m_fixed[size_t(person)] = true; }
    bool isFixed(int person) const { return m_fixed[size_t(person)]; }

    void seat(int person, int table);
    void unseat(int person);

    /// What it costs more if \a person, who sits nowhere, sits at \a table.
    int costOfSeating(int person, int table) const;

    /// What it costs more if \a person moves to \a to.
    int costOfMoving(int person, int to) const;

    /// What it costs more if \a a and \a b, of different tables, change places.
    int costOfSwapping(int a, int b) const;

    void move(int person, int table);
    void swap(int a, int b);

    /// How far what is spread is from being even, weighed.
    int uneven() const;

    const std::vector<int> &places() const { return m_table; }
    void setPlaces(const std::vector<int> &places);

private:
    /// Gives each party, committee … of each respect a number.
    void sort();

    void pair(const GroupTask &task);

    int kindOf(int person, size_t respect) const;
    int between(int a, int b) const { return m_between[size_t(a * count() + b)]; }
    int &at(int kind, int table) { return m_at[size_t(kind * m_tables + table)]; }
    int at(int kind, int table) const { return m_at[size_t(kind * m_tables + table)]; }

    std::vector<const Attendee *> m_people{};
    QHash<Id<Attendee>, int> m_number{};
    int m_tables;
    std::vector<int> m_table{}; ///< of each person
    std::vector<bool> m_fixed{};
    std::vector<int> m_sizes;
    std::vector<bool> m_tableLocked;
    std::vector<int> m_kinds{}; ///< of each person in each respect
    std::vector<int> m_weightOfKind{};
    std::vector<int> m_at{}; ///< how many of each kind sit at each table
    std::vector<int> m_between{}; ///< what each pair costs at one table
};

/// Deals the people who have no seat out to \a open, sorted by what they are, so that each kind is
/// spread as evenly as it can be where nothing is locked.
void deal(GroupSearch &search, const std::vector<int> &open, Chance &chance);

/// Betters \a search by swaps and moves of those who are free, until none betters it.
void improve(GroupSearch &search, Chance &chance);

} // namespace fvd
