// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/documents.h"
#include "core/library/library.h"
#include "core/store/store.h"

namespace fvd {

Store &Library::store() const
{
    return *m_store;
}

void Library::refresh()
{
    for (;;) {
        const auto changes = m_store->changesSince(m_seen);
        if (!changes || changes->isEmpty())
            return;
        QStringList ids;
        for (const Change &change : *changes)
            ids.append(change.key.id);
        m_seen = changes->last().seq;
        Q_EMIT changed(ids);
    }
}

QList<DocKey> Library::documentsOf(const Session &session) const
{
    QList<DocKey> keys{keyOf<Session>(session.id)};
    for (const Run &run : runs(session))
        keys.append(keyOf<Run>(run.id));
    for (const Id<Council> &id : session.councils) {
        if (m_store->get(keyOf<Council>(id)))
            keys.append(keyOf<Council>(id));
    }
    return keys;
}

Result<QList<Difference>> Library::differences(const Id<Session> &id) const
{
    return fvd::differences(*m_store, keyOf<Session>(id));
}

Result<> Library::setDifferences(const Id<Session> &id, const QList<Difference> &differences)
{
    return fvd::setDifferences(*m_store, keyOf<Session>(id), differences);
}

} // namespace fvd
