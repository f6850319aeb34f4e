// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomcanvas.h"
#include "app/room/roomtext.h"
#include "app/room/roomwords.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A row of the list as it fits the screen.
struct SetRow
{
    qsizetype index = 0; ///< in the view's rows
    QStringList lines{};
    double height = 0;
};

/// How a list is set: as large as lets all of it be seen at once.
struct Setting
{
    double size = 0; ///< of the type
    double first = 0; ///< the column of times or numbers
    double gap = 0;
    double last = 0; ///< what stands at the right: bars and figures, "nå", "drøftet"
    QRectF area{};
    qsizetype lines = mostLines; ///< on a page

    QFont font(bool bold = false) const { return roomFont(std::ceil(size), bold); }
    double step() const { return size * 1.16; }
    double padding() const { return size * 0.2; }
};

/// Lines of the question above its results.
QStringList question(const RoomFrame &frame, const RoomView &view)
{
    if (view.card != RoomCard::Results)
        return {};
    return wrapped(view.text, roomFont(std::ceil(frame.small()), true), frame.inner());
}

Setting setting(const RoomFrame &frame, const RoomView &view, double share)
{
    Setting set{.size = frame.of(share), .area = frame.body()};
    set.area.setBottom(frame.footer().top() - frame.of(0.005));
    const QFont bold = set.font(true);
    if (view.card == RoomCard::Programme) {
        set.first = widthOf(u"00.00"_s, bold);
        set.gap = frame.of(0.045);
        set.last = widthOf(roomWord(RoomWord::Now, view.form), bold) + set.size * 1.1;
    } else if (view.card == RoomCard::Tables) {
        for (const RoomRow &row : view.rows)
            set.first = std::max(set.first, widthOf(row.when, set.font()));
        set.gap = set.first > 0 ? frame.of(0.045) : 0;
        // Nobody reads it through: each looks for one name or number.
        set.lines = std::numeric_limits<qsizetype>::max();
    } else if (view.card == RoomCard::Results) {
        set.last = frame.inner() * 0.45;
        set.area.setTop(set.area.top() + double(question(frame, view).size()) * frame.of(0.075)
            + frame.of(0.02));
    } else {
        set.first = widthOf(u"0"_s, bold);
        set.gap = frame.of(0.035);
        for (const RoomRow &row : view.rows)
            set.last = std::max(set.last, widthOf(row.note, set.font()));
    }
    return set;
}

QList<SetRow> setRows(const RoomFrame &frame, const RoomView &view, const Setting &set)
{
    const double whole = frame.inner() - set.first - set.gap;
    const double beside = set.last > 0 ? whole - set.last - frame.of(0.03) : whole;
    const bool rules = view.card == RoomCard::GroundRules;
    QList<SetRow> rows;
    for (qsizetype i = 0; i < view.rows.size(); ++i) {
        // A rule that nothing is said of yet needs no room for it.
        const double width = rules && view.rows[i].note.isEmpty() ? whole : beside;
        // Bold is wider: a row breaks alike whether it is on or not. No table is.
        const QFont font = set.font(view.card != RoomCard::Tables);
        QStringList lines = wrapped(view.rows[i].text, font, width);
        if (lines.isEmpty())
            lines << QString();
        const double height = double(lines.size()) * set.step() + 2 * set.padding();
        rows.append({i, lines, height});
    }
    return rows;
}

/// \a rows in pages: as many as have room and no more lines than can be read.
QList<QList<SetRow>> paged(const Setting &set, const QList<SetRow> &rows)
{
    QList<QList<SetRow>> pages;
    QList<SetRow> page;
    double height = 0;
    qsizetype lines = 0;
    for (const SetRow &row : rows) {
        const bool full =
            height + row.height > set.area.height() || lines + row.lines.size() > set.lines;
        if (full && !page.isEmpty()) {
            pages << page;
            page.clear();
            height = 0;
            lines = 0;
        }
        page << row;
        height += row.height;
        lines += row.lines.size();
    }
    return pages << page;
}

struct SetList
{
    Setting setting{};
    QList<SetRow> rows{};
    QList<QList<SetRow>> pages{};
};

/// The whole list of \a view in the largest type that lets it be seen at once, or in the smallest.
SetList setList(const RoomFrame &frame, const RoomView &view)
{
    SetList list;
    for (const double share : {1.0 / 13, 1.0 / 14, 1.0 / 16}) {
        list.setting = setting(frame, view, share);
        list.rows = setRows(frame, view, list.setting);
        list.pages = paged(list.setting, list.rows);
        if (list.pages.size() == 1)
            break;
    }
    return list;
}

/// The page to show: the one asked for, but of rules that are being written the one with the rule.
qsizetype pageOf(const SetList &list, const RoomView &view)
{
    for (qsizetype i = 0; i < list.pages.size(); ++i) {
        for (const SetRow &row : list.pages[i]) {
            if (view.rows[row.index].now)
                return i;
        }
    }
    return std::clamp(qsizetype(view.page), qsizetype(0), list.pages.size() - 1);
}

