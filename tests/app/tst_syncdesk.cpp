// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/loadedonline.h"
#include "app/sync/syncdesk.h"
#include "core/library/example.h"
#include "tests/support/planshell.h"
#include "tests/support/spacesserver.h"

#include <QSignalSpy>

using namespace fvd;
using namespace fvd::test;
using Standing = SyncFacts::Standing;

namespace {

/// The module, with a keychain that is a map.
class FakeKeychain : public Online
{
public:
    std::unique_ptr<Syncing> syncing(const Store &store, SyncService::Ways ways, News news) override
    {
        ways.patience = impatient();
        return m_real->syncing(store, std::move(ways), std::move(news));
    }
    QString privateDatabase(const QString &user) const override
    {
        return m_real->privateDatabase(user);
    }
    Result<> writeParcelFile(const Store &from, const QList<DocKey> &keys, const QString &path,
        const QDateTime &now) override
    {
        return m_real->writeParcelFile(from, keys, path, now);
    }
    Result<ParcelFile> readParcelFile(
        const QString &path, Store &into, const ReplicationOptions &options) override
    {
        return m_real->readParcelFile(path, into, options);
    }
    bool isMetered() override { return metered; }
    void watchNet(std::function<void()>) override { }
    void readPassword(
        const QString &account, std::function<void(const Result<QString> &)> done) override
    {
        done(passwords.contains(account)
                ? Result<QString>(passwords[account])
                : Result<QString>(isThere ? Fault::NotFound : Fault::Refused));
    }
    void keepPassword(const QString &account, const QString &password,
        std::function<void(const Result<> &)> done) override
    {
        if (isThere)
            passwords[account] = password;
        done(isThere ? Result<>() : Result<>(Fault::Refused));
    }
    void forgetPassword(const QString &account) override { passwords.remove(account); }

    QMap<QString, QString> passwords{};
    bool isThere = true;
    bool metered = false;

private:
    Online *m_real = loadedOnline();
};

Session renamed(Session session, const QString &title)
{
    session.title = title;
    return session;
}

} // namespace

