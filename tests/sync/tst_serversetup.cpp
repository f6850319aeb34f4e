// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"
#include "core/library/settle.h"
#include "core/model/codec.h"
#include "core/sync/httppeer.h"
#include "core/sync/serversetup.h"
#include "tests/support/randomsession.h"
#include "tests/sync/nodeprogram.h"
#include "tests/sync/scriptedserver.h"
#include "tests/sync/synctest.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace fvd::test;

namespace {

const QString rulesFolder = QStringLiteral(FVD_SOURCE_DIR "/resources/server");

QJsonObject person(const QString &name, const QStringList &roles)
{
    return {{u"name"_s, name}, {u"roles"_s, QJsonArray::fromStringList(roles)}};
}

const QJsonObject kari =
    person(u"kari@ks.no"_s, {u"facilitator"_s, u"region-vest"_s, u"person:kari nordmann"_s});
const QJsonObject ola = person(u"ola@ks.no"_s, {u"facilitator"_s, u"region-vest"_s});
const QJsonObject coordinator =
    person(u"siv@ks.no"_s, {u"facilitator"_s, u"coordinator"_s, u"region-vest"_s});
const QJsonObject editor = person(u"eva@ks.no"_s, {u"facilitator"_s, u"editor"_s});
const QJsonObject reader = person(u"rolf@ks.no"_s, {u"facilitator"_s, u"reader"_s});
const QJsonObject admin = person(u"admin"_s, {u"_admin"_s});
const QJsonObject nobody{{u"name"_s, QJsonValue::Null}, {u"roles"_s, QJsonArray()}};

QJsonObject withType(QJsonObject body, const QString &type)
{
    body[u"type"_s] = type;
    return body;
}

QJsonObject parsed(const char *json)
{
    return *parseObject(json);
}

} // namespace

