// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/daystrip.h"

#include "app/shared/appearance.h"
#include "app/shared/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr qreal gap = 2;

bool isMeal(const Stretch &s)
{
    return s.kind == ItemKind::Meal;
}

bool isPause(const Stretch &s)
{
    return s.kind == ItemKind::Break;
}

QString described(const Stretch &s)
{
    return s.length.count() > 0 ? u"%1, %2 min"_s.arg(s.title).arg(s.length.count()) : s.title;
}

} // namespace

DayStrip::DayStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(28);
}

void DayStrip::show(const QList<Stretch> &stretches)
{
    m_stretches = stretches;
    QStringList names;
    for (const Stretch &each : stretches)
        names.append(described(each));
    setAccessibleName(names.join(u"; "_s));
    setVisible(!stretches.isEmpty());
    update();
}

QList<QRectF> DayStrip::pieces() const
{
    qreal minutes = 0;
    for (const Stretch &each : m_stretches)
        minutes += qreal(each.length.count());
    QList<QRectF> found;
    qreal x = 0;
    for (const Stretch &each : m_stretches) {
        const qreal w = minutes > 0 ? width() * qreal(each.length.count()) / minutes : 0;
        found.append(QRectF(x, 0, std::max(w - gap, 0.0), height()));
        x += w;
    }
    return found;
}

void DayStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeSize::Small));
    QPainterPath outline;
    outline.addRoundedRect(rect(), 6, 6);
    painter.setClipPath(outline);
    const QList<QRectF> places = pieces();
    for (int i = 0; i < m_stretches.size(); ++i) {
        const Stretch &each = m_stretches[i];
        painter.fillRect(places[i],
            isMeal(each)        ? t.meal
                : isPause(each) ? t.pause
                                : t.accentGround);
        const QRectF inner = places[i].adjusted(8, 0, -4, 0);
        if (isPause(each) || inner.width() < 24)
            continue;
        painter.setPen(isMeal(each) ? t.muted : t.accent);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(each.title, Qt::ElideRight, int(inner.width())));
    }
}

bool DayStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<QRectF> places = pieces();
        for (int i = 0; i < places.size(); ++i) {
            if (places[i].contains(help->pos()))
                QToolTip::showText(help->globalPos(), described(m_stretches[i]), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace fvd
