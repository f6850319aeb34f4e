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
    ~HttpPeer() override;

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
    bool beginWriting(const QList<Parcel> &parcels, Peer &from) override;
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
    using Ancestors = QHash<QString, QList<Revision>>;
    struct Sending;
    /// Parcels on their way: what is next of them, and what was asked and is not answered yet.
    struct Convoy
    {
        QList<Parcel> parcels{};
        Ancestors there{};
        bool isWhole = false; ///< with all attachments, whatever may be there
        qsizetype next = 0;
        QList<HttpRequest> underWay{};
        QList<Parcel> large{}; ///< that go by themselves
        bool hasStubs = false; ///< of what is taken to be there
    };
    Result<Sending> sendingOf(const Parcel &parcel, const Convoy &convoy, Peer &from) const;
    Result<> load(Convoy &convoy, Peer &from);
    Result<QList<Refusal>> unload(Convoy &convoy, Peer &from);
    Result<QList<Refusal>> writeAlone(const Parcel &parcel, const Sending &sending);

    HttpClient &m_client;
    QString m_database;
    QByteArray m_instance{}; ///< tells this database from one of the same name before or after it
    QHash<QString, QString> m_noteRevisions{};
    bool m_hasBulkGet = true;
    QList<Convoy> m_convoys{}; ///< that were begun, the oldest first
    int m_skips = 0; ///< how often missing() need not ask before it asks again
    /// All is fetched for the first time: most documents are new then, and come along with the
    /// changes, as many at a time as fit in memory by what they have weighed so far.
    bool m_isFirst = false;
    int m_limit = 0;
    QHash<QString, Parcel> m_ready{}; ///< what came along
    Ancestors m_ancestors{}; ///< that are there, of what missing() named last
};

} // namespace fvd
