// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "core/sync/spaces.h"
#include "tests/support/randomsession.h"
#include "tests/sync/fakecouch.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace fvd;
using namespace fvd::test;

namespace {

const Id<Session> id(u"s"_s);

/// A facilitator's machine.
struct Machine
{
    std::unique_ptr<Library> library{};
    std::unique_ptr<HttpClient> client{};

    Session session() const
    {
        const auto read = library->session(id);
        return read ? read->value : Session();
    }
    void edit(const std::function<void(Session &)> &change)
    {
        const auto stored = library->session(id);
        Session next = stored ? stored->value : Session{.id = id};
        change(next);
        QVERIFY(bool(library->put(next, stored ? stored->revision : QString())));
    }
    void name(const QString &title)
    {
        edit([&](Session &session) { session.title = title; });
    }
};

} // namespace

/// What the last sync brought is taken back, and that is synced too; nothing is lost by it.
class TestTakeBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = noon;
        m_folder.emplace();
        m_database = opened(m_folder->filePath(u"there"_s));
        m_couch = std::make_unique<FakeCouch>(*m_database);
        m_server = std::make_unique<ScriptedServer>([this](Asked asked) {
            asked.target.replace("/region-vest", "/db");
            return (*m_couch)(asked);
        });
        for (int i = 0; i < int(m_machines.size()); ++i) {
            m_machines[i].library =
                std::move(*Library::open(m_folder->filePath(QString::number(i)), {}, noon));
            m_machines[i].client = std::make_unique<HttpClient>(
                Account{m_server->url()}, impatient(), [] { return 1.0; }, m_never);
        }
        mine().name(u"Sauda"_s);
        sync(0);
        sync(1);
    }
    void cleanup()
    {
        for (Machine &machine : m_machines)
            machine = {};
        m_couch.reset();
        m_database.reset();
        m_server.reset();
    }

    void bothMachinesHaveTheFormerBodies()
    {
        const Session before = mine().session();
        theirs().name(u"Ødelagt"_s);
        sync(1);
        sync(0);
        QCOMPARE(mine().session().title, u"Ødelagt"_s);
        QCOMPARE(mine().library->lastSync()->documents, 1);

        const auto done = mine().library->takeBackLastSync(m_now);
        QCOMPARE(done->changed.size(), 1);
        QCOMPARE(done->changed.first().session, id);
        QVERIFY(done->left.isEmpty());
        QVERIFY(mine().session() == before);
        sync(0);
        sync(1);
        QVERIFY(theirs().session() == before);
        QVERIFY(contentOf(mine().library->store()) == contentOf(theirs().library->store()));
    }

    void itCanBeTakenInAgain()
    {
        theirs().name(u"Bedre"_s);
        sync(1);
        sync(0);
        QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
        QVERIFY(mine().library->lastSync()->isTakenBack);
        QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
        QCOMPARE(mine().session().title, u"Bedre"_s);
        QVERIFY(!mine().library->lastSync()->isTakenBack);
    }

    void whatWasEditedHereAfterIsLeftAndNamed()
    {
        theirs().name(u"Ødelagt"_s);
        sync(1);
        sync(0);
        mine().edit([](Session &session) { session.remark = u"Skrevet etterpå"_s; });
        const auto done = mine().library->takeBackLastSync(m_now);
        QVERIFY(done->changed.isEmpty());
        QCOMPARE(done->left.size(), 1);
        QCOMPARE(done->left.first().session, id);
        QCOMPARE(mine().session().remark, u"Skrevet etterpå"_s);
        QCOMPARE(mine().session().title, u"Ødelagt"_s);
    }

    void anEditThatWasMergedIsTakenBackToOurs()
    {
        mine().edit([](Session &session) { session.remark = u"Vårt"_s; });
        theirs().name(u"Deres"_s);
        sync(1);
        const Session ours = mine().session();
        sync(0);
        QCOMPARE(mine().session().remark, u"Vårt"_s);
        QCOMPARE(mine().session().title, u"Deres"_s);
        QCOMPARE(mine().library->takeBackLastSync(m_now)->changed.size(), 1);
        QVERIFY(mine().session() == ours);
        sync(0);
        sync(1);
        QVERIFY(theirs().session() == ours);
    }

    void whatWasDeletedThereIsBackAndWhatIsNewStays()
    {
        QVERIFY(bool(theirs().library->remove(id)));
        QVERIFY(bool(theirs().library->put(Session{.id = Id<Session>(u"ny"_s)}, {})));
        sync(1);
        sync(0);
        QVERIFY(!mine().library->session(id));
        QCOMPARE(mine().library->takeBackLastSync(m_now)->changed.size(), 1);
        QCOMPARE(mine().session().title, u"Sauda"_s);
        QVERIFY(bool(mine().library->session(Id<Session>(u"ny"_s))));
        sync(0);
        sync(1);
        QCOMPARE(theirs().session().title, u"Sauda"_s);
    }

    void whatComesWithinAMinuteIsOneRound()
    {
        theirs().name(u"Én"_s);
        sync(1);
        sync(0);
        m_now = m_now.addSecs(20);
        theirs().name(u"To"_s);
        sync(1);
        sync(0);
        m_now = m_now.addSecs(20);
        sync(0); // brings nothing, and is none
        QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
        QCOMPARE(mine().session().title, u"Sauda"_s);

        sync(0);
        sync(1);
        m_now = m_now.addSecs(600);
        theirs().name(u"Tre"_s);
        sync(1);
        sync(0);
        m_now = m_now.addSecs(600);
        theirs().name(u"Fire"_s);
        sync(1);
        sync(0);
        QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
        QCOMPARE(mine().session().title, u"Tre"_s);
    }

    void whatComesRightAfterOneTookBackIsARoundOfItsOwn()
    {
        theirs().name(u"Ødelagt"_s);
        sync(1);
        sync(0);
        QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
        sync(0);
        sync(1);
        m_now = m_now.addSecs(20);
        theirs().edit([](Session &session) { session.remark = u"Takk"_s; });
        sync(1);
        sync(0);
        QVERIFY(!mine().library->lastSync()->isTakenBack);
        QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
        QCOMPARE(mine().session().title, u"Sauda"_s); // and not the one that was taken back
        QVERIFY(mine().session().remark.isEmpty());
    }

    void lawsOverRandomEdits()
    {
        QRandomGenerator chance(31);
        for (int round = 0; round < 25; ++round) {
            const auto scramble = [&](Session &session) {
                session = fvd::testing::randomlyEdited(chance, session);
                session.id = id;
            };
            mine().edit([&](Session &session) {
                session = fvd::testing::randomSession(chance);
                session.id = id;
            });
            sync(0);
            sync(1);
            theirs().edit(scramble);
            if (round % 2)
                mine().edit(scramble);
            sync(1);
            const Session before = mine().session();
            m_now = m_now.addSecs(600);
            sync(0);
            const Session after = mine().session();
            QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
            QVERIFY(mine().session() == before);
            sync(0);
            sync(1);
            QVERIFY(theirs().session() == before);
            QVERIFY(bool(mine().library->takeBackLastSync(m_now)));
            QVERIFY(mine().session() == after);
            m_now = m_now.addSecs(600);
        }
    }

    void editsAreSignedAndDifferencesSayWhoWroteThem()
    {
        mine().library->signWith([this] { return Signature{u"Kari"_s, m_now}; });
        theirs().library->signWith([this] { return Signature{u"Ola"_s, m_now.addSecs(60)}; });
        const QString same = mine().library->session(id)->revision;
        QVERIFY(bool(mine().library->put(mine().session(), same)));
        QCOMPARE(mine().library->session(id)->revision, same); // nothing was changed, nor signed
        mine().name(u"Sauda 1"_s);
        theirs().name(u"Sauda 2"_s);
        sync(0);
        sync(1);
        sync(0);
        const auto differences = theirs().library->differences(id);
        QCOMPARE(differences->size(), 1);
        const Difference &one = differences->first();
        QCOMPARE((QMap<QString, QString>{{one.kept, one.keptBy.by}, {one.other, one.otherBy.by}}),
            (QMap<QString, QString>{{u"Sauda 1"_s, u"Kari"_s}, {u"Sauda 2"_s, u"Ola"_s}}));
        QVERIFY(one.keptBy.at.isValid() && one.otherBy.at.isValid());
        QCOMPARE(theirs().library->sessionsWithDifferences(), QList{id});
        QVERIFY(contentOf(mine().library->store()) == contentOf(theirs().library->store()));
        const QString settled = mine().library->session(id)->revision;
        QVERIFY(bool(mine().library->put(mine().session(), settled)));
        QCOMPARE(mine().library->session(id)->revision, settled);
    }

    void whatOneChoseTheOtherIsNotAskedOf()
    {
        mine().name(u"Sauda 1"_s);
        theirs().name(u"Sauda 2"_s);
        sync(0);
        sync(1);
        sync(0);
        QCOMPARE(theirs().library->differences(id)->size(), 1);
        const Difference one = theirs().library->differences(id)->first();
        mine().name(one.other);
        sync(0);
        sync(1);
        QVERIFY(theirs().library->differences(id)->isEmpty());
        mine().name(one.other + u" / "_s + one.kept);
        sync(0);
        sync(1);
        QVERIFY(theirs().library->differences(id)->isEmpty());
    }

    void anEditThatMetAnotherHereKeepsBothTexts()
    {
        mine().library->signWith([this] { return Signature{u"Kari"_s, m_now}; });
        const auto read = mine().library->session(id);
        Session first = read->value;
        first.title = u"Én"_s;
        QVERIFY(bool(mine().library->put(first, read->revision)));
        Session second = read->value;
        second.title = u"To"_s;
        QVERIFY(bool(mine().library->put(second, read->revision)));
        const auto differences = mine().library->differences(id);
        QCOMPARE(differences->size(), 1);
        QCOMPARE((QSet{differences->first().kept, differences->first().other}),
            (QSet{u"Én"_s, u"To"_s}));
    }

private:
    Machine &mine() { return m_machines[0]; }
    Machine &theirs() { return m_machines[1]; }
    void sync(int machine)
    {
        Machine &one = m_machines[machine];
        QVERIFY(bool(syncSpace(one.library->store(), *one.client, *linkOf(u"region-vest"_s),
            {.cancel = m_never,
                .clock = [this] { return m_now; },
                .newId = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); },
                .settle = settleConflicts})));
        one.library->refresh();
    }

    QDateTime m_now{};
    Cancel m_never{};
    std::optional<QTemporaryDir> m_folder{};
    std::unique_ptr<ScriptedServer> m_server{};
    std::unique_ptr<Store> m_database{};
    std::unique_ptr<FakeCouch> m_couch{};
    std::array<Machine, 2> m_machines{};
};

QTEST_GUILESS_MAIN(TestTakeBack)
#include "tst_takeback.moc"
