// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httppeer.h"
#include "tests/sync/pouchdevice.h"
#include "tests/sync/synctest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;

/// Two sides that have been brought together have the same: between stores, and by way of a real
/// server, with a program that is not ours as the second device.
class TestReplicate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        for (int i = 0; i < 3; ++i) {
            m_stores[i] = opened(m_folder->filePath(u"%1.sqlite"_s.arg(i)));
            QVERIFY(m_stores[i]);
        }
        m_cancel = std::make_unique<Cancel>();
    }
    void cleanup()
    {
        for (auto &store : m_stores)
            store.reset();
    }
    void storesComeOutEqual()
    {
        QRandomGenerator chance(7);
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 3; ++i)
                changeAtRandom(*m_stores[i], chance, 40, u"doc"_s);
            // In any order, and in small pages: the last of three rounds has nothing to do.
            for (int i = 0; i < 3; ++i) {
                for (const auto &[from, to] : {std::pair(0, 1), {1, 2}, {2, 0}})
                    bring(from, to, chance.bounded(1, 60));
            }
            QCOMPARE(difference(contentOf(*m_stores[1]), contentOf(*m_stores[0])), QString());
            QCOMPARE(difference(contentOf(*m_stores[2]), contentOf(*m_stores[0])), QString());
            QCOMPARE(m_stores[1]->conflicted()->size(), m_stores[0]->conflicted()->size());
        }
        QVERIFY(m_stores[0]->conflicted()->size() > 0);
        for (const auto &store : m_stores)
            QVERIFY(store->check());
    }
    void aSecondRunHasNothingToDo()
    {
        QRandomGenerator chance(8);
        changeAtRandom(*m_stores[0], chance, 100, u"doc"_s);
        const Replication first = bring(0, 1);
        QVERIFY(first.tally.written > 50);
        QCOMPARE(first.tally.read, first.tally.written);
        const Replication second = bring(0, 1);
        QCOMPARE(second.tally, Tally());
        // What came back by another way is asked for, and not sent again.
        QCOMPARE(bring(1, 0).tally.read, 0);
    }
    void aRestoredStoreLosesNothing_data()
    {
        QTest::addColumn<int>("restored");
        QTest::newRow("the one that sends") << 0;
        QTest::newRow("the one that receives") << 1;
    }
    void aRestoredStoreLosesNothing()
    {
        QFETCH(int, restored);
        QRandomGenerator chance(9);
        changeAtRandom(*m_stores[0], chance, 60, u"a"_s);
        bring(0, 1);
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        QVERIFY(m_stores[restored]->backup(copy));
        changeAtRandom(*m_stores[0], chance, 60, u"b"_s);
        bring(0, 1);
        // The store is as it was, and its next changes have the numbers of those it has forgotten.
        m_stores[restored] = opened(copy);
        changeAtRandom(*m_stores[0], chance, 60, u"c"_s);
        bring(0, 1);
        QList<DocRevisions> sent;
        const auto changes = m_stores[0]->leavesSince(region, 0, 1000);
        for (const LeafChange &change : *changes)
            sent.append(change.leaves);
        QCOMPARE(m_stores[1]->missing(region, sent).value(), QList<DocRevisions>());
    }
    void numbersAreKeptDigitForDigit()
    {
        const QByteArray exact = "{\"big\":18446744073709551617,\"thirty\":"
                                 "123456789012345678901234567890,\"type\":\"x\"}";
        QVERIFY(m_stores[0]->accept({{{region, u"n"_s}, {{1, u"a"_s}}, false, exact}}));
        bring(0, 1);
        QCOMPARE(m_stores[1]->parcel({region, u"n"_s}, {1, u"a"_s})->body, exact);
        QVERIFY(m_stores[1]->check());
    }
    void onlyTheSpaceIsBrought()
    {
        QVERIFY(m_stores[0]->put({u"private"_s, u"p"_s}, body(u"secret"_s)));
        QVERIFY(m_stores[0]->put({region, u"r"_s}, body(u"shared"_s)));
        bring(0, 1);
        QVERIFY(m_stores[1]->get({region, u"r"_s}));
        QVERIFY(!m_stores[1]->get({u"private"_s, u"p"_s}));
        QVERIFY(!m_stores[1]->get({region, u"p"_s}));
    }
