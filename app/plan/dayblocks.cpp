// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/dayblocks.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace fvd {

namespace {

constexpr Minutes openLength = 30min; ///< what an item of unknown length is drawn with

Minutes drawnLength(const DayBlock &block)
{
    return block.knowsLength ? block.length : openLength;
}

std::optional<DayBlock> blockOf(const Item &item, const Slot &slot)
{
    if (!slot.start)
        return {};
    return DayBlock{.id = item.id,
        .title = item.title,
        .kind = item.kind,
        .start = *slot.start,
        .length = slot.length.value_or(Minutes{}),
        .knowsLength = slot.length || !takesTime(item),
        .pinned = item.timing.pinned};
}

/// Gives the blocks from \a first on, which overlap each other in a chain, columns of their own.
void spread(QList<DayBlock> &blocks, qsizetype first, qsizetype end)
{
    QList<ClockTime> ends; // of each column
    for (qsizetype i = first; i < end; ++i) {
        DayBlock &block = blocks[i];
        const auto free =
            std::ranges::find_if(ends, [&](ClockTime column) { return column <= block.start; });
        block.column = int(free - ends.begin());
        if (free == ends.end())
            ends.append(block.start + drawnLength(block));
        else
            *free = block.start + drawnLength(block);
    }
    for (qsizetype i = first; i < end; ++i)
        blocks[i].columns = std::max(1, int(ends.size()));
}

void addColumns(QList<DayBlock> &blocks)
{
    std::ranges::stable_sort(blocks, {}, &DayBlock::start);
    qsizetype first = 0;
    ClockTime end;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > first && blocks.at(i).start >= end) {
            spread(blocks, first, i);
            first = i;
        }
        end = std::max(
            i == first ? ClockTime{} : end, blocks.at(i).start + drawnLength(blocks.at(i)));
    }
    spread(blocks, first, blocks.size());
}

/// The groups of \a item side by side in its place.
QList<DayBlock> groupBlocks(const Item &item, const Slot &slot)
{
    QList<DayBlock> result;
    for (qsizetype t = 0; t < item.tracks.size(); ++t) {
        const Track &track = item.tracks.at(t);
        for (qsizetype i = 0; i < track.items.size(); ++i) {
            auto block = blockOf(track.items.at(i), slot.tracks.value(t).value(i));
            if (!block)
                continue;
            block->inGroup = true;
            block->column = int(t);
            block->columns = int(item.tracks.size());
            result.append(*block);
        }
    }
    return result;
}

} // namespace

DayPicture dayPicture(const Day &day)
{
    DayPicture picture;
    Timeline times = timeline(day);
    picture.hasClock =
        std::ranges::any_of(times.items, [](const Slot &s) { return s.start.has_value(); });
    if (!picture.hasClock) {
        Day counted = day;
        counted.start = ClockTime{};
        times = timeline(counted);
    }
    QList<DayBlock> groups;
    for (qsizetype i = 0; i < day.items.size(); ++i) {
        const Item &item = day.items.at(i);
        if (!takesTime(item) && !saidStart(item))
            continue;
        if (const auto block = blockOf(item, times.items.at(i))) {
            picture.blocks.append(*block);
            groups.append(groupBlocks(item, times.items.at(i)));
        }
    }
    addColumns(picture.blocks);
    picture.blocks.append(groups);
    if (picture.blocks.isEmpty())
        return picture;

    picture.from = picture.blocks.first().start;
    for (const DayBlock &block : std::as_const(picture.blocks)) {
        picture.from = std::min(picture.from, block.start);
        picture.to = std::max(picture.to, block.start + drawnLength(block));
    }
    if (day.end && picture.hasClock)
        picture.to = std::max(picture.to, *day.end);
    picture.from.sinceMidnight -= picture.from.sinceMidnight % 60min;
    return picture;
}

} // namespace fvd
