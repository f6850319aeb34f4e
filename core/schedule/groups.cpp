// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/groups.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

// What things weigh against each other. A pair that sits together again outweighs one step of
// unevenness in any one respect, not in many.
constexpr int apartWeight = 100'000;
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

/// A seating that is being improved, in numbers: people and tables count from 0. What a swap would
/// bring is known without trying it.
class Search
{
public:
    static constexpr int nowhere = -1;

    explicit Search(const GroupTask &task)
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

    void seat(int person, int table)
    {
        m_table[size_t(person)] = table;
        ++m_sizes[size_t(table)];
        for (size_t r = 0; r < respects.size(); ++r) {
            if (const int kind = kindOf(person, r); kind >= 0)
                ++at(kind, table);
        }
    }

    void unseat(int person)
    {
        const int table = tableOf(person);
        m_table[size_t(person)] = nowhere;
        --m_sizes[size_t(table)];
        for (size_t r = 0; r < respects.size(); ++r) {
            if (const int kind = kindOf(person, r); kind >= 0)
                --at(kind, table);
        }
    }

    /// What it costs more if \a person, who sits nowhere, sits at \a table.
    int costOfSeating(int person, int table) const
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

    /// What it costs more if \a person moves to \a to.
    int costOfMoving(int person, int to) const
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

    /// What it costs more if \a a and \a b, of different tables, change places.
    int costOfSwapping(int a, int b) const
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

    void move(int person, int table)
    {
        unseat(person);
        seat(person, table);
    }

    void swap(int a, int b)
    {
        const int tableA = tableOf(a);
        move(a, tableOf(b));
        move(b, tableA);
    }

    /// How far what is spread is from being even, weighed.
    int uneven() const
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

    const std::vector<int> &places() const { return m_table; }
    void setPlaces(const std::vector<int> &places)
    {
        for (int person = 0; person < count(); ++person) {
            if (places[size_t(person)] != tableOf(person))
                move(person, places[size_t(person)]);
        }
    }

private:
    /// Gives each party, committee … of each respect a number.
    void sort()
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

    void pair(const GroupTask &task)
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

    int kindOf(int person, size_t respect) const
    {
        return m_kinds[size_t(person) * respects.size() + respect];
    }
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

/// Seats those who stay where they are, and gives the tables that are locked.
void seatKept(Search &search, const Seating &kept)
{
    const int tables = std::min(search.tables(), int(kept.tables.size()));
    for (int t = 0; t < tables; ++t) {
        const SeatedTable &table = kept.tables[t];
        if (table.locked)
            search.lock(t);
        for (const Id<Attendee> &id : table.people) {
            const int person = search.numberOf(id);
            if (person < 0 || search.tableOf(person) >= 0)
                continue;
            if (!table.locked && !kept.locked.contains(id))
                continue;
            search.seat(person, t);
            search.fix(person);
        }
    }
}

/// The open tables in an order by chance.
std::vector<int> openTables(const Search &search, Chance &chance)
{
    std::vector<int> open;
    for (int t = 0; t < search.tables(); ++t) {
        if (!search.isLocked(t))
            open.push_back(t);
    }
    // All are locked, and somebody came: they sit somewhere.
    if (open.empty()) {
        open.resize(size_t(search.tables()));
        std::iota(open.begin(), open.end(), 0);
    }
    chance.shuffle(open);
    return open;
}

/// Deals the people who have no seat out to \a open, sorted by what they are, so that each kind is
/// spread as evenly as it can be where nothing is locked.
void deal(Search &search, const std::vector<int> &open, Chance &chance)
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

/// Improves \a search by annealing: swaps by chance, the worse ones ever more seldom.
void anneal(Search &search, Chance &chance)
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
void descend(Search &search)
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

const Attendee *find(const QList<Attendee> &people, const Id<Attendee> &id)
{
    const auto found = std::ranges::find(people, id, &Attendee::id);
    return found == people.end() ? nullptr : &*found;
}

/// What \a text says of how experienced somebody is: "2 perioder" more than "ny".
int experienceIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    static const QRegularExpression fresh(
        u"^(ny|fersk|første|fyrste|new)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto found = number.match(text); found.hasMatch())
        return found.captured().toInt();
    return text.isEmpty() || fresh.match(text).hasMatch() ? 0 : 2;
}

template <typename T>
T ofDay(const QList<T> &list, const Id<Day> &day)
{
    const auto there = std::ranges::find(list, day, &T::day);
    return there == list.end() ? T{.day = day} : *there;
}

void proposeLeaders(Seating &seating, const GroupTask &task)
{
    for (SeatedTable &table : seating.tables) {
        const Attendee *leader = find(task.people, table.leader);
        const bool named = std::ranges::any_of(table.people, [&](const Id<Attendee> &id) {
            const Attendee *person = find(task.people, id);
            return person && person->leads;
        });
        if (!leader || !table.people.contains(table.leader) || (named && !leader->leads))
            table.leader = proposedLeader(table, task.people, task.earlier);
    }
}

void seatInSearch(Search &search, const Seating &seating)
{
    const int tables = std::min(search.tables(), int(seating.tables.size()));
    for (int t = 0; t < tables; ++t) {
        if (seating.tables[t].locked)
            search.lock(t);
        for (const Id<Attendee> &id : seating.tables[t].people) {
            if (const int person = search.numberOf(id); person >= 0 && search.tableOf(person) < 0)
                search.seat(person, t);
        }
    }
}

} // namespace

