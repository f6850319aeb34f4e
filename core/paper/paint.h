// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace fvd {

/// Draws \a outline page by page on \a device: a printer, a preview, a PDF writer. The layout is
/// that of A4 in points; other page sizes get the same margins. Needs a QGuiApplication.
void paint(const Outline &outline, QPagedPaintDevice *device);

/// \a outline as PDF/A-1b: fonts embedded, language and title said, a bookmark per heading. Needs a
/// QGuiApplication, for which the platform "offscreen" is enough.
QByteArray toPdf(const Outline &outline);

} // namespace fvd
