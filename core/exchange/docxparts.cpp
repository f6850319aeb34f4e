// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docxparts.h"

#include "core/exchange/markup.h"
#include "core/exchange/words.h"

#include <QRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What a paragraph style changes of the standard text.
struct Style
{
    QStringView id{};
    QStringView name{}; ///< Word knows its own styles by these
    QStringView paragraph{}; ///< inside w:pPr
    QStringView text{}; ///< inside w:rPr
};

constexpr Style styles[]{
    {u"Heading1", u"heading 1",
        u"<w:keepNext/><w:keepLines/><w:spacing w:before=\"0\" w:after=\"80\"/>"
        u"<w:outlineLvl w:val=\"0\"/>",
        u"<w:b/><w:color w:val=\"0F5C63\"/><w:sz w:val=\"40\"/>"},
    {u"Heading2", u"heading 2",
        u"<w:keepNext/><w:keepLines/><w:spacing w:before=\"360\" w:after=\"60\"/>"
        u"<w:outlineLvl w:val=\"1\"/>",
        u"<w:b/><w:sz w:val=\"28\"/>"},
    {u"Heading3", u"heading 3",
        u"<w:keepNext/><w:keepLines/><w:spacing w:before=\"260\" w:after=\"20\"/>"
        u"<w:outlineLvl w:val=\"2\"/>",
        u"<w:b/><w:sz w:val=\"23\"/>"},
    {u"Heading4", u"heading 4",
        u"<w:keepNext/><w:keepLines/><w:spacing w:before=\"160\" w:after=\"20\"/>"
        u"<w:outlineLvl w:val=\"3\"/>",
        u"<w:b/><w:color w:val=\"5B625E\"/>"},
    {u"Lead", u"Ingress", u"<w:spacing w:before=\"0\" w:after=\"40\"/>",
        u"<w:color w:val=\"5B625E\"/>"},
    {u"Muted", u"Liten tekst", u"<w:spacing w:before=\"40\" w:after=\"80\"/>",
        u"<w:color w:val=\"5B625E\"/><w:sz w:val=\"18\"/>"},
    {u"Alert", u"Varsel", u"<w:spacing w:before=\"60\" w:after=\"120\"/>",
        u"<w:b/><w:color w:val=\"9C2427\"/><w:sz w:val=\"28\"/>"},
    {u"ListParagraph", u"List Paragraph", u"<w:spacing w:before=\"0\" w:after=\"40\"/>", u""},
    {u"Row", u"Tabelltekst", u"<w:spacing w:before=\"50\" w:after=\"50\"/>", u""},
    {u"RowHead", u"Tabellhode", u"<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>",
        u"<w:b/><w:color w:val=\"5B625E\"/><w:sz w:val=\"18\"/>"},
    {u"Gap", u"Mellomrom",
        u"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" "
        u"w:lineRule=\"exact\"/>",
        u"<w:sz w:val=\"8\"/>"},
    {u"Write", u"Skrivelinje",
        u"<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"A9B0AB\"/>"
        u"<w:between w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"A9B0AB\"/></w:pBdr>"
        u"<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"480\" w:lineRule=\"exact\"/>",
        u""},
    {u"SignLabel", u"Bordskilt",
        u"<w:keepNext/><w:spacing w:before=\"6900\" w:after=\"0\"/><w:jc w:val=\"center\"/>",
        u"<w:color w:val=\"5B625E\"/><w:sz w:val=\"56\"/>"},
    {u"Sign", u"Bordnummer",
        u"<w:keepNext/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" "
        u"w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
        u"<w:b/><w:color w:val=\"0F5C63\"/><w:sz w:val=\"420\"/>"},
    {u"SignBelow", u"Bordeier",
        u"<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>",
        u"<w:sz w:val=\"48\"/>"},
    {u"Header", u"header", u"<w:spacing w:before=\"0\" w:after=\"0\"/>",
        u"<w:color w:val=\"5B625E\"/><w:sz w:val=\"18\"/>"},
    {u"Footer", u"footer",
        u"<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>"
        u"<w:spacing w:before=\"0\" w:after=\"0\"/>",
        u"<w:color w:val=\"5B625E\"/><w:sz w:val=\"18\"/>"},
};

