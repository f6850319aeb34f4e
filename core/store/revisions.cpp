// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revisions.h"

#include "core/base/json.h"
#include "core/base/jsontext.h"

#include <QJsonDocument>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// How many revisions are known of behind the oldest leaf. A peer that has seen none of them would
/// make a conflict of an ordinary edit, and typing makes a revision in seconds.
constexpr qint64 keptRevisions = 4096;

/// How many of them travel with a revision. Who is further behind sees a conflict, which is settled
/// as any other; a longer line would be most of what is sent.
constexpr int sentRevisions = 1000;
constexpr int thinnedTogether = 4; ///< bodies of edits made here that wait to be dropped

struct RevisionRow
{
    qint64 key = 0;
    bool isRoot = false;
    bool isLeaf = false;
    bool isDeleted = false;
};

std::optional<RevisionRow> findRevision(const Database &db, qint64 doc, const Revision &revision)
{
    Query q = db.run(u"SELECT key, parent IS NULL, leaf, deleted FROM revision"
                     " WHERE doc = ? AND generation = ? AND hash = ?"_s,
        doc, revision.generation, revision.hash);
    if (!q.next())
        return std::nullopt;
    const auto [key, isRoot, isLeaf, isDeleted] = q.row<qint64, bool, bool, bool>();
    return RevisionRow{key, isRoot, isLeaf, isDeleted};
}

Revision revisionFromColumn(const QString &text)
{
    const std::optional<Revision> revision = Revision::fromText(text);
    if (!revision)
        throw Failure({Fault::Corrupt, u"no revision: "_s + text});
    return *revision;
}

struct Body
{
    QByteArray bytes{};
    QString attachments{};
};

std::optional<Body> findBody(const Database &db, qint64 revision)
{
    Query q = db.run(u"SELECT bytes, attachments FROM body WHERE revision = ?"_s, revision);
    if (!q.next())
        return std::nullopt;
    return Body{q.value<QByteArray>(0), q.value<QString>(1)};
}

/// Attachments as their column has them: most documents have none.
QString attachmentsColumn(const Attachments &attachments)
{
    return attachments.isEmpty() ? u""_s : QString::fromUtf8(canonical(toJson(attachments)));
}

