// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httppeer.h"

#include "core/base/jsontext.h"
#include "core/sync/wire.h"

#include <QBuffer>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// How much is sent at a time, about; and how many requests of some parcels wait for their answers.
/// That also hides how the last bytes of each may wait for those before to be acknowledged, on this
/// machine for 40 ms: Qt leaves Nagle's algorithm on, and lets nobody at its sockets.
constexpr qsizetype sentBytes = 2 * 1024 * 1024;
constexpr qsizetype mostUnderWay = 2;
/// More than this is not put into a document, where it takes a third more, and all of it memory.
constexpr qint64 inlineBytes = 256 * 1024;
/// How much comes along with changes, about; and how many documents, before it is known how large
/// they are.
constexpr qsizetype fetchedBytes = 2 * 1024 * 1024;
constexpr int firstLimit = 100;
/// When a target is taken to be empty, and for how many pages.
constexpr qsizetype many = 100;
constexpr int mostSkips = 9;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

/// \a seq, as JSON, as it stands in a query.
QByteArray queryOf(const QByteArray &seq)
{
    const auto text = jsonString(seq);
    return text ? encoded(*text) : seq.toPercentEncoding();
}

/// What a status other than success means to who asked.
Error errorOf(const HttpAnswer &answer)
{
    const QString detail = QString::number(answer.status) + u' '
        + QString::fromUtf8(answer.body.left(200)).simplified();
    switch (answer.status) {
    case 404:
        return {Fault::NotFound, detail};
    case 400:
    case 409:
    case 412:
    case 413:
    case 414:
        return {Fault::Invalid, detail};
    default:
        return {Fault::Garbled, detail};
    }
}

QByteArray memberOf(const QByteArray &json, QStringView key)
{
    const auto members = jsonMembers(json);
    return members ? jsonValue(*members, key).toByteArray() : QByteArray();
}

/// \a json, a checkpoint, as one of revision \a revision.
QByteArray withRevision(const QByteArray &json, const QString &revision)
{
    Q_ASSERT(json.startsWith('{') && json.size() > 2);
    return revision.isEmpty() ? json : "{\"_rev\":" + toJsonString(revision) + ',' + json.mid(1);
}

/// What the newest ancestor of \a parcel that is \a there has attached, as far as \a from knows.
Result<Attachments> attachmentsThere(const Parcel &parcel, const QList<Revision> &there, Peer &from)
{
    const auto ancestor = std::ranges::find_if(parcel.history.begin() + 1, parcel.history.end(),
        [&](const Revision &revision) { return there.contains(revision); });
    if (ancestor == parcel.history.end())
        return Attachments();
    const auto fetched = from.fetch({{parcel.key.id, {*ancestor}}});
    if (!fetched)
        return fetched.error();
    return fetched->parcels.isEmpty() ? Attachments() : fetched->parcels.first().attachments;
}

} // namespace

HttpPeer::HttpPeer(HttpClient &client, QString database)
    : m_client(client)
    , m_database(std::move(database))
{
}

/// What was begun is not for who comes next: the database may be another by then.
HttpPeer::~HttpPeer()
{
    m_client.giveUp();
}

HttpRequest HttpPeer::request(
    const char *method, const QByteArray &path, const QByteArray &body) const
{
    return {method, '/' + encoded(m_database) + path, body};
}

Result<HttpAnswer> HttpPeer::ask(const HttpRequest &request)
{
    auto answer = m_client.send(request);
    if (answer && (answer->status < 200 || answer->status >= 300))
        return errorOf(*answer);
    return answer;
}

Result<QString> HttpPeer::identity()
{
    const auto answer = ask(request("GET", {}));
    if (!answer)
        return answer.error();
    if (memberOf(answer->body, u"db_name").isEmpty())
        return Error{Fault::Garbled, QString::fromUtf8(answer->body.left(200))};
    m_instance = memberOf(answer->body, u"instance_start_time");
    return m_client.server() + u'/' + m_database + u'#' + QString::fromLatin1(m_instance);
}

