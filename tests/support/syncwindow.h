// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/loadedonline.h"
#include "core/sync/httpclient.h"
#include "tests/support/appwindow.h"
#include "tests/support/fakeonline.h"
#include "tests/sync/synctest.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace fvd::testing {

using namespace Qt::StringLiterals;

/// All that is written below \a root, as it is shown.
inline QString textOf(const QWidget *root)
{
    QStringList all;
    for (const QLabel *each : root->findChildren<QLabel *>()) {
        if (each->isVisible())
            all << each->text();
    }
    return all.join(u'\n');
}

/// The module with a keychain that keeps nothing, so that no test asks the system's.
class WithoutKeychain : public FakeOnline
{
public:
    std::unique_ptr<Syncing> syncing(const Store &store, SyncService::Ways ways, News news) override
    {
        ways.patience = test::impatient();
        return loadedOnline()->syncing(store, std::move(ways), std::move(news));
    }
    Result<> writeParcelFile(const Store &from, const QList<DocKey> &keys, const QString &path,
        const QDateTime &now) override
    {
        return loadedOnline()->writeParcelFile(from, keys, path, now);
    }
    Result<ParcelFile> readParcelFile(
        const QString &path, Store &into, const ReplicationOptions &options) override
    {
        return loadedOnline()->readParcelFile(path, into, options);
    }
};

/// Types an account in the settings of \a app, and connects; without \a user it has no name.
inline void typeAccount(AppWindow &app, const QString &server,
    const QString &password = u"riktig-7f3a"_s, const QString &user = u"kari"_s)
{
    app.window.go({Place::Kind::Settings, {}, u"sync"_s});
    Page *page = app.window.currentPage();
    const std::pair<QString, QString> typed[]{{u"server"_s, server}, {u"user"_s, user},
        {u"password"_s, password}, {u"syncRegion"_s, u"Vest"_s}};
    for (const auto &[name, text] : typed) {
        auto *field = page->findChild<QLineEdit *>(name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    page->findChild<QPushButton *>(u"connect"_s)->click();
}

} // namespace fvd::testing