Attachments attachmentsFromColumn(const QString &text)
{
    if (text.isEmpty())
        return {};
    return attachmentsFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

qint64 insertRevision(Transaction &t, qint64 doc, const Revision &revision,
    std::optional<qint64> parent, bool isLeaf, bool isDeleted)
{
    t.run(u"INSERT INTO revision (doc, generation, hash, parent, leaf, deleted)"
          " VALUES (?, ?, ?, ?, ?, ?)"_s,
        doc, revision.generation, revision.hash, parent, isLeaf, isDeleted);
    return t.lastInsertedKey();
}

void insertBody(Transaction &t, qint64 doc, const Revision &revision, qint64 key,
    const QByteArray &bytes, const Attachments &attachments)
{
    t.run(u"INSERT INTO body (revision, doc, generation, attachments, bytes)"
          " VALUES (?, ?, ?, ?, ?)"_s,
        key, doc, revision.generation, attachmentsColumn(attachments), bytes);
    for (const Attachment &attachment : attachments) {
        t.run(u"INSERT OR IGNORE INTO attachment (revision, digest) VALUES (?, ?)"_s, key,
            QString::fromLatin1(attachment.digest));
    }
}

/// Drops the bodies that are no longer needed behind the generation \a newest. The last eight stay,
/// then each eighth, then each 64th, those of leaves, and the oldest there is: any of them is a
/// sound base to merge from, and an edit that was made apart may go far back.
void thinBodies(Transaction &t, qint64 doc, qint64 newest)
{
    QList<qint64> withAttachments;
    for (Query q = t.run(u"DELETE FROM body WHERE doc = ? AND generation <= ? - 8"
                         " AND NOT (generation > ? - 64 AND generation % 8 = 0)"
                         " AND NOT (generation > ? - 1024 AND generation % 64 = 0)"
                         " AND generation > (SELECT min(generation) FROM body WHERE doc = ?)"
                         " AND revision NOT IN (SELECT key FROM revision WHERE doc = ? AND leaf)"
                         " RETURNING revision, attachments"_s,
             doc, newest, newest, newest, doc, doc);
         q.next();) {
        if (!q.value<QString>(1).isEmpty())
            withAttachments.append(q.value<qint64>(0));
    }
    for (const qint64 revision : withAttachments)
        t.run(u"DELETE FROM attachment WHERE revision = ?"_s, revision);
}

/// Forgets the revisions of \a doc that lie too far behind \a oldestLeaf.
void forgetOldRevisions(Transaction &t, qint64 doc, qint64 oldestLeaf)
{
    const qint64 first = oldestLeaf - keptRevisions + 1;
    if (first <= 1)
        return;
    t.run(u"DELETE FROM revision WHERE doc = ? AND generation < ?"_s, doc, first);
    t.run(u"DELETE FROM attachment WHERE revision IN"
          " (SELECT revision FROM body WHERE doc = ? AND generation < ?)"_s,
        doc, first);
    t.run(u"DELETE FROM body WHERE doc = ? AND generation < ?"_s, doc, first);
    t.run(u"UPDATE revision SET parent = NULL WHERE doc = ? AND generation = ?"
          " AND parent IS NOT NULL"_s,
        doc, first);
}

/// The row of \a key, made if it is not there. It is complete only after updateDoc().
qint64 docKeyFor(Transaction &t, const DocKey &key, const std::optional<DocRow> &row)
{
    if (row)
        return row->key;
    t.run(u"INSERT INTO doc (space, id, type, revision, deleted, conflicted, unindexed, seq)"
          " VALUES (?, ?, '', '', 1, 0, 1, 0)"_s,
        key.space, key.id);
    return t.lastInsertedKey();
}

/// The revision of the row \a key and what it came from, as far as that is sent.
History readHistory(const Database &db, qint64 key)
{
    History history;
    for (Query q = db.run(u"WITH RECURSIVE line (generation, hash, parent) AS"
                          " (SELECT generation, hash, parent FROM revision WHERE key = ?"
                          "  UNION ALL SELECT r.generation, r.hash, r.parent"
                          "  FROM revision AS r JOIN line ON r.key = line.parent)"
                          " SELECT generation, hash FROM line LIMIT ?"_s,
             key, sentRevisions);
         q.next();)
        history.append({q.value<qint64>(0), q.value<QString>(1)});
    return history;
}

/// The leaves of \a doc.
QList<Leaf> readLeaves(const Database &db, qint64 doc)
{
    QList<Leaf> leaves;
    for (Query q = db.run(
             u"SELECT generation, hash, deleted FROM revision WHERE doc = ? AND leaf"_s, doc);
         q.next();)
        leaves.append({{q.value<qint64>(0), q.value<QString>(1)}, q.value<bool>(2)});
    return leaves;
}

/// Makes what was done to the row \a doc the newest change, now that \a written is in its tree.
Written finished(Transaction &t, qint64 doc, const Document &written)
{
    const QList<Leaf> leaves = readLeaves(t.database(), doc);
    const Leaf first = winner(leaves).value();
    const auto living = std::ranges::count(leaves, false, &Leaf::deleted);
    Written result{.doc = doc,
        .revision = written.revision,
        .winner = first.revision == written.revision
            ? written
            : readDocument(t.database(), written.key, doc, first.revision)};
    t.run(u"UPDATE doc SET type = ?, revision = ?, deleted = ?, conflicted = ?,"
          " unindexed = 1, seq = (SELECT max(seq) + 1 FROM doc) WHERE key = ?"_s,
        result.winner.type(), first.revision.text(), first.deleted, living > 1, doc);
    const Leaf &oldest = *std::ranges::min_element(
        leaves, {}, [](const Leaf &leaf) { return leaf.revision.generation; });
    forgetOldRevisions(t, doc, oldest.revision.generation);
    return result;
}

} // namespace

std::optional<DocRow> findDoc(const Database &db, const DocKey &key)
{
    Query q = db.run(
        u"SELECT key, revision, deleted FROM doc WHERE space = ? AND id = ?"_s, key.space, key.id);
    if (!q.next())
        return std::nullopt;
    return DocRow{q.value<qint64>(0), revisionFromColumn(q.value<QString>(1)), q.value<bool>(2)};
}

