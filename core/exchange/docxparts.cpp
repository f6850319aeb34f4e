// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docxparts.h"

#include "core/exchange/markup.h"
#include "core/exchange/words.h"

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
    const QString inner = text(outline.footer) + u"<w:r><w:tab/></w:r>"_s
        + text(word(Word::Page, form) + u' ') + field(u"PAGE"_s)
        + text(u' ' + word(Word::Of, form) + u' ') + field(u"NUMPAGES"_s);
    return element(u"w:ftr"_s, docxNamespaces(), paragraphOf(u"Footer"_s, inner));
}

} // namespace fvd
