// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <quazip.h>
#include <quazipfile.h>

#include <QBuffer>
#include <QMap>

namespace fvd::testing {

/// The files in the archive \a bytes by their names; empty if it is none.
inline QMap<QString, QByteArray> unzipped(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    QMap<QString, QByteArray> files;
    if (!zip.open(QuaZip::mdUnzip))
        return files;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            files[zip.getCurrentFileName()] = file.readAll();
    }
    return files;
}

} // namespace fvd::testing
