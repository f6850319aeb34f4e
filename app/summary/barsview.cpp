// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/barsview.h"

#include "app/shared/faces.h"
#include "app/shared/widgets.h"

#include <QPainter>

#include <algorithm>

namespace fvd {

BarsView::BarsView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // so that its figures are heard, too
    setRole(this, QAccessible::Chart);
}

void BarsView::setBars(const Bars &bars)
{
    if (bars == m_bars)
        return;
    m_bars = bars;
    QStringList said;
    for (const BarRow &row : bars.rows) {
        if (!row.figure.isEmpty())
            said.append(row.label + QStringLiteral(": ") + row.figure);
    }
    setAccessibleName(bars.title);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int BarsView::rowHeight() const
{
    return fontMetrics().height() + space::small;
}

QSize BarsView::sizeHint() const
{
    const qsizetype rows = m_bars.rows.size() + (m_bars.scale.isEmpty() ? 0 : 1);
    return {fontMetrics().averageCharWidth() * 60, rowHeight() * int(rows)};
}

QSize BarsView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, sizeHint().height()};
}

void BarsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::Text);
    QColor muted = text;
    muted.setAlphaF(0.45F);
    const QColor accent = palette().color(QPalette::Highlight);
    const int high = rowHeight();
    int label = 0;
    int figure = 0;
    for (const BarRow &row : m_bars.rows) {
        label = std::max(label, fontMetrics().horizontalAdvance(row.label) + space::medium);
        figure = std::max(figure, fontMetrics().horizontalAdvance(row.figure));
    }
    label = std::min(label, int(width() * 0.45));
    const QRectF chart(label, 0, width() - label - figure - space::medium, height());
    int y = 0;
    if (!m_bars.scale.isEmpty()) {
        QColor line = text;
        line.setAlphaF(0.2F);
        for (const auto &[at, name] : m_bars.scale) {
            const qreal x = chart.left() + at * chart.width();
            painter.setPen(text);
            painter.drawText(QRectF(x - 40, 0, 80, high), Qt::AlignCenter, name);
            painter.setPen(line);
            painter.drawLine(QPointF(x, high), QPointF(x, height()));
        }
        y = high;
    }
    for (const BarRow &row : m_bars.rows) {
        painter.setPen(text);
        painter.drawText(QRect(0, y, label - space::small, high), Qt::AlignVCenter,
            fontMetrics().elidedText(row.label, Qt::ElideRight, label - space::small));
        painter.drawText(QRect(width() - figure, y, figure, high),
            Qt::AlignVCenter | Qt::AlignRight, row.figure);
        qreal top = y + (row.bars.size() > 1 ? 4 : high * 0.25);
        for (const Bar &bar : row.bars) {
            const bool plan = bar.look == BarLook::Plan;
            const qreal thick = plan ? high * 0.16 : high * 0.45;
            if (bar.to <= bar.from)
                continue;
            painter.fillRect(QRectF(chart.left() + bar.from * chart.width(), top,
                                 std::max(1.0, (bar.to - bar.from) * chart.width()), thick),
                plan ? muted : accent);
            top += thick + 1;
        }
        y += high;
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace fvd
