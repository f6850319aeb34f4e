// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomtask.h"

#include "app/room/roomtext.h"

#include <array>

namespace fvd {

namespace {

using Kind = RoomBlock::Kind;
using Clock = RoomTask::Clock;

/// The sizes of a question, as shares of the height, from the largest. Text goes up to the middle
/// one.
constexpr std::array sizes{1.0 / 11, 1.0 / 12, 1.0 / 13, 1.0 / 14, 1.0 / 16};
constexpr double largestText = 1.0 / 14;

QRectF textArea(const RoomFrame &frame, Clock clock)
{
    QRectF area = frame.body();
    if (clock == Clock::Beside) {
        area.setRight(frame.ring().left() - frame.of(0.05));
        area.setBottom(frame.banner().top());
    }
    if (clock == Clock::Below)
        area.setBottom(frame.strip().top() - frame.of(0.02));
    return area;
}

struct Part
{
    Kind kind{};
    QString text{};
};

QList<Part> partsOf(const RoomView &view)
{
    const Kind main = view.card == RoomCard::Question ? Kind::Question : Kind::Text;
    QList<Part> parts;
    if (!view.formLine.isEmpty())
        parts.append({Kind::Form, view.formLine});
    if (!view.text.isEmpty())
        parts.append({main, view.text});
    if (!view.task.isEmpty())
        parts.append({Kind::Task, view.task});
    return parts;
}

RoomBlock block(const RoomFrame &frame, const Part &part, double share, double width)
{
    double size = 1.0 / 16;
    if (part.kind == Kind::Question)
        size = share;
    else if (part.kind == Kind::Text)
        size = std::min(share, largestText);
    const double pixels = frame.of(size);
    return {part.kind, wrapped(part.text, roomFont(pixels, part.kind == Kind::Question), width),
        pixels};
}

double heightOf(const RoomFrame &frame, const QList<RoomBlock> &blocks)
{
    double height = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        height += double(blocks[i].lines.size()) * lineHeight(blocks[i]);
        if (i + 1 < blocks.size())
            height += gapAfter(frame, blocks[i]);
    }
    return height;
}

qsizetype linesOf(const QList<RoomBlock> &blocks)
{
    qsizetype lines = 0;
    for (const RoomBlock &each : blocks)
        lines += each.lines.size();
    return lines;
}

bool fits(const RoomFrame &frame, const QList<RoomBlock> &blocks, const QRectF &area)
{
    return linesOf(blocks) <= mostLines && heightOf(frame, blocks) <= area.height();
}

/// The blocks of \a parts in the largest size that fits \a area whole, with no word broken.
std::optional<QList<RoomBlock>> onePage(
    const RoomFrame &frame, const QList<Part> &parts, const QRectF &area)
{
    for (const double share : sizes) {
        QList<RoomBlock> blocks;
        double over = 1;
        for (const Part &part : parts) {
            blocks << block(frame, part, share, area.width());
            const QFont font = roomFont(blocks.last().pixels, part.kind == Kind::Question);
            over = std::max(over, overWidth(part.text, font, area.width()));
        }
        if (over <= 1 && fits(frame, blocks, area))
            return blocks;
    }
    return std::nullopt;
}

/// The blocks of \a parts in the smallest size, as many lines to a page as \a area has room for.
/// The form line heads every page: it is what people must not lose.
QList<QList<RoomBlock>> manyPages(
    const RoomFrame &frame, const QList<Part> &parts, const QRectF &area)
{
    QList<RoomBlock> head;
    QList<QList<RoomBlock>> pages;
    QList<RoomBlock> page;
    for (const Part &part : parts) {
        const RoomBlock whole = block(frame, part, sizes.back(), area.width());
        if (part.kind == Kind::Form) {
            head = {whole};
            page = head;
            continue;
        }
        for (qsizetype i = 0; i < whole.lines.size(); ++i) {
            QList<RoomBlock> longer = page;
            if (i > 0 && longer.last().kind == part.kind)
                longer.last().lines << whole.lines[i];
            else
                longer.append({part.kind, {whole.lines[i]}, whole.pixels});
            if (page.size() > head.size() && !fits(frame, longer, area)) {
                pages << page;
                longer = head;
                longer.append({part.kind, {whole.lines[i]}, whole.pixels});
            }
            page = longer;
        }
    }
    return pages << page;
}

} // namespace

double textTop(const RoomFrame &frame, const RoomTask &task, qsizetype page)
{
    // Pages of one text begin at one height.
    if (task.pages.size() > 1)
        return task.area.top();
    const double spare = task.area.height() - heightOf(frame, task.pages[page]);
    return task.area.top() + std::max(0., spare) * 0.4;
}

double lineHeight(const RoomBlock &block)
{
    return block.pixels * (block.kind == Kind::Question ? 1.2 : 1.22);
}

double gapAfter(const RoomFrame &frame, const RoomBlock &block)
{
    return frame.of(block.kind == Kind::Form ? 0.012 : 0.03);
}

RoomTask taskLayout(const RoomFrame &frame, const RoomView &view)
{
    const QList<Part> parts = partsOf(view);
    QList<Clock> places{Clock::None};
    if (view.countdown)
        places = {Clock::Beside, Clock::Below};
    for (const Clock clock : places) {
        const QRectF area = textArea(frame, clock);
        if (const auto blocks = onePage(frame, parts, area))
            return {clock, area, {*blocks}};
    }
    const QRectF area = textArea(frame, places.last());
    return {places.last(), area, manyPages(frame, parts, area)};
}

} // namespace fvd
