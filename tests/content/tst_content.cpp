// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using Kind = ContentIssueKind;

namespace {

const QString good = QStringLiteral(FVD_TEST_DATA "/content/good");

QString described(const QList<ContentIssue> &issues)
{
    QStringList lines;
    for (const ContentIssue &issue : issues) {
        lines.append(u"%1:%2 kind %3 (%4)"_s.arg(issue.file)
                         .arg(issue.line)
                         .arg(int(issue.kind))
                         .arg(issue.detail));
    }
    return lines.join(u'\n');
}

/// A copy of the good folder, to be made worse.
class Folder
{
public:
    Folder()
    {
        const QDir from(good);
        for (const QString &theme : from.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &name : QDir(from.filePath(theme)).entryList(QDir::Files)) {
                const QString path = theme + u'/' + name;
                QFile file(from.filePath(path));
                if (!file.open(QFile::ReadOnly))
                    qFatal("cannot read %s", qUtf8Printable(path));
                write(path, file.readAll());
            }
        }
    }

    QString path() const { return m_dir.path(); }

    QByteArray read(const QString &path) const
    {
        QFile file(m_dir.filePath(path));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &path, const QByteArray &bytes)
    {
        QDir(m_dir.path()).mkpath(QFileInfo(path).path());
        QFile file(m_dir.filePath(path));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(path));
    }

    void remove(const QString &path) { QFile::remove(m_dir.filePath(path)); }

    /// In \a path, each of \a from (at least one) becomes \a to.
    void replace(const QString &path, const QByteArray &from, const QByteArray &to)
    {
        QByteArray bytes = read(path);
        if (!bytes.contains(from))
            qFatal("%s does not say \"%s\"", qUtf8Printable(path), from.constData());
        write(path, bytes.replace(from, to));
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodFolderIsReadWhole();
    void oneMistakeIsNamedWithItsLine_data();
    void oneMistakeIsNamedWithItsLine();
    void mistakesInPathsAreNamed();
    void whatBelongsTogetherIsCompared_data();
    void whatBelongsTogetherIsCompared();
    void aBadFileStopsNoOther();
    void noFolderIsAnIssue();
    void rubbishIsSurvived();
};

void TestContent::aGoodFolderIsReadWhole()
{
    const Content content = readContent(good);
    QVERIFY2(content.issues.isEmpty(), qUtf8Printable(described(content.issues)));

    QStringList themes;
    for (const Theme &theme : content.themes)
        themes.append(theme.id.text());
    QCOMPARE(themes, QStringList({u"vann"_s, u"broer"_s})); // the basis programme first
    QCOMPARE(content.themes.first().part, ThemePart::Basis);
    QCOMPARE(content.themes.first().number, 2);
    QCOMPARE(content.themes.first().text.nn.aim, u"Vi veit meir om vatn."_s);
    const MaterialText &water = content.themes.first().text.nb;
    QCOMPARE(water.fits, u"Kommuner med elv."_s);
    QCOMPARE(water.why, u"Elva stiger."_s);
    const QList<Link> links{
        {.title = u"NVE"_s, .url = u"https://example.org/vann"_s, .kind = LinkKind::Other}};
    QCOMPARE(water.links, links);
    QCOMPARE(water.programmes.size(), 3);
    const ReadyProgramme half{.shape = ProgrammeShape::HalfDay,
        .title = u"En halv dag"_s,
        .planned = Minutes(180),
        .items = {{.planned = Minutes(85), .material = Id<Material>(u"vann/brua"_s)},
            {.kind = ReadyItemKind::Break, .planned = Minutes(15), .title = u"Pause"_s},
            {.kind = ReadyItemKind::Plenary, .planned = Minutes(80), .title = u"Samtale"_s}}};
    QVERIFY(water.programmes.at(1) == half);
    QCOMPARE(content.themes.last().checked, QDate(2026, 5, 2));
    QCOMPARE(content.themes.last().text.nb.keywords, QStringList({u"bru"_s, u"kai: ny"_s}));

    QStringList materials;
    for (const Material &material : content.materials)
        materials.append(material.id.text());
    QCOMPARE(materials, QStringList({u"vann/brua"_s, u"vann/har-vi-lov"_s, u"vann/kort"_s}));

    const Material &bridge = content.materials.at(0);
    QCOMPARE(bridge.theme, Id<Theme>(u"vann"_s));
    QCOMPARE(bridge.kind, MaterialKind::Case);
    QCOMPARE(bridge.planned, Minutes(40));
    QCOMPARE(bridge.minimum, Minutes(25));
    QCOMPARE(bridge.groupMin, 3);
    QCOMPARE(bridge.groupMax, 6);
    QCOMPARE(bridge.roles, QList({GroupRole::Chair, GroupRole::Timekeeper}));
    QCOMPARE(bridge.councils, QList({CouncilFit::Small, CouncilFit::District}));
    QCOMPARE(bridge.audience, Audience::Raad);
    QCOMPARE(bridge.openness, Openness::Fictional);
    const QList<Stage> stages{
        {.form = StageForm::Groups, .planned = Minutes(30), .text = u"Steg 1: Hvem ringer?"_s},
        {.form = StageForm::Plenary,
            .planned = Minutes(10),
            .text = u"Hva nå?"_s,
            .write = u"Ett navn."_s},
    };
    QCOMPARE(bridge.text.nb.stages, stages);
    QCOMPARE(bridge.text.nn.stages.first().text, u"Steg 1: Kven ringjer?"_s);
    const QList<Source> sources{{.title = u"kommuneloven § 11-10"_s,
        .url = u"https://lovdata.no/dokument/NL/lov/2018-06-22-83"_s}};
    QCOMPARE(bridge.text.nb.sources, sources);
    QCOMPARE(bridge.text.nb.facilitator, u"Første linje.\n\n- Andre linje."_s);
    QVERIFY(bridge.text.nn.facilitator.isEmpty());
    QCOMPARE(bridge.text.nb.body,
        u"Før stegene.\n\n## Steg 1\n\nSe <https://example.org/vann>.\n\n## Steg 2\n\n- 3 < 4"_s);

    const Material &fact = content.materials.at(1);
    QCOMPARE(fact.certainty, Certainty::Check);
    QCOMPARE(fact.checked, QDate(2026, 5, 2));
    QCOMPARE(fact.planned, Minutes(0));

    const Material &windows = content.materials.at(2);
    QCOMPARE(windows.minimum, Minutes(10)); // as planned where nothing else is said
    QCOMPARE(windows.openness, Openness::OwnCase);
    QCOMPARE(windows.text.nb.body, u"En.\n\nTo."_s);
}

