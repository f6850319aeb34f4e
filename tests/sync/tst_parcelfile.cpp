// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/sync/parcelfile.h"
#include "tests/sync/synctest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;

/// A session by e-mail or on a stick: it arrives whole, and a file that is not what it should be
/// changes nothing.
class TestParcelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        for (int i = 0; i < 2; ++i) {
            m_stores[i] = opened(m_folder->filePath(QString::number(i)));
            QVERIFY(m_stores[i]);
        }
        m_file = m_folder->filePath(u"Sauda 3. desember.folkevalgtdag"_s);
    }
    void cleanup()
    {
        for (auto &store : m_stores)
            store.reset();
    }
    void itArrivesWhole()
    {
        QRandomGenerator chance(31);
        changeAtRandom(*m_stores[0], chance, 60, u"doc"_s);
        const auto picture = m_stores[0]->addBlob("et bilde", noon);
        QVERIFY(m_stores[0]->write({{.key = {region, u"run"_s},
            .body = body(u"Dagen"_s),
            .attachments = Attachments{{u"1.jpg"_s, {*picture, u"image/jpeg"_s, 8}}}}}));
        QVERIFY(m_stores[0]->put({u"private"_s, u"p"_s}, body(u"hemmelig"_s)));
        QList<DocKey> keys;
        for (const auto &[key, unused] : contentOf(*m_stores[0]).toStdMap())
            keys.append({region, key.section(u' ', 0, -2)});
        QVERIFY(send(keys));
        const auto read = open();
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(read->ids.contains(u"run"_s));
        QCOMPARE(difference(contentOf(*m_stores[1]), contentOf(*m_stores[0])), QString());
        QCOMPARE(m_stores[1]->blob(*picture).value(), QByteArray("et bilde"));
        QVERIFY(!m_stores[1]->get({u"private"_s, u"p"_s}));
        QVERIFY(m_stores[1]->check());
    }
    void itIsOneFileThatNobodyWritesTo()
    {
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"a"_s)));
        QVERIFY(send({{region, u"a"_s}}));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QVERIFY(open());
        QVERIFY(open());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_folder->path()).entryList({u"Sauda*"_s}).size(), 1);
    }
    void editsOfBothAreKept()
    {
        const Revision first = m_stores[0]->put({region, u"a"_s}, body(u"a"_s)).value();
        QVERIFY(send({{region, u"a"_s}}));
        QVERIFY(open());
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"her"_s), first));
        QVERIFY(m_stores[1]->put({region, u"a"_s}, body(u"der"_s), first));
        QVERIFY(send({{region, u"a"_s}}));
        QVERIFY(open());
        QCOMPARE(m_stores[1]->conflicted()->size(), 1);
    }
    void whatIsNotAFileOfOursChangesNothing_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("spoil");
        QTest::addColumn<Fault>("fault");
        using Spoil = std::function<void(const QString &)>;
        const auto sql = [](const QStringList &statements) -> Spoil {
            return [statements](const QString &path) {
                const Database database(path, Database::Mode::ReadWrite);
                for (const QString &each : statements)
                    database.run(each);
            };
        };
        const auto bytes = [](const std::function<void(QByteArray &)> &change) -> Spoil {
            return [change](const QString &path) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadWrite));
                QByteArray all = file.readAll();
                change(all);
                file.resize(0);
                file.seek(0);
                file.write(all);
            };
        };
        QTest::newRow("newer") << sql({u"PRAGMA user_version = 99"_s}) << Fault::TooNew;
        QTest::newRow("another program's")
            << sql({u"PRAGMA application_id = 7"_s}) << Fault::Corrupt;
        QTest::newRow("a trigger")
            << sql({u"CREATE TRIGGER t AFTER INSERT ON local BEGIN DELETE FROM doc; END"_s})
            << Fault::Corrupt;
        QTest::newRow("a view") << sql({u"DROP TABLE local"_s, u"CREATE VIEW local AS SELECT 1"_s})
                                << Fault::Corrupt;
        QTest::newRow("a table missing") << sql({u"DROP TABLE body"_s}) << Fault::Corrupt;
        QTest::newRow("a body that is none")
            << sql({u"UPDATE body SET bytes = x'00'"_s}) << Fault::Corrupt;
        QTest::newRow("a revision that is none")
            << sql({u"UPDATE revision SET hash = '\u0001', generation = -5"_s}) << Fault::Corrupt;
        QTest::newRow("cut") << bytes([](QByteArray &all) { all.truncate(all.size() / 2); })
                             << Fault::Corrupt;
        QTest::newRow("empty") << bytes([](QByteArray &all) { all.clear(); }) << Fault::Corrupt;
        QTest::newRow("a picture")
            << bytes([](QByteArray &all) { all = QByteArray("\xff\xd8\xff\xe0").repeated(500); })
            << Fault::Corrupt;
    }
    void whatIsNotAFileOfOursChangesNothing()
    {
        QFETCH(std::function<void(const QString &)>, spoil);
        QFETCH(Fault, fault);
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"a"_s)));
        QVERIFY(m_stores[1]->put({region, u"b"_s}, body(u"b"_s)));
        QVERIFY(send({{region, u"a"_s}}));
        spoil(m_file);
        const auto before = contentOf(*m_stores[1]);
        const auto read = open();
        QVERIFY(!read);
        QCOMPARE(read.error().fault, fault);
        QCOMPARE(contentOf(*m_stores[1]), before);
        QVERIFY(m_stores[1]->check());
    }
    void anyByteMayBeWrong()
    {
        QVERIFY(m_stores[0]->put({region, u"a"_s}, body(u"a"_s)));
        QVERIFY(send({{region, u"a"_s}}));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QRandomGenerator chance(32);
        for (int round = 0; round < 60; ++round) {
            QByteArray spoiled = whole;
            for (int i = 0; i < 8; ++i)
                spoiled[chance.bounded(int(spoiled.size()))] = char(chance.bounded(256));
            QFile::remove(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(spoiled);
            file.close();
            (void)open(); // whatever comes of it …
            QVERIFY(m_stores[1]->check()); // … the store is sound
        }
    }
    void noFile() { QCOMPARE(open().error().fault, Fault::NotFound); }

private:
    bool send(const QList<DocKey> &keys)
    {
        return writeParcelFile(*m_stores[0], keys, m_file, noon).has_value();
    }
    Result<ParcelFile> open() { return readParcelFile(m_file, *m_stores[1], options()); }

    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<Store> m_stores[2]{};
    QString m_file{};
};

QTEST_GUILESS_MAIN(TestParcelFile)
#include "tst_parcelfile.moc"
