// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncservice.h"
#include "tests/sync/fakecouch.h"
#include "tests/sync/nodeprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;
using Phase = SyncState::Phase;

/// The service as the window has it: it works aside, says how it stands, and gets over what passes.
class TestSyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_wanted.clear();
        m_wantsAll = false;
        for (int i = 0; i < 2; ++i) {
            m_stores[i] = opened(m_folder->filePath(QString::number(i)));
            m_services[i] = std::make_unique<SyncService>(*m_stores[i], ways());
        }
        m_there = opened(m_folder->filePath(u"there"_s));
        m_couch = std::make_unique<FakeCouch>(*m_there);
        m_server = std::make_unique<ScriptedServer>([this](const Asked &asked) {
            Asked renamed = asked;
            renamed.target.replace("/region-vest", "/db");
            // A long poll that nothing comes of.
            if (asked.query(u"feed"_s) == "longpoll"_L1)
                return Answer{.isSilent = true};
            return (*m_couch)(renamed);
        });
    }
    void cleanup()
    {
        for (int i = 0; i < 2; ++i) {
            m_services[i].reset();
            m_stores[i].reset();
        }
        m_server.reset();
        m_couch.reset();
        m_there.reset();
    }

#ifdef FVD_TEST_SERVER
    void anEditIsOnTheOtherScreenInTwoSeconds()
    {
        PouchServer server;
        Cancel never;
        HttpClient client(
            {server.url()}, impatient(), [] { return 1.0; }, never);
        QCOMPARE(client.send({"PUT", "/region-vest", {}})->status, 201);
        for (auto &service : m_services)
            service->start({server.url()}, links());
        for (auto &service : m_services)
            QTRY_COMPARE_WITH_TIMEOUT(service->state().phase, Phase::Resting, 10'000);
        for (int round = 0; round < 5; ++round) {
            const int from = round % 2;
            QSignalSpy arrived(m_services[1 - from].get(), &SyncService::arrived);
            const QString id = QString::number(round);
            QVERIFY(m_stores[from]->put({region, id}, body(id)));
            QElapsedTimer time;
            time.start();
            m_services[from]->wake();
            QTRY_VERIFY_WITH_TIMEOUT(m_stores[1 - from]->get({region, id}), 5000);
            QTRY_VERIFY(!arrived.isEmpty());
            qInfo("%lld ms", time.elapsed());
            QVERIFY(time.elapsed() < 2000);
        }
    }
#endif
    void whatWaitsIsSentOnceThereIsANet()
    {
        const QUrl url = m_server->url();
        m_server->setScript([](const Asked &) { return Answer{503, {}}; });
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"a"_s)));
        m_services[0]->start({url}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Waiting);
        QCOMPARE(m_services[0]->state().trouble->fault, Fault::Offline);
        QCOMPARE(
            m_services[0]->state().spaces.first().waiting, (QMap<QString, int>{{u"session"_s, 1}}));
        QCOMPARE(
            m_services[0]->state().spaces.first().unsent.first().key, (DocKey{region, u"a"_s}));
        m_server->setScript([this](Asked asked) {
            asked.target.replace("/region-vest", "/db");
            return asked.query(u"feed"_s).isEmpty() ? (*m_couch)(asked) : Answer{.isSilent = true};
        });
        m_services[0]->wake();
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        QVERIFY(!m_services[0]->state().trouble);
        QVERIFY(m_services[0]->state().spaces.first().waiting.isEmpty());
        QVERIFY(m_services[0]->state().spaces.first().unsent.isEmpty());
        QVERIFY(m_services[0]->state().spaces.first().done.isValid());
        QVERIFY(m_there->get({region, u"a"_s}));
    }
    void aWrongPasswordStopsIt()
    {
        m_couch->password = "riktig";
        m_services[0]->start({m_server->url(), u"kari"_s, u"feil"_s}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Stopped);
        QCOMPARE(m_services[0]->state().trouble->fault, Fault::Unauthorized);
        m_services[0]->wake();
        QTest::qWait(100);
        QCOMPARE(m_couch->wrongPasswords, 1);
        m_services[0]->start({m_server->url(), u"kari"_s, u"riktig"_s}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
    }
    void aSpaceThatIsNotThereDoesNotStopTheOthers()
    {
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"a"_s)));
        m_services[0]->start({m_server->url()}, {*linkOf(u"private-kari"_s), links().first()});
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        const QList<SpaceState> spaces = m_services[0]->state().spaces;
        QCOMPARE(spaces[0].trouble->fault, Fault::NotFound);
        QVERIFY(!spaces[1].trouble);
        QVERIFY(m_there->get({region, u"a"_s}));
    }
    // What was told once is not changed behind the back of whoever kept it.
    void whatWasToldStays()
    {
        QList<SyncState> told;
        connect(m_services[0].get(), &SyncService::changed, this,
            [&](const SyncState &state) { told.append(state); });
        m_services[0]->start({m_server->url()}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        QVERIFY(!told.first().spaces.first().done.isValid());
        QVERIFY(told.last().spaces.first().done.isValid());
        m_services[0]->disconnect(this);
    }
    void whatIsRefusedIsShown()
    {
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"forbidden"_s)));
        m_services[0]->start({m_server->url()}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        QCOMPARE(m_services[0]->state().spaces.first().refused.size(), 1);
        QCOMPARE(m_services[0]->state().spaces.first().refused.first().id, u"a"_s);
    }
    void filesComeWhenTheyAreWanted()
    {
        const QByteArray film = QByteArray("film").repeated(100'000);
        for (const QString &id : {u"film"_s, u"slides"_s}) {
            QVERIFY(m_there->accept({{{region, id}, {{1, u"a"_s}}, false, "{\"type\":\"material\"}",
                {{id, {digestOf(film + id.toUtf8()), u"video/mp4"_s, film.size() + id.size()}}}}}));
        }
        m_server->setScript([&](Asked asked) {
            asked.target.replace("/region-vest", "/db");
            const QByteArray name = asked.path().split('/').value(3);
            if (name == "film" || name == "slides")
                return Answer{200, film + name};
            return asked.query(u"feed"_s).isEmpty() ? (*m_couch)(asked) : Answer{.isSilent = true};
        });
        m_wanted = u"film"_s;
        m_services[0]->start({m_server->url()}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        const SpaceState &space = m_services[0]->state().spaces.first();
        QCOMPARE(space.files.done, 1);
        QCOMPARE(space.missingBytes, film.size() + 6);
        QVERIFY(m_stores[0]->blobFile(digestOf(film + "film")));
        QVERIFY(!m_stores[0]->blobFile(digestOf(film + "slides")));
        m_services[0]->stop();
        m_wanted = u"slides"_s;
        m_services[0]->start({m_server->url()}, links());
        QTRY_VERIFY(m_stores[0]->blobFile(digestOf(film + "slides")));
        QTRY_COMPARE(m_services[0]->state().spaces.first().missingBytes, 0);
    }
    // Somebody chose what to fetch meanwhile, in a space that is only looked at now and then.
    void aFileThatIsWantedLaterComesWhenTheBellRings()
    {
        const QByteArray film = QByteArray("film").repeated(100'000);
        QVERIFY(
            m_there->accept({{{region, u"film"_s}, {{1, u"a"_s}}, false, "{\"type\":\"material\"}",
                {{u"film"_s, {digestOf(film), u"video/mp4"_s, film.size()}}}}}));
        m_server->setScript([&](Asked asked) {
            asked.target.replace("/materials", "/db");
            if (asked.path().split('/').value(3) == "film")
                return Answer{200, film};
            return asked.query(u"feed"_s).isEmpty() ? (*m_couch)(asked) : Answer{.isSilent = true};
        });
        m_services[0]->start({m_server->url()}, {*linkOf(u"materials"_s)});
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        QCOMPARE(m_services[0]->state().spaces.first().missingBytes, film.size());
        m_wantsAll = true;
        m_services[0]->wake();
        QTRY_VERIFY(m_stores[0]->blobFile(digestOf(film)));
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        const FetchProgress &files = m_services[0]->state().spaces.first().files;
        QCOMPARE(files.name, u"film"_s);
        QCOMPARE(files.doneBytes, film.size());
        QCOMPARE(files.allBytes, film.size());
    }
    void itRestsQuietly()
    {
        m_services[0]->start({m_server->url()}, links());
        QTRY_COMPARE(m_services[0]->state().phase, Phase::Resting);
        QTRY_VERIFY(m_server->asked.last().target.contains("longpoll"));
        m_server->asked.clear();
        QTest::qWait(1500);
        QCOMPARE(m_server->asked.size(), 0);
        // A server that cries wolf is asked ever more seldom.
        m_server->setScript([this](Asked asked) {
            asked.target.replace("/region-vest", "/db");
            return (*m_couch)(asked);
        });
        m_services[0]->wake();
        QTest::qWait(2500);
        QVERIFY2(m_server->asked.size() < 60, qPrintable(QString::number(m_server->asked.size())));
    }
    // One request for each space that is written to, however long nothing happens: what beats is
    // alive, and beats often enough; a line that does not is dead, and is asked anew.
    void aLongPollIsAsLongAsItsHeartBeats()
    {
        SyncService::Ways patient = ways();
        patient.patience.silence = std::chrono::milliseconds(400);
        SyncService service(*m_stores[0], patient);
        int beat = 100;
        m_server->setScript([&](Asked asked) {
            asked.target.replace("/region-vest", "/db");
            return isPoll(asked) ? Answer{.isSilent = beat == 0, .beat = beat} : (*m_couch)(asked);
        });
        service.start({m_server->url()}, links());
        QTRY_VERIFY(!m_server->asked.isEmpty() && isPoll(m_server->asked.last()));
        const Asked poll = m_server->asked.last();
        QVERIFY(poll.query(u"heartbeat"_s).toInt() > 0);
        QCOMPARE(poll.headers.value("accept-encoding"), "identity");
        QVERIFY(2 * poll.query(u"heartbeat"_s).toInt() < Patience().silence.count());
        m_server->asked.clear();
        QTest::qWait(1500);
        QCOMPARE(m_server->asked.size(), 0);
        beat = 0;
        service.wake();
        QTRY_COMPARE(std::ranges::count_if(m_server->asked, isPoll), 2);
    }
    // Two a minute at the most, of a facilitator with two regions.
    void itAsksSeldomWhenNothingChanges()
    {
        const QList<SpaceLink> all{*linkOf(u"materials"_s), *linkOf(u"region-vest"_s),
            *linkOf(u"region-nord"_s), *linkOf(u"private-kari"_s)};
        m_server->setScript([&](Asked asked) {
            for (const SpaceLink &link : all)
                asked.target.replace('/' + link.database.toLatin1(), "/db");
            return isPoll(asked) ? Answer{.isSilent = true} : (*m_couch)(asked);
        });
        const auto earnest = ways().rest;
        SyncService::Ways restless = ways();
        restless.rest = std::chrono::milliseconds(500);
        SyncService service(*m_stores[0], restless);
        service.start({m_server->url()}, all);
        const auto polls = [&] { return std::ranges::count_if(m_server->asked, isPoll); };
        QTRY_COMPARE(polls(), 3);
        m_server->asked.clear();
        QTRY_COMPARE(polls(), 3);
        const auto minutes = std::chrono::duration<double, std::ratio<60>>(earnest).count();
        QVERIFY2(double(m_server->asked.size()) / minutes <= 2,
            qPrintable(QString::number(m_server->asked.size())));
    }
    void itStopsAtOnce()
    {
        m_server->setScript([](const Asked &) { return Answer{.isSilent = true}; });
        m_services[0]->start({m_server->url()}, links());
        QTRY_VERIFY(!m_server->asked.isEmpty());
        QElapsedTimer time;
        time.start();
        m_services[0]->stop();
        QVERIFY(time.elapsed() < 1000);
        QCOMPARE(m_services[0]->state().phase, Phase::Off);
    }

private:
    SyncService::Ways ways()
    {
        return {.settle = [](Store &, const QDateTime &) { return 0; },
            .clock = [] { return QDateTime::currentDateTimeUtc(); },
            .chance = [] { return 1.0; },
            .wants = [this](
                         const MissingBlob &file) { return m_wantsAll || file.name == m_wanted; },
            .patience = impatient()};
    }
    static bool isPoll(const Asked &asked)
    {
        return asked.query(u"feed"_s) == "longpoll"_L1;
    }
    static QList<SpaceLink> links()
    {
        return {*linkOf(u"region-vest"_s)};
    }

    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<Store> m_stores[2]{};
    std::unique_ptr<SyncService> m_services[2]{};
    QString m_wanted{};
    std::atomic_bool m_wantsAll = false;
    std::unique_ptr<Store> m_there{};
    std::unique_ptr<FakeCouch> m_couch{};
    std::unique_ptr<ScriptedServer> m_server{};
};

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_syncservice.moc"
