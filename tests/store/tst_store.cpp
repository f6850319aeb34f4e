// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/store/storetest.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace fvd;
using namespace fvd::test;

namespace {

const DocKey sauda{u"region"_s, u"sauda"_s};

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    std::unique_ptr<Store> m_store{};

    QString path() const
    {
        return m_folder.filePath(
            QString::fromLatin1(QTest::currentTestFunction()) + u"/store.sqlite"_s);
    }
    void reopen()
    {
        m_store.reset();
        m_store = opened(path());
        QVERIFY(m_store);
    }

private Q_SLOTS:
    void init() { reopen(); }
    void cleanup()
    {
        if (m_store)
            QCOMPARE(m_store->check().has_value(), true);
        m_store.reset();
    }

    void whatIsPutIsThere()
    {
        const Revision first = m_store->put(sauda, body(u"Sauda"_s)).value();
        const Revision second = m_store->put(sauda, body(u"Sauda 2"_s), first).value();
        QCOMPARE(second.generation, 2);
        reopen();
        QCOMPARE(m_store->get(sauda)->body, body(u"Sauda 2"_s));
        QCOMPARE(m_store->get(sauda)->revision, second);
        QCOMPARE(m_store->getRevision(sauda, first)->body, body(u"Sauda"_s));
        QCOMPARE(m_store->briefs(u"session"_s)->first().bytes, "Sauda 2");
        QCOMPARE(m_store->search({.words = u"sau"_s})->size(), 1);
        QCOMPARE(m_store->get({u"private"_s, u"sauda"_s}).error().fault, Fault::NotFound);
    }
    void nothingChangesWhenNothingIsChanged()
    {
        const Revision first = m_store->put(sauda, body(u"Sauda"_s)).value();
        QCOMPARE(m_store->put(sauda, body(u"Sauda"_s), first).value(), first);
        QCOMPARE(m_store->lastSeq().value(), 1);
    }
    void anEditOfWhatWasEditedIsAConflict()
    {
        const Revision first = m_store->put(sauda, body(u"a"_s)).value();
        const Revision second = m_store->put(sauda, body(u"b"_s), first).value();
        QCOMPARE(m_store->put(sauda, body(u"c"_s), first).error().fault, Fault::Conflict);
        QCOMPARE(m_store->put(sauda, body(u"c"_s)).error().fault, Fault::Conflict);
        QCOMPARE(m_store->remove(sauda, first).error().fault, Fault::Conflict);
        const DocKey other{u"region"_s, u"other"_s};
        QCOMPARE(m_store->put(other, body(u"c"_s), first).error().fault, Fault::Conflict);
        QCOMPARE(m_store->get(sauda)->revision, second);
    }
    void allOrNothingIsWritten()
    {
        const auto written = m_store->write({{.key = {u"region"_s, u"new"_s}, .body = body(u"n"_s)},
            {.key = sauda, .base = {1, u"unknown"_s}, .body = body(u"x"_s)}});
        QCOMPARE(written.error().fault, Fault::Conflict);
        QCOMPARE(m_store->stats()->documents, 0);
    }
    void whatIsRemovedIsKnownToBeGone()
    {
        const Revision first = m_store->put(sauda, body(u"Sauda"_s)).value();
        QCOMPARE(m_store->search({.words = u"sauda"_s})->size(), 1);
        const Revision gone = m_store->remove(sauda, first).value();
        QCOMPARE(m_store->get(sauda).error().fault, Fault::NotFound);
        QVERIFY(m_store->getRevision(sauda, gone)->deleted);
        QVERIFY(m_store->briefs(u"session"_s)->isEmpty());
        QVERIFY(m_store->search({.words = u"sauda"_s})->isEmpty());
        const Change change = m_store->changesSince(1)->first();
        QVERIFY(change.deleted);
        QCOMPARE(change.type, u"session"_s);
        QCOMPARE(m_store->put(sauda, body(u"Again"_s))->generation, 3);
    }
    void changesComeOnceInTheirOrder()
    {
        const Revision a = m_store->put({u"region"_s, u"a"_s}, body(u"a"_s)).value();
        QVERIFY(m_store->put({u"region"_s, u"b"_s}, body(u"b"_s)));
        QVERIFY(m_store->put({u"region"_s, u"a"_s}, body(u"a2"_s), a));
        const QList<Change> changes = m_store->changesSince(0).value();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].key.id, u"b"_s);
        QCOMPARE(changes[1].key.id, u"a"_s);
        QCOMPARE(m_store->changesSince(changes[0].seq)->size(), 1);
        QCOMPARE(m_store->changesSince(0, 1)->size(), 1);
        QCOMPARE(m_store->lastSeq().value(), changes[1].seq);
    }
    void foreignRevisionsGiveTheSameTreeInAnyOrder()
    {
        QRandomGenerator chance(3);
        for (int round = 0; round < 40; ++round) {
            const DocKey key{u"region"_s, u"doc%1"_s.arg(round)};
            QList<Parcel> all;
            QList<History> histories{{{1, u"a"_s}}};
            for (int i = 0; i < 12; ++i) {
                History history = histories[chance.bounded(int(histories.size()))];
                history.prepend({history.first().generation + 1, QString::number(i, 16)});
                const bool deleted = chance.bounded(4) == 0;
                if (!deleted)
                    histories.append(history);
                all.append({key, history, deleted, canonical(body(u"%1"_s.arg(i)))});
            }
            std::shuffle(all.begin(), all.end(), chance);
            RevisionTree expected;
            for (const Parcel &one : all) {
                expected = withHistory(expected, one.history, one.deleted);
                QVERIFY(m_store->accept({one}));
            }
            QVERIFY(m_store->tree(key).value() == expected);
            const qint64 seq = m_store->lastSeq().value();
            QVERIFY(m_store->accept(all));
            QCOMPARE(m_store->lastSeq().value(), seq);
            const Leaf first = leaves(expected).first();
            QCOMPARE(m_store->getRevision(key, first.revision)->deleted, first.deleted);
            QCOMPARE(m_store->get(key).has_value(), !first.deleted);
        }
        QCOMPARE(m_store->accept({{sauda, {{3, u"c"_s}, {1, u"a"_s}}, false, "{}"}}).error().fault,
            Fault::Invalid);
    }
    void aConflictIsSeenAndSettled()
    {
        const Revision base = m_store->put(sauda, body(u"base"_s)).value();
        const Revision ours = m_store->put(sauda, body(u"ours"_s), base).value();
        const Revision theirs{2, u"0"_s};
        QVERIFY(m_store->accept({{sauda, {theirs, base}, false, canonical(body(u"theirs"_s))}}));
        QCOMPARE(m_store->conflicted().value(), QList{sauda});
        QVERIFY(m_store->changesSince(0)->first().conflicted);
        QCOMPARE(m_store->mergeBase(sauda, ours, theirs)->body, body(u"base"_s));
        QVERIFY(m_store->write({{.key = sauda, .base = ours, .body = body(u"both"_s)},
            {.key = sauda, .base = theirs, .body = {}, .deleted = true}}));
        QVERIFY(m_store->conflicted()->isEmpty());
        QCOMPARE(m_store->get(sauda)->body, body(u"both"_s));
    }
    void anEditMadeApartLongAgoFindsItsBase()
    {
        const Revision first = m_store->put(sauda, body(u"first"_s)).value();
        Revision last = first;
        for (int i = 0; i < 150; ++i)
            last = m_store->put(sauda, body(QString::number(i)), last).value();
        const Revision apart{2, u"a"_s};
        QVERIFY(m_store->accept({{sauda, {apart, first}, false, canonical(body(u"apart"_s))}}));
        QCOMPARE(m_store->mergeBase(sauda, last, apart)->revision, first);
        QVERIFY(m_store->check());
    }
    void aLongLifeKeepsSomeBasesToMergeFrom()
    {
        QList<Revision> all{m_store->put(sauda, body(u"0"_s)).value()};
        for (int i = 1; i < 300; ++i)
            all.append(m_store->put(sauda, body(QString::number(i)), all.last()).value());
        int kept = 0;
        for (const Revision &revision : all)
            kept += m_store->getRevision(sauda, revision).has_value();
        QVERIFY2(kept < 30, qPrintable(QString::number(kept)));
        // The base is at most an eighth of the way further back.
        const auto base = m_store->mergeBase(sauda, all[270], all.last());
        QVERIFY(base && base->revision.generation > 256);
        QCOMPARE(m_store->tree(sauda)->nodes.size(), 300);
    }
    void briefsComeInTheirOrder()
    {
        for (const QString &title : {u"b"_s, u"c"_s, u"a"_s})
            QVERIFY(m_store->put({u"region"_s, title}, body(title)));
        QVERIFY(m_store->put({u"region"_s, u"x"_s}, {{u"type"_s, u"council"_s}}));
        QByteArray order;
        const QList<Brief> briefs = m_store->briefs(u"session"_s).value();
        for (const Brief &brief : briefs)
            order += brief.bytes;
        QCOMPARE(order, "abc");
    }
    void anotherDerivationIsMadeOfTheSameDocuments()
    {
        QVERIFY(m_store->put(sauda, body(u"Sauda"_s, u"kraft"_s)));
        m_store.reset();
        const auto loud = [](const Document &document) {
            Derived derived = derive(document);
            derived.brief = derived.brief.toUpper();
            derived.texts[0].text = u"vann"_s;
            return derived;
        };
        const auto store = Store::open(path(), {2, loud}, noon);
        QCOMPARE(store.value()->briefs(u"session"_s)->first().bytes, "SAUDA");
        QCOMPARE(store.value()->search({.words = u"vann"_s})->size(), 1);
        QCOMPARE(store.value()->search({.words = u"kraft"_s})->size(), 0);
        QVERIFY(store.value()->check());
    }
    void localValuesStayApart()
    {
        QVERIFY(m_store->setLocal(u"a"_s, "1"));
        QVERIFY(m_store->setLocal(u"a"_s, "2"));
        reopen();
        QCOMPARE(m_store->local(u"a"_s).value(), "2");
        QVERIFY(m_store->setLocal(u"a"_s, {}));
        QVERIFY(m_store->local(u"a"_s)->isEmpty());
        QCOMPARE(m_store->lastSeq().value(), 0);
    }
    void blobsLiveAsLongAsTheyAreUsed()
    {
        const QByteArray image(100'000, 'x');
        const QByteArray digest = m_store->addBlob(image, noon).value();
        const QByteArray loose = m_store->addBlob("loose", noon).value();
        const Edit withImage{.key = sauda,
            .body = body(u"Sauda"_s),
            .attachments = Attachments{{u"bilde.png"_s, {digest, u"image/png"_s, image.size()}}}};
        const Revision first = m_store->write({withImage})->first();
        const Revision second = m_store->put(sauda, body(u"Sauda 2"_s), first).value();
        QCOMPARE(m_store->get(sauda)->attachments, *withImage.attachments);
        QCOMPARE(m_store->removeUnusedBlobs(noon).value(), 0); // added just now
        QCOMPARE(m_store->removeUnusedBlobs(noon.addDays(1)).value(), 1);
        QCOMPARE(m_store->blob(digest).value(), image);
        QCOMPARE(m_store->blob(loose).error().fault, Fault::NotFound);
        const Edit unknown{.key = sauda,
            .base = second,
            .body = {},
            .attachments = Attachments{{u"x"_s, {loose, {}, 5}}}};
        QCOMPARE(m_store->write({unknown}).error().fault, Fault::Invalid);
    }
    void aThreadHasAConnectionOfItsOwn()
    {
        bool isThere = false;
        const auto thread = std::unique_ptr<QThread>(QThread::create([&] {
            const auto store = m_store->beside();
            isThere = store && (*store)->put(sauda, body(u"Sauda"_s))
                && (*store)->search({.words = u"sauda"_s})->size() == 1;
        }));
        thread->start();
        QVERIFY(thread->wait());
        QVERIFY(isThere);
        QCOMPARE(m_store->changesSince(0)->size(), 1);
        QCOMPARE(m_store->search({.words = u"sauda"_s})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
