// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/loadedonline.h"
#include "core/library/example.h"
#include "core/store/arrivals.h"
#include "tests/support/spacesserver.h"
#include "tests/support/syncwindow.h"

#include <QAccessible>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace fvd;
using namespace fvd::test;
using testing::AppWindow;
using testing::textOf;
using testing::typeAccount;
using testing::WithoutKeychain;
using Phase = SyncState::Phase;

/// The page of sync, the account in the settings, and files from colleagues, through the window.
class TestSyncPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::addLibraryPath(QStringLiteral(FVD_MODULE_FOLDER));
        QVERIFY(loadedOnline());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // One types the account and edits a session; the other sees it come.
    void aSessionGoesFromOneWindowToTheOther()
    {
        SpacesServer server;
        WithoutKeychain online;
        const auto load = [&online] { return &online; };
        AppWindow kari(library(u"kari"_s, true), &AppWindow::now, load);
        typeAccount(kari, server.url());
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(&kari.window).contains(u"Connected to 127.0.0.1."_s), 20'000);

        AppWindow ola(library(u"ola"_s, false), &AppWindow::now, load);
        QVERIFY(ola.library->sessions().isEmpty());
        typeAccount(ola, server.url());
        QTRY_VERIFY_WITH_TIMEOUT(!ola.library->sessions().isEmpty(), 20'000);

        const Id<Session> id = exampleSessions(AppWindow::now().date()).first().id;
        auto session = kari.library->session(id);
        session->value.title = u"Ny start i Sauda"_s;
        QVERIFY(kari.library->put(session->value, session->revision));
        // The server of the test does not say by itself that there is something new.
        QTRY_VERIFY_WITH_TIMEOUT(
            server.store("region-vest").get({space::region, id.text()})->body.value("title"_L1)
                == "Ny start i Sauda"_L1,
            20'000);
        ola.window.sync().tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(
            ola.library->session(id)->value.title, u"Ny start i Sauda"_s, 20'000);
        ola.window.go({Place::Kind::Sync});
        QPushButton *row = nullptr;
        QTRY_VERIFY2((row = AppWindow::named<QPushButton>(ola.window.currentPage(),
                          u"Ny start i Sauda, Plan · changed · today at 09.00"_s)),
            qPrintable(textOf(ola.window.currentPage())));
        row->click();
        QCOMPARE(ola.window.windowTitle(), u"Ny start i Sauda"_s);
        QVERIFY(textOf(&ola.window).contains(u"Ny start i Sauda"_s));
    }

    void aWrongPasswordIsSaidInTheSettings()
    {
        SpacesServer server;
        WithoutKeychain online;
        AppWindow app(library(u"kari"_s, true), &AppWindow::now, [&online] { return &online; });
        typeAccount(app, server.url(), u"feil"_s);
        QTRY_VERIFY(textOf(&app.window).contains(u"does not accept"_s));
        QCOMPARE(server.wrongPasswords(), 1);
        app.window.go({Place::Kind::Sync});
        QVERIFY(AppWindow::button(app.window.currentPage(), u"Type the password …"_s));
    }

    void aKeychainThatDoesNotAnswerIsSaid()
    {
        testing::FakeOnline online;
        online.hasKeychain = false;
        auto opened = library(u"kari"_s, false);
        for (const auto &[key, value] : {std::pair{u"sync.server"_s, u"https://sync.example.no"_s},
                 std::pair{u"sync.user"_s, u"kari"_s}})
            QVERIFY(opened->setSetting(key, value));
        AppWindow app(std::move(opened), &AppWindow::now, [&online] { return &online; });
        app.window.sync().begin();
        app.window.go({Place::Kind::Settings, {}, u"sync"_s});
        QVERIFY(textOf(&app.window)
                    .contains(u"The keychain of this computer does not answer. Type the password, "
                              "and press Connect."_s));
        online.state = {.phase = Phase::Resting,
            .spaces = {{.link = {space::region, u"region-vest"_s}, .done = AppWindow::now()}}};
        typeAccount(app, u"https://sync.example.no"_s);
        QVERIFY(textOf(&app.window)
                    .contains(u"This computer has no keychain that can be used, so type the "
                              "password next time too."_s));
    }

    void anOpenLineIsRefused()
    {
        WithoutKeychain online;
        AppWindow app(library(u"kari"_s, true), &AppWindow::now, [&online] { return &online; });
        typeAccount(app, u"http://sync.example.no"_s);
        QTRY_VERIFY2(textOf(&app.window).contains(u"not safe"_s), qPrintable(textOf(&app.window)));
    }

    void everyStandingOfThePageHasNames()
    {
        testing::FakeOnline online;
        AppWindow app(library(u"kari"_s, true), &AppWindow::now, [&online] { return &online; });
        app.window.go({Place::Kind::Sync});
        QCOMPARE(nameless(app.window), QStringList());
        QVERIFY(textOf(app.window.currentPage()).contains(u"No account is needed"_s));
        const Id<Session> id = exampleSessions(AppWindow::now().date()).first().id;
        SyncState state{Phase::Waiting, Error{Fault::Offline}};
        state.spaces = {{.link = {space::region, u"region-vest"_s},
            .refused = {{id.text(), u"1-a"_s, u"too large"_s}},
            .trouble = Error{Fault::Offline},
            .waiting = {{u"session"_s, 1}},
            .unsent = {{1, {space::region, id.text()}, u"session"_s, {2, u"a"_s}}}}};
        online.state = state;
        connectKari(app);
        QTest::qWait(400);
        QCOMPARE(nameless(app.window), QStringList());
        const QString text = textOf(app.window.currentPage());
        for (const QString &said : {u"1 thing waits: 1 plan."_s, u"No net now"_s,
                 u"Was not taken in"_s, u"The server says: too large"_s, u"Plans of Vest"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" in "_s + text));
        // The same in the line at the foot.
        auto *foot = AppWindow::named<QPushButton>(
            &app.window, u"1 thing waits: 1 plan. No net now, everything is saved here."_s);
        QVERIFY(foot);
        app.window.go({});
        foot->click();
        QVERIFY(textOf(app.window.currentPage()).contains(u"Waits to be sent"_s));
    }

    /// What came in is no news to those it came from.
    void whatComesInWakesNobody()
    {
        testing::FakeOnline online;
        AppWindow app(library(u"kari"_s, true), &AppWindow::now, [&online] { return &online; });
        connectKari(app);
        renameInStore(app, u"Fra Ola"_s);
        QSignalSpy changed(app.library.get(), &Library::changed);
        online.arrive();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(online.wakes, 0);
        auto session = app.library->session(first());
        session->value.title = u"Fra Kari"_s;
        QVERIFY(app.library->put(session->value, session->revision));
        QCOMPARE(online.wakes, 1);
    }

    void theLastSyncIsTakenBackAndTakenInAgain()
    {
        testing::FakeOnline online;
        AppWindow app(library(u"kari"_s, true), &AppWindow::now, [&online] { return &online; });
        connectKari(app);
        const QString before = app.library->session(first())->value.title;
        const Brought brought = renameInStore(app, u"Fra Ola"_s);
        QVERIFY(keepRound(app.library->store(), {.at = AppWindow::now(), .arrivals = {brought}}));
        online.arrive();
        app.window.go({Place::Kind::Sync});
        Page *page = app.window.currentPage();
        QVERIFY2(
            textOf(page).contains(u"The last sync changed 1 thing here, Sun 22 Nov at 09.00."_s),
            qPrintable(textOf(page)));
        const auto press = [&](const QString &button, const QString &answer) {
            return AppWindow::inDialog([&] { AppWindow::button(page, button)->click(); },
                [&](QDialog *dialog) { AppWindow::button(dialog, answer)->click(); });
        };
        QVERIFY(press(u"Undo the last sync …"_s, u"Cancel"_s));
        QCOMPARE(app.library->session(first())->value.title, u"Fra Ola"_s);
        QVERIFY(press(u"Undo the last sync …"_s, u"Undo it"_s));
        QCOMPARE(app.library->session(first())->value.title, before);
        QVERIFY(press(u"Take it in again …"_s, u"Take it in"_s));
        QCOMPARE(app.library->session(first())->value.title, u"Fra Ola"_s);
    }

    void aFileWithoutASessionIsSaidToHaveNone()
    {
        WithoutKeychain online;
        AppWindow app(library(u"kari"_s, false), &AppWindow::now, [&online] { return &online; });
        const QString path = m_folder->filePath(u"c.folkevalgtdag"_s);
        QVERIFY(online.writeParcelFile(app.library->store(), {}, path, AppWindow::now()));
        QString said;
        QVERIFY(AppWindow::inDialog([&] { app.window.openFile(path); },
            [&](QDialog *dialog) { said = qobject_cast<QMessageBox *>(dialog)->text(); }));
        QCOMPARE(said, u"There is no session in c.folkevalgtdag."_s);
    }

    void aFileFromAColleagueIsDroppedOnTheWindow()
    {
        WithoutKeychain online;
        const auto load = [&online] { return &online; };
        const QString path = m_folder->filePath(u"a.folkevalgtdag"_s);
        const Id<Session> id = exampleSessions(AppWindow::now().date()).first().id;
        {
            AppWindow kari(library(u"kari"_s, true), &AppWindow::now, load);
            QVERIFY(kari.window.sync().send(kari.library->session(id)->value, path));
        }
        AppWindow ola(library(u"ola"_s, false), &AppWindow::now, load);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&ola.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&ola.window, &drop);
        QTRY_VERIFY(ola.library->session(id));
        QTRY_VERIFY(textOf(&ola.window).contains(u"is here now"_s));
    }

    void aBadFileIsRefusedInASentence()
    {
        WithoutKeychain online;
        AppWindow app(library(u"kari"_s, false), &AppWindow::now, [&online] { return &online; });
        QFile file(m_folder->filePath(u"b.folkevalgtdag"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<html>Log in to the hotel</html>");
        file.close();
        QString said;
        QVERIFY(AppWindow::inDialog([&] { app.window.openFile(file.fileName()); },
            [&](QDialog *dialog) { said = qobject_cast<QMessageBox *>(dialog)->text(); }));
        QCOMPARE(said, u"b.folkevalgtdag is no session from this program, or it is damaged."_s);
    }

private:
    std::unique_ptr<Library> library(const QString &name, bool filled)
    {
        auto opened = openLibrary(m_folder->filePath(name), AppWindow::now());
        if (!opened)
            qFatal("no store for the test");
        if (filled) {
            for (const Session &session : exampleSessions(AppWindow::now().date())) {
                if (!(*opened)->put(session, {}))
                    qFatal("no example for the test");
            }
        }
        return *std::move(opened);
    }
    static void connectKari(AppWindow &app)
    {
        app.window.sync().connectTo(
            {.server = u"https://sync.example.no"_s, .user = u"kari"_s, .region = u"Vest"_s},
            u"x"_s);
    }
    static Id<Session> first() { return exampleSessions(AppWindow::now().date()).first().id; }
    /// Gives the first session another title behind the back of the library, as sync does.
    static Brought renameInStore(AppWindow &app, const QString &title)
    {
        const DocKey key{space::region, first().text()};
        auto document = app.library->store().get(key);
        document->body.insert(u"title"_s, title);
        const auto after = app.library->store().put(key, document->body, document->revision);
        return {key, document->revision, after.value()};
    }
    /// What a screen reader could not name.
    static QStringList nameless(const QWidget &root)
    {
        QStringList found;
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (face && face->text(QAccessible::Name).isEmpty())
                found.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
