// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/groupsearch.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

// What things weigh against each other. A pair that sits together again outweighs one step of
// unevenness in any one respect, not in many.
constexpr int leaderWeight = 5'000;
constexpr int repeatWeight = 120;

/// A respect in which people are to be spread, and its weight.
struct Respect
{
    int weight;
    QString (*of)(const Attendee &);
};

constexpr std::array respects{
    Respect{leaderWeight, [](const Attendee &a) { return a.leads ? u"leads"_s : QString(); }},
    Respect{30,
        [](const Attendee &a) {
            return a.attends == Attends::Administration ? u"administration"_s : u"politics"_s;
        }},
    Respect{15, [](const Attendee &a) { return QString(nameOf(a.attends)); }},
    Respect{20, [](const Attendee &a) { return a.party; }},
    Respect{10, [](const Attendee &a) { return a.experience; }},
    Respect{8, [](const Attendee &a) { return a.position; }},
    Respect{8, [](const Attendee &a) { return a.gender; }},
    Respect{6, [](const Attendee &a) { return a.committee; }},
};

/// The least that the squares of \a count people at \a tables can sum up to.
int leastSquares(int count, int tables)
{
    const int each = count / tables;
    const int more = count % tables;
    return more * (each + 1) * (each + 1) + (tables - more) * each * each;
}

/// Improves \a search by annealing: swaps by chance, the worse ones ever more seldom.
void anneal(GroupSearch &search, Chance &chance)
{
    std::vector<int> movable;
    for (int person = 0; person < search.count(); ++person) {
        if (!search.isFixed(person))
            movable.push_back(person);
    }
    if (movable.size() < 2 || search.tables() < 2)
        return;

    constexpr double hot = 300;
    constexpr double cold = 4;
    const int steps = 2'000 + int(movable.size() * movable.size()) * 24;
    const double cooling = std::pow(cold / hot, 1.0 / steps);
    double heat = hot;
    int cost = 0; // beyond that of the beginning
    int least = 0;
    std::vector<int> best = search.places();
    for (int step = 0; step < steps; ++step, heat *= cooling) {
        const int a = movable[size_t(chance.below(int(movable.size())))];
        const int b = movable[size_t(chance.below(int(movable.size())))];
        const int tableA = search.tableOf(a);
        const int tableB = search.tableOf(b);
        if (tableA == tableB)
            continue;
        // The one more that some tables have may go from one to another.
        const bool moves = search.sizeOf(tableA) == search.sizeOf(tableB) + 1 && step % 2 == 0;
        const int change = moves ? search.costOfMoving(a, tableB) : search.costOfSwapping(a, b);
        if (change > 0 && change > -heat * std::log(chance.share()))
            continue;
        if (moves)
            search.move(a, tableB);
        else
            search.swap(a, b);
        cost += change;
        if (cost < least) {
            least = cost;
            best = search.places();
        }
    }
    search.setPlaces(best);
}

/// Makes every swap that betters \a search, until none does.
void descend(GroupSearch &search)
{
    for (bool better = true; better;) {
        better = false;
        for (int a = 0; a < search.count(); ++a) {
            for (int b = 0; b < a; ++b) {
                if (search.isFixed(a) || search.isFixed(b) || search.tableOf(a) == search.tableOf(b)
                    || search.costOfSwapping(a, b) >= 0)
                    continue;
                search.swap(a, b);
                better = true;
            }
        }
    }
}

} // namespace

GroupSearch::GroupSearch(const GroupTask &task)
    : m_tables(task.tables)
    , m_sizes(size_t(task.tables), 0)
    , m_tableLocked(size_t(task.tables), false)
{
    for (const Attendee &each : task.people) {
        if (each.presence == Presence::Here) {
            m_number.insert(each.id, int(m_people.size()));
            m_people.push_back(&each);
        }
    }
    m_table.assign(m_people.size(), nowhere);
    m_fixed.assign(m_people.size(), false);
    sort();
    pair(task);
}

void GroupSearch::seat(int person, int table)
{
    m_table[size_t(person)] = table;
    ++m_sizes[size_t(table)];
    for (size_t r = 0; r < respects.size(); ++r) {
        if (const int kind = kindOf(person, r); kind >= 0)
            ++at(kind, table);
    }
}

void GroupSearch::unseat(int person)
{
    const int table = tableOf(person);
    m_table[size_t(person)] = nowhere;
    --m_sizes[size_t(table)];
    for (size_t r = 0; r < respects.size(); ++r) {
        if (const int kind = kindOf(person, r); kind >= 0)
            --at(kind, table);
    }
}

int GroupSearch::costOfSeating(int person, int table) const
{
    int cost = 0;
    for (int other = 0; other < count(); ++other) {
        if (tableOf(other) == table)
            cost += between(person, other);
    }
    for (size_t r = 0; r < respects.size(); ++r) {
        if (const int kind = kindOf(person, r); kind >= 0)
            cost += respects[r].weight * (2 * at(kind, table) + 1);
    }
    return cost;
}

