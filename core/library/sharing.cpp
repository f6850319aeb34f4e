// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/documents.h"
#include "core/library/library.h"
#include "core/model/merge.h"
#include "core/store/arrivals.h"
#include "core/store/store.h"

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

} // namespace fvd
