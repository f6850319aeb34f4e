// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace fvd {

/// Where things stand on a room's screen. Everything is a share of the height, so that a screen of
/// any size shows the same.
struct RoomFrame
{
    explicit RoomFrame(const QSizeF &size)
        : width(size.width())
        , h(size.height())
    {
    }

    double width = 0;
    double h = 0;

    double of(double share) const { return share * h; }
    double margin() const { return of(0.06); }
    double inner() const { return width - 2 * margin(); }
    double small() const { return h / 16; } ///< the smallest text

    QRectF header() const { return {margin(), of(0.005), inner(), of(0.14)}; }
    QRectF footer() const { return {margin(), of(0.875), inner(), of(0.085)}; }
    /// Between header and footer.
    QRectF body() const { return {margin(), of(0.165), inner(), of(0.69)}; }
    /// At the right of the header.
    QRectF clock() const { return {width - margin() - of(0.22), of(0.035), of(0.22), of(0.08)}; }

    /// The countdown beside the text: a ring with the figures in it.
    QRectF ring() const { return {width - margin() - of(0.6), of(0.15), of(0.6), of(0.6)}; }
    /// The countdown below the text: a small ring, the figures beside it.
    QRectF strip() const { return {margin(), of(0.645), of(0.86), of(0.2)}; }
    /// Where a ring beside the text leaves room for a warning of time.
    QRectF banner() const { return {margin(), of(0.762), inner(), of(0.1)}; }
};

} // namespace fvd
