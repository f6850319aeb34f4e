// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomcanvas.h"

#include <QFontMetricsF>

namespace fvd {

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void RoomCanvas::line(const QRectF &rect, const QString &text, const QFont &font,
    const QColor &color, Qt::Alignment side) const
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    double x = rect.left();
    if (side & Qt::AlignRight)
        x = rect.right() - width;
    else if (side & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    // Capitals stand in the middle, so that what is written beside a shape is level with it.
    const double baseline = rect.center().y() + metrics.capHeight() / 2;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, baseline), text);
}

double RoomCanvas::lines(const QRectF &area, double top, double step, const QStringList &lines,
    const QFont &font, const QColor &color, Qt::Alignment side) const
{
    for (const QString &each : lines) {
        line({area.left(), top, area.width(), step}, each, font, color, side);
        top += step;
    }
    return top;
}

double RoomCanvas::pill(const QRectF &rect, const QString &text, const QFont &font,
    const QColor &color, const QColor &textColor) const
{
    const double padding = rect.height() * 0.35;
    const QRectF patch(rect.topLeft(), QSizeF(widthOf(text, font) + 2 * padding, rect.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(patch, rect.height() * 0.2, rect.height() * 0.2);
    line(patch.adjusted(padding, 0, 0, 0), text, font, textColor);
    return patch.width();
}

} // namespace fvd
