// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontext.h"
#include "core/sync/wire.h"
#include "tests/sync/scriptedserver.h"
#include "tests/sync/synctest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zlib.h>

namespace fvd::test {

/// Answers as CouchDB 3.5 does where PouchDB's server does otherwise: seqs are strings, one
/// malformed document makes it refuse a whole batch, sessions expire, wrong passwords lock, bodies
/// may come gzipped, what is attached need not come again. A store is what it has in place of a
/// database.
class FakeCouch
{
public:
    explicit FakeCouch(Store &store)
        : m_store(store)
        , m_peer(store, region)
    {
    }

    Answer operator()(Asked asked)
    {
        if (asked.headers.value("content-encoding") == "gzip") {
            if (!takesGzip)
                return error(415, "bad_content_type", "Content-Encoding");
            asked.body = unpacked(asked.body);
        }
        if (asked.path() == "/_session")
            return logIn(asked);
        if (!password.isEmpty() && asked.headers.value("cookie") != "AuthSession=" + session)
            return error(401, "unauthorized", "You are not authorized to access this db.");
        const QByteArray path = asked.path().mid(asked.path().indexOf('/', 1));
        if (asked.path() == "/db")
            return {200,
                R"({"db_name":"db","instance_start_time":")" + instance + R"(","doc_count":1})"};
        if (path.startsWith("/_local/"))
            return local(asked, path);
        if (path == "/_changes")
            return changes(asked);
        if (asked.method == "POST" && asked.headers.value("content-type") != "application/json")
            return error(415, "bad_content_type", "Content-Type must be application/json");
        if (path == "/_ensure_full_commit")
            return {201, R"({"ok":true,"instance_start_time":")" + instance + R"("})"};
        if (path == "/_revs_diff")
            return revsDiff(asked);
        if (path == "/_bulk_get" && hasBulkGet)
            return bulkGet(asked);
        if (path == "/_bulk_docs")
            return bulkDocs(asked);
        if (asked.method == "GET" && !path.startsWith("/_"))
            return single(asked, path);
        return error(404, "not_found", "missing");
    }

    static Answer error(int status, const QByteArray &error, const QByteArray &reason)
    {
        return {status, R"({"error":")" + error + R"(","reason":")" + reason + "\"}\n"};
    }