Document readDocument(const Database &db, const DocKey &key, qint64 doc, const Revision &revision)
{
    const std::optional<RevisionRow> row = findRevision(db, doc, revision);
    const std::optional<Body> body = row ? findBody(db, row->key) : std::nullopt;
    if (!body)
        throw Failure({Fault::NotFound, key.id + u' ' + revision.text()});
    const Result<QJsonObject> object = parseObject(body->bytes);
    if (!object)
        throw Failure(object.error());
    return {key, revision, row->isDeleted, *object, attachmentsFromColumn(body->attachments)};
}

bool hasBlob(const Database &db, const QByteArray &digest)
{
    return db.value<int>(
               u"SELECT count(*) FROM blob WHERE digest = ?"_s, QString::fromLatin1(digest))
        > 0;
}

RevisionTree readTree(const Database &db, qint64 doc)
{
    RevisionTree tree;
    for (Query q = db.run(u"SELECT r.generation, r.hash, r.deleted, p.generation, p.hash"
                          " FROM revision AS r LEFT JOIN revision AS p ON p.key = r.parent"
                          " WHERE r.doc = ?"_s,
             doc);
         q.next();) {
        tree.nodes[{q.value<qint64>(0), q.value<QString>(1)}] = {
            {q.value<qint64>(3), q.value<QString>(4)}, q.value<bool>(2)};
    }
    return tree;
}

Parcel readParcel(const Database &db, const DocKey &key, const Revision &revision)
{
    Query q = db.run(u"SELECT r.key, r.parent IS NULL, r.deleted, bytes, attachments FROM doc"
                     " JOIN revision AS r ON r.doc = doc.key JOIN body ON body.revision = r.key"
                     " WHERE space = ? AND id = ? AND r.generation = ? AND hash = ?"_s,
        key.space, key.id, revision.generation, revision.hash);
    if (!q.next())
        throw Failure({Fault::NotFound, key.id + u' ' + revision.text()});
    const auto [row, isRoot, isDeleted, bytes, attachments] =
        q.row<qint64, bool, bool, QByteArray, QString>();
    Parcel parcel{key, {revision}, isDeleted, bytes, attachmentsFromColumn(attachments)};
    if (!isRoot)
        parcel.history = readHistory(db, row);
    return parcel;
}

QList<LeafChange> readLeavesSince(const Database &db, const QString &space, qint64 seq, int limit)
{
    QList<LeafChange> changes;
    for (Query q = db.run(u"SELECT doc.seq, id, generation, hash FROM (SELECT key, seq, id"
                          "  FROM doc WHERE seq > ? AND space = ? ORDER BY seq LIMIT ?)"
                          " AS doc JOIN revision ON revision.doc = doc.key AND leaf"
                          " ORDER BY doc.seq"_s,
             seq, space, limit);
         q.next();) {
        const auto [at, id, generation, hash] = q.row<qint64, QString, qint64, QString>();
        if (changes.isEmpty() || changes.last().seq != at)
            changes.append({at, {id}});
        changes.last().leaves.revisions.append({generation, hash});
    }
    return changes;
}

QList<DocRevisions> unknownOf(
    const Database &db, const QString &space, const QList<DocRevisions> &asked)
{
    QList<DocRevisions> unknown;
    for (const DocRevisions &each : asked) {
        const std::optional<DocRow> row = findDoc(db, {space, each.id});
        DocRevisions one{each.id};
        for (const Revision &revision : each.revisions) {
            if (!row || !findRevision(db, row->key, revision))
                one.revisions.append(revision);
        }
        if (!one.revisions.isEmpty())
            unknown.append(one);
    }
    return unknown;
}

