// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/words.h"
#include "core/paper/ink.h"
#include "core/paper/layout.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

QFont fontOf(const Ink &ink)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"Open Sans"_s,
        u"DejaVu Sans"_s, u"Arial"_s});
    font.setPointSizeF(ink.points);
    font.setBold(ink.bold);
    font.setItalic(ink.italic);
    return font;
}

namespace {

constexpr qreal leading = 1.08; ///< of lines, over what the font asks for
constexpr qreal signHeight = 126.4 / 170; ///< of half a sheet, to the width of text on it
constexpr int keptWritingLines = 7; ///< up to so many stay together
constexpr int keptLines = 12; ///< rows and boxes of up to so many lines are not split

/// Text in a column of its own.
struct Cell
{
    qreal x = 0;
    qreal width = 0;
    Spans spans{};
    Ink ink{};
};

/// Sets blocks as strips, from top to bottom.
class Setter
{
public:
    Setter(QPaintDevice *device, qreal width)
        : m_device(device)
        , m_width(width)
    {
    }

    void set(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            const auto *p = std::get_if<Paragraph>(&block);
            const bool underHeading = p && p->look == ParagraphLook::Lead;
            if (!underHeading && !std::holds_alternative<Heading>(block))
                m_openLevel = 0;
            std::visit([this](const auto &b) { set(b); }, static_cast<const BlockContent &>(block));
        }
    }

    QList<std::shared_ptr<const Strip>> strips() const
    {
        QList<std::shared_ptr<const Strip>> all;
        for (const auto &strip : m_strips)
            all << strip;
        return all;
    }

private:
    qreal pt(qreal points) const { return points * m_device->logicalDpiY() / 72; }

    qreal textLeft() const { return m_boxed ? pt(12) : 0; }
    qreal textWidth() const { return m_width - textLeft() - (m_boxed ? pt(8) : 0); }

    std::shared_ptr<QTextLayout> laidOut(const Cell &cell) const
    {
        const QString text = plainText(cell.spans).replace(u'\n', QChar::LineSeparator);
        auto layout = std::make_shared<QTextLayout>(text, fontOf(cell.ink), m_device);
        QList<QTextLayout::FormatRange> formats;
        int start = 0;
        for (const Span &span : cell.spans) {
            Ink ink = cell.ink;
            ink.bold = ink.bold || span.bold;
            ink.italic = ink.italic || span.italic;
            QTextCharFormat format;
            format.setFont(fontOf(ink));
            format.setForeground(QColor(ink.color));
            formats << QTextLayout::FormatRange{start, int(span.text.size()), format};
            start += int(span.text.size());
        }
        layout->setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(cell.width);
        layout->endLayout();
        return layout;
    }

    /// Cells side by side, a strip per line. Returns the first strip, or none if all are empty.
    Strip *addCells(const QList<Cell> &cells, qreal before, qreal below = 0)
    {
        const qsizetype first = m_strips.size();
        QList<std::shared_ptr<QTextLayout>> layouts;
        int count = 0;
        for (const Cell &cell : cells) {
            layouts << laidOut(cell);
            count = std::max(count, layouts.last()->lineCount());
        }
        for (int i = 0; i < count; ++i) {
            Strip &strip = add(i == 0 ? before : 0);
            qreal ascent = 0;
            qreal descent = 0;
            for (const auto &layout : layouts) {
                if (i >= layout->lineCount())
                    continue;
                ascent = std::max(ascent, layout->lineAt(i).ascent());
                descent = std::max(descent, layout->lineAt(i).descent());
            }
            for (qsizetype c = 0; c < cells.size(); ++c) {
                if (i >= layouts[c]->lineCount())
                    continue;
                // On a common base line, whatever the sizes of type.
                const qreal top = ascent - layouts[c]->lineAt(i).ascent();
                strip.lines << LinePiece{layouts[c], i, QPointF(cells[c].x, top)};
            }
            strip.height = (ascent + descent) * leading + (i + 1 == count ? below : 0);
            // No line of a paragraph alone at the foot or the head of a page.
            strip.keepWithNext = i + 1 < count && (count <= keptLines || i == 0 || i + 2 == count);
        }
        return count > 0 ? m_strips[first].get() : nullptr;
    }

