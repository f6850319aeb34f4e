// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fvd {

/// \a text as content or attribute of XML and HTML. Characters that XML cannot hold (controls,
/// halves of surrogate pairs) are left out.
QString markupText(const QString &text);

/// `<tag attributes>inner</tag>`, or `<tag attributes/>` if there is no \a inner.
QString element(const QString &tag, const QString &attributes = {}, const QString &inner = {});

/// A file inside a zip archive.
struct ZipEntry
{
    QString name{};
    QByteArray bytes{};
    bool stored = false; ///< as it is, for those who look without unpacking
};

/// An archive of \a entries in their order. Equal entries give equal bytes.
QByteArray zipped(const QList<ZipEntry> &entries);

} // namespace fvd