std::optional<Written> writeEdit(Transaction &t, const Edit &edit)
{
    const Failure conflict({Fault::Conflict, edit.key.id + u' ' + edit.base.text()});
    const std::optional<DocRow> row = findDoc(t.database(), edit.key);
    // What was deleted may be made anew, on top of its deletion.
    const Revision base = row && row->deleted && edit.base.isNull() ? row->revision : edit.base;
    std::optional<RevisionRow> parent;
    if (row)
        parent = findRevision(t.database(), row->key, base);
    if (row ? !parent || !parent->isLeaf : edit.deleted || !base.isNull())
        throw conflict;

    const QByteArray bytes = canonical(edit.body);
    const std::optional<Body> before = parent ? findBody(t.database(), parent->key) : std::nullopt;
    const Attachments inherited =
        before ? attachmentsFromColumn(before->attachments) : Attachments();
    const Attachments attachments = edit.attachments.value_or(inherited);
    for (const Attachment &attachment : attachments) {
        if (!inherited.values().contains(attachment) && !hasBlob(t.database(), attachment.digest))
            throw Failure({Fault::Invalid, u"no such blob"_s});
    }
    if (before && before->bytes == bytes && parent->isDeleted == edit.deleted
        && before->attachments == attachmentsColumn(attachments))
        return std::nullopt;
    const Revision revision = nextRevision(base, edit.deleted, bytes, attachments);
    const qint64 doc = docKeyFor(t, edit.key, row);
    const qint64 key = insertRevision(
        t, doc, revision, parent ? std::optional(parent->key) : std::nullopt, true, edit.deleted);
    if (parent)
        t.run(u"UPDATE revision SET leaf = 0 WHERE key = ?"_s, parent->key);
    // First, so that the new body takes the place of an old one in the file; some together cost less
    // than one each time.
    if (revision.generation % thinnedTogether == 0)
        thinBodies(t, doc, revision.generation);
    insertBody(t, doc, revision, key, bytes, attachments);
    return finished(t, doc, {edit.key, revision, edit.deleted, edit.body, attachments});
}

namespace {

/// Writes \a parcel, the first of its document, with \a bytes, which say \a body: in a third of the
/// statements of any other, since a first pull is made of these.
Written writeNew(
    Transaction &t, const Parcel &parcel, const QByteArray &bytes, const QJsonObject &body)
{
    const Revision &revision = parcel.history.first();
    Written written{.revision = revision,
        .winner = {parcel.key, revision, parcel.deleted, body, parcel.attachments}};
    Query q = t.run(
        u"INSERT INTO doc (space, id, type, revision, deleted, conflicted, unindexed, seq)"
        " VALUES (?, ?, ?, ?, ?, 0, 1, (SELECT ifnull(max(seq), 0) + 1 FROM doc))"
        " RETURNING key"_s,
        parcel.key.space, parcel.key.id, written.winner.type(), revision.text(), parcel.deleted);
    q.next();
    written.doc = q.value<qint64>(0);
    std::optional<qint64> row;
    for (qsizetype i = parcel.history.size() - 1; i >= 0; --i) {
        row = insertRevision(
            t, written.doc, parcel.history[i], row, i == 0, i == 0 && parcel.deleted);
    }
    insertBody(t, written.doc, revision, *row, bytes, parcel.attachments);
    return written;
}

} // namespace

std::optional<Written> writeParcel(Transaction &t, const Parcel &parcel)
{
    const Result<QJsonObject> body = parseObject(parcel.body);
    if (!isHistory(parcel.history) || parcel.key.id.isEmpty() || !body)
        throw Failure({Fault::Invalid, parcel.key.id});
    const QByteArray bytes = hasLongNumber(parcel.body) ? parcel.body : canonical(*body);
    const std::optional<DocRow> row = findDoc(t.database(), parcel.key);
    if (!row)
        return writeNew(t, parcel, bytes, *body);
    const qint64 doc = row->key;

    // From the newest back to where the tree is known to go on by itself.
    qsizetype end = 0;
    std::optional<RevisionRow> known;
    for (; end < parcel.history.size(); ++end) {
        known = findRevision(t.database(), doc, parcel.history[end]);
        if (known && !known->isRoot)
            break;
    }
    std::optional<qint64> parent;
    if (end < parcel.history.size()) {
        parent = known->key;
        if (end > 0)
            t.run(u"UPDATE revision SET leaf = 0 WHERE key = ?"_s, *parent);
    }
    bool isNew = false;
    for (qsizetype i = end - 1; i >= 0; --i) {
        if (const auto root = findRevision(t.database(), doc, parcel.history[i])) {
            t.run(u"UPDATE revision SET parent = ?, leaf = ? WHERE key = ?"_s, parent,
                i == 0 && root->isLeaf, root->key);
            parent = root->key;
        } else {
            isNew = i == 0;
            parent =
                insertRevision(t, doc, parcel.history[i], parent, isNew, isNew && parcel.deleted);
        }
    }
    if (!isNew)
        return std::nullopt;
    thinBodies(t, doc, parcel.history.first().generation);
    insertBody(t, doc, parcel.history.first(), *parent, bytes, parcel.attachments);
    return finished(
        t, doc, {parcel.key, parcel.history.first(), parcel.deleted, *body, parcel.attachments});
}

} // namespace fvd
