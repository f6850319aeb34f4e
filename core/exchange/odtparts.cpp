// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odtparts.h"

#include "core/exchange/markup.h"
#include "core/exchange/words.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What a style changes of the one it stands on.
struct Style
{
    QStringView id{};
    QStringView parent{};
    QStringView paragraph{};
    QStringView text{};
    bool beginsPage = false;
};

constexpr QStringView ruleLight = u"fo:border-top=\"0.5pt solid #e3dfd6\"";

constexpr Style styles[]{
    {u"Heading_20_1", u"Standard",
        u"fo:margin-top=\"0mm\" fo:margin-bottom=\"1.5mm\" fo:keep-with-next=\"always\"",
        u"fo:font-size=\"20pt\" fo:font-weight=\"bold\" fo:color=\"#0f5c63\"", true},
    {u"Heading_20_2", u"Standard",
        u"fo:margin-top=\"6mm\" fo:margin-bottom=\"1mm\" fo:keep-with-next=\"always\"",
        u"fo:font-size=\"14pt\" fo:font-weight=\"bold\"", true},
    {u"Heading_20_3", u"Standard",
        u"fo:margin-top=\"4.5mm\" fo:margin-bottom=\"0.4mm\" fo:keep-with-next=\"always\"",
        u"fo:font-size=\"11.5pt\" fo:font-weight=\"bold\"", true},
    {u"Heading_20_4", u"Standard",
        u"fo:margin-top=\"3mm\" fo:margin-bottom=\"0.4mm\" fo:keep-with-next=\"always\"",
        u"fo:font-weight=\"bold\" fo:color=\"#5b625e\"", true},
    {u"Lead", u"Standard", u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0.7mm\"",
        u"fo:color=\"#5b625e\"", true},
    {u"Muted", u"Standard", u"fo:margin-top=\"0.7mm\" fo:margin-bottom=\"1.4mm\"",
        u"fo:color=\"#5b625e\" fo:font-size=\"9pt\"", true},
    {u"Alert", u"Standard", u"fo:margin-top=\"1mm\" fo:margin-bottom=\"2mm\"",
        u"fo:color=\"#9c2427\" fo:font-size=\"14pt\" fo:font-weight=\"bold\"", true},
    {u"List", u"Standard", u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0.7mm\"", u""},
    {u"Box", u"Standard",
        u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:margin-left=\"2mm\" "
        u"fo:padding=\"1.2mm\" fo:background-color=\"#f1efe9\" "
        u"fo:border-left=\"2.5pt solid #0f5c63\"",
        u"", true},
    {u"BoxMuted", u"Box", u"", u"fo:color=\"#5b625e\" fo:font-size=\"9pt\"", true},
    {u"Row", u"Standard", u"fo:margin-top=\"0.9mm\" fo:margin-bottom=\"0.9mm\"", u""},
    {u"RowKeep", u"Row", u"fo:keep-with-next=\"always\"", u""},
    {u"RowHead", u"Row", u"fo:keep-with-next=\"always\"",
        u"fo:font-size=\"9pt\" fo:font-weight=\"bold\" fo:color=\"#5b625e\""},
    {u"Gap", u"Standard",
        u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:line-height=\"2.5mm\"",
        u"fo:font-size=\"4pt\"", true},
    {u"Write", u"Standard",
        u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:line-height=\"8.5mm\" "
        u"fo:border-bottom=\"0.5pt solid #a9b0ab\" style:join-border=\"false\"",
        u""},
    {u"SignLabel", u"Standard",
        u"fo:margin-top=\"121mm\" fo:margin-bottom=\"0mm\" fo:text-align=\"center\" "
        u"fo:keep-with-next=\"always\"",
        u"fo:color=\"#5b625e\" fo:font-size=\"28pt\"", true},
    {u"Sign", u"Standard",
        u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:line-height=\"100%\" "
        u"fo:text-align=\"center\" fo:keep-with-next=\"always\"",
        u"fo:color=\"#0f5c63\" fo:font-size=\"210pt\" fo:font-weight=\"bold\""},
    {u"SignBelow", u"Standard",
        u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\" fo:text-align=\"center\"",
        u"fo:font-size=\"24pt\""},
    {u"Header", u"Standard", u"fo:margin-top=\"0mm\" fo:margin-bottom=\"0mm\"",
        u"fo:font-size=\"9pt\" fo:color=\"#5b625e\""},
    {u"Footer", u"Header", u"", u""},
};

