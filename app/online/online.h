// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/parcelfile.h"
#include "core/sync/syncservice.h"

#include <QtPlugin>

namespace fvd {

/// Keeps a store together with the databases of an account, aside; see SyncService.
class Syncing
{
public:
    virtual ~Syncing() = default;

    /// Begins, or begins anew. A name that is none of our databases is passed by.
    virtual void start(const Account &account, const QStringList &databases) = 0;
    virtual void stop() = 0;
    virtual void wake() = 0;
};

/// What needs the net and the system's keychain: a module of its own, which is loaded once the
/// window stands, so that nobody waits for Qt Network to see it.
class Online
{
public:
    virtual ~Online() = default;

    /// What Syncing tells, on the thread that made it.
    struct News
    {
        std::function<void(const SyncState &)> changed{};
        std::function<void()> arrived{};
    };
    /// \a store must outlive what is returned.
    virtual std::unique_ptr<Syncing> syncing(
        const Store &store, SyncService::Ways ways, News news) = 0;
    virtual QString privateDatabase(const QString &user) const = 0;

    // Files to colleagues and from them; see core/sync/parcelfile.h
    virtual Result<> writeParcelFile(const Store &from, const QList<DocKey> &keys,
        const QString &path, const QDateTime &now) = 0;
    virtual Result<ParcelFile> readParcelFile(
        const QString &path, Store &into, const ReplicationOptions &options) = 0;

    /// Whether what is fetched costs money, as far as the system knows.
    virtual bool isMetered() = 0;
    /// Calls \a changed when the net comes, goes, or is another.
    virtual void watchNet(std::function<void()> changed) = 0;

    // The system's keychain, where \a account has one password. Each function calls \a done later;
    // NotFound if there is none for \a account, Refused if there is no keychain or it is locked.
    virtual void readPassword(
        const QString &account, std::function<void(const Result<QString> &)> done) = 0;
    virtual void keepPassword(const QString &account, const QString &password,
        std::function<void(const Result<> &)> done) = 0;
    virtual void forgetPassword(const QString &account) = 0;
};

} // namespace fvd

Q_DECLARE_INTERFACE(fvd::Online, "no.folkevalgtdag.Online/1")
