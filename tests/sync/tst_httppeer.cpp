// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httppeer.h"
#include "tests/sync/fakecouch.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;

/// What real servers say and PouchDB's does not, and what no server should.
class TestHttpPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Made once: its steps wait for the disk, each of them.
        QVERIFY(opened(m_empty.filePath(u"empty.sqlite"_s)));
    }
    void init()
    {
        m_folder.emplace();
        for (const QString &name : {u"here.sqlite"_s, u"there.sqlite"_s})
            QVERIFY(QFile::copy(m_empty.filePath(u"empty.sqlite"_s), m_folder->filePath(name)));
        m_here = opened(m_folder->filePath(u"here.sqlite"_s));
        m_there = opened(m_folder->filePath(u"there.sqlite"_s));
        QVERIFY(m_here && m_there);
        m_couch = std::make_unique<FakeCouch>(*m_there);
        m_server = std::make_unique<ScriptedServer>(std::ref(*m_couch));
        m_cancel = std::make_unique<Cancel>();
        m_patience = impatient();
        logIn({}, {});
    }
    void cleanup()
    {
        m_peer.reset();
        m_client.reset();
        m_server.reset();
        m_couch.reset();
        m_here.reset();
        m_there.reset();
    }

    void seqsGoBackByteForByte()
    {
        QRandomGenerator chance(1);
        changeAtRandom(*m_there, chance, 100, u"doc"_s);
        const auto pulled = pull(7);
        QVERIFY2(pulled, qPrintable(pulled ? QString() : pulled.error().detail));
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
        QCOMPARE(pull()->tally, Tally());
    }
    void pushedDocumentsArriveWhole()
    {
        QRandomGenerator chance(2);
        changeAtRandom(*m_here, chance, 100, u"doc"_s);
        const QByteArray exact = "{\"n\":18446744073709551617}";
        QVERIFY(m_here->accept({{{region, u"n"_s}, {{1, u"a"_s}}, false, exact}}));
        QVERIFY(push(13));
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
        QCOMPARE(m_there->parcel({region, u"n"_s}, {1, u"a"_s})->body, exact);
        m_server->asked.clear();
        QCOMPARE(push()->tally, Tally());
        QVERIFY(!wasAsked("_bulk_docs"));
    }
    void aServerWithoutBulkGet()
    {
        m_couch->hasBulkGet = false;
        QRandomGenerator chance(3);
        changeAtRandom(*m_there, chance, 60, u"doc"_s);
        QVERIFY(pull());
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
    }
    void theNextIsSentWhileTheServerWrites()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_here->put({region, QString::number(i)}, body(u"good"_s)));
        std::optional<Answer> held;
        m_server->setScript([&](const Asked &asked) -> Answer {
            Answer answer = (*m_couch)(asked);
            const bool isWriting = asked.path().endsWith("_bulk_docs");
            if (held && asked.path().contains("/_local/"))
                return FakeCouch::error(400, "test", "a place was kept before it was reached");
            if (!held && isWriting) {
                held = answer;
                return {.isSilent = true};
            }
            if (isWriting)
                m_server->breakSilence(*std::exchange(held, std::nullopt));
            return answer;
        });
        const auto pushed = push(1);
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
        QCOMPARE(pushed->tally.written, 4);
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
        // Whoever waits for each answer waits too long here, and asks again.
        QCOMPARE(sent().count("\"_id\""), 4);
    }
    void anAnswerFromBeforeIsNotForTheNextTry()
    {
        QVERIFY(m_here->put({region, u"a"_s}, body(u"good"_s)));
        QVERIFY(m_here->put({region, u"b"_s}, body(u"forbidden"_s)));
        int asked = 0;
        m_server->setScript([&](const Asked &one) -> Answer {
            if (!one.path().endsWith("_bulk_docs") || ++asked > 2)
                return (*m_couch)(one);
            if (asked == 1)
                return {.isSilent = true};
            // The second is taken, before somebody makes the database anew, with other rules.
            m_server->breakSilence(FakeCouch::error(507, "insufficient_storage", "full"));
            return {201, "[]"};
        });
        QCOMPARE(push(1).error().fault, Fault::Full);
        m_peer = std::make_unique<HttpPeer>(*m_client, u"db"_s);
        const auto pushed = push(1);
        QVERIFY(pushed);
        QCOMPARE(pushed->tally.written, 1);
        QCOMPARE(pushed->tally.refused, 1);
    }
    void aBatchRefusedWholeIsHalved_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("page");
        for (const int page : {1000, 9}) {
            QTest::addRow("malformed, %d", page) << u"malformed"_s << u"doc_validation"_s << page;
            QTest::addRow("too large, %d", page)
                << QString(2000, u'x') << u"document_too_large"_s << page;
            QTest::addRow("forbidden, %d", page)
                << u"forbidden"_s << u"forbidden: not yours"_s << page;
        }
    }
    void aBatchRefusedWholeIsHalved()
    {
        QFETCH(QString, title);
        QFETCH(QString, reason);
        QFETCH(int, page);
        m_couch->largestDocument = 1000;
        for (int i = 0; i < 50; ++i)
            QVERIFY(
                m_here->put({region, QString::number(i)}, body(i % 20 == 7 ? title : u"good"_s)));
        const auto pushed = push(page);
        QVERIFY(pushed);
        QCOMPARE(pushed->tally.written, 47);
        QCOMPARE(pushed->tally.refused, 3);
        QCOMPARE(pushed->tally.read, 50);
        QCOMPARE(pushed->refused.size(), 3);
        QCOMPARE(pushed->refused.first().id, u"7"_s);
        QVERIFY(pushed->refused.first().revision.startsWith("1-"_L1));
        QVERIFY2(pushed->refused.first().reason.contains(reason),
            qPrintable(pushed->refused.first().reason));
        // They are passed by, not tried for ever.
        QCOMPARE(push()->tally, Tally());
    }
    void aForgottenSeqMeansAllAnew()
    {
        QRandomGenerator chance(4);
        changeAtRandom(*m_there, chance, 40, u"doc"_s);
        QVERIFY(pull());
        // The server says that it never gave out such a place.
        m_server->setScript([this](const Asked &asked) {
            return asked.path().endsWith("_changes") && asked.query(u"since"_s) != "0"_L1
                ? FakeCouch::error(400, "bad_request", "Malformed sequence")
                : (*m_couch)(asked);
        });
        changeAtRandom(*m_there, chance, 10, u"more"_s);
        QVERIFY(pull());
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
    }
    void aDatabaseMadeAnew()
    {
        QRandomGenerator chance(5);
        changeAtRandom(*m_here, chance, 40, u"doc"_s);
        QVERIFY(push());
        QVERIFY(pull());
        m_there.reset();
        QVERIFY(QFile::remove(m_folder->filePath(u"there.sqlite"_s)));
        m_there = opened(m_folder->filePath(u"there.sqlite"_s));
        m_couch = std::make_unique<FakeCouch>(*m_there);
        m_couch->instance = "1700000099";
        m_server->setScript(std::ref(*m_couch));
        QVERIFY(push());
        QVERIFY(pull());
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
    }
    void aDatabaseMadeAnewInTheMiddle()
    {
        QVERIFY(m_here->put({region, u"a"_s}, body(u"a"_s)));
        m_server->setScript([this](const Asked &asked) {
            if (asked.path().endsWith("_bulk_docs"))
                m_couch->instance = "1700000099";
            return (*m_couch)(asked);
        });
        QCOMPARE(push().error().fault, Fault::Conflict);
        QVERIFY(push());
    }

    void aSessionIsRenewedOnce()
    {
        m_couch->password = "riktig";
        logIn(u"kari"_s, u"riktig"_s);
        QVERIFY(m_here->put({region, u"a"_s}, body(u"a"_s)));
        QVERIFY(push());
        m_couch->session = "expired meanwhile";
        QVERIFY(m_here->put({region, u"b"_s}, body(u"b"_s)));
        QVERIFY(push());
        QCOMPARE(timesAsked("/_session"), 2);
        // A server that lets nobody in, whatever it says at the door.
        m_server->setScript([this](const Asked &asked) {
            return asked.path() == "/_session" ? (*m_couch)(asked)
                                               : FakeCouch::error(401, "unauthorized", "no");
        });
        QCOMPARE(push().error().fault, Fault::Unauthorized);
        QCOMPARE(timesAsked("/_session"), 3);
    }
    void aSessionIsRenewedOnceForAllUnderWay()
    {
        m_couch->password = "riktig";
        logIn(u"kari"_s, u"riktig"_s);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_here->put({region, QString::number(i)}, body(u"good"_s)));
        int asked = 0;
        m_server->setScript([&](const Asked &one) -> Answer {
            if (!one.path().endsWith("_bulk_docs") || ++asked > 2)
                return (*m_couch)(one);
            if (asked == 1)
                return {.isSilent = true};
            m_couch->session = "expired meanwhile";
            m_server->breakSilence((*m_couch)(one));
            return (*m_couch)(one);
        });
        QVERIFY(push(1));
        QCOMPARE(asked, 6);
        QCOMPARE(timesAsked("/_session"), 2);
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
    }
    void theNewestCookieCounts()
    {
        m_couch->password = "riktig";
        logIn(u"kari"_s, u"riktig"_s);
        int renewed = 0;
        m_server->setScript([&](const Asked &asked) {
            Answer answer = (*m_couch)(asked);
            if (answer.status < 300) {
                m_couch->session = "renewed" + QByteArray::number(++renewed);
                answer.headers = {"Set-Cookie: AuthSession=" + m_couch->session + "; Path=/"};
            }
            return answer;
        });
        QVERIFY(m_here->put({region, u"a"_s}, body(u"a"_s)));
        QVERIFY(push());
        QCOMPARE(timesAsked("/_session"), 1);
    }
    void aWrongPasswordIsTriedOnce()
    {
        m_couch->password = "riktig";
        logIn(u"kari"_s, u"feil"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(push().error().fault, Fault::Unauthorized);
        QCOMPARE(timesAsked("/_session"), 1);
        QCOMPARE(m_couch->wrongPasswords, 1);
    }
    void aLockedAccountIsSaidToBeOne()
    {
        m_couch->password = "riktig";
        m_couch->wrongPasswords = 5;
        logIn(u"kari"_s, u"riktig"_s);
        QCOMPARE(push().error().fault, Fault::LockedOut);
        QCOMPARE(timesAsked("/_session"), 1);
    }
    void passwordsGoOverNoOpenLine()
    {
        for (const QString &url :
            {u"http://sync.ks.no"_s, u"ftp://127.0.0.1"_s, u"http://10.0.0.1/x"_s}) {
            HttpClient client(
                {QUrl(url), u"kari"_s, u"hemmelig"_s}, m_patience, [] { return 1.0; }, *m_cancel);
            QCOMPARE(client.send({"GET", "/", {}}).error().fault, Fault::Unsafe);
        }
    }
    void redirectsAreFollowedWithoutCredentials()
    {
        m_couch->password = "riktig";
        logIn(u"kari"_s, u"riktig"_s);
        QVERIFY(m_here->put({region, u"a"_s}, body(u"a"_s)));
        ScriptedServer other(
            [](const Asked &) { return FakeCouch::error(401, "unauthorized", "?"); });
        const QByteArray otherHost = "http://localhost:" + QByteArray::number(other.url().port());
        // To another path of the same server, with method and body.
        m_server->setScript([this](Asked asked) {
            if (!asked.target.startsWith("/moved") && asked.path() != "/_session")
                return Answer{308, {}, {"Location: /moved" + asked.target}};
            asked.target.replace("/moved", "");
            return (*m_couch)(asked);
        });
        const auto pushed = push();
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
        QVERIFY(m_there->get({region, u"a"_s}));
        // To another host.
        m_server->setScript([&](const Asked &asked) {
            return asked.path() == "/_session"
                ? (*m_couch)(asked)
                : Answer{307, {}, {"Location: " + otherHost + asked.target}};
        });
        QCOMPARE(push().error().fault, Fault::Unauthorized);
        QVERIFY(!other.asked.isEmpty());
        for (const Asked &asked : other.asked) {
            QVERIFY(!asked.headers.contains("cookie") && !asked.headers.contains("authorization"));
            QVERIFY(asked.path() != "/_session");
        }
        // In a circle, and to an open line.
        m_server->setScript([](const Asked &) { return Answer{302, {}, {"Location: /again"}}; });
        QCOMPARE(push().error().fault, Fault::Garbled);
        m_server->setScript([](const Asked &) {
            return Answer{302, {}, {"Location: http://ks.example/"}};
        });
        QCOMPARE(push().error().fault, Fault::Unsafe);
    }

    void whatPassesIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("cutAfter");
        for (int status : {408, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << -1;
        QTest::newRow("no answer") << 200 << 0;
        QTest::newRow("half a head") << 200 << 12;
        QTest::newRow("half a body") << 200 << 60;
    }
    void whatPassesIsTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(int, cutAfter);
        QRandomGenerator chance(6);
        changeAtRandom(*m_here, chance, 30, u"here"_s);
        changeAtRandom(*m_there, chance, 30, u"there"_s);
        // Each request fails twice before it succeeds.
        int count = 0;
        m_server->setScript([&](const Asked &asked) {
            if (++count % 3 != 0) {
                Answer answer = status == 200 ? (*m_couch)(asked) : Answer{status, "<html>later"};
                answer.cutAfter = cutAfter;
                return answer;
            }
            return (*m_couch)(asked);
        });
        const auto pushed = push();
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
        QVERIFY(pull());
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
    }
    void picturesAreNotSentAgain_data()
    {
        QTest::addColumn<bool>("hasLost");
        QTest::newRow("that are there") << false;
        QTest::newRow("unless the server has lost them") << true;
    }
    void picturesAreNotSentAgain()
    {
        QFETCH(bool, hasLost);
        const DocKey key{region, u"run"_s};
        const QByteArray one = QByteArray("first picture ").repeated(1000);
        const QByteArray two = QByteArray("other picture ").repeated(1000);
        const auto first = m_here->addBlob(one, noon);
        const auto second = m_here->addBlob(two, noon);
        Attachments files{{u"a.jpg"_s, {*first, u"image/jpeg"_s, one.size()}}};
        const auto rev = m_here->write({{.key = key, .body = body(u"1"_s), .attachments = files}});
        QVERIFY(push());
        QVERIFY(sent().contains(one.toBase64()));

        // A word is added, and a picture: only that goes along.
        files[u"b.jpg"_s] = {*second, u"image/jpeg"_s, two.size()};
        const auto next = m_here->write(
            {{.key = key, .base = rev->first(), .body = body(u"2"_s), .attachments = files}});
        m_server->asked.clear();
        m_couch->hasLostFiles = hasLost;
        const auto pushed = push();
        QVERIFY(pushed);
        QCOMPARE(pushed->refused, QList<Refusal>());
        QCOMPARE(sent().contains(one.toBase64()), hasLost);
        QVERIFY(sent().contains(two.toBase64()));
        QCOMPARE(m_there->get(key)->attachments.keys(), files.keys());

        // The same name, and another picture.
        files[u"a.jpg"_s] = {*second, u"image/jpeg"_s, two.size()};
        QVERIFY(m_here->write(
            {{.key = key, .base = next->first(), .body = body(u"2"_s), .attachments = files}}));
        m_server->asked.clear();
        QVERIFY(push());
        // What was left out in vain is sent with all the rest.
        QCOMPARE(sent().count(two.toBase64()), hasLost ? 3 : 1);
    }
    void bodiesArePacked()
    {
        m_client->setPacking(true);
        const QString text = u"Folkevalgtdag i Sauda. "_s.repeated(2000);
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_here->put({region, QString::number(i)}, body(u"x"_s, text)));
        QVERIFY(push());
        QCOMPARE(difference(contentOf(*m_here), contentOf(*m_there)), QString());
        QVERIFY(sent().size() < 20 * text.size() / 10);
        QVERIFY(isAllPacked());

        // What is wrong with the document is not taken for dislike of how it came.
        QVERIFY(m_here->put({region, u"bad"_s}, body(u"malformed"_s, text)));
        m_server->asked.clear();
        QCOMPARE(push()->refused.size(), 1);
        QVERIFY(m_here->put({region, u"good"_s}, body(u"x"_s, text)));
        m_server->asked.clear();
        QVERIFY(push());
        QVERIFY(isAllPacked());

        // A server that does not take it gets it as it is, and is not asked again.
        m_couch->takesGzip = false;
        QVERIFY(m_here->put({region, u"a"_s}, body(u"x"_s, text)));
        QVERIFY(push());
        QVERIFY(m_here->put({region, u"b"_s}, body(u"x"_s, text)));
        m_server->asked.clear();
        QVERIFY(push());
        QVERIFY(std::ranges::none_of(m_server->asked,
            [](const Asked &asked) { return asked.headers.contains("content-encoding"); }));
        QVERIFY(m_there->get({region, u"b"_s}));

        // Nor are those that were under way when it was found out.
        logIn({}, {});
        m_client->setPacking(true);
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_here->put({region, u"c%1"_s.arg(i)}, body(u"x"_s, text)));
        const auto pushed = push(1);
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
        QVERIFY(pushed->refused.isEmpty());
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_there->get({region, u"c%1"_s.arg(i)}));
    }
    void bodiesAreNotPackedOnOneMachine()
    {
        QVERIFY(m_here->put({region, u"a"_s}, body(u"x"_s, u"lang "_s.repeated(2000))));
        QVERIFY(push());
        QVERIFY(std::ranges::none_of(m_server->asked,
            [](const Asked &asked) { return asked.headers.contains("content-encoding"); }));
    }
    void thereIsAnEndToTrying()
    {
        m_server->setScript([](const Asked &) { return Answer{503, "later"}; });
        QCOMPARE(push().error().fault, Fault::Offline);
        QCOMPARE(m_server->asked.size(), m_patience.tries);
        m_server.reset(new ScriptedServer(std::ref(*m_couch)));
        QCOMPARE(push().error().fault, Fault::Offline); // nobody listens at the old port
    }
    void theServerSaysHowLongToWait()
    {
        m_server->setScript([&](const Asked &asked) {
            return m_server->asked.size() == 1 ? Answer{429, {}, {"Retry-After: 1"}}
                                               : (*m_couch)(asked);
        });
        QElapsedTimer time;
        time.start();
        QVERIFY(push());
        QVERIFY(time.elapsed() >= 950);
    }
    void whatDoesNotPassIsNotTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("403") << 403 << Fault::Refused;
        QTest::newRow("404") << 404 << Fault::NotFound;
        QTest::newRow("405") << 405 << Fault::Garbled;
        QTest::newRow("415") << 415 << Fault::Garbled;
        QTest::newRow("507") << 507 << Fault::Full;
    }
    void whatDoesNotPassIsNotTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(Fault, fault);
        m_server->setScript([&](const Asked &) { return Answer{status, {}}; });
        QCOMPARE(push().error().fault, fault);
        QCOMPARE(m_server->asked.size(), 1);
    }
    void nonsenseIsCalledNonsense_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        const QByteArrayList answers{"", "<html>Velkommen til hotellets nett</html>", "{", "[]",
            "null", "{\"results\":", "{\"results\":[{}],\"last_seq\":1}",
            "{\"results\":[],\"last_seq\":null}",
            "{\"results\":[{\"id\":\"\",\"changes\":[]}],\"last_seq\":1}", "\xff\xfe\x00",
            "{\"a\":1}x", QByteArray(100'000, '['), QByteArray("{\"a\":").repeated(100'000)};
        for (const char *path : {"/db", "/db/_changes", "/db/_bulk_get"}) {
            for (int i = 0; i < answers.size(); ++i)
                QTest::addRow("%s %d", path, i) << QByteArray(path) << answers[i];
        }
    }
    void nonsenseIsCalledNonsense()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, answer);
        // Edited once, since what is new comes along with the changes.
        const auto first = m_there->put({region, u"a"_s}, body(u"a"_s));
        QVERIFY(m_there->put({region, u"a"_s}, body(u"b"_s), *first));
        m_server->setScript([&](const Asked &asked) {
            return asked.path() == path ? Answer{200, answer} : (*m_couch)(asked);
        });
        const auto pulled = pull();
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().fault, Fault::Garbled);
        QVERIFY(contentOf(*m_here).isEmpty());
    }
    void aBadDocumentFailsAlone_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("deep") << R"({"_id":"x","_revisions":{"start":1,"ids":["x"]},"a":)"
                + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
        QTest::newRow("no history") << QByteArray(R"({"_id":"x","_rev":"1-x"})");
        QTest::newRow("short history")
            << QByteArray(R"({"_id":"x","_revisions":{"start":1,"ids":["x","y"]}})");
        QTest::newRow("unknown field")
            << QByteArray(R"({"_id":"x","_foo":1,"_revisions":{"start":1,"ids":["x"]}})");
        QTest::newRow("no id") << QByteArray(R"({"_revisions":{"start":1,"ids":["x"]}})");
        QTest::newRow("no JSON") << QByteArray(
            R"({"_id":"x","_revisions":{"start":1,"ids":["x"]},"a":flase})");
        QTest::newRow("UTF-16") << QByteArray(
            "{\"_id\":\"x\",\"_revisions\":{\"start\":1,\"ids\":[\"x\"]},\"a\":\"\xff\"}");
    }
    void aBadDocumentFailsAlone()
    {
        QFETCH(QByteArray, document);
        for (int i = 0; i < 9; ++i)
            QVERIFY(m_there->accept({{{region, QString::number(i)}, {{2, u"b"_s}, {1, u"a"_s}},
                false, canonical(body(u"good"_s))}}));
        m_server->setScript([&](const Asked &asked) {
            Answer answer = (*m_couch)(asked);
            if (asked.path().endsWith("_bulk_get"))
                answer.body.replace("\"results\":[",
                    "\"results\":[{\"id\":\"x\",\"docs\":[{\"ok\":" + document + "}]},");
            return answer;
        });
        const auto pulled = pull();
        QVERIFY2(pulled, qPrintable(pulled ? QString() : pulled.error().detail));
        QCOMPARE(pulled->tally.refused, 1);
        QCOMPARE(pulled->refused.first().id, u"x"_s);
        QCOMPARE(contentOf(*m_here).size(), 9);
        QVERIFY(m_here->check());
    }
    void stoppingTakesNoTime()
    {
        m_server->setScript([](const Asked &) { return Answer{.isSilent = true}; });
        QElapsedTimer time;
        time.start();
        QTimer::singleShot(50, m_cancel.get(), &Cancel::ask);
        QCOMPARE(push().error().fault, Fault::Cancelled);
        QVERIFY(time.elapsed() < 1000);
        // Also while it waits to try again.
        m_patience.firstWait = std::chrono::seconds(20);
        m_patience.longestWait = std::chrono::seconds(20);
        m_cancel = std::make_unique<Cancel>();
        logIn({}, {});
        m_server->setScript([](const Asked &) { return Answer{503, {}}; });
        QTimer::singleShot(50, m_cancel.get(), &Cancel::ask);
        QCOMPARE(push().error().fault, Fault::Cancelled);
        QVERIFY(time.elapsed() < 2000);
    }

