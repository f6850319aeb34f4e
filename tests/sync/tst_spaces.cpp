// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/documents.h"
#include "core/library/library.h"
#include "core/sync/spaces.h"
#include "tests/support/randomsession.h"
#include "tests/sync/fakecouch.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace fvd;
using namespace fvd::test;
using namespace std::chrono_literals;

namespace {

/// A facilitator's machine.
struct Machine
{
    std::unique_ptr<Library> library{};
    std::unique_ptr<HttpClient> client{};

    Session session(const QString &id) const
    {
        const auto read = library->session(Id<Session>(id));
        return read ? read->value : Session();
    }
    void edit(const QString &id, const std::function<void(Session &)> &change)
    {
        auto stored = library->session(Id<Session>(id));
        Session session = stored ? stored->value : Session{.id = Id<Session>(id)};
        change(session);
        const auto put = library->put(session, stored ? stored->revision : QString());
        Q_ASSERT(put);
    }
    QString revision(const QString &id) const
    {
        return library->session(Id<Session>(id))->revision;
    }
};

} // namespace

/// Spaces are brought together with their databases and nothing else, and what two people did apart
/// from each other comes out as one, with both sides' words.
class TestSpaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_server =
            std::make_unique<ScriptedServer>([this](const Asked &asked) { return route(asked); });
        for (const QString &database : {u"materials"_s, u"region-vest"_s, u"private-kari"_s}) {
            m_databases[database] = opened(m_folder->filePath(database));
            m_couches[database] = std::make_unique<FakeCouch>(*m_databases[database]);
        }
        m_cancel = std::make_unique<Cancel>();
        for (int i = 0; i < int(m_machines.size()); ++i) {
            auto library = Library::open(m_folder->filePath(QString::number(i)), {}, noon);
            QVERIFY(library);
            m_machines[i].library = std::move(*library);
            m_machines[i].client = std::make_unique<HttpClient>(
                Account{m_server->url()}, impatient(), [] { return 1.0; }, *m_cancel);
        }
    }
    void cleanup()
    {
        for (Machine &machine : m_machines)
            machine = {};
        m_couches.clear();
        m_databases.clear();
        m_server.reset();
    }

    void databasesHaveNamesThatAreAllowed()
    {
        QCOMPARE(privateDatabase(u"Kari.Nordmann@ks.no"_s), u"private-kari_2enordmann_40ks_2eno"_s);
        QCOMPARE(privateDatabase(u"åse_1"_s), u"private-_c3_a5se_5f1"_s);
        QCOMPARE(linkOf(u"materials"_s), (SpaceLink{space::materials, u"materials"_s, true}));
        QCOMPARE(linkOf(u"region-vest"_s), (SpaceLink{space::region, u"region-vest"_s}));
        QVERIFY(!linkOf(u"region-"_s) && !linkOf(u"_users"_s) && !linkOf(u"private"_s));
    }
    void bothSidesWordsAreKept()
    {
        Item welcome{.id = Id<Item>(u"welcome"_s), .title = u"Velkommen"_s};
        m_machines[0].edit(u"s"_s, [&](Session &session) {
            session.title = u"Sauda"_s;
            session.days = {Day{.id = Id<Day>(u"d"_s), .items = {welcome}}};
        });
        QCOMPARE(sync(0).pushed.tally.written, 1);
        QCOMPARE(sync(1).pulled.tally.written, 1);
        m_machines[0].edit(u"s"_s, [](Session &session) {
            session.days[0].items[0].title = u"Velkommen og formål"_s;
            session.travel = u"Fly til Haugesund"_s;
        });
        m_machines[1].edit(u"s"_s, [](Session &session) {
            session.days[0].items.append({.id = Id<Item>(u"rolle"_s), .title = u"Rollen"_s});
            session.travel = u"Hurtigbåt"_s;
        });
        sync(0);
        QCOMPARE(sync(1).settled, 1);
        sync(0);
        const Session merged = m_machines[0].session(u"s"_s);
        QCOMPARE(merged, m_machines[1].session(u"s"_s));
        QCOMPARE(merged.days[0].items.size(), 2);
        QCOMPARE(merged.days[0].items[0].title, u"Velkommen og formål"_s);
        // One of two texts stands in the session, the other waits to be chosen.
        const auto differences = m_machines[1].library->differences(Id<Session>(u"s"_s));
        QCOMPARE(differences->size(), 1);
        QCOMPARE(differences->first().path, u"travel"_s);
        QCOMPARE(differences->first().kept, merged.travel);
        QCOMPARE((QSet{differences->first().kept, differences->first().other}),
            (QSet{u"Fly til Haugesund"_s, u"Hurtigbåt"_s}));
        QVERIFY(m_machines[1].library->setDifferences(Id<Session>(u"s"_s), {}));
        QVERIFY(m_machines[1].library->differences(Id<Session>(u"s"_s))->isEmpty());
        QVERIFY(isAtRest());
    }
    /// An edit that is made of two is the later one's, whichever of them wins.
    void whatIsSettledIsSignedByTheLater()
    {
        QSet<bool> winners;
        for (int round = 0; round < 12; ++round) {
            const QString id = u"s%1"_s.arg(round);
            m_machines[0].edit(id, [](Session &session) { session.title = u"Sauda"_s; });
            bring(0, 1);
            for (int i : {0, 1}) {
                m_machines[i].library->signWith([i] {
                    return Signature{QString::number(i), noon.addSecs(i)};
                });
                m_machines[i].edit(id,
                    [&](Session &session) { session.remark = u"%1 av %2"_s.arg(i).arg(round); });
            }
            bring(0, 1);
            Store &store = m_machines[1].library->store();
            winners += signatureOf(store.get({region, id})->body).by == u"1"_s;
            QCOMPARE(settleConflicts(store, noon).value(), 1);
            QCOMPARE(signatureOf(store.get({region, id})->body).by, u"1"_s);
        }
        QCOMPARE(winners.size(), 2); // both ways were tried
    }
    void everyMachineSettlesAlike()
    {
        QRandomGenerator chance(21);
        for (int round = 0; round < 20; ++round) {
            const QString id = u"s%1"_s.arg(round);
            m_machines[0].edit(id, [&](Session &session) {
                session = fvd::testing::randomSession(chance);
                session.id = Id<Session>(id);
            });
            bring(0, 1);
            for (int i : {0, 1}) {
                m_machines[i].edit(id, [&](Session &session) {
                    session = fvd::testing::randomlyEdited(chance, session);
                });
            }
            bring(0, 1);
            bring(1, 0);
            for (int i : {0, 1})
                QVERIFY(settleConflicts(m_machines[i].library->store(), noon));
            QCOMPARE(m_machines[0].revision(id), m_machines[1].revision(id));
            QCOMPARE(m_machines[0].session(id), m_machines[1].session(id));
        }
        for (int i : {0, 1})
            QVERIFY(m_machines[i].library->store().conflicted()->isEmpty());
    }
    void whoHasNotSeenTheBaseWaits()
    {
        m_machines[0].edit(u"s"_s, [](Session &session) { session.title = u"Sauda"_s; });
        bring(0, 1);
        m_machines[0].edit(u"s"_s, [](Session &session) { session.title = u"Sauda 1"_s; });
        m_machines[1].edit(u"s"_s, [](Session &session) { session.remark = u"Ta med PC"_s; });
        bring(0, 2);
        bring(1, 2);
        QCOMPARE(settleConflicts(m_machines[2].library->store(), noon).value(), 0);
        bring(0, 1);
        QCOMPARE(settleConflicts(m_machines[1].library->store(), noon).value(), 1);
        bring(1, 2);
        QVERIFY(m_machines[2].library->store().conflicted()->isEmpty());
        QCOMPARE(m_machines[2].session(u"s"_s).remark, u"Ta med PC"_s);
        QCOMPARE(m_machines[2].session(u"s"_s).title, u"Sauda 1"_s);
    }
    void aHeldDayStaysAsItWasHeld_data()
    {
        QTest::addColumn<int>("holder");
        QTest::newRow("the first") << 0;
        QTest::newRow("the second") << 1;
    }
    void aHeldDayStaysAsItWasHeld()
    {
        QFETCH(int, holder);
        for (int i : {0, 1}) {
            m_machines[i].library->signWith([i] { return Signature{QString::number(i), noon}; });
        }
        m_machines[0].edit(u"s"_s, [](Session &session) {
            session.days = {Day{.id = Id<Day>(u"d"_s),
                .items = {{.id = Id<Item>(u"a"_s), .title = u"Velkommen"_s}}}};
        });
        bring(0, 1);
        m_machines[holder].edit(
            u"s"_s, [](Session &session) { session.status = SessionStatus::Held; });
        const QList<Day> held = m_machines[holder].session(u"s"_s).days;
        m_machines[1 - holder].edit(u"s"_s, [](Session &session) {
            session.days[0].items[0].title = u"Noe annet"_s;
            session.days[0].items.append({.id = Id<Item>(u"b"_s), .title = u"For sent"_s});
            session.remark = u"Takk for sist"_s;
        });
        bring(0, 1);
        bring(1, 0);
        for (int i : {0, 1}) {
            QCOMPARE(settleConflicts(m_machines[i].library->store(), noon).value(), 1);
            QCOMPARE(m_machines[i].session(u"s"_s).days, held);
            QCOMPARE(m_machines[i].session(u"s"_s).remark, u"Takk for sist"_s);
            // What came too late waits for somebody who wants it, nevertheless.
            const auto waiting = m_machines[i].library->differences(Id<Session>(u"s"_s));
            QCOMPARE(waiting->size(), 2);
            QCOMPARE((*waiting)[0].path, u"days/d/items/a/title"_s);
            QCOMPARE((*waiting)[0].kept, u"Velkommen"_s);
            QCOMPARE((*waiting)[0].other, u"Noe annet"_s);
            QCOMPARE((*waiting)[0].otherBy.by, QString::number(1 - holder));
            QCOMPARE((*waiting)[1].path, u"days/d/remark"_s);
            QCOMPARE((*waiting)[1].other, u"For sent"_s);
        }
    }
    void aWeekApartThenTogether_data()
    {
        QTest::addColumn<bool>("isNetBad");
        QTest::newRow("over a good net") << false;
        QTest::newRow("over a bad net") << true;
    }
    /// Four machines that nobody brought together for a week, and then all at once.
    void aWeekApartThenTogether()
    {
        QFETCH(bool, isNetBad);
        QRandomGenerator chance(41);
        constexpr int sessions = 5;
        const auto idOf = [](int i) { return u"s%1"_s.arg(i); };
        for (int i = 0; i < sessions; ++i) {
            m_machines[0].edit(idOf(i), [&](Session &session) {
                session = fvd::testing::randomSession(chance);
                session.id = Id<Session>(idOf(i));
                session.days.append(Day{.id = Id<Day>(u"common"_s)});
            });
        }
        for (int i = 0; i < 4; ++i)
            sync(i);
        QMap<QString, QSet<QString>>
            added; // by session: what stands in a plan when the week is over
        for (int i = 0; i < 4; ++i) {
            for (int n = 0; n < 20; ++n) {
                const QString id = idOf(chance.bounded(sessions));
                m_machines[i].edit(id, [&](Session &session) {
                    session = fvd::testing::randomlyEdited(chance, session);
                    session.id = Id<Session>(id);
                    if (!session.days.isEmpty()) {
                        session.days.last().items.append(
                            {.id = Id<Item>(u"%1-%2"_s.arg(i).arg(n)), .title = u"Ny"_s});
                    }
                });
            }
            for (int k = 0; k < sessions; ++k) {
                const Session session = m_machines[i].session(idOf(k));
                for (const Day &day : session.days) {
                    for (const Item &item : day.items) {
                        if (item.title == "Ny"_L1)
                            added[idOf(k)].insert(item.id.text());
                    }
                }
            }
        }
        if (isNetBad) {
            m_server->setScript([&](const Asked &asked) {
                Answer answer = route(asked);
                switch (chance.bounded(5)) {
                case 0:
                    return Answer{503, "later"};
                case 1:
                    answer.cutAfter = chance.bounded(0, 400);
                    return answer;
                case 2:
                    return route(asked); // it was asked twice
                default:
                    return answer;
                }
            });
            // Each of these may come to an end, or not.
            for (int n = 0; n < 60; ++n) {
                const Machine &one = m_machines[size_t(chance.bounded(4))];
                HttpClient hasty(
                    {m_server->url()}, {.tries = 2, .firstWait = 1ms}, [] { return 1.0; },
                    *m_cancel);
                (void)syncSpace(one.library->store(), hasty, link(), tools());
            }
            m_server->setScript([this](const Asked &asked) { return route(asked); });
        }
        int rounds = 0;
        for (; rounds < 4 && !isAtRest(); ++rounds) { }
        QVERIFY2(rounds <= 3, qPrintable(QString::number(rounds)));
        for (int i = 0; i < 4; ++i) {
            const Store &store = m_machines[i].library->store();
            QVERIFY(store.conflicted()->isEmpty());
            QVERIFY(store.check());
            for (int k = 0; k < sessions; ++k) {
                QSet<QString> there;
                QList<QString> all;
                const Session session = m_machines[i].session(idOf(k));
                QCOMPARE(session, m_machines[0].session(idOf(k)));
                for (const Day &day : session.days) {
                    for (const Item &item : day.items)
                        all.append(item.id.text());
                }
                there = QSet(all.begin(), all.end());
                QVERIFY(there.contains(added[idOf(k)]));
                QCOMPARE(there.size(), all.size());
            }
        }
    }
    void whatIsPrivateStaysPrivate()
    {
        const QString secret = u"hemmelig-4711"_s;
        m_machines[0].edit(u"s"_s, [](Session &session) { session.title = u"Sauda"_s; });
        const PrivateNotes notes{.session = Id<Session>(u"s"_s),
            .general = secret,
            .items = {{Id<Item>(u"i"_s), secret}}};
        QVERIFY(m_machines[0].library->put(notes, {}));
        QVERIFY(syncSpace(m_machines[0].library->store(), *m_machines[0].client,
            {space::personal, u"private-kari"_s}, tools()));
        sync(0);
        QVERIFY(syncSpace(m_machines[0].library->store(), *m_machines[0].client,
            *linkOf(u"materials"_s), tools()));
        int seen = 0;
        for (const Asked &asked : m_server->asked) {
            if (asked.body.contains(secret.toUtf8())) {
                ++seen;
                QVERIFY2(asked.path().startsWith("/private-kari/"), asked.path().constData());
            }
        }
        QCOMPARE(seen, 1);
        QVERIFY(!m_databases[u"region-vest"_s]->get({region, u"s"_s})->body.isEmpty());
        QCOMPARE(m_databases[u"region-vest"_s]->stats()->documents, 1);
    }
    void materialsAreOnlyFetched()
    {
        QVERIFY(m_machines[0].library->store().put({space::materials, u"ours"_s}, body(u"x"_s)));
        QVERIFY(m_databases[u"materials"_s]->put({region, u"theirs"_s}, body(u"y"_s)));
        const SpaceLink link = *linkOf(u"materials"_s);
        QVERIFY(syncSpace(m_machines[0].library->store(), *m_machines[0].client, link, tools()));
        QVERIFY(m_machines[0].library->store().get({space::materials, u"theirs"_s}));
        QCOMPARE(m_databases[u"materials"_s]->stats()->documents, 1);
        QVERIFY(waiting(m_machines[0].library->store(), link)->isEmpty());
        // What KS writes is not one's own to take back.
        const auto theirs = m_databases[u"materials"_s]->get({region, u"theirs"_s});
        QVERIFY(m_databases[u"materials"_s]->put(
            {region, u"theirs"_s}, body(u"z"_s), theirs->revision));
        QVERIFY(syncSpace(m_machines[0].library->store(), *m_machines[0].client, link, tools()));
        QVERIFY(m_machines[0].library->store().get({space::materials, u"theirs"_s})->body
            == body(u"z"_s));
        QVERIFY(!m_machines[0].library->lastSync());
    }
    /// A server says no to a document: it is not asked all the time, and not forgotten either.
    void whatIsRefusedIsTriedAgainAfterAWhile()
    {
        QDateTime now = noon;
        FakeCouch &couch = *m_couches[u"region-vest"_s];
        const auto bring = [&](bool triesRefused = false) {
            m_server->asked.clear();
            SyncTools with = tools();
            with.clock = [&now] { return now; };
            with.triesRefused = triesRefused;
            return syncSpace(m_machines[0].library->store(), *m_machines[0].client, link(), with)
                .value();
        };
        const auto wasSent = [&] {
            return std::ranges::any_of(m_server->asked,
                [](const Asked &asked) { return asked.path().endsWith("_bulk_docs"); });
        };
        for (const QString &id : {u"a"_s, u"b"_s})
            m_machines[0].edit(id, [](Session &session) { session.title = u"forbidden"_s; });
        m_machines[0].edit(u"c"_s, [](Session &session) { session.title = u"Bykle"_s; });
        const SpaceReport first = bring();
        QCOMPARE(first.pushed.tally.written, 1);
        QCOMPARE(first.refused.size(), 2);
        QVERIFY(first.refused.first().reason.contains("not yours"_L1));

        now = now.addSecs(3600);
        const SpaceReport soon = bring();
        QVERIFY(!wasSent());
        QCOMPARE(soon.refused, first.refused);
        // An edit is another matter.
        m_machines[0].edit(u"a"_s, [](Session &session) { session.title = u"Sauda"_s; });
        const SpaceReport edited = bring();
        QCOMPARE(edited.pushed.tally.written, 1);
        QCOMPARE(edited.refused.size(), 1);
        QCOMPARE(edited.refused.first().id, u"b"_s);

        now = now.addSecs(6 * 3600);
        QCOMPARE(bring().refused.size(), 1);
        QVERIFY(wasSent());
        bring();
        QVERIFY(!wasSent());
        now = now.addDays(-3); // a clock that was wrong, and was set right
        bring();
        QVERIFY(wasSent());

        couch.allowsAll = true;
        QCOMPARE(bring().refused.size(), 1);
        const SpaceReport last = bring(true);
        QCOMPARE(last.pushed.tally.written, 1);
        QCOMPARE(last.refused, QList<Refusal>());
        QVERIFY(m_databases[u"region-vest"_s]->get({region, u"b"_s}));
        QCOMPARE(bring(true).refused, QList<Refusal>());
        QVERIFY(!wasSent());
    }
    /// What could not be read there may be, once somebody has mended it.
    void whatCouldNotBeReadIsTriedAgain()
    {
        for (const QString &id : {u"a"_s, u"b"_s}) {
            const auto put = m_databases[u"region-vest"_s]->put({region, id}, body(id));
            QVERIFY(m_databases[u"region-vest"_s]->put({region, id}, body(id + u'2'), *put));
        }
        bool isBroken = true;
        m_server->setScript([&](const Asked &asked) {
            Answer answer = route(asked);
            if (isBroken && asked.path().endsWith("_bulk_get"))
                answer.body.replace(R"("_id":"a")", R"("_id":"a","_unheard":1)");
            return answer;
        });
        const auto bring = [&](bool triesRefused) {
            SyncTools with = tools();
            with.triesRefused = triesRefused;
            return syncSpace(m_machines[0].library->store(), *m_machines[0].client, link(), with)
                .value();
        };
        QCOMPARE(bring(false).refused.size(), 1);
        isBroken = false;
        QCOMPARE(bring(false).refused.size(), 1);
        QCOMPARE(bring(true).refused.size(), 0);
        QVERIFY(m_machines[0].library->store().get({region, u"a"_s}));
    }
    void whatWaitsIsCountedByType()
    {
        const Store &store = m_machines[0].library->store();
        m_machines[0].edit(u"s"_s, [](Session &session) { session.title = u"Sauda"_s; });
        m_machines[0].edit(u"t"_s, [](Session &session) { session.title = u"Utsira"_s; });
        QVERIFY(m_machines[0].library->put(PrivateNotes{.session = Id<Session>(u"s"_s)}, {}));
        QCOMPARE(waiting(store, link()).value(), (QMap<QString, int>{{u"session"_s, 2}}));
        m_machines[1].edit(u"u"_s, [](Session &session) { session.title = u"Bykle"_s; });
        sync(1);
        sync(0);
        QVERIFY(waiting(store, link())->isEmpty());
        QVERIFY(m_machines[0].library->remove(Id<Session>(u"s"_s)));
        QCOMPARE(waiting(store, link()).value(), (QMap<QString, int>{{u"session"_s, 1}}));
    }

