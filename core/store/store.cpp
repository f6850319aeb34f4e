// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/blobfiles.h"
#include "core/store/care.h"
#include "core/store/database.h"
#include "core/store/finder.h"
#include "core/store/forget.h"
#include "core/store/index.h"
#include "core/store/lock.h"
#include "core/store/revisions.h"
#include "core/store/schema.h"

#include <QFileInfo>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// Search has this much to catch up with at most.
constexpr qint64 mostUnindexed = 20;

/// What \a error of reading a base means to who edited it.
Error asConflict(const Error &error)
{
    return error.fault == Fault::NotFound ? Error{Fault::Conflict, error.detail} : error;
}

/// The brief in the current row of \a q.
Brief briefOf(const Query &q)
{
    return {{q.value<QString>(0), q.value<QString>(1)},
        Revision::fromText(q.value<QString>(2)).value_or(Revision()), q.value<QString>(3),
        QString::fromUtf8(q.value<QByteArray>(4)), q.value<QByteArray>(5)};
}

} // namespace

struct Store::Private
{
    Private(const QString &file, Derivation how, std::unique_ptr<QLockFile> held)
        : path(file)
        , derivation(std::move(how))
        , lock(std::move(held))
        , db(file, Database::Mode::ReadWrite)
        , files(file)
    {
    }

    QString path;
    Derivation derivation;
    std::unique_ptr<QLockFile> lock; ///< null in a store that stands beside another
    Database db;
    BlobFiles files;
    Stemmer stemmer{};
    Vocabulary vocabulary{db, stemmer};
    Finder finder{db, stemmer, vocabulary};

    void list(Transaction &t, const Written &written) const
    {
        const Document &winner = written.winner;
        writeBrief(t, written.doc, winner, winner.deleted ? Derived() : derivation.derive(winner));
    }

    /// To be called at the end of each transaction that changes documents.
    void indexIfMany(Transaction &t)
    {
        if (unindexedCount(db) > mostUnindexed)
            indexChanged(t, derivation, stemmer, vocabulary);
    }

    void indexAll()
    {
        if (unindexedCount(db) > 0)
            db.write([this](Transaction &t) { indexChanged(t, derivation, stemmer, vocabulary); });
    }

    QString derivationVersion() const
    {
        return u"%1.%2"_s.arg(indexVersion).arg(derivation.version);
    }

    void rebuild()
    {
        db.write([this](Transaction &t) {
            clearDerived(t);
            QList<std::pair<qint64, DocKey>> living;
            for (Query q = t.run(u"SELECT key, space, id FROM doc WHERE NOT deleted"_s); q.next();)
                living.append({q.value<qint64>(0), {q.value<QString>(1), q.value<QString>(2)}});
            for (const auto &[doc, key] : living) {
                const DocRow row = findDoc(db, key).value();
                list(t, {doc, row.revision, readDocument(db, key, doc, row.revision)});
            }
            indexChanged(t, derivation, stemmer, vocabulary);
            t.run(u"INSERT INTO derivation (version) VALUES (?)"_s, derivationVersion());
        });
    }

    void prepare(const QDateTime &now)
    {
        // What was typed is on the disk when a commit returns, whatever happens to the power.
        db.run(u"PRAGMA synchronous = FULL"_s);
        db.run(u"PRAGMA secure_delete = FAST"_s);
        if (!now.isValid())
            return;
        const int version = schemaVersion(db);
        if (version > newestSchemaVersion())
            throw Failure({Fault::TooNew, u"schema %1"_s.arg(version)});
        if (version > 0 && version < newestSchemaVersion())
            takeBackup(db, path, now, BackupReason::Migration);
        db.run(u"PRAGMA journal_mode = WAL"_s);
        migrate(db);
        if (db.value<QString>(u"SELECT version FROM derivation"_s) != derivationVersion())
            rebuild();
    }
};

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(
    const QString &path, Derivation derivation, const QDateTime &now)
{
    Q_ASSERT(derivation.derive && now.isValid());
    return guarded([&] {
        std::unique_ptr<QLockFile> lock = lockedFile(path);
        checkReadable(path);
        auto p = std::make_unique<Private>(path, std::move(derivation), std::move(lock));
        p->prepare(now);
        return std::unique_ptr<Store>(new Store(std::move(p)));
    });
}

Result<std::unique_ptr<Store>> Store::beside() const
{
    return guarded([&] {
        auto p = std::make_unique<Private>(d->path, d->derivation, nullptr);
        p->prepare({});
        return std::unique_ptr<Store>(new Store(std::move(p)));
    });
}

QString Store::path() const
{
    return d->path;
}

Result<Document> Store::get(const DocKey &key) const
{
    return guarded([&] {
        const std::optional<DocRow> row = findDoc(d->db, key);
        if (!row || row->deleted)
            throw Failure({Fault::NotFound, key.id});
        return readDocument(d->db, key, row->key, row->revision);
    });
}

Result<Document> Store::getRevision(const DocKey &key, const Revision &revision) const
{
    return guarded([&] {
        const std::optional<DocRow> row = findDoc(d->db, key);
        if (!row)
            throw Failure({Fault::NotFound, key.id});
        return readDocument(d->db, key, row->key, revision);
    });
}

