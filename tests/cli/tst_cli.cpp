// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprograms.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a call of the command line gave.
struct Answer
{
    int code = -1;
    QByteArray out{};
    QByteArray error{};

    QString id() const { return QString::fromUtf8(out).trimmed(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

} // namespace

/// The command line as scripts use it: the real program, a store of its own.
class TestCli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Answer call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return callOn(m_folder.filePath(u"cli.store"_s), arguments, input);
    }

    Answer callOn(
        const QString &store, const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(FVD_CLI), QStringList{u"--store"_s, store} + arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QString keysOf(const QJsonValue &value) { return value.toObject().keys().join(u' '); }

    QString newSession(const QStringList &options = {}) const
    {
        return call(QStringList{u"session"_s, u"new"_s, u"--council"_s, u"1135"_s, u"--date"_s,
                        u"2026-12-03"_s}
            + options)
            .id();
    }

    QJsonArray items(const QString &session) const
    {
        return call({u"session"_s, u"show"_s, session, u"--json"_s})
            .object()[u"days"]
            .toArray()
            .first()
            .toObject()[u"items"]
            .toArray();
    }

private Q_SLOTS:
    void aPastedProgrammeIsShownAsItWasSaid()
    {
        const QString id = newSession({u"--language"_s, u"nb"_s});
        const QByteArray programme = "fra kl. 11.30\tLunsj\n"
                                     "12.30\tVelkommen\tordfører\n"
                                     "ca. 13.00\tDin rolle som folkevalgt\n"
                                     "14.30–15.00\tPause\n"
                                     "17.00–\tMiddag\n";
        const Answer pasted = call({u"session"_s, u"paste"_s, id, u"-"_s}, programme);
        QCOMPARE(pasted.code, 0);
        const QJsonObject session = call({u"session"_s, u"show"_s, id, u"--json"_s}).object();
        QCOMPARE(session[u"id"].toString(), id);
        QCOMPARE(session[u"councils"].toArray(), (QJsonArray{u"1135"_s}));
        QCOMPARE(
            session[u"days"].toArray().first().toObject()[u"date"].toString(), u"2026-12-03"_s);

        const QJsonArray items = this->items(id);
        QCOMPARE(items.size(), 5);
        const auto expect = [&items](int at, const char *shown, const char *start, const char *end,
                                const char *timing, const QString &title) {
            const QJsonObject item = items[at].toObject();
            QCOMPARE(item[u"shown"].toString(), QString::fromUtf8(shown));
            QCOMPARE(item[u"start"].toString(), QString::fromUtf8(start));
            QCOMPARE(item[u"end"].toString(), QString::fromUtf8(end));
            QCOMPARE(item[u"timing"].toString(), QString::fromUtf8(timing));
            QCOMPARE(item[u"title"].toString(), title);
        };
        expect(0, "fra 11.30", "11:30", "", "from", u"Lunsj"_s);
        expect(1, "12.30", "12:30", "", "exact", u"Velkommen"_s);
        expect(2, "ca. 13.00", "13:00", "", "about", u"Din rolle som folkevalgt"_s);
        expect(3, "14.30–15.00", "14:30", "15:00", "exact", u"Pause"_s);
        expect(4, "17.00–", "17:00", "", "open", u"Middag"_s);
        QCOMPARE(items[1].toObject()[u"leaders"].toArray(), (QJsonArray{u"ordfører"_s}));
        QCOMPARE(items[3].toObject()[u"minutes"].toInt(), 30);
        QVERIFY(items[4].toObject()[u"minutes"].isNull());
    }

    void durationsOnlyGetNoClockTimes()
    {
        const Answer made = call({u"session"_s, u"paste"_s, u"--new"_s, u"-"_s},
            "20 min Innledning\n10 min Spørsmål\n45 min Gruppearbeid\n");
        QCOMPARE(made.code, 0);
        for (const auto &item : items(made.id())) {
            QCOMPARE(item.toObject()[u"start"].toString(), QString());
            QCOMPARE(item.toObject()[u"timing"].toString(), u"none"_s);
        }
        QCOMPARE(items(made.id()).first().toObject()[u"shown"].toString(), u"20 min"_s);
        QCOMPARE(items(made.id()).first().toObject()[u"minutes"].toInt(), 20);
    }

    void aTemplateMakesTheDays()
    {
        const QString id = newSession({u"--template"_s, u"basis-two-days"_s});
        const QJsonArray days =
            call({u"session"_s, u"show"_s, id, u"--json"_s}).object()[u"days"].toArray();
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[0].toObject()[u"date"].toString(), u"2026-12-03"_s);
        QCOMPARE(days[1].toObject()[u"date"].toString(), u"2026-12-04"_s);
        QVERIFY(!days[1].toObject()[u"items"].toArray().isEmpty());
        QCOMPARE(call({u"session"_s, u"new"_s, u"--template"_s, u"party"_s}).code, 2);
    }

