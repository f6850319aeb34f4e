// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/documents.h"

namespace fvd {

/// A file of a package.
struct ArchiveFile
{
    QString name{};
    QByteArray bytes{};
};

/// What the council's archive takes in after a day: the programme and the summary as PDF/A and
/// DOCX, metadata.json that says what they are (resources/archive/metadata.schema.json), and
/// SHA256SUMS over all of it. No participant can be told from it. Made at \a now; needs a
/// QGuiApplication.
QList<ArchiveFile> archivePackage(const DocumentSource &source, const QDateTime &now);

/// \a files as a zip archive. Equal files give equal bytes.
QByteArray archiveZip(const QList<ArchiveFile> &files);

/// A name for the package that sorts by date, without a suffix: "2026-12-03 Sauda – arkivpakke".
QString archiveName(const DocumentSource &source);

} // namespace fvd
