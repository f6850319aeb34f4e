// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/doc/document.h"
#include "core/doc/revisiontree.h"
#include "core/store/derived.h"
#include "core/store/edit.h"
#include "core/store/search.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace fvd {

/// A document that changed, once, at its latest change.
struct Change
{
    qint64 seq = 0;
    DocKey key{};
    QString type{};
    Revision revision{}; ///< the winner
    bool deleted = false;
    bool conflicted = false; ///< more than one leaf lives

    friend bool operator==(const Change &, const Change &) = default;
};

/// A document as lists show it.
struct Brief
{
    DocKey key{};
    Revision revision{};
    QString kind{};
    QString sortKey{};
    QByteArray bytes{};
};

/// A document as a long list knows it before it shows it.
struct Glance
{
    QString id{};
    qint64 seq = 0; ///< of its latest change
    QByteArray bytes{};
};

/// An attachment that a living document has, and whose bytes are not here.
struct MissingBlob
{
    DocKey key{};
    Revision revision{};
    QString name{};
    Attachment attachment{};
};

struct StoreStats
{
    qint64 documents = 0; ///< living ones
    qint64 deleted = 0;
    qint64 revisions = 0;
    qint64 blobs = 0;
    qint64 texts = 0;
    qint64 bytes = 0; ///< the file on disk
    qint64 lastSeq = 0;
};

/// Documents in one SQLite file, in the order they changed.
///
/// What a function that writes has returned for is on the disk. Each of them is one transaction:
/// all of it happens, or nothing. Lists are derived from documents in the same transaction, and
/// search catches up with them before it answers, so neither ever disagrees with them.
///
/// A store belongs to the thread that opened it. Only one open() of a file succeeds at a time, in
/// this process or another.
class Store
{
public:
    /// The store in the file \a path, made if it is not there. \a now dates the backup that is
    /// taken before the file is lifted to a newer version.
    /// Fails with TooNew (the file is unchanged), Corrupt, ReadOnly, Locked, Full or Storage.
    static Result<std::unique_ptr<Store>> open(
        const QString &path, Derivation derivation, const QDateTime &now);

    /// Another connection to the same file, for the thread that calls this. It must be gone before
    /// this store is.
    Result<std::unique_ptr<Store>> beside() const;

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const;

    // Reading

    /// The document as its winning revision has it; NotFound if there is none or it is deleted.
    Result<Document> get(const DocKey &key) const;
    /// The document at \a revision, deleted or not; NotFound if that is unknown or its body is no
    /// longer kept. Bodies of leaves and of recent revisions are kept, and ever fewer further back.
    Result<Document> getRevision(const DocKey &key, const Revision &revision) const;
    /// How the revisions of \a key follow each other; empty if there are none.
    Result<RevisionTree> tree(const DocKey &key) const;
    /// What a three-way merge of \a a and \a b starts from: their newest common ancestor whose body
    /// is kept. NotFound if there is none.
    Result<Document> mergeBase(const DocKey &key, const Revision &a, const Revision &b) const;
    /// The documents with more than one living leaf.
    Result<QList<DocKey>> conflicted() const;

    /// What changed after \a seq, oldest first, at most \a limit documents.
    Result<QList<Change>> changesSince(qint64 seq, int limit = 1000) const;
    /// The number of the newest change; 0 if there was none.
    Result<qint64> lastSeq() const;

    /// The documents of \a space that changed after \a seq, oldest first, at most \a limit of them.
    Result<QList<LeafChange>> leavesSince(const QString &space, qint64 seq, int limit) const;
    /// Those of \a asked, in \a space, that this store has never had.
    Result<QList<DocRevisions>> missing(
        const QString &space, const QList<DocRevisions> &asked) const;
    /// \a key at \a revision, to be sent; NotFound as for getRevision().
    Result<Parcel> parcel(const DocKey &key, const Revision &revision) const;

    // Writing

