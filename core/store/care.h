// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/derived.h"

#include <QDateTime>

namespace fvd {

enum class BackupReason
{
    Daily,
    Migration
};

/// Writes a sound copy of \a db to the new file \a path. \throws Failure, as all of these do
void copyTo(const Database &db, const QString &path);

/// Puts a copy of \a db, the store at \a storePath, among its backups, and removes the oldest ones
/// beyond a week's; false if there is one of \a now's day and for that reason already.
bool takeBackup(
    const Database &db, const QString &storePath, const QDateTime &now, BackupReason reason);

/// Reads all of \a db. Corrupt if anything in it is not as it should be.
void checkAll(const Database &db, const Derivation &derivation);

} // namespace fvd