/// Sync as the window has it, against a server over a real socket.
class TestSyncDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::addLibraryPath(QStringLiteral(FVD_MODULE_FOLDER));
        QVERIFY(loadedOnline());
    }
    void init()
    {
        m_server = std::make_unique<SpacesServer>();
        m_keychain = std::make_unique<FakeKeychain>();
        m_shell = std::make_unique<testing::PageShell>();
        for (const Session &session : exampleSessions(m_shell->now().date()))
            QVERIFY(m_shell->library().put(session, {}));
        m_desk = newDesk();
    }
    void cleanup()
    {
        m_desk.reset();
        m_shell.reset();
        m_keychain.reset();
        m_server.reset();
    }

    void anAccountIsTypedAndAllIsTogether()
    {
        QCOMPARE(m_desk->facts().standing, Standing::NoAccount);
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        QVERIFY(!m_desk->facts().trouble);
        QVERIFY(m_desk->facts().waiting.isEmpty());
        const QString id = first().text();
        QVERIFY(m_server->store("region-vest").get({space::region, id}));
        QCOMPARE(m_keychain->passwords.size(), 1);
        QCOMPARE(m_keychain->passwords.first(), u"riktig-7f3a"_s);
    }

    void whatIsEditedIsSent()
    {
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        const auto session = m_shell->library().session(first());
        QVERIFY(m_shell->library().put(renamed(session->value, u"Ny"_s), session->revision));
        QTRY_COMPARE(titleThere(), u"Ny"_s);
    }

    void whatOthersWriteComesInAndIsNamed()
    {
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        const DocKey key{space::region, first().text()};
        auto document = m_server->store("region-vest").get(key);
        QVERIFY(document);
        document->body.insert(u"title"_s, u"Fra Ola"_s);
        QVERIFY(m_server->store("region-vest").put(key, document->body, document->revision));
        QSignalSpy changed(&m_shell->library(), &Library::changed);
        m_desk->tryNow();
        QTRY_COMPARE(m_shell->library().session(first())->value.title, u"Fra Ola"_s);
        QTRY_VERIFY(!m_desk->arrivals().isEmpty());
        QCOMPARE(m_desk->arrivals().first().what.kind, Mention::Kind::Session);
        QCOMPARE(m_desk->arrivals().first().what.id, key.id);
        QVERIFY(!m_desk->arrivals().first().what.isNew);
        QVERIFY(!changed.isEmpty());
    }

    void aWrongPasswordIsTriedOnce()
    {
        connectAs(u"feil"_s);
        QTRY_COMPARE(m_desk->facts().standing, Standing::Stopped);
        QCOMPARE(m_desk->facts().trouble->fault, Fault::Unauthorized);
        QVERIFY(m_keychain->passwords.isEmpty());
        m_desk->tryNow();
        m_desk->tryNow();
        QTest::qWait(200);
        QCOMPARE(m_server->wrongPasswords(), 1);
        QCOMPARE(m_desk->facts().standing, Standing::NoPassword);
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        QCOMPARE(m_server->wrongPasswords(), 1);
    }

    void theNextStartGoesOnByItself()
    {
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        const QDateTime done = m_desk->facts().done;
        m_desk = newDesk();
        // Before it has begun it knows how it stood.
        QCOMPARE(m_desk->facts().standing, Standing::Asleep);
        QCOMPARE(m_desk->facts().done.toSecsSinceEpoch(), done.toSecsSinceEpoch());
        QCOMPARE(m_desk->account().region, u"Vest"_s);
        m_desk->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
    }

    void aPasswordThatIsNotKeptIsAskedForAgain()
    {
        connectAs(u"riktig-7f3a"_s, false);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        QVERIFY(m_keychain->passwords.isEmpty());
        m_desk = newDesk();
        m_desk->begin();
        QCOMPARE(m_desk->facts().standing, Standing::NoPassword);
    }

    void withoutAKeychainItSaysSo()
    {
        m_keychain->isThere = false;
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        QVERIFY(m_desk->hasNoKeychain());
    }

    void noPasswordIsInTheStore()
    {
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        const QString path = m_shell->library().path();
        m_desk.reset();
        for (const QString &each : {path, path + u"-wal"_s}) {
            QFile file(each);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("riktig-7f3a"));
        }
    }

    void withoutANetItWaits()
    {
        m_server->isDown = true;
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Waiting, 20'000);
        QCOMPARE(m_desk->facts().trouble->fault, Fault::Offline);
        QVERIFY(m_desk->facts().waiting.value(u"session"_s) > 0);
        m_server->isDown = false;
        m_desk->tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        QVERIFY(m_desk->facts().waiting.isEmpty());
    }

    void filesComeAsChosen()
    {
        const QByteArray film = QByteArray("film").repeated(50'000);
        m_server->files.insert("film.mp4", film);
        QVERIFY(m_server->store("materials")
                    .accept({{{space::region, u"nyfilm"_s}, {{1, u"a"_s}}, false,
                        "{\"type\":\"material\",\"id\":\"nyfilm\"}",
                        {{u"film.mp4"_s, {digestOf(film), u"video/mp4"_s, film.size()}}}}}));
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        // No session ahead has it.
        QList<LibraryFile> missing = m_shell->library().missingFiles();
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().bytes, film.size());
        // On a net that costs money nothing comes by itself …
        m_keychain->metered = true;
        m_desk->setFileChoice(FileChoice::All);
        QTest::qWait(300);
        QCOMPARE(m_shell->library().missingFiles().size(), 1);
        // … but for what somebody asks for.
        m_desk->fetch(missing);
        QTRY_VERIFY_WITH_TIMEOUT(m_shell->library().missingFiles().isEmpty(), 10'000);
    }

    void deletingForGoodIsAloneWithTheFile()
    {
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        QVERIFY(m_shell->library().deleteNotes(first(), m_shell->now()));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
    }

    void leavingKeepsEverythingHere()
    {
        connectAs(u"riktig-7f3a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->facts().standing, Standing::Resting, 20'000);
        m_desk->disconnect();
        QCOMPARE(m_desk->facts().standing, Standing::NoAccount);
        QVERIFY(m_keychain->passwords.isEmpty());
        QVERIFY(m_shell->library().session(first()));
        m_desk = newDesk();
        QCOMPARE(m_desk->facts().standing, Standing::NoAccount);
    }

    void aSessionGoesInAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.folkevalgtdag"_s);
        const auto session = m_shell->library().session(first());
        QVERIFY(m_desk->send(session->value, path));
        testing::PageShell other;
        SyncDesk desk(
            other.library(), [&] { return other.now(); }, &loadedOnline);
        QFile bad(folder.filePath(u"b.folkevalgtdag"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no store");
        bad.close();
        QCOMPARE(desk.receive(bad.fileName()).error().fault, Fault::Corrupt);
        QCOMPARE(desk.receive(u"/nowhere"_s).error().fault, Fault::NotFound);
        const auto received = desk.receive(path);
        QVERIFY(received);
        QCOMPARE(*received, QList{first()});
        QCOMPARE(other.library().session(first())->value, session->value);
    }

    void whatCameIsKeptForTheNextStart()
    {
        const QList<Arrival> arrivals{{{Mention::Kind::Session, u"a"_s, true}, m_shell->now()},
            {{Mention::Kind::Run, u"b"_s}, m_shell->now().addSecs(-60)},
            {{Mention::Kind::Notes, u"c/d"_s, false, true}, m_shell->now().addDays(-1)}};
        QCOMPARE(arrivalsFrom(linesOf(arrivals)), arrivals);
        QVERIFY(arrivalsFrom({}).isEmpty());
        QCOMPARE(arrivalsFrom(u"x\t99\tnew\ta"_s).first().what.kind, Mention::Kind::Other);
    }

    void addressesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << u" sync.ks.no "_s << u"https://sync.ks.no"_s;
        QTest::newRow("with a path") << u"ks.no/sync/"_s << u"https://ks.no/sync"_s;
        QTest::newRow("whole") << u"https://ks.no:6984"_s << u"https://ks.no:6984"_s;
        QTest::newRow("this machine") << u"http://127.0.0.1:5984"_s << u"http://127.0.0.1:5984"_s;
        QTest::newRow("with a password") << u"https://kari:pw@ks.no"_s << u"https://ks.no"_s;
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("words") << u"the server"_s << u""_s;
        QTest::newRow("another kind") << u"ftp://ks.no"_s << u""_s;
    }
    void addressesAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(serverAddress(typed), address);
    }

    void regionsAsPeopleCallThem()
    {
        QCOMPARE(regionDatabase(u"Vest"_s), u"region-vest"_s);
        QCOMPARE(regionDatabase(u" Midt-Norge "_s), u"region-midt-norge"_s);
        QCOMPARE(regionDatabase(u"Sør og øst"_s), u"region-sor-og-ost"_s);
        QCOMPARE(regionDatabase(u"region-nord"_s), u"region-nord"_s);
        QCOMPARE(regionDatabase(u"Region nord"_s), u"region-nord"_s);
        QCOMPARE(regionDatabase({}), QString());
    }

private:
    Id<Session> first() const { return exampleSessions(m_shell->now().date()).first().id; }
    std::unique_ptr<SyncDesk> newDesk()
    {
        m_desk.reset();
        return std::make_unique<SyncDesk>(
            m_shell->library(), [this] { return m_shell->now(); },
            [this] { return m_keychain.get(); });
    }
    void connectAs(const QString &password, bool remember = true)
    {
        m_desk->connectTo({.server = m_server->url(),
                              .user = u"kari"_s,
                              .region = u"Vest"_s,
                              .remember = remember},
            password);
    }
    QString titleThere()
    {
        const auto document = m_server->store("region-vest").get({space::region, first().text()});
        return document ? document->body.value("title"_L1).toString() : QString();
    }

    std::unique_ptr<SpacesServer> m_server{};
    std::unique_ptr<FakeKeychain> m_keychain{};
    std::unique_ptr<testing::PageShell> m_shell{};
    std::unique_ptr<SyncDesk> m_desk{};
};

QTEST_MAIN(TestSyncDesk)
#include "tst_syncdesk.moc"
