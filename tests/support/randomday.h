// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QRandomGenerator>

/// Days by chance whose times are in order, for laws of the schedule.
namespace fvd::testing {

enum class DayShape
{
    Mixed, ///< all that a programme may say of its times
    Known, ///< every length is said, or follows from the next item
    Tight, ///< the same without gaps
};

inline Item randomTimedItem(QRandomGenerator &chance, const QString &id)
{
    Item item;
    item.id = Id<Item>(id);
    item.title = id;
    item.planned = Minutes(5 * (1 + chance.bounded(18)));
    item.minimum = Minutes(chance.bounded(2) * 5);
    if (chance.bounded(5) == 0)
        item.kind = chance.bounded(2) ? ItemKind::Break : ItemKind::Exercise;
    return item;
}

/// A day that begins at 08.30, with 1 to 15 items whose ids begin with \a name.
inline Day randomDay(QRandomGenerator &chance, DayShape shape, const QString &name)
{
    Day day;
    day.id = Id<Day>(name);
    if (chance.bounded(2))
        day.start = ClockTime::at(8, 30);
    ClockTime cursor = ClockTime::at(8, 30);
    QList<Minutes> lengths;
    const int count = 1 + int(chance.bounded(15));
    for (int i = 0; i < count; ++i) {
        Item item = randomTimedItem(chance, name + QString::number(i));
        const Minutes length = *item.planned;
        lengths.append(length);
        if (shape != DayShape::Tight && i > 0 && chance.bounded(5) == 0)
            cursor = cursor + Minutes(5 * chance.bounded(9));
        Timing &timing = item.timing;
        timing.start = cursor;
        timing.kind = TimingKind::Exact;
        timing.pinned = chance.bounded(8) == 0;
        const bool last = i == count - 1;
        switch (chance.bounded(shape == DayShape::Mixed ? 9 : 4)) {
        case 0: // said, and as long as it is planned
            break;
        case 1: // said, and as long as there is time until the next, if that comes to be said
            if (!last && !timing.pinned)
                item.planned.reset();
            break;
        case 2:
            timing.end = cursor + length;
            if (chance.bounded(2))
                item.planned.reset();
            break;
        case 3:
            // After a gap, or first, only a said start holds it in its place.
            if (day.start || i > 0)
                timing = {};
            break;
        case 4:
            timing.kind = chance.bounded(2) ? TimingKind::About : TimingKind::Latest;
            item.planned.reset();
            break;
        case 5:
            timing = {.kind = TimingKind::None};
            item.kind = ItemKind::Text;
            item.planned.reset();
            break;
        case 6:
            item.beside = true;
            break;
        case 7:
            item.kind = ItemKind::Deadline;
            item.planned.reset();
            break;
        case 8:
            timing = {};
            item.planned.reset();
            for (int t = 0; t < 2; ++t) {
                const QString track = item.id.text() + u't' + QString::number(t);
                item.tracks.append({.id = Id<Track>(track)});
                for (int j = 0; j < 2; ++j) {
                    item.tracks.last().items.append(
                        randomTimedItem(chance, track + QString::number(j)));
                }
            }
            break;
        }
        if (!item.beside && timing.kind != TimingKind::None && item.kind != ItemKind::Deadline)
            cursor = cursor + length;
        day.items.append(item);
    }
    // If the next item only follows, nobody knows the length of one that says none.
    for (int i = 0; i + 1 < count && shape != DayShape::Mixed; ++i) {
        if (!day.items.at(i).timing.end && day.items.at(i + 1).timing.kind == TimingKind::Follows)
            day.items[i].planned = lengths.at(i);
    }
    return day;
}

} // namespace fvd::testing