void TestContent::oneMistakeIsNamedWithItsLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");

    const auto row = [](const char *name, const char *slug, const char *from, const char *to,
                         int line, Kind kind, const QString &detail = {}) {
        QTest::newRow(name) << u"vann/%1.nb.md"_s.arg(QLatin1String(slug)) << QByteArray(from)
                            << QByteArray(to) << line << kind << detail;
    };
    row("not UTF-8", "brua", "Før", "F\xf8r", 0, Kind::Unreadable);
    row("cut-off UTF-8", "har-vi-lov", "---\nJa.\n", "---\nj\xc3", 0, Kind::Unreadable);
    row("no front matter", "brua", "---\nkind", "kind", 1, Kind::NoFrontMatter);
    row("unclosed", "brua", "raad\n---", "raad\n", 1, Kind::UnclosedFrontMatter);
    row("YAML broken", "brua", "title: Brua", "title: [Brua", 4, Kind::BadYaml,
        u"end of sequence flow not found"_s);
    row("YAML of no map", "har-vi-lov", "kind: fact", "- a\n---\n", 2, Kind::BadYaml);
    row("kind missing", "brua", "kind: case", "", 2, Kind::MissingKey, u"kind"_s);
    row("kind empty", "brua", "kind: case", "kind:", 2, Kind::MissingKey, u"kind"_s);
    row("kind unknown", "brua", "kind: case", "kind: joke", 2, Kind::BadValue, u"kind"_s);
    row("kind of a theme", "brua", "kind: case", "kind: theme", 2, Kind::BadValue, u"kind"_s);
    row("theme of no theme", "theme", "kind: theme", "kind: fact", 2, Kind::BadValue, u"kind"_s);
    row("unknown key", "brua", "minimum: 25", "minimum: 25\ncolour: red", 7, Kind::UnknownKey,
        u"colour"_s);
    row("key of another kind", "brua", "minimum: 25", "minimum: 25\ncertainty: check", 7,
        Kind::UnknownKey, u"certainty"_s);
    row("unknown key of a stage", "brua", "    text: Hva", "    who: alle\n    text: Hva", 14,
        Kind::UnknownKey, u"stages.who"_s);
    row("repeated key", "brua", "minimum: 25", "minimum: 25\nminimum: 25", 7, Kind::RepeatedKey,
        u"minimum"_s);
    row("no title", "brua", "title: Brua\n", "", 2, Kind::MissingKey, u"title"_s);
    row("empty title", "brua", "title: Brua", "title: ' '", 2, Kind::MissingKey, u"title"_s);
    row("no aim", "theme", "aim: Vi vet mer om vann.", "", 2, Kind::MissingKey, u"aim"_s);
    row("no stages", "brua",
        "stages:\n  - form: groups\n    minutes: 30\n    text: \"Steg 1: Hvem ringer?\"\n"
        "  - form: plenary\n    minutes: 10\n    text: Hva nå?\n    write: Ett navn.\n",
        "", 2, Kind::MissingKey, u"stages"_s);
    row("no form", "brua", "- form: plenary\n   ", "-", 12, Kind::MissingKey, u"stages.form"_s);
    row("no question", "brua", "    text: Hva nå?\n", "", 12, Kind::MissingKey, u"stages.text"_s);
    row("unknown form", "brua", "form: plenary", "form: choir", 12, Kind::BadValue,
        u"stages.form"_s);
    row("stages of no list", "brua", "keywords: [bro, elv]", "keywords: bro", 23, Kind::BadValue,
        u"keywords"_s);
    row("keyword of no text", "brua", "[bro, elv]", "[bro, [elv]]", 23, Kind::BadValue,
        u"keywords"_s);
    row("source of no map", "har-vi-lov", "- title: § 1\n    url: https://lovdata.no/a", "- § 1", 8,
        Kind::BadValue, u"sources"_s);
    row("title of no text", "brua", "title: Brua", "title: [Brua]", 3, Kind::BadValue, u"title"_s);
    row("half a minute", "brua", "minimum: 25", "minimum: 24.5", 6, Kind::BadValue, u"minimum"_s);
    row("minutes in a list", "brua", "minimum: 25", "minimum: [25]", 6, Kind::BadValue,
        u"minimum"_s);
    row("no minutes", "brua", "minimum: 25", "minimum: 0", 6, Kind::BadValue, u"minimum"_s);
    row("many minutes", "brua", "minutes: 40", "minutes: 4000", 5, Kind::BadValue, u"minutes"_s);
    row("groups in words", "brua", "groups: 3-6", "groups: many", 7, Kind::BadValue, u"groups"_s);
    row("groups reversed", "brua", "groups: 3-6", "groups: 6-3", 7, Kind::BadValue, u"groups"_s);
    row("broken date", "har-vi-lov", "2026-05-02", "2026-02-30", 6, Kind::BadValue, u"checked"_s);
    row("Norwegian date", "har-vi-lov", "2026-05-02", "2.5.2026", 6, Kind::BadValue, u"checked"_s);
    row("certainty unknown", "har-vi-lov", "certainty: check", "certainty: sure", 5, Kind::BadValue,
        u"certainty"_s);
    row("part unknown", "theme", "part: basis", "part: other", 5, Kind::BadValue, u"part"_s);
    row("number unknown", "theme", "number: 2", "number: two", 6, Kind::BadValue, u"number"_s);
    row("openness unknown", "kort", "own-case", "secret", 6, Kind::BadValue, u"openness"_s);
    row("fact unchecked", "har-vi-lov", "checked: 2026-05-02\n", "", 2, Kind::MissingKey,
        u"checked"_s);
    row("fact without source", "har-vi-lov",
        "sources:\n  - title: § 1\n    url: https://lovdata.no/a\n", "", 2, Kind::MissingKey,
        u"sources"_s);
    row("source without address", "har-vi-lov", "    url: https://lovdata.no/a\n", "", 8,
        Kind::MissingKey, u"sources.url"_s);
    row("source without title", "har-vi-lov", "- title: § 1\n   ", "-", 8, Kind::MissingKey,
        u"sources.title"_s);
    row("address of no page", "har-vi-lov", "https://lovdata.no/a", "lovdata.no", 9, Kind::BadValue,
        u"sources.url"_s);
    row("address of a file", "har-vi-lov", "https://lovdata.no/a", "file:///etc/passwd", 9,
        Kind::BadValue, u"sources.url"_s);
    row("stages too short", "brua", "    minutes: 10", "    minutes: 5", 8, Kind::StagesDoNotAddUp,
        u"35 ≠ 40"_s);
    row("minimum too long", "brua", "minimum: 25", "minimum: 41", 6, Kind::MinimumOverPlanned,
        u"41 > 40"_s);
    row("no steps", "brua", "\n## Steg", "\n### Steg", 28, Kind::NoSteps);
    row("no body", "har-vi-lov", "---\nJa.", "---\n \n", 11, Kind::EmptyBody);
    row("mark in the body", "har-vi-lov", "---\nJa.", "---\nJa.\n\nNei [M].", 13, Kind::WorkMark,
        u"[M]"_s);
    row("mark in the advice", "brua", "- Andre", "- [C kl 5-2] Andre", 22, Kind::WorkMark,
        u"[C kl 5-2]"_s);
    row("role unknown", "brua", "timekeeper", "singer", 24, Kind::BadValue, u"roles"_s);
    row("councils of no list", "brua", "[small, district]", "small", 25, Kind::BadValue,
        u"councils"_s);
    row("audience unknown", "brua", "audience: raad", "audience: all", 26, Kind::BadValue,
        u"audience"_s);
    row("link of no kind", "theme", "    kind: other\n", "", 39, Kind::MissingKey, u"links.kind"_s);
    row("programme of no items", "theme",
        "    items:\n      - minutes: 60\n        material: brua\n", "", 32, Kind::MissingKey,
        u"programmes.items"_s);
    row("item of nothing", "theme", "        title: Samtale\n", "", 29, Kind::MissingKey,
        u"items.title"_s);
    row("programme too long", "theme", "minutes: 50", "minutes: 55", 13,
        Kind::ProgrammeDoesNotAddUp, u"50 ≠ 55"_s);
    row("programme too short", "theme",
        "minutes: 50\n    items:\n      - minutes: 15\n        title: Innledning\n        "
        "material: kort\n",
        "minutes: 35\n    items:\n", 13, Kind::ProgrammeLength, u"short, 35 ≠ 45–90"_s);
    row("no break", "theme", "        kind: break\n", "", 23, Kind::NoBreak, u"180 > 90"_s);
    row("shape twice", "theme", "shape: block", "shape: short", 10, Kind::ProgrammeShapes,
        u"block"_s);
    row("material nowhere", "theme", "material: kort", "material: lang", 17, Kind::UnknownMaterial,
        u"lang"_s);
    row("material too short", "theme",
        "      - minutes: 15\n        title: Innledning\n        material: kort\n      - minutes: "
        "35\n",
        "      - minutes: 26\n        title: Innledning\n      - minutes: 24\n", 18,
        Kind::UnderMinimum, u"brua, 24 < 25"_s);
    row("tag in the body", "har-vi-lov", "---\nJa.", "---\nJa.<br/>\n", 11, Kind::Html, u"<br"_s);
    row("comment in the body", "brua", "Før stegene", "<!-- -->", 28, Kind::Html, u"<!--"_s);
    row("tag in a question", "brua", "Hva nå?", "<b>Hva</b> nå?", 14, Kind::Html, u"<b"_s);
}

