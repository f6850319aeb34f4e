// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"

#include <md4c.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Blocks from what the parser tells as it goes through the text. Containers nest and blocks do
/// not, so the innermost list decides where a text belongs.
class Builder
{
public:
    explicit Builder(int below)
        : m_below(below)
    {
    }

    void enter(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            flush();
            m_lists << Points{};
            break;
        case MD_BLOCK_OL: {
            flush();
            const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
            m_lists << Points{.numbered = true, .first = int(list->start)};
            break;
        }
        case MD_BLOCK_LI:
            flush();
            break;
        case MD_BLOCK_TABLE:
            flush();
            m_table = {};
            break;
        case MD_BLOCK_TR:
            m_cells.clear();
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            flush();
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            if (!m_lists.isEmpty() && !m_lists.last().points.isEmpty())
                m_blocks << m_lists.last();
            m_lists.removeLast();
            break;
        case MD_BLOCK_H: {
            const auto *heading = static_cast<MD_BLOCK_H_DETAIL *>(detail);
            const int level = std::min(int(heading->level) + m_below, 4);
            m_blocks << Heading{level, plainText(m_spans)};
            m_spans.clear();
            break;
        }
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_cells << plainText(m_spans);
            m_spans.clear();
            break;
        case MD_BLOCK_TR:
            if (m_table.head.isEmpty())
                m_table.head = m_cells;
            else
                m_table.rows << m_cells;
            break;
        case MD_BLOCK_TABLE:
            m_table.widths = QList<int>(
                m_table.head.size(), int(100 / std::max<qsizetype>(m_table.head.size(), 1)));
            m_blocks << m_table;
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            flush();
            break;
        default:
            break;
        }
    }

    void span(MD_SPANTYPE type, int step)
    {
        if (type == MD_SPAN_STRONG)
            m_bold += step;
        else if (type == MD_SPAN_EM)
            m_italic += step;
    }

    void text(MD_TEXTTYPE type, QString text)
    {
        if (type == MD_TEXT_BR)
            text = u'\n';
        else if (type == MD_TEXT_SOFTBR)
            text = u' ';
        else if (type == MD_TEXT_NULLCHAR)
            text = QChar::ReplacementCharacter;
        const Span span{text, m_bold > 0, m_italic > 0};
        if (!m_spans.isEmpty() && m_spans.last().bold == span.bold
            && m_spans.last().italic == span.italic)
            m_spans.last().text += span.text;
        else
            m_spans << span;
    }

    QList<Block> blocks()
    {
        flush();
        return m_blocks;
    }

private:
    void flush()
    {
        if (plainText(m_spans).trimmed().isEmpty()) {
            m_spans.clear();
            return;
        }
        if (m_lists.isEmpty())
            m_blocks << Paragraph{.spans = m_spans};
        else
            m_lists.last().points << m_spans;
        m_spans.clear();
    }

    int m_below;
    QList<Block> m_blocks{};
    QList<Points> m_lists{};
    Table m_table{};
    QStringList m_cells{};
    Spans m_spans{};
    int m_bold = 0;
    int m_italic = 0;
};

Builder *builder(void *data)
{
    return static_cast<Builder *>(data);
}

} // namespace

QList<Block> blocksOf(const QString &text, int below)
{
    Builder result(below);
    const QByteArray utf8 = text.toUtf8();
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        builder(data)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        builder(data)->leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        builder(data)->span(type, 1);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        builder(data)->span(type, -1);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *data) {
        builder(data)->text(type, QString::fromUtf8(chars, qsizetype(size)));
        return 0;
    };
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &result);
    return result.blocks();
}

QList<MarkdownSection> sectionsOf(const QString &text)
{
    QList<MarkdownSection> sections(1);
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("## "_L1))
            sections << MarkdownSection{.title = line.mid(3).trimmed()};
        else
            sections.last().text += line + u'\n';
    }
    for (MarkdownSection &section : sections)
        section.text = section.text.trimmed();
    if (sections.first().text.isEmpty())
        sections.removeFirst();
    return sections;
}

} // namespace fvd
