// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfextras.h"

#include <QtPlugin>

namespace fvd {

/// core/pdf as a module of its own: to load qpdf and what it needs takes some milliseconds, and most
/// starts make no PDF.
class PdfModule
{
public:
    virtual ~PdfModule() = default;

    /// See withExtras().
    virtual QByteArray withExtras(
        const QByteArray &pdf, const Outline &outline, const QList<Bookmark> &bookmarks) = 0;
};

} // namespace fvd

Q_DECLARE_INTERFACE(fvd::PdfModule, "no.folkevalgtdag.PdfModule/1")
