// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/personchip.h"

#include "app/groups/grouptext.h"
#include "app/shared/appearance.h"
#include "app/shared/icons.h"
#include "app/shared/tokens.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int chipHeight = 30;
constexpr int widestChip = 184; ///< so that three tables stand side by side at 1024 pixels
constexpr int shapeSize = 12;
const auto personMime = u"application/x-folkevalgtdag-person"_s;

/// A regular shape of \a corners in \a rect.
QPolygonF polygon(const QRectF &rect, int corners, double turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * M_PI * i / corners;
        points << rect.center()
                + QPointF(std::sin(angle), -std::cos(angle)) * (rect.width() / 2 + 1);
    }
    return points;
}

} // namespace

void drawShape(QPainter &painter, const QRectF &rect, Attends kind, const QColor &color)
{
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(color);
    switch (kind) {
    case Attends::Member:
        painter.drawEllipse(rect);
        break;
    case Attends::Substitute:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect);
        break;
    case Attends::ControlCommittee:
        painter.drawPolygon(polygon(rect, 3, 0));
        break;
    case Attends::Administration:
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    case Attends::UnionRepresentative:
        painter.drawPolygon(polygon(rect, 4, 0));
        break;
    case Attends::CouncilMember:
        painter.drawPolygon(polygon(rect, 6, 0));
        break;
    case Attends::Other:
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
        break;
    }
}

PersonChip::PersonChip(const ChipLook &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(calledOf(look.person));
    setStop(false);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList said{text(), detailsOf(look.person)};
    if (look.leads)
        said.append(tr("leads the table"));
    if (look.locked)
        said.append(tr("locked"));
    said.removeAll(QString());
    setToolTip(said.join(u", "_s)); // with the name, which may be cut
    if (look.table >= 0)
        said.append(tr("table %1").arg(look.table + 1));
    setAccessibleName(said.join(u", "_s));
}

QSize PersonChip::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeSize::Body, m_look.leads));
    return {std::min(metrics.horizontalAdvance(text()) + shapeSize + 64, widestChip), chipHeight};
}

Id<Attendee> PersonChip::personIn(const QMimeData *data)
{
    return Id<Attendee>(QString::fromUtf8(data->data(personMime)));
}

void PersonChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_isTarget || isDown() || underMouse() || m_look.locked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isTarget ? tokens.accentGround : tokens.neutralGround);
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus() || m_isTarget) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
    const QRectF shape(8, (chipHeight - shapeSize) / 2.0, shapeSize, shapeSize);
    drawShape(painter, shape, m_look.person.attends,
        m_look.person.attends == Attends::Administration ? tokens.muted : tokens.accent);

    QRect rest = rect().adjusted(8 + shapeSize + 8, 0, -8, 0);
    if (m_look.locked) {
        lineIcon(u"lock"_s).paint(
            &painter, QRect(rest.right() - 14, (chipHeight - 16) / 2, 16, 16));
        rest.setRight(rest.right() - 20);
    }
    painter.setPen(tokens.text);
    painter.setFont(typeFont(TypeSize::Body, m_look.leads));
    const QFontMetrics metrics(painter.font());
    const QString name = metrics.elidedText(text(), Qt::ElideRight, rest.width());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, name);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + 8);
    if (m_look.leads) {
        painter.setPen(tokens.muted);
        painter.setFont(typeFont(TypeSize::Small));
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(painter.font()).elidedText(tr("leads"), Qt::ElideRight, rest.width()));
    }
}

void PersonChip::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT reached();
}

// Arrows are the board's; only what a button does with Enter and Space is ours.
void PersonChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Menu:
        click();
        break;
    default:
        event->ignore();
    }
}

void PersonChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void PersonChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool far =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far)
        return;
    setDown(false);
    auto *dragged = new QMimeData;
    dragged->setData(personMime, m_look.person.id.text().toUtf8());
    auto *drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(grab());
    drag->setHotSpot(m_pressed);
    drag->exec(Qt::MoveAction);
}

void PersonChip::dragEnterEvent(QDragEnterEvent *event)
{
    const Id<Attendee> other = personIn(event->mimeData());
    if (other.isNull() || other == person())
        return;
    m_isTarget = true;
    update();
    event->acceptProposedAction();
}

void PersonChip::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void PersonChip::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    event->acceptProposedAction();
    Q_EMIT dropped(personIn(event->mimeData()));
}

} // namespace fvd