    /// Makes \a body the content of \a key. \a base is the revision it was edited from, null for a
    /// new document; Conflict if that is no leaf any longer. A body that changes nothing is not
    /// written, and gives \a base back. Attachments stay as they are.
    Result<Revision> put(const DocKey &key, const QJsonObject &body, const Revision &base = {});
    /// Deletes \a key at \a base; Conflict as for put().
    Result<Revision> remove(const DocKey &key, const Revision &base);
    /// All of \a edits, in one transaction; their revisions, in their order. Fails as put() does.
    Result<QList<Revision>> write(const QList<Edit> &edits);
    /// Takes in \a parcels that were made elsewhere, in one transaction; those already known change
    /// nothing. Invalid, and nothing is taken in, if a history is none or a body no JSON object.
    Result<void> accept(const QList<Parcel> &parcels);

    // Lists and search

    /// The living documents of \a type, by their sort keys.
    Result<QList<Brief>> briefs(const QString &type) const;
    /// As briefs(), for a tenth of the time.
    Result<QList<Glance>> glances(const QString &type) const;
    /// The living document \a key; NotFound if there is none.
    Result<Brief> brief(const DocKey &key) const;
    /// What \a query finds, best first.
    Result<QList<Hit>> search(const SearchQuery &query) const;
    /// Makes everything that is derived from documents anew.
    Result<void> rebuildDerived();

    // Values that stay on this machine

    /// The local value \a name; empty if there is none.
    Result<QByteArray> local(const QString &name) const;
    /// Sets the local value \a name; empty bytes take it away.
    Result<void> setLocal(const QString &name, const QByteArray &bytes);

    // Blobs

    /// Keeps \a bytes, and gives their digest. A blob that no revision refers to stays until
    /// removeUnusedBlobs() finds it older than its limit.
    Result<QByteArray> addBlob(const QByteArray &bytes, const QDateTime &now);
    /// The bytes of \a digest; NotFound, or Corrupt if they are not what the digest says.
    Result<QByteArray> blob(const QByteArray &digest) const;
    /// The blobs that the documents of \a space show and that are not here.
    Result<QList<MissingBlob>> missingBlobs(const QString &space) const;
    /// The file in which the bytes of \a digest are to be gathered, in the folder `NAME.files`
    /// beside the store; it may have some of them.
    Result<QString> gatheredBlob(const QByteArray &digest) const;
    /// Keeps the gathered file as the blob \a digest, which it must have been checked against.
    Result<void> keepGathered(const QByteArray &digest);
    /// The file that the blob \a digest is kept in; NotFound if it is not here, or in no file.
    Result<QString> blobFile(const QByteArray &digest) const;
    /// Removes what was added before \a limit and no kept revision refers to; how many that were.
    Result<int> removeUnusedBlobs(const QDateTime &limit);

    // Care

    /// Reads everything: Corrupt, with what is wrong, unless the file is sound, all revisions and
    /// blobs are what they say, and what is derived agrees with the documents.
    Result<void> check() const;
    Result<StoreStats> stats() const;
    /// Writes a sound copy of the store to the new file \a path.
    Result<void> backup(const QString &path) const;
    /// Takes the backup of \a now's day beside the store, if there is none, and removes the oldest
    /// of more than a week's; whether one was taken. See backups().
    Result<bool> backUpDaily(const QDateTime &now);
    /// Leaves of \a keys what they now say and nothing that they said before: not a byte in the
    /// file, its log, its backups or a file that was set aside. In backups they are not at all.
    /// Copies made by backup() are the caller's. No other connection may be in use.
    Result<void> forget(const QList<DocKey> &keys);
    /// Lets the file grow to \a bytes and no further: writing more fails with Full.
    Result<void> setMaximumSize(qint64 bytes);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Whether the file \a path, which somebody else made, may be opened as a store: Corrupt if it is
/// none, is damaged, or would do things by itself once it is opened; TooNew.
Result<void> checkForeignStore(const QString &path);

} // namespace fvd