int tableCount(qsizetype people, int size)
{
    if (people <= 0)
        return 0;
    const auto least = int((people + largestTable - 1) / largestTable);
    const auto most = int(people / smallestTable);
    int best = least;
    for (int tables = least; tables <= most; ++tables) {
        const auto off = [&](int count) { return std::abs(double(people) / count - size); };
        if (off(tables) < off(best))
            best = tables;
    }
    return best;
}

Seating divided(const GroupTask &task, quint64 seed)
{
    Q_ASSERT(task.tables > 0);
    Chance chance(seed);
    Search search(task);
    seatKept(search, task.kept);
    const std::vector<int> open = openTables(search, chance);
    deal(search, open, chance);
    anneal(search, chance);
    descend(search);

    Seating seating{.day = task.kept.day, .extra = task.kept.extra};
    seating.tables.resize(task.tables);
    for (int t = 0; t < std::min(task.tables, int(task.kept.tables.size())); ++t) {
        const SeatedTable &before = task.kept.tables[t];
        seating.tables[t].locked = before.locked;
        seating.tables[t].extra = before.extra;
        if (before.locked || task.kept.locked.contains(before.leader))
            seating.tables[t].leader = before.leader;
        // Those who stay keep their places in the row.
        for (const Id<Attendee> &id : before.people) {
            const int person = search.numberOf(id);
            if (person >= 0 && search.isFixed(person) && search.tableOf(person) == t)
                seating.tables[t].people.append(id);
        }
    }
    for (int person = 0; person < search.count(); ++person) {
        if (!search.isFixed(person))
            seating.tables[search.tableOf(person)].people.append(search.person(person).id);
    }
    for (const Id<Attendee> &id : task.kept.locked) {
        if (search.numberOf(id) >= 0)
            seating.locked.append(id);
    }
    proposeLeaders(seating, task);
    return seating;
}

