// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/formats.h"
#include "core/exchange/markup.h"
#include "core/exchange/odtparts.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// The body of the text, and the automatic styles that it needs.
/// The file of the picture called \a number, from 1.
QString pictureName(qsizetype number)
{
    return u"Pictures/picture%1.jpeg"_s.arg(number);
}

class OdtWriter
{
public:
    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(
                [this](const auto &b) { write(b); }, static_cast<const BlockContent &>(block));
    }

    const QString &body() const { return m_body; }
    const QString &tableStyles() const { return m_tableStyles; }
    const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    void write(const Heading &heading)
    {
        m_body += element(u"text:h"_s,
            u"text:style-name=\"%1\" text:outline-level=\"%2\""_s.arg(
                style(u"Heading_20_%1"_s.arg(heading.level)), QString::number(heading.level)),
            markupText(heading.text));
    }

    void write(const Paragraph &p)
    {
        QString name = m_boxed ? u"Box"_s : u"Standard"_s;
        if (p.look == ParagraphLook::Lead)
            name = m_boxed ? u"Box"_s : u"Lead"_s;
        else if (p.look == ParagraphLook::Muted)
            name = m_boxed ? u"BoxMuted"_s : u"Muted"_s;
        else if (p.look == ParagraphLook::Alert)
            name = u"Alert"_s;
        m_body += textP(style(name), inlineText(p.spans));
    }

    void write(const Points &list)
    {
        QString points;
        for (const Spans &point : list.points) {
            const QString start = points.isEmpty() && list.numbered
                ? u"text:start-value=\"%1\""_s.arg(list.first)
                : QString();
            points += element(u"text:list-item"_s, start,
                textP(m_boxed ? u"Box"_s : u"List"_s, inlineText(point)));
        }
        m_body += element(u"text:list"_s,
            u"text:style-name=\"%1\""_s.arg(list.numbered ? u"Numbers"_s : u"Bullets"_s), points);
    }

    void write(const Schedule &schedule)
    {
        const bool leaders = schedule.head.size() > 2;
        QString rows = headRow(schedule.head);
        for (qsizetype i = 0; i < schedule.rows.size(); ++i) {
            const ScheduleRow &row = schedule.rows[i];
            const bool together = (i + 1 < schedule.rows.size() && schedule.rows[i + 1].below)
                || row.look == RowLook::Section || row.look == RowLook::Track;
            const bool ruled = !row.below;
            const QString plain = together ? u"RowKeep"_s : u"Row"_s;
            QString cells = cell(ruled, textP(plain, markupText(row.time)))
                + cell(ruled, textP(plain, titleText(row)));
            if (leaders)
                cells += cell(ruled, textP(plain, lines(leadersColumn(row.leaders))));
            rows += element(u"table:table-row"_s, u"table:style-name=\"Row\""_s, cells);
        }
        addTable(columnsOf(schedule), rows);
    }

    static QString titleText(const ScheduleRow &row)
    {
        const QString indent = QString(row.depth * 4, QChar(0x2002));
        QString textStyle;
        switch (row.look) {
        case RowLook::Item:
        case RowLook::Track:
            textStyle = u"Strong"_s;
            break;
        case RowLook::Section:
            textStyle = u"Accent"_s;
            break;
        case RowLook::Quiet:
            textStyle = u"Quiet"_s;
            break;
        case RowLook::Detail:
        case RowLook::Remark:
            textStyle = u"Aside"_s;
            break;
        case RowLook::Line:
            return markupText(indent + u"– "_s + row.title);
        }
        return markupText(indent) + span(textStyle, row.title);
    }

    void write(const Table &table)
    {
        QString rows = table.head.isEmpty() ? QString() : headRow(table.head);
        for (const QStringList &row : table.rows) {
            QString cells;
            for (const QString &text : row) {
                const bool heads = cells.isEmpty() && table.head.isEmpty();
                cells += cell(true, textP(u"Row"_s, heads ? span(u"Strong"_s, text) : lines(text)));
            }
            rows += element(u"table:table-row"_s, u"table:style-name=\"Row\""_s, cells);
        }
        addTable(table.widths, rows);
    }

    void write(const Bars &bars)
    {
        if (!bars.caption.isEmpty())
            write(paragraph(bars.caption, ParagraphLook::Muted));
        const QString plain = u"Row"_s;
        QString rows;
        if (!bars.scale.isEmpty())
            rows = headRow({{}, bars.scale.first().second + u'–' + bars.scale.last().second, {}});
        for (const BarRow &row : bars.rows)
            rows += element(u"table:table-row"_s, u"table:style-name=\"Row\""_s,
                cell(false, textP(plain, lines(row.label))) + cell(false, textP(plain, drawn(row)))
                    + cell(false, textP(plain, lines(row.figure))));
        addTable({35, 47, 18}, rows);
    }

    static QString drawn(const BarRow &row)
    {
        constexpr double width = 75; // millimetres, as the others
        constexpr double lane = 1.8;
        const auto rectangle = [](const QString &look, double x, double y, double w, double h) {
            return element(u"draw:rect"_s,
                u"draw:style-name=\"%1\" svg:x=\"%2mm\" svg:y=\"%3mm\" svg:width=\"%4mm\" "
                "svg:height=\"%5mm\""_s.arg(look)
                    .arg(x, 0, 'f', 2)
                    .arg(y, 0, 'f', 2)
                    .arg(w, 0, 'f', 2)
                    .arg(h, 0, 'f', 2));
        };
        // One over all of it, that is not seen, keeps the scale where bars are short.
        QString shapes = rectangle(u"BarRoom"_s, 0, 0, width, lane * double(row.bars.size()));
        for (qsizetype i = 0; i < row.bars.size(); ++i) {
            const Bar &bar = row.bars[i];
            const bool plan = bar.look == BarLook::Plan;
            shapes += rectangle(plan ? u"BarPlan"_s : u"Bar"_s, bar.from * width,
                lane * (double(i) + 0.1), std::max(0.1, (bar.to - bar.from) * width),
                lane * (plan ? 0.4 : 0.8));
        }
        return element(u"draw:g"_s, u"text:anchor-type=\"as-char\" draw:style-name=\"BarRoom\""_s,
            element(u"svg:title"_s, {}, markupText(row.label + u": "_s + row.figure)) + shapes);
    }

    void write(const Picture &picture)
    {
        const QSizeF size = sizeOnPaper(picture);
        if (size.isEmpty())
            return;
        m_pictures << picture.jpeg;
        m_body += textP(style(u"Standard"_s),
            element(u"draw:frame"_s,
                u"draw:name=\"%1\" text:anchor-type=\"as-char\" svg:width=\"%2mm\" "
                "svg:height=\"%3mm\""_s.arg(u"Picture"_s + QString::number(m_pictures.size()),
                    QString::number(size.width(), 'f', 1), QString::number(size.height(), 'f', 1)),
                element(u"draw:image"_s,
                    u"xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"%1\" "
                    "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\""_s.arg(
                        pictureName(m_pictures.size())))
                    + element(u"svg:desc"_s, {}, markupText(picture.words))));
        if (!picture.caption.isEmpty())
            write(paragraph(picture.caption, ParagraphLook::Muted));
    }

    void write(const WritingLines &lines)
    {
        for (int i = 0; i < lines.least; ++i)
            m_body += textP(u"Write"_s, {});
    }

    void write(const Sign &sign)
    {
        // On the lower half: the sheet is folded behind it.
        m_body += textP(style(u"SignLabel"_s), markupText(sign.label))
            + textP(u"Sign"_s, markupText(sign.number))
            + textP(u"SignBelow"_s, markupText(sign.below));
    }

    void write(const PageBreak &) { m_breakBefore = true; }

    void write(const Box &box)
    {
        m_boxed = true;
        if (!box.title.isEmpty())
            m_body += textP(style(u"Box"_s), span(u"Strong"_s, box.title));
        write(box.blocks);
        m_boxed = false;
        m_body += textP(u"Gap"_s, {});
    }

    /// \a name, or the style derived from it that begins the document or a page.
    QString style(const QString &name)
    {
        if (m_body.isEmpty())
            return name + u"-first"_s;
        return std::exchange(m_breakBefore, false) ? name + u"-break"_s : name;
    }

    void addTable(const QList<int> &widths, const QString &rows)
    {
        if (m_breakBefore || m_body.isEmpty())
            m_body += textP(style(u"Gap"_s), {});
        const QString name = u"T%1"_s.arg(++m_tables);
        QString columns;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const QString column = u"%1.%2"_s.arg(name).arg(i);
            m_tableStyles += element(u"style:style"_s,
                u"style:name=\"%1\" style:family=\"table-column\""_s.arg(column),
                element(u"style:table-column-properties"_s,
                    u"style:column-width=\"%1mm\""_s.arg(1.7 * widths[i], 0, 'f', 1)));
            columns += element(u"table:table-column"_s, u"table:style-name=\"%1\""_s.arg(column));
        }
        m_body += element(u"table:table"_s,
                      u"table:name=\"%1\" table:style-name=\"Table\""_s.arg(name), columns + rows)
            + textP(u"Gap"_s, {});
    }

    static QString headRow(const QStringList &head)
    {
        QString cells;
        for (const QString &text : head)
            cells += element(u"table:table-cell"_s,
                u"table:style-name=\"HeadCell\" office:value-type=\"string\""_s,
                textP(u"RowHead"_s, markupText(text)));
        return element(u"table:table-header-rows"_s, {},
            element(u"table:table-row"_s, u"table:style-name=\"Row\""_s, cells));
    }

    static QString cell(bool ruled, const QString &inner)
    {
        return element(u"table:table-cell"_s,
            u"table:style-name=\"%1\" office:value-type=\"string\""_s.arg(
                ruled ? u"RuledCell"_s : u"Cell"_s),
            inner);
    }

    static QString textP(const QString &name, const QString &inner)
    {
        return element(u"text:p"_s, u"text:style-name=\"%1\""_s.arg(name), inner);
    }

    static QString lines(const QString &text)
    {
        return markupText(text).replace(u'\n', "<text:line-break/>"_L1);
    }

    static QString span(const QString &name, const QString &text)
    {
        return element(u"text:span"_s, u"text:style-name=\"%1\""_s.arg(name), lines(text));
    }

    static QString inlineText(const Spans &spans)
    {
        QString all;
        for (const Span &s : spans) {
            // OpenDocument takes spaces around elements for layout.
            if (s.bold || s.italic)
                all += span(s.bold && s.italic ? u"StrongEmphasis"_s
                        : s.bold               ? u"Strong"_s
                                               : u"Emphasis"_s,
                    s.text);
            else
                all += lines(s.text);
        }
        return all;
    }

    QString m_body{};
    QString m_tableStyles{};
    QList<QByteArray> m_pictures{};
    int m_tables = 0;
    bool m_breakBefore = false;
    bool m_boxed = false;
};

