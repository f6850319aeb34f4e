// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/attachments.h"

#include <QMutex>
#include <QSet>

namespace fvd {

/// Which files are wanted: set by the window, and asked on the thread of sync. The one thing that
/// both have; hence the lock.
class Wishes
{
public:
    struct Wish
    {
        bool all = false;
        bool pictures = false; ///< those of days that were held
        QSet<QString> documents{}; ///< ids of those whose files are wanted
        QSet<QByteArray> files{}; ///< digests of those that somebody asked for
    };

    void set(Wish wish)
    {
        const QMutexLocker lock(&m_lock);
        m_wish = std::move(wish);
    }
    bool wants(const MissingBlob &file) const
    {
        const QMutexLocker lock(&m_lock);
        return m_wish.all || (m_wish.pictures && file.key.space == space::region)
            || m_wish.documents.contains(file.key.id)
            || m_wish.files.contains(file.attachment.digest);
    }
    QSet<QByteArray> asked() const
    {
        const QMutexLocker lock(&m_lock);
        return m_wish.files;
    }

private:
    mutable QMutex m_lock{};
    Wish m_wish{};
};

} // namespace fvd