Seating withLate(Seating seating, const GroupTask &task, const Id<Attendee> &person)
{
    GroupTask here = task;
    here.tables = int(seating.tables.size());
    for (Attendee &each : here.people) {
        if (each.id == person)
            each.presence = Presence::Here;
    }
    Search search(here);
    const int number = search.numberOf(person);
    if (seating.tables.isEmpty() || number < 0 || tableOf(seating, person) >= 0)
        return seating;
    seatInSearch(search, seating);
    bool allLocked = true;
    for (int t = 0; t < search.tables(); ++t)
        allLocked = allLocked && search.isLocked(t);
    int chosen = -1;
    std::pair least(std::numeric_limits<int>::max(), 0);
    for (int t = 0; t < search.tables(); ++t) {
        if (search.isLocked(t) && !allLocked)
            continue;
        // Among the smallest, but not beside somebody to be kept apart from.
        const int cost = search.costOfSeating(number, t);
        const std::pair rank(search.sizeOf(t) + 1'000 * (cost / apartWeight), cost);
        if (chosen < 0 || rank < least) {
            chosen = t;
            least = rank;
        }
    }
    seating.tables[chosen].people.append(person);
    if (seating.tables[chosen].leader.isNull())
        seating.tables[chosen].leader = person;
    return seating;
}

Seating withMoved(Seating seating, const Id<Attendee> &person, int table)
{
    const int from = tableOf(seating, person);
    if (from == table || table >= seating.tables.size())
        return seating;
    if (from >= 0) {
        seating.tables[from].people.removeAll(person);
        if (seating.tables[from].leader == person)
            seating.tables[from].leader = {};
    }
    if (table >= 0)
        seating.tables[table].people.append(person);
    else
        seating.locked.removeAll(person);
    return seating;
}

Seating withSwapped(Seating seating, const Id<Attendee> &one, const Id<Attendee> &other)
{
    const int a = tableOf(seating, one);
    const int b = tableOf(seating, other);
    if (a < 0 || b < 0 || a == b)
        return seating;
    const auto put = [&seating](int table, const Id<Attendee> &gone, const Id<Attendee> &come) {
        SeatedTable &at = seating.tables[table];
        at.people[at.people.indexOf(gone)] = come;
        if (at.leader == gone)
            at.leader = {};
    };
    put(a, one, other);
    put(b, other, one);
    return seating;
}

Seating withPeopleOf(Seating seating, const GroupTask &task)
{
    QSet<Id<Attendee>> here;
    for (const Attendee &each : task.people) {
        if (each.presence == Presence::Here)
            here.insert(each.id);
    }
    const auto isGone = [&here](const Id<Attendee> &id) { return !here.contains(id); };
    for (SeatedTable &table : seating.tables) {
        table.people.removeIf(isGone);
        if (isGone(table.leader))
            table.leader = {};
    }
    seating.locked.removeIf(isGone);
    for (const Attendee &each : task.people) {
        if (each.presence == Presence::Here)
            seating = withLate(std::move(seating), task, each.id);
    }
    proposeLeaders(seating, task);
    return seating;
}

Id<Attendee> proposedLeader(
    const SeatedTable &table, const QList<Attendee> &people, const QList<Seating> &earlier)
{
    const auto hasLed = [&earlier](const Id<Attendee> &id) {
        return std::ranges::any_of(earlier, [&](const Seating &seating) {
            return std::ranges::find(seating.tables, id, &SeatedTable::leader)
                != seating.tables.end();
        });
    };
    const auto rank = [&](const Attendee &a) {
        return std::tuple(a.leads, a.attends != Attends::Administration, !hasLed(a.id),
            experienceIn(a.experience));
    };
    const Attendee *best = nullptr;
    for (const Id<Attendee> &id : table.people) {
        const Attendee *person = find(people, id);
        if (person && (!best || rank(*person) > rank(*best)))
            best = person;
    }
    return best ? best->id : Id<Attendee>();
}

int tableOf(const Seating &seating, const Id<Attendee> &person)
{
    for (int t = 0; t < seating.tables.size(); ++t) {
        if (seating.tables[t].people.contains(person))
            return t;
    }
    return -1;
}

Evenness evennessOf(const Seating &seating, const GroupTask &task)
{
    Evenness evenness;
    if (seating.tables.isEmpty())
        return evenness;
    for (const Apart &each : task.apart) {
        const int table = tableOf(seating, each.one);
        if (table >= 0 && each.one != each.other && table == tableOf(seating, each.other))
            ++evenness.together;
    }
    for (const Seating &before : task.earlier) {
        for (const SeatedTable &table : before.tables) {
            QHash<int, int> from;
            for (const Id<Attendee> &id : table.people) {
                if (const int now = tableOf(seating, id); now >= 0)
                    evenness.repeats += from[now]++;
            }
        }
    }
    GroupTask same = task;
    same.tables = int(seating.tables.size());
    Search search(same);
    seatInSearch(search, seating);
    evenness.uneven = search.uneven();
    const auto [least, most] = std::ranges::minmax_element(
        seating.tables, {}, [](const SeatedTable &table) { return table.people.size(); });
    evenness.smallest = int(least->people.size());
    evenness.largest = int(most->people.size());
    return evenness;
}

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
        if (const Attendee *person = find(people, id))
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