QString manifest(qsizetype pictures)
{
    const auto entry = [](const QString &path, const QString &type) {
        return element(u"manifest:file-entry"_s,
            u"manifest:full-path=\"%1\" manifest:media-type=\"%2\""_s.arg(path, type));
    };
    const QString xml = u"text/xml"_s;
    QString more;
    for (qsizetype i = 1; i <= pictures; ++i)
        more += entry(pictureName(i), u"image/jpeg"_s);
    return element(u"manifest:manifest"_s,
        u"xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
        "manifest:version=\"1.3\""_s,
        entry(u"/"_s, u"application/vnd.oasis.opendocument.text"_s) + entry(u"content.xml"_s, xml)
            + entry(u"styles.xml"_s, xml) + entry(u"meta.xml"_s, xml) + more);
}

} // namespace

QByteArray toOdt(const Outline &outline)
{
    OdtWriter writer;
    writer.write(outline.blocks);
    const auto file = [](const QString &name, const QString &xml) {
        return ZipEntry{name, (u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s + xml).toUtf8()};
    };
    QList<ZipEntry> entries{
        ZipEntry{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
        file(u"content.xml"_s, odtContent(writer.body(), writer.tableStyles())),
        file(u"styles.xml"_s, odtStyles(outline)),
        file(u"meta.xml"_s, odtMeta(outline)),
        file(u"META-INF/manifest.xml"_s, manifest(writer.pictures().size())),
    };
    for (qsizetype i = 0; i < writer.pictures().size(); ++i)
        entries << ZipEntry{pictureName(i + 1), writer.pictures()[i], true};
    return zipped(entries);
}

} // namespace fvd
