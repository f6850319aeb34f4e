// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/issue.h"

#include "core/schedule/mainline.h"
#include "core/schedule/reflow.h"
#include "core/schedule/wording.h"

#include <QHash>

#include <algorithm>

namespace fvd {

namespace {

Day withBreak(const Day &day, const Fix &fix, const IdSource &newId)
{
    Day result = day;
    if (fix.within > Minutes{})
        result = withItemSplit(result, fix.item, fix.within, Id<Item>(newId()));
    auto spot = spotOf(result, fix.item);
    if (!spot)
        return day;
    ++spot->index;
    if (spot->track.isNull()) {
        while (spot->index < result.items.size() && result.items.at(spot->index).beside)
            ++spot->index;
    }
    const Item pause{.id = Id<Item>(newId()),
        .kind = ItemKind::Break,
        .title = phrase(Phrase::Break, LanguageForm::Bokmaal), // the same in both forms
        .planned = fix.minutes};
    return withItemInserted(result, pause, *spot);
}

Day tightened(const Day &day, Minutes minutes)
{
    const Timeline times = timeline(day);
    auto line = movable(day.items, times.items);
    QHash<Id<Item>, Minutes> rooms;
    for (const Placed &each : line)
        rooms.insert(each.item->id, room(each));
    QHash<Id<Item>, Minutes> taken;
    const auto left = [&](const Placed &each) {
        return rooms.value(each.item->id) - taken.value(each.item->id);
    };
    while (minutes > Minutes{} && !line.isEmpty()) {
        const auto most = std::max_element(line.begin(), line.end(),
            [&](const Placed &a, const Placed &b) { return left(a) < left(b); });
        const Minutes step = std::min({Minutes(5), minutes, left(*most)});
        if (step <= Minutes{})
            break;
        taken[most->item->id] += step;
        minutes -= step;
    }
    Day result = day;
    for (const auto &[item, slot] : std::as_const(line)) {
        if (const Minutes less = taken.value(item->id); less > Minutes{})
            result = withItem(result, withLength(*item, *slot->length - less));
    }
    return result;
}

/// \a day with everything moved so that it begins at \a time.
Day moved(const Day &day, ClockTime time)
{
    const Timeline times = timeline(day);
    const auto line = mainLine(day.items, times.items);
    if (line.isEmpty() || !line.first().slot->start)
        return day;
    const Minutes by = time - *line.first().slot->start;
    Day result = day;
    if (result.start)
        result.start = time;
    // What the first item has its start from takes the others along.
    const Item *anchor = nullptr;
    for (const Item &item : day.items) {
        if (!item.beside && saidStart(item))
            anchor = &item;
        if (&item == line.first().item)
            break;
    }
    if (!anchor)
        return result;
    Item item = *anchor;
    item.timing.start = *item.timing.start + by;
    return withItem(result, item);
}

/// \a day with the item called \a id in front of those that begin later.
Day inOrder(const Day &day, const Id<Item> &id)
{
    const Item *item = findItem(day, id);
    const Timeline times = timeline(day);
    for (const Placed &each : mainLine(day.items, times.items)) {
        if (item && each.item != item && each.slot->start > item->timing.start)
            return withItemMoved(day, id, *spotOf(day, each.item->id));
    }
    return day;
}

template <typename Change>
Day changed(const Day &day, const Id<Item> &id, Change change)
{
    const Item *found = findItem(day, id);
    if (!found)
        return day;
    Item item = *found;
    change(item);
    return withItem(day, item);
}

} // namespace

Day fixed(const Day &day, const Fix &fix, const IdSource &newId)
{
    const auto with = [&](auto change) { return changed(day, fix.item, change); };
    switch (fix.kind) {
    case FixKind::SetStart:
        return reflowed(day, with([&](Item &item) { item.timing.start = fix.time; }));
    case FixKind::SetLength:
        return reflowed(day, with([&](Item &item) { item = withLength(item, fix.minutes); }));
    case FixKind::ClearEnd:
        return with([](Item &item) { item.timing.end.reset(); });
    case FixKind::PutInOrder:
        return inOrder(day, fix.item);
    case FixKind::ScaleStages:
        return with([&](Item &item) { item.stages = scaled(item.stages, fix.minutes); });
    case FixKind::InsertBreak:
        return reflowed(day, withBreak(day, fix, newId));
    case FixKind::Accept:
        return with([](Item &item) { item.doubtful = false; });
    case FixKind::MoveDay:
        return fix.time ? reflowed(day, moved(day, *fix.time)) : day;
    case FixKind::SetDayStart: {
        Day result = day;
        result.start = fix.time;
        return result;
    }
    case FixKind::Tighten:
        return reflowed(day, tightened(day, fix.minutes));
    case FixKind::Remove:
        return reflowed(day, withItemRemoved(day, fix.item));
    }
    Q_UNREACHABLE();
}

} // namespace fvd
