// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/councils.h"
#include "core/library/documents.h"
#include "core/sync/httppeer.h"
#include "tests/support/authors.h"
#include "tests/sync/cable.h"
#include "tests/sync/pouchdevice.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace fvd;
using namespace fvd::test;
using namespace fvd::testing;

namespace {

constexpr int sessionCount = 14;
constexpr int weekCount = 9;

} // namespace

/// A season: two machines with our program and a device with another one plan and hold sessions,
/// with a net that comes and goes. In the end all have the same, and every word that somebody wrote
/// is there, or waits to be chosen.
class TestSeason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto councils =
            readCouncils(QStringLiteral(FVD_SOURCE_DIR) + u"/resources/councils"_s);
        QVERIFY(councils);
        m_councils = *councils;
        // Made once: its steps wait for the disk, each of them.
        QVERIFY(Library::open(m_empty.filePath(u"empty"_s), m_councils, noon));
        m_server = std::make_unique<PouchServer>();
        m_device = std::make_unique<PouchDevice>();
    }

    void cleanup()
    {
        for (auto &machine : m_machines)
            machine.reset();
    }

    void aSeason_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= runCount(2); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void aSeason()
    {
        QFETCH(int, seed);
        begin(seed);
        ChaosProxy proxy(m_server->url());
        for (int week = 0; week < weekCount; ++week) {
            m_now = noon.addDays(7 * week);
            const int hot = m_chance.bounded(sessionCount);
            for (int who : {0, 1, 2}) {
                work(who, hot);
                if (QTest::currentTestFailed())
                    return;
                if (m_chance.bounded(5) < 3)
                    meetABadNet(who, proxy);
                hold(who, week);
            }
        }
        bringTogether();
        if (!QTest::currentTestFailed())
            verifyNothingIsLost();
        qInfo(
            "%lld words, %lld of them taken away again; %d syncs cut; %d settled, %lld to choose; "
            "%lld days held, %d rounds",
            m_said.size(), m_gone.size(), m_cut, m_settled, waiting().size(), m_held.size(),
            m_rounds);
    }

