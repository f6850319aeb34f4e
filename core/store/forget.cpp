// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/forget.h"

#include "core/store/backup.h"
#include "core/store/revisions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// Writes the log into the file and cuts it to nothing.
void emptyLog(const Database &db)
{
    Query q = db.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (q.next() && q.value<int>(0) != 0)
        throw Failure({Fault::Locked, u"the log is in use"_s});
}

/// Writes the file anew: pages that were given back still say what stood on them.
void rewrite(const Database &db)
{
    db.run(u"VACUUM"_s);
}

bool holds(const QString &path, const QList<DocKey> &keys)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    return std::ranges::any_of(
        keys, [&bytes](const DocKey &key) { return bytes.contains(key.id.toUtf8()); });
}

/// Takes away the bodies of the revisions of \a doc that \a which selects, and what only these
/// attached.
void removeBodies(Transaction &t, qint64 doc, const QString &which)
{
    t.run(
        u"DELETE FROM blob WHERE digest IN (SELECT digest FROM attachment WHERE revision IN %1)"
        " AND digest NOT IN (SELECT digest FROM attachment WHERE revision NOT IN %1)"_s.arg(which),
        doc, doc);
    t.run(u"DELETE FROM attachment WHERE revision IN "_s + which, doc);
    t.run(u"DELETE FROM body WHERE revision IN "_s + which, doc);
}

bool hasTable(const Database &db, const QString &name)
{
    return db.value<int>(u"SELECT count(*) FROM sqlite_master WHERE name = ?"_s, name) > 0;
}

/// Takes all of \a keys out of the store in the file \a path; whether any was in it.
bool takeOut(const QString &path, const QList<DocKey> &keys)
{
    Database db(path, Database::Mode::ReadWrite);
    QList<qint64> docs;
    for (const DocKey &key : keys) {
        if (const auto row = findDoc(db, key))
            docs.append(row->key);
    }
    if (docs.isEmpty())
        return false;
    db.write([&docs](Transaction &t) {
        for (const qint64 doc : docs) {
            removeBodies(t, doc, u"(SELECT key FROM revision WHERE doc = ?)"_s);
            for (const QString &table : {u"revision"_s, u"brief"_s, u"text"_s, u"indexed"_s}) {
                // One from before a migration may not have all of them.
                if (hasTable(t.database(), table))
                    t.run(u"DELETE FROM %1 WHERE doc = ?"_s.arg(table), doc);
            }
            t.run(u"DELETE FROM doc WHERE key = ?"_s, doc);
        }
    });
    rewrite(db);
    return true;
}

void cleanBackup(const QString &path, const QList<DocKey> &keys)
{
    // Beside it until it is whole: a backup that is half written is none.
    const QString arriving = QFileInfo(path).dir().filePath(u"arriving"_s);
    QFile::remove(arriving);
    if (!QFile::copy(path, arriving))
        throw Failure({Fault::Storage, arriving});
    const Result<bool> changed = guarded([&] { return takeOut(arriving, keys); });
    if (changed && !*changed) {
        QFile::remove(arriving);
        return;
    }
    if (!changed && changed.error().fault != Fault::Corrupt) {
        QFile::remove(arriving);
        throw Failure(changed.error());
    }
    if (!QFile::remove(path))
        throw Failure({Fault::ReadOnly, path});
    if (changed && !QFile::rename(arriving, path))
        throw Failure({Fault::Storage, path});
    QFile::remove(arriving);
}

} // namespace

void forgetPast(Database &db, const QList<DocKey> &keys)
{
    db.write([&keys](Transaction &t) {
        for (const DocKey &key : keys) {
            if (const auto row = findDoc(t.database(), key)) {
                removeBodies(
                    t, row->key, u"(SELECT key FROM revision WHERE doc = ? AND NOT leaf)"_s);
            }
        }
    });
    emptyLog(db);
    rewrite(db);
    emptyLog(db);
}

void forgetInBackups(const QString &storePath, const QList<DocKey> &keys)
{
    for (const Backup &backup : backups(storePath))
        cleanBackup(backup.path, keys);
    const QFileInfo store(storePath);
    const QString aside = store.fileName() + u".bad-*"_s;
    for (const QFileInfo &file :
        store.dir().entryInfoList({aside, store.fileName() + u".restoring"_s}, QDir::Files)) {
        if (holds(file.filePath(), keys) && !QFile::remove(file.filePath()))
            throw Failure({Fault::ReadOnly, file.filePath()});
    }
}

} // namespace fvd