    void theLanguageIsTheCouncilsUnlessSaid()
    {
        const auto language = [this](const QString &council, const QStringList &more = {}) {
            const Answer made = call(QStringList{u"session"_s, u"new"_s, u"--council"_s, council,
                                         u"--date"_s, u"2026-12-03"_s}
                + more);
            return call({u"session"_s, u"show"_s, made.id(), u"--json"_s})
                .object()[u"language"]
                .toString();
        };
        QCOMPARE(language(u"1135"_s), u"nn"_s);
        QCOMPARE(language(u"1101"_s), u"nb"_s);
        QCOMPARE(language(u"1101"_s, {u"--language"_s, u"nn"_s}), u"nn"_s);
    }

    void aDraftIsMadeForThoseWhoCome()
    {
        const QString id = newSession({});
        QCOMPARE(
            call({u"session"_s, u"draft"_s, id, u"--people"_s, u"member=20,administration=5"_s})
                .code,
            0);
        int seated = 0;
        for (const QJsonValue table :
            call({u"session"_s, u"groups"_s, id, u"--json"_s}).object()[u"tables"].toArray())
            seated += table[u"counts"][u"administration"].toInt() > 0 ? table[u"size"].toInt() : 0;
        QCOMPARE(seated, 25);
    }

    void aDraftFillsTheDayAndIsExportedInEveryFormat()
    {
        const QString id = newSession({u"--start"_s, u"09:00"_s, u"--end"_s, u"15:30"_s});
        QCOMPARE(call({u"session"_s, u"draft"_s, id, u"--themes"_s, u"habilitet"_s}).code, 0);
        const QJsonArray items = this->items(id);
        QCOMPARE(items.first().toObject()[u"start"].toString(), u"09:00"_s);
        int minutes = 0;
        for (const auto &item : items)
            minutes += item.toObject()[u"minutes"].toInt();
        QCOMPARE(minutes, 6 * 60 + 30);

        for (const QString &kind : {u"programme"_s, u"runsheet"_s, u"summary"_s, u"report"_s}) {
            for (const QString &format :
                {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"md"_s, u"txt"_s, u"ics"_s}) {
                const QString path = m_folder.filePath(kind + u'.' + format);
                const Answer written = call({u"session"_s, u"export"_s, id, u"--as"_s, kind,
                    u"--format"_s, format, u"--out"_s, path});
                const bool offered = kind == u"programme"_s || format != u"ics"_s;
                QCOMPARE(written.code, offered ? 0 : 2);
                QCOMPARE(QFile::exists(path), offered);
                if (offered)
                    QCOMPARE(written.error, QByteArray());
            }
        }
    }