    Strip *addText(const Spans &spans, const Ink &ink, qreal before, qreal below)
    {
        return addCells({Cell{textLeft(), textWidth(), spans, ink}}, before, below);
    }

    Strip &add(qreal before)
    {
        m_strips << std::make_shared<Strip>();
        Strip &strip = *m_strips.last();
        strip.before = before;
        strip.boxed = m_boxed;
        const std::optional<PageBreak> begun = std::exchange(m_break, {});
        strip.beginsPage = begun && !begun->ifSplit;
        strip.beginsWhole = begun && begun->ifSplit;
        if (strip.beginsWhole)
            strip.before = pt(36); // to cut in
        strip.tableHead = m_tableHead;
        return strip;
    }

    /// Keeps what was set since \a first together with what follows.
    void keepFrom(qsizetype first)
    {
        for (qsizetype i = first; i < m_strips.size(); ++i)
            m_strips[i]->keepWithNext = true;
    }

    void set(const Heading &heading)
    {
        static constexpr Ink inks[]{{20, paperAccent, true}, {14, paperText, true},
            {11.5, paperText, true}, {10, paperMuted, true}};
        static constexpr qreal above[]{0, 20, 14, 8};
        static constexpr qreal below[]{4, 3, 1.5, 1};
        const auto level = size_t(std::clamp(heading.level, 1, 4) - 1);
        // Of what is above, nothing more comes: it may stay where it is.
        if (m_openLevel >= heading.level)
            m_strips.last()->keepWithNext = false;
        const qsizetype first = m_strips.size();
        Strip *strip =
            addText({Span{heading.text}}, inks[level], pt(above[level]), pt(below[level]));
        if (!strip)
            return;
        strip->headingLevel = heading.level;
        strip->heading = heading.text;
        keepFrom(first);
        m_openLevel = heading.level;
    }

    void set(const Paragraph &p)
    {
        switch (p.look) {
        case ParagraphLook::Lead: {
            // It belongs to the heading above, and with it to what comes below.
            const bool underHeading = !m_strips.isEmpty() && m_strips.last()->keepWithNext;
            const qsizetype first = m_strips.size();
            addText(p.spans, {10, paperMuted}, 0, pt(1));
            if (underHeading)
                keepFrom(first);
            break;
        }
        case ParagraphLook::Muted:
            addText(p.spans, {8.5, paperMuted}, m_boxed ? 0 : pt(4), pt(2));
            break;
        case ParagraphLook::Alert:
            addText(p.spans, {14, paperAlert, true}, pt(4), pt(6));
            break;
        case ParagraphLook::Plain:
            addText(p.spans, {10, paperText}, pt(2), pt(3));
            break;
        }
    }

    void set(const Points &list)
    {
        const auto numbered = [](int number) { return QString::number(number) + u'.'; };
        int number = list.first;
        qreal indent = pt(14);
        if (list.numbered) {
            const QString widest = numbered(list.first + int(list.points.size()) - 1);
            const QFontMetricsF metrics(fontOf({10}), m_device);
            indent = std::max(indent, metrics.horizontalAdvance(widest) + pt(4));
        }
        for (const Spans &point : list.points) {
            const QString mark = list.numbered ? numbered(number++) : QString(u'•');
            addCells({Cell{textLeft(), indent, {Span{mark}}, {10, paperMuted}},
                         Cell{textLeft() + indent, textWidth() - indent, point, {10, paperText}}},
                pt(1), pt(1.5));
        }
    }