/// What `folkevalgtdag-cli server setup` makes: databases, who may come into them and what they
/// take, and accounts.
class TestServerSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto rules = serverRulesFrom(rulesFolder);
        QVERIFY(rules);
        m_rules = *rules;
        QCOMPARE(m_rules.keys(), (QStringList{u"materials"_s, u"private"_s, u"region"_s}));
    }

    void rulesLetInAndRefuse_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("user");
        QTest::addColumn<QByteArray>("old");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("refusal"); // empty: it is let in
        const auto row = [](const char *name, const char *kind, const QJsonObject &user,
                             const char *old, const char *document, const char *refusal = "") {
            QTest::newRow(name) << QString::fromLatin1(kind) << user << QByteArray(old)
                                << QByteArray(document) << QString::fromLatin1(refusal);
        };
        constexpr auto session = R"({"type":"session","v":1,"title":"Sauda"})";
        constexpr auto ledByKari =
            R"({"type":"session","v":1,"facilitators":[{"name":"Kari  Nordmann"}]})";
        constexpr auto ledByMail =
            R"({"type":"session","v":1,"facilitators":[{"name":"K","email":"Kari@KS.no "}]})";
        constexpr auto gone = R"({"type":"session","_deleted":true})";
        constexpr auto merged = R"({"type":"session","_deleted":true,"mergedInto":"3-abc"})";

        row("a new one", "region", kari, "", session);
        row("nobody", "region", nobody, "", session, "log in first");
        row("a reader", "region", reader, "", session, "read here");
        row("an edit of another's", "region", ola, ledByKari, session);
        row("one's own goes", "region", kari, ledByKari, gone);
        row("one's own by address", "region", kari, ledByMail, gone);
        row("another's goes", "region", ola, ledByKari, gone, "by one who leads it");
        row("nobody's goes", "region", ola, session, gone, "by one who leads it");
        row("another's by a coordinator", "region", coordinator, ledByKari, gone);
        row("another's by an admin", "region", admin, ledByKari, gone);
        row("what was merged", "region", ola, ledByKari, merged);
        row("what never was here", "region", ola, "", gone);
        row("what is gone", "region", ola, gone, gone);
        row("back again", "region", ola, gone, session);
        row("a day as it was held", "region", kari, "",
            R"({"type":"run","v":1,"session":"s","day":"d","events":[]})");
        row("such a day goes", "region", kari, R"({"type":"run","v":1})",
            R"({"type":"run","_deleted":true})", "by a coordinator");
        row("a day of no session", "region", kari, "", R"({"type":"run","v":1,"day":"d"})",
            "without session");
        row("events are no list", "region", kari, "",
            R"({"type":"run","v":1,"session":"s","day":"d","events":{}})", "not a list");
        row("days are no list", "region", kari, "", R"({"type":"session","v":1,"days":"x"})",
            "not a list");
        row("a council", "region", kari, "", R"({"type":"council","v":1,"name":"Ungdomsrådet"})");
        row("a nameless council", "region", kari, "", R"({"type":"council","v":1})",
            "without name");
        row("no type", "region", kari, "", R"({"v":1})", "no type");
        row("a type of nonsense", "region", kari, "", R"({"type":"<b>","v":1})", "no type");
        row("another type", "region", kari, R"({"type":"council","v":1,"name":"x"})", session,
            "another type");
        row("no version", "region", kari, "", R"({"type":"session"})", "no version");
        row("half a version", "region", kari, "", R"({"type":"session","v":1.5})", "no version");
        row("a type of a newer program", "region", kari, "", R"({"type":"venue","v":3})");
        row("a newer shape", "region", kari, session, R"({"type":"session","v":9,"x":[]})");
        row("a list of people", "region", kari, "", R"({"type":"roster","v":1})",
            "not kept at the server");
        row("private notes", "region", kari, "", R"({"type":"notes","v":1,"session":"s"})",
            "not for the region");
        row("a large file", "region", kari, "",
            R"({"type":"run","v":1,"session":"s","day":"d",
                "_attachments":{"film.mp4":{"length":25000001}}})",
            "film.mp4");
        row("a picture", "region", kari, "",
            R"({"type":"run","v":1,"session":"s","day":"d",
                "_attachments":{"a.jpg":{"length":2500000}}})");

        constexpr auto theme = R"({"type":"theme","v":1,"nn":{"title":"Habilitet"}})";
        row("a theme by an editor", "materials", editor, "", theme);
        row("a theme by a facilitator", "materials", kari, "", theme, "by editors");
        row("a theme by a coordinator", "materials", coordinator, "", theme, "by editors");
        row("a theme goes", "materials", editor, theme, R"({"_deleted":true})");
        row("a theme goes by another", "materials", kari, theme, R"({"_deleted":true})",
            "by editors");
        row("no title", "materials", editor, "", R"({"type":"theme","v":1,"nb":{"title":""}})",
            "without a title");
        row("no theme", "materials", editor, "",
            R"({"type":"material","v":1,"nb":{"title":"Film"}})", "without theme");
        row("a session", "materials", editor, "", session, "no material");
        row("a film", "materials", editor, "",
            R"({"type":"material","v":1,"theme":"t","nb":{"title":"Film"},
                "_attachments":{"film.mp4":{"length":500000000}}})");

        row("notes", "private", kari, "", R"({"type":"notes","v":1,"session":"s"})");
        row("notes of another", "private", ola, "", R"({"type":"notes","v":1,"session":"s"})",
            "somebody else");
        row("notes by a coordinator", "private", coordinator, "",
            R"({"type":"notes","v":1,"session":"s"})", "somebody else");
        row("notes go", "private", kari, R"({"type":"notes","v":1,"session":"s"})",
            R"({"type":"notes","_deleted":true})");
        row("notes to nothing", "private", kari, "", R"({"type":"notes","v":1})",
            "without session");
        row("people among notes", "private", kari, "", R"({"type":"roster","v":1})",
            "not kept at the server");
    }
    void rulesLetInAndRefuse()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, user);
        QFETCH(QByteArray, old);
        QFETCH(QByteArray, document);
        QFETCH(QString, refusal);
        const QString said =
            verdict(kind, user, parsed(document), old.isEmpty() ? QJsonObject() : parsed(old));
        QVERIFY2(refusal.isEmpty() ? said.isEmpty() : said.contains(refusal), qPrintable(said));
    }
    void rulesKnowHowLargeIsTooLarge()
    {
        QJsonObject session{{u"type"_s, u"session"_s}, {u"v"_s, 1}, {u"_rev"_s, u"1-a"_s}};
        const auto sizeOf = [](QJsonObject object) {
            object.remove(u"_rev"_s);
            return QJsonDocument(object).toJson(QJsonDocument::Compact).size();
        };
        session[u"remark"_s] = QString(2'000'000 - sizeOf(session) - 12, u'x');
        QCOMPARE(sizeOf(session), 2'000'000);
        QCOMPARE(verdict(u"region"_s, kari, session), QString());
        session[u"remark"_s] = session[u"remark"_s].toString() + u'x';
        QVERIFY(verdict(u"region"_s, kari, session).contains("larger than 2000000"_L1));
    }
    /// The rules are not stricter than the program.
    void rulesTakeWhatTheProgramMakes()
    {
        QRandomGenerator chance(3);
        for (int i = 0; i < 100; ++i) {
            Session session = fvd::testing::randomSession(chance);
            const QJsonObject old = withType(encoded(session), u"session"_s);
            QCOMPARE(verdict(u"region"_s, kari, old), QString());
            session = fvd::testing::randomlyEdited(chance, session);
            QCOMPARE(verdict(u"region"_s, ola, withType(encoded(session), u"session"_s), old),
                QString());
        }
        QCOMPARE(verdict(u"region"_s, kari, withType(encoded(Session()), u"session"_s)), QString());
        const Run run{.session = Id<Session>(u"s"_s), .day = Id<Day>(u"d"_s)};
        QCOMPARE(verdict(u"region"_s, kari, withType(encoded(run), u"run"_s)), QString());
        const PrivateNotes notes{.session = Id<Session>(u"s"_s), .general = u"x"_s};
        QCOMPARE(verdict(u"private"_s, kari, withType(encoded(notes), u"notes"_s)), QString());
        const Council council{.id = Id<Council>(u"c"_s), .name = u"Ungdomsrådet"_s};
        QCOMPARE(verdict(u"region"_s, kari, withType(encoded(council), u"council"_s)), QString());
        const Content content = readContent(QStringLiteral(FVD_SOURCE_DIR "/resources/materials"));
        QVERIFY(content.materials.size() > 100);
        for (const Theme &theme : content.themes) {
            QCOMPARE(
                verdict(u"materials"_s, editor, withType(encoded(theme), u"theme"_s)), QString());
        }
        for (const Material &material : content.materials) {
            QCOMPARE(verdict(u"materials"_s, editor, withType(encoded(material), u"material"_s)),
                QString());
        }
    }

    /// What is left of a branch that was merged may be taken away by anybody.
    void rulesTakeWhatIsMerged()
    {
        QTemporaryDir folder;
        const auto store = opened(folder.filePath(u"a"_s));
        const QJsonObject led = withType(
            encoded(Session{.facilitators = {{.name = u"Kari Nordmann"_s}}}), u"session"_s);
        const QByteArray body = canonical(led);
        const QByteArray other = canonical(withType(
            encoded(Session{.facilitators = {{.name = u"Kari Nordmann"_s}}, .travel = u"Tog"_s}),
            u"session"_s));
        QVERIFY(store->accept({{{region, u"s"_s}, {{1, u"a"_s}}, false, body},
            {{region, u"s"_s}, {{1, u"b"_s}}, false, other}}));
        QCOMPARE(settleConflicts(*store, noon).value(), 1);
        const auto tree = store->tree({region, u"s"_s});
        int deleted = 0;
        const QList<Leaf> all = leaves(*tree);
        for (const Leaf &leaf : all) {
            if (!leaf.deleted)
                continue;
            ++deleted;
            QJsonObject document = store->getRevision({region, u"s"_s}, leaf.revision)->body;
            document[u"_deleted"_s] = true;
            QCOMPARE(verdict(u"region"_s, ola, document, led), QString());
        }
        QCOMPARE(deleted, 1);
    }

    void usersAreReadFromALineEach()
    {
        const auto users =
            usersFrom("\xEF\xBB\xBFUser;Name;Email;Regions;Roles;Password\r\n"
                      "Kari@ks.no;Kari Nordmann;kari@ks.no;vest nord;;hemmelig\r\n"
                      "\r\n"
                      "siv;\"Siv; koordinator\";siv@ks.no;*;coordinator editor;\r\n");
        QVERIFY(users);
        QCOMPARE(users->size(), 2);
        QCOMPARE(users->first(),
            (ServerUser{.name = u"kari@ks.no"_s,
                .fullName = u"Kari Nordmann"_s,
                .email = u"kari@ks.no"_s,
                .regions = {u"vest"_s, u"nord"_s},
                .password = u"hemmelig"_s}));
        QCOMPARE(users->last().fullName, u"Siv; koordinator"_s);
        QCOMPARE(users->last().roles, (QStringList{u"coordinator"_s, u"editor"_s}));
        QCOMPARE(usersFrom("user,regions\nkari,vest\n")->first().regions, QStringList{u"vest"_s});
    }
    void linesThatAreNoUsersAreNumbered_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("line");
        QTest::newRow("empty") << QByteArray() << u"1"_s;
        QTest::newRow("no heading") << QByteArray("kari;Kari\n") << u"1"_s;
        QTest::newRow("no name") << QByteArray("user;name\n;Kari\n") << u"2"_s;
        QTest::newRow("a name of the server's own") << QByteArray("user\n_admin\n") << u"2"_s;
        QTest::newRow("a name with a colon") << QByteArray("user\nok\na:b\n") << u"3"_s;
        QTest::newRow("twice") << QByteArray("user\nKari\nkari\n") << u"3"_s;
        QTest::newRow("no such role") << QByteArray("user;roles\nkari;_admin\n") << u"2"_s;
        QTest::newRow("no region") << QByteArray("user;regions\nkari;Møre\n") << u"2"_s;
        QTest::newRow("too many cells") << QByteArray("user;name\nkari;Kari;x\n") << u"2"_s;
    }
    void linesThatAreNoUsersAreNumbered()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, line);
        const auto users = usersFrom(csv);
        QVERIFY(!users);
        QCOMPARE(users.error(), (Error{Fault::Invalid, line}));
    }

    void aServerIsSetUpAndThenLeftAlone()
    {
        PouchServer server(true);
        ServerPlan plan{.regions = {u"vest"_s, u"nord"_s}, .rules = m_rules};
        plan.users = *usersFrom("user;name;regions;roles;password\n"
                                "kari;Kari Nordmann;vest;;k\n"
                                "ola;Ola;vest;;o\n"
                                "eva;Eva;*;editor;e\n");
        const auto first = setUp(server.url(), plan);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        const auto made = [&](SetupStep::What what) {
            return std::ranges::count_if(*first, [&](const SetupStep &step) {
                return step.what == what && step.outcome != SetupStep::Outcome::Kept;
            });
        };
        QCOMPARE(made(SetupStep::What::Database), 6); // _users is there
        QCOMPARE(made(SetupStep::What::Access), 6);
        QCOMPARE(made(SetupStep::What::Rules), 6);
        QCOMPARE(made(SetupStep::What::User), 3);

        const auto again = setUp(server.url(), plan);
        QVERIFY(again);
        QCOMPARE(again->size(), first->size());
        QVERIFY(std::ranges::all_of(*again,
            [](const SetupStep &step) { return step.outcome == SetupStep::Outcome::Kept; }));

        // Only what differs.
        plan.regions = {};
        plan.users = *usersFrom("user;name;regions;roles\n"
                                "kari;Kari Nordmann;vest nord;;\n");
        plan.rules[u"region"_s] += "\n";
        const auto changed = setUp(server.url(), plan);
        QVERIFY(changed);
        QList<SetupStep> others = *changed;
        others.removeIf(
            [](const SetupStep &step) { return step.outcome == SetupStep::Outcome::Kept; });
        QCOMPARE(others,
            (QList<SetupStep>{
                {SetupStep::What::Rules, u"region-nord"_s, SetupStep::Outcome::Changed},
                {SetupStep::What::Rules, u"region-vest"_s, SetupStep::Outcome::Changed},
                {SetupStep::What::User, u"kari"_s, SetupStep::Outcome::Changed}}));
    }
    void peopleComeInByIt()
    {
        PouchServer server(true);
        ServerPlan plan{.regions = {u"vest"_s}, .rules = m_rules};
        plan.users = *usersFrom("user;name;regions;roles;password\n"
                                "kari;Kari Nordmann;vest;;k\n"
                                "rolf;Rolf;vest;reader;r\n");
        QVERIFY(setUp(server.url(), plan));

        QTemporaryDir folder;
        const auto store = opened(folder.filePath(u"a"_s));
        QVERIFY(store->put({region, u"s"_s}, parsed(R"({"type":"session","v":1})")));
        QVERIFY(store->put({region, u"x"_s}, parsed(R"({"type":"roster","v":1})")));
        const auto push = [&](const QString &user, const QString &password) {
            HttpClient client(
                {server.url(), user, password}, impatient(), [] { return 1.0; }, m_never);
            HttpPeer there(client, u"region-vest"_s);
            StorePeer here(*store, region);
            return replicate(here, there, options());
        };
        QCOMPARE(push(u"kari"_s, u"wrong"_s).error().fault, Fault::Unauthorized);
        const auto byReader = push(u"rolf"_s, u"r"_s);
        QVERIFY2(byReader, qPrintable(byReader ? QString() : byReader.error().detail));
        QCOMPARE(byReader->refused.size(), 2);
        // To be let write is no matter of what was tried before.
        QVERIFY(store->setLocal(u"sync/identity"_s, "another"));
        const auto byKari = push(u"kari"_s, u"k"_s);
        QVERIFY(byKari);
        QCOMPARE(byKari->tally.written, 1);
        QCOMPARE(byKari->refused.size(), 1);
        QCOMPARE(byKari->refused.first().id, u"x"_s);
        QVERIFY(byKari->refused.first().reason.contains("not kept at the server"_L1));
    }
    void whoIsNoAdminSetsNothingUp()
    {
        PouchServer server(true);
        ServerPlan plan{.rules = m_rules};
        plan.users = *usersFrom("user;password\nkari;k\n");
        QVERIFY(setUp(server.url(), plan));
        QCOMPARE(setUp(server.url(), plan, u"kari"_s, u"k"_s).error().fault, Fault::Refused);
        QCOMPARE(setUp(server.url(), plan, u"kari"_s, u"x"_s).error().fault, Fault::Unauthorized);
    }
    void aPlanThatMakesNoSenseIsNotBegun()
    {
        PouchServer server(true);
        ServerPlan plan{.regions = {u"vest"_s}, .rules = m_rules};
        plan.users = *usersFrom("user;regions;password\nkari;vets;k\n");
        QCOMPARE(setUp(server.url(), plan).error(), (Error{Fault::Invalid, u"vets"_s}));
        plan.users = {};
        plan.regions = {u"Møre"_s};
        QCOMPARE(setUp(server.url(), plan).error(), (Error{Fault::Invalid, u"Møre"_s}));
        plan = {.rules = m_rules};
        const auto steps = setUp(server.url(), plan);
        QVERIFY(steps);
        QCOMPARE(steps->first().outcome, SetupStep::Outcome::Kept);
        QVERIFY(std::ranges::none_of(
            *steps, [](const SetupStep &step) { return step.name.startsWith("region-"_L1); }));
        plan.users = *usersFrom("user\nkari\n");
        QCOMPARE(setUp(server.url(), plan).error(), (Error{Fault::Invalid, u"kari"_s}));
    }
    /// A line that is cut at each request in turn: the next run goes on from there.
    void itMayBeCutAnywhere()
    {
        ServerPlan plan{.regions = {u"vest"_s}, .rules = m_rules};
        plan.users = *usersFrom("user;name;regions;password\nkari;Kari;vest;k\n");
        int asked = 0;
        for (int cut = 1;; ++cut) {
            QHash<QByteArray, QByteArray> there;
            asked = 0;
            ScriptedServer server([&](const Asked &one) {
                if (++asked == cut)
                    return Answer{500, {}};
                return couch(there, one);
            });
            const auto first = setUp(server.url(), plan);
            const bool isOver = bool(first);
            if (!first)
                QCOMPARE(first.error().fault, Fault::Offline);
            asked = 1000;
            const auto second = setUp(server.url(), plan);
            QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
            const auto content = there;
            const auto last = setUp(server.url(), plan);
            QVERIFY(last);
            QVERIFY(std::ranges::all_of(*last,
                [](const SetupStep &step) { return step.outcome == SetupStep::Outcome::Kept; }));
            QCOMPARE(there, content);
            if (isOver)
                break;
        }
        QVERIFY(asked > 1000);
    }

