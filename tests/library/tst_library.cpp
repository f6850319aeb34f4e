// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/library/plaintext.h"
#include "tests/support/randomsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 0));

Session sauda()
{
    Session session{.id = Id<Session>(u"s"_s), .title = u"Folkevalgtdag"_s};
    session.councils = {Id<Council>(u"1135"_s)};
    session.parts = {Part::Tailored3};
    session.language = LanguageForm::Nynorsk;
    Day day{.id = Id<Day>(u"d"_s), .date = QDate(2026, 12, 3), .start = ClockTime::at(9)};
    day.items = {
        {.id = Id<Item>(u"1"_s), .title = u"Velkomen"_s, .planned = Minutes(20)},
        {.id = Id<Item>(u"2"_s), .title = u"Handlingsrom 2030"_s, .planned = Minutes(70)},
        {.id = Id<Item>(u"3"_s),
            .kind = ItemKind::Break,
            .title = u"Pause"_s,
            .planned = Minutes(15)},
    };
    day.items[1].materials = {{.source = Id<Material>(u"kommuneokonomi/tindvik"_s)}};
    session.days = {day};
    session.groundRules = {{.id = Id<GroundRule>(u"g"_s), .text = u"Ein om gongen"_s}};
    return session;
}

Material material(const QString &id, const QString &title)
{
    Material material{.id = Id<Material>(id), .theme = Id<Theme>(id.section(u'/', 0, 0))};
    material.kind = MaterialKind::Exercise;
    material.planned = Minutes(45);
    material.text.nb.title = title;
    material.text.nb.body = u"Snakk sammen om rollene."_s;
    material.text.nn.title = title + u" nn"_s;
    material.text.nn.body = u"Snakk saman om rollene."_s;
    return material;
}

} // namespace

/// Values go in and come out by the typed door, and everybody hears of it.
class TestLibrary : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::unique_ptr<Library> open()
    {
        const Council council{.id = Id<Council>(u"1135"_s), .name = u"Sauda"_s, .seats = 19};
        auto library =
            Library::open(m_folder.filePath(u"%1.sqlite"_s.arg(++m_files)), {council}, now);
        Q_ASSERT(library);
        return std::move(*library);
    }