    void set(const Schedule &schedule)
    {
        qreal timeWidth = pt(40);
        const QFontMetricsF metrics(fontOf({10}), m_device);
        for (const ScheduleRow &row : schedule.rows)
            timeWidth = std::max(timeWidth, metrics.horizontalAdvance(row.time) + pt(1));
        timeWidth = std::min(timeWidth, m_width * 0.3);
        const qreal gap = pt(12);
        const qreal leaderWidth = schedule.head.size() > 2 ? m_width * 0.27 : 0;
        const qreal x = timeWidth + gap;
        const qreal titleWidth = m_width - x - (leaderWidth > 0 ? leaderWidth + gap : 0);
        const auto cells = [&](const QStringList &texts, const QList<Ink> &inks, qreal indent) {
            QList<Cell> all{Cell{0, timeWidth, {Span{texts[0]}}, inks[0]},
                Cell{x + indent, titleWidth - indent, {Span{texts[1]}}, inks[1]}};
            if (leaderWidth > 0)
                all << Cell{m_width - leaderWidth, leaderWidth, {Span{texts[2]}}, inks[2]};
            return all;
        };

        const Ink headInk{8.5, paperMuted, true};
        addTableHead(cells(schedule.head, {headInk, headInk, headInk}, 0));
        for (qsizetype i = 0; i < schedule.rows.size(); ++i) {
            const ScheduleRow &row = schedule.rows[i];
            const QString bullet = row.look == RowLook::Line ? u"– "_s : QString();
            const qsizetype first = m_strips.size();
            Strip *strip =
                addCells(cells({row.time, bullet + row.title, leadersColumn(row.leaders)},
                             inksOf(row.look), row.depth * pt(16)),
                    row.below                          ? 0
                        : row.look == RowLook::Section ? pt(12)
                                                       : pt(4.5),
                    row.below ? pt(2) : pt(3));
            if (strip && !row.below && i > 0)
                rule(*strip, paperRule, pt(0.5), strip->before);
            const bool hasMore = i + 1 < schedule.rows.size() && schedule.rows[i + 1].below;
            if (hasMore || row.look == RowLook::Section || row.look == RowLook::Track)
                keepFrom(first);
        }
        endTable();
    }

    /// Of time, title and leader.
    static QList<Ink> inksOf(RowLook look)
    {
        const Ink plain{10, paperText};
        const Ink muted{10, paperMuted};
        switch (look) {
        case RowLook::Item:
        case RowLook::Track:
            return {plain, {10, paperText, true}, plain};
        case RowLook::Quiet:
            return {muted, muted, muted};
        case RowLook::Detail:
        case RowLook::Remark:
            return {muted, {10, paperMuted, false, true}, muted};
        case RowLook::Section:
            return {plain, {10.5, paperAccent, true}, plain};
        case RowLook::Line:
            break;
        }
        return {plain, plain, plain};
    }

