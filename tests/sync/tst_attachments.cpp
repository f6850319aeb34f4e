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
#endif

private:
    static SpaceLink link()
    {
        return *linkOf(u"region-vest"_s);
    }

    /// A document from elsewhere, with a file that is not here.
    void add(const QByteArray &digest, qint64 length = plain.size())
    {
        QVERIFY(m_store->accept({{{region, u"x"_s}, {{1, u"a"_s}}, false, "{\"type\":\"run\"}",
            {{u"film.mp4"_s, {digest, u"video/mp4"_s, length}}}}}));
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
