// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomsession.h"
#include "tests/sync/cable.h"
#include "tests/sync/fakecouch.h"
#include "tests/sync/nodeprogram.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace fvd;
using namespace fvd::test;

namespace {

constexpr int machineCount = 2;
constexpr int sessionCount = 3;

QString idOf(int session)
{
    return u"s%1"_s.arg(session);
}

} // namespace

/// Whatever a net, a disk or a clock does: in the end all have the same, nothing is lost and
/// nothing is there twice.
class TestChaos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Made once: its steps wait for the disk, each of them.
        QVERIFY(Library::open(m_empty.filePath(u"empty"_s), {}, noon));
    }
    void init()
    {
        m_folder.emplace();
        m_added.clear();
        m_removed.clear();
        m_cable.clock = [] { return noon; };
        m_cable.page = 1000;
        for (int i = 0; i < machineCount; ++i) {
            const QString path = m_folder->filePath(QString::number(i));
            QVERIFY(QFile::copy(m_empty.filePath(u"empty"_s), path));
            auto library = Library::open(path, {}, noon);
            QVERIFY(library);
            m_machines[i] = std::move(*library);
        }
        m_there = opened(m_folder->filePath(u"there"_s));
        m_couch = std::make_unique<FakeCouch>(*m_there);
        m_server = std::make_unique<ScriptedServer>([this](Asked asked) {
            asked.target.replace("/region-vest", "/db");
            return (*m_couch)(asked);
        });
    }
    void cleanup()
    {
        for (auto &machine : m_machines)
            machine.reset();
        m_server.reset();
        m_couch.reset();
        m_there.reset();
    }

    /// A net that spoils each request in turn, in each way.
    void eachRequestIsSpoiledInTurn_data()
    {
        QTest::addColumn<bool>("isCouch");
        QTest::addColumn<int>("page");
        QTest::newRow("a server as CouchDB is one") << true << 1000;
        QTest::newRow("with several requests under way") << true << 1;
#ifdef FVD_TEST_SERVER
        QTest::newRow("PouchDB's") << false << 1000;
#endif
    }
    void eachRequestIsSpoiledInTurn()
    {
        QFETCH(bool, isCouch);
        QFETCH(const int, page);
        m_cable.page = page;
        std::unique_ptr<PouchServer> pouch;
#ifdef FVD_TEST_SERVER
        if (!isCouch) {
            pouch = std::make_unique<PouchServer>();
            QCOMPARE(m_cable.clientAt(pouch->url())->send({"PUT", "/region-vest"})->status, 201);
        }
#endif
        const QUrl server = isCouch ? m_server->url() : pouch->url();
        ChaosProxy proxy(server);
        QRandomGenerator chance(7);
        edit(chance, 0, 0);
        QVERIFY(sync(0, server) && sync(1, server));
        constexpr int kinds = int(ChaosProxy::Fault::Last) + 1;
        const int runs = runCount(6);
        int spoiled = 0;
        int nth = 0;
        bool isBeyond = false;
        int cut = 0;
        for (int run = 0; run < runs; ++run) {
            for (int machine = 0; machine < machineCount; ++machine) {
                for (int i = 0; i < (page == 1 ? 4 : 1); ++i)
                    edit(chance, machine, run);
                if (run % kinds == 0 && machine == 0)
                    nth = std::exchange(isBeyond, false) ? 1 : nth + 1;
                proxy.spoil(nth, ChaosProxy::Fault(run % kinds));
                // Who gives up at once begins anew, as after any cut.
                for (int i = 0; i < 3; ++i) {
                    if (sync(machine, proxy.url(), i < 2 ? 1 : 3))
                        break;
                    ++cut;
                }
                spoiled += proxy.isSpoiled();
                // There were no more: from the first on again.
                isBeyond = isBeyond || !proxy.isSpoiled();
            }
            verifyTogether(server);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(spoiled > runs);
        QVERIFY(cut > 0);
        qInfo("%d runs, %d requests spoiled, %d syncs cut short", runs, spoiled, cut);
    }
    /// A disk with less and less room, while documents come.
    void theDiskIsFull()
    {
        QRandomGenerator chance(3);
        for (int i = 0; i < 60; ++i)
            edit(chance, 0, 100 + i);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(m_machines[0]->store().put(
                {region, u"x%1"_s.arg(i)}, body(u"x"_s, u"tekst "_s.repeated(1000))));
        }
        QVERIFY(sync(0, m_server->url()));
        const qint64 now = m_machines[1]->store().stats()->bytes;
        int full = 0;
        for (int i = 0; i < 8; ++i) {
            QVERIFY(m_machines[1]->setMaximumSize(now + i * 128 * 1024));
            const auto pulled = sync(1, m_server->url());
            if (pulled)
                continue;
            QCOMPARE(pulled.error().fault, fvd::Fault::Full);
            QVERIFY(m_machines[1]->check());
            ++full;
        }
        QVERIFY(full >= 4);
        QVERIFY(m_machines[1]->setMaximumSize(now + 64 * 1024 * 1024));
        verifyTogether(m_server->url());
        QCOMPARE(contentOf(m_machines[1]->store()).size(), contentOf(*m_there).size());
    }
    /// A clock that is set forward and back by days between any two looks at it.
    void theClockJumps()
    {
        QRandomGenerator chance(11);
        for (int run = 0; run < 10; ++run) {
            for (int machine = 0; machine < machineCount; ++machine) {
                edit(chance, machine, run);
                m_cable.clock = [&chance] { return noon.addDays(chance.bounded(-4000, 4000)); };
                QVERIFY(sync(machine, m_server->url()));
            }
            verifyTogether(m_server->url());
        }
    }
    /// How far a long pull has come is kept, although the clock was set back as it began.
    void aClockSetBackKeepsThePlace()
    {
        for (int i = 0; i < 300; ++i)
            QVERIFY(m_there->put({region, QString::number(i)}, body(u"x"_s)));
        int pages = 0;
        m_cable.clock = [&pages] { return noon.addDays(pages == 0 ? 0 : -1); };
        m_server->setScript([&](Asked one) {
            one.target.replace("/region-vest", "/db");
            pages += one.path().endsWith("_changes");
            return pages > 1 && one.path().endsWith("_changes") ? Answer{403, "{}"}
                                                                : (*m_couch)(one);
        });
        QVERIFY(!sync(1, m_server->url()));
        const auto put = std::ranges::count_if(m_server->asked,
            [](const Asked &one) { return one.method == "PUT" && one.path().contains("_local"); });
        QVERIFY(put > 0);
    }

