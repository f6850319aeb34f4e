// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/online/online.h"
#include "app/sync/arrival.h"
#include "app/sync/syncaccount.h"
#include "app/words/synctext.h"
#include "core/library/library.h"

#include <QPointer>
#include <QTimer>

namespace fvd {

class Wishes;

/// Which files are fetched without being asked for.
enum class FileChoice
{
    Ahead, ///< those of sessions that lie ahead
    All,
    ByHand,
};

/// Sync as the window has it: the account, how it stands, what waits and what came.
///
/// Nothing is begun, and the module that it needs not loaded, before begin().
class SyncDesk : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using Loader = std::function<Online *()>;

    SyncDesk(Library &library, Clock clock, Loader loader);
    ~SyncDesk() override;

    /// Starts sync if there is an account and its password is known.
    void begin();

    SyncAccount account() const;
    /// Makes \a account the one that is synced with, and tries it with \a password; "": the one
    /// that is known. What comes of it is told by changed(). The password is kept once the server
    /// has accepted it, if \a account says so.
    void connectTo(const SyncAccount &account, const QString &password);
    /// Leaves the account, and forgets its password. All documents stay.
    void disconnect();

    /// Does not wait until it is tried again by itself.
    void tryNow();

    FileChoice fileChoice() const;
    void setFileChoice(FileChoice choice);
    /// Fetches \a files whatever the choice is, and whatever the net costs; those that are here
    /// and damaged are thrown away first.
    void fetch(const QList<LibraryFile> &files);
    /// Whether files wait because what is fetched may cost money.
    bool isMetered() const;

    /// Counts anew what waits for somebody to choose.
    void countToChoose();

    const SyncState &state() const { return m_state; }
    SyncFacts facts() const;
    /// When \a database was last together with this machine; invalid if it never was.
    QDateTime done(const QString &database) const { return m_done.value(database); }
    const QList<Arrival> &arrivals() const { return m_arrivals; } ///< the latest first
    /// Whether the password should be remembered, and the system has nowhere to keep it.
    bool hasNoKeychain() const { return m_hasNoKeychain; }

    // Files from and to colleagues
    /// Writes \a session for a colleague to \a path.
    Result<> send(const Session &session, const QString &path);
    /// Brings in what a colleague sent; the sessions in it.
    Result<QList<Id<Session>>> receive(const QString &path);

Q_SIGNALS:
    void changed();

private:
    Online *online();
    void start();
    void take(const SyncState &state);
    void takeIn();
    void keepPassword();
    void forgetPassword();
    void keep(const QString &key, const QString &value);
    void readKept();
    void keepDone();
    void updateWishes();
    QString keychainName() const;

    Library &m_library;
    Clock m_clock;
    Loader m_loader;
    Online *m_online = nullptr;
    std::unique_ptr<Wishes> m_wishes;
    std::unique_ptr<Syncing> m_syncing{};
    QTimer m_wishing{};
    QTimer m_quiet{}; ///< it has begun to work just now, and is told as it rested
    QTimer m_keeping{};
    SyncFacts m_rested{};
    SyncAccount m_account{};
    QString m_password{};
    bool m_isPasswordNew = false; ///< and to be kept once it was accepted
    int m_toChoose = 0;
    bool m_needsPassword = false;
    bool m_hasNoKeychain = false;
    bool m_isTakingIn = false;
    SyncState m_state{};
    QMap<QString, QDateTime> m_done{}; ///< by database
    QList<Arrival> m_arrivals{};
};

} // namespace fvd
