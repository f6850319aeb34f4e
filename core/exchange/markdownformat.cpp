// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/exchange/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// \a text so that Markdown takes it for text, wherever in a line it stands.
QString escaped(const QString &text)
{
    static const QRegularExpression special(u"([\\\\`*_\\[\\]<>|~])"_s);
    return QString(text).replace(special, u"\\\\1"_s).replace(u'\n', u' ');
}

/// The same at the beginning of a line, where "17. januar" would be a list, "- " another.
QString escapedStart(const QString &text)
{
    static const QRegularExpression list(u"^(\\d+)([.)])(?=\\s|$)"_s);
    static const QRegularExpression mark(u"^([#+=-])"_s);
    return escaped(text).replace(list, u"\\1\\\\2"_s).replace(mark, u"\\\\1"_s);
}

QString emphasized(const QString &text, bool bold, bool italic)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty() || (!bold && !italic))
        return text;
    // Markers must touch their text: the spaces around it stay outside.
    const QString marks = QString(bold ? u"**"_s : QString()) + (italic ? u"*"_s : QString());
    const qsizetype at = text.indexOf(inner);
    return text.left(at) + marks + inner + (bold && italic ? u"***"_s : marks)
        + text.mid(at + inner.size());
}

QString inlineText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        const bool plainStart = text.isEmpty() && !span.bold && !span.italic;
        text += emphasized(
            plainStart ? escapedStart(span.text) : escaped(span.text), span.bold, span.italic);
    }
    return text;
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableRule(qsizetype columns)
{
    return u'|' + QString(u" --- |"_s).repeated(columns) + u'\n';
}

QString titleCell(const ScheduleRow &row)
{
    const QString inset = QString(u"&emsp;"_s).repeated(row.depth);
    const QString title = escaped(row.title);
    switch (row.look) {
    case RowLook::Item:
    case RowLook::Section:
    case RowLook::Track:
        return inset + emphasized(title, true, false);
    case RowLook::Line:
        return inset + u"– "_s + title;
    case RowLook::Detail:
    case RowLook::Remark:
        return inset + emphasized(title, false, true);
    case RowLook::Quiet:
        break;
    }
    return inset + title;
}

struct MarkdownWriter
{
    QString text{};

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            if (!text.isEmpty() && !text.endsWith("\n\n"_L1))
                text += u'\n';
            std::visit(
                [this](const auto &b) { write(b); }, static_cast<const BlockContent &>(block));
        }
    }

    void write(const Heading &heading)
    {
        text += QString(heading.level, u'#') + u' ' + escaped(heading.text) + u'\n';
    }

    void write(const Paragraph &p)
    {
        Spans spans = p.spans;
        for (Span &span : spans)
            span.bold = span.bold || p.look == ParagraphLook::Alert;
        text += inlineText(spans) + u'\n';
    }

    void write(const Points &list)
    {
        int number = list.first;
        for (const Spans &point : list.points)
            text += (list.numbered ? QString::number(number++) + u". "_s : u"- "_s)
                + inlineText(point) + u'\n';
    }

    void write(const Schedule &schedule)
    {
        const bool leaders = schedule.head.size() > 2;
        text += tableRow(schedule.head) + tableRule(schedule.head.size());
        for (const ScheduleRow &row : schedule.rows) {
            QStringList cells{escaped(row.time), titleCell(row)};
            if (leaders)
                cells << escaped(leadersText(row.leaders));
            text += tableRow(cells);
        }
    }

    void write(const Table &table)
    {
        const qsizetype columns =
            table.head.isEmpty() ? table.rows.value(0).size() : table.head.size();
        // A table of this dialect must have a head; an empty one is allowed.
        QStringList head(columns);
        for (qsizetype i = 0; i < table.head.size(); ++i)
            head[i] = escaped(table.head[i]);
        text += tableRow(head) + tableRule(columns);
        for (const QStringList &row : table.rows) {
            QStringList cells;
            for (const QString &cell : row)
                cells << emphasized(escaped(cell), table.head.isEmpty() && cells.isEmpty(), false);
            text += tableRow(cells);
        }
    }

    void write(const Bars &bars)
    {
        if (bars.repeats)
            return;
        Table table;
        for (const BarRow &row : bars.rows)
            table.rows << QStringList{row.label, row.figure, drawnAsText(row)};
        write(table);
    }

    void write(const Picture &picture) { text += escaped(drawnAsText(picture)) + u'\n'; }

    void write(const WritingLines &lines)
    {
        for (int i = 0; i < lines.least; ++i)
            text += QString(u"\\_"_s).repeated(60) + u"\n\n"_s;
    }

    void write(const Sign &sign)
    {
        write(Heading{1, sign.label + u' ' + sign.number});
        write(Paragraph{{Span{sign.below}}});
    }

    void write(const PageBreak &) { text += u"---\n"_s; }

    void write(const Box &box)
    {
        MarkdownWriter inner;
        if (!box.title.isEmpty())
            inner.text = emphasized(escaped(box.title), true, false) + u'\n';
        inner.write(box.blocks);
        for (const QString &line : inner.text.trimmed().split(u'\n'))
            text += (line.isEmpty() ? u">"_s : u"> "_s + line) + u'\n';
    }
};

} // namespace

QByteArray toMarkdown(const Outline &outline)
{
    MarkdownWriter writer;
    writer.write(outline.blocks);
    return (writer.text.trimmed() + u'\n').toUtf8();
}

} // namespace fvd
