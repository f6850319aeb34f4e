// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/account.h"
#include "core/sync/attachments.h"
#include "core/sync/spaces.h"

#include <QMap>
#include <QObject>

#include <memory>

class QThread;

namespace fvd {

/// How sync stands with one space.
struct SpaceState
{
    SpaceLink link{};
    SpaceReport report{}; ///< of the last time, or so far
    QList<Refusal> refused{}; ///< what the other side does not take, or we do not, until it does
    std::optional<Error> trouble{}; ///< why the last time failed
    QDateTime done{}; ///< when it last succeeded; invalid if it never has
    QMap<QString, int> waiting{}; ///< what is not sent yet, by type of document
    QList<Change> unsent{}; ///< the latest of it
    FetchProgress files{}; ///< of those that are fetched now, or were the last time
    qint64 missingBytes = 0; ///< of the files that are not here

    friend bool operator==(const SpaceState &, const SpaceState &) = default;
};

/// How sync stands, for the window to say in words.
struct SyncState
{
    enum class Phase
    {
        Off, ///< no account, or stopped
        Working,
        Resting, ///< all is brought together, and what changes is noticed
        Waiting, ///< it failed in passing, and is tried again by itself
        Stopped, ///< it failed, and needs somebody to do something: see trouble
    };
    Phase phase = Phase::Off;
    std::optional<Error> trouble{};
    QList<SpaceState> spaces{};

    friend bool operator==(const SyncState &, const SyncState &) = default;
};

/// Keeps a store together with the databases of a server, as long as there is a net: what is
/// changed here is sent, what is changed there is fetched.
///
/// It works on a thread of its own with a connection of its own; everything here is of the thread
/// that made it, and returns at once but for stop().
class SyncService : public QObject
{
    Q_OBJECT

public:
    /// How conflicts are settled, and what the time is, and chance.
    struct Ways
    {
        std::function<Result<int>(Store &, const QDateTime &)> settle{};
        std::function<QDateTime()> clock{};
        std::function<double()> chance{}; ///< from 0 to 1
        /// Which of the files that are not here to fetch now; none of them without it. Is asked on
        /// the thread of sync; after it would answer otherwise, call wake().
        std::function<bool(const MissingBlob &)> wants{};
        Patience patience{.tries = 3};
        /// How often all spaces are looked at when nothing says that there is anything new: what is
        /// only fetched, and a server that forgot to say so.
        std::chrono::milliseconds rest = std::chrono::minutes(15);
    };

    /// \a store must outlive this.
    SyncService(const Store &store, Ways ways);
    ~SyncService() override;

    /// Begins, or begins anew with another account or other spaces.
    void start(const Account &account, const QList<SpaceLink> &links);
    /// Ends, within a second; what was brought until then stays.
    void stop();
    /// Something was changed here, or somebody does not want to wait.
    void wake();
    /// Wakes, and tries what was refused once more. It is tried by itself at each start, and every
    /// few hours.
    void tryRefused();

    const SyncState &state() const { return m_state; }

Q_SIGNALS:
    void changed(const fvd::SyncState &state);
    /// Documents came, or were settled: whoever shows them looks again.
    void arrived();

private:
    void run(const Account &account, const QList<SpaceLink> &links);

    const Store &m_store;
    Ways m_ways;
    SyncState m_state{};
    std::unique_ptr<Cancel> m_cancel{};
    std::unique_ptr<Bell> m_bell{};
    std::unique_ptr<Bell> m_refusedBell{}; ///< rings with the other, for what was refused
    std::unique_ptr<QThread> m_thread{};
};

} // namespace fvd