void TestContent::oneMistakeIsNamedWithItsLine()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);

    Folder folder;
    folder.replace(path, from, to);
    const Content content = readContent(folder.path());
    QList<ContentIssue> here;
    for (const ContentIssue &issue : content.issues) {
        if (issue.file == path)
            here.append(issue);
    }
    QCOMPARE(described(here), described({{path, line, kind, detail}}));
    for (const ContentIssue &issue : content.issues)
        QVERIFY2(issue.file == path || issue.kind == Kind::PairDiffers,
            qUtf8Printable(described(content.issues)));

    // What is wrong is not listed, and everything else is.
    const bool isTheme = path.contains("theme"_L1);
    QCOMPARE(content.themes.size(), isTheme ? 1 : 2);
    QCOMPARE(content.materials.size(), isTheme ? 3 : 2);
}

void TestContent::mistakesInPathsAreNamed()
{
    const auto issuesAfter = [](const auto &change) {
        Folder folder;
        change(folder);
        return described(readContent(folder.path()).issues);
    };
    const QByteArray article = Folder().read(u"vann/kort.nb.md"_s);

    for (const QString &path : {u"README.md"_s, u"vann/kort.md"_s, u"vann/kort.en.md"_s,
             u"vann/Å kort.nb.md"_s, u"vann/dypt/kort.nb.md"_s}) {
        QCOMPARE(issuesAfter([&](Folder &folder) { folder.write(path, article); }),
            described({{path, 0, Kind::BadName, {}}}));
    }
    QCOMPARE(issuesAfter([](Folder &folder) { folder.remove(u"vann/kort.nn.md"_s); }),
        described({{u"vann/kort.nb.md"_s, 0, Kind::NoPair, u"vann/kort.nn.md"_s}}));
    QCOMPARE(issuesAfter([](Folder &folder) { folder.remove(u"broer/theme.nb.md"_s); }),
        described({{u"broer/theme.nn.md"_s, 0, Kind::NoPair, u"broer/theme.nb.md"_s}}));
    QCOMPARE(issuesAfter([&](Folder &folder) {
        folder.write(u"luft/kort.nb.md"_s, article);
        folder.write(u"luft/kort.nn.md"_s, article);
    }),
        described({{u"luft/kort.nb.md"_s, 0, Kind::UnknownTheme, u"luft"_s},
            {u"luft/kort.nn.md"_s, 0, Kind::UnknownTheme, u"luft"_s}}));
    QCOMPARE(issuesAfter([](Folder &folder) {
        for (const QString &path : {u"broer/theme.nb.md"_s, u"broer/theme.nn.md"_s}) {
            folder.replace(path, "part: tailored", "part: basis");
            folder.replace(path, "number: 1", "number: 2");
        }
    }),
        described({{u"vann/theme.nb.md"_s, 6, Kind::RepeatedNumber, u"broer"_s}}));
}