    void archivesInAFolderOrAZip()
    {
        const QString id = newSession({u"--date"_s, u"2026-12-03"_s});
        const QString folder = m_folder.filePath(u"arkiv"_s);
        QCOMPARE(call({u"session"_s, u"archive"_s, id, u"--out"_s, folder}).code, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
        QVERIFY(QFile::exists(folder + u"/metadata.json"_s));
        const QString zip = m_folder.filePath(u"arkiv.zip"_s);
        QCOMPARE(call({u"session"_s, u"archive"_s, id, u"--out"_s, zip}).code, 0);
        QFile file(zip);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QCOMPARE(call({u"session"_s, u"archive"_s, id}).code, 2);

        // The programs that an archive has at hand find it whole.
        const auto succeeds = [](const QString &program, const QStringList &arguments,
                                  const QString &in) {
            QProcess process;
            process.setWorkingDirectory(in);
            process.start(program, arguments);
            return process.waitForFinished() && process.exitCode() == 0;
        };
        const QStringList check{u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s};
        if (fvd::testing::isInstalled(u"sha256sum"_s)) {
            QVERIFY(succeeds(u"sha256sum"_s, check, folder));
            QFile metadata(folder + u"/metadata.json"_s);
            QVERIFY(metadata.open(QIODevice::Append) && metadata.write(" ") == 1);
            metadata.close();
            QVERIFY(!succeeds(u"sha256sum"_s, check, folder));
        }
        if (fvd::testing::isInstalled(u"unzip"_s))
            QVERIFY(succeeds(u"unzip"_s, {u"-tq"_s, zip}, folder));
    }

    void aCopyLeavesTheOtherCouncilsTraces()
    {
        const QString id = newSession({u"--title"_s, u"Sauda si samling"_s});
        const Answer copied = call(
            {u"session"_s, u"copy"_s, id, u"--council"_s, u"1101"_s, u"--date"_s, u"2027-01-12"_s});
        const QJsonObject session =
            call({u"session"_s, u"show"_s, copied.id(), u"--json"_s}).object();
        QVERIFY(copied.id() != id);
        QCOMPARE(session[u"councils"].toArray(), (QJsonArray{u"1101"_s}));
        QVERIFY(session[u"title"].toString() != u"Sauda si samling"_s);

        QCOMPARE(call({u"session"_s, u"delete"_s, id}).code, 0);
        QCOMPARE(call({u"session"_s, u"show"_s, id}).code, 1);
    }

    void materialsAreListedAndFoundInBothForms()
    {
        const QJsonArray listed = call({u"material"_s, u"list"_s, u"--theme"_s, u"habilitet"_s,
                                           u"--language"_s, u"nn"_s, u"--json"_s})
                                      .array();
        QVERIFY(listed.size() > 10);
        for (const auto &each : listed) {
            QCOMPARE(each.toObject()[u"theme"].toString(), u"habilitet"_s);
            QCOMPARE(each.toObject()[u"language"].toString(), u"nn"_s);
        }
        const QJsonArray found = call({u"material"_s, u"search"_s, u"kommuneøkonomi"_s,
                                          u"--language"_s, u"nb"_s, u"--json"_s})
                                     .array();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().toObject()[u"id"].toString(), u"kommuneokonomi"_s);
        QCOMPARE(found.first().toObject()[u"kind"].toString(), u"theme"_s);
    }

    void councilsAreKeyedByNumber()
    {
        QCOMPARE(call({u"council"_s, u"list"_s, u"--json"_s}).array().size(), 357 + 14 + 15);
        const QJsonObject council =
            call({u"council"_s, u"show"_s, u"1135"_s, u"--json"_s}).object();
        QCOMPARE(council[u"name"].toString(), u"Sauda"_s);
        QCOMPARE(council[u"days"].toArray().size(), 4);
    }

