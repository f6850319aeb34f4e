// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire.h"

#include "core/base/jsontext.h"

#include <algorithm>
#include <array>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

using Members = QList<JsonMember>;

/// Where we say the digests of our own making, since a server makes others, of what it stores.
constexpr QStringView digestsKey = u"attachmentDigests";

/// What a server may say of a document besides what it holds.
constexpr std::array serverSays{
    "_conflicts"_L1, "_deleted_conflicts"_L1, "_revs_info"_L1, "_local_seq"_L1, "_rev"_L1};

Error invalid(const QString &reason)
{
    return {Fault::Invalid, reason};
}

Error garbled(const QByteArray &json)
{
    return {Fault::Garbled, QString::fromUtf8(json.left(200))};
}

std::optional<History> historyFrom(QByteArrayView json)
{
    const auto members = jsonMembers(json);
    const auto start = members ? jsonInteger(jsonValue(*members, u"start")) : std::nullopt;
    const auto ids = members ? jsonElements(jsonValue(*members, u"ids")) : std::nullopt;
    if (!start || !ids)
        return std::nullopt;
    History history;
    for (const QByteArrayView id : *ids) {
        const auto hash = jsonString(id);
        const auto revision =
            hash ? Revision::fromText(u"%1-"_s.arg(*start - history.size()) + *hash) : std::nullopt;
        if (!revision)
            return std::nullopt;
        history.append(*revision);
    }
    return isHistory(history) ? std::optional(history) : std::nullopt;
}

/// \a digests is what we said of them ourselves, if we did: it holds as long as the length does.
std::optional<Attachments> attachmentsFrom(QByteArrayView json, QByteArrayView digests)
{
    const auto members = jsonMembers(json);
    if (!members)
        return std::nullopt;
    const Members said = jsonMembers(digests).value_or(Members());
    Attachments attachments;
    for (const JsonMember &member : *members) {
        const auto fields = jsonMembers(member.value);
        if (!fields)
            return std::nullopt;
        Attachment attachment{
            .digest = jsonString(jsonValue(*fields, u"digest")).value_or(QString()).toLatin1(),
            .contentType = jsonString(jsonValue(*fields, u"content_type")).value_or(QString()),
            .length = jsonInteger(jsonValue(*fields, u"length")).value_or(-1)};
        if (const auto ours = jsonMembers(jsonValue(said, member.key));
            ours && jsonInteger(jsonValue(*ours, u"length")) == attachment.length)
            attachment.digest =
                jsonString(jsonValue(*ours, u"sha256")).value_or(QString()).toLatin1();
        if (attachment.digest.isEmpty() || attachment.length < 0)
            return std::nullopt;
        attachments[member.key] = attachment;
    }
    return attachments;
}

/// \a attachments as two members: what they are, and our own digests of them.
QByteArray attachmentMembers(
    const Attachments &attachments, const AttachmentBytes &bytes, const QSet<QString> &following)
{
    QByteArrayList files;
    QByteArrayList digests;
    for (auto it = attachments.begin(); it != attachments.end(); ++it) {
        const QByteArray name = toJsonString(it.key());
        QByteArray file = name + ":{\"content_type\":" + toJsonString(it->contentType);
        const bool isOurs = !it->digest.startsWith("md5-");
        if (const auto data = bytes.find(it.key()); data != bytes.end())
            file += ",\"data\":\"" + data->toBase64() + '"';
        else if (following.contains(it.key()))
            file += ",\"follows\":true,\"length\":" + QByteArray::number(it->length);
        else
            file += ",\"stub\":true,\"length\":" + QByteArray::number(it->length)
                + (isOurs ? QByteArray()
                          : ",\"digest\":" + toJsonString(QString::fromLatin1(it->digest)));
        files.append(file + '}');
        if (isOurs)
            digests.append(name + ":{\"length\":" + QByteArray::number(it->length)
                + ",\"sha256\":\"" + it->digest + "\"}");
    }
    QByteArray members = ",\"_attachments\":{" + files.join(',') + '}';
    if (!digests.isEmpty())
        members += ",\"" + digestsKey.toLatin1() + "\":{" + digests.join(',') + '}';
    return members;
}

/// The question for each of \a revisions, made by \a one and separated by commas.
template <typename One>
QByteArray joined(const QList<DocRevisions> &revisions, One one)
{
    QByteArrayList parts;
    parts.reserve(revisions.size());
    for (const DocRevisions &each : revisions)
        parts.append(one(toJsonString(each.id), each.revisions));
    return parts.join(',');
}

/// What the object \a json says went wrong.
QString reasonIn(const Members &json)
{
    const QString error = jsonString(jsonValue(json, u"error")).value_or(QString());
    const QString reason = jsonString(jsonValue(json, u"reason")).value_or(QString());
    return reason.isEmpty() ? error : error + u": "_s + reason;
}

} // namespace