    void set(const Table &table)
    {
        const auto cells = [&](const QStringList &texts, const Ink &firstInk, const Ink &ink) {
            QList<Cell> all;
            qreal x = 0;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const qreal width = m_width * table.widths.value(i) / 100;
                all << Cell{x, width - (i + 1 < texts.size() ? pt(8) : 0), {Span{texts[i]}},
                    i == 0 ? firstInk : ink};
                x += width;
            }
            return all;
        };
        const qsizetype first = m_strips.size();
        const Ink headInk{8.5, paperMuted, true};
        const Ink plain{9.5, paperText};
        const Ink bold{9.5, paperText, true};
        if (!table.head.isEmpty())
            addTableHead(cells(table.head, headInk, headInk));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            Strip *strip = addCells(
                cells(table.rows[i], table.head.isEmpty() ? bold : plain, plain), pt(3), pt(2));
            if (strip && (i > 0 || table.head.isEmpty()))
                rule(*strip, paperRule, pt(0.5), strip->before);
        }
        if (m_strips.size() - first <= keptLines) {
            keepFrom(first);
            if (m_strips.size() > first)
                m_strips.last()->keepWithNext = false;
        }
        endTable();
    }

    void set(const Bars &bars)
    {
        if (!bars.caption.isEmpty())
            set(paragraph(bars.caption, ParagraphLook::Muted));
        const qreal gap = pt(10);
        const qreal labelWidth = m_width * 0.34;
        const qreal figureWidth = m_width * 0.17;
        const qreal x = labelWidth + gap;
        const qreal chartWidth = m_width - x - figureWidth - gap;
        const Ink plain{9.5, paperText};
        const Ink small{8.5, paperMuted};
        if (!bars.scale.isEmpty()) {
            QList<Cell> places;
            const QFontMetricsF metrics(fontOf(small), m_device);
            for (const auto &[at, text] : bars.scale) {
                const qreal wide = metrics.horizontalAdvance(text) + pt(1);
                places << Cell{x + at * chartWidth - wide / 2, wide, {Span{text}}, small};
            }
            const qsizetype first = m_strips.size();
            addCells(places, pt(6), pt(2));
            keepFrom(first);
            // On the next page, too, bars are read by the hours above them.
            m_tableHead = std::make_shared<Strip>(*m_strips.last());
        }
        for (const BarRow &row : bars.rows) {
            const qsizetype first = m_strips.size();
            addCells({Cell{0, labelWidth, {Span{row.label}}, plain},
                         Cell{m_width - figureWidth, figureWidth, {Span{row.figure}}, plain}},
                pt(3), pt(1.5));
            if (first == m_strips.size())
                add(pt(3)).height = pt(12);
            Strip &strip = *m_strips[first];
            qreal y = row.bars.size() > 1 ? pt(1.5) : pt(3.5);
            for (const Bar &bar : row.bars) {
                const bool plan = bar.look == BarLook::Plan;
                const qreal high = plan ? pt(2.5) : pt(7);
                strip.rects << RectPiece{
                    QRectF(x + bar.from * chartWidth, y,
                        std::max(pt(0.5), (bar.to - bar.from) * chartWidth), high),
                    QColor(plan ? paperWriting : paperAccent)};
                y += high + pt(1);
            }
            for (const auto &[at, text] : bars.scale)
                strip.rects << RectPiece{QRectF(x + at * chartWidth, -strip.before, pt(0.4),
                                             strip.before + strip.height),
                    QColor(paperRule)};
            std::rotate(strip.rects.begin(), strip.rects.end() - bars.scale.size(),
                strip.rects.end()); // the scale lies under the bars
        }
        endTable();
    }

    void addTableHead(const QList<Cell> &cells)
    {
        const qsizetype first = m_strips.size();
        if (!addCells(cells, pt(9), pt(2)))
            return;
        Strip &last = *m_strips.last();
        last.rects << RectPiece{
            QRectF(0, last.height - pt(1.2), m_width, pt(1.2)), QColor(paperAccent)};
        keepFrom(first);
        // What is repeated is one strip; heads are one line as a rule, and cut to it else.
        auto repeated = std::make_shared<Strip>(last);
        repeated->beginsPage = repeated->beginsWhole = false;
        m_tableHead = repeated;
    }

    void endTable()
    {
        m_tableHead = nullptr;
        add(0).height = pt(6);
    }

    /// A line across \a strip, \a above its top.
    void rule(Strip &strip, QRgb color, qreal thickness, qreal above) const
    {
        strip.rects << RectPiece{QRectF(0, -above + pt(1), m_width, thickness), QColor(color)};
    }

    void set(const Picture &picture)
    {
        const QSizeF size = sizeOnPaper(picture) * m_device->logicalDpiX() / 25.4;
        const QImage image = QImage::fromData(picture.jpeg, "JPEG");
        if (size.isEmpty() || image.isNull())
            return;
        Strip &strip = add(pt(4));
        strip.height = size.height() + pt(2);
        strip.images << ImagePiece{QRectF(QPointF(textLeft(), 0), size), image};
        strip.keepWithNext = !picture.caption.isEmpty();
        if (!picture.caption.isEmpty())
            set(paragraph(picture.caption, ParagraphLook::Muted));
    }

    void set(const WritingLines &lines)
    {
        // They are for what stands above them.
        if (!m_strips.isEmpty())
            m_strips.last()->keepWithNext = true;
        for (int i = 0; i < lines.count; ++i) {
            Strip &strip = add(0);
            strip.height = pt(24);
            strip.rects << RectPiece{
                QRectF(0, strip.height - pt(0.5), m_width, pt(0.5)), QColor(paperWriting)};
            strip.keepWithNext = i + 1 < lines.least && lines.least <= keptWritingLines;
            strip.isSpare = i >= lines.least;
        }
    }

    void set(const Sign &sign)
    {
        // Twice, head to head at the middle of an A4 sheet, where it is folded.
        for (const bool turned : {true, false}) {
            Strip &strip = add(0);
            strip.turned = turned;
            strip.height = m_width * signHeight;
            strip.keepWithNext = turned;
            if (!turned) {
                strip.headingLevel = 1;
                strip.heading = sign.label + u' ' + sign.number;
                strip.rects << RectPiece{QRectF(0, 0, m_width, pt(0.4)), QColor(paperRule)};
            }
            qreal y = pt(26);
            y = addCentred(strip, sign.label, {28, paperMuted}, y);
            y = addCentred(strip, sign.number, {230, paperAccent, true}, y - pt(28));
            addCentred(strip, sign.below, {30, paperText, true}, y - pt(26));
        }
    }

    /// A line of \a text in the middle of \a strip at \a y, smaller if it is too wide; where the
    /// next begins.
    qreal addCentred(Strip &strip, const QString &text, Ink ink, qreal y) const
    {
        const qreal wide = QFontMetricsF(fontOf(ink), m_device).horizontalAdvance(text);
        if (wide > m_width * 0.98)
            ink.points = std::max(12.0, ink.points * m_width * 0.98 / wide);
        const auto layout = laidOut({0, m_width, {Span{text}}, ink});
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            strip.lines << LinePiece{layout, i, {(m_width - line.naturalTextWidth()) / 2, y}};
            y += line.height();
        }
        return y;
    }

    void set(const PageBreak &pageBreak) { m_break = pageBreak; }

    void set(const Box &box)
    {
        // The ground is a strip's, so it begins and ends with strips of its own.
        add(pt(5)).height = 0;
        m_boxed = true;
        const qsizetype first = m_strips.size();
        add(0).height = pt(5);
        if (!box.title.isEmpty())
            addText({Span{box.title}}, {8.5, paperAccent, true}, 0, pt(1));
        keepFrom(first);
        set(box.blocks);
        m_strips.last()->keepWithNext = true;
        add(0).height = pt(4);
        m_boxed = false;
        // A box of a few lines stays whole.
        if (m_strips.size() - first <= keptLines) {
            for (qsizetype i = first; i + 1 < m_strips.size(); ++i)
                m_strips[i]->keepWithNext = true;
        }
        add(0).height = pt(5);
    }

    QPaintDevice *m_device;
    qreal m_width;
    QList<std::shared_ptr<Strip>> m_strips{};
    std::shared_ptr<const Strip> m_tableHead{};
    bool m_boxed = false;
    std::optional<PageBreak> m_break{};
    int m_openLevel = 0; ///< of the heading that nothing has followed yet, but where and when
};

} // namespace

QList<std::shared_ptr<const Strip>> stripsOf(
    const Outline &outline, QPaintDevice *device, qreal width)
{
    Setter setter(device, width);
    setter.set(outline.blocks);
    return setter.strips();
}

} // namespace fvd
