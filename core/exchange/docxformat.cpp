// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/docxparts.h"
#include "core/exchange/formats.h"
#include "core/exchange/markup.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// How a cell's text looks.
struct CellLook
{
    bool bold = false;
    bool italic = false;
    bool muted = false;
    bool accent = false;
    int indent = 0;
    bool keepNext = false;
};

constexpr int firstPhoto = 7; ///< relationships up to here are the parts every document has

/// The file of photo \a index, in word/.
QString photoName(int index)
{
    return u"media/picture%1.jpeg"_s.arg(index + 1);
}

/// The body of the text. Elements stand in the order that the schema prescribes: Word refuses a
/// file in which they do not.
class DocxWriter
{
public:
    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(
                [this](const auto &b) { write(b); }, static_cast<const BlockContent &>(block));
    }

    const QString &body() const { return m_body; }
    const QList<QByteArray> &photos() const { return m_photos; }
    const QList<int> &numberedFirsts() const { return m_firsts; }

private:
    void write(const Heading &heading)
    {
        add(u"Heading%1"_s.arg(heading.level), run(Span{heading.text}));
    }

    void write(const Paragraph &p)
    {
        QString style;
        if (p.look == ParagraphLook::Lead)
            style = u"Lead"_s;
        else if (p.look == ParagraphLook::Muted)
            style = u"Muted"_s;
        else if (p.look == ParagraphLook::Alert)
            style = u"Alert"_s;
        add(style, runs(p.spans));
    }

    void write(const Points &list)
    {
        if (list.numbered)
            m_firsts << list.first;
        const qsizetype number = list.numbered ? m_firsts.size() + 1 : 1;
        for (const Spans &point : list.points)
            add(u"ListParagraph"_s, runs(point),
                u"<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%1\"/></w:numPr>"_s.arg(number));
    }

    void write(const Schedule &schedule)
    {
        QList<int> widths = columnsOf(schedule);
        for (int &width : widths)
            width = docxTextWidth * width / 100;
        QString rows = headRow(schedule.head, widths);
        for (qsizetype i = 0; i < schedule.rows.size(); ++i) {
            const bool together = i + 1 < schedule.rows.size()
                && (schedule.rows[i + 1].below || schedule.rows[i].look == RowLook::Section
                    || schedule.rows[i].look == RowLook::Track);
            rows += scheduleRow(schedule.rows[i], widths, together);
        }
        addTable(widths, rows);
    }

    QString scheduleRow(const ScheduleRow &row, const QList<int> &widths, bool together) const
    {
        const RowLook look = row.look;
        CellLook what{.keepNext = together};
        what.bold = look == RowLook::Item || look == RowLook::Track || look == RowLook::Section;
        what.italic = look == RowLook::Detail || look == RowLook::Remark;
        what.muted = look == RowLook::Quiet || look == RowLook::Detail || look == RowLook::Remark;
        what.accent = look == RowLook::Section;
        what.indent = row.depth * 340;
        const bool ruled = !row.below;
        const QString bullet = look == RowLook::Line ? u"– "_s : QString();
        QString cells = cell(row.time, widths[0], {.keepNext = together}, ruled)
            + cell(bullet + row.title, widths[1], what, ruled);
        if (widths.size() > 2)
            cells += cell(leadersColumn(row.leaders), widths[2], {.keepNext = together}, ruled);
        return element(u"w:tr"_s, {}, u"<w:trPr><w:cantSplit/></w:trPr>"_s + cells);
    }

    void write(const Table &table)
    {
        QList<int> widths;
        for (const int width : table.widths)
            widths << docxTextWidth * width / 100;
        QString rows = table.head.isEmpty() ? QString() : headRow(table.head, widths);
        for (const QStringList &row : table.rows) {
            QString cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells +=
                    cell(row[i], widths.value(i), {.bold = i == 0 && table.head.isEmpty()}, true);
            rows += element(u"w:tr"_s, {}, u"<w:trPr><w:cantSplit/></w:trPr>"_s + cells);
        }
        addTable(widths, rows);
    }

    void write(const Bars &bars)
    {
        if (!bars.caption.isEmpty())
            write(paragraph(bars.caption, ParagraphLook::Muted));
        const QList<int> widths{3400, 4538, 1700};
        QString rows;
        if (!bars.scale.isEmpty())
            rows = headRow(
                {{}, bars.scale.first().second + u'–' + bars.scale.last().second, {}}, widths);
        for (const BarRow &row : bars.rows) {
            const QString chart = element(u"w:tc"_s, {},
                element(u"w:tcPr"_s, {}, u"<w:tcW w:w=\"%1\" w:type=\"dxa\"/>"_s.arg(widths[1]))
                    + element(u"w:p"_s, {},
                        u"<w:pPr><w:pStyle w:val=\"Row\"/></w:pPr>"_s
                            + docxBars(row, widths[1] - 200, ++m_pictures)));
            rows += element(u"w:tr"_s, {},
                u"<w:trPr><w:cantSplit/></w:trPr>"_s + cell(row.label, widths[0], {}, false) + chart
                    + cell(row.figure, widths[2], {}, false));
        }
        addTable(widths, rows);
    }

    void write(const Picture &picture)
    {
        const QSizeF size = sizeOnPaper(picture);
        if (size.isEmpty())
            return;
        m_photos << picture.jpeg;
        add({},
            docxPicture(firstPhoto + int(m_photos.size()) - 1, size, picture.words, ++m_pictures));
        if (!picture.caption.isEmpty())
            write(paragraph(picture.caption, ParagraphLook::Muted));
    }

    void write(const WritingLines &lines)
    {
        for (int i = 0; i < lines.least; ++i)
            add(u"Write"_s, {});
    }

    void write(const Sign &sign)
    {
        // On the lower half: the sheet is folded behind it.
        add(u"SignLabel"_s, run(Span{sign.label}));
        add(u"Sign"_s, run(Span{sign.number}));
        add(u"SignBelow"_s, run(Span{sign.below}));
    }

    void write(const PageBreak &) { m_breakBefore = true; }

    void write(const Box &box)
    {
        m_boxed = true;
        if (!box.title.isEmpty())
            add({}, run(Span{.text = box.title, .bold = true}), u"<w:keepNext/>"_s);
        write(box.blocks);
        m_boxed = false;
        m_body += gap();
    }

    /// A paragraph. \a properties are such as come right after the style in the schema's order.
    void add(const QString &style, const QString &inner, const QString &properties = {})
    {
        QString p;
        if (!style.isEmpty())
            p += element(u"w:pStyle"_s, u"w:val=\"%1\""_s.arg(style));
        const bool keep = properties.startsWith("<w:keepNext"_L1);
        const bool listed = properties.startsWith("<w:numPr"_L1);
        if (keep)
            p += properties;
        if (m_breakBefore)
            p += u"<w:pageBreakBefore/>"_s;
        if (!keep)
            p += properties;
        if (m_boxed)
            p += u"<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" "
                 "w:color=\"0F5C63\"/></w:pBdr>"
                 "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1EFE9\"/>"
                 "<w:spacing w:before=\"0\" w:after=\"40\"/>"_s
                + (listed ? u"<w:ind w:left=\"540\" w:hanging=\"340\"/>"_s
                          : u"<w:ind w:left=\"200\"/>"_s);
        m_breakBefore = false;
        m_body +=
            element(u"w:p"_s, {}, (p.isEmpty() ? QString() : element(u"w:pPr"_s, {}, p)) + inner);
    }

    /// Tables that touch would become one, and the text must not end with one.
    static QString gap() { return u"<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>"_s; }

    void addTable(const QList<int> &widths, const QString &rows)
    {
        if (m_breakBefore)
            add(u"Gap"_s, {});
        QString grid;
        for (const int width : widths)
            grid += element(u"w:gridCol"_s, u"w:w=\"%1\""_s.arg(width));
        m_body += element(u"w:tbl"_s, {},
                      u"<w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/><w:tblLayout "
                      "w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right "
                      "w:w=\"140\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0020\" "
                      "w:firstRow=\"1\"/>"
                      "</w:tblPr>"_s.arg(docxTextWidth)
                          + element(u"w:tblGrid"_s, {}, grid) + rows)
            + gap();
    }

    static QString headRow(const QStringList &head, const QList<int> &widths)
    {
        QString cells;
        for (qsizetype i = 0; i < head.size(); ++i)
            cells += element(u"w:tc"_s, {},
                u"<w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/><w:tcBorders><w:bottom "
                "w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"0F5C63\"/></w:tcBorders>"
                "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"RowHead\"/></w:pPr>%2</w:p>"_s
                    .arg(widths.value(i))
                    .arg(run(Span{head[i]})));
        return element(u"w:tr"_s, {}, u"<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"_s + cells);
    }

    static QString cell(const QString &text, int width, const CellLook &look, bool ruled)
    {
        QString properties = element(u"w:tcW"_s, u"w:w=\"%1\" w:type=\"dxa\""_s.arg(width));
        if (ruled)
            properties += u"<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" "
                          "w:color=\"E3DFD6\"/></w:tcBorders>"_s;
        QString p = u"<w:pStyle w:val=\"Row\"/>"_s;
        if (look.keepNext)
            p += u"<w:keepNext/>"_s;
        if (!ruled)
            p += u"<w:spacing w:before=\"0\" w:after=\"50\"/>"_s;
        if (look.indent > 0)
            p += u"<w:ind w:left=\"%1\"/>"_s.arg(look.indent);
        QString extra;
        if (look.accent)
            extra = u"<w:color w:val=\"0F5C63\"/>"_s;
        else if (look.muted)
            extra = u"<w:color w:val=\"5B625E\"/>"_s;
        const QString inner =
            run(Span{.text = text, .bold = look.bold, .italic = look.italic}, extra);
        return element(u"w:tc"_s, {},
            element(u"w:tcPr"_s, {}, properties)
                + element(u"w:p"_s, {}, element(u"w:pPr"_s, {}, p) + inner));
    }

    static QString run(const Span &span, const QString &extra = {})
    {
        QString properties;
        if (span.bold)
            properties += u"<w:b/>"_s;
        if (span.italic)
            properties += u"<w:i/>"_s;
        properties += extra;
        if (!properties.isEmpty())
            properties = element(u"w:rPr"_s, {}, properties);
        QString all;
        for (const QString &line : span.text.split(u'\n')) {
            const QString lineBreak = all.isEmpty() ? QString() : u"<w:br/>"_s;
            all += element(u"w:r"_s, {},
                properties + lineBreak
                    + element(u"w:t"_s, u"xml:space=\"preserve\""_s, markupText(line)));
        }
        return all;
    }

    static QString runs(const Spans &spans)
    {
        QString all;
        for (const Span &span : spans)
            all += run(span);
        return all;
    }

    QString m_body{};
    QList<int> m_firsts{};
    int m_pictures = 0; ///< drawings of any kind
    QList<QByteArray> m_photos{};
    bool m_breakBefore = false;
    bool m_boxed = false;
};

