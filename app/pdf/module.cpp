// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdf/pdfmodule.h"

#include <QObject>

namespace fvd {

class QpdfModule : public QObject, public PdfModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "no.folkevalgtdag.PdfModule/1")
    Q_INTERFACES(fvd::PdfModule)

public:
    QByteArray withExtras(
        const QByteArray &pdf, const Outline &outline, const QList<Bookmark> &bookmarks) override
    {
        return fvd::withExtras(pdf, outline, bookmarks);
    }
};

} // namespace fvd

#include "module.moc"