private:
    Result<QList<SetupStep>> setUp(const QUrl &url, const ServerPlan &plan,
        const QString &user = u"admin"_s, const QString &password = u"secret"_s)
    {
        HttpClient client(
            {url, user, password}, {.tries = 1}, [] { return 1.0; }, m_never);
        return setUpServer(client, plan);
    }
    QString verdict(const QString &kind, const QJsonObject &user, const QJsonObject &document,
        const QJsonObject &old = {})
    {
        static const QJsonObject security = parsed(R"({"members":{"names":["kari@ks.no"]}})");
        m_node.write(QJsonDocument(
            QJsonObject{{u"rule"_s, QString::fromUtf8(m_rules[kind])}, {u"doc"_s, document},
                {u"old"_s, old.isEmpty() ? QJsonValue() : QJsonValue(old)}, {u"user"_s, user},
                {u"security"_s, security}})
                         .toJson(QJsonDocument::Compact));
        const QJsonObject said = QJsonDocument::fromJson(m_node.line())[0].toObject();
        for (const QString &kindOfRefusal : {u"forbidden"_s, u"unauthorized"_s}) {
            if (said.contains(kindOfRefusal))
                return said[kindOfRefusal].toString();
        }
        return said.isEmpty() ? QString() : u"broken: "_s + said[u"broken"_s].toString();
    }
    /// As much of a CouchDB as setting it up needs: what was put is there, and only whoever knows
    /// its revision may put it again.
    static Answer couch(QHash<QByteArray, QByteArray> &there, const Asked &asked)
    {
        const QByteArray path = asked.path();
        if (path == "/_session" && asked.method == "POST")
            return {200, R"({"ok":true})", {"Set-Cookie: AuthSession=x; Path=/"}};
        if (path == "/_session")
            return {200, R"({"userCtx":{"name":"admin","roles":["_admin"]}})"};
        if (path == "/_all_dbs") {
            QJsonArray names;
            for (const QByteArray &each : there.keys()) {
                if (each.count('/') == 1)
                    names.append(QString::fromLatin1(each.mid(1)));
            }
            return {200, QJsonDocument(names).toJson()};
        }
        if (asked.method == "GET") {
            if (there.contains(path))
                return {200, there[path]};
            return path.endsWith("/_security") ? Answer{200, R"({"members":{"roles":["_admin"]}})"}
                                               : Answer{404, R"({"error":"not_found"})"};
        }
        if (path.count('/') == 1) {
            if (there.contains(path))
                return {412, R"({"error":"file_exists"})"};
            there[path] = "{}";
            return {201, R"({"ok":true})"};
        }
        QJsonObject object = QJsonDocument::fromJson(asked.body).object();
        if (!path.endsWith("/_security")) {
            const QJsonObject before = QJsonDocument::fromJson(there.value(path)).object();
            if (object.value(u"_rev"_s) != before.value(u"_rev"_s))
                return {409, R"({"error":"conflict"})"};
            object.remove(u"password"_s);
            object[u"_rev"_s] = before[u"_rev"_s].toString() + u'i';
        }
        there[path] = QJsonDocument(object).toJson();
        return {201, R"({"ok":true})"};
    }

    Cancel m_never{};
    QMap<QString, QByteArray> m_rules{};
    NodeProgram m_node{u"rules.js"_s};
};

QTEST_GUILESS_MAIN(TestServerSetup)
#include "tst_serversetup.moc"
