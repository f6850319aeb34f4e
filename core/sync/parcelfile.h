// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/replicate.h"

namespace fvd {

// A file to send to a colleague: a store with some documents of the region in it.

/// Writes \a keys, with all their leaves and what is here of their attachments, to the new file
/// \a path. Private documents have no place in it. What stood there is replaced once it is whole.
Result<> writeParcelFile(
    const Store &from, const QList<DocKey> &keys, const QString &path, const QDateTime &now);

/// What came in a file.
struct ParcelFile
{
    QStringList ids{}; ///< of all documents in it
    Replication done{};
};

/// Brings what the file \a path has to \a into, as from any other peer. The file is looked through
/// first, and not written to: TooNew, Corrupt for one that is broken or made to do harm, NotFound.
/// Then nothing here is changed.
Result<ParcelFile> readParcelFile(
    const QString &path, Store &into, const ReplicationOptions &options);

} // namespace fvd
