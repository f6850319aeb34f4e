// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "tests/store/storetest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_LINUX
#include <unistd.h>

namespace {

int syncs = 0; ///< how often the disk was asked to keep what was written

} // namespace

// In the place of the system's: a program that is killed loses nothing, only one whose power is
// gone, which no test can bring about.
int fsync(int)
{
    ++syncs;
    return 0;
}
int fdatasync(int)
{
    ++syncs;
    return 0;
}
#endif

using namespace fvd;
using namespace fvd::test;

namespace {

const DocKey sauda{u"region"_s, u"sauda"_s};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestBadDays : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};

    QString path() const
    {
        return m_folder.filePath(
            QString::fromLatin1(QTest::currentTestFunction()) + u"/store.sqlite"_s);
    }

private Q_SLOTS:
    void aNewerStoreIsLeftAsItIs()
    {
        QVERIFY(opened(path())->put(sauda, body(u"Sauda"_s)));
        {
            Database db(path(), Database::Mode::ReadWrite);
            db.run(u"PRAGMA journal_mode = DELETE"_s);
            db.run(u"PRAGMA user_version = %1"_s.arg(newestSchemaVersion() + 1));
        }
        const QByteArray before = bytesOf(path());
        QCOMPARE(faultOfOpening(path()), Fault::TooNew);
        QVERIFY(bytesOf(path()) == before);
        QCOMPARE(
            QDir(QFileInfo(path()).path()).entryList(QDir::Files), QStringList{u"store.sqlite"_s});
    }
    void aNewerStoreIsKnownByItsLogToo()
    {
        QVERIFY(opened(path())->put(sauda, body(u"Sauda"_s)));
        const QString killed = path() + u".killed"_s;
        {
            Database db(path(), Database::Mode::ReadWrite);
            db.run(u"PRAGMA user_version = %1"_s.arg(newestSchemaVersion() + 1));
            // As they stand on the disk when a program is killed.
            QVERIFY(QFile::copy(path(), killed));
            QVERIFY(QFile::copy(path() + u"-wal"_s, killed + u"-wal"_s));
        }
        const QByteArray before = bytesOf(killed);
        const QByteArray log = bytesOf(killed + u"-wal"_s);
        QCOMPARE(faultOfOpening(killed), Fault::TooNew);
        QVERIFY(bytesOf(killed) == before);
        QVERIFY(bytesOf(killed + u"-wal"_s) == log);
    }
    void anOlderStoreIsBroughtUpWithABackupBefore()
    {
        QVERIFY(opened(path())->put(sauda, body(u"Sauda"_s)));
        {
            // As it was before the last step.
            Database db(path(), Database::Mode::ReadWrite);
            db.run(u"DROP INDEX brief_list"_s);
            db.run(u"ALTER TABLE brief DROP COLUMN glance"_s);
            db.run(u"CREATE INDEX brief_type ON brief (type, sort_key)"_s);
            db.run(u"PRAGMA user_version = %1"_s.arg(newestSchemaVersion() - 1));
        }
        const auto store = opened(path());
        QVERIFY(store);
        QCOMPARE(store->get(sauda)->body, body(u"Sauda"_s));
        QVERIFY(store->check());
        const QList<Backup> kept = backups(path());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().beforeMigration);
        QCOMPARE(schemaVersion({kept.first().path, Database::Mode::ReadOnly}),
            newestSchemaVersion() - 1);
        // The days that come do not push it out.
        for (int day = 0; day < 10; ++day)
            QVERIFY(store->backUpDaily(noon.addDays(day)).value());
        QVERIFY(backups(path()).last().beforeMigration);
    }
    void aDamagedStoreIsSaidToBe()
    {
        QVERIFY(opened(path())->put(sauda, body(u"Sauda"_s)));
        overwrite(path(), 0, QByteArray(4096, 'x'));
        QCOMPARE(faultOfOpening(path()), Fault::Corrupt);
    }
    void anotherProgramsFileIsNoStore()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        {
            Database db(path(), Database::Mode::ReadWrite);
            db.run(u"CREATE TABLE theirs (x)"_s);
            db.run(u"PRAGMA user_version = 2"_s);
        }
        const QByteArray before = bytesOf(path());
        QCOMPARE(faultOfOpening(path()), Fault::Corrupt);
        QVERIFY(bytesOf(path()) == before);
    }
    void damageInsideIsFoundByTheCheck()
    {
        {
            const auto store = opened(path());
            for (int i = 0; i < 50; ++i)
                QVERIFY(store->put({u"region"_s, QString::number(i)},
                    body(u"t"_s, QString(5000, QChar(u'a' + i % 20)))));
        }
        overwrite(path(), QFileInfo(path()).size() / 2, QByteArray(65536, '\x5a'));
        const auto store = Store::open(path(), {1, derive}, noon);
        QVERIFY(!store || store.value()->check().error().fault == Fault::Corrupt);
        // Nor does a damaged store push the good backups out.
        QVERIFY(!store || !store.value()->backUpDaily(noon));
        QVERIFY(backups(path()).isEmpty());
    }
    void theBestBackupTakesTheBadFilesPlace()
    {
        {
            const auto store = opened(path());
            const Revision first = store->put(sauda, body(u"good"_s)).value();
            QVERIFY(store->backUpDaily(noon).value());
            QVERIFY(!store->backUpDaily(noon.addSecs(60)).value()); // one a day
            const Revision second = store->put(sauda, body(u"better"_s), first).value();
            QVERIFY(store->backUpDaily(noon.addDays(1)).value());
            QVERIFY(store->put(sauda, body(u"lost"_s), second));
        }
        overwrite(backups(path()).first().path, 4096, QByteArray(4096, 'x'));
        overwrite(path(), 0, "spoilt");
        QCOMPARE(faultOfOpening(path()), Fault::Corrupt);
        const Backup good = newestGoodBackup(path()).value();
        QCOMPARE(good.taken, noon);
        QCOMPARE(restore(path(), backups(path()).first().path, noon).error().fault, Fault::Invalid);
        QVERIFY(bytesOf(path()).startsWith("spoilt"));

        // With its log, and what was left when it was tried before.
        overwrite(path() + u"-wal"_s, 0, "log");
        overwrite(path() + u".restoring"_s, 0, "half");
        const QString aside = restore(path(), good.path, noon.addDays(2)).value();
        QVERIFY(bytesOf(aside).startsWith("spoilt"));
        QCOMPARE(bytesOf(aside + u"-wal"_s), QByteArray("log"));
        QVERIFY(!QFile::exists(path() + u"-wal"_s));
        const auto store = opened(path());
        QVERIFY(store);
        QCOMPARE(store->get(sauda)->body, body(u"good"_s));
        QCOMPARE(restore(path(), good.path, noon).error().fault, Fault::Locked);
    }
    void aWeekOfBackupsIsKept()
    {
        const auto store = opened(path());
        for (int day = 0; day < 10; ++day)
            QVERIFY(store->backUpDaily(noon.addDays(day)).value());
        QCOMPARE(backups(path()).size(), 7);
        QCOMPARE(backups(path()).first().taken, noon.addDays(9));
        // One a day, however early the next begins.
        QVERIFY(store->backUpDaily(noon.addDays(10).addSecs(-4 * 3600)).value());
        QVERIFY(!newestGoodBackup(path() + u"x"_s));
    }
    void aFullDiskLosesNothing()
    {
        const auto store = opened(path());
        const Revision first = store->put(sauda, body(u"Sauda"_s)).value();
        QVERIFY(store->setMaximumSize(QFileInfo(path()).size()));
        const QJsonObject large = body(u"large"_s, QString(1'000'000, u'x'));
        QCOMPARE(store->put(sauda, large, first).error().fault, Fault::Full);
        QCOMPARE(store->get(sauda)->body, body(u"Sauda"_s));
        QCOMPARE(store->search({.words = u"sauda"_s})->size(), 1);
        QVERIFY(store->setMaximumSize(1'000'000'000));
        QVERIFY(store->put(sauda, large, first));
        QVERIFY(store->check());
    }
    void onAFullDiskWhatIsThereIsFound()
    {
        const auto store = opened(path());
        QVERIFY(store->put(sauda, body(u"Sauda"_s)));
        QCOMPARE(store->search({.words = u"sauda"_s})->size(), 1);
        QVERIFY(store->setMaximumSize(QFileInfo(path()).size()));
        // Words that are not in the index yet, and have no room in it.
        const auto words = [](int count) {
            QString text;
            for (int i = 0; i < 300; ++i)
                text += u"ord%1x%2 "_s.arg(count).arg(i);
            return text;
        };
        int count = 0;
        while (store->put({u"region"_s, QString::number(count)}, body(u"Ny"_s, words(count))))
            ++count;
        QCOMPARE(store->search({.words = u"sauda"_s})->size(), 1);
    }
#ifdef Q_OS_LINUX
    void whatIsStoredIsOnTheDisk()
    {
        const auto store = opened(path());
        const Revision first = store->put(sauda, body(u"Sauda"_s)).value();
        const int before = syncs;
        QVERIFY(store->put(sauda, body(u"Sauda 2"_s), first));
        QVERIFY(syncs > before);
        const auto beside = store->beside();
        const int then = syncs;
        QVERIFY((*beside)->setLocal(u"a"_s, "1"));
        QVERIFY(syncs > then);
    }
#endif
    void aFolderThatIsNotForWriting()
    {
        // Where not even the administrator may make a file.
        if (!QFileInfo::exists(u"/sys/kernel"_s))
            QSKIP("no /sys here");
        QCOMPARE(faultOfOpening(u"/sys/store.sqlite"_s), Fault::ReadOnly);
        QCOMPARE(faultOfOpening(u"/sys/folder/store.sqlite"_s), Fault::ReadOnly);
    }
    void aStoreThatIsNotForWriting()
    {
        QVERIFY(opened(path())->put(sauda, body(u"Sauda"_s)));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        if (QFileInfo(path()).isWritable())
            QSKIP("the administrator may write everywhere");
        QCOMPARE(faultOfOpening(path()), Fault::ReadOnly);
    }
    void oneAtATime()
    {
        auto store = opened(path());
        QVERIFY(store);
        QCOMPARE(faultOfOpening(path()), Fault::Locked);
        store.reset();
        QVERIFY(opened(path()));
    }
    void nothingIsLostWhenKilled()
    {
        QRandomGenerator chance(11);
        qint64 promised = 0;
        QDir().mkpath(QFileInfo(path()).path());
        for (int round = 0; round < 30; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(FVD_STORE_WRITER), {path()});
            QVERIFY(writer.waitForReadyRead(30'000));
            QThread::msleep(chance.bounded(40));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QVERIFY(writer.exitStatus() == QProcess::CrashExit);
            const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
            // The last line may be half a one.
            promised = std::max(promised, lines.value(lines.size() - 2).toLongLong());

            const auto store = opened(path()); // nor does its lock stand in the way
            QVERIFY(store);
            const qint64 kept = store->get(sauda)->body["count"_L1].toInteger();
            QVERIFY2(kept >= promised, qPrintable(u"%1 < %2"_s.arg(kept).arg(promised)));
            promised = kept;
        }
        QVERIFY(promised > 30);
        QVERIFY(opened(path())->check());
    }
};

QTEST_GUILESS_MAIN(TestBadDays)
#include "tst_baddays.moc"
