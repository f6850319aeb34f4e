// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/pdfmodule.h"
#include "core/base/modules.h"

using namespace Qt::StringLiterals;

namespace fvd {

QByteArray withExtras(
    const QByteArray &pdf, const Outline &outline, const QList<Bookmark> &bookmarks)
{
    auto *module = qobject_cast<PdfModule *>(loadedModule(u"fvd_pdfmodule"_s));
    return module ? module->withExtras(pdf, outline, bookmarks) : pdf;
}

} // namespace fvd