private Q_SLOTS:
    void aSessionComesBackAndIsListed()
    {
        const auto library = open();
        const auto stored = library->put(sauda(), {});
        QVERIFY(bool(stored));
        QVERIFY(library->session(Id<Session>(u"s"_s))->value == sauda());

        const QList<SessionBrief> briefs = library->sessions();
        QCOMPARE(briefs.size(), 1);
        const SessionBrief &brief = briefs.first();
        QVERIFY(brief == briefOf(sauda()));
        QCOMPARE(brief.first, QDate(2026, 12, 3));
        QVERIFY(brief.start == ClockTime::at(9));
        QVERIFY(brief.end == ClockTime::at(10, 45));
        QCOMPARE(brief.themes, QStringList{u"kommuneokonomi"_s});
        QCOMPARE(brief.topics, (QStringList{u"Velkomen"_s, u"Handlingsrom 2030"_s}));
        QCOMPARE(brief.stretches.size(), 3);
    }

    void anEditMadeOnAnOldRevisionIsMerged()
    {
        const auto library = open();
        const QString base = library->put(sauda(), {})->revision;
        Session theirs = sauda();
        theirs.days[0].items[0].title = u"Opning"_s;
        QVERIFY(bool(library->put(theirs, base)));
        Session ours = sauda();
        ours.title = u"Dag 3"_s;
        const auto merged = library->put(ours, base);
        QVERIFY(bool(merged));
        QCOMPARE(merged->value.title, u"Dag 3"_s);
        QCOMPARE(merged->value.days[0].items[0].title, u"Opning"_s);
        QVERIFY(library->session(ours.id)->value == merged->value);
    }

    void changesAreTold()
    {
        const auto library = open();
        QSignalSpy changed(library.get(), &Library::changed);
        const QString base = library->put(sauda(), {})->revision;
        QCOMPARE(changed.takeFirst().first().toStringList(), QStringList{u"s"_s});
        QVERIFY(bool(library->put(sauda(), base)));
        QVERIFY(changed.isEmpty()); // nothing changed
        QVERIFY(bool(library->remove(Id<Session>(u"s"_s))));
        QCOMPARE(changed.size(), 1);
    }

    void whatIsRemovedCanBeBroughtBack()
    {
        const auto library = open();
        QVERIFY(bool(library->put(sauda(), {})));
        QVERIFY(bool(library->remove(Id<Session>(u"s"_s))));
        QVERIFY(library->sessions().isEmpty());
        QCOMPARE(library->session(Id<Session>(u"s"_s)).error().fault, Fault::NotFound);
        QVERIFY(bool(library->unremove(Id<Session>(u"s"_s))));
        QVERIFY(library->session(Id<Session>(u"s"_s))->value == sauda());
        QCOMPARE(library->sessions().size(), 1);
    }

    void privateNotesAreADocumentOfTheirOwn()
    {
        const auto library = open();
        QVERIFY(bool(library->put(sauda(), {})));
        QVERIFY(library->notes(Id<Session>(u"s"_s))->value.general.isEmpty());
        PrivateNotes notes{.session = Id<Session>(u"s"_s), .general = u"hald tida"_s};
        QVERIFY(bool(library->put(notes, {})));
        QVERIFY(library->notes(notes.session)->value == notes);
        QVERIFY(library->session(notes.session)->value == sauda());
        QVERIFY(library->search({.words = u"tida"_s, .sessions = true}).isEmpty());
    }

    void contentIsBroughtOnceAndKeepsItsHistory()
    {
        const auto library = open();
        const Theme theme{.id = Id<Theme>(u"habilitet"_s),
            .number = 10,
            .text = {{.title = u"Habilitet"_s, .body = u"B"_s}, {.title = u"Habilitet"_s}}};
        const QList<Material> first{material(u"habilitet/a"_s, u"Ansatt"_s)};
        QVERIFY(!library->hasContent(u"1"_s));
        QVERIFY(bool(library->importContent({theme}, first, u"1"_s)));
        QVERIFY(library->hasContent(u"1"_s));
        QCOMPARE(library->themes().size(), 1);
        QCOMPARE(library->themes().first().id.text(), u"habilitet"_s);
        QVERIFY(library->themes().first().text.nb.body.isEmpty());
        QCOMPARE(library->theme(theme.id)->value.text.nb.body, u"B"_s);
        const auto stored = library->material(Id<Material>(u"habilitet/a"_s));
        QVERIFY(stored->value == first.first());
        QVERIFY(stored->revision.startsWith(u"1-"_s));

        // Another machine makes the same revision of the same text.
        const auto other = open();
        QVERIFY(bool(other->importContent({theme}, first, u"1"_s)));
        QCOMPARE(other->material(first.first().id)->revision, stored->revision);

        QVERIFY(bool(library->importContent(
            {theme}, {material(u"habilitet/a"_s, u"Ansatt i kommunen"_s)}, u"2"_s)));
        const auto newer = library->material(first.first().id);
        QCOMPARE(newer->value.text.nb.title, u"Ansatt i kommunen"_s);
        QVERIFY(newer->revision.startsWith(u"2-"_s));
    }

    void searchFindsInTheFormAskedFor()
    {
        const auto library = open();
        QVERIFY(
            bool(library->importContent({}, {material(u"roller/a"_s, u"Din rolle"_s)}, u"1"_s)));
        QVERIFY(bool(library->put(sauda(), {})));
        const auto inNynorsk =
            library->search({.words = u"saman"_s, .language = LanguageForm::Nynorsk});
        QCOMPARE(inNynorsk.size(), 1);
        QCOMPARE(inNynorsk.first().title, u"Din rolle nn"_s);
        QCOMPARE(inNynorsk.first().material, MaterialKind::Exercise);
        QVERIFY(library->search({.words = u"Sauda"_s}).isEmpty());
        const auto sessions = library->search({.words = u"sauda"_s, .sessions = true});
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions.first().kind, Found::Kind::Session);
    }

    void searchSaysWhatPeopleReadAndNotItsMarkdown_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("plain");
        QTest::newRow("emphasis") << u"Et **viktig** ord, *kursiv* og _lav_ og `kode`."_s
                                  << u"Et viktig ord, kursiv og lav og kode."_s;
        QTest::newRow("heading") << u"## Kort sagt\nMer"_s << u"Kort sagt\nMer"_s;
        QTest::newRow("lists") << u"- en\n* to\n3. tre"_s << u"en\nto\n3. tre"_s;
        QTest::newRow("quote") << u"> - Hva nå?"_s << u"Hva nå?"_s;
        QTest::newRow("link") << u"Se [kommuneloven § 11-10](https://lovdata.no/x_y) i dag."_s
                              << u"Se kommuneloven § 11-10 i dag."_s;
        QTest::newRow("table") << u"| a | b |\n|---|:-:|\n| 1 | 2 |"_s
                               << u"  a   b  \n\n  1   2  "_s;
        QTest::newRow("no markup") << u"3 * 4, snake_case, [sic], #1, 5-6, \\*, -3"_s
                                   << u"3 * 4, snake_case, [sic], #1, 5-6, *, -3"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void searchSaysWhatPeopleReadAndNotItsMarkdown()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, plain);
        QCOMPARE(plainText(markdown).simplified(), plain.simplified());
    }

    void snippetsHaveNoMarkdown()
    {
        const auto library = open();
        Material one = material(u"roller/a"_s, u"Hvem gjør hva"_s);
        one.text.nb.body = u"## Kort\n\n- Ordføreren **leder** møtet, se [loven](https://x.no)."_s;
        QVERIFY(library->importContent({}, {one}, u"1"_s));
        const auto found = library->search({.words = u"leder"_s});
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().snippet.contains(u"Ordføreren leder møtet, se loven."_s));
        QVERIFY(!found.first().snippet.contains(u'*'));
    }

    void whatCouncilsHaveInOtherSessions()
    {
        const SessionBrief held{.id = Id<Session>(u"held"_s),
            .councils = {Id<Council>(u"1135"_s)},
            .status = SessionStatus::Held};
        SessionBrief cancelled = held;
        cancelled.id = Id<Session>(u"cancelled"_s);
        cancelled.status = SessionStatus::Cancelled;
        SessionBrief elsewhere = held;
        elsewhere.id = Id<Session>(u"elsewhere"_s);
        elsewhere.councils = {Id<Council>(u"1101"_s)};
        const auto others =
            othersOfCouncils({briefOf(sauda()), held, cancelled, elsewhere}, sauda());
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.first().id, held.id);
    }

    void whatIsOverIsNotPlanned()
    {
        SessionBrief brief = briefOf(sauda());
        QVERIFY(isPlanned(brief, QDate(2026, 12, 3)));
        QVERIFY(!isPlanned(brief, QDate(2026, 12, 4)));
        brief.first = brief.last = {};
        QVERIFY(isPlanned(brief, QDate(2026, 12, 4)));
        brief.status = SessionStatus::Held;
        QVERIFY(!isPlanned(brief, QDate(2026, 12, 3)));
    }

    void addedCouncilsStandAmongTheShipped()
    {
        const auto library = open();
        const Council council{.id = Id<Council>(u"u"_s),
            .kind = CouncilKind::Raad,
            .name = u"Eldrerådet i Sauda"_s,
            .members = {Id<Council>(u"1135"_s)}};
        QVERIFY(bool(library->put(council, {})));
        QCOMPARE(library->councils().size(), 2);
        QCOMPARE(library->councils().first().name, u"Eldrerådet i Sauda"_s);
        QVERIFY(library->council(council.id) == council);
        QVERIFY(library->council(Id<Council>(u"1135"_s))->name == u"Sauda"_s);
        QVERIFY(!library->council(Id<Council>(u"9999"_s)));
    }

    void oneBackupAtATimeIsTakenAside()
    {
        const auto library = open();
        int taken = 0;
        for (int i = 0; i < 3; ++i) {
            library->backUpDailyAside(
                now, [&taken](const Result<bool> &result) { taken += result && *result; });
        }
        QTRY_COMPARE(taken, 1);
        QCOMPARE(Library::backups(library->path()).size(), 1);
    }

    void randomSessionsComeBack()
    {
        const auto library = open();
        QRandomGenerator chance(3);
        for (int i = 0; i < 50; ++i) {
            const Session session = testing::randomSession(chance);
            const QString revision = library->put(session, {})->revision;
            const Session edited = testing::randomlyEdited(chance, session);
            QVERIFY(bool(library->put(edited, revision)));
            QVERIFY(library->session(session.id)->value == edited);
        }
        QVERIFY(bool(library->check()));
    }

    void settingsStay()
    {
        const auto library = open();
        QCOMPARE(library->setting(u"name"_s), QString());
        QVERIFY(bool(library->setSetting(u"name"_s, u"Kari"_s)));
        QCOMPARE(library->setting(u"name"_s), u"Kari"_s);

        // What is so already makes nobody wait for the disk.
        const auto written = [this] {
            return QFileInfo(m_folder.filePath(u"%1.sqlite-wal"_s.arg(m_files))).size();
        };
        const qint64 before = written();
        QVERIFY(bool(library->setSetting(u"name"_s, u"Kari"_s)));
        QCOMPARE(written(), before);
        QVERIFY(bool(library->setSetting(u"name"_s, {})));
        QCOMPARE(library->setting(u"name"_s), QString());
        QVERIFY(written() > before);
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
