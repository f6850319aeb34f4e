// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/attachments.h"
#include "core/sync/httppeer.h"
#include "tests/sync/nodeprogram.h"
#include "tests/sync/scriptedserver.h"
#include "tests/sync/synctest.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;

namespace {

/// "hei hei …", three thousand bytes, as gzip packs it.
const QByteArray plain = QByteArray("hei ").repeated(750);
const QByteArray packed =
    QByteArray::fromBase64("H4sIAAAAAAACA8tIzVTIGMWjeBSP4lE8ikfxKB7Fo3gUD2oMAHNHPrm4CwAA");

QByteArray md5Of(const QByteArray &bytes)
{
    return "md5-" + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64();
}

/// Bytes that no packing makes less.
QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator chance{quint32(count)};
    std::ranges::generate(bytes, [&] { return char(chance.generate()); });
    return bytes;
}

} // namespace

/// Files of documents come whole and sound, whatever happens on the way, or not at all.
class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_store = opened(m_folder->filePath(u"a/store"_s));
        QVERIFY(m_store);
        m_server = std::make_unique<ScriptedServer>([](const Asked &) { return Answer{404, {}}; });
        m_cancel = std::make_unique<Cancel>();
        m_client = std::make_unique<HttpClient>(
            Account{m_server->url()}, impatient(), [] { return 1.0; }, *m_cancel);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
        m_store.reset();
    }

    void whatIsSoundIsKept_data()
    {
        QTest::addColumn<QByteArray>("digest");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<bool>("isGzipped");
        QTest::addColumn<bool>("isSound");
        QByteArray wrong = plain;
        wrong[1000] = 'x';
        QByteArray broken = packed;
        broken[20] = char(broken[20] + 1);
        QTest::newRow("our digest") << digestOf(plain) << plain << false << true;
        QTest::newRow("our digest, gzipped") << digestOf(plain) << packed << true << true;
        QTest::newRow("theirs") << md5Of(plain) << plain << false << true;
        QTest::newRow("theirs, of what is packed") << md5Of(packed) << packed << true << true;
        QTest::newRow("theirs, packed on the way") << md5Of(plain) << packed << true << true;
        QTest::newRow("other bytes") << digestOf(plain) << wrong << false << false;
        QTest::newRow("too few") << digestOf(plain) << plain.left(100) << false << false;
        QTest::newRow("broken") << digestOf(plain) << broken << true << false;
        QTest::newRow("cut gzip") << digestOf(plain) << packed.left(25) << true << false;
        QTest::newRow("not packed") << digestOf(plain) << plain << true << false;
        QTest::newRow("nothing") << digestOf(plain) << QByteArray() << false << false;
    }
    void whatIsSoundIsKept()
    {
        QFETCH(QByteArray, digest);
        QFETCH(QByteArray, sent);
        QFETCH(bool, isGzipped);
        QFETCH(bool, isSound);
        add(digest);
        m_server->setScript([&](const Asked &) {
            return Answer{
                200, sent, isGzipped ? QByteArrayList{"Content-Encoding: gzip"} : QByteArrayList{}};
        });
        const auto refused = fetch();
        QVERIFY2(refused, qPrintable(refused ? QString() : refused.error().detail));
        QCOMPARE(refused->size(), isSound ? 0 : 1);
        QCOMPARE(m_store->missingBlobs(region)->size(), isSound ? 0 : 1);
        if (isSound) {
            QCOMPARE(m_store->blob(digest).value(), plain);
            QCOMPARE(QFile(*m_store->blobFile(digest)).size(), plain.size());
        } else {
            // The next try begins from the beginning.
            m_server->setScript([&](const Asked &) { return Answer{200, plain}; });
            QCOMPARE(fetch()->size(), 0);
        }
        QVERIFY(m_store->check());
    }
    void nothingIsUnpackedBeyondItsLength()
    {
        add(digestOf(plain), 2999);
        m_server->setScript([&](const Asked &) {
            return Answer{200, packed, {"Content-Encoding: gzip"}};
        });
        QCOMPARE(fetch()->size(), 1);
        QCOMPARE(
            QDir(m_folder->filePath(u"a/store.files"_s)).entryList(QDir::Files), QStringList());
    }
    void aCutIsGoneOnFrom_data()
    {
        QTest::addColumn<bool>("hasRanges");
        QTest::newRow("where it was") << true;
        QTest::newRow("from the beginning") << false;
    }
    void aCutIsGoneOnFrom()
    {
        QFETCH(bool, hasRanges);
        QByteArray film(3'000'000, Qt::Uninitialized);
        QRandomGenerator chance(1);
        chance.generate(reinterpret_cast<quint32 *>(film.data()),
            reinterpret_cast<quint32 *>(film.data() + film.size()));
        add(digestOf(film), film.size());
        int asked = 0;
        m_server->setScript([&](const Asked &request) {
            const qint64 from = hasRanges
                ? request.headers.value("range").split('=').last().split('-').first().toLongLong()
                : 0;
            Answer answer{from > 0 ? 206 : 200, film.mid(from)};
            if (++asked < 4)
                answer.cutAfter = 1'000'000;
            return answer;
        });
        qint64 most = 0;
        const auto refused =
            fetchAttachments(*m_store, *m_client, link(), *m_store->missingBlobs(region),
                [&](const FetchProgress &state) { most = std::max(most, state.bytes); });
        QVERIFY2(refused, qPrintable(refused ? QString() : refused.error().detail));
        QCOMPARE(refused->size(), 0);
        QCOMPARE(m_store->blob(digestOf(film)).value(), film);
        QCOMPARE(most, film.size());
        QVERIFY(asked >= 4);
    }
    void whatWasBegunYesterdayIsGoneOnWith()
    {
        add(digestOf(plain));
        QFile part(*m_store->gatheredBlob(digestOf(plain)));
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(plain.left(1000));
        part.close();
        m_server->setScript([&](const Asked &request) {
            return request.headers.value("range") == "bytes=1000-" ? Answer{206, plain.mid(1000)}
                                                                   : Answer{500, {}};
        });
        QCOMPARE(fetch()->size(), 0);
        QCOMPARE(m_store->blob(digestOf(plain)).value(), plain);
    }
    void hostileNamesStayInTheFolder()
    {
        const QByteArray digest = "md5-../../../../" + md5Of(plain);
        QVERIFY(m_store->accept({{{region, u"../../x"_s}, {{1, u"a"_s}}, false, "{}",
            {{u"../../../etc/passwd"_s, {digest, u"text/plain"_s, plain.size()}}}}}));
        m_server->setScript([&](const Asked &) { return Answer{200, plain}; });
        QCOMPARE(fetch()->size(), 1);
        QCOMPARE(m_server->asked.last().path(),
            QByteArray("/region-vest/..%2F..%2Fx/..%2F..%2F..%2Fetc%2Fpasswd"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{u"a"_s});
    }
    void whatNobodyUsesIsRemoved()
    {
        add(digestOf(plain));
        m_server->setScript([&](const Asked &) { return Answer{200, plain}; });
        QCOMPARE(fetch()->size(), 0);
        const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);
        QCOMPARE(m_store->removeUnusedBlobs(tomorrow).value(), 0);
        QFile loose(*m_store->gatheredBlob("md5-loose"));
        QVERIFY(loose.open(QIODevice::WriteOnly));
        loose.close();
        QCOMPARE(m_store->removeUnusedBlobs(tomorrow).value(), 1);
        QVERIFY(!loose.exists());
        QVERIFY(m_store->blob(digestOf(plain)));
    }
    void stoppingKeepsWhatCame()
    {
        add(digestOf(plain));
        m_server->setScript([&](const Asked &) {
            QTimer::singleShot(50, m_cancel.get(), &Cancel::ask);
            return Answer{.isSilent = true};
        });
        QCOMPARE(fetch().error().fault, Fault::Cancelled);
    }