constexpr std::pair<QStringView, QStringView> textStyles[]{
    {u"Strong", u"fo:font-weight=\"bold\""},
    {u"Emphasis", u"fo:font-style=\"italic\""},
    {u"StrongEmphasis", u"fo:font-weight=\"bold\" fo:font-style=\"italic\""},
    {u"Accent", u"fo:font-weight=\"bold\" fo:color=\"#0f5c63\""},
    {u"Quiet", u"fo:color=\"#5b625e\""},
    {u"Aside", u"fo:font-style=\"italic\" fo:color=\"#5b625e\""},
};

QString namespaces()
{
    const QString oasis = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    QString all;
    for (const QString &name : {u"office"_s, u"style"_s, u"text"_s, u"table"_s, u"meta"_s})
        all += u"xmlns:%1=\"%2%1:1.0\" "_s.arg(name, oasis);
    return all
        + u"xmlns:fo=\"%1xsl-fo-compatible:1.0\" xmlns:svg=\"%1svg-compatible:1.0\" "
          "xmlns:draw=\"%1drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          "office:version=\"1.3\""_s.arg(oasis);
}

QString styleElement(const QString &family, const QString &attributes, const QString &inner)
{
    return element(u"style:style"_s, u"style:family=\"%1\" %2"_s.arg(family, attributes), inner);
}

QString named(const Style &style)
{
    QString attributes =
        u"style:name=\"%1\" style:parent-style-name=\"%2\""_s.arg(style.id, style.parent);
    if (style.id.startsWith(u"Heading"))
        attributes += u" style:display-name=\"Heading %1\" style:default-outline-level=\"%1\" "
                      "style:next-style-name=\"Standard\""_s.arg(style.id.last(1));
    // The page number stands at the right margin.
    const QString tabs = style.id == u"Footer"
        ? u"<style:tab-stops><style:tab-stop style:position=\"170mm\" style:type=\"right\"/>"
          "</style:tab-stops>"_s
        : QString();
    return styleElement(u"paragraph"_s, attributes,
        element(u"style:paragraph-properties"_s, style.paragraph.toString(), tabs)
            + element(u"style:text-properties"_s, style.text.toString()));
}

QString listStyle(const QString &name, const QString &level)
{
    return element(u"text:list-style"_s, u"style:name=\"%1\""_s.arg(name),
        level.arg(u"<style:list-level-properties text:list-level-position-and-space-mode="
                  "\"label-alignment\"><style:list-level-label-alignment "
                  "text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"6mm\" "
                  "fo:text-indent=\"-6mm\" fo:margin-left=\"6mm\"/>"
                  "</style:list-level-properties>"_s));
}

} // namespace

QString odtContent(const QString &body, const QString &tableStyles)
{
    QString automatic = tableStyles;
    for (const Style &style : styles) {
        if (!style.beginsPage)
            continue;
        automatic += styleElement(u"paragraph"_s,
            u"style:name=\"%1-first\" style:parent-style-name=\"%1\" "
            "style:master-page-name=\"First\""_s.arg(style.id),
            {});
        automatic += styleElement(u"paragraph"_s,
            u"style:name=\"%1-break\" style:parent-style-name=\"%1\""_s.arg(style.id),
            u"<style:paragraph-properties fo:break-before=\"page\"/>"_s);
    }
    automatic += styleElement(u"table"_s, u"style:name=\"Table\""_s,
        u"<style:table-properties style:width=\"170mm\" table:align=\"left\" "
        "fo:margin-top=\"2mm\"/>"_s);
    automatic += styleElement(u"table-row"_s, u"style:name=\"Row\""_s,
        u"<style:table-row-properties fo:keep-together=\"always\"/>"_s);
    const auto cell = [](const QString &name, const QString &border) {
        return styleElement(u"table-cell"_s, u"style:name=\"%1\""_s.arg(name),
            element(u"style:table-cell-properties"_s,
                u"fo:padding-right=\"2mm\" fo:padding-left=\"0mm\" fo:padding-top=\"0mm\" "
                "fo:padding-bottom=\"0mm\" "_s
                    + border));
    };
    automatic += cell(u"Cell"_s, {}) + cell(u"RuledCell"_s, ruleLight.toString())
        + cell(u"HeadCell"_s, u"fo:border-bottom=\"1.2pt solid #0f5c63\""_s);
    const auto bar = [](const QString &name, const QString &fill) {
        return styleElement(u"graphic"_s, u"style:name=\"%1\""_s.arg(name),
            element(u"style:graphic-properties"_s,
                u"draw:stroke=\"none\" style:vertical-pos=\"middle\" "
                "style:vertical-rel=\"line\" "_s
                    + fill));
    };
    automatic += bar(u"BarRoom"_s, u"draw:fill=\"none\""_s)
        + bar(u"Bar"_s, u"draw:fill=\"solid\" draw:fill-color=\"#0f5c63\""_s)
        + bar(u"BarPlan"_s, u"draw:fill=\"solid\" draw:fill-color=\"#a9b0ab\""_s);
    return element(u"office:document-content"_s, namespaces(),
        element(u"office:automatic-styles"_s, {}, automatic)
            + element(u"office:body"_s, {}, element(u"office:text"_s, {}, body)));
}

