// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/twolinedelegate.h"

#include "app/shared/appearance.h"
#include "app/shared/tokens.h"

#include <QPainter>

namespace fvd {

namespace {

constexpr int air = 8; ///< above and below the lines
constexpr int indent = 11; ///< as the style sheet indents the cells

int lineHeight(TypeSize size)
{
    return QFontMetrics(typeFont(size)).lineSpacing();
}

/// One or two: more are cut off.
int linesOf(const QString &text, const QFont &font, int width)
{
    // What is short in letters needs no measuring: few are wider than this one.
    const QFontMetrics metrics(font);
    const bool isShort = text.size() * metrics.horizontalAdvance(u'W') <= width;
    return isShort || metrics.horizontalAdvance(text) <= width ? 1 : 2;
}

} // namespace

int TwoLineDelegate::rowHeight(const QString &text, const QFont &font, int width)
{
    return linesOf(text, font, width - indent - air) * lineHeight(TypeSize::Body)
        + lineHeight(TypeSize::Small) + 2 * air;
}

void TwoLineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant own = index.data(Qt::FontRole);
    const QFont textFont = own.isValid() ? own.value<QFont>() : option.font;
    const QString detail = index.data(DetailRole).toString();
    QRect line = option.rect.adjusted(indent, 0, -air, 0);
    const int lines = linesOf(text, textFont, line.width());
    const auto draw = [&](const QFont &font, const QColor &colour, const QString &said, int most) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetrics metrics(font);
        line.setHeight(most * metrics.lineSpacing());
        painter->drawText(line, Qt::AlignVCenter | Qt::TextWordWrap,
            metrics.elidedText(
                said, Qt::ElideRight, most * line.width() * (most > 1 ? 9 : 10) / 10));
        line.moveTop(line.bottom() + 1);
    };
    painter->save();
    const int height =
        lines * lineHeight(TypeSize::Body) + (detail.isEmpty() ? 0 : lineHeight(TypeSize::Small));
    line.setTop(option.rect.top() + (option.rect.height() - height) / 2);
    draw(textFont, tokens().text, text, lines);
    draw(typeFont(TypeSize::Small), tokens().muted, detail, 1);
    painter->restore();
}

} // namespace fvd
