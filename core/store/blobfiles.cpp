// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobfiles.h"

#include "core/store/revisions.h"

#include <QDirIterator>
#include <QSet>

namespace fvd {

using namespace Qt::StringLiterals;

QByteArray readBlob(const Database &db, const BlobFiles &files, const QByteArray &digest)
{
    Query q = db.run(u"SELECT bytes FROM blob WHERE digest = ?"_s, QString::fromLatin1(digest));
    if (q.next()) {
        const auto bytes = q.value<QByteArray>(0);
        if (digestOf(bytes) != digest)
            throw Failure({Fault::Corrupt, QString::fromLatin1(digest)});
        return bytes;
    }
    QFile file(files.pathOf(digest));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({Fault::NotFound, QString::fromLatin1(digest)});
    return file.readAll();
}

QList<MissingBlob> findMissingBlobs(
    const Database &db, const BlobFiles &files, const QString &space)
{
    QList<MissingBlob> missing;
    for (Query q = db.run(u"SELECT DISTINCT doc.key, doc.id, doc.revision FROM attachment"
                          " JOIN revision ON revision.key = attachment.revision"
                          " JOIN doc ON doc.key = revision.doc"
                          " WHERE doc.space = ? AND NOT doc.deleted"
                          " AND revision.generation || '-' || revision.hash = doc.revision"
                          " AND NOT EXISTS"
                          " (SELECT 1 FROM blob WHERE blob.digest = attachment.digest)"
                          " ORDER BY doc.id"_s,
             space);
         q.next();) {
        const auto [doc, id, text] = q.row<qint64, QString, QString>();
        const DocKey key{space, id};
        const Document document =
            readDocument(db, key, doc, Revision::fromText(text).value_or(Revision()));
        for (auto it = document.attachments.begin(); it != document.attachments.end(); ++it) {
            if (!hasBlob(db, it->digest) && !QFileInfo::exists(files.pathOf(it->digest)))
                missing.append({key, document.revision, it.key(), *it});
        }
    }
    return missing;
}

int removeUnused(Transaction &t, const BlobFiles &files, const QDateTime &limit)
{
    t.run(u"DELETE FROM blob WHERE added < ? AND NOT EXISTS"
          " (SELECT 1 FROM attachment WHERE attachment.digest = blob.digest)"_s,
        limit.toSecsSinceEpoch());
    int removed = t.database().value<int>(u"SELECT changes()"_s);
    QSet<QString> used;
    for (Query q = t.run(u"SELECT DISTINCT digest FROM attachment"_s); q.next();)
        used.insert(BlobFiles::nameOf(q.value<QString>(0).toLatin1()));
    for (QDirIterator it(files.folder().path(), QDir::Files); it.hasNext();) {
        const QFileInfo file(it.next());
        if (!used.contains(file.baseName()) && file.lastModified() < limit)
            removed += QFile::remove(file.filePath());
    }
    return removed;
}

} // namespace fvd
