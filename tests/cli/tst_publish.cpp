// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/nodeprogram.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd::test;

/// `folkevalgtdag-cli material publish` and its like: a folder of Markdown, a real server, and the
/// machines of those who read what was published.
class TestPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QNetworkAccessManager network;
        QEventLoop loop;
        const auto reply = network.put(
            QNetworkRequest(QUrl(m_server.url().toString() + u"/materials"_s)), QByteArray());
        connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const QDir shipped(QStringLiteral(FVD_SOURCE_DIR "/resources/materials"));
        QVERIFY(QDir(m_folder.path()).mkpath(u"content/habilitet"_s));
        QStringList files = shipped.entryList({u"*.yaml"_s});
        for (const QString &name : QDir(shipped.filePath(u"habilitet"_s)).entryList(QDir::Files))
            files.append(u"habilitet/"_s + name);
        for (const QString &name : std::as_const(files))
            QVERIFY(QFile::copy(shipped.filePath(name), m_folder.filePath(u"content/"_s + name)));
        QVERIFY(QDir(m_folder.path()).mkpath(u"nothing"_s));
    }

    void onlyWhatChangedIsSent()
    {
        const Answer first = publish({u"--json"_s});
        QCOMPARE(first.error, QByteArray());
        QCOMPARE(first.object()[u"sent"].toInt(), 24); // a theme and what it offers
        QCOMPARE(namesIn(first, u"added"_s).size(), 24);
        QVERIFY(namesIn(first, u"added"_s).contains(u"habilitet/den-lille-tvilen"_s));

        const Answer second = publish({u"--json"_s});
        QCOMPARE(second.object()[u"sent"].toInt(), 0);
        QCOMPARE(namesIn(second, u"added"_s) + namesIn(second, u"changed"_s), QStringList());
        QCOMPARE(publish().out.count('\n'), 1); // it says so

        replaceIn(u"habilitet/naer-familie.nb.md"_s, "title: ", "title: Enda ");
        const Answer third = publish({u"--json"_s});
        QCOMPARE(namesIn(third, u"changed"_s), QStringList{u"habilitet/naer-familie"_s});
        QCOMPARE(third.object()[u"sent"].toInt(), 1);
        QVERIFY(shown(0, u"habilitet/naer-familie"_s)[u"title"].toString().startsWith(u"Enda "_s));
    }

    void whatIsWrongIsNotSent()
    {
        replaceIn(u"habilitet/den-lille-tvilen.nb.md"_s, "minutes: ", "minutt: ");
        const Answer answer = publish();
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.out.contains("habilitet/den-lille-tvilen.nb.md:"));
        replaceIn(u"habilitet/den-lille-tvilen.nb.md"_s, "minutt: ", "minutes: ");
        QCOMPARE(publish({u"--json"_s}).object()[u"sent"].toInt(), 0);
    }

    void aMaterialIsWithdrawnAndStaysSo()
    {
        const QStringList withdraw{u"material"_s, u"withdraw"_s, u"habilitet/den-lille-tvilen"_s,
            u"--server"_s, m_server.url().toString(), u"--json"_s, u"--instead"_s,
            u"habilitet/si-det-hoyt"_s};
        QCOMPARE(call(0, withdraw).code, 2); // nobody withdraws without a reason
        const Answer done = call(0, withdraw + QStringList{u"--reason"_s, u"Loven er endret."_s});
        QCOMPARE(done.error, QByteArray());
        QCOMPARE(done.object()[u"sent"].toInt(), 1);
        QCOMPARE(shown(0, u"habilitet/den-lille-tvilen"_s)[u"withdrawn"][u"reason"].toString(),
            u"Loven er endret."_s);

        replaceIn(u"habilitet/den-lille-tvilen.nn.md"_s, "title: ", "title: Enno ");
        QCOMPARE(namesIn(publish({u"--json"_s}), u"changed"_s),
            QStringList{u"habilitet/den-lille-tvilen"_s});
        const QJsonObject after = shown(1, u"habilitet/den-lille-tvilen"_s, u"nn"_s);
        QVERIFY(after[u"title"].toString().startsWith(u"Enno "_s));
        QCOMPARE(after[u"withdrawn"][u"instead"].toString(), u"habilitet/si-det-hoyt"_s);

        QCOMPARE(call(0,
                     {u"material"_s, u"reinstate"_s, u"habilitet/den-lille-tvilen"_s, u"--server"_s,
                         m_server.url().toString()})
                     .code,
            0);
        QVERIFY(!shown(1, u"habilitet/den-lille-tvilen"_s).contains(u"withdrawn"));
    }

    void failuresAreOneSentence_data()
    {
        const QString server = m_server.url().toString();
        const QString folder = m_folder.filePath(u"content"_s);
        const QStringList to{u"--server"_s, server};
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QStringList &words, int code) {
            QTest::newRow(name) << words << code;
        };
        row("no server", {u"publish"_s, folder}, 2);
        row("no folder", QStringList{u"publish"_s, u"/nowhere"_s} + to, 1);
        row("an empty folder", QStringList{u"publish"_s, m_folder.filePath(u"nothing"_s)} + to, 1);
        row("no such database", QStringList{u"publish"_s, folder, u"--space"_s, u"others"_s} + to,
            1);
        row("a space for something else",
            QStringList{u"publish"_s, folder, u"--space"_s, u"region-vest"_s} + to, 2);
        const QStringList why{u"--reason"_s, u"Gammel."_s};
        row("no such material", QStringList{u"withdraw"_s, u"habilitet/nei"_s} + to + why, 1);
        row("a theme", QStringList{u"withdraw"_s, u"habilitet"_s} + to + why, 1);
        row("nothing instead",
            QStringList{
                u"withdraw"_s, u"habilitet/den-lille-tvilen"_s, u"--instead"_s, u"habilitet/nei"_s}
                + to + why,
            1);
        row("itself instead",
            QStringList{u"withdraw"_s, u"habilitet/den-lille-tvilen"_s, u"--instead"_s,
                u"habilitet/den-lille-tvilen"_s}
                + to + why,
            2);
    }
    void failuresAreOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Answer answer = call(0, QStringList{u"material"_s} + words);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.error.count('\n'), 1);
        QCOMPARE(answer.out, QByteArray());
    }

private:
    struct Answer
    {
        int code = -1;
        QByteArray out{};
        QByteArray error{};

        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };

    static QStringList namesIn(const Answer &answer, const QString &key)
    {
        QStringList names = answer.object()[key].toVariant().toStringList();
        names.sort();
        return names;
    }
    Answer publish(const QStringList &options = {})
    {
        return call(0,
            QStringList{u"material"_s, u"publish"_s, m_folder.filePath(u"content"_s), u"--server"_s,
                m_server.url().toString()}
                + options);
    }
    /// What a reader's \a machine shows of \a id once it has synced.
    QJsonObject shown(int machine, const QString &id, const QString &form = u"nb"_s)
    {
        (void)call(machine, {u"sync"_s, u"--server"_s, m_server.url().toString()});
        return call(machine, {u"material"_s, u"show"_s, id, u"--json"_s, u"--language"_s, form})
            .object();
    }
    void replaceIn(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(m_folder.filePath(u"content/"_s + name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(before));
        file.resize(0);
        file.seek(0);
        file.write(text.replace(text.indexOf(before), before.size(), after));
    }
    Answer call(int machine, const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(FVD_CLI),
            QStringList{u"--store"_s, m_folder.filePath(QString::number(machine) + u".store"_s)}
                + arguments);
        process.waitForFinished(120'000);
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder{};
    PouchServer m_server{};
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
