// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

#include <QDir>

namespace fvd {

/// The large blobs of the store at \a storePath: those that came from elsewhere, each in a file of
/// its own in the folder `NAME.files` beside it. Films and slides play from there, no backup copies
/// them, and what is lost is fetched again.
class BlobFiles
{
public:
    explicit BlobFiles(const QString &storePath)
        : m_folder(storePath + QStringLiteral(".files"))
    {
    }

    /// Where the whole blob is, if it is there.
    QString pathOf(const QByteArray &digest) const { return m_folder.filePath(nameOf(digest)); }
    /// Where its bytes gather until it is whole.
    QString partOf(const QByteArray &digest) const
    {
        return m_folder.filePath(nameOf(digest) + QStringLiteral(".part"));
    }
    const QDir &folder() const { return m_folder; }

    /// A name that every file system takes, different for different digests: digests come from
    /// elsewhere, and may be anything.
    static QString nameOf(const QByteArray &digest) { return QString::fromLatin1(digest.toHex()); }

private:
    QDir m_folder;
};

/// The bytes of \a digest, from \a db or a file. \throws Failure, as all of these do: NotFound,
/// Corrupt
QByteArray readBlob(const Database &db, const BlobFiles &files, const QByteArray &digest);

/// The blobs that the documents of \a space show and that are in neither.
QList<MissingBlob> findMissingBlobs(
    const Database &db, const BlobFiles &files, const QString &space);

/// Removes the blobs, and the files, older than \a limit that no kept revision refers to; how many.
int removeUnused(Transaction &t, const BlobFiles &files, const QDateTime &limit);

} // namespace fvd
