// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/peer.h"

#include <QHash>
#include <QSet>

namespace fvd {

// What CouchDB's protocol says, as values: pure functions between them and JSON.

/// The bytes of attachments, by name.
using AttachmentBytes = QHash<QString, QByteArray>;

/// \a parcel as a document of CouchDB's. Attachments that \a bytes does not have are said to be
/// there already, or, if they are among \a following, to come after it in the order of their names.
QByteArray toWire(
    const Parcel &parcel, const AttachmentBytes &bytes = {}, const QSet<QString> &following = {});
/// A document of CouchDB's as a parcel; Invalid, with the reason, if it cannot be one.
Result<Parcel> parcelFrom(QByteArrayView document);

/// The body of a question about \a revisions: to _revs_diff, and to _bulk_get.
QByteArray revsDiffQuestion(const QList<DocRevisions> &revisions);
QByteArray bulkGetQuestion(const QList<DocRevisions> &revisions);
/// The body of _bulk_docs for \a documents, as toWire() made them.
QByteArray bulkDocs(const QByteArrayList &documents);

// Answers. Each is Garbled if the other side said something else than what it was asked for.

/// A page of _changes that was to have at most \a limit rows. Design documents are left out: they
/// are the server's own.
Result<ChangesPage> changesFrom(const QByteArray &json, int limit);
/// The documents that came along in such a page and are whole without their history: those that
/// have none, and no rival. By id.
QHash<QString, Parcel> newDocumentsFrom(const QByteArray &json);
Result<QList<DocRevisions>> missingFrom(const QByteArray &json);
/// What such an answer says to be there of each document, and older than what is missing; not every
/// server says so.
QHash<QString, QList<Revision>> ancestorsFrom(const QByteArray &json);
/// What _bulk_get says of each of \a asked.
Result<Fetched> bulkGetFrom(const QByteArray &json, const QList<DocRevisions> &asked);
/// The rows of _bulk_docs that are refusals. \a sent says which revisions they can speak of.
Result<QList<Refusal>> refusalsFrom(const QByteArray &json, const QList<Parcel> &sent);

} // namespace fvd
