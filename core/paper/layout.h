// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPaintDevice;

namespace fvd {

/// A line of text in its place, from its strip's top left corner.
struct LinePiece
{
    std::shared_ptr<QTextLayout> text{};
    int line = 0;
    QPointF at{};
};

/// A filled rectangle in its place: a rule, a ground.
struct RectPiece
{
    QRectF rect{};
    QColor color{};
};

/// A picture in its place.
struct ImagePiece
{
    QRectF rect{};
    QImage image{};
};

/// A part of the text as wide as the page that is never split between pages.
struct Strip
{
    qreal before = 0; ///< space above it, but not at the top of a page
    qreal height = 0;
    QList<RectPiece> rects{}; ///< drawn first
    QList<ImagePiece> images{};
    QList<LinePiece> lines{};
    bool keepWithNext = false;
    bool isSpare = false; ///< left out where a page ends
    bool beginsPage = false;
    bool beginsWhole = false; ///< begins a page unless all before the next such strip is on this
    bool turned = false; ///< drawn upside down, to be read from the other side of a fold
    bool boxed = false; ///< on a ground that reaches over the space above it
    int headingLevel = 0; ///< 0: no heading
    QString heading{};
    std::shared_ptr<const Strip> tableHead{}; ///< repeated if a page begins with this strip
};

/// A strip and how far below the page's text area's top it stands.
struct PlacedStrip
{
    std::shared_ptr<const Strip> strip{};
    qreal top = 0;
    qreal ground = 0; ///< of a boxed strip: the height above its top that its ground covers
};

using PageStrips = QList<PlacedStrip>;

/// An outline in its pages. Lengths are in dots of the device that it was made for.
struct PageLayout
{
    QList<PageStrips> pages{}; ///< at least one
    QRectF area{}; ///< of text on the page, from the device's painting origin
    bool bare = false; ///< nothing stands in the margins
    std::shared_ptr<QTextLayout> header{}; ///< one line, for all pages but the first
    std::shared_ptr<QTextLayout> footer{}; ///< one line
    QList<std::shared_ptr<QTextLayout>> numbers{}; ///< "side 1 av 3", of each page
};

/// \a outline set in lines and pages of \a paper, the size of the page of \a device in dots.
PageLayout pageLayout(const Outline &outline, QPaintDevice *device, const QSizeF &paper);

/// The strips of \a outline one below the other, \a width wide.
QList<std::shared_ptr<const Strip>> stripsOf(
    const Outline &outline, QPaintDevice *device, qreal width);

/// \a strips on pages \a height high: what is kept together stays together where it fits at all.
QList<PageStrips> paginated(const QList<std::shared_ptr<const Strip>> &strips, qreal height);

/// A line of \a text in small print for the margins, shortened to \a width.
std::shared_ptr<QTextLayout> marginLine(const QString &text, QPaintDevice *device, qreal width);

} // namespace fvd
