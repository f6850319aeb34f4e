// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the arithmetic of a day takes: it is done anew after each key that is typed in the planner.

#include "core/schedule/draft.h"
#include "core/schedule/groups.h"
#include "core/schedule/issue.h"
#include "core/schedule/reflow.h"
#include "core/schedule/timeline.h"
#include "tests/support/randommaterials.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace fvd;
using namespace fvd::testing;

namespace {

template <typename Work>
void measure(const char *what, int times, Work work)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    std::printf("%-44s median %8.4f ms   p99 %8.4f ms\n", what, taken.at(times / 2),
        taken.at(times * 99 / 100));
}

/// 40 items with said starts, some with an end or only a length.
Day busyDay()
{
    Day day{.id = Id<Day>(QStringLiteral("day"))};
    for (int i = 0; i < 40; ++i) {
        Item item{.id = Id<Item>(QString::number(i)), .title = QString::number(i)};
        const ClockTime start = ClockTime::at(8) + Minutes(15 * i);
        if (i % 3 != 2)
            item.timing = {.kind = TimingKind::Exact, .start = start};
        if (i % 3 == 0)
            item.timing.end = start + Minutes(15);
        else
            item.planned = Minutes(15);
        day.items.append(item);
    }
    return day;
}

} // namespace

int main()
{
    const Day day = busyDay();
    measure("timeline of 40 items", 2000, [&](int) { return timeline(day).items.size(); });
    measure("issues of 40 items", 2000, [&](int) { return issues(day).size(); });
    measure("moving an item, with reflow", 2000, [&](int i) {
        const Id<Item> id(QString::number(i % 40));
        return reflowed(day, withItemMoved(day, id, {.index = (i * 7) % 40})).items.size();
    });

    QRandomGenerator chance(1);
    const QList<Theme> themes = randomThemes(chance, 28);
    const QList<Material> materials = randomMaterials(chance, themes, 30);
    DraftRequest request;
    request.frame.start = ClockTime::at(9);
    request.frame.end = ClockTime::at(16);
    request.frame.themes = {themes.at(3).id.text(), themes.at(7).id.text(), themes.at(9).id.text()};
    request.expected.members = 35;
    measure("draft of a day", 200, [&](int i) {
        const auto noId = [] { return QString(); };
        return draftDay(request, themes, materials, quint32(i), noId).day.items.size();
    });

    // The third day of a term, of a large council with its administration.
    QList<Attendee> people = nameless({.members = 80, .administration = 20});
    for (Attendee &each : people)
        each.party = QString::number(std::min(chance.bounded(9), chance.bounded(9)));
    GroupTask groups{.people = people, .tables = tableCount(people.size())};
    groups.earlier = {divided(groups, 1), divided(groups, 2)};
    measure("groups of 100 people, third day", 100,
        [&](int i) { return divided(groups, quint64(i)).tables.size(); });
    std::printf("(%d themes, %d materials)\n", int(themes.size()), int(materials.size()));
}