#ifdef FVD_TEST_SERVER
    void aPictureComesToTheOtherMachine()
    {
        PouchServer server;
        HttpClient client(
            {server.url()}, impatient(), [] { return 1.0; }, *m_cancel);
        QCOMPARE(client.send({"PUT", "/region-vest", {}})->status, 201);
        const auto other = opened(m_folder->filePath(u"other"_s));
        const auto digest = other->addBlob(plain, noon);
        QVERIFY(other->write({{.key = {region, u"tavle æ/1"_s},
            .body = body(u"Bilde"_s),
            .attachments =
                Attachments{{u"tavle 1.jpg"_s, {*digest, u"image/jpeg"_s, plain.size()}}}}}));
        HttpPeer peer(client, u"region-vest"_s);
        StorePeer there(*other, region);
        StorePeer here(*m_store, region);
        QVERIFY(replicate(there, peer, options()));
        QVERIFY(replicate(peer, here, options()));
        const auto missing = m_store->missingBlobs(region);
        QCOMPARE(missing->size(), 1);
        // Our own digest has come along, so that all machines say the same of the document.
        QCOMPARE(missing->first().attachment.digest, *digest);
        QCOMPARE(
            fetchAttachments(*m_store, client, link(), *missing, [](const auto &) {})->size(), 0);
        QCOMPARE(m_store->blob(*digest).value(), plain);
        QCOMPARE(difference(contentOf(*other), contentOf(*m_store)), QString());
    }
    /// What is large is sent beside its document, from the disk, and fetched as any other.
    void aFilmComesToTheOtherMachine()
    {
        PouchServer server;
        HttpClient client(
            {server.url()}, impatient(), [] { return 1.0; }, *m_cancel);
        QCOMPARE(client.send({"PUT", "/region-vest", {}})->status, 201);
        const auto other = opened(m_folder->filePath(u"other"_s));
        Attachments files;
        QMap<QString, QByteArray> contents;
        // One that is in a file, as films are, one that is not, and names that need care.
        for (const QString &name : {u"a film æ.mp4"_s, u"b \"slides\" 1.pdf"_s, u"c.jpg"_s}) {
            const QByteArray bytes = randomBytes(name.startsWith(u'a') ? 700'000 : 300'000);
            contents[name] = bytes;
            if (name.startsWith(u'a')) {
                QFile part(*other->gatheredBlob(digestOf(bytes)));
                QVERIFY(part.open(QIODevice::WriteOnly) && part.write(bytes) == bytes.size());
                part.close();
                QVERIFY(other->keepGathered(digestOf(bytes)));
            } else {
                QVERIFY(other->addBlob(bytes, noon));
            }
            files[name] = {digestOf(bytes), u"application/octet-stream"_s, bytes.size()};
        }
        QVERIFY(other->accept(
            {{{region, u"m"_s}, {{1, u"a"_s}}, false, canonical(body(u"Film"_s)), files}}));
        QVERIFY(other->put({region, u"n"_s}, body(u"Uten film"_s)));
        HttpPeer peer(client, u"region-vest"_s);
        StorePeer there(*other, region);
        StorePeer here(*m_store, region);
        const auto pushed = replicate(there, peer, options());
        QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
        QCOMPARE(pushed->refused, QList<Refusal>());
        QVERIFY(replicate(peer, here, options()));
        const auto missing = m_store->missingBlobs(region);
        QCOMPARE(missing->size(), 3);
        const auto refused =
            fetchAttachments(*m_store, client, link(), *missing, [](const auto &) {});
        QCOMPARE(refused->size(), 0);
        for (auto it = files.begin(); it != files.end(); ++it)
            QCOMPARE(m_store->blob(it->digest).value(), contents[it.key()]);
        QCOMPARE(difference(contentOf(*other), contentOf(*m_store)), QString());
    }
