// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/termdaybox.h"

#include "app/shared/appearance.h"
#include "app/shared/tokens.h"
#include "app/words/names.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace fvd {

TermDayBox::TermDayBox(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TermDayBox::show(const TermDay &day)
{
    m_day = day;
    switch (day.state) {
    case TermDayState::Used:
        m_state = tr("Used");
        break;
    case TermDayState::Planned:
        m_state = tr("Planned");
        break;
    case TermDayState::Left:
        m_state = tr("Left");
        break;
    }
    m_when = day.date.isValid()           ? longDate(day.date)
        : day.state == TermDayState::Left ? tr("Plan it …")
                                          : tr("Date not decided");
    setText(partName(day.part));
    setAccessibleName(QStringList{text(), m_state, m_when}.join(u", "_s));
    updateGeometry();
    update();
}

QSize TermDayBox::sizeHint() const
{
    const int lines = QFontMetrics(typeFont(TypeSize::Body, true)).height()
        + 2 * QFontMetrics(typeFont(TypeSize::Small)).height();
    return {180, lines + 40};
}

void TermDayBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    const bool used = m_day.state == TermDayState::Used;
    const bool left = m_day.state == TermDayState::Left;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(left ? t.edge : t.accent, hasFocus() ? 3 : 1.5);
    if (left && !hasFocus())
        edge.setStyle(Qt::DashLine);
    if (hasFocus())
        edge.setColor(used ? t.text : t.accent);
    painter.setPen(edge);
    painter.setBrush(used          ? t.accent
            : underMouse() && left ? t.neutralGround
            : left                 ? QColor(Qt::transparent)
                                   : t.accentGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 12, 12);

    const QRect inner = rect().adjusted(16, 14, -16, -14);
    const auto line = [&](int y, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(inner.left(), y, inner.width(), height), Qt::AlignLeft,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        return y + height + 4;
    };
    const QColor strong = used ? t.onAccent : left ? t.text : t.accent;
    const QColor soft = used ? t.onAccent : left ? t.muted : t.accent;
    int y = line(inner.top(), typeFont(TypeSize::Small), soft, m_state);
    y = line(y, typeFont(TypeSize::Body, true), strong, text());
    line(y, typeFont(TypeSize::Small), soft, m_when);
}

void TermDayBox::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void TermDayBox::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace fvd
