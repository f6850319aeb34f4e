// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/reflow.h"

#include "core/schedule/timeline.h"

#include <QHash>

#include <algorithm>

namespace fvd {

namespace {

/// An item before the edit.
struct Was
{
    Timing timing{};
    std::optional<Minutes> planned{};
    QString list{}; ///< the day or track that it stood in
    std::optional<ClockTime> begin{};
    std::optional<Minutes> length{};
    bool implied = false; ///< `length` came from the item after it
    /// From the end of what came before it, or, beside the main line, from the start of what it
    /// stood beside; only if its start was said.
    std::optional<Minutes> gap{};
};

/// A list of items before the edit.
struct WasList
{
    std::optional<ClockTime> given{}; ///< the start of the day, or of the item with the track
    std::optional<ClockTime> begin{}; ///< where its first item began
};

struct Past
{
    QHash<Id<Item>, Was> items{};
    QHash<QString, WasList> lists{};
};

/// Whether \a item moves the cursor along the main line.
bool counts(const Item &item)
{
    return !item.beside && (takesTime(item) || saidStart(item));
}

std::optional<ClockTime> firstBegin(const QList<Item> &items, std::optional<ClockTime> given)
{
    const auto first = std::find_if(items.begin(), items.end(), counts);
    return first != items.end() && saidStart(*first) ? saidStart(*first) : given;
}

/// Where the main line stands after \a item, which begins at \a begin. A length that nobody knows
/// counts as none: what comes after keeps its distance to the start then.
std::optional<ClockTime> past(const Item &item, std::optional<ClockTime> begin,
    std::optional<Minutes> length, std::optional<ClockTime> cursor)
{
    if (!begin)
        return {};
    if (item.kind == ItemKind::Deadline || !takesTime(item))
        return std::max(cursor.value_or(*begin), *begin);
    return *begin + length.value_or(Minutes{});
}

void remember(Past &all, const QString &list, const QList<Item> &items, const QList<Slot> &slots,
    std::optional<ClockTime> given)
{
    auto cursor = firstBegin(items, given);
    auto besides = cursor;
    all.lists.insert(list, {given, cursor});
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        const Slot &slot = slots.at(i);
        const auto said = saidStart(item);
        const auto from = item.beside ? besides : cursor;
        const auto begin = said ? said : from;
        Was was{item.timing, item.planned, list, begin, slot.length};
        was.implied = slot.length && !ownLength(item, slot.start);
        if (said && from)
            was.gap = *said - *from;
        all.items.insert(item.id, was);
        for (qsizetype t = 0; t < item.tracks.size(); ++t) {
            const Track &track = item.tracks.at(t);
            remember(all, track.id.text(), track.items, slot.tracks.at(t), begin);
        }
        if (counts(item)) {
            besides = begin;
            cursor = past(item, begin, slot.length, cursor);
        }
    }
}

Past remembered(const QList<Day> &days)
{
    Past all;
    for (const Day &day : days)
        remember(all, day.id.text(), day.items, timeline(day).items, day.start);
    return all;
}

/// What is to be done to the items of one edited session or day.
class Reflow
{
public:
    explicit Reflow(const Past &all)
        : m_past(all)
    {
    }

    void apply(Day &day)
    {
        const auto begin = place(day.items, day.id.text(), day.start);
        const auto first = std::find_if(day.items.cbegin(), day.items.cend(), counts);
        if (begin && first != day.items.cend() && !saidStart(*first))
            day.start = begin;
        while (keepLengths(day.items, timeline(day).items)) { }
    }

private:
    const Was *was(const Item &item) const
    {
        const auto it = m_past.items.constFind(item.id);
        return it == m_past.items.constEnd() ? nullptr : &*it;
    }

    /// The start of \a item as the edit itself has said it, if it has.
    std::optional<ClockTime> edited(const Item &item) const
    {
        const auto said = saidStart(item);
        const Was *old = was(item);
        return !old || old->timing.start != said ? said : std::nullopt;
    }

    /// Whether the item at \a index has its end by a start that the edit has said.
    bool stretches(const QList<Item> &items, qsizetype index) const
    {
        const auto next = std::find_if(items.begin() + index + 1, items.end(),
            [](const Item &item) { return !item.beside && saidStart(item); });
        return next != items.end() && edited(*next);
    }

