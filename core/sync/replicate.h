// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/cancel.h"
#include "core/sync/checkpoint.h"
#include "core/sync/peer.h"

#include <functional>

namespace fvd {

/// What replicate() has done; what was refused is listed.
struct Replication
{
    Tally tally{};
    QList<Refusal> refused{};
    qint64 bytes = 0; ///< of the bodies that were written
    QByteArray last{}; ///< the place at the source up to which all has been brought

    friend bool operator==(const Replication &, const Replication &) = default;
};

struct ReplicationOptions
{
    QByteArray run{}; ///< a new id, different from that of any other run
    std::function<QDateTime()> clock{};
    const Cancel *cancel = nullptr;
    std::function<void(const Replication &)>
        progress{}; ///< is told often what has been done so far
    int page = 1000; ///< documents at a time
    QList<DocRevisions> again{}; ///< that were refused before, and are tried first
};

/// Brings everything that \a source has and \a target lacks to \a target, with the whole tree of
/// each document. Begins where the last call with these two stopped, which both keep in mind, and
/// does no harm if it is called again, or was killed at any point.
///
/// What \a target refuses is listed and passed by; it is not tried again unless it is asked for,
/// and is told by `progress` before either side forgets it. Fails with what a peer fails with, or
/// Cancelled; what was brought until then stays.
Result<Replication> replicate(Peer &source, Peer &target, const ReplicationOptions &options);

} // namespace fvd