QString odtStyles(const Outline &outline)
{
    const LanguageForm form = outline.language;
    const QString tag = languageTag(form);
    QString all = element(u"style:default-style"_s, u"style:family=\"paragraph\""_s,
        u"<style:paragraph-properties fo:line-height=\"114%\" fo:orphans=\"2\" fo:widows=\"2\"/>"_s
            + element(u"style:text-properties"_s,
                u"style:font-name=\"Sans\" fo:font-size=\"10.5pt\" fo:color=\"#1f2422\" "
                "fo:language=\"%1\" fo:country=\"%2\""_s.arg(tag.first(2), tag.last(2))));
    all += styleElement(u"paragraph"_s, u"style:name=\"Standard\" style:class=\"text\""_s,
        u"<style:paragraph-properties fo:margin-top=\"1mm\" fo:margin-bottom=\"1.8mm\"/>"_s);
    for (const Style &style : styles)
        all += named(style);
    for (const auto &[name, text] : textStyles)
        all += styleElement(u"text"_s, u"style:name=\"%1\""_s.arg(name),
            element(u"style:text-properties"_s, text.toString()));
    all += listStyle(u"Bullets"_s,
        u"<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\">%1"
        "</text:list-level-style-bullet>"_s);
    all += listStyle(u"Numbers"_s,
        u"<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
        "style:num-suffix=\".\">%1</text:list-level-style-number>"_s);

    const QString page =
        u"<style:page-layout style:name=\"A4\"><style:page-layout-properties "
        "fo:page-width=\"210mm\" fo:page-height=\"297mm\" fo:margin-top=\"14mm\" "
        "fo:margin-bottom=\"12mm\" fo:margin-left=\"20mm\" fo:margin-right=\"20mm\" "
        "style:print-orientation=\"portrait\"/>"
        "<style:header-style><style:header-footer-properties fo:min-height=\"8mm\" "
        "fo:margin-bottom=\"4mm\"/></style:header-style>"
        "<style:footer-style><style:header-footer-properties fo:min-height=\"8mm\" "
        "fo:margin-top=\"4mm\"/></style:footer-style></style:page-layout>"_s;
    const QString header = element(u"style:header"_s, {},
        element(u"text:p"_s, u"text:style-name=\"Header\""_s, markupText(outline.header)));
    const QString footer = element(u"style:footer"_s, {},
        element(u"text:p"_s, u"text:style-name=\"Footer\""_s,
            outline.bare ? QString()
                         : markupText(outline.footer) + u"<text:tab/>"_s + word(Word::Page, form)
                    + u" <text:page-number text:select-page=\"current\">1</text:page-number> "_s
                    + word(Word::Of, form) + u" <text:page-count>1</text:page-count>"_s));
    const QString masters =
        u"<style:master-page style:name=\"Standard\" style:page-layout-name=\"A4\">"_s + header
        + footer
        + u"</style:master-page><style:master-page style:name=\"First\" "
          "style:page-layout-name=\"A4\" style:next-style-name=\"Standard\">"_s
        + footer + u"</style:master-page>"_s;

    return element(u"office:document-styles"_s, namespaces(),
        u"<office:font-face-decls><style:font-face style:name=\"Sans\" "
        "svg:font-family=\"'Liberation Sans', Arial\" "
        "style:font-family-generic=\"swiss\"/></office:font-face-decls>"_s
            + element(u"office:styles"_s, {}, all) + element(u"office:automatic-styles"_s, {}, page)
            + element(u"office:master-styles"_s, {}, masters));
}

QString odtMeta(const Outline &outline)
{
    return element(u"office:document-meta"_s, namespaces(),
        element(u"office:meta"_s, {},
            element(u"dc:title"_s, {}, markupText(outline.title))
                + element(u"dc:language"_s, {}, languageTag(outline.language))));
}

} // namespace fvd
