// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "tests/sync/nodeprogram.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd::test;

/// `folkevalgtdag-cli sync` as scripts use it: the real program against a real server.
class TestCliSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QNetworkAccessManager network;
        for (const QString &name :
            {u"materials"_s, u"region-vest"_s, u"region-nord"_s, u"region-full"_s}) {
            QEventLoop loop;
            const auto reply = network.put(
                QNetworkRequest(QUrl(m_server.url().toString() + u'/' + name)), QByteArray());
            connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            QCOMPARE(reply->error(), QNetworkReply::NoError);
        }
    }
    void aSessionComesToTheOtherMachine()
    {
        const QString id = QString::fromUtf8(call(
            0, {u"session"_s, u"new"_s, u"--council"_s, u"1135"_s, u"--date"_s, u"2026-12-03"_s})
                                                 .out.trimmed());
        QVERIFY(!id.isEmpty());
        const QStringList sync{u"sync"_s, u"--server"_s, m_server.url().toString(), u"--space"_s,
            u"region-vest"_s, u"--space"_s, u"materials"_s, u"--json"_s};
        const auto sent = call(0, sync);
        QCOMPARE(sent.error, QByteArray());
        const QByteArrayList lines = sent.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first.keys().join(u' '), u"bytes conflicts pulled pushed refused seconds space"_s);
        QCOMPARE(first["space"_L1].toString(), u"region-vest"_s);
        QCOMPARE(first["pushed"_L1].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()["pushed"_L1].toInt(), 0);

        QCOMPARE(call(1, sync).code, 0);
        QCOMPARE(call(1, {u"session"_s, u"show"_s, id, u"--json"_s}).out,
            call(0, {u"session"_s, u"show"_s, id, u"--json"_s}).out);
        const auto again = call(1, sync);
        QVERIFY(again.out.contains("\"pulled\":0,\"pushed\":0"));
    }
    void theLastSyncIsTakenBack()
    {
        QCOMPARE(call(3, {u"sync"_s, u"undo"_s}).code, 1); // nothing came yet
        const QStringList sync{
            u"sync"_s, u"--server"_s, m_server.url().toString(), u"--space"_s, u"region-vest"_s};
        const QString id = QString::fromUtf8(
            call(3, {u"session"_s, u"new"_s, u"--title"_s, u"Vår"_s}).out.trimmed());
        QCOMPARE(call(3, sync).code, 0);
        QCOMPARE(call(4, sync).code, 0);
        const QByteArray before = call(3, {u"session"_s, u"show"_s, id, u"--json"_s}).out;
        QProcess paste;
        paste.start(QStringLiteral(FVD_CLI),
            storeOf(4) + QStringList{u"session"_s, u"paste"_s, id, u"-"_s});
        paste.write("09.00 Velkommen\n");
        paste.closeWriteChannel();
        QVERIFY(paste.waitForFinished());
        QCOMPARE(call(4, sync).code, 0);
        QCOMPARE(call(3, sync).code, 0);
        QVERIFY(call(3, {u"session"_s, u"show"_s, id, u"--json"_s}).out != before);
        const auto undone = call(3, {u"sync"_s, u"undo"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(undone.out)["changed"_L1][0]["id"_L1].toString(), id);
        QCOMPARE(call(3, {u"session"_s, u"show"_s, id, u"--json"_s}).out, before);
        QCOMPARE(call(3, sync).code, 0);
        QCOMPARE(call(4, sync).code, 0);
        QCOMPARE(call(4, {u"session"_s, u"show"_s, id, u"--json"_s}).out, before);
    }
    /// kill -9 while it fetches from one region and sends to it, with edits on both sides each
    /// time.
    void itMayBeKilledAtAnyMoment()
    {
        const int wanted = qEnvironmentVariableIntValue("FVD_CHAOS_RUNS");
        const int rounds = wanted > 0 ? wanted : 12;
        constexpr int fetched = 100;
        constexpr int sent = 10;
        const QStringList sync{u"sync"_s, u"--server"_s, m_server.url().toString(), u"--space"_s,
            u"region-nord"_s, u"--once"_s, u"--json"_s};
        QVERIFY(call(2, {u"store"_s, u"stats"_s}).code == 0); // what ships is brought before
        QRandomGenerator chance(5);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(call(2, sync).code, 0);
        const int whole = int(timer.elapsed()) + 20; // with something to do, it takes longer
        int killed = 0;
        for (int round = 0; round < rounds; ++round) {
            QJsonArray documents;
            for (int i = 0; i < fetched; ++i) {
                documents.append(QJsonObject{{u"_id"_s, u"%1-%2"_s.arg(round).arg(i)},
                    {u"type"_s, u"council"_s}, {u"name"_s, u"Råd %1-%2"_s.arg(round).arg(i)}});
            }
            post(u"/region-nord/_bulk_docs"_s, {{u"docs"_s, documents}});
            {
                auto library = fvd::Library::open(storeOf(2)[1], {}, QDateTime::currentDateTime());
                QVERIFY(library);
                for (int i = 0; i < sent; ++i) {
                    const fvd::Session session{
                        .id = fvd::Id<fvd::Session>(u"s%1-%2"_s.arg(round).arg(i)),
                        .title = u"Samling %1-%2"_s.arg(round).arg(i)};
                    QVERIFY((*library)->put(session, {}));
                }
            }
            QProcess process;
            process.start(QStringLiteral(FVD_CLI), storeOf(2) + sync);
            if (process.waitForFinished(chance.bounded(10, whole)))
                continue;
            process.kill();
            process.waitForFinished();
            ++killed;
        }
        QVERIFY(killed > rounds / 4);
        QCOMPARE(call(2, sync).code, 0);
        QVERIFY(call(2, sync).out.contains("\"pulled\":0,\"pushed\":0"));
        QCOMPARE(call(2, {u"store"_s, u"check"_s}).code, 0);
        // A machine that was never cut has the same, each once.
        QCOMPARE(call(3, sync).code, 0);
        for (const int machine : {2, 3}) {
            const QByteArray names = call(machine, {u"council"_s, u"list"_s}).out;
            QCOMPARE(names.count("Råd "), rounds * fetched);
            const QByteArray sessions = call(machine, {u"session"_s, u"list"_s}).out;
            QCOMPARE(sessions.count("Samling "), rounds * sent);
        }
        qInfo("%d of %d runs killed", killed, rounds);
    }
    /// A file that may not grow any more, as on a full disk, while documents come.
    void aFullDiskIsSaidAndGotOver()
    {
#ifdef Q_OS_UNIX
        QJsonArray documents;
        for (int i = 0; i < 400; ++i) {
            documents.append(QJsonObject{{u"_id"_s, u"large-%1"_s.arg(i)},
                {u"type"_s, u"council"_s}, {u"name"_s, u"Stort råd %1"_s.arg(i)},
                {u"text"_s, u"tekst "_s.repeated(2000)}});
        }
        post(u"/region-full/_bulk_docs"_s, {{u"docs"_s, documents}});
        QVERIFY(call(5, {u"store"_s, u"stats"_s}).code == 0);
        const QStringList sync{u"sync"_s, u"--server"_s, m_server.url().toString(), u"--space"_s,
            u"region-full"_s, u"--json"_s};
        int full = 0; // what is new goes to the log beside the store first
        for (int i = 1; i <= 4; ++i) {
            QProcess process;
            process.start(u"/bin/sh"_s,
                QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f $1; shift; exec \"$@\""_s, u"sh"_s,
                    QString::number(i * 300'000 / 512), QStringLiteral(FVD_CLI)}
                    + storeOf(5) + sync);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            if (process.exitCode() == 0)
                continue;
            ++full;
            QCOMPARE(process.readAllStandardError().count('\n'), 1);
            QCOMPARE(call(5, {u"store"_s, u"check"_s}).code, 0);
        }
        QVERIFY(full > 0);
        QCOMPARE(call(5, sync).code, 0);
        QVERIFY(call(5, sync).out.contains("\"pulled\":0"));
        QCOMPARE(call(5, {u"council"_s, u"list"_s}).out.count("Stort råd "), 400);
#endif
    }
    void aServerIsSetUp()
    {
        PouchServer server(true);
        const auto file = [this](const QString &name, const QByteArray &text) {
            QFile made(m_folder.filePath(name));
            const bool isWritten = made.open(QIODevice::WriteOnly) && made.write(text) >= 0;
            Q_ASSERT(isWritten);
            return made.fileName();
        };
        const QString secret = file(u"admin"_s, "secret\n");
        const QString users = file(u"users.csv"_s,
            "user;name;regions;roles;password\nkari;Kari Nordmann;vest;;\nola;Ola;vest;;ola\n");
        QStringList setup{u"server"_s, u"setup"_s, server.url().toString(), u"--user"_s, u"admin"_s,
            u"--password-file"_s, secret, u"--region"_s, u"vest"_s, u"--users"_s, users};
        const auto without = call(0, setup);
        QCOMPARE(without.code, 1);
        QVERIFY(without.error.contains("kari"));
        const QString out = m_folder.filePath(u"passwords.csv"_s);
        setup << u"--out"_s << out;
        const auto first = call(0, setup);
        QCOMPARE(first.error, QByteArray());
        QVERIFY(first.out.contains("kari"));
        QFile passwords(out);
        QVERIFY(passwords.open(QIODevice::ReadOnly));
        QCOMPARE(
            passwords.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArrayList lines = passwords.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // Ola's is in the list
        const QByteArrayList kari = lines[1].split(';');
        QCOMPARE(kari[0], QByteArray("kari"));
        QCOMPARE(kari[1].size(), 19);
        const auto again = call(0, setup + QStringList{u"--json"_s});
        QCOMPARE(again.error, QByteArray());
        QCOMPARE(again.out.count("\"kept\""), again.out.count("\"outcome\""));

        const QStringList sync{u"sync"_s, u"--server"_s, server.url().toString(), u"--user"_s,
            u"kari"_s, u"--password-file"_s, file(u"kari"_s, kari[1])};
        QCOMPARE(call(4, sync).error, QByteArray());
        QCOMPARE(call(4, sync + QStringList{u"--space"_s, u"region-vest"_s}).error, QByteArray());
        setup[4] = u"kari"_s;
        setup[6] = m_folder.filePath(u"kari"_s);
        QVERIFY(call(0, setup).error.contains("admin"));
    }
    void failuresAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("no server") << QStringList{} << 2;
        QTest::newRow("no password")
            << QStringList{u"--server"_s, u"http://127.0.0.1:1"_s, u"--user"_s, u"k"_s} << 2;
        QTest::newRow("no space of ours")
            << QStringList{u"--server"_s, u"http://127.0.0.1:1"_s, u"--space"_s, u"_users"_s} << 2;
        QTest::newRow("open line") << QStringList{u"--server"_s, u"http://ks.example"_s} << 1;
        QTest::newRow("no such database") << QStringList{u"--server"_s, m_server.url().toString(),
            u"--space"_s, u"region-sør"_s} << 1;
    }
    void failuresAreOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        const auto answer = call(0, QStringList{u"sync"_s} + options);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.error.trimmed().endsWith('.') || answer.error.contains("https"));
        QCOMPARE(answer.out, QByteArray());
    }

private:
    struct Answer
    {
        int code = -1;
        QByteArray out{};
        QByteArray error{};
    };
    QStringList storeOf(int machine) const
    {
        return {u"--store"_s, m_folder.filePath(QString::number(machine))};
    }
    void post(const QString &path, const QJsonObject &body)
    {
        QNetworkAccessManager network;
        QEventLoop loop;
        QNetworkRequest request(QUrl(m_server.url().toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const auto reply = network.post(request, QJsonDocument(body).toJson());
        connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(reply->error(), QNetworkReply::NoError);
    }
    Answer call(int machine, const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(FVD_CLI), storeOf(machine) + arguments);
        process.waitForFinished();
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder{};
    PouchServer m_server{};
};

QTEST_GUILESS_MAIN(TestCliSync)
#include "tst_clisync.moc"
