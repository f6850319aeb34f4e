// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/readingtext.h"

#include "app/shared/appearance.h"
#include "app/shared/tokens.h"
#include "app/words/names.h"
#include "core/exchange/words.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "ReadingText".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

constexpr qreal lineHeight = 122; ///< percent
constexpr qreal gap = 10; ///< below a paragraph, in pixels
constexpr auto programmeScheme = "programme:"_L1;

/// Writes a document from its top to its end.
class Writer
{
public:
    Writer(QTextDocument &document, const ReadingLook &look)
        : m_document(document)
        , m_look(look)
        , m_cursor(&document)
    {
        document.clear();
        document.setDefaultFont(typeFont(TypeSize::Body));
        document.setDocumentMargin(0);
    }

    void title(const QString &text) { line(text, TypeSize::Title, true); }
    void heading(const QString &text) { line(text, TypeSize::Heading, true, gap * 1.4); }
    void paragraph(const QString &text) { line(text, TypeSize::Body, false); }
    /// \a text after a word in bold that says what it is.
    void labelled(const QString &label, const QString &text)
    {
        if (text.isEmpty())
            return;
        newBlock(gap);
        m_cursor.insertText(label + u"  "_s, charFormat(TypeSize::Body, true));
        m_cursor.insertText(text, charFormat(TypeSize::Body, false));
    }
    /// A heading inside a section, with \a detail after it.
    void subheading(const QString &text, const QString &detail)
    {
        newBlock(2, gap);
        m_cursor.insertText(text, charFormat(TypeSize::Body, true));
        QTextCharFormat after = charFormat(TypeSize::Small, false);
        after.setForeground(m_look.tokens.muted);
        m_cursor.insertText(u"   "_s + detail, after);
    }
    void small(const QString &text)
    {
        m_colour = m_look.tokens.muted;
        line(text, TypeSize::Small, false);
        m_colour = m_look.tokens.text;
    }

    void markdown(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        newBlock(0);
        const int from = m_cursor.position();
        m_cursor.insertMarkdown(text);
        m_cursor.movePosition(QTextCursor::End);
        smooth(from);
    }

    /// A box of its own ground with a heading.
    void box(const QString &heading, const QString &markdownText, const QColor &ground,
        const QColor &edge)
    {
        QTextFrameFormat format;
        format.setBackground(ground);
        format.setBorder(1);
        format.setBorderBrush(edge);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setPadding(12);
        format.setTopMargin(gap);
        format.setBottomMargin(gap);
        m_cursor.insertFrame(format);
        m_isFirst = true;
        line(heading, TypeSize::Body, true);
        if (!markdownText.isEmpty())
            markdown(markdownText);
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true; // the block after the frame is there already
    }

    void stages(const QList<Stage> &stages)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBottomMargin(gap);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 22),
            QTextLength(QTextLength::PercentageLength, 16),
            QTextLength(QTextLength::PercentageLength, 62)});
        QTextTable *table = m_cursor.insertTable(int(stages.size()), 3, format);
        for (int i = 0; i < stages.size(); ++i) {
            cell(table, i, 0, stageFormText(stages[i].form, m_look.form), true);
            cell(table, i, 1, minutesText(stages[i].planned), false);
            cell(table, i, 2, stages[i].text, false);
            if (stages[i].write.isEmpty())
                continue;
            QTextCursor at = table->cellAt(i, 2).lastCursorPosition();
            QTextCharFormat chars = charFormat(TypeSize::Small, false);
            chars.setForeground(m_look.tokens.muted);
            at.insertText(
                QChar(QChar::LineSeparator) + Words::tr("Write down: %1").arg(stages[i].write),
                chars);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true;
    }

    /// \a programme as a strip on which each item is as wide as it is long.
    void strip(const ReadyProgramme &programme)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(1);
        format.setTopMargin(2);
        format.setBottomMargin(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const ReadyItem &item : programme.items) {
            widths.append(QTextLength(QTextLength::PercentageLength,
                100.0 * double(item.planned.count()) / double(programme.planned.count())));
        }
        format.setColumnWidthConstraints(widths);
        QTextTable *table = m_cursor.insertTable(1, int(programme.items.size()), format);
        for (int i = 0; i < programme.items.size(); ++i) {
            const ReadyItem &item = programme.items[i];
            QTextTableCell cell = table->cellAt(0, i);
            QTextTableCellFormat ground;
            ground.setBackground(item.kind == ReadyItemKind::Break ? m_look.tokens.pause
                    : item.kind == ReadyItemKind::Plenary          ? m_look.tokens.neutralGround
                                                                   : m_look.tokens.accentGround);
            ground.setTopPadding(4);
            ground.setBottomPadding(4);
            cell.setFormat(ground);
            QTextCursor at = cell.firstCursorPosition();
            QTextBlockFormat centred;
            centred.setAlignment(Qt::AlignHCenter);
            centred.setNonBreakableLines(true);
            at.setBlockFormat(centred);
            at.insertText(
                QString::number(item.planned.count()), charFormat(TypeSize::Small, false));
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFirst = true;
    }

    /// A line that leads to \a address.
    void link(const QString &address, const QString &text, const QString &detail)
    {
        newBlock(4);
        QTextCharFormat format = charFormat(TypeSize::Body, true);
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setForeground(m_look.tokens.accent);
        m_cursor.insertText(text, format);
        if (detail.isEmpty())
            return;
        QTextCharFormat after = charFormat(TypeSize::Small, false);
        after.setForeground(m_look.tokens.muted);
        m_cursor.insertText(u"   "_s + detail, after);
    }

