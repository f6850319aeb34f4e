// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace fvd {

using namespace Qt::StringLiterals;

std::unique_ptr<QLockFile> lockedFile(const QString &path)
{
    const QFileInfo file(path);
    if (!QDir().mkpath(file.absolutePath()) || (file.exists() && !file.isWritable()))
        throw Failure({Fault::ReadOnly, path});
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    if (lock->tryLock())
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        throw Failure({Fault::Locked, path});
    case QLockFile::PermissionError:
        throw Failure({Fault::ReadOnly, path});
    default:
        throw Failure(
            {QStorageInfo(file.absolutePath()).bytesAvailable() == 0 ? Fault::Full : Fault::Storage,
                path});
    }
}

} // namespace fvd
