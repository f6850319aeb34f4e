// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/care.h"
#include "core/store/lock.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFileInfo>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptDailyBackups = 7;
constexpr qsizetype keptMigrationBackups = 3;
const auto stampFormat = u"yyyy-MM-ddTHHmmss"_s;

QDir backupFolder(const QString &storePath)
{
    return QDir(storePath + u".backups"_s);
}

QString suffixFor(BackupReason reason)
{
    return reason == BackupReason::Migration ? u"-before-migration.sqlite"_s : u".sqlite"_s;
}

/// Whether \a path is a store that this version can read, from first to last page.
bool isSound(const QString &path)
{
    const Result<void> checked = guarded([&] {
        checkReadable(path);
        const Database db(path, Database::Mode::ReadOnly);
        if (schemaVersion(db) == 0 || db.value<QString>(u"PRAGMA quick_check"_s) != "ok"_L1)
            throw Failure({Fault::Corrupt, path});
    });
    return checked.has_value();
}

void removeOldest(const QString &storePath, BackupReason reason, qsizetype kept)
{
    for (const Backup &backup : backups(storePath)) {
        if (backup.beforeMigration == (reason == BackupReason::Migration) && kept-- <= 0)
            QFile::remove(backup.path);
    }
}

} // namespace

QList<Backup> backups(const QString &storePath)
{
    QList<Backup> found;
    const auto length = QDateTime(QDate(2000, 1, 1), QTime(0, 0)).toString(stampFormat).size();
    for (const QFileInfo &file :
        backupFolder(storePath).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Name)) {
        const QDateTime taken = QDateTime::fromString(file.fileName().left(length), stampFormat);
        const QString suffix = file.fileName().mid(length);
        const bool isMigration = suffix == suffixFor(BackupReason::Migration);
        if (taken.isValid() && (isMigration || suffix == suffixFor(BackupReason::Daily)))
            found.prepend({file.absoluteFilePath(), taken, isMigration});
    }
    return found;
}

Result<Backup> newestGoodBackup(const QString &storePath)
{
    for (const Backup &backup : backups(storePath)) {
        if (isSound(backup.path))
            return backup;
    }
    return Fault::NotFound;
}

Result<QString> restore(const QString &storePath, const QString &backup, const QDateTime &now)
{
    return guarded([&] {
        const std::unique_ptr<QLockFile> lock = lockedFile(storePath);
        if (!QFile::exists(backup))
            throw Failure({Fault::NotFound, backup});
        if (!isSound(backup))
            throw Failure({Fault::Invalid, backup});
        const QString arriving = storePath + u".restoring"_s;
        QFile::remove(arriving);
        if (!QFile::copy(backup, arriving))
            throw Failure({Fault::Storage, arriving});
        const QString aside = storePath + u".bad-"_s + now.toString(stampFormat);
        // The log belongs to the file it stands beside, and would spoil another.
        for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()}) {
            if (QFile::exists(storePath + part) && !QFile::rename(storePath + part, aside + part))
                throw Failure({Fault::Storage, aside + part});
        }
        if (!QFile::rename(arriving, storePath))
            throw Failure({Fault::Storage, storePath});
        return aside;
    });
}

void copyTo(const Database &db, const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Failure({Fault::ReadOnly, path});
    db.run(u"VACUUM INTO ?"_s, path);
}

bool takeBackup(
    const Database &db, const QString &storePath, const QDateTime &now, BackupReason reason)
{
    const QString name = now.toString(stampFormat) + suffixFor(reason);
    for (const Backup &backup : backups(storePath)) {
        if (backup.beforeMigration == (reason == BackupReason::Migration)
            && backup.taken.date() == now.date())
            return false;
    }
    const QDir folder = backupFolder(storePath);
    // Under another name until it is known to be good: the older ones are worth more than a bad
    // one.
    const QString arriving = folder.filePath(u"arriving"_s);
    QFile::remove(arriving);
    copyTo(db, arriving);
    if (!isSound(arriving))
        throw Failure({Fault::Corrupt, storePath});
    if (!QFile::rename(arriving, folder.filePath(name)))
        throw Failure({Fault::Storage, folder.filePath(name)});
    removeOldest(storePath, reason,
        reason == BackupReason::Migration ? keptMigrationBackups : keptDailyBackups);
    return true;
}

} // namespace fvd
