// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomwindow.h"

#include <QPaintEvent>
#include <QPainter>

namespace fvd {

RoomWindow::RoomWindow(RoomShow &show)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus)
    , m_show(show)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setCursor(Qt::BlankCursor);
    setWindowTitle(tr("The room's screen"));
    setAccessibleName(windowTitle());
    connect(&m_show, &RoomShow::changed, this, &RoomWindow::refresh);
    refresh();
}

void RoomWindow::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    paintRoom(painter, size(), m_show.view(), m_show.images());
}

void RoomWindow::resizeEvent(QResizeEvent *)
{
    m_show.setSize(size());
}

void RoomWindow::refresh()
{
    const RoomImages &images = m_show.images();
    const bool otherPicture = m_picture != images.picture.cacheKey() || m_caption != images.caption;
    const QRegion changes = roomChanges(size(), m_painted, m_show.view());
    m_painted = m_show.view();
    m_picture = images.picture.cacheKey();
    m_caption = images.caption;
    if (otherPicture)
        update();
    else
        update(changes);
    if (changes == QRegion(rect()))
        setAccessibleDescription(roomText(m_painted));
}

RoomPicture::RoomPicture(RoomShow &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(160);
    setAccessibleName(tr("What the room sees"));
    connect(&m_show, &RoomShow::changed, this, &RoomPicture::refresh);
    refresh();
}

QSize RoomPicture::sizeHint() const
{
    return {352, heightForWidth(352)};
}

int RoomPicture::heightForWidth(int width) const
{
    const QSize room = m_show.size();
    return qRound(double(width) * room.height() / room.width());
}

void RoomPicture::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    const QSizeF room = m_show.size();
    painter.fillRect(rect(), RoomInk().dark);
    painter.translate((width() - room.width() * scale()) / 2, 0);
    painter.scale(scale(), scale());
    paintRoom(painter, room, m_show.view(), m_show.images());
}

double RoomPicture::scale() const
{
    const QSizeF room = m_show.size();
    return std::min(width() / room.width(), height() / room.height());
}

void RoomPicture::refresh()
{
    const QSize room = m_show.size();
    if (room != m_room) {
        m_room = room;
        updateGeometry();
        update();
    }
    const RoomImages &images = m_show.images();
    const QRegion changes = roomChanges(room, m_painted, m_show.view());
    const bool all = changes == QRegion(QRect({}, room));
    const bool otherPicture = m_picture != images.picture.cacheKey() || m_caption != images.caption;
    m_painted = m_show.view();
    m_picture = images.picture.cacheKey();
    m_caption = images.caption;
    if (all)
        setAccessibleDescription(roomText(m_painted));
    if (all || otherPicture) {
        update();
        return;
    }
    const QTransform toPicture =
        QTransform().translate((width() - room.width() * scale()) / 2, 0).scale(scale(), scale());
    for (const QRect &rect : changes)
        update(toPicture.mapRect(QRectF(rect)).toAlignedRect());
}

} // namespace fvd
