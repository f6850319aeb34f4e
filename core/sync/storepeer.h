// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/peer.h"

namespace fvd {

class Store;

/// A space of a store. Its seqs are the store's own numbers.
class StorePeer : public Peer
{
public:
    /// \a store must outlive this, and be of the thread that uses it.
    StorePeer(Store &store, QString space);

    Result<QString> identity() override;
    Result<QByteArray> note(const QString &name) override;
    Result<> setNote(const QString &name, const QByteArray &json) override;
    Result<ChangesPage> changes(const QByteArray &since, int limit) override;
    Result<QList<DocRevisions>> missing(const QList<DocRevisions> &revisions) override;
    Result<Fetched> fetch(const QList<DocRevisions> &revisions) override;
    Result<QList<Refusal>> write(const QList<Parcel> &parcels, Peer &from) override;
    Result<> commit() override;
    Result<> readAttachment(const Parcel &parcel, const QString &name, QIODevice &out) override;
    Result<QString> attachmentFile(const Parcel &parcel, const QString &name) override;

private:
    Store &m_store;
    QString m_space;
};

} // namespace fvd
