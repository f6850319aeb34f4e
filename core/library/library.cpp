// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/library/documents.h"
#include "core/library/edition.h"
#include "core/model/merge.h"
#include "core/store/store.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString contentDigest = u"content"_s;
const QString settingPrefix = u"setting/"_s;

Revision revisionOf(const QString &text)
{
    return Revision::fromText(text).value_or(Revision{});
}

} // namespace

Result<std::unique_ptr<Library>> Library::open(
    const QString &path, QList<Council> shipped, const QDateTime &now)
{
    auto store = Store::open(path, derivation(shipped), now);
    if (!store)
        return store.error();
    return std::unique_ptr<Library>(new Library(std::move(*store), std::move(shipped)));
}

Library::Library(std::unique_ptr<Store> store, QList<Council> shipped)
    : m_store(std::move(store))
    , m_shipped(std::move(shipped))
{
    if (const auto newest = m_store->lastSeq())
        m_seen = *newest;
}

Library::~Library()
{
    // A store that stands beside another must be gone before it.
    if (m_backup)
        m_backup->wait();
}

QString Library::path() const
{
    return m_store->path();
}

template <typename T>
Result<Stored<T>> Library::read(const DocKey &key) const
{
    const auto document = m_store->get(key);
    if (!document)
        return document.error();
    return Stored<T>{valueOf<T>(*document), document->revision.text()};
}

template <typename T>
QJsonObject Library::bodyToWrite(const T &value)
{
    if constexpr (std::is_same_v<T, Session> || std::is_same_v<T, Run>) {
        auto &latest = std::get<Latest<T>>(m_latest);
        const bool same = !latest.body.isEmpty() && latest.value.id == value.id;
        latest = {value, same ? bodyAfter(value, latest.value, latest.body) : bodyOf(value)};
        return latest.body;
    } else {
        return bodyOf(value);
    }
}

template <typename T>
Result<Stored<T>> Library::write(const T &value, const QString &base)
{
    constexpr bool isSession = std::is_same_v<T, Session>;
    const DocKey key = keyOf<T>(idOf(value));
    Revision parent = revisionOf(base);
    T next = value;
    QList<Difference> found;
    for (;;) {
        QJsonObject body;
        if constexpr (isSession) {
            const Latest<Session> before = std::get<Latest<Session>>(m_latest);
            body = signedEdit(key, bodyToWrite(next), parent, before);
        } else {
            body = bodyToWrite(next);
        }
        const auto written = m_store->put(key, body, parent);
        if (written) {
            if constexpr (isSession) {
                std::get<Latest<Session>>(m_latest).revision = written->text();
                if (const auto kept = addDifferences(key, found); !kept)
                    return kept.error();
            }
            refresh();
            return Stored<T>{next, written->text()};
        }
        if (written.error().fault != Fault::Conflict)
            return written.error();
        // Somebody stored another edit meanwhile: merge the two, and try again on top of theirs.
        const auto theirs = m_store->get(key);
        if (!theirs)
            return written.error();
        const auto common = m_store->mergeBase(key, parent, theirs->revision);
        auto both = merged(common ? valueOf<T>(*common) : T{}, next, valueOf<T>(*theirs));
        if constexpr (isSession) {
            const Signature ours = m_signature ? m_signature() : Signature{};
            for (const TextConflict &each : std::as_const(both.conflicts)) {
                found.append(
                    {each.path, each.winner, each.loser, ours.at, ours, signatureOf(theirs->body)});
            }
        }
        next = std::move(both.value);
        parent = theirs->revision;
    }
}

QList<SessionBrief> Library::sessions() const
{
    QList<SessionBrief> sessions;
    if (const auto briefs = m_store->briefs(DocumentType<Session>::type)) {
        sessions.reserve(briefs->size());
        for (const Brief &brief : *briefs)
            sessions.append(sessionBriefFrom(brief.bytes));
    }
    return sessions;
}

QList<SessionGlance> Library::sessionGlances() const
{
    const auto newest = m_store->lastSeq();
    if (newest && *newest == m_glances.first)
        return m_glances.second;
    QList<SessionGlance> sessions;
    if (const auto glances = m_store->glances(DocumentType<Session>::type)) {
        sessions.reserve(glances->size());
        for (const Glance &each : *glances) {
            SessionGlance session = sessionGlanceFrom(each.bytes);
            session.id = Id<Session>(each.id);
            session.change = each.seq;
            sessions.append(session);
        }
        if (newest)
            m_glances = {*newest, sessions};
    }
    return sessions;
}