QString styleElement(const Style &style)
{
    const bool heading = style.id.startsWith(u"Heading");
    const QString next = heading ? u"<w:next w:val=\"Normal\"/>"_s : QString();
    return element(u"w:style"_s, u"w:type=\"paragraph\" w:styleId=\"%1\""_s.arg(style.id),
        element(u"w:name"_s, u"w:val=\"%1\""_s.arg(style.name)) + u"<w:basedOn w:val=\"Normal\"/>"_s
            + next + u"<w:qFormat/>"_s + element(u"w:pPr"_s, {}, style.paragraph.toString())
            + element(u"w:rPr"_s, {}, style.text.toString()));
}

QString field(const QString &code)
{
    return u"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
           "<w:r><w:instrText xml:space=\"preserve\"> %1 </w:instrText></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"_s.arg(code);
}

QString text(const QString &words)
{
    return element(u"w:r"_s, {}, element(u"w:t"_s, u"xml:space=\"preserve\""_s, markupText(words)));
}

QString paragraphOf(const QString &style, const QString &inner)
{
    return element(u"w:p"_s, {},
        element(u"w:pPr"_s, {}, element(u"w:pStyle"_s, u"w:val=\"%1\""_s.arg(style))) + inner);
}

} // namespace

QString docxNamespaces()
{
    return u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""_s;
}

QString docxStyles(const QString &language)
{
    QString all = u"<w:docDefaults><w:rPrDefault><w:rPr>"
                  "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\" "
                  "w:eastAsia=\"Calibri\"/><w:color w:val=\"1F2422\"/><w:sz w:val=\"21\"/>"
                  "<w:szCs w:val=\"21\"/><w:lang w:val=\"%1\" w:eastAsia=\"%1\" w:bidi=\"ar-SA\"/>"
                  "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"60\" "
                  "w:after=\"100\" w:line=\"269\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
                  "</w:docDefaults>"
                  "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                  "<w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                  "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\">"
                  "<w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                  "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"140\" "
                  "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"_s.arg(language);
    for (const Style &style : styles)
        all += styleElement(style);
    return element(u"w:styles"_s, docxNamespaces(), all);
}

QString docxNumbering(const QList<int> &firsts)
{
    const auto abstract = [](int id, const QString &format, const QString &mark) {
        return element(u"w:abstractNum"_s, u"w:abstractNumId=\"%1\""_s.arg(id),
            u"<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            "<w:numFmt w:val=\"%1\"/><w:lvlText w:val=\"%2\"/><w:lvlJc w:val=\"left\"/>"
            "<w:pPr><w:ind w:left=\"340\" w:hanging=\"340\"/></w:pPr></w:lvl>"_s.arg(format, mark));
    };
    QString all = abstract(1, u"bullet"_s, u"•"_s) + abstract(2, u"decimal"_s, u"%1."_s);
    all += u"<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"_s;
    for (qsizetype i = 0; i < firsts.size(); ++i)
        all += u"<w:num w:numId=\"%1\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">"
               "<w:startOverride w:val=\"%2\"/></w:lvlOverride></w:num>"_s.arg(i + 2)
                   .arg(firsts[i]);
    return element(u"w:numbering"_s, docxNamespaces(), all);
}

QString docxHeader(const QString &header)
{
    return element(u"w:hdr"_s, docxNamespaces(), paragraphOf(u"Header"_s, text(header)));
}

QString docxFooter(const Outline &outline)
{
    const LanguageForm form = outline.language;
    if (outline.bare)
        return element(u"w:ftr"_s, docxNamespaces(), paragraphOf(u"Footer"_s, {}));
    const QString inner = text(outline.footer) + u"<w:r><w:tab/></w:r>"_s
        + text(word(Word::Page, form) + u' ') + field(u"PAGE"_s)
        + text(u' ' + word(Word::Of, form) + u' ') + field(u"NUMPAGES"_s);
    return element(u"w:ftr"_s, docxNamespaces(), paragraphOf(u"Footer"_s, inner));
}