Result<RevisionTree> Store::tree(const DocKey &key) const
{
    return guarded([&] {
        const std::optional<DocRow> row = findDoc(d->db, key);
        return row ? readTree(d->db, row->key) : RevisionTree();
    });
}

Result<Document> Store::mergeBase(const DocKey &key, const Revision &a, const Revision &b) const
{
    const Result<RevisionTree> revisions = tree(key);
    if (!revisions)
        return revisions.error();
    const std::optional<Revision> ancestor = commonAncestor(*revisions, a, b);
    if (!ancestor)
        return Fault::NotFound;
    for (const Revision &revision : historyOf(*revisions, *ancestor)) {
        Result<Document> document = getRevision(key, revision);
        if (document || document.error().fault != Fault::NotFound)
            return document;
    }
    return Fault::NotFound;
}

Result<QList<DocKey>> Store::conflicted() const
{
    return guarded([&] {
        QList<DocKey> keys;
        for (Query q = d->db.run(u"SELECT space, id FROM doc WHERE conflicted ORDER BY seq"_s);
             q.next();)
            keys.append({q.value<QString>(0), q.value<QString>(1)});
        return keys;
    });
}

Result<QList<Change>> Store::changesSince(qint64 seq, int limit) const
{
    return guarded([&] {
        QList<Change> changes;
        for (Query q = d->db.run(u"SELECT seq, space, id, type, revision, deleted, conflicted"
                                 " FROM doc WHERE seq > ? ORDER BY seq LIMIT ?"_s,
                 seq, limit);
             q.next();) {
            changes.append({q.value<qint64>(0), {q.value<QString>(1), q.value<QString>(2)},
                q.value<QString>(3), Revision::fromText(q.value<QString>(4)).value_or(Revision()),
                q.value<bool>(5), q.value<bool>(6)});
        }
        return changes;
    });
}

Result<qint64> Store::lastSeq() const
{
    return guarded([&] { return d->db.value<qint64>(u"SELECT max(seq) FROM doc"_s); });
}

Result<QList<LeafChange>> Store::leavesSince(const QString &space, qint64 seq, int limit) const
{
    return guarded([&] { return readLeavesSince(d->db, space, seq, limit); });
}

Result<QList<DocRevisions>> Store::missing(
    const QString &space, const QList<DocRevisions> &asked) const
{
    return guarded([&] { return unknownOf(d->db, space, asked); });
}

Result<Parcel> Store::parcel(const DocKey &key, const Revision &revision) const
{
    return guarded([&] { return readParcel(d->db, key, revision); });
}

Result<Revision> Store::put(const DocKey &key, const QJsonObject &body, const Revision &base)
{
    const Result<QList<Revision>> written = write({{.key = key, .base = base, .body = body}});
    if (!written)
        return written.error();
    return written->first();
}

Result<Revision> Store::remove(const DocKey &key, const Revision &base)
{
    const Result<Document> before = getRevision(key, base);
    if (!before)
        return asConflict(before.error());
    // Who hears of the deletion learns what it was.
    const Result<QList<Revision>> written =
        write({{.key = key, .base = base, .body = {{u"type"_s, before->type()}}, .deleted = true}});
    if (!written)
        return written.error();
    return written->first();
}

Result<QList<Revision>> Store::write(const QList<Edit> &edits)
{
    return guarded([&] {
        return d->db.write([&](Transaction &t) {
            QList<Revision> revisions;
            for (const Edit &edit : edits) {
                const std::optional<Written> written = writeEdit(t, edit);
                revisions.append(written ? written->revision : edit.base);
                if (written)
                    d->list(t, *written);
            }
            d->indexIfMany(t);
            return revisions;
        });
    });
}

Result<void> Store::accept(const QList<Parcel> &parcels)
{
    return guarded([&] {
        d->db.write([&](Transaction &t) {
            for (const Parcel &parcel : parcels) {
                if (const std::optional<Written> written = writeParcel(t, parcel))
                    d->list(t, *written);
            }
            d->indexIfMany(t);
        });
    });
}

Result<QList<Brief>> Store::briefs(const QString &type) const
{
    return guarded([&] {
        QList<Brief> briefs;
        for (Query q = d->db.run(u"SELECT space, id, revision, kind, sort_key, bytes"
                                 " FROM brief JOIN doc ON doc.key = brief.doc"
                                 " WHERE brief.type = ? ORDER BY sort_key, id"_s,
                 type);
             q.next();)
            briefs.append(briefOf(q));
        return briefs;
    });
}

Result<QList<Glance>> Store::glances(const QString &type) const
{
    return guarded([&] {
        QList<Glance> glances;
        for (Query q = d->db.run(u"SELECT id, seq, glance FROM brief"
                                 " JOIN doc ON doc.key = brief.doc"
                                 " WHERE brief.type = ? ORDER BY sort_key, id"_s,
                 type);
             q.next();)
            glances.append({q.value<QString>(0), q.value<qint64>(1), q.value<QByteArray>(2)});
        return glances;
    });
}