private:
    Result<SpaceReport> sync(int machine, const QUrl &server, int tries = 0)
    {
        return m_cable.sync(*m_machines[machine], server, u"region-vest"_s, tries);
    }
    static QSet<QString> itemsOf(const Session &session)
    {
        QSet<QString> items;
        for (const Day &day : session.days) {
            for (const Item &item : day.items)
                items.insert(session.id.text() + u' ' + item.id.text());
        }
        return items;
    }
    /// What its user does at \a machine: changes a session at random, and adds an item to it that
    /// is not to be lost, unless somebody takes it away later.
    void edit(QRandomGenerator &chance, int machine, int run)
    {
        const Id<Session> id(idOf(chance.bounded(sessionCount)));
        Library &library = *m_machines[machine];
        const auto stored = library.session(id);
        const Session before = stored ? stored->value : Session{.id = id};
        Session session = stored ? fvd::testing::randomlyEdited(chance, before) : before;
        m_removed += itemsOf(before).subtract(itemsOf(session));
        if (session.days.isEmpty())
            session.days.append(Day{.id = Id<Day>(u"common"_s)});
        const QString item = u"%1-%2-%3"_s.arg(machine).arg(run).arg(++m_items);
        session.days.last().items.append({.id = Id<Item>(item), .title = u"Ny"_s});
        QVERIFY(library.put(session, stored ? stored->revision : QString()));
        m_added.insert(id.text() + u' ' + item);
    }

    /// After three rounds at most a further one sends nothing, and all have the same: each document
    /// once, with one living leaf, and all that was added.
    void verifyTogether(const QUrl &server)
    {
        bool isQuiet = false;
        for (int round = 0; round < 4 && !isQuiet; ++round) {
            isQuiet = true;
            for (int machine = 0; machine < machineCount; ++machine) {
                const auto report = sync(machine, server);
                QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
                QCOMPARE(report->refused, QList<Refusal>());
                isQuiet = isQuiet && test::isQuiet(*report);
            }
            QVERIFY(round < 3 || isQuiet);
        }
        QVERIFY(isQuiet);
        const auto first = contentOf(m_machines[0]->store());
        for (auto &machine : m_machines) {
            QCOMPARE(difference(contentOf(machine->store()), first), QString());
            QVERIFY(machine->store().conflicted()->isEmpty());
            QVERIFY(machine->store().check());
        }
        for (int i = 0; i < sessionCount; ++i) {
            const auto stored = m_machines[0]->session(Id<Session>(idOf(i)));
            if (!stored)
                continue;
            const QSet<QString> there = itemsOf(stored->value);
            qsizetype count = 0;
            for (const Day &day : stored->value.days)
                count += day.items.size();
            QCOMPARE(there.size(), count);
            for (const QString &added : std::as_const(m_added)) {
                if (added.section(u' ', 0, 0) == idOf(i) && !m_removed.contains(added))
                    QVERIFY2(there.contains(added), qPrintable(added));
            }
        }
    }

    QTemporaryDir m_empty{};
    std::optional<QTemporaryDir> m_folder{};
    std::array<std::unique_ptr<Library>, machineCount> m_machines{};
    std::unique_ptr<Store> m_there{};
    std::unique_ptr<FakeCouch> m_couch{};
    std::unique_ptr<ScriptedServer> m_server{};
    Cable m_cable{};
    int m_items = 0;
    QSet<QString> m_added{}; ///< session and item
    QSet<QString> m_removed{};
};

QTEST_GUILESS_MAIN(TestChaos)
#include "tst_chaos.moc"
