// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/example.h"
#include "tests/support/syncwindow.h"
#include "tests/sync/cable.h"
#include "tests/sync/pouchdevice.h"

#include <QTemporaryDir>

using namespace fvd;
using namespace fvd::test;
using testing::AppWindow;
using testing::textOf;

/// Three work at the same plans, one of them by the window and without a net for a while: what she
/// can tell from it.
class TestSyncSeen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::addLibraryPath(QStringLiteral(FVD_MODULE_FOLDER));
        QVERIFY(loadedOnline());
        for (const char *each : {"/materials", "/region-vest"})
            QCOMPARE(m_cable.clientAt(m_server.url())->send({"PUT", each})->status, 201);
    }

    void aFacilitatorCanTellWhatHasHappened()
    {
        ChaosProxy net(m_server.url());
        testing::WithoutKeychain online;
        auto opened = library(u"kari"_s, u"Kari Nordmann"_s);
        const QList<Session> examples = exampleSessions(AppWindow::now().date());
        for (const Session &each : examples)
            QVERIFY(opened->put(each, {}));
        AppWindow kari(std::move(opened), &AppWindow::now, [&online] { return &online; });
        testing::typeAccount(kari, net.url().toString(), {}, {});
        QTRY_VERIFY2_WITH_TIMEOUT(textOf(&kari.window).contains(u"Connected to 127.0.0.1."_s),
            qPrintable(textOf(&kari.window)), 20'000);
        const auto ola = library(u"ola"_s, u"Ola Hansen"_s);
        QVERIFY(m_cable.sync(*ola, m_server.url(), m_database));
        QVERIFY(told(u"pull"_s));

        // Each works on: Kari without a net.
        const Id<Session> shared = examples[0].id;
        const Id<Session> other = examples[1].id;
        net.cut(true);
        rename(*kari.library, shared, u"Kari sin start"_s);
        rename(*ola, shared, u"Ola sin start"_s);
        QVERIFY(m_cable.sync(*ola, m_server.url(), m_database));
        for (const QJsonValue &each : m_device.ask({{u"docs"_s, true}}).array()) {
            QJsonObject doc = each.toObject();
            if (doc[u"_id"_s] != other.text())
                continue;
            doc[u"title"_s] = u"Fra Per sin telefon"_s;
            QVERIFY(m_device.ask({{u"put"_s, QJsonArray{doc}}})[0][u"ok"_s].toBool());
        }
        QVERIFY(told(u"push"_s));

        // What waits, and why.
        QTRY_VERIFY_WITH_TIMEOUT(AppWindow::named<QPushButton>(&kari.window,
                                     u"1 thing waits: 1 plan. Last synced today at 09.00. No net "
                                     "now, everything is saved here."_s),
            20'000);
        kari.window.go({Place::Kind::Sync});
        Page *page = kari.window.currentPage();
        QTRY_VERIFY2(AppWindow::named<QPushButton>(page, u"Kari sin start, Plan"_s),
            qPrintable(textOf(page)));

        // The net is back: what came, and what is to be chosen.
        net.cut(false);
        kari.window.sync().tryNow();
        QTRY_VERIFY2_WITH_TIMEOUT(textOf(page).contains(u"1 text for you to choose."_s),
            qPrintable(textOf(page)), 20'000);
        QTRY_VERIFY2(AppWindow::named<QPushButton>(
                         page, u"Fra Per sin telefon, Plan · changed · today at 09.00"_s),
            qPrintable(textOf(page)));
        QVERIFY(textOf(page).contains(u"Nothing: all of yours is at KS."_s));
        QVERIFY(textOf(page).contains(u"Two people wrote the same text differently."_s));

        // Both texts, with who wrote them and when; she keeps both.
        kari.window.go({Place::Kind::Session, shared.text()});
        page = kari.window.currentPage();
        QVERIFY(textOf(page).contains(u"1 text was written by two people."_s));
        QString said;
        QVERIFY(AppWindow::inDialog([&] { AppWindow::button(page, u"Choose …"_s)->click(); },
            [&](QDialog *dialog) {
                said = textOf(dialog);
                AppWindow::button(dialog, u"Keep &both"_s)->click();
            }));
        // What differs is marked in both.
        for (const QString &part : {u"\nTitle\n"_s, u"\nKari Nordmann, Sun 22 Nov at 09.00\n"_s,
                 u">Kari</span> sin start"_s, u"\nOla Hansen, Sun 22 Nov at 09.00\n"_s,
                 u">Ola</span> sin start"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" in "_s + said));
        QVERIFY(!textOf(page).contains(u"written by two people"_s));

        // The others get what she chose.
        const QString both = u"Kari sin start / Ola sin start"_s;
        QTRY_VERIFY_WITH_TIMEOUT(m_cable.sync(*ola, m_server.url(), m_database)
                && ola->session(shared)->value.title == both,
            20'000);
        QVERIFY(told(u"pull"_s));
        QCOMPARE(difference(contentOf(m_device), contentOf(ola->store())), QString());
        QCOMPARE(difference(contentOf(m_device), contentOf(kari.library->store())), QString());
        QVERIFY(ola->differences(shared)->isEmpty());
    }

private:
    std::unique_ptr<Library> library(const QString &file, const QString &name)
    {
        auto opened = openLibrary(m_folder.filePath(file), AppWindow::now());
        if (!opened || !(*opened)->setSetting(u"name"_s, name))
            qFatal("no store for the test");
        (*opened)->signWith([name] { return Signature{name, AppWindow::now()}; });
        return *std::move(opened);
    }
    static void rename(Library &library, const Id<Session> &id, const QString &title)
    {
        auto stored = library.session(id);
        stored->value.title = title;
        QVERIFY(library.put(stored->value, stored->revision));
    }
    /// Whether the device was brought together with the server, \a way "push" or "pull".
    bool told(const QString &way)
    {
        return m_device.ask({{way, m_server.url().toString() + u'/' + m_database}})["ok"_L1]
            .toBool();
    }

    const QString m_database = u"region-vest"_s;
    QTemporaryDir m_folder{};
    Cable m_cable{};
    PouchServer m_server{};
    PouchDevice m_device{};
};

QTEST_MAIN(TestSyncSeen)
#include "tst_syncseen.moc"
