// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/revisiontree.h"
#include "core/store/database.h"
#include "core/store/edit.h"

#include <optional>

namespace fvd {

/// The row of a document: its key in the database, and its winner.
struct DocRow
{
    qint64 key = 0;
    Revision revision{};
    bool deleted = false;
};

/// A document after a revision was written.
struct Written
{
    qint64 doc = 0; ///< the key of its row
    Revision revision{}; ///< what was written
    Document winner{}; ///< what the document shows now
};

/// The row of \a key, if there is one. \throws Failure, as all of these do
std::optional<DocRow> findDoc(const Database &db, const DocKey &key);

/// \a key, whose row is \a doc, at \a revision; NotFound if its body is not kept.
Document readDocument(const Database &db, const DocKey &key, qint64 doc, const Revision &revision);

/// Whether the bytes of \a digest are in \a db.
bool hasBlob(const Database &db, const QByteArray &digest);

/// The revisions of \a doc.
RevisionTree readTree(const Database &db, qint64 doc);

/// \a key at \a revision, to be sent; NotFound if its body is not kept.
Parcel readParcel(const Database &db, const DocKey &key, const Revision &revision);

/// The documents of \a space that changed after \a seq, oldest first, at most \a limit of them.
QList<LeafChange> readLeavesSince(const Database &db, const QString &space, qint64 seq, int limit);

/// Those of \a asked, in \a space, that were never here.
QList<DocRevisions> unknownOf(
    const Database &db, const QString &space, const QList<DocRevisions> &asked);

/// Writes \a edit as the child of its base; nothing if it changes nothing, Conflict if the base is
/// no leaf.
std::optional<Written> writeEdit(Transaction &t, const Edit &edit);

/// Writes \a parcel with as much of its history as is not known yet; nothing if all of it is,
/// Invalid if it is not what a revision can be.
std::optional<Written> writeParcel(Transaction &t, const Parcel &parcel);

} // namespace fvd