QByteArray toWire(
    const Parcel &parcel, const AttachmentBytes &bytes, const QSet<QString> &following)
{
    QByteArray json = "{\"_id\":" + toJsonString(parcel.key.id)
        + ",\"_rev\":" + toJsonString(parcel.history.first().text()) + ",\"_revisions\":{\"start\":"
        + QByteArray::number(parcel.history.first().generation) + ",\"ids\":[";
    for (const Revision &revision : parcel.history)
        json += toJsonString(revision.hash) + ',';
    json.back() = ']';
    json += '}';
    if (parcel.deleted)
        json += ",\"_deleted\":true";
    if (!parcel.attachments.isEmpty())
        json += attachmentMembers(parcel.attachments, bytes, following);
    const QByteArray body = parcel.body.trimmed();
    const QByteArray inside = body.mid(1, body.size() - 2).trimmed();
    return inside.isEmpty() ? json + '}' : json + ',' + inside + '}';
}

Result<Parcel> parcelFrom(QByteArrayView document)
{
    const auto members = jsonMembers(document);
    if (!members)
        return invalid(u"not a document"_s);
    Parcel parcel;
    parcel.key.id = jsonString(jsonValue(*members, u"_id")).value_or(QString());
    if (parcel.key.id.isEmpty())
        return invalid(u"a document without an id"_s);
    QByteArrayList body;
    const QByteArrayView digests = jsonValue(*members, digestsKey);
    for (const JsonMember &member : *members) {
        if (member.key == "_revisions"_L1) {
            const auto history = historyFrom(member.value);
            if (!history)
                return invalid(u"not a history: "_s
                    + QString::fromUtf8(
                        member.value.first(std::min<qsizetype>(member.value.size(), 100))));
            parcel.history = *history;
        } else if (member.key == "_deleted"_L1) {
            parcel.deleted = isJsonTrue(member.value);
        } else if (member.key == "_attachments"_L1) {
            const auto attachments = attachmentsFrom(member.value, digests);
            if (!attachments)
                return invalid(u"not attachments"_s);
            parcel.attachments = *attachments;
        } else if (!member.key.startsWith(u'_')) {
            if (member.key != digestsKey)
                body.append(member.whole.toByteArray());
        } else if (member.key != "_id"_L1 && !std::ranges::count(serverSays, member.key)) {
            return invalid(u"unknown field "_s + member.key);
        }
    }
    if (parcel.history.isEmpty())
        return invalid(u"a document without its history"_s);
    parcel.body = '{' + body.join(',') + '}';
    return parcel;
}

QByteArray revsDiffQuestion(const QList<DocRevisions> &revisions)
{
    const auto one = [](const QByteArray &id, const QList<Revision> &all) {
        QByteArrayList texts;
        for (const Revision &revision : all)
            texts.append(toJsonString(revision.text()));
        return id + ":[" + texts.join(',') + ']';
    };
    return '{' + joined(revisions, one) + '}';
}

QByteArray bulkGetQuestion(const QList<DocRevisions> &revisions)
{
    const auto one = [](const QByteArray &id, const QList<Revision> &all) {
        QByteArrayList texts;
        for (const Revision &revision : all)
            texts.append("{\"id\":" + id + ",\"rev\":" + toJsonString(revision.text()) + '}');
        return texts.join(',');
    };
    return "{\"docs\":[" + joined(revisions, one) + "]}";
}

QByteArray bulkDocs(const QByteArrayList &documents)
{
    return "{\"new_edits\":false,\"docs\":[" + documents.join(',') + "]}";
}

Result<ChangesPage> changesFrom(const QByteArray &json, int limit)
{
    const auto members = jsonMembers(json);
    const auto rows = members ? jsonElements(jsonValue(*members, u"results")) : std::nullopt;
    const QByteArrayView last = members ? jsonValue(*members, u"last_seq") : QByteArrayView();
    if (!rows || last.isEmpty() || last == "null")
        return garbled(json);
    ChangesPage page{.last = last.toByteArray(), .isLast = rows->size() < limit};
    for (const QByteArrayView row : *rows) {
        const auto fields = jsonMembers(row);
        const auto id = fields ? jsonString(jsonValue(*fields, u"id")) : std::nullopt;
        const auto leaves = fields ? jsonElements(jsonValue(*fields, u"changes")) : std::nullopt;
        if (!id || id->isEmpty() || !leaves)
            return garbled(row.toByteArray());
        if (id->startsWith("_design/"_L1))
            continue;
        DocRevisions change{*id};
        for (const QByteArrayView leaf : *leaves) {
            const auto text = jsonString(jsonValue(jsonMembers(leaf).value_or(Members()), u"rev"));
            if (const auto revision = Revision::fromText(text.value_or(QString())))
                change.revisions.append(*revision);
            else
                page.unreadable.append(
                    {*id, text.value_or(QString()), u"not a revision that we can hold"_s});
        }
        page.changes.append(change);
    }
    return page;
}