int GroupSearch::costOfMoving(int person, int to) const
{
    const int from = tableOf(person);
    int cost = 0;
    for (int other = 0; other < count(); ++other) {
        if (tableOf(other) == to)
            cost += between(person, other);
        else if (tableOf(other) == from)
            cost -= between(person, other);
    }
    for (size_t r = 0; r < respects.size(); ++r) {
        if (const int kind = kindOf(person, r); kind >= 0)
            cost += respects[r].weight * 2 * (at(kind, to) - at(kind, from) + 1);
    }
    return cost;
}

int GroupSearch::costOfSwapping(int a, int b) const
{
    const int tableA = tableOf(a);
    const int tableB = tableOf(b);
    int cost = 0;
    const int *ofA = &m_between[size_t(a * count())];
    const int *ofB = &m_between[size_t(b * count())];
    for (int other = 0; other < count(); ++other) {
        if (other == a || other == b)
            continue;
        if (tableOf(other) == tableA)
            cost += ofB[other] - ofA[other];
        else if (tableOf(other) == tableB)
            cost += ofA[other] - ofB[other];
    }
    for (size_t r = 0; r < respects.size(); ++r) {
        const int kindA = kindOf(a, r);
        const int kindB = kindOf(b, r);
        if (kindA == kindB)
            continue;
        if (kindA >= 0)
            cost += respects[r].weight * 2 * (at(kindA, tableB) - at(kindA, tableA) + 1);
        if (kindB >= 0)
            cost += respects[r].weight * 2 * (at(kindB, tableA) - at(kindB, tableB) + 1);
    }
    return cost;
}

void GroupSearch::move(int person, int table)
{
    unseat(person);
    seat(person, table);
}

void GroupSearch::swap(int a, int b)
{
    const int tableA = tableOf(a);
    move(a, tableOf(b));
    move(b, tableA);
}

int GroupSearch::uneven() const
{
    int cost = 0;
    for (size_t kind = 0; kind < m_weightOfKind.size(); ++kind) {
        int squares = 0;
        int total = 0;
        for (int table = 0; table < m_tables; ++table) {
            const int there = at(int(kind), table);
            squares += there * there;
            total += there;
        }
        cost += m_weightOfKind[kind] * (squares - leastSquares(total, m_tables));
    }
    return cost;
}

void GroupSearch::setPlaces(const std::vector<int> &places)
{
    for (int person = 0; person < count(); ++person) {
        if (places[size_t(person)] != tableOf(person))
            move(person, places[size_t(person)]);
    }
}

void GroupSearch::sort()
{
    m_kinds.assign(m_people.size() * respects.size(), nowhere);
    for (size_t r = 0; r < respects.size(); ++r) {
        QHash<QString, int> numbers;
        for (size_t person = 0; person < m_people.size(); ++person) {
            const QString word = respects[r].of(*m_people[person]).simplified().toCaseFolded();
            if (word.isEmpty())
                continue;
            auto number = numbers.find(word);
            if (number == numbers.end()) {
                number = numbers.insert(word, int(m_weightOfKind.size()));
                m_weightOfKind.push_back(respects[r].weight);
            }
            m_kinds[person * respects.size() + r] = *number;
        }
    }
    m_at.assign(m_weightOfKind.size() * size_t(m_tables), 0);
}

void GroupSearch::pair(const GroupTask &task)
{
    m_between.assign(m_people.size() * m_people.size(), 0);
    const auto add = [&](const Id<Attendee> &one, const Id<Attendee> &other, int weight) {
        const int a = numberOf(one);
        const int b = numberOf(other);
        if (a < 0 || b < 0 || a == b)
            return;
        m_between[size_t(a * count() + b)] += weight;
        m_between[size_t(b * count() + a)] += weight;
    };
    for (const Apart &each : task.apart)
        add(each.one, each.other, apartWeight);
    for (const Seating &seating : task.earlier) {
        for (const SeatedTable &table : seating.tables) {
            for (qsizetype i = 0; i < table.people.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j)
                    add(table.people[i], table.people[j], repeatWeight);
            }
        }
    }
}

int GroupSearch::kindOf(int person, size_t respect) const
{
    return m_kinds[size_t(person) * respects.size() + respect];
}

void deal(GroupSearch &search, const std::vector<int> &open, Chance &chance)
{
    std::vector<int> people;
    for (int person = 0; person < search.count(); ++person) {
        if (search.tableOf(person) < 0)
            people.push_back(person);
    }
    chance.shuffle(people);
    const auto key = [&](int person) {
        const Attendee &a = search.person(person);
        return std::tuple(!a.leads, a.attends == Attends::Administration, a.attends, a.party);
    };
    std::ranges::stable_sort(people, {}, key);

    // How many each table is to have: one more to the smallest, again and again.
    std::vector<int> wanted;
    for (const int table : open)
        wanted.push_back(search.sizeOf(table));
    for (size_t i = 0; i < people.size(); ++i)
        ++*std::ranges::min_element(wanted);

    size_t next = 0;
    for (const int person : people) {
        while (search.sizeOf(open[next]) >= wanted[next])
            next = (next + 1) % open.size();
        search.seat(person, open[next]);
        next = (next + 1) % open.size();
    }
}

void improve(GroupSearch &search, Chance &chance)
{
    anneal(search, chance);
    descend(search);
}

} // namespace fvd
