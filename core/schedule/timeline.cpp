// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/timeline.h"

#include <algorithm>

namespace fvd {

namespace {

struct Laid
{
    QList<Slot> slots{};
    std::optional<ClockTime> end{};
};

Laid laid(const QList<Item> &items, std::optional<ClockTime> start);

bool isMoment(const Item &item)
{
    return item.kind == ItemKind::Deadline || !takesTime(item);
}

/// How long \a tracks take that begin together at \a start: as long as the longest, if all are
/// known.
std::optional<Minutes> longest(const QList<Track> &tracks, std::optional<ClockTime> start)
{
    std::optional<Minutes> result;
    for (const Track &track : tracks) {
        if (track.items.isEmpty())
            continue;
        // Without a clock time, counted from midnight.
        const Laid inside = laid(track.items, start.value_or(ClockTime{}));
        if (!inside.end)
            return {};
        const auto begin = start ? start : inside.slots.first().start;
        const Minutes length = *inside.end - begin.value_or(ClockTime{});
        result = std::max(result.value_or(Minutes{}), length);
    }
    return result;
}

/// The time from \a start until what comes after the item at \a index, if that begins at a said
/// and exact time. Items in between that only follow take their own lengths of it.
std::optional<Minutes> untilNext(const QList<Item> &items, qsizetype index, ClockTime start)
{
    Minutes between{};
    for (qsizetype i = index + 1; i < items.size(); ++i) {
        const Item &next = items.at(i);
        if (next.beside || next.timing.kind == TimingKind::None)
            continue;
        if (const auto begin = saidStart(next)) {
            const Minutes length = *begin - start - between;
            if (next.timing.kind != TimingKind::Exact || length < Minutes{})
                return {};
            return length;
        }
        if (!takesTime(next))
            continue;
        const auto length = ownLength(next, {});
        if (!length)
            return {};
        between += *length;
    }
    return {};
}

Laid laid(const QList<Item> &items, std::optional<ClockTime> start)
{
    Laid result{.slots = {}, .end = start};
    result.slots.reserve(items.size());
    auto &cursor = result.end;
    auto besides = start; // where an item begins that runs beside the one before it
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        Slot slot{.start = saidStart(item)};
        if (!slot.start && takesTime(item))
            slot.start = item.beside ? besides : cursor;

        if (takesTime(item)) {
            slot.length = ownLength(item, slot.start);
            // "Ca. 12.00" or "17.00–" says that nobody knows when it ends.
            const bool bounded = !item.timing.end && !item.beside
                && (item.timing.kind == TimingKind::Exact || !saidStart(item));
            if (!slot.length && bounded && slot.start)
                slot.length = untilNext(items, i, *slot.start);
            if (slot.start && slot.length)
                slot.end = *slot.start + *slot.length;
        }
        for (const Track &track : item.tracks)
            slot.tracks.append(laid(track.items, slot.start).slots);

        if (!item.beside && (takesTime(item) || slot.start)) {
            besides = slot.start;
            // A moment inside an item that is still going on does not call it off.
            if (!isMoment(item))
                cursor = slot.end;
            else if (slot.start)
                cursor = std::max(cursor.value_or(*slot.start), *slot.start);
        }
        result.slots.append(std::move(slot));
    }
    return result;
}

} // namespace

std::optional<ClockTime> saidStart(const Item &item)
{
    if (item.timing.kind == TimingKind::Follows || item.timing.kind == TimingKind::None)
        return {};
    return item.timing.start;
}

bool takesTime(const Item &item)
{
    return item.timing.kind != TimingKind::None && item.kind != ItemKind::Heading
        && item.kind != ItemKind::Text;
}

std::optional<Minutes> ownLength(const Item &item, std::optional<ClockTime> start)
{
    if (item.kind == ItemKind::Deadline)
        return Minutes{};
    if (item.timing.end && start) {
        if (*item.timing.end < *start)
            return {};
        return *item.timing.end - *start;
    }
    if (item.planned)
        return item.planned;
    return longest(item.tracks, start);
}

Timeline timeline(const Day &day)
{
    Laid result = laid(day.items, day.start);
    return {.items = std::move(result.slots), .end = result.end};
}

} // namespace fvd