QHash<QString, Parcel> newDocumentsFrom(const QByteArray &json)
{
    QHash<QString, Parcel> documents;
    const Members members = jsonMembers(json).value_or(Members());
    for (const QByteArrayView row :
        jsonElements(jsonValue(members, u"results")).value_or(QList<QByteArrayView>())) {
        const Members fields = jsonMembers(row).value_or(Members());
        const QByteArrayView doc = jsonValue(fields, u"doc");
        const auto rev = jsonString(jsonValue(jsonMembers(doc).value_or(Members()), u"_rev"));
        const auto revision = Revision::fromText(rev.value_or(QString()));
        if (!revision || revision->generation != 1)
            continue;
        // The one thing that it lacks is known.
        const QByteArray whole = "{\"_revisions\":{\"start\":1,\"ids\":["
            + toJsonString(revision->hash) + "]}," + doc.sliced(doc.indexOf('{') + 1).toByteArray();
        if (auto parcel = parcelFrom(whole))
            documents.insert(parcel->key.id, *std::move(parcel));
    }
    return documents;
}

Result<QList<DocRevisions>> missingFrom(const QByteArray &json)
{
    const auto members = jsonMembers(json);
    if (!members)
        return garbled(json);
    QList<DocRevisions> all;
    for (const JsonMember &member : *members) {
        const auto fields = jsonMembers(member.value);
        const auto missing = fields ? jsonElements(jsonValue(*fields, u"missing")) : std::nullopt;
        if (!missing)
            return garbled(json);
        DocRevisions each{member.key};
        for (const QByteArrayView text : *missing) {
            const auto revision = Revision::fromText(jsonString(text).value_or(QString()));
            if (!revision)
                return garbled(json);
            each.revisions.append(*revision);
        }
        all.append(each);
    }
    return all;
}

QHash<QString, QList<Revision>> ancestorsFrom(const QByteArray &json)
{
    QHash<QString, QList<Revision>> all;
    for (const JsonMember &member : jsonMembers(json).value_or(Members())) {
        const Members fields = jsonMembers(member.value).value_or(Members());
        for (const QByteArrayView text : jsonElements(jsonValue(fields, u"possible_ancestors"))
                                             .value_or(QList<QByteArrayView>())) {
            if (const auto revision = Revision::fromText(jsonString(text).value_or(QString())))
                all[member.key].append(*revision);
        }
    }
    return all;
}

Result<Fetched> bulkGetFrom(const QByteArray &json, const QList<DocRevisions> &asked)
{
    const auto members = jsonMembers(json);
    const auto results = members ? jsonElements(jsonValue(*members, u"results")) : std::nullopt;
    if (!results)
        return garbled(json);
    Fetched fetched;
    QSet<QString> answered;
    for (const QByteArrayView result : *results) {
        const auto fields = jsonMembers(result);
        const auto id = fields ? jsonString(jsonValue(*fields, u"id")) : std::nullopt;
        const auto docs = fields ? jsonElements(jsonValue(*fields, u"docs")) : std::nullopt;
        if (!id || !docs)
            return garbled(json);
        answered.insert(*id);
        for (const QByteArrayView doc : *docs) {
            const Members answer = jsonMembers(doc).value_or(Members());
            // Anything but "ok" is an error, whatever a server calls it.
            const QByteArrayView ok = jsonValue(answer, u"ok");
            if (ok.isEmpty()) {
                const Members error = jsonMembers(jsonValue(answer, u"error")).value_or(Members());
                fetched.missing.append({*id,
                    jsonString(jsonValue(error, u"rev")).value_or(QString()), reasonIn(error)});
            } else if (auto parcel = parcelFrom(ok)) {
                fetched.parcels.append(*std::move(parcel));
            } else {
                fetched.missing.append({*id,
                    jsonString(jsonValue(jsonMembers(ok).value_or(Members()), u"_rev"))
                        .value_or(QString()),
                    parcel.error().detail});
            }
        }
    }
    // What is passed over in silence would be taken for brought.
    if (!std::ranges::all_of(
            asked, [&](const DocRevisions &each) { return answered.contains(each.id); }))
        return garbled(json);
    return fetched;
}

Result<QList<Refusal>> refusalsFrom(const QByteArray &json, const QList<Parcel> &sent)
{
    const auto rows = jsonElements(json);
    if (!rows)
        return garbled(json);
    QList<Refusal> refusals;
    for (const QByteArrayView row : *rows) {
        const auto fields = jsonMembers(row);
        if (!fields)
            return garbled(json);
        if (jsonValue(*fields, u"error").isEmpty())
            continue;
        const QString id = jsonString(jsonValue(*fields, u"id")).value_or(QString());
        QString revision = jsonString(jsonValue(*fields, u"rev")).value_or(QString());
        // Not every server says which: then it is one of those that were sent and not named yet.
        if (revision.isEmpty()) {
            const auto known = std::ranges::find_if(sent, [&](const Parcel &parcel) {
                return parcel.key.id == id
                    && !std::ranges::any_of(refusals, [&](const Refusal &refusal) {
                           return refusal.id == id
                               && refusal.revision == parcel.history.first().text();
                       });
            });
            if (known != sent.end())
                revision = known->history.first().text();
        }
        refusals.append({id, revision, reasonIn(*fields)});
    }
    return refusals;
}

} // namespace fvd