void TestContent::whatBelongsTogetherIsCompared_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");

    const auto row = [](const char *key, const char *slug, const char *from, const char *to,
                         int line) {
        QTest::newRow(key) << u"vann/%1.nn.md"_s.arg(QLatin1String(slug)) << QByteArray(from)
                           << QByteArray(to) << line << QString(QLatin1String(key));
    };
    row("kind", "kort", "kind: article", "kind: film", 2);
    row("minutes", "kort", "minutes: 10", "minutes: 11", 5);
    row("minimum", "brua", "minimum: 25", "minimum: 20", 6);
    row("groups", "brua", "groups: 3-6", "groups: 3-7", 7);
    row("openness", "kort", "own-case", "general", 6);
    row("certainty", "har-vi-lov", "certainty: check", "certainty: confirmed", 5);
    row("checked", "har-vi-lov", "2026-05-02", "2026-05-03", 6);
    row("sources", "har-vi-lov", "https://lovdata.no/a", "https://lovdata.no/b", 7);
    row("stages", "brua", "form: plenary", "form: pairs", 8);
    row("steps", "brua", "## Steg 2", "Steg 2", 23);
    row("part", "theme", "part: basis", "part: tailored", 5);
    row("number", "theme", "number: 2", "number: 3", 6);
    row("programmes", "theme", "kind: plenary", "kind: work", 10);
    row("links", "theme", "example.org", "example.net", 38);
    row("roles", "brua", "timekeeper", "secretary", 19);
    row("councils", "brua", "district", "large", 20);
    row("audience", "brua", "audience: raad", "audience: council", 21);
}

