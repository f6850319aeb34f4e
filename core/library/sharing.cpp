// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/documents.h"
#include "core/library/library.h"
#include "core/model/merge.h"
#include "core/store/arrivals.h"
#include "core/store/store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QList<NamedDocument> named(const Store &store, const QList<DocKey> &keys)
{
    QList<NamedDocument> documents;
    for (const DocKey &key : keys) {
        NamedDocument named{.id = key.id};
        if (const auto document = store.get(key)) {
            named.type = document->type();
            if (named.type == DocumentType<Run>::type)
                named.session = valueOf<Run>(*document).session;
            else if (named.type != DocumentType<Council>::type)
                named.session = Id<Session>(key.id);
        }
        documents.append(named);
    }
    return documents;
}

/// Whether somebody has chosen the other text, or both: it was done elsewhere, and came by sync.
bool isChosen(const Difference &difference, const Session &session)
{
    const auto text = textAt(session, difference.path);
    if (!text || *text == difference.kept)
        return false;
    return *text == difference.other
        || (text->contains(difference.kept) && text->contains(difference.other));
}

Mention::Kind kindOf(const QString &type)
{
    using Kind = Mention::Kind;
    const std::pair<QLatin1String, Kind> all[]{
        {DocumentType<Session>::type, Kind::Session},
        {DocumentType<PrivateNotes>::type, Kind::Notes},
        {DocumentType<Run>::type, Kind::Run},
        {DocumentType<Council>::type, Kind::Council},
        {DocumentType<Theme>::type, Kind::Theme},
        {DocumentType<Material>::type, Kind::Material},
    };
    for (const auto &[name, kind] : all) {
        if (name == type)
            return kind;
    }
    return Kind::Other;
}

Mention mentionOf(const DocKey &key, const QString &type)
{
    const Mention::Kind kind = kindOf(type);
    // A day that was held has the id of its session before its own.
    return {kind, kind == Mention::Kind::Run ? key.id.section(u'/', 0, 0) : key.id};
}

LibraryFile fileOf(const Store &store, const Mention &of, const QString &name,
    const Attachment &attachment, bool isHere)
{
    LibraryFile file{.name = name,
        .of = of,
        .digest = attachment.digest,
        .contentType = attachment.contentType,
        .bytes = attachment.length,
        .isHere = isHere};
    if (const auto path = store.blobFile(attachment.digest))
        file.path = *path;
    return file;
}

} // namespace

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

/// \a body with who makes this edit, unless it changes nothing: then as \a base says it.
QJsonObject Library::signedEdit(const DocKey &key, const QJsonObject &body, const Revision &base,
    const Latest<Session> &latest) const
{
    if (!m_signature)
        return body;
    const bool isKnown = latest.value.id.text() == key.id && latest.revision == base.text();
    if (!isKnown || latest.body == body) {
        const auto before = m_store->getRevision(key, base);
        if (before && signedBody(before->body, {}) == body)
            return before->body;
    }
    return signedBody(body, m_signature());
}

Result<> Library::addDifferences(const DocKey &key, const QList<Difference> &found)
{
    if (found.isEmpty())
        return {};
    const auto waiting = fvd::differences(*m_store, key);
    return waiting ? fvd::setDifferences(*m_store, key, *waiting + found) : waiting.error();
}

Result<QList<Difference>> Library::differences(const Id<Session> &id) const
{
    auto waiting = fvd::differences(*m_store, keyOf<Session>(id));
    if (!waiting || waiting->isEmpty())
        return waiting;
    const auto stored = session(id);
    if (stored)
        waiting->removeIf([&](const Difference &each) { return isChosen(each, stored->value); });
    return waiting;
}

Result<> Library::setDifferences(const Id<Session> &id, const QList<Difference> &differences)
{
    const auto set = fvd::setDifferences(*m_store, keyOf<Session>(id), differences);
    if (set)
        Q_EMIT changed({id.text()});
    return set;
}

QList<Id<Session>> Library::sessionsWithDifferences() const
{
    QList<Id<Session>> found;
    for (const SessionGlance &each : sessionGlances()) {
        if (const auto waiting = differences(each.id); waiting && !waiting->isEmpty())
            found.append(each.id);
    }
    return found;
}

std::optional<LastSync> Library::lastSync() const
{
    const auto round = lastRound(*m_store);
    if (!round || round->arrivals.isEmpty())
        return {};
    return LastSync{round->at, int(round->arrivals.size()), round->isTakenBack};
}

Result<TakenBackSync> Library::takeBackLastSync(const QDateTime &now)
{
    const auto done = takeBackLastRound(*m_store, now);
    if (!done)
        return done.error();
    refresh();
    return TakenBackSync{named(*m_store, done->changed), named(*m_store, done->left)};
}

Mention Library::mentionOf(const Change &change)
{
    Mention mention = fvd::mentionOf(change.key, change.type);
    mention.isNew = change.revision.generation == 1;
    mention.isDeleted = change.deleted;
    return mention;
}

QList<Mention> Library::mentionsSince(qint64 number) const
{
    QList<Mention> mentions;
    for (;;) {
        const auto changes = m_store->changesSince(number);
        if (!changes || changes->isEmpty() || number >= m_seen)
            return mentions;
        for (const Change &change : *changes) {
            if (change.seq <= m_seen)
                mentions.prepend(mentionOf(change));
        }
        number = changes->last().seq;
    }
}

QList<LibraryFile> Library::filesOf(const Session &session) const
{
    QList<DocKey> keys;
    for (const Day &day : session.days) {
        for (const Item &item : day.items) {
            for (const MaterialCopy &copy : item.materials) {
                if (const DocKey key = keyOf<Material>(copy.source); !keys.contains(key))
                    keys.append(key);
            }
        }
        keys.append(keyOf<Run>(runId(session.id, day.id)));
    }
    QSet<QByteArray> missing;
    for (const QString &space : {space::materials, space::region}) {
        if (const auto blobs = m_store->missingBlobs(space)) {
            for (const MissingBlob &each : *blobs)
                missing.insert(each.attachment.digest);
        }
    }
    QList<LibraryFile> files;
    for (const DocKey &key : std::as_const(keys)) {
        const auto document = m_store->get(key);
        if (!document)
            continue;
        const Mention of = fvd::mentionOf(key, document->type());
        for (auto it = document->attachments.begin(); it != document->attachments.end(); ++it) {
            files.append(fileOf(*m_store, of, it.key(), it.value(), !missing.contains(it->digest)));
        }
    }
    return files;
}

QList<LibraryFile> Library::missingFiles() const
{
    QList<LibraryFile> files;
    for (const QString &space : {space::materials, space::region, space::personal}) {
        const auto missing = m_store->missingBlobs(space);
        if (!missing)
            continue;
        for (const MissingBlob &each : *missing) {
            const auto document = m_store->get(each.key);
            const Mention of = fvd::mentionOf(each.key, document ? document->type() : QString());
            files.append(fileOf(*m_store, of, each.name, each.attachment, false));
        }
    }
    return files;
}

} // namespace fvd