QString officeType(const QString &name)
{
    return u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + name;
}

QString relationship(int id, const QString &type, const QString &target)
{
    return element(u"Relationship"_s,
        u"Id=\"rId%1\" Type=\"%2\" Target=\"%3\""_s.arg(QString::number(id), type, target));
}

QString relationships(const QString &all)
{
    return element(u"Relationships"_s,
        u"xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""_s, all);
}

QString contentTypes(bool photos)
{
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    const auto part = [](const QString &name, const QString &type) {
        return element(u"Override"_s, u"PartName=\"/%1\" ContentType=\"%2+xml\""_s.arg(name, type));
    };
    return element(u"Types"_s,
        u"xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""_s,
        u"<Default Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"_s
            + (photos ? u"<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"_s : QString())
            + part(u"word/document.xml"_s, word + u"document.main"_s)
            + part(u"word/styles.xml"_s, word + u"styles"_s)
            + part(u"word/settings.xml"_s, word + u"settings"_s)
            + part(u"word/numbering.xml"_s, word + u"numbering"_s)
            + part(u"word/header1.xml"_s, word + u"header"_s)
            + part(u"word/footer1.xml"_s, word + u"footer"_s)
            + part(u"word/footer2.xml"_s, word + u"footer"_s)
            + part(u"docProps/core.xml"_s,
                u"application/vnd.openxmlformats-package.core-properties"_s));
}

QString coreProperties(const Outline &outline)
{
    return element(u"cp:coreProperties"_s,
        u"xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""_s,
        element(u"dc:title"_s, {}, markupText(outline.title))
            + element(u"dc:language"_s, {}, languageTag(outline.language)));
}

QString settings(const QString &language)
{
    return element(u"w:settings"_s, docxNamespaces(),
        u"<w:displayBackgroundShape/><w:defaultTabStop w:val=\"708\"/>"
        "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
        "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
        "<w:themeFontLang w:val=\"%1\"/>"_s.arg(language));
}

QString document(const QString &body)
{
    // The header is left out on the first page, whose heading says the same.
    const QString section =
        u"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
        "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
        "<w:footerReference w:type=\"first\" r:id=\"rId6\"/>"
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1134\" "
        "w:bottom=\"1247\" w:left=\"1134\" w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/>"
        "<w:titlePg/></w:sectPr>"_s;
    return element(u"w:document"_s, docxNamespaces(), element(u"w:body"_s, {}, body + section));
}

} // namespace