    void wrongUsageIsToldFromFailure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("no such command") << QStringList{u"session"_s, u"vote"_s} << 2;
        QTest::newRow("no such option") << QStringList{u"session"_s, u"list"_s, u"--all"_s} << 2;
        QTest::newRow("option of another") << QStringList{u"store"_s, u"check"_s, u"--json"_s} << 2;
        QTest::newRow("too few words") << QStringList{u"session"_s, u"show"_s} << 2;
        QTest::newRow("bad date") << QStringList{u"session"_s, u"new"_s, u"--date"_s, u"3.12."_s}
                                  << 2;
        QTest::newRow("bad language")
            << QStringList{u"session"_s, u"new"_s, u"--language"_s, u"se"_s} << 2;
        QTest::newRow("date with a time")
            << QStringList{u"session"_s, u"new"_s, u"--date"_s, u"2026-12-03T10:00"_s} << 2;
        QTest::newRow("no such day")
            << QStringList{u"session"_s, u"new"_s, u"--date"_s, u"2026-02-30"_s} << 2;
        QTest::newRow("no such time")
            << QStringList{u"session"_s, u"new"_s, u"--start"_s, u"25:99"_s} << 2;
        QTest::newRow("begins on the day after")
            << QStringList{u"session"_s, u"new"_s, u"--start"_s, u"25:00"_s} << 2;
        QTest::newRow("ends before it begins") << QStringList{u"session"_s, u"new"_s, u"--start"_s,
            u"15:00"_s, u"--end"_s, u"09:00"_s} << 2;
        QTest::newRow("people in letters")
            << QStringList{u"session"_s, u"draft"_s, u"x"_s, u"--people"_s, u"many"_s} << 2;
        QTest::newRow("seed in letters")
            << QStringList{u"session"_s, u"draft"_s, u"x"_s, u"--seed"_s, u"y"_s} << 2;
        QTest::newRow("no such format") << QStringList{u"session"_s, u"export"_s, u"x"_s, u"--as"_s,
            u"programme"_s, u"--format"_s, u"exe"_s, u"--out"_s, u"x"_s}
                                        << 2;
        QTest::newRow("no such kind") << QStringList{u"session"_s, u"export"_s, u"x"_s, u"--as"_s,
            u"minutes"_s, u"--format"_s, u"pdf"_s, u"--out"_s, u"x"_s}
                                      << 2;
        QTest::newRow("nothing to read")
            << QStringList{u"session"_s, u"paste"_s, u"--new"_s, u"-"_s} << 1;
        QTest::newRow("folder as a file")
            << QStringList{u"session"_s, u"paste"_s, u"--new"_s, u"/"_s} << 1;
        QTest::newRow("no such theme")
            << QStringList{u"material"_s, u"list"_s, u"--theme"_s, u"nope"_s, u"--json"_s} << 1;
        QTest::newRow("no such backup")
            << QStringList{u"store"_s, u"restore"_s, u"/nowhere"_s} << 1;
        QTest::newRow("no such session") << QStringList{u"session"_s, u"show"_s, u"x"_s} << 1;
        QTest::newRow("no such council")
            << QStringList{u"session"_s, u"new"_s, u"--council"_s, u"9999"_s} << 1;
        QTest::newRow("no such material") << QStringList{u"material"_s, u"show"_s, u"x"_s} << 1;
        QTest::newRow("no such file")
            << QStringList{u"session"_s, u"paste"_s, u"--new"_s, u"/nowhere"_s} << 1;
        QTest::newRow("no such folder")
            << QStringList{u"material"_s, u"check"_s, u"/nowhere"_s} << 1;
    }
    void wrongUsageIsToldFromFailure()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Answer answer = call(arguments);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.out, QByteArray());
        QCOMPARE(answer.error.count('\n'), 1);
        // One sentence, for scripts to show.
        if (code == 1)
            QVERIFY2(!answer.error.trimmed().contains(". "), answer.error);
    }

    void aWishForAThemeThatIsNotThereIsRefused()
    {
        const QString id = newSession({u"--start"_s, u"09:00"_s});
        QCOMPARE(call({u"session"_s, u"draft"_s, id, u"--themes"_s, u"nope"_s}).code, 1);
        QCOMPARE(call({u"session"_s, u"draft"_s, id, u"--end"_s, u"08:00"_s}).code, 2);
        QVERIFY(items(id).isEmpty());
    }

    void whatCannotBeWrittenIsSaidInOneSentence()
    {
        const Answer answer = call({u"session"_s, u"export"_s, newSession(), u"--as"_s,
            u"programme"_s, u"--format"_s, u"txt"_s, u"--out"_s, u"/nowhere/x.txt"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY2(!answer.error.trimmed().contains(". "), answer.error);
    }

    void whatACheckFindsIsAFailureAsJsonToo()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"empty"_s));
        QFile file(folder.filePath(u"empty/theme.nb.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: 3\n");
        file.close();
        const Answer found = call({u"material"_s, u"check"_s, folder.path(), u"--json"_s});
        QCOMPARE(found.code, 1);
        const QJsonArray issues = found.object()[u"issues"].toArray();
        QVERIFY(!issues.isEmpty());
        QCOMPARE(keysOf(issues.first()), u"file line text"_s);
    }

    void theVersionIsSaid() { QVERIFY(call({u"--version"_s}).out.contains('.')); }

    /// The keys that scripts were promised; there may be more.
    void jsonHasTheKeysThatWerePromised()
    {
        const QString id = newSession({u"--language"_s, u"nb"_s});
        QCOMPARE(call({u"session"_s, u"paste"_s, id, u"-"_s},
                     "09.00 Velkommen\n1) Åpning v/ ordfører\n2) Mål\n")
                     .code,
            0);
        const QJsonObject session = call({u"session"_s, u"show"_s, id, u"--json"_s}).object();
        const auto has = [](const QJsonValue &value, const QStringList &keys) {
            QStringList absent = keys;
            for (const QString &key : value.toObject().keys())
                absent.removeAll(key);
            QCOMPARE(absent, QStringList());
        };
        has(session, {u"id"_s, u"title"_s, u"language"_s, u"councils"_s, u"days"_s});
        const QJsonValue day = session[u"days"].toArray().first();
        has(day, {u"date"_s, u"items"_s});
        const QJsonValue item = day[u"items"].toArray().first();
        has(item,
            {u"shown"_s, u"start"_s, u"end"_s, u"minutes"_s, u"timing"_s, u"title"_s, u"leaders"_s,
                u"lines"_s, u"kind"_s, u"tracks"_s, u"place"_s, u"openness"_s});
        QVERIFY(item[u"minutes"].isNull());
        has(item[u"lines"].toArray().first(), {u"text"_s, u"leaders"_s});

        const QStringList ofMaterial{
            u"id"_s, u"theme"_s, u"kind"_s, u"title"_s, u"language"_s, u"minutes"_s, u"snippet"_s};
        for (const QStringList &words :
            {QStringList{u"list"_s}, QStringList{u"search"_s, u"habilitet"_s}}) {
            const QJsonArray found =
                call(QStringList{u"material"_s} + words + QStringList{u"--json"_s}).array();
            QVERIFY(!found.isEmpty());
            for (const auto &each : found)
                has(each, ofMaterial);
        }
        for (const QStringList &words :
            {QStringList{u"session"_s, u"list"_s}, QStringList{u"council"_s, u"list"_s}})
            QVERIFY(!call(words + QStringList{u"--json"_s}).array().isEmpty());
        for (const QStringList &words : {QStringList{u"council"_s, u"show"_s, u"1135"_s},
                 QStringList{u"material"_s, u"show"_s, u"habilitet"_s},
                 QStringList{u"store"_s, u"stats"_s}})
            QVERIFY(!call(words + QStringList{u"--json"_s}).object().isEmpty());
    }

    void whatIsNoTextIsRefusedAndNothingIsMade()
    {
        QByteArray bytes(5 * 1024 * 1024, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 7919 >> 3);
        const int before = call({u"session"_s, u"list"_s, u"--json"_s}).array().size();
        QCOMPARE(call({u"session"_s, u"paste"_s, u"--new"_s, u"-"_s}, bytes).code, 1);
        QCOMPARE(call({u"session"_s, u"list"_s, u"--json"_s}).array().size(), before);
    }

    void aDamagedStoreIsToldAndRestored()
    {
        const QString store = m_folder.filePath(u"damaged.store"_s);
        const QString backup = m_folder.filePath(u"copy.store"_s);
        callOn(store, {u"session"_s, u"new"_s, u"--title"_s, u"Kept"_s});
        QCOMPARE(callOn(store, {u"store"_s, u"check"_s}).code, 0);
        QCOMPARE(callOn(store, {u"store"_s, u"backup"_s, backup}).code, 0);
        {
            QFile file(store);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(4096, 'x'));
        }
        QCOMPARE(callOn(store, {u"session"_s, u"list"_s}).code, 1);
        QCOMPARE(callOn(store, {u"store"_s, u"restore"_s, backup}).code, 0);
        const QJsonArray sessions = callOn(store, {u"session"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().toObject()[u"title"].toString(), u"Kept"_s);
    }

    void aThemeIsShownWithItsProgrammes()
    {
        const QStringList show{u"material"_s, u"show"_s, u"habilitet"_s};
        const QJsonObject theme = call(show + QStringList{u"--json"_s}).object();
        const QJsonArray programmes = theme[u"programmes"].toArray();
        QCOMPARE(programmes.size(), 3);
        QCOMPARE(programmes.first()[u"shape"].toString(), u"short"_s);
        QCOMPARE(programmes.first()[u"items"].toArray().last()[u"material"].toString(),
            u"habilitet/klubbhuset"_s);
        QVERIFY(!theme[u"links"].toArray().isEmpty());
        const QByteArray shown = call(show + QStringList{u"--language"_s, u"nn"_s}).out;
        QVERIFY(shown.contains("Ein time før møtet (60 min)\n   10 min  Innleiing: spør tidleg\n"));
        QVERIFY(shown.contains("   35 min  Klubbhuset\n")); // the title is the material's
    }

    void materialsAreCheckedAndWeighed()
    {
        const QString folder = QStringLiteral(FVD_SOURCE_DIR "/resources/materials");
        const QStringList check{u"material"_s, u"check"_s, folder};
        const QJsonObject checked = call(check + QStringList{u"--json"_s}).object();
        QVERIFY(checked[u"issues"].isArray());
        const QJsonArray texts = checked[u"texts"].toArray();
        QVERIFY(texts.size() > 100);
        const auto lix = [](const QJsonValue &text) { return text[u"lix"].toInt(); };
        QVERIFY(std::all_of(texts.begin(), texts.end(),
            [&](const auto &text) { return lix(text) > 10 && lix(text) < 80; }));
        const QByteArray table = call(check + QStringList{u"--lix"_s}).out;
        QCOMPARE(table.count('\n'), texts.size());
        QVERIFY(table.contains("habilitet/theme.nn.md"));
    }

    void statsAreNumbers()
    {
        const QJsonObject stats = call({u"store"_s, u"stats"_s, u"--json"_s}).object();
        QVERIFY(stats[u"bytes"].toInt() > 0);
        QVERIFY(stats[u"materials"].toInt() > 0);
    }

    void aDayIsRunFromAScript()
    {
        const QString id = newSession();
        call({u"session"_s, u"paste"_s, id, u"-"_s},
            "09.00 Velkommen\n09.15 Din rolle\n10.30 Pause\n10.45 Habilitet\n15.30 Slutt\n");
        const QByteArray script =
            "{\"at\":\"2026-12-03T09:08:00+01:00\",\"do\":\"start\"}\n\n"
            "{\"at\":\"2026-12-03T09:26:00+01:00\",\"do\":\"next\"}\n"
            "{\"at\":\"2026-12-03T09:30:00+01:00\",\"do\":\"note\",\"kind\":\"rule\","
            "\"text\":\"Vi lytter\",\"group\":2}\n"
            "{\"at\":\"2026-12-03T09:40:00+01:00\",\"do\":\"extend\",\"minutes\":5}\n";
        const QStringList run{u"session"_s, u"run"_s, id, u"--events"_s, u"-"_s, u"--json"_s};
        const Answer seen =
            call(run + QStringList{u"--at"_s, u"2026-12-03T10:00:30+01:00"_s}, script);
        const QJsonObject state = seen.object();
        QCOMPARE(state[u"item"].toInt(), 1);
        QVERIFY(state[u"stage"].isNull());
        QCOMPARE(state[u"elapsed"].toInt(), 34 * 60 + 30);
        QCOMPARE(state[u"remaining"].toInt(), 45 * 60 + 30);
        QCOMPARE(state[u"plannedEnd"].toString(), u"15:30"_s);
        QCOMPARE(state[u"forecastEnd"].toString(), u"15:46"_s);
        QCOMPARE(state[u"delayMinutes"].toInt(), 16);
        const QJsonObject second = state[u"items"].toArray()[1].toObject();
        QCOMPARE(second[u"plannedStart"].toString(), u"09:15"_s);
        QCOMPARE(second[u"actualStart"].toString(), u"09:26"_s);
        const QJsonObject way = state[u"proposals"].toArray().first().toObject();
        QCOMPARE(way[u"kind"].toString(), u"tighten"_s);
        QCOMPARE(way[u"end"].toString(), u"15:30"_s);
        QVERIFY(!way[u"lost"].toString().isEmpty());

        // Without --apply nothing is kept; with it, the next call stands where this one ended.
        QVERIFY(call(run).object()[u"item"].isNull());
        QCOMPARE(call(run + QStringList{u"--apply"_s}, script).code, 0);
        const Answer kept = call(run + QStringList{u"--at"_s, u"2026-12-03T10:00:30+01:00"_s});
        QCOMPARE(kept.out, seen.out);

        for (const QByteArray &wrong : {QByteArray("{\"do\":\"start\"}"), QByteArray("start"),
                 QByteArray("{\"at\":\"2026-12-03T09:00:00+01:00\",\"do\":\"dance\"}"),
                 QByteArray("{\"at\":\"2026-12-03T09:00:00+01:00\",\"do\":\"skip\",\"item\":9}")}) {
            const Answer refused = call(run, wrong);
            QCOMPARE(refused.code, 1);
            QVERIFY(refused.error.contains('1') && refused.error.count('\n') == 1);
        }
        QCOMPARE(call({u"session"_s, u"run"_s, id}).code, 2);
    }

    void aSessionGoesToAColleague()
    {
        const QString id = newSession();
        const QString file = m_folder.filePath(u"Sauda.folkevalgtdag"_s);
        const Answer sent = call({u"session"_s, u"send"_s, id, u"--out"_s, file});
        QCOMPARE(sent.error, QByteArray());
        const QString other = m_folder.filePath(u"colleague.store"_s);
        const Answer opened = callOn(other, {u"session"_s, u"open"_s, file});
        QCOMPARE(opened.error, QByteArray());
        QCOMPARE(opened.id(), id);
        QCOMPARE(callOn(other, {u"session"_s, u"show"_s, id, u"--json"_s}).out,
            call({u"session"_s, u"show"_s, id, u"--json"_s}).out);
        QVERIFY(QFile::resize(file, 5000));
        const Answer broken = callOn(other, {u"session"_s, u"open"_s, file});
        QCOMPARE(broken.code, 1);
        QCOMPARE(broken.error.count('\n'), 1);
    }

    void peopleAreDividedIntoGroups()
    {
        const QString id = newSession();
        const QStringList groups{u"session"_s, u"groups"_s, id, u"--json"_s};
        const QStringList counted = groups
            + QStringList{u"--people"_s, u"member=27,administration=8"_s, u"--seed"_s, u"7"_s};
        const Answer answer = call(counted);
        const QJsonArray tables = answer.object()[u"tables"].toArray();
        QCOMPARE(tables.size(), 6);
        int seated = 0;
        for (const QJsonValue &table : tables) {
            seated += table[u"size"].toInt();
            const int administration = table[u"counts"][u"administration"].toInt();
            QVERIFY(administration == 1 || administration == 2);
        }
        QCOMPARE(seated, 35);
        QCOMPARE(call(counted).out, answer.out);

        const QByteArray list = "Navn;Parti\nKari Vik;Sp\nOla Li;Ap\nEva Moe;Sp\nPer Ås;Ap\n"
                                "Ida Ek;H\nJon Bø;H\n";
        const QJsonObject listed =
            call(groups + QStringList{u"--list"_s, u"-"_s, u"--size"_s, u"3"_s, u"--apply"_s}, list)
                .object();
        QCOMPARE(listed[u"tables"].toArray().size(), 2);
        // Each party is at both tables, and the list is kept for the next call.
        const QJsonArray first = listed[u"tables"][0][u"people"].toArray();
        QSet<QString> parties;
        for (const QJsonValue &person : first)
            parties.insert(person[u"party"].toString());
        QCOMPARE(parties.size(), 3);
        QCOMPARE(
            call(groups + QStringList{u"--tables"_s, u"3"_s}).object()[u"tables"].toArray().size(),
            3);
        QCOMPARE(call(groups + QStringList{u"--people"_s, u"mange"_s}).code, 2);
        QCOMPARE(call(groups + QStringList{u"--size"_s, u"5"_s, u"--tables"_s, u"2"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
