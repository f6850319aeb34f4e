// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/daydrawing.h"

#include "app/plan/plantimes.h"
#include "app/shared/appearance.h"
#include "app/shared/icons.h"
#include "app/shared/tokens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

constexpr double leastScale = 0.9;
constexpr double greatestScale = 1.4;
constexpr int top = 10; ///< room for half an hour's figures
constexpr int gap = 2;
constexpr int edge = 6; ///< how near its lower edge an item is taken by it
constexpr Minutes snap = 5min;

Minutes snapped(Minutes minutes)
{
    return Minutes(5 * std::lround(double(minutes.count()) / 5));
}

QColor groundOf(const DayBlock &block, const Tokens &t)
{
    switch (block.kind) {
    case ItemKind::Break:
        return t.pause;
    case ItemKind::Meal:
        return t.meal;
    case ItemKind::Travel:
    case ItemKind::Social:
        return t.neutralGround;
    default:
        return t.accentGround;
    }
}

} // namespace

DayDrawing::DayDrawing(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void DayDrawing::retranslate()
{
    setAccessibleName(tr("The day drawn to scale"));
    setAccessibleDescription(
        tr("Shows the same items as the table. Drag an item to move it, its lower edge to make it "
           "longer or shorter."));
}

void DayDrawing::setDay(const Day *day)
{
    m_picture = day ? dayPicture(*day) : DayPicture{};
    m_hardEnd = day && m_picture.hasClock ? day->end : std::nullopt;
    updateGeometry();
    update();
}

void DayDrawing::setChosen(const QList<Id<Item>> &ids)
{
    m_chosen = ids;
    update();
}

int DayDrawing::axisWidth() const
{
    return QFontMetrics(typeFont(TypeSize::Small)).horizontalAdvance(u"00 t"_s) + 8;
}

QSize DayDrawing::sizeHint() const
{
    return {axisWidth() + 84, minimumSizeHint().height()};
}

QSize DayDrawing::minimumSizeHint() const
{
    const auto minutes = (m_picture.to - m_picture.from).count();
    return {axisWidth() + 48, 2 * top + int(double(minutes) * leastScale)};
}

double DayDrawing::scale() const
{
    const auto minutes = std::max<qint64>(60, (m_picture.to - m_picture.from).count());
    return std::clamp(double(height() - 2 * top) / double(minutes), leastScale, greatestScale);
}

int DayDrawing::yOf(ClockTime time) const
{
    return top + int(std::lround(double((time - m_picture.from).count()) * scale()));
}

QRect DayDrawing::rectOf(const DayBlock &block) const
{
    const int left = axisWidth();
    const double column = double(width() - left) / block.columns;
    const int x = left + int(block.column * column);
    const int right = left + int((block.column + 1) * column) - (block.columns > 1 ? gap : 0);
    const int y = yOf(block.start);
    const Minutes length = block.knowsLength ? block.length : Minutes(30min);
    const int bottom = std::max(yOf(block.start + length) - gap, y + 3);
    return {x, y, right - x, bottom - y};
}

QRect DayDrawing::rectOf(const Id<Item> &id) const
{
    for (const DayBlock &block : m_picture.blocks) {
        if (block.id == id)
            return rectOf(block);
    }
    return {};
}

const DayBlock *DayDrawing::blockAt(const QPoint &at) const
{
    // Groups and moments stand after what they are painted over.
    for (auto it = m_picture.blocks.crbegin(); it != m_picture.blocks.crend(); ++it) {
        if (rectOf(*it).adjusted(0, -1, 0, gap).contains(at))
            return &*it;
    }
    return nullptr;
}

DayDrawing::Grip DayDrawing::gripAt(const QPoint &at) const
{
    const DayBlock *block = blockAt(at);
    if (!block)
        return Grip::None;
    const QRect rect = rectOf(*block);
    return block->length > Minutes{} && rect.height() > 2 * edge && at.y() > rect.bottom() - edge
        ? Grip::Edge
        : Grip::Whole;
}

void DayDrawing::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const DayBlock *block = blockAt(at);
    if (event->button() != Qt::LeftButton || !block)
        return;
    m_drag = {.grip = gripAt(at),
        .block = *block,
        .from = at,
        .start = block->start,
        .length = block->length};
    Q_EMIT picked(block->id, event->modifiers() & Qt::ControlModifier);
}

void DayDrawing::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag.grip == Grip::None) {
        const Grip grip = gripAt(at);
        setCursor(grip == Grip::Edge  ? Qt::SizeVerCursor
                : grip == Grip::Whole ? Qt::PointingHandCursor
                                      : Qt::ArrowCursor);
        return;
    }
    const int way = at.y() - m_drag.from.y();
    if (!m_drag.began && std::abs(way) < QApplication::startDragDistance())
        return;
    m_drag.began = true;
    const Minutes by(std::lround(way / scale()));
    if (m_drag.grip == Grip::Edge)
        m_drag.length = std::max(snapped(m_drag.block.length + by), snap);
    else if (!m_drag.block.inGroup && m_picture.hasClock)
        m_drag.start.sinceMidnight =
            std::max(snapped((m_drag.block.start + by).sinceMidnight), Minutes{});
    update();
}