    std::optional<ClockTime> place(
        QList<Item> &items, const QString &list, std::optional<ClockTime> given);
    std::optional<ClockTime> begin(const Item &item, const QString &list,
        std::optional<ClockTime> base, std::optional<ClockTime> cursor, bool first) const;
    void setTimes(Item &item, std::optional<ClockTime> begin) const;
    bool keepLengths(QList<Item> &items, const QList<Slot> &slots) const;

    const Past &m_past;
    QHash<Id<Item>, Minutes> m_keep{}; ///< lengths that the items after them gave
};

/// Where \a item begins when what was there before it ends at \a base, and what is before it now at
/// \a cursor.
std::optional<ClockTime> Reflow::begin(const Item &item, const QString &list,
    std::optional<ClockTime> base, std::optional<ClockTime> cursor, bool first) const
{
    const auto said = saidStart(item);
    if (!said)
        return cursor;
    const Was *old = was(item);
    if (item.timing.pinned || edited(item) || !base || !old->gap)
        return said;
    const Minutes gap = first || old->list != list ? Minutes{} : *old->gap;
    return cursor == base ? *base + gap : std::max(cursor.value_or(*base), *base + gap);
}

/// Lets \a item begin at \a begin, and moves what is said of its end along.
void Reflow::setTimes(Item &item, std::optional<ClockTime> begin) const
{
    const Was *old = was(item);
    if (!begin || !old)
        return;
    const auto said = saidStart(item);
    if (item.timing.end) {
        if (item.timing.end != old->timing.end) {
            *item.timing.end = *item.timing.end + (*begin - said.value_or(*begin));
            if (item.planned)
                item.planned = *item.timing.end - *begin;
        } else if (item.planned && item.planned != old->planned) {
            item.timing.end = *begin + *item.planned;
        } else if (old->begin) {
            item.timing.end = *item.timing.end + (*begin - *old->begin);
        }
    }
    if (said)
        item.timing.start = begin;
}

/// Moves the said starts of \a items, whose day or outer item begins at \a given. Where the first
/// of them begins.
std::optional<ClockTime> Reflow::place(
    QList<Item> &items, const QString &list, std::optional<ClockTime> given)
{
    const WasList old = m_past.lists.value(list);
    auto base = old.begin ? old.begin : given;
    if (old.begin && old.given && given)
        base = *old.begin + (*given - *old.given);
    const auto first = base;
    auto cursor = base;
    auto besides = base;
    bool isFirst = true;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Was *before = was(items.at(i));
        const auto from = items.at(i).beside ? besides : cursor;
        const auto start = begin(items.at(i), list, items.at(i).beside ? besides : base, from,
            isFirst && !items.at(i).beside);
        if (start != saidStart(items.at(i)) || edited(items.at(i)) || items.at(i).timing.end)
            setTimes(items[i], start);
        for (qsizetype t = 0; t < items.at(i).tracks.size(); ++t) {
            Track &track = items[i].tracks[t];
            place(track.items, track.id.text(), start);
        }
        const Item &item = items.at(i);
        const auto own = ownLength(item, start);
        if (!own && before && before->implied && before->length > Minutes{} && !stretches(items, i))
            m_keep.insert(item.id, *before->length);
        if (!counts(item))
            continue;
        besides = start;
        const auto length = own || !before ? own : before->length;
        cursor = past(item, start, length, isFirst && before ? start : cursor);
        if (before) {
            base = cursor;
            isFirst = false;
        } else if (!own && takesTime(item)) {
            base.reset(); // how much it takes of what comes after it, nobody knows
        }
    }
    return first;
}

/// Plans the lengths that items would lose, and says whether there were any.
bool Reflow::keepLengths(QList<Item> &items, const QList<Slot> &slots) const
{
    bool changed = false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto keep = m_keep.constFind(items.at(i).id);
        if (keep != m_keep.constEnd() && slots.at(i).length != *keep
            && items.at(i).planned != *keep) {
            items[i].planned = *keep;
            changed = true;
        }
        for (qsizetype t = 0; t < items.at(i).tracks.size(); ++t)
            changed |= keepLengths(items[i].tracks[t].items, slots.at(i).tracks.at(t));
    }
    return changed;
}

} // namespace

Day reflowed(const Day &before, Day after)
{
    const Past all = remembered({before});
    Reflow(all).apply(after);
    return after;
}

Session reflowed(const Session &before, Session after)
{
    const Past all = remembered(before.days);
    for (Day &day : after.days)
        Reflow(all).apply(day);
    return after;
}

} // namespace fvd
