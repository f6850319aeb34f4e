// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomview.h"

#include <QColor>
#include <QImage>
#include <QRegion>

class QPainter;

namespace fvd {

/// The colours of the room's screen, the same whether the interface is light or dark.
struct RoomInk
{
    QColor ground{0x0d2f33};
    QColor text{0xffffff};
    QColor soft{0xd3e2e2}; ///< what stands beside: the header, done stages
    QColor faint{0x9db8b9}; ///< what is to come
    QColor accent{0x9fd8da};
    QColor onAccent{0x0d2f33};
    QColor track{0x1e4a4f}; ///< what the ring runs on, the band behind a row
    QColor dark{Qt::black}; ///< of a blank screen
};

/// What a view names and another part has read: the picture or page, the film's frame.
struct RoomImages
{
    QImage picture{};
    QString caption{}; ///< what is said in the film just now
    bool filmFails = false; ///< show the still and the script
};

/// Paints \a view on a screen of \a size, from (0, 0). All lengths are shares of the screen's
/// height: figures of the countdown 1/8 and more, text 1/16 and more, a warning of time 1/12.
void paintRoom(
    QPainter &painter, const QSizeF &size, const RoomView &view, const RoomImages &images = {});

/// One of the screens that a long text takes.
struct RoomPage
{
    int index = 0;
    int count = 1;
};

/// The page of \a view that a screen of \a size shows: RoomView::page as far as there are so many.
RoomPage roomPage(const QSizeF &size, const RoomView &view, const RoomImages &images = {});

/// What a screen of \a size that shows \a before must paint anew to show \a after: two small
/// patches while only clocks tick.
QRegion roomChanges(const QSizeF &size, const RoomView &before, const RoomView &after);

/// What \a view says, for a screen reader.
QString roomText(const RoomView &view);

/// "12:40", "−0:40"; from 100 minutes on without the seconds, "104 min".
QString countdownText(std::chrono::seconds remaining);

} // namespace fvd
