// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/groups.h"

#include "core/schedule/groupsearch.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Seats those who stay where they are, and gives the tables that are locked.
void seatKept(GroupSearch &search, const Seating &kept)
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
std::vector<int> openTables(const GroupSearch &search, Chance &chance)
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

void seatInSearch(GroupSearch &search, const Seating &seating)
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
    GroupSearch search(task);
    seatKept(search, task.kept);
    const std::vector<int> open = openTables(search, chance);
    deal(search, open, chance);
    improve(search, chance);

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
    GroupSearch search(here);
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
    GroupSearch search(same);
    seatInSearch(search, seating);
    evenness.uneven = search.uneven();
    const auto [least, most] = std::ranges::minmax_element(
        seating.tables, {}, [](const SeatedTable &table) { return table.people.size(); });
    evenness.smallest = int(least->people.size());
    evenness.largest = int(most->people.size());
    return evenness;
}

} // namespace fvd