private:
    void begin(int seed)
    {
        m_chance.seed(seed);
        m_folder.emplace();
        m_authors = {Author{u"kari"_s}, Author{u"ola"_s}, Author{u"per"_s}};
        m_said.clear();
        m_gone.clear();
        m_held.clear();
        m_leads.clear();
        m_cut = m_settled = m_rounds = 0;
        m_now = noon;
        m_cable.clock = [this] { return m_now; };
        m_databases = {u"region-s%1"_s.arg(seed), privateDatabase(u"s%1"_s.arg(seed))};
        for (const QString &each : m_databases) {
            const auto made = m_cable.clientAt(m_server->url())->send({"PUT", '/' + each.toUtf8()});
            QVERIFY(made && made->status == 201);
        }
        for (int i : {0, 1}) {
            const QString path = m_folder->filePath(QString::number(i));
            QVERIFY(QFile::copy(m_empty.filePath(u"empty"_s), path));
            auto library = Library::open(path, m_councils, noon);
            QVERIFY(library);
            m_machines[i] = std::move(*library);
            m_machines[i]->signWith([this, i] { return Signature{m_authors[i].name, m_now}; });
        }
        for (int i = 0; i < sessionCount; ++i) {
            const int leader = i % 2;
            const Session session = planned(i, m_authors[leader]);
            m_leads[session.id.text()] = leader;
            QVERIFY(m_machines[leader]->put(session, {}));
            remember(session.id.text(), {}, bodyOf(session), m_authors[leader]);
        }
    }

    /// Session \a number, of one to three days in a week of its own.
    Session planned(int number, Author &author)
    {
        const Council &council = m_councils[m_chance.bounded(int(m_councils.size()))];
        Session session{.id = Id<Session>(u"s%1"_s.arg(number)),
            .title = council.name + u' ' + author.word(),
            .councils = {council.id}};
        const int days = 1 + m_chance.bounded(3);
        for (int d = 0; d < days; ++d) {
            Day day{.id = Id<Day>(u"d%1"_s.arg(d)),
                .date = noon.date().addDays(7 * (number % weekCount) + d)};
            for (int n = 3 + m_chance.bounded(5); n > 0; --n) {
                day.items.append({.id = Id<Item>(newId(m_chance)),
                    .title = u"Velkommen "_s + author.word(),
                    .planned = Minutes(5 + m_chance.bounded(60))});
            }
            session.days.append(day);
        }
        return session;
    }

    /// A week of \a who: edits of the session \a hot, that others work at too, and of a few more.
    void work(int who, int hot)
    {
        for (int n = 3 + m_chance.bounded(4); n > 0; --n) {
            const QString id = u"s%1"_s.arg(n % 2 ? hot : m_chance.bounded(sessionCount));
            const int kind = m_chance.bounded(6);
            if (who == 2)
                editOnDevice(kind, id);
            else if (kind == 0)
                editNotes(who, Id<Session>(id));
            else if (kind == 1)
                editRun(who, Id<Session>(id));
            else if (kind == 2 && m_chance.bounded(3) == 0)
                remove(who, Id<Session>(id));
            else
                editSession(who, Id<Session>(id));
        }
    }
    /// Remembers what \a author wrote and took away in the document \a id.
    void remember(const QString &id, const QJsonObject &before, const QJsonObject &after,
        const Author &author)
    {
        const QSet<QString> old = wordsIn(before);
        const QSet<QString> now = wordsIn(after);
        QVERIFY(areOf(old - now, author) && areOf(now - old, author));
        m_gone += old - now;
        for (const QString &word : now - old)
            m_said[word] = after[u"type"_s].toString() + u' ' + id;
    }
    template <typename T>
    void edit(int who, const Stored<T> &stored)
    {
        const QJsonObject before = bodyOf(stored.value);
        const QJsonObject after = edited(before, m_authors[who], m_chance);
        remember(idOf(stored.value).text(), before, after, m_authors[who]);
        QVERIFY(m_machines[who]->put(
            valueOf<T>(Document{.key = keyOf<T>(idOf(stored.value)), .body = after}),
            stored.revision));
    }
    void editSession(int who, const Id<Session> &id)
    {
        if (const auto stored = m_machines[who]->session(id))
            edit(who, *stored);
    }
    void editNotes(int who, const Id<Session> &id)
    {
        auto stored = m_machines[who]->notes(id);
        QVERIFY(stored);
        edit(who, *stored);
    }
    void editRun(int who, const Id<Session> &id)
    {
        const auto stored = m_machines[who]->run(id, Id<Day>(u"d0"_s));
        QVERIFY(stored);
        if (hasBegun(stored->value))
            edit(who, *stored);
    }
    /// Who leads a session that nobody else wrote in takes it away.
    void remove(int who, const Id<Session> &id)
    {
        const auto stored = m_machines[who]->session(id);
        if (!stored || m_leads[id.text()] != who || stored->value.status == SessionStatus::Held)
            return;
        const QJsonObject body = bodyOf(stored->value);
        if (!areOf(wordsIn(body), m_authors[who]))
            return;
        remember(id.text(), body, {}, m_authors[who]);
        QVERIFY(m_machines[who]->remove(id));
    }
    /// As another program does it: the whole document is read, changed in one place, and written.
    void editOnDevice(int kind, const QString &id)
    {
        const QString database = m_databases[kind == 0];
        const QString wanted = kind == 1 ? runId(Id<Session>(id), Id<Day>(u"d0"_s)).text() : id;
        for (const QJsonValue &each : ask({{u"docs"_s, true}}, database).array()) {
            const QJsonObject before = each.toObject();
            if (before[u"_id"_s] != wanted)
                continue;
            QJsonObject after = edited(before, m_authors[2], m_chance);
            remember(wanted, before, after, m_authors[2]);
            after[u"edited"_s] = signedBody({}, {u"per"_s, m_now})[u"edited"_s];
            const QJsonDocument put = ask({{u"put"_s, QJsonArray{after}}}, database);
            QVERIFY2(put[0][u"ok"_s].toBool(), put.toJson().constData());
        }
    }

    /// Those of \a who's sessions whose week has come are held, and written about.
    void hold(int who, int week)
    {
        for (int i = week; i < sessionCount && who < 2; i += weekCount) {
            const auto stored = m_machines[who]->session(Id<Session>(u"s%1"_s.arg(i)));
            if (!stored || m_leads[stored->value.id.text()] != who)
                continue;
            Session session = stored->value;
            for (const Day &day : std::as_const(session.days)) {
                Run run{.id = runId(session.id, day.id),
                    .session = session.id,
                    .day = day.id,
                    .plan = day};
                run.events = {
                    {.id = Id<RunEvent>(newId(m_chance)), .at = m_now, .act = RunAct::Start},
                    {.id = Id<RunEvent>(newId(m_chance)),
                        .at = m_now.addSecs(21'600),
                        .act = RunAct::End}};
                for (const NoteKind kind : {NoteKind::Idea, NoteKind::Rule, NoteKind::FollowUp}) {
                    run = withNote(run,
                        {.id = Id<Note>(newId(m_chance)),
                            .kind = kind,
                            .text = m_authors[who].word()},
                        RecordLevel::Full);
                }
                remember(run.id.text(), bodyOf(Run{.plan = day}), bodyOf(run), m_authors[who]);
                session = withOutcome(session, {}, run);
                QVERIFY(m_machines[who]->put(run, {}));
            }
            session.status = SessionStatus::Held;
            m_held[session.id] = session.days;
            QVERIFY(m_machines[who]->put(session, stored->revision));
        }
    }

    /// Asks the device in its \a database, and gives what it says.
    QJsonDocument ask(QJsonObject command, const QString &database)
    {
        command.insert(u"in"_s, database);
        return m_device->ask(command);
    }
    /// What the device and \a database at \a server did not have of each other; nothing if the net
    /// did not let them.
    std::optional<int> syncDevice(const QUrl &server, const QString &database, int patience = 0)
    {
        int written = 0;
        for (const QString &way : {u"push"_s, u"pull"_s}) {
            const QString address = server.toString() + u'/' + database;
            const QJsonObject done =
                ask({{way, address}, {u"patience"_s, patience}}, database).object();
            if (!done[u"ok"_s].toBool())
                return {};
            written += done[u"docs_written"_s].toInt();
        }
        return written;
    }
    /// \a who goes online, by a net that spoils one of the requests, and gives up now and then.
    void meetABadNet(int who, ChaosProxy &proxy)
    {
        for (const QString &database : m_databases) {
            const bool isBad = m_chance.bounded(3) > 0;
            const auto fault =
                ChaosProxy::Fault(m_chance.bounded(int(ChaosProxy::Fault::Last) + 1));
            proxy.spoil(isBad ? 1 + m_chance.bounded(8) : 0, fault);
            if (who == 2) {
                m_cut += !syncDevice(proxy.url(), database, 1000);
            } else {
                const auto report = m_cable.sync(*m_machines[who], proxy.url(), database, 1);
                m_cut += !report;
                m_settled += report ? report->settled : 0;
            }
        }
        proxy.spoil(0, {});
    }

    /// All are online by a good net, one after the other. Whether there was nothing to bring.
    bool isRoundQuiet()
    {
        bool isAllQuiet = true;
        for (const QString &database : m_databases) {
            for (int who : {0, 2, 1}) {
                if (who == 2) {
                    isAllQuiet = syncDevice(m_server->url(), database) == 0 && isAllQuiet;
                    continue;
                }
                const auto report = m_cable.sync(*m_machines[who], m_server->url(), database);
                if (!report || !report->refused.isEmpty())
                    return false;
                m_settled += report->settled;
                isAllQuiet = isQuiet(*report) && isAllQuiet;
            }
        }
        return isAllQuiet;
    }
    /// What the four do not agree on; "" if they are equal.
    QString disagreement()
    {
        for (const QString &database : m_databases) {
            const QString space = linkOf(database)->space;
            const LeafTexts first = contentOf(m_machines[0]->store(), space);
            const auto client = m_cable.clientAt(m_server->url());
            HttpPeer server(*client, database);
            for (const LeafTexts &other : {contentOf(m_machines[1]->store(), space),
                     contentOf(*m_device, database), contentOf(server)}) {
                if (const QString found = difference(first, other); !found.isEmpty())
                    return found;
            }
        }
        return {};
    }
    void bringTogether()
    {
        do {
            isRoundQuiet();
            ++m_rounds;
        } while (m_rounds < 3 && !disagreement().isEmpty());
        QCOMPARE(disagreement(), QString());
        QVERIFY(isRoundQuiet());
        QCOMPARE(disagreement(), QString());
        for (auto &machine : m_machines) {
            QVERIFY(machine->store().conflicted()->isEmpty());
            QVERIFY(machine->store().check());
        }
        // All show the same of the leaves that they have: the one that lives.
        for (const QString &database : m_databases) {
            const LeafTexts content = contentOf(m_machines[0]->store(), linkOf(database)->space);
            QMap<QString, QString> living;
            for (auto it = content.begin(); it != content.end(); ++it) {
                if (!it->contains(u" living "_s))
                    continue;
                const QString id = it.key().section(u' ', 0, -2);
                QVERIFY2(!living.contains(id), qPrintable(id));
                living[id] = it.key().section(u' ', -1);
            }
            const QJsonDocument docs = ask({{u"docs"_s, true}}, database);
            QCOMPARE(docs.array().size(), living.size());
            for (const QJsonValue &each : docs.array())
                QCOMPARE(each[u"_rev"_s].toString(), living[each[u"_id"_s].toString()]);
        }
    }

    /// What the windows of both let one choose from.
    QList<Difference> waiting()
    {
        QList<Difference> all;
        for (auto &machine : m_machines) {
            for (const SessionBrief &each : machine->sessions())
                all += machine->differences(each.id).value();
        }
        return all;
    }
    /// What a reader finds: documents as they stand, and what waits to be chosen.
    QSet<QString> wordsThere()
    {
        QSet<QString> words;
        for (const QString &database : m_databases) {
            for (const QJsonValue &each : ask({{u"docs"_s, true}}, database).array()) {
                QJsonObject doc = each.toObject();
                doc.remove(u"plan"_s); // the copy of a day that was held does not count
                words += wordsIn(doc);
            }
        }
        for (const Difference &each : waiting())
            words += wordsIn({{each.path, each.other}});
        return words;
    }
    void verifyNothingIsLost()
    {
        const QSet<QString> there = wordsThere();
        QStringList lost;
        for (auto it = m_said.begin(); it != m_said.end(); ++it) {
            // A key of another program's cannot wait to be chosen beside a day that was held.
            const bool isKept = !it.key().endsWith("mark"_L1)
                || !m_held.contains(Id<Session>(it->section(u' ', 1)));
            if (isKept && !there.contains(it.key()) && !m_gone.contains(it.key()))
                lost.append(it.key() + u" of "_s + it.value());
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u", "_s)));
        for (auto it = m_held.begin(); it != m_held.end(); ++it) {
            const auto session = m_machines[0]->session(it.key());
            QVERIFY(session);
            QCOMPARE(session->value.status, SessionStatus::Held);
            QVERIFY2(session->value.days == *it, qPrintable(it.key().text()));
        }
    }

    QTemporaryDir m_empty{};
    QList<Council> m_councils{};
    std::unique_ptr<PouchServer> m_server{};
    std::unique_ptr<PouchDevice> m_device{};
    QRandomGenerator m_chance{};
    std::optional<QTemporaryDir> m_folder{};
    std::array<std::unique_ptr<Library>, 2> m_machines{};
    std::array<Author, 3> m_authors{}; ///< at both machines and the device
    QStringList m_databases{};
    QDateTime m_now{};
    Cable m_cable{};
    QMap<QString, QString> m_said{}; ///< where, by word
    QSet<QString> m_gone{}; ///< taken away by who said it
    QMap<QString, int> m_leads{}; ///< who, by session
    QMap<Id<Session>, QList<Day>> m_held{}; ///< as they were then
    int m_cut = 0;
    int m_settled = 0;
    int m_rounds = 0;
};

QTEST_GUILESS_MAIN(TestSeason)
#include "tst_season.moc"
