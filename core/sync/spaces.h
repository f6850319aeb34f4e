// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replicate.h"

namespace fvd {

class HttpClient;
class Store;
struct Change;

/// A space of the store, and the database at KS that it is kept together with.
struct SpaceLink
{
    QString space{};
    QString database{};
    bool isPullOnly = false;

    friend bool operator==(const SpaceLink &, const SpaceLink &) = default;
};

/// The databases are called `materials`, `region-ID` and `private-USER`. The name of the last, with
/// what CouchDB does not allow in one written as hexadecimal bytes.
QString privateDatabase(const QString &user);
/// What \a database is kept together with; nothing if it is none of ours. Materials are only
/// fetched.
std::optional<SpaceLink> linkOf(const QString &database);

/// What came of bringing a space together.
struct SpaceReport
{
    Replication pulled{};
    Replication pushed{};
    int settled = 0; ///< conflicts
    QList<Refusal> refused{}; ///< all that still is, from earlier times too

    friend bool operator==(const SpaceReport &, const SpaceReport &) = default;
};

/// What syncSpace() works with besides its two sides.
struct SyncTools
{
    const Cancel &cancel;
    std::function<QDateTime()> clock{};
    std::function<QByteArray()> newId{}; ///< a new one each time
    /// Settles the conflicts that came, and gives how many.
    std::function<Result<int>(Store &, const QDateTime &)> settle{};
    /// Whether what was refused before is tried now, and not only once some hours have passed.
    bool triesRefused = false;
    /// Is told what has been brought so far, in one direction and then the other.
    std::function<void(const SpaceReport &)> progress{};
    int page = 1000; ///< documents at a time
};

/// Fetches what is new in the database of \a link, settles, and sends what is new here. What was
/// done before it fails is done.
Result<SpaceReport> syncSpace(
    Store &store, HttpClient &client, const SpaceLink &link, const SyncTools &tools);

/// What waits to be sent, by type of document; of a link that only fetches, nothing.
Result<QMap<QString, int>> waiting(const Store &store, const SpaceLink &link);
/// The documents that wait, the latest first, at most \a limit.
Result<QList<Change>> unsent(const Store &store, const SpaceLink &link, int limit);

} // namespace fvd
