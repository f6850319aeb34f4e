// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/online/online.h"

namespace fvd::testing {

/// A module that stands as it is told to, without a net.
class FakeOnline : public Online
{
public:
    std::unique_ptr<Syncing> syncing(const Store &, SyncService::Ways, News news) override
    {
        m_news = std::move(news);
        return std::make_unique<Stands>(*this);
    }
    QString privateDatabase(const QString &user) const override
    {
        return QStringLiteral("private-") + user;
    }
    Result<> writeParcelFile(
        const Store &, const QList<DocKey> &, const QString &, const QDateTime &) override
    {
        return Fault::Storage;
    }
    Result<ParcelFile> readParcelFile(const QString &, Store &, const ReplicationOptions &) override
    {
        return Fault::Corrupt;
    }
    bool isMetered() override { return metered; }
    void watchNet(std::function<void()>) override { }
    void readPassword(const QString &, std::function<void(const Result<QString> &)> done) override
    {
        done(hasKeychain ? Result<QString>(QStringLiteral("secret"))
                         : Result<QString>(Fault::Refused));
    }
    void keepPassword(
        const QString &, const QString &, std::function<void(const Result<> &)> done) override
    {
        done(hasKeychain ? Result<>() : Result<>(Fault::Refused));
    }
    void forgetPassword(const QString &) override { }

    /// Says that it stands so.
    void stand(const SyncState &next)
    {
        state = next;
        if (m_news.changed)
            m_news.changed(state);
    }
    void arrive() { m_news.arrived(); }

    SyncState state{};
    int wakes = 0; ///< how often it was told that there is something to do
    bool metered = false;
    bool hasKeychain = true;

private:
    class Stands : public Syncing
    {
    public:
        explicit Stands(FakeOnline &online)
            : m_online(online)
        {
        }
        void start(const Account &, const QStringList &) override
        {
            m_online.m_news.changed(m_online.state);
        }
        void stop() override { }
        void wake() override { ++m_online.wakes; }

    private:
        FakeOnline &m_online;
    };

    News m_news{};
};

} // namespace fvd::testing
