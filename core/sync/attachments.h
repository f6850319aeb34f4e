// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/spaces.h"

namespace fvd {

class HttpClient;

/// How far fetchAttachments() has come.
struct FetchProgress
{
    int done = 0; ///< whole and sound on the disk
    int all = 0;
    qint64 bytes = 0; ///< of what is fetched now
    qint64 size = 0;
    QString name{}; ///< of what is fetched now
    qint64 doneBytes = 0; ///< of those that are done, and \c bytes
    qint64 allBytes = 0;

    friend bool operator==(const FetchProgress &, const FetchProgress &) = default;
};

/// Fetches \a wanted from the database of \a link, one after the other: streamed to the disk, begun
/// again where a line was cut, this time or before, and kept only if the bytes are what their
/// digest says. Which are wanted is for the caller to choose from Store::missingBlobs(). Gives
/// those that could not be had, with the reason; fails if it is no use to go on.
Result<QList<Refusal>> fetchAttachments(Store &store, HttpClient &client, const SpaceLink &link,
    const QList<MissingBlob> &wanted, const std::function<void(const FetchProgress &)> &progress);

/// Whether the file at \a path, if \a isGzipped unpacked to \a unpacked, is what \a attachment
/// says: our own digests are of the bytes themselves, a server's of what it stores, which may be
/// gzipped. Storage or Full if that cannot be told.
Result<bool> isSound(
    const QString &path, bool isGzipped, const QString &unpacked, const Attachment &attachment);

} // namespace fvd