void DayDrawing::mouseReleaseEvent(QMouseEvent *)
{
    const Drag drag = std::exchange(m_drag, {});
    update();
    if (!drag.began)
        return;
    if (drag.grip == Grip::Edge && drag.length != drag.block.length)
        Q_EMIT resized(drag.block.id, drag.length);
    else if (drag.grip == Grip::Whole && drag.start != drag.block.start)
        Q_EMIT moved(drag.block.id, drag.start);
}

void DayDrawing::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.began) {
        m_drag = {};
        update();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool DayDrawing::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const DayBlock *block = blockAt(help->pos())) {
        QStringList parts;
        if (m_picture.hasClock)
            parts.append(block->length > Minutes{}
                    ? clockText(block->start) + u'–' + clockText(block->start + block->length)
                    : clockText(block->start));
        if (block->length > Minutes{})
            parts.append(lengthText(block->length));
        parts.append(block->title);
        QToolTip::showText(help->globalPos(), parts.join(u" · "_s), this, rectOf(*block));
    } else {
        QToolTip::hideText();
    }
    return true;
}

void DayDrawing::paintEvent(QPaintEvent *)
{
    if (m_picture.blocks.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHours(painter);
    for (const DayBlock &block : m_picture.blocks)
        paintBlock(painter, block);
    if (m_hardEnd) {
        painter.setPen(QPen(tokensOf(QApplication::palette()).danger, 2));
        const int y = yOf(*m_hardEnd);
        painter.drawLine(axisWidth() - 4, y, width(), y);
    }
    if (m_drag.began)
        paintDrag(painter);
}

void DayDrawing::paintHours(QPainter &painter) const
{
    const Tokens &t = tokensOf(QApplication::palette());
    const QFont font = typeFont(TypeSize::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    for (ClockTime hour = m_picture.from; hour <= m_picture.to; hour = hour + 60min) {
        const int y = yOf(hour);
        painter.fillRect(QRect(axisWidth(), y - 1, width() - axisWidth(), 1), t.line);
        painter.setPen(t.muted);
        const int shown = hour.hour() > 24 ? hour.hour() - 24 : hour.hour();
        const QString text = m_picture.hasClock ? u"%1"_s.arg(shown, 2, 10, QChar(u'0'))
                                                : tr("%1 h", "hours").arg(hour.hour());
        painter.drawText(QRect(0, y - metrics.height() / 2, axisWidth() - 8, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void DayDrawing::paintBlock(QPainter &painter, const DayBlock &block) const
{
    const Tokens &t = tokensOf(QApplication::palette());
    const bool chosen = m_chosen.contains(block.id);
    const QRectF rect = rectOf(block);
    const bool moved = m_drag.began && m_drag.block.id == block.id;
    if (block.length == Minutes{} && block.knowsLength) {
        // A moment: a line with a diamond at its end.
        painter.setPen(QPen(chosen ? t.accent : t.edge, chosen ? 3 : 2));
        painter.drawLine(QPointF(rect.left(), rect.top()), QPointF(rect.right(), rect.top()));
        painter.setBrush(chosen ? t.accent : t.edge);
        painter.setPen(Qt::NoPen);
        const QPointF at(rect.left() + 4, rect.top());
        painter.drawPolygon(QPolygonF{
            at + QPointF(0, -4), at + QPointF(4, 0), at + QPointF(0, 4), at + QPointF(-4, 0)});
        return;
    }
    const double radius = std::min(6.0, rect.height() / 3);
    painter.setPen(block.inGroup && !chosen ? QPen(t.surface, 1) : QPen(Qt::NoPen));
    painter.setBrush(chosen ? t.accent : groundOf(block, t));
    if (moved)
        painter.setOpacity(0.35);
    painter.drawRoundedRect(rect, radius, radius);
    if (!block.knowsLength) {
        // Nobody knows when it ends: it fades out.
        QLinearGradient fade(rect.topLeft(), rect.bottomLeft());
        QColor clear = t.background;
        clear.setAlpha(0);
        fade.setColorAt(0.3, clear);
        fade.setColorAt(1, t.background);
        painter.setBrush(fade);
        painter.drawRect(rect.adjusted(-1, 0, 1, 1));
    }
    if (block.pinned && rect.height() >= 14) {
        const QRect lock(int(rect.right()) - 16, int(rect.top()) + 1, 13, 13);
        lineIcon(u"lock"_s, chosen ? QPalette::HighlightedText : QPalette::WindowText)
            .paint(&painter, lock);
    }
    painter.setOpacity(1);
}

void DayDrawing::paintDrag(QPainter &painter) const
{
    const Tokens &t = tokensOf(QApplication::palette());
    DayBlock block = m_drag.block;
    block.start = m_drag.start;
    block.length = m_drag.length;
    const QRectF rect = rectOf(block);
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6);
    const QString text =
        m_drag.grip == Grip::Edge ? tr("%1 min").arg(block.length.count()) : clockText(block.start);
    painter.setFont(typeFont(TypeSize::Small, true));
    const QFontMetrics metrics(painter.font());
    QRect label(int(rect.left()) + 4, int(rect.top()) - metrics.height() - 4,
        metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
    if (m_drag.grip == Grip::Edge)
        label.moveTop(int(rect.bottom()) + 2);
    label.moveTop(std::clamp(label.top(), 0, height() - label.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(label, 4, 4);
    painter.setPen(t.onAccent);
    painter.drawText(label, Qt::AlignCenter, text);
}

} // namespace fvd
