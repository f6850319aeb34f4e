// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paint.h"

#include "core/paper/ink.h"
#include "core/paper/layout.h"
#include "core/paper/letters.h"
#include "core/pdf/pdfextras.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

void draw(QPainter &painter, const QTextLayout &text, int line, const QPointF &at)
{
    const QTextLine laid = text.lineAt(line);
    laid.draw(&painter, at - laid.position());
}

void draw(QPainter &painter, const PlacedStrip &placed, const QRectF &area)
{
    const Strip &strip = *placed.strip;
    QPointF origin(area.left(), area.top() + placed.top);
    if (strip.turned) {
        painter.save();
        painter.translate(origin + QPointF(area.width(), strip.height));
        painter.rotate(180);
        origin = {};
    }
    if (strip.boxed) {
        const QRectF ground(
            origin.x(), origin.y() - placed.ground, area.width(), strip.height + placed.ground);
        painter.fillRect(ground, QColor(paperGround));
        painter.fillRect(QRectF(ground.topLeft(), QSizeF(area.width() * 0.006, ground.height())),
            QColor(paperAccent));
    }
    for (const RectPiece &piece : strip.rects)
        painter.fillRect(piece.rect.translated(origin), piece.color);
    for (const ImagePiece &piece : strip.images)
        painter.drawImage(piece.rect.translated(origin), piece.image);
    for (const LinePiece &piece : strip.lines)
        draw(painter, *piece.text, piece.line, origin + piece.at);
    if (strip.turned)
        painter.restore();
}

void drawMargins(QPainter &painter, const PageLayout &layout, qsizetype page)
{
    const QRectF &area = layout.area;
    const QTextLine number = layout.numbers[page]->lineAt(0);
    const qreal small = number.height();
    if (page > 0)
        draw(painter, *layout.header, 0, QPointF(area.left(), area.top() - 2.4 * small));
    const qreal foot = area.bottom() + 1.6 * small;
    draw(painter, *layout.footer, 0, QPointF(area.left(), foot));
    draw(
        painter, *layout.numbers[page], 0, QPointF(area.right() - number.naturalTextWidth(), foot));
}

/// Draws the pages on \a device and returns where the headings stand.
QList<Bookmark> paintPages(const Outline &outline, QPagedPaintDevice *device)
{
    bringLetters(fontOf({}));
    // The margins are ours: the page's size is asked for whole.
    device->setPageMargins(QMarginsF());
    QPainter painter(device);
    if (!painter.isActive())
        return {};
    const QRectF whole = device->pageLayout().fullRect(QPageLayout::Point);
    const qreal dots = device->logicalDpiY() / 72.0;
    // Printers that cannot print to the edge begin their coordinates inside it.
    const QRectF printable = device->pageLayout().paintRect(QPageLayout::Point);
    painter.translate(-printable.topLeft() * dots);

    const PageLayout layout = pageLayout(outline, device, whole.size() * dots);
    QList<Bookmark> bookmarks;
    for (qsizetype page = 0; page < layout.pages.size(); ++page) {
        if (page > 0)
            device->newPage();
        for (const PlacedStrip &placed : layout.pages[page]) {
            draw(painter, placed, layout.area);
            if (placed.strip->headingLevel > 0)
                bookmarks << Bookmark{placed.strip->heading, placed.strip->headingLevel, int(page),
                    whole.height() - (layout.area.top() + placed.top) / dots};
        }
        if (!layout.bare)
            drawMargins(painter, layout, page);
    }
    return bookmarks;
}

} // namespace

void paint(const Outline &outline, QPagedPaintDevice *device)
{
    paintPages(outline, device);
}

QByteArray toPdf(const Outline &outline)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<Bookmark> bookmarks;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(outline.title);
        writer.setCreator(u"Folkevalgtdag"_s);
        writer.setResolution(1200);
        bookmarks = paintPages(outline, &writer);
    }
    return withExtras(buffer.data(), outline, bookmarks);
}

} // namespace fvd
