// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/groups.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <cmath>
#include <functional>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

using People = QList<Id<Attendee>>;

/// \a count people such as come to a council's day, by chance.
QList<Attendee> randomPeople(QRandomGenerator &chance, int count)
{
    static const QStringList parties{u"A"_s, u"H"_s, u"Sp"_s, u"SV"_s, u"FrP"_s, u"KrF"_s, u"V"_s};
    static const QStringList committees{u"Oppvekst"_s, u"Plan"_s, u"Helse"_s};
    static const QStringList experiences{u"ny"_s, u"1 periode"_s, u"3 perioder"_s};
    QList<Attendee> people;
    for (int i = 0; i < count; ++i) {
        Attendee each{.id = Id<Attendee>(u"p%1"_s.arg(i)), .name = QString::number(i + 1)};
        if (i % 5 == 4) {
            each.attends = Attends::Administration;
        } else {
            // Some parties are large, most are small.
            each.party = parties[std::min(chance.bounded(7), chance.bounded(7))];
            each.committee = committees[chance.bounded(3)];
            each.experience = experiences[chance.bounded(3)];
        }
        each.gender = chance.bounded(2) ? u"k"_s : u"m"_s;
        people.append(each);
    }
    return people;
}

People seated(const Seating &seating)
{
    People all;
    for (const SeatedTable &table : seating.tables)
        all.append(table.people);
    return all;
}

/// Whether each of \a people is in \a seating once, and nobody else.
bool holds(const Seating &seating, const QList<Attendee> &people)
{
    const People all = seated(seating);
    QSet<Id<Attendee>> wanted;
    for (const Attendee &each : people) {
        if (each.presence == Presence::Here)
            wanted.insert(each.id);
    }
    return all.size() == wanted.size() && QSet<Id<Attendee>>(all.begin(), all.end()) == wanted;
}

/// How many at each table of \a seating are what \a is says: the least and the most.
template <typename Is>
std::pair<int, int> spread(const Seating &seating, const QList<Attendee> &people, Is is)
{
    QList<int> counts;
    for (const SeatedTable &table : seating.tables) {
        int count = 0;
        for (const Attendee &each : people)
            count += std::invoke(is, each) && table.people.contains(each.id) ? 1 : 0;
        counts.append(count);
    }
    const auto [least, most] = std::ranges::minmax(counts);
    return {least, most};
}

/// A slow solver to compare with, which looks at nothing but who sat together: many long annealings
/// from seats by chance, each step counted anew from who has met whom.
int fewestRepeats(const GroupTask &task, QRandomGenerator &chance)
{
    const int n = int(task.people.size());
    QHash<Id<Attendee>, int> number;
    for (int i = 0; i < n; ++i)
        number.insert(task.people[i].id, i);
    std::vector<std::vector<int>> met(size_t(n), std::vector<int>(size_t(n), 0));
    for (const Seating &seating : task.earlier) {
        for (const SeatedTable &table : seating.tables) {
            for (const auto &a : table.people) {
                for (const auto &b : table.people)
                    met[size_t(number[a])][size_t(number[b])] += a != b ? 1 : 0;
            }
        }
    }
    int fewest = std::numeric_limits<int>::max();
    for (int attempt = 0; attempt < 3; ++attempt) {
        std::vector<int> place(size_t(n), 0); // the seat of each: seat % tables is the table
        for (int i = 0; i < n; ++i)
            place[size_t(i)] = i;
        std::shuffle(place.begin(), place.end(), chance);
        const auto costOf = [&](int person, int without) {
            int cost = 0;
            for (int other = 0; other < n; ++other) {
                if (other != without
                    && place[size_t(other)] % task.tables == place[size_t(person)] % task.tables)
                    cost += met[size_t(person)][size_t(other)];
            }
            return cost;
        };
        int repeats = 0;
        for (int i = 0; i < n; ++i)
            repeats += costOf(i, i);
        repeats /= 2;
        const int steps = 40'000;
        for (int step = 0; step < steps; ++step) {
            const double heat = 2.0 * std::pow(0.05, double(step) / steps);
            const int a = chance.bounded(n);
            const int b = chance.bounded(n);
            if (place[size_t(a)] % task.tables == place[size_t(b)] % task.tables)
                continue;
            const int before = costOf(a, a) + costOf(b, b);
            std::swap(place[size_t(a)], place[size_t(b)]);
            const int change = costOf(a, a) + costOf(b, b) - before;
            if (change <= 0 || chance.generateDouble() < std::exp(-change / heat))
                repeats += change;
            else
                std::swap(place[size_t(a)], place[size_t(b)]);
            fewest = std::min(fewest, repeats);
        }
    }
    return fewest;
}