Result<SessionBrief> Library::sessionBrief(const Id<Session> &id) const
{
    const auto brief = m_store->brief(keyOf<Session>(id));
    if (!brief)
        return brief.error();
    return sessionBriefFrom(brief->bytes);
}

Result<Stored<Session>> Library::session(const Id<Session> &id) const
{
    return read<Session>(keyOf<Session>(id));
}

Result<Stored<Session>> Library::put(const Session &session, const QString &base)
{
    return write(session, base);
}

Result<> Library::remove(const Id<Session> &id)
{
    const DocKey key = keyOf<Session>(id);
    const auto document = m_store->get(key);
    if (!document)
        return document.error();
    const auto removed = m_store->remove(key, document->revision);
    if (!removed)
        return removed.error();
    refresh();
    return {};
}

Result<> Library::unremove(const Id<Session> &id)
{
    const DocKey key = keyOf<Session>(id);
    const auto tree = m_store->tree(key);
    if (!tree)
        return tree.error();
    const QList<Leaf> newest = leaves(*tree);
    if (newest.isEmpty())
        return Fault::NotFound;
    if (!newest.first().deleted)
        return {};
    const Revision deletion = newest.first().revision;
    const auto before = m_store->getRevision(key, tree->nodes.value(deletion).parent);
    if (!before)
        return before.error();
    const auto written = m_store->put(key, before->body, deletion);
    if (!written)
        return written.error();
    refresh();
    return {};
}

Result<Stored<PrivateNotes>> Library::notes(const Id<Session> &session) const
{
    auto notes = read<PrivateNotes>(keyOf<PrivateNotes>(session));
    if (!notes && notes.error().fault == Fault::NotFound)
        return Stored<PrivateNotes>{PrivateNotes{.session = session}, {}};
    return notes;
}

Result<Stored<PrivateNotes>> Library::put(const PrivateNotes &notes, const QString &base)
{
    return write(notes, base);
}

Result<Stored<Run>> Library::run(const Id<Session> &session, const Id<Day> &day) const
{
    const Id<Run> id = runId(session, day);
    auto run = read<Run>(keyOf<Run>(id));
    if (!run && run.error().fault == Fault::NotFound)
        return Stored<Run>{Run{.id = id, .session = session, .day = day}, {}};
    return run;
}

Result<Stored<Run>> Library::put(const Run &run, const QString &base)
{
    return write(run, base);
}

Result<Stored<Run>> Library::putPicture(const Run &run, const QString &base, const QString &name,
    const QByteArray &picture, const QDateTime &now)
{
    // The words first: if they have to be merged with another's, the picture goes with the result.
    auto stored = write(run, base);
    if (!stored)
        return stored;
    const DocKey key = keyOf<Run>(run.id);
    const auto document = m_store->get(key);
    if (!document)
        return document.error();
    const auto digest = m_store->addBlob(picture, now);
    if (!digest)
        return digest.error();
    Attachments attachments = document->attachments;
    attachments.insert(name, {*digest, u"image/jpeg"_s, picture.size()});
    const auto written = m_store->write({{.key = key,
        .base = document->revision,
        .body = document->body,
        .attachments = attachments}});
    if (!written)
        return written.error();
    stored->revision = written->first().text();
    refresh();
    return stored;
}

Result<QByteArray> Library::picture(const Id<Run> &run, const QString &name) const
{
    const auto document = m_store->get(keyOf<Run>(run));
    if (!document)
        return document.error();
    const auto attachment = document->attachments.constFind(name);
    if (attachment == document->attachments.constEnd())
        return Fault::NotFound;
    return m_store->blob(attachment->digest);
}

QList<Run> Library::runs(const Session &session) const
{
    QList<Run> runs;
    for (const Day &day : session.days) {
        if (const auto run = this->run(session.id, day.id); run && hasBegun(run->value))
            runs.append(run->value);
    }
    return runs;
}

Result<Stored<Roster>> Library::roster(const Id<Session> &session) const
{
    auto roster = read<Roster>(keyOf<Roster>(session));
    if (!roster && roster.error().fault == Fault::NotFound) {
        // A list that was deleted may be followed by another.
        const auto tree = m_store->tree(keyOf<Roster>(session));
        const QList<Leaf> newest = tree ? leaves(*tree) : QList<Leaf>();
        return Stored<Roster>{Roster{.session = session},
            newest.isEmpty() ? QString() : newest.first().revision.text()};
    }
    return roster;
}

Result<Stored<Roster>> Library::put(const Roster &roster, const QString &base)
{
    return write(roster, base);
}

