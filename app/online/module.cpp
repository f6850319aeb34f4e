// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/online/online.h"

#include <qt6keychain/keychain.h>

#include <QNetworkInformation>
#include <QObject>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString keychainService = u"Folkevalgtdag"_s;

/// SyncService behind the interface.
class ServiceSyncing : public Syncing
{
public:
    ServiceSyncing(const Store &store, SyncService::Ways ways, const Online::News &news)
        : m_service(store, std::move(ways))
    {
        QObject::connect(&m_service, &SyncService::changed, &m_service, news.changed);
        QObject::connect(&m_service, &SyncService::arrived, &m_service, news.arrived);
    }

    void start(const Account &account, const QStringList &databases) override
    {
        QList<SpaceLink> links;
        for (const QString &each : databases) {
            if (const auto link = linkOf(each))
                links.append(*link);
        }
        m_service.start(account, links);
    }
    void stop() override { m_service.stop(); }
    void wake() override { m_service.wake(); }

private:
    SyncService m_service;
};

Error errorOf(const QKeychain::Job &job)
{
    return {job.error() == QKeychain::EntryNotFound ? Fault::NotFound : Fault::Refused,
        job.errorString()};
}

} // namespace

/// The module that loadedOnline() loads.
class OnlineModule : public QObject, public Online
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "no.folkevalgtdag.Online/1")
    Q_INTERFACES(fvd::Online)

public:
    std::unique_ptr<Syncing> syncing(const Store &store, SyncService::Ways ways, News news) override
    {
        return std::make_unique<ServiceSyncing>(store, std::move(ways), news);
    }
    QString privateDatabase(const QString &user) const override
    {
        return fvd::privateDatabase(user);
    }

    Result<> writeParcelFile(const Store &from, const QList<DocKey> &keys, const QString &path,
        const QDateTime &now) override
    {
        return fvd::writeParcelFile(from, keys, path, now);
    }
    Result<ParcelFile> readParcelFile(
        const QString &path, Store &into, const ReplicationOptions &options) override
    {
        return fvd::readParcelFile(path, into, options);
    }

    bool isMetered() override { return net() && net()->isMetered(); }
    void watchNet(std::function<void()> changed) override
    {
        if (!net())
            return;
        connect(net(), &QNetworkInformation::reachabilityChanged, this, changed);
        connect(net(), &QNetworkInformation::isMeteredChanged, this, changed);
    }

    void readPassword(
        const QString &account, std::function<void(const Result<QString> &)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(keychainService, this);
        job->setKey(account);
        connect(job, &QKeychain::Job::finished, this, [job, done] {
            done(job->error() == QKeychain::NoError ? Result<QString>(job->textData())
                                                    : Result<QString>(errorOf(*job)));
        });
        job->start();
    }
    void keepPassword(const QString &account, const QString &password,
        std::function<void(const Result<> &)> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(keychainService, this);
        job->setKey(account);
        job->setTextData(password);
        connect(job, &QKeychain::Job::finished, this, [job, done] {
            done(job->error() == QKeychain::NoError ? Result<>() : Result<>(errorOf(*job)));
        });
        job->start();
    }
    void forgetPassword(const QString &account) override
    {
        auto *job = new QKeychain::DeletePasswordJob(keychainService, this);
        job->setKey(account);
        job->start();
    }

private:
    /// What the system says of the net; nothing where it says nothing.
    QNetworkInformation *net()
    {
        using Feature = QNetworkInformation::Feature;
        if (!QNetworkInformation::instance()
            && !QNetworkInformation::loadBackendByFeatures(Feature::Metered)
            && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
            return nullptr;
        return QNetworkInformation::instance();
    }
};

} // namespace fvd

#include "module.moc"