void TestContent::whatBelongsTogetherIsCompared()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    QFETCH(QString, key);

    Folder folder;
    folder.replace(path, from, to);
    QCOMPARE(described(readContent(folder.path()).issues),
        described({{path, line, Kind::PairDiffers, key}}));
}

void TestContent::aBadFileStopsNoOther()
{
    Folder folder;
    folder.write(u"vann/har-vi-lov.nb.md"_s, "\xff\xfe");
    folder.write(u"vann/brua.nn.md"_s, "---\n{\n---\n");
    folder.write(u"broer/theme.nb.md"_s, "");
    const Content content = readContent(folder.path());
    QCOMPARE(content.issues.size(), 3);
    QCOMPARE(content.themes.size(), 1);
    QCOMPARE(content.materials.size(), 1);
    QCOMPARE(content.materials.first().id, Id<Material>(u"vann/kort"_s));
}

void TestContent::noFolderIsAnIssue()
{
    const Content content = readContent(good + u"/nowhere"_s);
    QCOMPARE(content.issues, QList<ContentIssue>({{{}, 0, Kind::Unreadable, {}}}));
}

// Whatever a file says, reading ends, and what is listed is whole.
void TestContent::rubbishIsSurvived()
{
    QRandomGenerator chance(4);
    const QString path = u"vann/brua.nb.md"_s;
    Folder folder;
    const QByteArray before = folder.read(path);
    const QByteArray pieces = "-:[]{}&*!|>'\"%@`#,?\n \t\x01M<12";
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = before;
        for (int change = 0; change < 4; ++change) {
            const int at = chance.bounded(int(bytes.size()));
            bytes[at] = pieces[chance.bounded(int(pieces.size()))];
        }
        folder.write(path, bytes);
        const Content content = readContent(folder.path());
        QVERIFY(content.materials.size() == (content.issues.isEmpty() ? 3 : 2));
        QCOMPARE(content.themes.size(), 2);
    }
    folder.write(path, "---\nkind: " + QByteArray(200'000, '[') + "\n---\n");
    QCOMPARE(readContent(folder.path()).issues.first().kind, Kind::BadYaml);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
