// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/store/backup.h"
#include "core/store/store.h"

#include <QThread>

namespace fvd {

Result<> Library::check() const
{
    return m_store->check();
}

Result<> Library::backup(const QString &path) const
{
    return m_store->backup(path);
}

Result<bool> Library::backUpDaily(const QDateTime &now)
{
    return m_store->backUpDaily(now);
}

void Library::backUpDailyAside(const QDateTime &now, std::function<void(const Result<bool> &)> done)
{
    if (m_backup && m_backup->isRunning())
        return;
    const auto result = std::make_shared<Result<bool>>(false);
    m_backup.reset(QThread::create([this, now, result] {
        const auto beside = m_store->beside();
        *result = beside ? (*beside)->backUpDaily(now) : Result<bool>(beside.error());
    }));
    connect(m_backup.get(), &QThread::finished, this, [result, done] { done(*result); });
    m_backup->start(QThread::LowPriority);
}

Result<> Library::setMaximumSize(qint64 bytes)
{
    return m_store->setMaximumSize(bytes);
}

QList<SafeCopy> Library::backups(const QString &path)
{
    QList<SafeCopy> copies;
    for (const Backup &each : fvd::backups(path))
        copies.append({each.path, each.taken});
    return copies;
}

Result<SafeCopy> Library::newestBackup(const QString &path)
{
    const auto backup = newestGoodBackup(path);
    if (!backup)
        return backup.error();
    return SafeCopy{backup->path, backup->taken};
}

Result<QString> Library::restore(const QString &path, const QString &backup, const QDateTime &now)
{
    return fvd::restore(path, backup, now);
}

} // namespace fvd
