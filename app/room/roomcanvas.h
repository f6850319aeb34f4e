// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomframe.h"
#include "app/room/roompainter.h"

#include <QFont>
#include <QPainter>

namespace fvd {

/// What the parts of the room's painter share: where they paint, what, and how a line is set.
struct RoomCanvas
{
    QPainter &painter;
    RoomFrame frame;
    const RoomView &view;
    const RoomImages &images;
    RoomInk ink{};

    /// \a text on one line in the middle of \a rect's height.
    void line(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
        Qt::Alignment side = Qt::AlignLeft) const;

    /// \a lines below each other from \a top, \a step apart; where the next one would stand.
    double lines(const QRectF &area, double top, double step, const QStringList &lines,
        const QFont &font, const QColor &color, Qt::Alignment side = Qt::AlignLeft) const;

    /// A rounded patch of \a color with \a text on it, as wide as it needs, at the left of \a rect.
    /// Its width.
    double pill(const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
        const QColor &textColor) const;
};

/// How wide \a text is in \a font.
double widthOf(const QString &text, const QFont &font);

/// Cards whose middle is a list: the programme, rules, results.
void paintRows(const RoomCanvas &canvas);
RoomPage rowPage(const RoomFrame &frame, const RoomView &view);

/// The countdown, with what warns of the end.
void paintCountdown(const RoomCanvas &canvas, bool beside);

/// Whether a warning of time by a clock below the text takes the footer's place, as a narrow screen
/// has no room beside the figures.
bool warnsAtFoot(const RoomCanvas &canvas);

/// The rectangle that a ticking countdown changes.
QRectF countdownRect(const RoomFrame &frame, bool beside);

/// What the countdown of \a view warns of, in words; "" if of nothing.
QString timeWarning(const RoomView &view);

} // namespace fvd
