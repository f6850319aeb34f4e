// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a day costs while it is held: seeing where it stands, finding ways to catch up, and keeping
// a key before it comes up, beside a raw transaction that keeps the same bytes.

#include "core/base/json.h"
#include "core/library/library.h"
#include "core/model/codec.h"
#include "core/schedule/catchup.h"
#include "core/store/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 12, 3), QTime(9, 0), Qt::UTC);

class Times
{
public:
    template <typename Work>
    void measure(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    double at(double share) const
    {
        QList<double> sorted = m_taken;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(qsizetype(share * double(sorted.size() - 1)));
    }

private:
    QList<double> m_taken{};
};

void print(const char *what, const Times &times)
{
    std::printf("%-44s median %8.4f ms   p99 %8.4f ms\n", what, times.at(0.5), times.at(0.99));
}

/// 40 items of 12 minutes, with lunch pinned and a hard end.
Day busyDay()
{
    Day day{.id = Id<Day>(u"day"_s),
        .date = morning.date(),
        .start = ClockTime::at(9),
        .end = ClockTime::at(17)};
    for (int i = 0; i < 40; ++i) {
        Item item{.id = Id<Item>(QString::number(i)),
            .title = u"Programpunkt %1"_s.arg(i),
            .planned = Minutes(12),
            .minimum = Minutes(i % 3 ? 8 : 12),
            .mayBeDropped = i % 4 == 0};
        if (i == 15)
            item.timing = {.kind = TimingKind::Exact, .start = ClockTime::at(12), .pinned = true};
        day.items.append(item);
    }
    return day;
}

QList<RunEvent> manyEvents(int count)
{
    QList<RunEvent> events;
    const RunAct acts[]{RunAct::Next, RunAct::Extend, RunAct::Pause, RunAct::Resume, RunAct::Back};
    for (int i = 0; i < count; ++i) {
        events.append({.id = Id<RunEvent>(QString::number(i)),
            .at = morning.addSecs(i * 10),
            .act = i == 0 ? RunAct::Start : acts[i % 5],
            .amount = Seconds(60)});
    }
    return events;
}

/// A key in the note field, \a times times in a day with much in it.
void benchKeys(int times)
{
    const QTemporaryDir folder;
    const auto library =
        std::move(Library::open(folder.filePath(u"ours.store"_s), {}, morning)).value();
    Run run{.id = Id<Run>(u"session/day"_s),
        .session = Id<Session>(u"session"_s),
        .day = Id<Day>(u"day"_s),
        .plan = busyDay(),
        .events = manyEvents(120)};
    for (int i = 0; i < 80; ++i) {
        run.notes.append({.id = Id<Note>(u"n%1"_s.arg(i)),
            .item = Id<Item>(QString::number(i % 40)),
            .text = u"Interkommunalt brannvern må greiast ut før sommaren"_s,
            .at = morning});
    }
    QString base = std::move(library->put(run, {})).value().revision;
    Database raw(folder.filePath(u"raw.sqlite"_s), Database::Mode::ReadWrite);
    raw.run(u"PRAGMA journal_mode = WAL"_s);
    raw.run(u"PRAGMA synchronous = FULL"_s);
    raw.run(u"CREATE TABLE doc (id TEXT PRIMARY KEY, body BLOB)"_s);
    raw.write([&](Transaction &t) {
        t.run(u"INSERT INTO doc VALUES ('r', ?)"_s, canonical(encoded(run)));
    });
    Times ours;
    Times plain;
    for (int i = 0; i < times; ++i) {
        run.notes.last().text += u'x';
        const QByteArray bytes = canonical(encoded(run));
        const auto keep = [&] { base = std::move(library->put(run, base)).value().revision; };
        const auto keepRaw = [&] {
            raw.write(
                [&](Transaction &t) { t.run(u"UPDATE doc SET body = ? WHERE id = 'r'"_s, bytes); });
        };
        // Turn about, so that neither always finds the disk as the other left it.
        if (i % 2) {
            ours.measure(keep);
            plain.measure(keepRaw);
        } else {
            plain.measure(keepRaw);
            ours.measure(keep);
        }
    }
    print("a key of a note, durable", ours);
    print("raw transaction of the same bytes", plain);
    std::printf("%-44s median %8.2f x    p99 %8.2f x   (%.1f KB)\n", "ratio",
        ours.at(0.5) / plain.at(0.5), ours.at(0.99) / plain.at(0.99),
        double(canonical(encoded(run)).size()) / 1000);
}

} // namespace

int main()
{
    const Day day = busyDay();
    const QList<RunEvent> events = manyEvents(2000);
    Times replays;
    for (int i = 0; i < 500; ++i)
        replays.measure([&] { return replay(day, events, morning.addSecs(20'000 + i)).current; });
    print("replay of 2,000 events", replays);

    const QList<RunEvent> late{
        {.id = Id<RunEvent>(u"s"_s), .at = morning.addSecs(18 * 60), .act = RunAct::Start}};
    const RunState state = replay(day, late, morning.addSecs(20 * 60));
    Times ways;
    qsizetype found = 0;
    for (int i = 0; i < 500; ++i)
        ways.measure([&] { found = proposals(state).size(); });
    print("proposals for a day of 40 items", ways);
    std::printf("(%d proposals)\n", int(found));
    benchKeys(400);
}