#ifdef FVD_TEST_SERVER
    void byWayOfAServer()
    {
        PouchServer server;
        HttpClient client(
            {server.url()}, impatient(), [] { return 1.0; }, *m_cancel);
        HttpPeer peer(client, u"region-a"_s);
        QCOMPARE(peer.identity().error().fault, Fault::NotFound);
        QCOMPARE(client.send({"PUT", "/region-a", {}})->status, 201);
        QRandomGenerator chance(10);
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 3; ++i)
                changeAtRandom(*m_stores[i], chance, 40, u"doc"_s);
            for (int i : {0, 1, 2, 0, 1}) {
                StorePeer local(*m_stores[i], region);
                const auto pushed = replicate(local, peer, options(chance.bounded(1, 60)));
                QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().detail));
                QCOMPARE(pushed->refused, QList<Refusal>());
                const auto pulled = replicate(peer, local, options(chance.bounded(1, 60)));
                QVERIFY2(pulled, qPrintable(pulled ? QString() : pulled.error().detail));
                QCOMPARE(pulled->refused, QList<Refusal>());
            }
            QCOMPARE(difference(contentOf(*m_stores[1]), contentOf(*m_stores[0])), QString());
            QCOMPARE(difference(contentOf(*m_stores[2]), contentOf(*m_stores[1])), QString());
        }
        StorePeer local(*m_stores[1], region);
        QCOMPARE(replicate(peer, local, options())->tally, Tally());
        QCOMPARE(replicate(local, peer, options())->tally.read, 0);
    }
    void withPouchAsTheSecondDevice()
    {
        PouchServer server;
        HttpClient client(
            {server.url()}, impatient(), [] { return 1.0; }, *m_cancel);
        HttpPeer peer(client, u"region-a"_s);
        QCOMPARE(client.send({"PUT", "/region-a", {}})->status, 201);
        const QString url = server.url().toString() + u"/region-a"_s;
        PouchDevice device;
        StorePeer local(*m_stores[0], region);
        QRandomGenerator chance(11);

        changeAtRandom(*m_stores[0], chance, 80, u"ours"_s);
        const auto digest = m_stores[0]->addBlob("et bilde\n", noon);
        QVERIFY(m_stores[0]->write({{.key = {region, u"bilde/æ"_s},
            .body = body(u"Bilde"_s),
            .attachments = Attachments{{u"tavle 1.jpg"_s, {*digest, u"image/jpeg"_s, 9}}}}}));
        QVERIFY(replicate(local, peer, options()));
        QVERIFY(device.ask({{u"pull"_s, url}}).object()["ok"_L1].toBool());
        QCOMPARE(difference(contentOf(device), contentOf(*m_stores[0])), QString());

        // Both go on, each for itself, also with the same document.
        for (const QString &id : {u"bilde/æ"_s, trickyIds[2] + u'x'}) {
            const auto before = m_stores[0]->get({region, id});
            QVERIFY(m_stores[0]->put(
                {region, id}, body(u"vår"_s), before ? before->revision : Revision()));
        }
        device.ask({{u"edit"_s, QJsonObject{{u"_id"_s, u"bilde/æ"_s}, {u"title"_s, u"deres"_s}}}});
        device.ask({{u"write"_s,
            QJsonArray{
                QJsonObject{{u"_id"_s, u"deres 🏔️"_s}, {u"_rev"_s, u"2-b"_s},
                    {u"_revisions"_s,
                        QJsonObject{{u"start"_s, 2}, {u"ids"_s, QJsonArray{u"b"_s, u"a"_s}}}},
                    {u"_deleted"_s, true}, {u"hvorfor"_s, u"avlyst"_s}},
                QJsonObject{{u"_id"_s, u"vedlegg"_s}, {u"_rev"_s, u"1-c"_s},
                    {u"_revisions"_s, QJsonObject{{u"start"_s, 1}, {u"ids"_s, QJsonArray{u"c"_s}}}},
                    {u"_attachments"_s,
                        QJsonObject{{u"a.txt"_s,
                            QJsonObject{{u"content_type"_s, u"text/plain"_s},
                                {u"data"_s, u"aGVp"_s}}}}}}}}});
        changeAtRandom(*m_stores[0], chance, 40, u"ours"_s);
        QVERIFY(device.ask({{u"push"_s, url}}).object()["ok"_L1].toBool());
        QVERIFY(replicate(peer, local, options()));
        QVERIFY(replicate(local, peer, options()));
        QVERIFY(device.ask({{u"pull"_s, url}}).object()["ok"_L1].toBool());
        QCOMPARE(difference(contentOf(device), contentOf(*m_stores[0])), QString());
        QVERIFY(m_stores[0]->conflicted()->size() > 0);
        QVERIFY(contentOf(*m_stores[0]).contains(u"deres 🏔️ 2-b"_s));
        QVERIFY(m_stores[0]->check());
    }
#endif

private:
    Replication bring(int from, int to, int page = 1000)
    {
        StorePeer source(*m_stores[from], region);
        StorePeer target(*m_stores[to], region);
        return replicate(source, target, options(page)).value();
    }

    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<Store> m_stores[3]{};
    std::unique_ptr<Cancel> m_cancel{};
};

QTEST_GUILESS_MAIN(TestReplicate)
#include "tst_replicate.moc"
