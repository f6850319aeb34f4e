// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace fvd {

/// A copy of a store, in the folder `NAME.backups` beside it.
struct Backup
{
    QString path{};
    QDateTime taken{};
    bool beforeMigration = false;
};

/// The backups of the store at \a storePath, newest first.
QList<Backup> backups(const QString &storePath);

/// The newest backup that is sound and that this version can read; NotFound if there is none.
Result<Backup> newestGoodBackup(const QString &storePath);

/// Puts \a backup in the place of the store at \a storePath, which must not be open. What stood
/// there is kept beside it under the name that is returned, dated \a now.
Result<QString> restore(const QString &storePath, const QString &backup, const QDateTime &now);

} // namespace fvd
