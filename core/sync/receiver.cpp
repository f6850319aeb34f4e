// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/receiver.h"

#include "core/store/store.h"

#include <algorithm>

namespace fvd {

Receiver::Receiver(Store &store, const QString &space)
    : StorePeer(store, space)
    , m_store(store)
    , m_space(space)
{
}

Result<QList<Refusal>> Receiver::write(const QList<Parcel> &parcels, Peer &from)
{
    for (const Parcel &parcel : parcels) {
        if (const auto noted = noteBefore(parcel.key.id); !noted)
            return noted.error();
    }
    auto written = StorePeer::write(parcels, from);
    if (!written)
        return written;
    for (const Parcel &parcel : parcels) {
        if (const auto noted = noteAfter(parcel.key.id, false); !noted)
            return noted.error();
    }
    return written;
}

Result<> Receiver::noteBefore(const QString &id)
{
    if (m_before.contains(id))
        return {};
    const auto tree = m_store.tree({m_space, id});
    if (!tree)
        return tree.error();
    if (const auto before = winner(leaves(*tree)))
        m_before.insert(id, before->revision);
    return {};
}

/// At once, so that an edit made here in the next moment is not taken for what came; but one that
/// is in conflict becomes something else when it is settled.
Result<> Receiver::noteAfter(const QString &id, bool isSettled)
{
    if (!m_before.contains(id))
        return {};
    const auto tree = m_store.tree({m_space, id});
    if (!tree)
        return tree.error();
    const QList<Leaf> all = leaves(*tree);
    if (isSettled || std::ranges::count(all, false, &Leaf::deleted) < 2)
        m_after.insert(id, all.first().revision);
    else
        m_after.remove(id);
    return {};
}

Result<QList<Brought>> Receiver::arrivals()
{
    QList<Brought> arrivals;
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        if (!m_after.contains(it.key())) {
            if (const auto noted = noteAfter(it.key(), true); !noted)
                return noted.error();
        }
        if (const Revision after = m_after.value(it.key()); after != it.value())
            arrivals.append({{m_space, it.key()}, it.value(), after});
    }
    return arrivals;
}

} // namespace fvd