/// The rows to show. A programme begins with what was before the row that is on; a rule that is
/// being written stands below as many of those before it as have room.
QList<SetRow> shownRows(const SetList &list, const RoomView &view)
{
    const auto on = std::ranges::find(view.rows, true, &RoomRow::now);
    const qsizetype now = on - view.rows.begin();
    const bool follows = view.card == RoomCard::Programme || view.card == RoomCard::GroundRules;
    if (!follows || on == view.rows.end() || now == 0)
        return list.pages[pageOf(list, view)];
    const auto onePage = [&](qsizetype from, qsizetype count = -1) {
        return paged(list.setting, list.rows.mid(from, count)).size() == 1;
    };
    if (view.card == RoomCard::GroundRules) {
        qsizetype first = now;
        while (first > 0 && onePage(first - 1, now - first + 2))
            --first;
        return paged(list.setting, list.rows.mid(first)).first();
    }
    qsizetype begin = onePage(now - 1, 2) ? now - 1 : now;
    // The last rows fill the screen, rather than stand alone on it.
    while (begin > 0 && onePage(begin - 1))
        --begin;
    return paged(list.setting, list.rows.mid(begin)).first();
}

void paintBar(const RoomCanvas &canvas, const Setting &set, const QRectF &cell, const RoomRow &row)
{
    int most = 1;
    for (const RoomRow &each : canvas.view.rows)
        most = std::max(most, each.count);
    const QFont font = set.font(true);
    const double full = cell.width() - widthOf(u"000"_s, font) - canvas.frame.of(0.02);
    const double thick = set.size * 0.8;
    const double least = canvas.frame.of(0.006);
    const QRectF bar(cell.left(), cell.center().y() - thick / 2,
        std::max(full * row.count / most, least), thick);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(canvas.ink.accent);
    canvas.painter.drawRoundedRect(bar, least, least);
    canvas.line(cell, QString::number(row.count), font, canvas.ink.text, Qt::AlignRight);
}

/// What marks the row that is on: a band behind it and a bar at its edge.
void paintBand(const RoomCanvas &canvas, const QRectF &rect)
{
    const RoomFrame &frame = canvas.frame;
    // It reaches into the margin, so that all texts keep one left edge.
    const QRectF band = rect.adjusted(-frame.of(0.025), 0, frame.of(0.025), 0);
    canvas.painter.fillRect(band, canvas.ink.track);
    canvas.painter.fillRect(
        QRectF(band.topLeft(), QSizeF(frame.of(0.01), band.height())), canvas.ink.accent);
}

void paintRow(const RoomCanvas &canvas, const Setting &set, const QRectF &rect, const SetRow &row)
{
    const RoomView &view = canvas.view;
    const RoomRow &shown = view.rows[row.index];
    const auto on = std::ranges::find(view.rows, true, &RoomRow::now);
    const bool programme = view.card == RoomCard::Programme;
    const bool past = programme && on != view.rows.end() && row.index < on - view.rows.begin();
    if (shown.now)
        paintBand(canvas, rect);
    const QFont font = set.font(shown.now);
    const QColor color = past ? canvas.ink.faint : canvas.ink.text;
    const QRectF inner = rect.adjusted(0, set.padding(), 0, -set.padding());
    const QRectF firstLine(inner.topLeft(), QSizeF(inner.width(), set.step()));
    const QRectF last(inner.right() - set.last, inner.top(), set.last, set.step());
    if (view.card != RoomCard::Results) {
        const bool named = programme || view.card == RoomCard::Tables;
        const QString first = named ? shown.when : QString::number(row.index + 1);
        canvas.line(firstLine, first, font, past ? color : canvas.ink.accent);
    }
    canvas.lines(inner.adjusted(set.first + set.gap, 0, 0, 0), inner.top(), set.step(), row.lines,
        font, color);
    if (view.card == RoomCard::Results)
        paintBar(canvas, set, last, shown);
    else if (!shown.note.isEmpty())
        canvas.line(last, shown.note, set.font(), canvas.ink.faint, Qt::AlignRight);
    if (programme && shown.now) {
        const QString now = roomWord(RoomWord::Now, view.form);
        const double width = widthOf(now, set.font(true)) + 0.7 * set.step();
        canvas.pill({last.right() - width, last.top(), width, set.step()}, now, set.font(true),
            canvas.ink.accent, canvas.ink.onAccent);
    }
}

} // namespace

RoomPage rowPage(const RoomFrame &frame, const RoomView &view)
{
    if (view.card == RoomCard::Programme)
        return {};
    const SetList list = setList(frame, view);
    return {int(pageOf(list, view)), int(list.pages.size())};
}

void paintRows(const RoomCanvas &canvas)
{
    const RoomFrame &frame = canvas.frame;
    const RoomView &view = canvas.view;
    const SetList list = setList(frame, view);
    const QFont bold = roomFont(std::ceil(frame.small()), true);
    canvas.lines(frame.body(), frame.body().top(), frame.of(0.075), question(frame, view), bold,
        canvas.ink.text);
    const QList<SetRow> rows = shownRows(list, view);
    double height = 0;
    for (const SetRow &row : rows)
        height += row.height;
    const QRectF &area = list.setting.area;
    // A short list stands a little down, so that it does not hang from the header.
    double top = area.top() + std::min(frame.of(0.1), (area.height() - height) * 0.3);
    for (const SetRow &row : rows) {
        paintRow(canvas, list.setting, {area.left(), top, area.width(), row.height}, row);
        top += row.height;
    }
}

} // namespace fvd