Result<QByteArray> HttpPeer::note(const QString &name)
{
    const auto answer = ask(request("GET", "/_local/" + encoded(name)));
    if (!answer && answer.error().fault == Fault::NotFound) {
        m_noteRevisions.remove(name);
        return QByteArray();
    }
    if (!answer)
        return answer.error();
    m_noteRevisions[name] = jsonString(memberOf(answer->body, u"_rev")).value_or(QString());
    return answer->body;
}

Result<> HttpPeer::setNote(const QString &name, const QByteArray &json)
{
    const QByteArray path = "/_local/" + encoded(name);
    const auto answer =
        m_client.send(request("PUT", path, withRevision(json, m_noteRevisions.value(name))));
    if (!answer)
        return answer.error();
    if (answer->status == 409) {
        // The answer to an earlier try may have been lost on its way.
        const auto there = note(name);
        if (!there)
            return there.error();
        if (memberOf(*there, u"history") == memberOf(json, u"history"))
            return {};
        return Error{Fault::Conflict, u"somebody else writes the same checkpoint"_s};
    }
    if (answer->status != 201 && answer->status != 202 && answer->status != 200)
        return errorOf(*answer);
    m_noteRevisions[name] = jsonString(memberOf(answer->body, u"rev")).value_or(QString());
    return {};
}

HttpRequest HttpPeer::changesRequest(const QByteArray &since, int limit) const
{
    return request("GET",
        "/_changes?style=all_docs" + QByteArray(m_isFirst ? "&include_docs=true" : "")
            + "&limit=" + QByteArray::number(limit)
            + "&since=" + (since.isEmpty() ? QByteArray("0") : queryOf(since)));
}

Result<ChangesPage> HttpPeer::changes(const QByteArray &since, int limit)
{
    if (since.isEmpty()) {
        m_isFirst = true;
        m_limit = firstLimit;
    }
    const int asked = m_isFirst ? std::min(m_limit, limit) : limit;
    const auto answer = ask(changesRequest(since, asked));
    if (!answer)
        return answer.error();
    auto page = changesFrom(answer->body, asked);
    if (!page)
        return page;
    if (m_isFirst) {
        m_ready = newDocumentsFrom(answer->body);
        const qsizetype each = answer->body.size() / std::max<qsizetype>(page->changes.size(), 1);
        m_limit = int(std::clamp<qsizetype>(fetchedBytes / (each + 1), 1, limit));
    }
    if (!page->isLast)
        m_client.begin(changesRequest(page->last, m_isFirst ? std::min(m_limit, limit) : limit));
    return page;
}

HttpRequest HttpPeer::watching(const QByteArray &since) const
{
    return request("GET",
        "/_changes?feed=longpoll&heartbeat=25000&limit=1&since="
            + (since.isEmpty() ? QByteArray("0") : queryOf(since)));
}

Result<QList<DocRevisions>> HttpPeer::missing(const QList<DocRevisions> &revisions)
{
    // Where nothing of many was there, nothing of the next will be; to send what is there does no
    // harm, it only takes time.
    if (m_skips > 0) {
        --m_skips;
        m_ancestors.clear();
        return revisions;
    }
    const auto answer = ask(request("POST", "/_revs_diff", revsDiffQuestion(revisions)));
    if (!answer)
        return answer.error();
    auto missing = missingFrom(answer->body);
    m_ancestors = ancestorsFrom(answer->body);
    if (missing && missing->size() == revisions.size() && revisions.size() >= many)
        m_skips = mostSkips;
    return missing;
}

HttpRequest HttpPeer::bulkGet(const QList<DocRevisions> &revisions) const
{
    return request("POST", "/_bulk_get?revs=true&latest=true", bulkGetQuestion(revisions));
}

void HttpPeer::expect(const QList<DocRevisions> &revisions)
{
    if (m_hasBulkGet && m_ready.isEmpty())
        m_client.begin(bulkGet(revisions));
}

