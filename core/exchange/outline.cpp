// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Width and height that the bytes of a JPEG say; empty if they are none. Nothing is decoded, which
/// would need more than Qt Core.
QSizeF pixelsOf(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return int(uchar(jpeg.at(at))); };
    const auto number = [&](qsizetype at) { return byte(at) * 256 + byte(at + 1); };
    if (!jpeg.startsWith("\xff\xd8"))
        return {};
    // A chain of segments, each with a mark, its length and more; a frame has the size.
    for (qsizetype at = 2; at + 9 < jpeg.size() && byte(at) == 0xff; at += 2 + number(at + 2)) {
        const int mark = byte(at + 1);
        const bool frame =
            mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
        if (frame)
            return QSizeF(number(at + 7), number(at + 5));
    }
    return {};
}

} // namespace

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

QSizeF sizeOnPaper(const Picture &picture)
{
    const QSizeF pixels = pixelsOf(picture.jpeg);
    return pixels.isEmpty() ? QSizeF() : pixels.scaled(130, 95, Qt::KeepAspectRatio);
}

QString drawnAsText(const Picture &picture)
{
    return u'[' + (picture.caption.isEmpty() ? picture.words : picture.caption) + u']';
}

} // namespace fvd