private:
    static SpaceLink link() { return *linkOf(u"region-vest"_s); }

    Answer route(Asked asked)
    {
        const QByteArray database = asked.target.split('/').value(1).split('?').first();
        const auto couch = m_couches.find(QString::fromLatin1(database));
        if (couch == m_couches.end())
            return FakeCouch::error(404, "not_found", "no such database");
        asked.target.replace(1, database.size(), "db");
        return (*couch->second)(asked);
    }
    SyncTools tools() const
    {
        return {.cancel = *m_cancel,
            .clock = [] { return noon; },
            .newId = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); },
            .settle = settleConflicts};
    }
    SpaceReport sync(int machine)
    {
        Machine &one = m_machines[machine];
        const SpaceReport report =
            syncSpace(one.library->store(), *one.client, link(), tools()).value();
        Q_ASSERT(report.pulled.refused.isEmpty() && report.pushed.refused.isEmpty());
        return report;
    }
    /// Brings what one machine has to another without a server, and settles nothing.
    void bring(int from, int to)
    {
        StorePeer source(m_machines[from].library->store(), region);
        StorePeer target(m_machines[to].library->store(), region);
        QVERIFY(replicate(source, target, options()));
    }
    /// Whether another round would send nothing, and all have the same.
    bool isAtRest()
    {
        m_server->asked.clear();
        for (int i = 0; i < int(m_machines.size()); ++i)
            sync(i);
        const bool isQuiet = std::ranges::none_of(m_server->asked,
            [](const Asked &asked) { return asked.path().endsWith("_bulk_docs"); });
        const auto there = contentOf(*m_databases[u"region-vest"_s]);
        return isQuiet && std::ranges::all_of(m_machines, [&](const Machine &machine) {
            return contentOf(machine.library->store()) == there;
        });
    }

    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<ScriptedServer> m_server{};
    std::map<QString, std::unique_ptr<Store>> m_databases{};
    std::map<QString, std::unique_ptr<FakeCouch>> m_couches{};
    std::unique_ptr<Cancel> m_cancel{};
    std::array<Machine, 4> m_machines{};
};

QTEST_GUILESS_MAIN(TestSpaces)
#include "tst_spaces.moc"