Result<Fetched> HttpPeer::fetch(const QList<DocRevisions> &revisions)
{
    Fetched fetched;
    QList<DocRevisions> others;
    for (const DocRevisions &each : revisions) {
        const auto ready = m_ready.constFind(each.id);
        const bool isReady =
            ready != m_ready.cend() && each.revisions == QList{ready->history.first()};
        if (isReady)
            fetched.parcels.append(*ready);
        else
            others.append(each);
    }
    if (others.isEmpty())
        return fetched;
    auto rest = fetchMany(others);
    if (!rest)
        return rest;
    fetched.parcels += rest->parcels;
    fetched.missing += rest->missing;
    return fetched;
}

Result<Fetched> HttpPeer::fetchMany(const QList<DocRevisions> &revisions)
{
    if (m_hasBulkGet) {
        const auto answer = m_client.send(bulkGet(revisions));
        if (!answer)
            return answer.error();
        if (answer->status == 200)
            return bulkGetFrom(answer->body, revisions);
        if (answer->status != 404 && answer->status != 405 && answer->status != 501)
            return errorOf(*answer);
        m_hasBulkGet = false;
    }
    return fetchOneByOne(revisions);
}

Result<Fetched> HttpPeer::fetchOneByOne(const QList<DocRevisions> &revisions)
{
    Fetched fetched;
    for (const DocRevisions &each : revisions) {
        for (const Revision &revision : each.revisions) {
            const QByteArray path =
                '/' + encoded(each.id) + "?revs=true&latest=true&rev=" + encoded(revision.text());
            const auto answer = m_client.send(request("GET", path));
            if (!answer)
                return answer.error();
            auto parcel =
                answer->status == 200 ? parcelFrom(answer->body) : Result<Parcel>(errorOf(*answer));
            if (parcel)
                fetched.parcels.append(*std::move(parcel));
            else
                fetched.missing.append({each.id, revision.text(), parcel.error().detail});
        }
    }
    return fetched;
}

/// A document on its way: with what belongs to it inside, or after it.
struct HttpPeer::Sending
{
    QByteArray document{};
    QList<HttpFile> files{};
    bool hasStubs = false; ///< of what is known to be there
};

/// \a parcel with those of its attachments that \a from has, and, unless \a convoy is whole,
/// without those that the server has too.
Result<HttpPeer::Sending> HttpPeer::sendingOf(
    const Parcel &parcel, const Convoy &convoy, Peer &from) const
{
    Sending sending;
    const auto there = convoy.isWhole || parcel.attachments.isEmpty()
        ? Result<Attachments>(Attachments())
        : attachmentsThere(parcel, convoy.there.value(parcel.key.id), from);
    if (!there)
        return there.error();
    qint64 bytes = 0;
    for (auto it = parcel.attachments.begin(); it != parcel.attachments.end(); ++it) {
        if (there->value(it.key()) == *it) {
            sending.hasStubs = true;
            continue;
        }
        HttpFile file{.name = it.key(), .contentType = it->contentType};
        if (const auto path = from.attachmentFile(parcel, it.key())) {
            file.path = *path;
        } else {
            QBuffer buffer(&file.bytes);
            buffer.open(QIODevice::WriteOnly);
            const auto read = from.readAttachment(parcel, it.key(), buffer);
            if (!read && read.error().fault == Fault::NotFound)
                continue;
            if (!read)
                return read.error();
        }
        bytes += it->length;
        sending.files.append(file);
    }
    if (bytes > inlineBytes) {
        QSet<QString> names;
        for (const HttpFile &file : std::as_const(sending.files))
            names.insert(file.name);
        sending.document = toWire(parcel, {}, names);
        return sending;
    }
    AttachmentBytes inside;
    for (const HttpFile &file : std::as_const(sending.files)) {
        QFile onDisk(file.path);
        if (!file.path.isEmpty() && !onDisk.open(QIODevice::ReadOnly))
            return Error{Fault::Storage, onDisk.errorString()};
        inside[file.name] = file.path.isEmpty() ? file.bytes : onDisk.readAll();
    }
    sending.files.clear();
    sending.document = toWire(parcel, inside);
    return sending;
}