private:
    QTextCharFormat charFormat(TypeSize size, bool bold) const
    {
        QTextCharFormat format;
        format.setFont(typeFont(size, bold));
        format.setForeground(m_colour);
        return format;
    }

    void newBlock(qreal below, qreal above = 0)
    {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(below);
        format.setTopMargin(above);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format, QTextCharFormat());
        m_isFirst = false;
    }

    void line(const QString &text, TypeSize size, bool bold, qreal above = 0)
    {
        if (text.isEmpty())
            return;
        newBlock(size == TypeSize::Body ? gap : gap / 2, above);
        m_cursor.insertText(text, charFormat(size, bold));
    }

    void cell(QTextTable *table, int row, int column, const QString &text, bool bold)
    {
        QTextCursor at = table->cellAt(row, column).firstCursorPosition();
        at.insertText(text, charFormat(TypeSize::Body, bold));
    }

    /// Gives what came from Markdown since \a from the same sizes and air as the rest.
    void smooth(int from)
    {
        for (QTextBlock block = m_document.findBlock(from); block.isValid(); block = block.next()) {
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            const bool isHeading = format.headingLevel() > 0;
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
            format.setTopMargin(isHeading ? gap * 1.4 : 0);
            format.setBottomMargin(block.textList() ? 4 : isHeading ? gap / 2 : gap);
            cursor.setBlockFormat(format);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            if (isHeading) {
                QTextCharFormat chars = charFormat(TypeSize::Heading, true);
                chars.setProperty(QTextFormat::FontSizeAdjustment, 0);
                cursor.setCharFormat(chars);
            } else {
                QTextCharFormat chars;
                chars.setForeground(m_colour);
                cursor.mergeCharFormat(chars);
            }
        }
    }

    QTextDocument &m_document;
    const ReadingLook &m_look;
    QTextCursor m_cursor;
    QColor m_colour = m_look.tokens.text;
    bool m_isFirst = true;
};

void writeAdvice(Writer &writer, const QString &advice, const ReadingLook &look)
{
    if (!advice.trimmed().isEmpty() && !look.forRoom)
        writer.box(Words::tr("For the one who leads: not shown to the room"), advice,
            look.tokens.accentGround, look.tokens.accent);
}

