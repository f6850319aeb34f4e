// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/peer.h"

#include <QDateTime>

namespace fvd {

class Store;
struct SpaceLink;

/// What was refused as a space was brought together, and still is. A replication passes it by for
/// good; so it is kept in the store, and tried again after a while. An edit is another revision,
/// and sent by itself.
class RefusalBook
{
public:
    enum class Direction
    {
        Pull,
        Push,
    };

    /// \a store must outlive this.
    static Result<RefusalBook> open(Store &store, const SpaceLink &link);

    /// What to try again at \a now in \a direction; all of it, if \a isAll.
    QList<DocRevisions> due(Direction direction, const QDateTime &now, bool isAll) const;
    /// Keeps \a refused, at once.
    Result<> add(Direction direction, const QList<Refusal> &refused, const QDateTime &now);
    /// Forgets those of \a tried that are not among \a refused: they went through, or are gone.
    Result<> settle(
        Direction direction, const QList<DocRevisions> &tried, const QList<Refusal> &refused);
    QList<Refusal> standing() const;

private:
    struct Entry
    {
        Refusal refusal{};
        Direction direction = Direction::Pull;
        QDateTime at{};
    };

    RefusalBook(Store &store, QString space, QString name);
    bool isOpen(const Entry &entry) const;
    Result<> save() const;

    Store *m_store;
    QString m_space;
    QString m_name; ///< of the local value that it is kept in
    QList<Entry> m_entries{};
};

} // namespace fvd
