// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/httpclient.h"
#include "core/sync/peer.h"

#include <QHash>

namespace fvd {

/// A database of a CouchDB, or of a server that speaks as one.
class HttpPeer : public Peer
{
public:
    /// \a client must outlive this; several peers of a server may share it.
    HttpPeer(HttpClient &client, QString database);

    /// What is answered once something changes after \a since.
    HttpRequest watching(const QByteArray &since) const;

    Result<QString> identity() override;
    Result<QByteArray> note(const QString &name) override;
    Result<> setNote(const QString &name, const QByteArray &json) override;
    Result<ChangesPage> changes(const QByteArray &since, int limit) override;
    Result<QList<DocRevisions>> missing(const QList<DocRevisions> &revisions) override;
    Result<Fetched> fetch(const QList<DocRevisions> &revisions) override;
    void expect(const QList<DocRevisions> &revisions) override;
    Result<QList<Refusal>> write(const QList<Parcel> &parcels, Peer &from) override;
    Result<> commit() override;
    Result<> readAttachment(const Parcel &parcel, const QString &name, QIODevice &out) override;

private:
    HttpRequest request(
        const char *method, const QByteArray &path, const QByteArray &body = {}) const;
    HttpRequest bulkGet(const QList<DocRevisions> &revisions) const;
    Result<HttpAnswer> ask(const HttpRequest &request);
    HttpRequest changesRequest(const QByteArray &since, int limit) const;
    Result<Fetched> fetchMany(const QList<DocRevisions> &revisions);
    Result<Fetched> fetchOneByOne(const QList<DocRevisions> &revisions);
    struct Sending;
    Result<Sending> sendingOf(const Parcel &parcel, Peer &from, bool isWhole);
    Result<Attachments> attachmentsThere(const Parcel &parcel, Peer &from) const;
    Result<QList<Refusal>> writeAll(const QList<Parcel> &parcels, Peer &from, bool isWhole);
    Result<QList<Refusal>> writeTogether(
        const QByteArrayList &documents, const QList<Parcel> &parcels);
    Result<QList<Refusal>> writeAlone(const Parcel &parcel, const Sending &sending);

    HttpClient &m_client;
    QString m_database;
    QByteArray m_instance{}; ///< tells this database from one of the same name before or after it
    QHash<QString, QString> m_noteRevisions{};
    bool m_hasBulkGet = true;
    int m_skips = 0; ///< how often missing() need not ask before it asks again
    /// All is fetched for the first time: most documents are new then, and come along with the
    /// changes, as many at a time as fit in memory by what they have weighed so far.
    bool m_isFirst = false;
    int m_limit = 0;
    QHash<QString, Parcel> m_ready{}; ///< what came along
    QHash<QString, QList<Revision>> m_ancestors{}; ///< that are there, of what missing() named last
};

} // namespace fvd
