// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/storepeer.h"

#include "core/store/store.h"

#include <QUuid>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

const QString identityName = u"sync/identity"_s;
const QString notePrefix = u"sync/note/"_s;

} // namespace

StorePeer::StorePeer(Store &store, QString space)
    : m_store(store)
    , m_space(std::move(space))
{
}

Result<QString> StorePeer::identity()
{
    auto identity = m_store.local(identityName);
    if (!identity)
        return identity.error();
    if (identity->isEmpty()) {
        identity = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        if (const auto set = m_store.setLocal(identityName, *identity); !set)
            return set.error();
    }
    return QString::fromLatin1(*identity) + u'/' + m_space;
}

Result<QByteArray> StorePeer::note(const QString &name)
{
    return m_store.local(notePrefix + name);
}

Result<> StorePeer::setNote(const QString &name, const QByteArray &json)
{
    return m_store.setLocal(notePrefix + name, json);
}

Result<ChangesPage> StorePeer::changes(const QByteArray &since, int limit)
{
    const auto changes = m_store.leavesSince(m_space, since.toLongLong(), limit);
    if (!changes)
        return changes.error();
    ChangesPage page{.last = since, .isLast = changes->size() < limit};
    for (const LeafChange &change : *changes)
        page.changes.append(change.leaves);
    if (!changes->isEmpty())
        page.last = QByteArray::number(changes->last().seq);
    return page;
}

Result<QList<DocRevisions>> StorePeer::missing(const QList<DocRevisions> &revisions)
{
    return m_store.missing(m_space, revisions);
}

Result<Fetched> StorePeer::fetch(const QList<DocRevisions> &revisions)
{
    Fetched fetched;
    for (const DocRevisions &each : revisions) {
        for (const Revision &revision : each.revisions) {
            auto parcel = m_store.parcel({m_space, each.id}, revision);
            if (parcel)
                fetched.parcels.append(*std::move(parcel));
            else if (parcel.error().fault == Fault::NotFound)
                fetched.missing.append({each.id, revision.text(), u"no longer kept"_s});
            else
                return parcel.error();
        }
    }
    return fetched;
}

Result<QList<Refusal>> StorePeer::write(const QList<Parcel> &parcels, Peer &)
{
    QList<Parcel> here = parcels;
    for (Parcel &parcel : here)
        parcel.key.space = m_space;
    if (const auto accepted = m_store.accept(here); !accepted)
        return accepted.error();
    return QList<Refusal>();
}

Result<> StorePeer::commit()
{
    return {}; // what the store has written is on the disk
}

Result<> StorePeer::readAttachment(const Parcel &parcel, const QString &name, QIODevice &out)
{
    const auto bytes = m_store.blob(parcel.attachments.value(name).digest);
    if (!bytes)
        return bytes.error();
    if (out.write(*bytes) != bytes->size())
        return Error{Fault::Storage, out.errorString()};
    return {};
}

Result<QString> StorePeer::attachmentFile(const Parcel &parcel, const QString &name)
{
    return m_store.blobFile(parcel.attachments.value(name).digest);
}

} // namespace fvd