private:
    void logIn(const QString &user, const QString &password)
    {
        m_peer.reset();
        m_client = std::make_unique<HttpClient>(
            Account{m_server->url(), user, password}, m_patience, [] { return 1.0; }, *m_cancel);
        m_peer = std::make_unique<HttpPeer>(*m_client, u"db"_s);
    }
    Result<Replication> pull(int page = 1000)
    {
        StorePeer local(*m_here, region);
        return replicate(*m_peer, local, options(page));
    }
    Result<Replication> push(int page = 1000)
    {
        StorePeer local(*m_here, region);
        return replicate(local, *m_peer, options(page));
    }
    /// All that _bulk_docs was told.
    QByteArray sent() const
    {
        QByteArray all;
        for (const Asked &asked : m_server->asked) {
            if (asked.path().endsWith("_bulk_docs"))
                all += asked.body;
        }
        return all;
    }
    bool isAllPacked() const
    {
        return std::ranges::all_of(m_server->asked, [](const Asked &asked) {
            return !asked.path().endsWith("_bulk_docs")
                || asked.headers.value("content-encoding") == "gzip";
        });
    }
    int timesAsked(const QByteArray &path) const
    {
        return int(std::ranges::count(m_server->asked, path, &Asked::path));
    }
    bool wasAsked(const QByteArray &end) const
    {
        return std::ranges::any_of(
            m_server->asked, [&end](const Asked &asked) { return asked.path().endsWith(end); });
    }

    QTemporaryDir m_empty{};
    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<Store> m_here{};
    std::unique_ptr<Store> m_there{};
    std::unique_ptr<FakeCouch> m_couch{};
    std::unique_ptr<ScriptedServer> m_server{};
    std::unique_ptr<Cancel> m_cancel{};
    Patience m_patience{};
    std::unique_ptr<HttpClient> m_client{};
    std::unique_ptr<HttpPeer> m_peer{};
};

QTEST_GUILESS_MAIN(TestHttpPeer)
#include "tst_httppeer.moc"
