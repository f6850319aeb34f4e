// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomframe.h"
#include "app/room/roomview.h"

namespace fvd {

/// Text of one kind on a screen, already in lines.
struct RoomBlock
{
    enum class Kind
    {
        Form, ///< "I gruppa · 6 ved bordet"
        Question,
        Text, ///< a step of a case, a script
        Task, ///< what to write
    };

    Kind kind = Kind::Text;
    QStringList lines{};
    double pixels = 0; ///< the height of its type
};

/// A question or a text with its clock, as it fits a screen.
struct RoomTask
{
    /// Where the countdown stands. What is said decides, not the time, so that nothing jumps.
    enum class Clock
    {
        None,
        Beside,
        Below
    };

    Clock clock = Clock::None;
    QRectF area{}; ///< of the text
    QList<QList<RoomBlock>> pages{};
};

/// \a view's text laid out on \a frame: in large type beside its clock; if that is too much, in
/// smaller type, then with the clock below it, and at last on several pages. Never under the
/// smallest size, never cut off.
RoomTask taskLayout(const RoomFrame &frame, const RoomView &view);

/// Where the text of \a page begins: in the middle of its area, or a little above.
double textTop(const RoomFrame &frame, const RoomTask &task, qsizetype page);

/// The height of a line of \a block.
double lineHeight(const RoomBlock &block);

/// What is between \a block and the one after it.
double gapAfter(const RoomFrame &frame, const RoomBlock &block);

} // namespace fvd