Result<Brief> Store::brief(const DocKey &key) const
{
    return guarded([&] {
        Query q = d->db.run(u"SELECT space, id, revision, kind, sort_key, bytes"
                            " FROM doc JOIN brief ON brief.doc = doc.key"
                            " WHERE space = ? AND id = ?"_s,
            key.space, key.id);
        if (!q.next())
            throw Failure({Fault::NotFound, key.id});
        return briefOf(q);
    });
}

Result<QList<Hit>> Store::search(const SearchQuery &query) const
{
    // Where nothing can be written, what was indexed before is still found.
    (void)guarded([&] { d->indexAll(); });
    return guarded([&] { return d->finder.find(query); });
}

Result<void> Store::rebuildDerived()
{
    return guarded([&] { d->rebuild(); });
}

Result<QByteArray> Store::local(const QString &name) const
{
    return guarded(
        [&] { return d->db.value<QByteArray>(u"SELECT bytes FROM local WHERE name = ?"_s, name); });
}

Result<void> Store::setLocal(const QString &name, const QByteArray &bytes)
{
    return guarded([&] {
        d->db.write([&](Transaction &t) {
            if (bytes.isEmpty())
                t.run(u"DELETE FROM local WHERE name = ?"_s, name);
            else
                t.run(u"INSERT OR REPLACE INTO local (name, bytes) VALUES (?, ?)"_s, name, bytes);
        });
    });
}

Result<QByteArray> Store::addBlob(const QByteArray &bytes, const QDateTime &now)
{
    return guarded([&] {
        const QByteArray digest = digestOf(bytes);
        d->db.write([&](Transaction &t) {
            t.run(u"INSERT INTO blob (digest, added, bytes) VALUES (?, ?, ?)"
                  " ON CONFLICT (digest) DO UPDATE SET added = excluded.added"_s,
                QString::fromLatin1(digest), now.toSecsSinceEpoch(), bytes);
        });
        return digest;
    });
}

Result<QByteArray> Store::blob(const QByteArray &digest) const
{
    return guarded([&] { return readBlob(d->db, d->files, digest); });
}

Result<QList<MissingBlob>> Store::missingBlobs(const QString &space) const
{
    return guarded([&] { return findMissingBlobs(d->db, d->files, space); });
}

Result<QString> Store::gatheredBlob(const QByteArray &digest) const
{
    if (!d->files.folder().mkpath(u"."_s))
        return Error{Fault::ReadOnly, d->files.folder().path()};
    return d->files.partOf(digest);
}

Result<void> Store::keepGathered(const QByteArray &digest)
{
    QFile::remove(d->files.pathOf(digest));
    QFile file(d->files.partOf(digest));
    if (!file.rename(d->files.pathOf(digest)))
        return Error{Fault::Storage, file.errorString()};
    return {};
}

Result<QString> Store::blobFile(const QByteArray &digest) const
{
    const QString path = d->files.pathOf(digest);
    return QFileInfo::exists(path) ? Result<QString>(path) : Result<QString>(Fault::NotFound);
}

Result<int> Store::removeUnusedBlobs(const QDateTime &limit)
{
    return guarded([&] {
        return d->db.write([&](Transaction &t) { return removeUnused(t, d->files, limit); });
    });
}

Result<void> Store::check() const
{
    return guarded([&] {
        d->indexAll();
        checkAll(d->db, d->derivation);
    });
}

Result<StoreStats> Store::stats() const
{
    return guarded([&] {
        const auto count = [this](const QString &what) {
            return d->db.value<qint64>(u"SELECT count(*) FROM "_s + what);
        };
        return StoreStats{.documents = count(u"doc WHERE NOT deleted"_s),
            .deleted = count(u"doc WHERE deleted"_s),
            .revisions = count(u"revision"_s),
            .blobs = count(u"blob"_s),
            .texts = count(u"text"_s),
            .bytes = QFileInfo(d->path).size(),
            .lastSeq = d->db.value<qint64>(u"SELECT max(seq) FROM doc"_s)};
    });
}

Result<void> Store::backup(const QString &path) const
{
    return guarded([&] { copyTo(d->db, path); });
}

Result<bool> Store::backUpDaily(const QDateTime &now)
{
    return guarded([&] { return takeBackup(d->db, d->path, now, BackupReason::Daily); });
}

Result<void> Store::forget(const QList<DocKey> &keys)
{
    return guarded([&] {
        forgetPast(d->db, keys);
        forgetInBackups(d->path, keys);
    });
}

Result<void> Store::setMaximumSize(qint64 bytes)
{
    return guarded([&] {
        const qint64 page = d->db.value<qint64>(u"PRAGMA page_size"_s);
        d->db.run(u"PRAGMA max_page_count = %1"_s.arg(bytes / page));
    });
}

Result<void> checkForeignStore(const QString &path)
{
    return guarded([&] {
        checkReadable(path);
        const Database db(path, Database::Mode::ReadOnly);
        checkForeign(db);
    });
}

} // namespace fvd
