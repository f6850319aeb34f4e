// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u' ');
}

class TextWriter
{
public:
    explicit TextWriter(LanguageForm form)
        : m_by(word(Word::By, form))
    {
    }

    void write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(
                [this](const auto &b) { write(b); }, static_cast<const BlockContent &>(block));
    }

    QString text() const { return m_text.trimmed() + u'\n'; }

private:
    void write(const Heading &heading)
    {
        if (heading.level < 4)
            gap();
        line(heading.text);
        m_afterHeading = true;
    }

    void write(const Paragraph &p)
    {
        // What stands right under a heading belongs to it; other paragraphs stand apart.
        if (p.look != ParagraphLook::Lead && !m_afterHeading)
            gap();
        line(plainText(p.spans));
        m_afterHeading = m_afterHeading && p.look == ParagraphLook::Lead;
    }

    void write(const Points &list)
    {
        int number = list.first;
        for (const Spans &point : list.points)
            line(
                (list.numbered ? QString::number(number++) + u". "_s : u"• "_s) + plainText(point));
        m_afterHeading = false;
    }

    void write(const Schedule &schedule)
    {
        gap();
        qsizetype width = 0;
        for (const ScheduleRow &row : schedule.rows)
            width = std::max(width, row.time.size());
        const QString empty = spaces(width > 0 ? width + 2 : 0);
        for (const ScheduleRow &row : schedule.rows) {
            // Inside a track everything moves in by a column.
            const QString inset = row.depth > 0 ? empty : QString();
            QString time = empty;
            if (row.look == RowLook::Line && !row.time.isEmpty())
                line(inset + row.time); // topics of equal weight, under their time
            else if (!row.time.isEmpty())
                time = row.time + spaces(empty.size() - row.time.size());
            const bool listed = row.look == RowLook::Line || row.look == RowLook::Track;
            const QString bullet = listed ? u"• "_s : QString();
            QString what = row.title;
            // Semicolons keep leaders apart whose names hold commas or "og".
            if (!row.leaders.isEmpty())
                what +=
                    (what.isEmpty() ? QString() : u" "_s) + m_by + u' ' + row.leaders.join(u"; "_s);
            if (row.look == RowLook::Section || row.look == RowLook::Remark) {
                // Apart, so that nobody takes it for a part of the item above.
                gap();
                line(row.time.isEmpty() ? what : time + what);
            } else {
                line(inset + time + bullet + what);
            }
        }
        m_afterHeading = false;
    }

    void write(const Table &table)
    {
        gap();
        QList<QStringList> rows = table.rows;
        if (!table.head.isEmpty())
            rows.prepend(table.head);
        QList<qsizetype> widths;
        for (const QStringList &row : rows) {
            widths.resize(std::max(widths.size(), row.size()));
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], row[i].size());
        }
        for (const QStringList &row : rows) {
            QString text;
            for (qsizetype i = 0; i < row.size(); ++i)
                text += row[i] + spaces(i + 1 < row.size() ? widths[i] - row[i].size() + 2 : 0);
            line(text);
        }
        m_afterHeading = false;
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

    void write(const Picture &picture)
    {
        line(drawnAsText(picture));
        m_afterHeading = false;
    }

    void write(const WritingLines &lines)
    {
        for (int i = 0; i < lines.least; ++i)
            line(QString(60, u'_'));
    }

    void write(const Sign &sign)
    {
        gap();
        line(sign.label + u' ' + sign.number);
        line(sign.below);
    }

    void write(const PageBreak &) { gap(); }

    void write(const Box &box)
    {
        gap();
        if (!box.title.isEmpty())
            line(box.title);
        m_afterHeading = true;
        write(box.blocks);
    }

    void line(const QString &text)
    {
        QString trimmed = text;
        while (trimmed.endsWith(u' '))
            trimmed.chop(1);
        m_text += trimmed + u'\n';
    }

    void gap()
    {
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += u'\n';
    }

    QString m_by;
    QString m_text{};
    bool m_afterHeading = false;
};

} // namespace

QByteArray toText(const Outline &outline)
{
    TextWriter writer(outline.language);
    writer.write(outline.blocks);
    return writer.text().toUtf8();
}

} // namespace fvd