QByteArray toDocx(const Outline &outline)
{
    DocxWriter writer;
    writer.write(outline.blocks);
    const QString language = languageTag(outline.language);
    const auto file = [](const QString &name, const QString &xml) {
        return ZipEntry{name,
            (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"_s + xml).toUtf8()};
    };
    const QString footer = docxFooter(outline);
    QString photos;
    for (int i = 0; i < writer.photos().size(); ++i)
        photos += relationship(firstPhoto + i, officeType(u"image"_s), photoName(i));
    QList<ZipEntry> entries{
        file(u"[Content_Types].xml"_s, contentTypes(!writer.photos().isEmpty())),
        file(u"_rels/.rels"_s,
            relationships(relationship(1, officeType(u"officeDocument"_s), u"word/document.xml"_s)
                + relationship(2,
                    u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                    "core-properties"_s,
                    u"docProps/core.xml"_s))),
        file(u"docProps/core.xml"_s, coreProperties(outline)),
        file(u"word/document.xml"_s, document(writer.body())),
        file(u"word/styles.xml"_s, docxStyles(language)),
        file(u"word/settings.xml"_s, settings(language)),
        file(u"word/numbering.xml"_s, docxNumbering(writer.numberedFirsts())),
        file(u"word/header1.xml"_s, docxHeader(outline.header)),
        file(u"word/footer1.xml"_s, footer),
        file(u"word/footer2.xml"_s, footer),
        file(u"word/_rels/document.xml.rels"_s,
            relationships(relationship(1, officeType(u"styles"_s), u"styles.xml"_s)
                + relationship(2, officeType(u"settings"_s), u"settings.xml"_s)
                + relationship(3, officeType(u"numbering"_s), u"numbering.xml"_s)
                + relationship(4, officeType(u"header"_s), u"header1.xml"_s)
                + relationship(5, officeType(u"footer"_s), u"footer1.xml"_s)
                + relationship(6, officeType(u"footer"_s), u"footer2.xml"_s) + photos)),
    };
    for (int i = 0; i < writer.photos().size(); ++i)
        entries << ZipEntry{u"word/"_s + photoName(i), writer.photos()[i], true};
    return zipped(entries);
}

} // namespace fvd