QString nonBreaking(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

void writeProgrammes(Writer &writer, const QList<ReadyProgramme> &programmes,
    const QList<MaterialBrief> &materials, const ReadingLook &look)
{
    if (programmes.isEmpty() || look.forRoom)
        return;
    writer.heading(Words::tr("Ready programmes"));
    for (const ReadyProgramme &programme : programmes) {
        writer.subheading(programme.title,
            u"%1, %2"_s.arg(minutesText(programme.planned), shapeName(programme.shape)));
        writer.strip(programme);
        QStringList items;
        for (const ReadyItem &item : programme.items) {
            const auto material = std::ranges::find(materials, item.material, &MaterialBrief::id);
            const QString title = !item.title.isEmpty() ? item.title
                : material != materials.end()           ? material->title(look.form)
                                                        : QString();
            items.append(u"%1 %2"_s.arg(item.planned.count()).arg(title));
        }
        writer.small(items.join(QChar(QChar::Nbsp) + u"· "_s));
        writer.link(addressOf(programme.shape), Words::tr("Put into the programme"), {});
    }
}

QString detailOf(const MaterialBrief &material)
{
    QStringList detail;
    for (const QString &part : {minutesRange(material.minimum, material.planned),
             groupRange(material.groupMin, material.groupMax), councilFitText(material.councils),
             material.certainty == Certainty::Check ? Words::tr("! must be checked") : QString()}) {
        if (!part.isEmpty())
            detail += nonBreaking(part);
    }
    return detail.join(u" · "_s);
}

QString rolesText(const QList<GroupRole> &roles)
{
    QStringList names;
    for (const GroupRole role : roles)
        names.append(roleName(role));
    return names.join(u", "_s);
}

/// Links to those of \a materials that are for \a audience, under headings of their kinds.
void writeMaterials(Writer &writer, const QList<MaterialBrief> &materials, Audience audience,
    const ReadingLook &look)
{
    QString heading;
    for (const MaterialBrief &each : materials) {
        if (each.audience != audience)
            continue;
        const QString next = audience == Audience::Raad ? Words::tr("For a råd to use by itself")
                                                        : materialKindName(each.kind);
        if (next != heading)
            writer.heading(next);
        heading = next;
        writer.link(each.id.text(), each.title(look.form), detailOf(each));
    }
}

void writeLinks(Writer &writer, const QList<Link> &links)
{
    if (links.isEmpty())
        return;
    writer.heading(Words::tr("Further reading, which needs a net"));
    for (const Link &link : links)
        writer.link(link.url, link.title, linkKindName(link.kind));
}

} // namespace

void writeTheme(QTextDocument &document, const Theme &theme, const QList<MaterialBrief> &materials,
    const ReadingLook &look)
{
    const MaterialText &text = theme.text.in(look.form);
    Writer writer(document, look);
    writer.title(text.title);
    writer.paragraph(text.summary);
    if (!text.aim.isEmpty())
        writer.box(Words::tr("Aim"), text.aim, look.tokens.neutralGround, look.tokens.line);
    writer.labelled(Words::tr("For whom"), text.fits);
    writer.labelled(Words::tr("Why now"), text.why);
    writeProgrammes(writer, text.programmes, materials, look);
    writer.heading(Words::tr("About the theme"));
    writer.markdown(text.body);
    writeAdvice(writer, text.facilitator, look);
    writeMaterials(writer, materials, Audience::Council, look);
    writeMaterials(writer, materials, Audience::Raad, look);
    writeLinks(writer, text.links);
}

void writeMaterial(QTextDocument &document, const Material &material, const ReadingLook &look)
{
    const MaterialText &text = material.text.in(look.form);
    Writer writer(document, look);
    writer.title(text.title);
    writer.paragraph(text.summary);
    if (material.certainty == Certainty::Check)
        writer.box(Words::tr("! Must be checked"),
            Words::tr("This has not been read in its source. Check it before anyone relies on it."),
            look.tokens.warningGround, look.tokens.warning);
    writer.labelled(Words::tr("In each group"), rolesText(material.roles));
    if (!text.stages.isEmpty()) {
        writer.heading(Words::tr("Stages"));
        writer.stages(text.stages);
    }
    writer.markdown(text.body);
    writeAdvice(writer, text.facilitator, look);
    if (!text.sources.isEmpty()) {
        writer.heading(Words::tr("Source", "", int(text.sources.size())));
        for (const Source &source : text.sources)
            writer.link(source.url, source.title, {});
    }
    if (material.checked.isValid())
        writer.small(Words::tr("Last checked %1").arg(longDate(material.checked)));
}

QString addressOf(ProgrammeShape shape)
{
    return programmeScheme + nameOf(shape);
}

std::optional<ProgrammeShape> shapeAt(const QString &address)
{
    if (!address.startsWith(programmeScheme))
        return {};
    return named<ProgrammeShape>(address.sliced(programmeScheme.size()));
}

QString minutesRange(Minutes minimum, Minutes planned)
{
    if (planned.count() == 0)
        return {};
    if (minimum.count() == 0 || minimum == planned)
        return Words::tr("%1 min").arg(planned.count());
    return Words::tr("%1–%2 min").arg(minimum.count()).arg(planned.count());
}

QString groupRange(int least, int most)
{
    if (least == 0 && most == 0)
        return {};
    return least == most ? Words::tr("groups of %1").arg(least)
                         : Words::tr("groups of %1–%2").arg(least).arg(most);
}

} // namespace fvd