    QByteArray instance = "1700000000";
    QByteArray password{};
    QByteArray session{};
    int wrongPasswords = 0;
    qsizetype largestDocument = 8'000'000;
    bool hasBulkGet = true;
    bool takesGzip = true;
    bool allowsAll = false; ///< also what is called "forbidden"
    bool hasLostFiles = false; ///< and takes no word for it that they are there

private:
    Answer logIn(const Asked &asked)
    {
        if (wrongPasswords >= 5)
            return error(403, "forbidden",
                "Account is temporarily locked due to multiple authentication failures");
        if (jsonString(jsonValue(*jsonMembers(asked.body), u"password"))->toUtf8() != password) {
            ++wrongPasswords;
            return error(401, "unauthorized", "Name or password is incorrect.");
        }
        session = "s" + QByteArray::number(++m_sessions) + "==";
        return {200, R"({"ok":true,"name":"kari","roles":[]})",
            {"Set-Cookie: AuthSession=" + session + "; Version=1; Path=/; HttpOnly"}};
    }
    static QByteArray seqText(qint64 seq)
    {
        return seq == 0
            ? QByteArray("0")
            : QByteArray::number(seq) + "-g1AAAA+/" + QByteArray::number(seq * 7) + "==";
    }
    Answer changes(const Asked &asked)
    {
        const QByteArray since = asked.query(u"since"_s).toUtf8();
        const qint64 from = since.split('-').first().toLongLong();
        if (since != seqText(from) || from > *m_store.lastSeq())
            return error(400, "bad_request", "Malformed sequence supplied in 'since' parameter.");
        const auto all = m_store.leavesSince(region, from, asked.query(u"limit"_s).toInt());
        QByteArrayList rows;
        QByteArray last = since;
        for (const LeafChange &change : *all) {
            QByteArrayList revisions;
            for (const Revision &revision : change.leaves.revisions)
                revisions.append("{\"rev\":" + toJsonString(revision.text()) + '}');
            last = seqText(change.seq);
            rows.append("{\"seq\":\"" + last + "\",\"id\":" + toJsonString(change.leaves.id)
                + ",\"changes\":[" + revisions.join(',') + ']'
                + (asked.query(u"include_docs"_s) == "true"_L1
                        ? ",\"doc\":" + winnerOf(change.leaves.id)
                        : QByteArray())
                + '}');
        }
        // Blank lines before the body and a line end after it, as servers send them.
        return {.body = "\n\n{\"results\":[\n" + rows.join(",\n") + "\n],\n\"last_seq\":\"" + last
                + "\",\"pending\":0}\n",
            .isChunked = true};
    }
    /// The document as a list of changes has it: what wins, without its history.
    QByteArray winnerOf(const QString &id)
    {
        const auto tree = m_store.tree({region, id});
        QByteArray document = documentOf(id, leaves(*tree).first().revision.text());
        const qsizetype start = document.indexOf(",\"_revisions\"");
        return document.remove(start, document.indexOf('}', start) + 1 - start);
    }
    Answer local(const Asked &asked, const QByteArray &path)
    {
        if (asked.method == "PUT") {
            m_locals[path] = asked.body;
            return {201, R"({"ok":true,"id":"x","rev":"0-1"})"};
        }
        return m_locals.contains(path) ? Answer{200, m_locals[path]}
                                       : error(404, "not_found", "missing");
    }
    Answer revsDiff(const Asked &asked)
    {
        QList<DocRevisions> all;
        const auto members = jsonMembers(asked.body);
        for (const JsonMember &member : *members) {
            DocRevisions each{member.key};
            const auto texts = jsonElements(member.value);
            for (const QByteArrayView text : *texts)
                each.revisions.append(*Revision::fromText(*jsonString(text)));
            all.append(each);
        }
        QByteArrayList rows;
        const auto missing = m_peer.missing(all);
        for (const DocRevisions &each : *missing) {
            QByteArrayList texts;
            for (const Revision &revision : each.revisions)
                texts.append(toJsonString(revision.text()));
            QByteArrayList ancestors;
            const QList<Leaf> there = leaves(*m_store.tree({region, each.id}));
            for (const Leaf &leaf : there) {
                if (leaf.revision.generation < each.revisions.first().generation)
                    ancestors.append(toJsonString(leaf.revision.text()));
            }
            rows.append(toJsonString(each.id) + ":{\"missing\":[" + texts.join(',') + ']'
                + (ancestors.isEmpty() ? QByteArray()
                                       : ",\"possible_ancestors\":[" + ancestors.join(',') + ']')
                + '}');
        }
        return {200, '{' + rows.join(',') + '}'};
    }
    QByteArray documentOf(const QString &id, const QString &revision)
    {
        const auto parcel =
            m_store.parcel({region, id}, Revision::fromText(revision).value_or(Revision()));
        return parcel ? toWire(*parcel) : QByteArray();
    }
    Answer bulkGet(const Asked &asked)
    {
        QByteArrayList results;
        const auto members = jsonMembers(asked.body);
        const auto docs = jsonElements(jsonValue(*members, u"docs"));
        for (const QByteArrayView doc : *docs) {
            const auto fields = jsonMembers(doc);
            const QString id = *jsonString(jsonValue(*fields, u"id"));
            const QByteArray rev = jsonValue(*fields, u"rev").toByteArray();
            const QByteArray document = documentOf(id, *jsonString(rev));
            results.append("{\"id\":" + toJsonString(id) + ",\"docs\":["
                + (document.isEmpty() ? "{\"error\":{\"id\":" + toJsonString(id) + ",\"rev\":" + rev
                            + R"(,"error":"not_found","reason":"missing"}})"
                                      : "{\"ok\":" + document + '}')
                + "]}");
        }
        return {200, "{\"results\":[" + results.join(',') + "]}"};
    }
    Answer single(const Asked &asked, const QByteArray &path)
    {
        const QByteArray document = documentOf(
            QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(1))), asked.query(u"rev"_s));
        return document.isEmpty() ? error(404, "not_found", "missing") : Answer{200, document};
    }
    Answer bulkDocs(const Asked &asked)
    {
        QList<Parcel> parcels;
        QByteArrayList rows;
        const auto members = jsonMembers(asked.body);
        const auto docs = jsonElements(jsonValue(*members, u"docs"));
        for (const QByteArrayView doc : *docs) {
            if (doc.size() > largestDocument)
                return error(413, "document_too_large", "doc");
            const auto stored = asStored(doc.toByteArray());
            if (!stored)
                return error(412, "missing_stub", "Invalid attachment stub");
            const auto parcel = parcelFrom(*stored);
            if (!parcel)
                return error(400, "doc_validation", "Bad special document member");
            const QJsonObject body = *parseObject(parcel->body);
            if (body["title"_L1] == "malformed"_L1)
                return error(400, "doc_validation", "Bad special document member: _foo");
            if (body["title"_L1] == "forbidden"_L1 && !allowsAll)
                rows.append("{\"id\":" + toJsonString(parcel->key.id)
                    + ",\"rev\":" + toJsonString(parcel->history.first().text())
                    + R"(,"error":"forbidden","reason":"not yours"})");
            else
                parcels.append(*parcel);
        }
        const auto written = m_peer.write(parcels, m_peer);
        Q_ASSERT(written);
        return {201, '[' + rows.join(',') + ']'};
    }

    static QByteArray unpacked(QByteArray bytes)
    {
        constexpr int gzipOnly = 16;
        z_stream stream{};
        inflateInit2(&stream, gzipOnly + MAX_WBITS);
        QByteArray out(64 * 1024 * 1024, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        stream.avail_in = uInt(bytes.size());
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        const int state = inflate(&stream, Z_FINISH);
        Q_ASSERT(state == Z_STREAM_END);
        Q_UNUSED(state)
        out.truncate(qsizetype(stream.total_out));
        inflateEnd(&stream);
        return out;
    }
    /// \a doc with what its attachments are; nothing if one is said to be here and is not.
    std::optional<QByteArray> asStored(const QByteArray &doc)
    {
        if (!doc.contains("\"_attachments\""))
            return doc;
        QJsonObject object = QJsonDocument::fromJson(doc).object();
        QJsonObject files = object["_attachments"_L1].toObject();
        Attachments before;
        const QJsonObject revisions = object["_revisions"_L1].toObject();
        const QJsonArray ids = revisions["ids"_L1].toArray();
        for (int i = 1; i < ids.size() && before.isEmpty() && !hasLostFiles; ++i) {
            const auto parcel = m_store.parcel({region, object["_id"_L1].toString()},
                {revisions["start"_L1].toInt() - i, ids[i].toString()});
            if (parcel)
                before = parcel->attachments;
        }
        for (const QString &name : files.keys()) {
            QJsonObject file = files[name].toObject();
            if (file.contains("data"_L1)) {
                const QByteArray data =
                    QByteArray::fromBase64(file.take("data"_L1).toString().toLatin1());
                file[u"length"_s] = data.size();
                file[u"digest"_s] = u"md5-x"_s;
            } else if (before.contains(name)) {
                file[u"length"_s] = before[name].length;
                file[u"digest"_s] = QString::fromLatin1(before[name].digest);
            } else {
                return std::nullopt;
            }
            files[name] = file;
        }
        object[u"_attachments"_s] = files;
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    Store &m_store;
    StorePeer m_peer;
    QHash<QByteArray, QByteArray> m_locals{};
    int m_sessions = 0;
};

} // namespace fvd::test
