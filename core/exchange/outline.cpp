// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline.h"

using namespace Qt::StringLiterals;

namespace fvd {

bool operator==(const Box &a, const Box &b)
{
    return a.title == b.title && a.blocks == b.blocks;
}

Paragraph paragraph(const QString &text, ParagraphLook look)
{
    return {.spans = {Span{.text = text}}, .look = look};
}

Paragraph labelled(const QString &label, const QString &text, ParagraphLook look)
{
    return {
        .spans = {Span{.text = label + u": "_s, .bold = true}, Span{.text = text}}, .look = look};
}

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

QString drawnAsText(const BarRow &row)
{
    constexpr int widest = 30;
    if (row.bars.isEmpty())
        return {};
    return QString(qRound((row.bars.first().to - row.bars.first().from) * widest), u'█');
}

} // namespace fvd
