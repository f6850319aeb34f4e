// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 12, 3), QTime(12, 0));
const DocKey sauda{u"region"_s, u"sauda"_s};

QJsonObject session(const QString &title)
{
    return {{u"type"_s, u"session"_s}, {u"title"_s, title}};
}

/// Lists and finds documents by their title and text.
Derived derive(const Document &document)
{
    const QString title = document.body["title"_L1].toString();
    return {.brief = title.toUtf8(),
        .sortKey = title,
        .texts = {
            {.language = u"nb"_s, .title = title, .text = document.body["text"_L1].toString()}}};
}

std::unique_ptr<Store> opened(const QString &path)
{
    auto store = Store::open(path, {1, derive}, noon);
    return store ? std::move(store).value() : nullptr;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(
            QString::fromLatin1(QTest::currentTestFunction()) + u"/store.sqlite"_s);
    }

private Q_SLOTS:
    void putGetAndChanges()
    {
        {
            const auto store = opened(path());
            QVERIFY(store);
            const Revision first = store->put(sauda, session(u"Sauda"_s)).value();
            const Revision second = store->put(sauda, session(u"Sauda 2"_s), first).value();
            QCOMPARE(second.generation, 2);
            QCOMPARE(store->put(sauda, session(u"Sauda 2"_s), second).value(), second);
            QCOMPARE(store->put(sauda, session(u"x"_s), first).error().fault, Fault::Conflict);
            QCOMPARE(store->put(sauda, session(u"x"_s)).error().fault, Fault::Conflict);
            QCOMPARE(store->get(sauda)->body, session(u"Sauda 2"_s));
            QCOMPARE(store->getRevision(sauda, first)->body, session(u"Sauda"_s));
            QCOMPARE(store->changesSince(0)->size(), 1);
            QCOMPARE(store->changesSince(0)->first().type, u"session"_s);
            QCOMPARE(store->changesSince(2)->size(), 0);
            QCOMPARE(store->briefs(u"session"_s)->first().bytes, "Sauda 2");
            QCOMPARE(store->search({.words = u"sau"_s})->size(), 1);
            QVERIFY(store->check());
        }
        const auto store = opened(path());
        QVERIFY(store);
        QCOMPARE(store->get(sauda)->body, session(u"Sauda 2"_s));
        const Revision gone = store->remove(sauda, store->get(sauda)->revision).value();
        QCOMPARE(store->get(sauda).error().fault, Fault::NotFound);
        QVERIFY(store->getRevision(sauda, gone)->deleted);
        QVERIFY(store->briefs(u"session"_s)->isEmpty());
        QVERIFY(store->search({.words = u"sau"_s})->isEmpty());
        QVERIFY(store->check());
        QCOMPARE(store->put(sauda, session(u"Again"_s))->generation, 4);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