QList<Roster> Library::rosters() const
{
    QList<Roster> rosters;
    if (const auto briefs = m_store->briefs(DocumentType<Roster>::type)) {
        for (const Brief &brief : *briefs) {
            if (const auto roster = read<Roster>(brief.key))
                rosters.append(roster->value);
        }
    }
    return rosters;
}

QList<Council> Library::councils() const
{
    QList<Council> councils = m_shipped;
    if (const auto added = m_store->briefs(DocumentType<Council>::type)) {
        for (const Brief &brief : *added) {
            if (const auto council = read<Council>(brief.key))
                councils.append(council->value);
        }
    }
    sortNorwegian(councils, &Council::name);
    return councils;
}

std::optional<Council> Library::council(const Id<Council> &id) const
{
    const auto shipped = std::ranges::find(m_shipped, id, &Council::id);
    if (shipped != m_shipped.end())
        return *shipped;
    if (const auto added = read<Council>(keyOf<Council>(id)))
        return added->value;
    return {};
}

Result<Stored<Council>> Library::put(const Council &council, const QString &base)
{
    return write(council, base);
}

bool Library::hasContent(const QString &digest) const
{
    const auto stored = m_store->local(contentDigest);
    return stored && !digest.isEmpty() && QString::fromUtf8(*stored) == digest;
}

Result<> Library::importContent(
    const QList<Theme> &themes, const QList<Material> &materials, const QString &digest)
{
    const auto changes = takeInShipped(*m_store, themes, materials);
    if (!changes)
        return changes.error();
    if (const auto set = m_store->setLocal(contentDigest, digest.toUtf8()); !set)
        return set;
    refresh();
    return {};
}

QList<Theme> Library::themes() const
{
    QList<Theme> themes;
    if (const auto briefs = m_store->briefs(DocumentType<Theme>::type)) {
        for (const Brief &brief : *briefs)
            themes.append(themeFrom(brief.bytes));
    }
    return themes;
}

QList<MaterialBrief> Library::materials() const
{
    QList<MaterialBrief> materials;
    if (const auto briefs = m_store->briefs(DocumentType<Material>::type)) {
        materials.reserve(briefs->size());
        for (const Brief &brief : *briefs)
            materials.append(materialBriefFrom(brief.bytes));
    }
    return materials;
}

Result<Stored<Theme>> Library::theme(const Id<Theme> &id) const
{
    return read<Theme>(keyOf<Theme>(id));
}

Result<Stored<Material>> Library::material(const Id<Material> &id) const
{
    return read<Material>(keyOf<Material>(id));
}

QString Library::materialRevision(const Id<Material> &id) const
{
    const auto brief = m_store->brief(keyOf<Material>(id));
    return brief ? brief->revision.text() : QString();
}

QList<Found> Library::search(const Question &question) const
{
    SearchQuery query{
        .words = question.words, .preferred = nameOf(MaterialKind::Fact), .limit = question.limit};
    if (question.language)
        query.language = nameOf(*question.language);
    const auto hits = m_store->search(query);
    if (!hits)
        return {};
    QList<Found> found;
    for (const Hit &hit : *hits) {
        Found each{
            .id = hit.key.id,
            .language = named<LanguageForm>(hit.language).value_or(LanguageForm::Bokmaal),
            .title = hit.title,
            .snippet = hit.snippet,
            .marks = hit.marks,
            .titleMarks = hit.titleMarks,
        };
        if (hit.type == DocumentType<Session>::type) {
            if (!question.sessions)
                continue;
            each.kind = Found::Kind::Session;
        } else if (hit.type == DocumentType<Theme>::type) {
            each.kind = Found::Kind::Theme;
        } else {
            each.material = named<MaterialKind>(hit.kind).value_or(MaterialKind::Article);
        }
        if (question.theme && each.id.section(u'/', 0, 0) != question.theme->text())
            continue;
        found.append(each);
    }
    return found;
}

QString Library::setting(const QString &key) const
{
    const auto value = m_store->local(settingPrefix + key);
    return value ? QString::fromUtf8(*value) : QString();
}

Result<> Library::setSetting(const QString &key, const QString &value)
{
    if (value == setting(key))
        return {}; // to write it again would make somebody wait for the disk
    return m_store->setLocal(settingPrefix + key, value.toUtf8());
}

Result<LibraryStats> Library::stats() const
{
    const auto stats = m_store->stats();
    if (!stats)
        return stats.error();
    return LibraryStats{
        .sessions = int(sessions().size()),
        .materials = int(materials().size()),
        .documents = stats->documents,
        .revisions = stats->revisions,
        .bytes = stats->bytes,
    };
}

} // namespace fvd