#endif
    void largeFilesStandAfterTheirDocument()
    {
        const QByteArray bytes = randomBytes(400'000);
        QVERIFY(m_store->addBlob(bytes, noon));
        QVERIFY(m_store->write({{.key = {region, u"m/1"_s},
            .body = body(u"Film"_s),
            .attachments =
                Attachments{{u"film.mp4"_s, {digestOf(bytes), u"video/mp4"_s, bytes.size()}}}}}));
        int status = 201;
        m_server->setScript([&](const Asked &asked) {
            if (asked.method == "PUT" && !asked.path().contains("_local"))
                return Answer{status, R"({"ok":true,"error":"forbidden","reason":"no"})"};
            if (asked.path().endsWith("_revs_diff"))
                return Answer{
                    200, "{\"m/1\":{\"missing\":" + asked.body.mid(asked.body.indexOf('[')) + '}'};
            return asked.path().contains("_local") && asked.method == "GET"
                ? Answer{404, "{}"}
                : Answer{200, R"({"db_name":"x","instance_start_time":"1"})"};
        });
        const auto push = [&] {
            HttpPeer peer(*m_client, u"region-vest"_s);
            StorePeer here(*m_store, region);
            m_server->asked.clear();
            return replicate(here, peer, options());
        };
        QCOMPARE(push()->tally.written, 1);
        const auto put = std::ranges::find_if(m_server->asked, [](const Asked &asked) {
            return asked.method == "PUT" && asked.path().endsWith("m%2F1");
        });
        QVERIFY(put != m_server->asked.end());
        QCOMPARE(put->query(u"new_edits"_s), u"false"_s);
        QVERIFY(put->headers.value("content-type").startsWith("multipart/related; boundary="));
        QVERIFY(put->body.contains(R"("follows":true,"length":400000)"));
        QVERIFY(put->body.contains(R"(filename="film.mp4")"));
        QCOMPARE(put->body.count(bytes), 1);
        QVERIFY(!put->headers.contains("expect"));
        // "No" is said of one document, and the others go on.
        QVERIFY(m_store->setLocal(u"sync/identity"_s, "another"));
        status = 403;
        const auto refused = push();
        QVERIFY(refused);
        QCOMPARE(refused->refused.size(), 1);
        QCOMPARE(refused->refused.first().id, u"m/1"_s);
        QVERIFY(m_store->setLocal(u"sync/identity"_s, "a third"));
        status = 413;
        QCOMPARE(push()->refused.size(), 1);
    }
    /// A server may keep its files elsewhere: they are fetched there, and nobody there learns who
    /// asks.
    void filesMayLieElsewhere()
    {
        add(digestOf(plain));
        int asked = 0;
        ScriptedServer elsewhere([&](const Asked &request) {
            // What was signed for one time does not hold for a second.
            if (request.target != "/file?once=" + QByteArray::number(asked))
                return Answer{403, {}};
            const qint64 from =
                request.headers.value("range").split('=').last().split('-').first().toLongLong();
            Answer answer{from > 0 ? 206 : 200, plain.mid(from)};
            if (asked < 3)
                answer.cutAfter = 1200;
            return answer;
        });
        m_client = std::make_unique<HttpClient>(
            Account{m_server->url(), u"kari"_s, u"k"_s}, impatient(), [] { return 1.0; },
            *m_cancel);
        m_server->setScript([&](const Asked &request) {
            if (request.path() == "/_session")
                return Answer{200, "{}", {"Set-Cookie: AuthSession=secret"}};
            if (!request.headers.contains("cookie"))
                return Answer{401, "{}"};
            return Answer{302, {},
                {"Location: " + elsewhere.url().toEncoded()
                    + "/file?once=" + QByteArray::number(++asked)}};
        });
        QCOMPARE(fetch()->size(), 0);
        QCOMPARE(m_store->blob(digestOf(plain)).value(), plain);
        QCOMPARE(asked, 3);
        for (const Asked &request : elsewhere.asked) {
            QVERIFY(!request.headers.contains("cookie"));
            QVERIFY(!request.headers.contains("authorization"));
        }
        // Not over an open line, and not in a circle.
        add(digestOf(plain + "x"), plain.size() + 1, 2);
        m_server->setScript([&](const Asked &) {
            return Answer{302, {}, {"Location: http://ks.example/file"}};
        });
        QCOMPARE(fetch().error().fault, Fault::Unsafe);
        m_server->setScript([&](const Asked &request) {
            return Answer{302, {}, {"Location: " + request.target}};
        });
        QCOMPARE(fetch()->size(), 1);
    }

private:
    static SpaceLink link()
    {
        return *linkOf(u"region-vest"_s);
    }

    /// A document from elsewhere, with a file that is not here.
    void add(const QByteArray &digest, qint64 length = plain.size(), qint64 generation = 1)
    {
        QVERIFY(m_store->accept({{{region, u"x"_s}, {{generation, u"a"_s}}, false,
            "{\"type\":\"run\"}", {{u"film.mp4"_s, {digest, u"video/mp4"_s, length}}}}}));
        QCOMPARE(m_store->missingBlobs(region)->size(), 1);
    }
    Result<QList<Refusal>> fetch()
    {
        return fetchAttachments(*m_store, *m_client, link(), *m_store->missingBlobs(region),
            [](const FetchProgress &) {});
    }

    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<Store> m_store{};
    std::unique_ptr<ScriptedServer> m_server{};
    std::unique_ptr<Cancel> m_cancel{};
    std::unique_ptr<HttpClient> m_client{};
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