/// What is large goes by itself, since the files stand after it.
Result<QList<Refusal>> HttpPeer::writeAlone(const Parcel &parcel, const Sending &sending)
{
    HttpRequest one =
        request("PUT", '/' + encoded(parcel.key.id) + "?new_edits=false", sending.document);
    one.files = sending.files;
    const auto answer = ask(one);
    if (answer)
        return QList<Refusal>();
    // "No" is said of this document here, and not of the database, which was written to before. If
    // it may be for want of what was left out, all of it is sent once more.
    const bool isRefused = answer.error().fault == Fault::Refused
        || (answer.error().fault == Fault::Invalid && !sending.hasStubs);
    if (!isRefused)
        return answer.error();
    return QList{Refusal{parcel.key.id, parcel.history.first().text(), answer.error().detail}};
}

/// Begins as many requests of \a convoy as may be under way.
Result<> HttpPeer::load(Convoy &convoy, Peer &from)
{
    while (convoy.underWay.size() < mostUnderWay && convoy.next < convoy.parcels.size()) {
        QByteArrayList documents;
        for (qsizetype bytes = 0; bytes < sentBytes && convoy.next < convoy.parcels.size();) {
            const Parcel &parcel = convoy.parcels[convoy.next];
            const auto sending = sendingOf(parcel, convoy, from);
            if (!sending)
                return sending.error();
            ++convoy.next;
            convoy.hasStubs = convoy.hasStubs || sending->hasStubs;
            if (!sending->files.isEmpty()) {
                convoy.large.append(parcel);
                continue;
            }
            documents.append(sending->document);
            bytes += sending->document.size();
        }
        if (documents.isEmpty())
            continue;
        convoy.underWay.append(request("POST", "/_bulk_docs", bulkDocs(documents)));
        m_client.begin(convoy.underWay.last());
    }
    return {};
}

/// Waits until all of \a convoy is there, and gives what was refused.
Result<QList<Refusal>> HttpPeer::unload(Convoy &convoy, Peer &from)
{
    QList<Refusal> refusals;
    const auto add = [&](const Result<QList<Refusal>> &refused) -> Result<> {
        if (!refused)
            return refused.error();
        refusals += *refused;
        return {};
    };
    for (;;) {
        if (const auto loaded = load(convoy, from); !loaded)
            return loaded.error();
        if (convoy.underWay.isEmpty())
            break;
        const auto answer = ask(convoy.underWay.takeFirst());
        if (!answer)
            return answer.error();
        if (const auto added = add(refusalsFrom(answer->body, convoy.parcels)); !added)
            return added.error();
    }
    for (const Parcel &parcel : std::as_const(convoy.large)) {
        const auto sending = sendingOf(parcel, convoy, from);
        if (!sending)
            return sending.error();
        if (const auto added = add(writeAlone(parcel, *sending)); !added)
            return added.error();
    }
    return refusals;
}

Result<QList<Refusal>> HttpPeer::write(const QList<Parcel> &parcels, Peer &from)
{
    const auto begun = std::ranges::find(m_convoys, parcels, &Convoy::parcels);
    Convoy convoy = begun == m_convoys.end() ? Convoy{.parcels = parcels, .there = m_ancestors}
                                             : m_convoys.takeAt(begun - m_convoys.begin());
    auto refusals = unload(convoy, from);
    // What we took to be there may not be, any longer.
    if (!refusals && refusals.error().fault == Fault::Invalid && convoy.hasStubs) {
        convoy = {.parcels = parcels, .isWhole = true};
        refusals = unload(convoy, from);
    }
    return refusals;
}

bool HttpPeer::beginWriting(const QList<Parcel> &parcels, Peer &from)
{
    Convoy convoy{.parcels = parcels, .there = m_ancestors};
    // If something is wrong with it, write() says so.
    if (!load(convoy, from))
        return false;
    m_convoys.append(convoy);
    return true;
}

Result<> HttpPeer::commit()
{
    const auto answer = ask(request("POST", "/_ensure_full_commit", "{}"));
    if (!answer)
        return answer.error();
    const QByteArray instance = memberOf(answer->body, u"instance_start_time");
    if (instance != m_instance)
        return Error{Fault::Conflict, u"the database was made anew meanwhile"_s};
    return {};
}

Result<> HttpPeer::readAttachment(const Parcel &, const QString &, QIODevice &)
{
    return Fault::NotFound;
}

} // namespace fvd