/// How far it is from one case to the next where \a stride would do: all are tried in an optimised
/// build, and where FVD_ALL_CASES says so. Without optimisation a case takes thirty times as long.
int step(int stride)
{
#ifdef NDEBUG
    Q_UNUSED(stride)
    return 1;
#else
    return qEnvironmentVariableIsSet("FVD_ALL_CASES") ? 1 : stride;
#endif
}

GroupTask taskOf(const QList<Attendee> &people, int size)
{
    return {.people = people, .tables = tableCount(people.size(), size)};
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesFit()
    {
        QCOMPARE(tableCount(0), 0);
        QCOMPARE(tableCount(2), 1);
        for (int people = 11; people <= 100; ++people) {
            for (int size = smallestTable; size <= largestTable; ++size) {
                const int tables = tableCount(people, size);
                const int least = people / tables;
                const int most = (people + tables - 1) / tables;
                QVERIFY2(least >= smallestTable && most <= largestTable,
                    qPrintable(u"%1 people at %2 tables"_s.arg(people).arg(tables)));
                if (people >= size * 3 && size < largestTable)
                    QVERIFY(qAbs(double(people) / tables - size) <= 1);
            }
        }
    }

    void fromCountsAlone()
    {
        QRandomGenerator chance(3);
        for (int members = 11; members <= 87; members += 4 * step(9)) {
            HeadCounts counts{.members = members,
                .substitutes = chance.bounded(4),
                .controlCommittee = chance.bounded(4),
                .administration = chance.bounded(13)};
            const QList<Attendee> people = nameless(counts);
            QCOMPARE(int(people.size()), total(counts));
            for (int size = smallestTable; size <= largestTable; ++size) {
                const GroupTask task = taskOf(people, size);
                const Seating seating = divided(task, chance.generate64());
                QVERIFY(holds(seating, people));
                const Evenness evenness = evennessOf(seating, task);
                QVERIFY(evenness.largest - evenness.smallest <= 1);
                // Each kind is spread as evenly as it can be, and so is the administration.
                for (const auto &[kind, name] : Names<Attends>::all) {
                    const auto [least, most] = spread(seating, people,
                        [kind = kind](const Attendee &each) { return each.attends == kind; });
                    QVERIFY(most - least <= 1);
                }
                const Division division = divisionOf(seating, people);
                QVERIFY(divisionOf(seatingOf(division), peopleOf(division)) == division);
            }
        }
    }

    void fromLists()
    {
        QRandomGenerator chance(5);
        for (int count = 11; count <= 100; count += step(17)) {
            const int size = smallestTable + count % (largestTable - smallestTable + 1);
            GroupTask task = taskOf(randomPeople(chance, count), size);
            for (int i = 0; i < 3; ++i) {
                task.people[i].leads = true;
                task.apart.append({task.people[i * 2].id, task.people[i * 2 + 1].id});
            }
            task.people[10].presence = Presence::Absent;
            task.people[9].presence = Presence::Late;
            const quint64 seed = chance.generate64();
            const Seating seating = divided(task, seed);
            QVERIFY(holds(seating, task.people));
            QVERIFY(divided(task, seed) == seating);
            const Evenness evenness = evennessOf(seating, task);
            QVERIFY(evenness.largest - evenness.smallest <= 1);
            QCOMPARE(evenness.together, 0);
            const auto [least, most] = spread(seating, task.people,
                [](const Attendee &each) { return each.attends == Attends::Administration; });
            QVERIFY(most - least <= 1);
            for (const SeatedTable &table : seating.tables)
                QVERIFY(table.people.contains(table.leader));
            if (task.tables >= 3)
                QCOMPARE(spread(seating, task.people, &Attendee::leads).second, 1);
        }
    }

    void partiesAreSpreadBetterThanByChance()
    {
        QRandomGenerator chance(11);
        double ours = 0;
        double byChance = 0;
        for (int i = 0; i < 20; i += step(4)) {
            const GroupTask task = taskOf(randomPeople(chance, 35), 6);
            ours += evennessOf(divided(task, quint64(i)), task).uneven;
            Seating dealt;
            dealt.tables.resize(task.tables);
            People people;
            for (const Attendee &each : task.people)
                people.append(each.id);
            std::shuffle(people.begin(), people.end(), chance);
            for (int p = 0; p < people.size(); ++p)
                dealt.tables[p % task.tables].people.append(people[p]);
            byChance += evennessOf(dealt, task).uneven;
        }
        QVERIFY2(ours < byChance / 3, qPrintable(u"%1 of %2"_s.arg(ours).arg(byChance)));
    }

    /// The four days of a term: those who sat together sit with others the next time.
    void repeatsAreAsFewAsASlowSolverFinds()
    {
        QRandomGenerator chance(17);
        int all = 0;
        int allFewest = 0;
        for (int count = 11; count <= 43; count += 8 * step(2)) {
            for (int size = 4; size <= 8; size += 2 * step(2)) {
                GroupTask task = taskOf(randomPeople(chance, count), size);
                int ours = 0;
                int fewest = 0;
                for (int day = 0; day < 4; ++day) {
                    const Seating seating = divided(task, chance.generate64());
                    ours += evennessOf(seating, task).repeats;
                    if (day > 0)
                        fewest += fewestRepeats(task, chance);
                    task.earlier.append(seating);
                }
                qInfo(
                    "%d people, tables of %d: %d repeats, at least %d", count, size, ours, fewest);
                all += ours;
                allFewest += fewest;
            }
        }
        qInfo("%d repeats, at least %d", all, allFewest);
        QVERIFY(all * 100 <= allFewest * 110);
    }

    void whatIsLockedStays()
    {
        QRandomGenerator chance(23);
        for (int count = 11; count <= 100; count += 3 * step(6)) {
            GroupTask task = taskOf(randomPeople(chance, count), 5);
            task.kept = divided(task, 1);
            task.kept.tables[0].locked = true;
            const Id<Attendee> held = task.kept.tables[1].people[1];
            task.kept.locked = {held};
            const Seating again = divided(task, 2);
            QVERIFY(holds(again, task.people));
            QVERIFY(again.tables[0] == task.kept.tables[0]);
            QVERIFY(again.tables[1].people.contains(held));
            QCOMPARE(again.locked, People{held});
            const Evenness evenness = evennessOf(again, task);
            QVERIFY(evenness.largest - evenness.smallest <= 1);
            if (count > 20)
                QVERIFY(again.tables[1].people != task.kept.tables[1].people);
        }
    }

    void aLockedTableIsLeftAloneThoughItIsSmall()
    {
        QList<Attendee> people = nameless({.members = 12});
        GroupTask task{.people = people, .tables = 3};
        task.kept = divided(task, 1);
        task.kept.tables[0].locked = true;
        const Id<Attendee> gone = task.kept.tables[0].people.takeLast();
        const Seating again = divided(task, 2);
        QCOMPARE(again.tables[0].people, task.kept.tables[0].people);
        QVERIFY(holds(again, people));
        // Nor does who comes late sit there.
        task.people.append({.id = Id<Attendee>(u"late"_s)});
        const int table =
            tableOf(withLate(again, task, Id<Attendee>(u"late"_s)), Id<Attendee>(u"late"_s));
        QVERIFY(table > 0);
        QVERIFY(tableOf(again, gone) > 0);

        // A division keeps its locks, and who has gone keeps no chair.
        const Division division = divisionOf(again, people);
        QVERIFY(division.tables[0].locked && !division.tables[1].locked);
        const Seating read = seatingOf(division);
        QVERIFY(read.tables[0].locked && !read.tables[1].locked);
        Seating held = again;
        held.locked = {people[0].id, people[1].id};
        task.people = people;
        task.people[0].presence = Presence::Absent;
        QCOMPARE(withPeopleOf(held, task).locked, People{people[1].id});
    }

    void toBeKeptApartOutweighsAllThatWasBefore()
    {
        const QList<Attendee> people = nameless({.members = 4});
        const auto together = [&](int a, int b, int c, int d) {
            return Seating{.tables = {{.people = {people[a].id, people[b].id}},
                               {.people = {people[c].id, people[d].id}}}};
        };
        GroupTask task{.people = people, .tables = 2, .apart = {{people[0].id, people[1].id}}};
        for (int i = 0; i < 3; ++i)
            task.earlier << together(0, 2, 1, 3) << together(0, 3, 1, 2);
        for (quint64 seed = 0; seed < 10; ++seed)
            QCOMPARE(evennessOf(divided(task, seed), task).together, 0);
    }

    void aDivisionSaysHowManyCome()
    {
        const Id<Day> day(u"d"_s);
        Session session{.expected = {.members = 30}};
        QCOMPARE(seatsOf(session, {}, day).people.size(), 30);
        session.divisions = {{.day = day, .tables = {{.people = {.members = 5}}}}};
        const Seats seats = seatsOf(session, {}, day);
        QCOMPARE(seats.people.size(), 5);
        QVERIFY(holds(seats.seating, seats.people));
    }

    void whoComesLateMovesNobody()
    {
        QRandomGenerator chance(29);
        for (int count = 12; count <= 100; count += step(17)) {
            GroupTask task = taskOf(randomPeople(chance, count), 6);
            const Id<Attendee> late = task.people[4].id;
            task.people[4].presence = Presence::Late;
            task.apart = {{late, task.people[0].id}};
            const Seating before = divided(task, 1);
            QCOMPARE(tableOf(before, late), -1);
            Seating after = withLate(before, task, late);
            const int table = tableOf(after, late);
            QVERIFY(table >= 0 && table != tableOf(before, task.people[0].id));
            task.people[4].presence = Presence::Here;
            QVERIFY(holds(after, task.people));
            QVERIFY(withLate(after, task, late) == after);
            const auto sizes = evennessOf(after, task);
            QVERIFY(sizes.largest - sizes.smallest <= 2);

            // And who goes home leaves a chair.
            task.people[4].presence = Presence::Absent;
            after = withPeopleOf(after, task);
            QCOMPARE(seated(after), seated(before));
        }

        // Rather at the larger table than beside somebody to be kept apart from.
        const QList<Attendee> four = nameless({.members = 4});
        const Id<Attendee> last = four[3].id;
        const GroupTask task{.people = four, .tables = 2, .apart = {{last, four[0].id}}};
        const Seating three{
            .tables = {{.people = {four[0].id}}, {.people = {four[1].id, four[2].id}}}};
        QCOMPARE(tableOf(withLate(three, task, last), last), 1);
    }

    void peopleAreMovedAndSwapped()
    {
        const QList<Attendee> people = nameless({.members = 6});
        GroupTask task{.people = people, .tables = 2};
        const Seating seating = divided(task, 4);
        const Id<Attendee> one = seating.tables[0].leader;
        const Id<Attendee> other = seating.tables[1].people[0];
        const Seating moved = withMoved(seating, one, 1);
        QCOMPARE(tableOf(moved, one), 1);
        QVERIFY(moved.tables[0].leader.isNull());
        QVERIFY(holds(moved, people));
        const Seating swapped = withSwapped(seating, one, other);
        QCOMPARE(tableOf(swapped, one), 1);
        QCOMPARE(tableOf(swapped, other), 0);
        QVERIFY(swapped.tables[0].leader.isNull());
        QVERIFY(holds(swapped, people));
        QCOMPARE(tableOf(withMoved(seating, one, -1), one), -1);
    }

    void theOneOfMostExperienceLeads()
    {
        const auto person = [](const QString &id, Attends attends, const QString &experience) {
            return Attendee{.id = Id<Attendee>(id), .attends = attends, .experience = experience};
        };
        QList<Attendee> people{person(u"ny"_s, Attends::Member, u"ny"_s),
            person(u"to"_s, Attends::Member, u"2 perioder"_s),
            person(u"fire"_s, Attends::Member, u"4 perioder"_s),
            person(u"sjef"_s, Attends::Administration, u"20 år"_s)};
        const SeatedTable table{.people = {people[0].id, people[1].id, people[2].id, people[3].id}};
        QCOMPARE(proposedLeader(table, people, {}).text(), u"fire"_s);
        const Seating before{.tables = {{.people = {people[2].id}, .leader = people[2].id}}};
        QCOMPARE(proposedLeader(table, people, {before}).text(), u"to"_s);
        people[0].leads = true;
        QCOMPARE(proposedLeader(table, people, {}).text(), u"ny"_s);
        QVERIFY(proposedLeader({}, people, {}).isNull());
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