QString docxBars(const BarRow &row, int width, int id)
{
    constexpr int perTwentieth = 635; // English metric units
    constexpr int lane = 5 * 20 * perTwentieth;
    const int wide = width * perTwentieth;
    const int high = lane * int(row.bars.size());
    const auto rectangle = [](const QRect &place, const QString &fill) {
        return element(u"wps:wsp"_s, {},
            u"<wps:cNvSpPr/>"_s
                + element(u"wps:spPr"_s, {},
                    u"<a:xfrm><a:off x=\"%1\" y=\"%2\"/><a:ext cx=\"%3\" cy=\"%4\"/></a:xfrm>"_s
                            .arg(place.x())
                            .arg(place.y())
                            .arg(place.width())
                            .arg(place.height())
                        + u"<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"_s + fill
                        + u"<a:ln><a:noFill/></a:ln>"_s)
                + u"<wps:bodyPr/>"_s);
    };
    // One over all of it, that is not seen, keeps the scale where bars are short.
    QString shapes = rectangle({0, 0, wide, high}, u"<a:noFill/>"_s);
    for (qsizetype i = 0; i < row.bars.size(); ++i) {
        const Bar &bar = row.bars[i];
        const bool plan = bar.look == BarLook::Plan;
        const int from = int(bar.from * wide);
        shapes +=
            rectangle({from, int(i) * lane + lane / 10, std::max(1, int(bar.to * wide) - from),
                          plan ? lane * 4 / 10 : lane * 8 / 10},
                u"<a:solidFill><a:srgbClr val=\"%1\"/></a:solidFill>"_s.arg(
                    plan ? u"A9B0AB"_s : u"0F5C63"_s));
    }
    const QString extent = u"cx=\"%1\" cy=\"%2\""_s.arg(wide).arg(high);
    const QString group = element(u"wpg:wgp"_s, {},
        u"<wpg:cNvGrpSpPr/>"_s
            + element(u"wpg:grpSpPr"_s, {},
                u"<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1/><a:chOff x=\"0\" y=\"0\"/>"
                "<a:chExt %1/></a:xfrm>"_s.arg(extent))
            + shapes);
    const QString office = u"http://schemas.microsoft.com/office/word/2010/wordprocessing"_s;
    const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;
    return element(u"w:r"_s, {},
        element(u"mc:AlternateContent"_s,
            u"xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            "xmlns:wpg=\"%1Group\" xmlns:wps=\"%1Shape\" xmlns:wp=\"%2wordprocessingDrawing\" "
            "xmlns:a=\"%2main\""_s.arg(office, drawing),
            element(u"mc:Choice"_s, u"Requires=\"wpg\""_s,
                element(u"w:drawing"_s, {},
                    element(u"wp:inline"_s, u"distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\""_s,
                        u"<wp:extent %1/>"_s.arg(extent)
                            + u"<wp:docPr id=\"%1\" name=\"Bars %1\" descr=\"%2\"/>"_s.arg(
                                QString::number(id), markupText(row.label + u": "_s + row.figure))
                            + element(u"a:graphic"_s, {},
                                element(u"a:graphicData"_s, u"uri=\"%1Group\""_s.arg(office),
                                    group)))))));
}

QString docxPicture(int relationship, const QSizeF &millimetres, const QString &words, int id)
{
    constexpr int perMillimetre = 36000; // English metric units
    const QString extent = u"cx=\"%1\" cy=\"%2\""_s.arg(qRound(millimetres.width() * perMillimetre))
                               .arg(qRound(millimetres.height() * perMillimetre));
    const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;
    const QString described =
        u"id=\"%1\" name=\"Picture %1\" descr=\"%2\""_s.arg(QString::number(id), markupText(words));
    const QString picture = element(u"pic:pic"_s, u"xmlns:pic=\"%1picture\""_s.arg(drawing),
        u"<pic:nvPicPr><pic:cNvPr %1/><pic:cNvPicPr/></pic:nvPicPr>"_s.arg(described)
            + u"<pic:blipFill><a:blip r:embed=\"rId%1\"/><a:stretch><a:fillRect/></a:stretch>"
              "</pic:blipFill>"_s.arg(relationship)
            + u"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1/></a:xfrm>"
              "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"_s.arg(extent));
    return element(u"w:r"_s, {},
        element(u"w:drawing"_s, {},
            element(u"wp:inline"_s,
                u"xmlns:wp=\"%1wordprocessingDrawing\" xmlns:a=\"%1main\" distT=\"0\" distB=\"0\" "
                "distL=\"0\" distR=\"0\""_s.arg(drawing),
                u"<wp:extent %1/><wp:docPr %2/>"_s.arg(extent, described)
                    + element(u"a:graphic"_s, {},
                        element(
                            u"a:graphicData"_s, u"uri=\"%1picture\""_s.arg(drawing), picture)))));
}

} // namespace fvd
