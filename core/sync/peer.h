// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/edit.h"

#include <QIODevice>

namespace fvd {

/// A revision that was not taken in, or could not be read; the others were.
struct Refusal
{
    QString id{};
    QString revision{};
    QString reason{}; ///< in the words of who refused

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// What changed at a peer, each document once.
struct ChangesPage
{
    QList<DocRevisions> changes{}; ///< all leaves, deleted ones too
    QList<Refusal> unreadable{};
    QByteArray last{}; ///< where the next page begins; opaque, as JSON, byte for byte
    bool isLast = false;
};

/// Revisions that were asked for.
struct Fetched
{
    QList<Parcel> parcels{};
    QList<Refusal> missing{}; ///< not there any longer, or not readable
};

/// One side of a replication: a space of the local store, a database at KS, a file from a
/// colleague.
///
/// Functions wait for their answer. A document here has no space: what it is put in belongs to the
/// peer.
class Peer
{
public:
    virtual ~Peer() = default;

    /// Who this is, the same each time as long as it remembers what it was told; another one once
    /// it was emptied and begun anew. NotFound if there is no such peer.
    virtual Result<QString> identity() = 0;

    /// The value called \a name that stays with this peer; empty if there is none.
    virtual Result<QByteArray> note(const QString &name) = 0;
    virtual Result<> setNote(const QString &name, const QByteArray &json) = 0;

    /// The next \a limit documents that changed after \a since: the `last` of an earlier page, or
    /// nothing for the first.
    virtual Result<ChangesPage> changes(const QByteArray &since, int limit) = 0;
    /// Those of \a revisions that this peer does not have.
    virtual Result<QList<DocRevisions>> missing(const QList<DocRevisions> &revisions) = 0;
    virtual Result<Fetched> fetch(const QList<DocRevisions> &revisions) = 0;
    /// Says that fetch(\a revisions) comes next, so that it may be begun.
    virtual void expect(const QList<DocRevisions> &revisions) { Q_UNUSED(revisions) }

    /// Writes \a parcels, and gives those that were refused. Invalid if one of them made it refuse
    /// all. \a from has the bytes of their attachments.
    virtual Result<QList<Refusal>> write(const QList<Parcel> &parcels, Peer &from) = 0;
    /// Says that write(\a parcels) comes soon, after that of what was begun before, and gives
    /// whether it was begun: then something else may be done meanwhile.
    virtual bool beginWriting(const QList<Parcel> &parcels, Peer &from)
    {
        Q_UNUSED(parcels)
        Q_UNUSED(from)
        return false;
    }
    /// Returns when what was written is safe. Conflict if this is not the peer any longer that
    /// identity() spoke of.
    virtual Result<> commit() = 0;

    /// Writes the bytes of the attachment \a name of \a parcel to \a out; NotFound if they are not
    /// here.
    virtual Result<> readAttachment(const Parcel &parcel, const QString &name, QIODevice &out) = 0;
    /// The file that has just those bytes; NotFound if they are not here, or in no file.
    virtual Result<QString> attachmentFile(const Parcel &parcel, const QString &name)
    {
        Q_UNUSED(parcel)
        Q_UNUSED(name)
        return Fault::NotFound;
    }
};

} // namespace fvd
