// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/model/codec.h"
#include "tests/support/randomsession.h"

#include <QJsonArray>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

/// Bodies of documents: what is stored must come back, whoever wrote it.
class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSessionsComeBack()
    {
        QRandomGenerator chance(7);
        for (int i = 0; i < 1000; ++i) {
            Session session = testing::randomSession(chance);
            session = testing::randomlyEdited(chance, session);
            const auto body = parseObject(canonical(encoded(session)));
            QVERIFY(bool(body));
            Session back = decoded<Session>(*body);
            back.id = session.id;
            QVERIFY(back == session);
            QCOMPARE(canonical(encoded(back)), canonical(*body));
        }
    }

    // A body made from the one before says just what one made anew says.
    void anEditIsWrittenDownAsTheWholeWouldBe()
    {
        QRandomGenerator chance(11);
        for (int i = 0; i < 2000; ++i) {
            Session before = testing::randomSession(chance);
            if (i % 5 == 0)
                before.extra.insert(u"title"_s, 7); // unreadable to us
            const QJsonObject body = encoded(before);
            Session after =
                testing::randomlyEdited(chance, testing::randomlyEdited(chance, before));
            if (i % 7 == 0)
                after.title.clear();
            if (i % 11 == 0)
                after = testing::randomSession(chance);
            QCOMPARE(canonical(encodedAfter(after, before, body)), canonical(encoded(after)));
        }

        Run run{.notes = {{.id = Id<Note>(u"a"_s), .text = u"Kino"_s},
                    {.id = Id<Note>(u"b"_s), .text = u"Buss"_s}}};
        const QJsonObject body = encoded(run);
        Run next = run;
        next.notes.removeFirst();
        next.notes.append({.id = Id<Note>(u"c"_s), .group = 4});
        next.events.append({.id = Id<RunEvent>(u"e"_s), .act = RunAct::Next});
        QCOMPARE(canonical(encodedAfter(next, run, body)), canonical(encoded(next)));
    }

    void timesAreWrittenAsIsoSaysWithTheOffsetThatTheyHad()
    {
        QRandomGenerator chance(5);
        for (int i = 0; i < 1000; ++i) {
            const int offset = (chance.bounded(97) - 48) * 900;
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(
                chance.bounded(4'102'444'800.0) * 1000, Qt::OffsetFromUTC, offset);
            const Run run{.events = {{.id = Id<RunEvent>(u"e"_s), .at = at}}};
            const QJsonObject event = encoded(run).value("events"_L1).toArray().at(0).toObject();
            QCOMPARE(event.value("at"_L1).toString(), at.toString(Qt::ISODateWithMs));
        }
    }

    void everythingComesBack()
    {
        PrivateNotes notes{.session = Id<Session>(u"s"_s), .general = u"hald tida"_s};
        notes.items.insert(Id<Item>(u"i"_s), u"ti minutt, ikkje tjue"_s);
        QVERIFY(decoded<PrivateNotes>(encoded(notes)) == notes);

        Council council{.kind = CouncilKind::Raad, .name = u"Ungdomsrådet"_s, .seats = 9};
        council.members = {Id<Council>(u"1135"_s)};
        QVERIFY(decoded<Council>(encoded(council)) == council);

        Material material{.theme = Id<Theme>(u"habilitet"_s), .kind = MaterialKind::Exercise};
        material.planned = Minutes(45);
        material.checked = QDate(2026, 7, 28);
        material.text.nn.stages = {
            {.form = StageForm::Alone, .planned = Minutes(3), .text = u"Kva?"_s}};
        material.text.nb.sources = {
            {.title = u"kommuneloven § 11-10"_s, .url = u"https://lovdata.no"_s}};
        material.roles = {GroupRole::Chair, GroupRole::Timekeeper};
        material.councils = {CouncilFit::County};
        material.audience = Audience::Raad;
        QVERIFY(decoded<Material>(encoded(material)) == material);

        Theme theme{.number = 3};
        theme.text.nb.why = u"Det haster."_s;
        theme.text.nb.programmes = {{.shape = ProgrammeShape::Block,
            .title = u"En økt"_s,
            .planned = Minutes(60),
            .items = {{.planned = Minutes(60), .material = Id<Material>(u"a/b"_s)}}}};
        theme.text.nn.links = {
            {.title = u"Film"_s, .url = u"https://ks.no"_s, .kind = LinkKind::Film}};
        QVERIFY(decoded<Theme>(encoded(theme)) == theme);

        Run run{.session = Id<Session>(u"s"_s), .day = Id<Day>(u"d"_s)};
        run.plan.items = {{.id = Id<Item>(u"i"_s), .title = u"Opning"_s}};
        const QDateTime at(QDate(2026, 12, 3), QTime(9, 8, 2, 345), Qt::OffsetFromUTC, 3600);
        run.events = {{.id = Id<RunEvent>(u"e"_s),
            .at = at,
            .act = RunAct::Extend,
            .amount = Seconds(-90),
            .changes = {{.item = Id<Item>(u"i"_s), .fate = Fate::Moved}}}};
        run.notes = {{.id = Id<Note>(u"n"_s), .kind = NoteKind::Rule, .group = 3, .at = at}};
        run.evaluation = {
            {.text = u"Nyttig?"_s, .options = {u"ja"_s, u"nei"_s}, .counts = {30, 2}}};
        QVERIFY(decoded<Run>(encoded(run)) == run);
    }

    void whatANewerVersionWroteIsCarriedAlong()
    {
        const auto body = parseObject(
            "{\"v\":9,\"title\":\"T\",\"colour\":\"blå\",\"parts\":[\"basis-1\",\"climate-5\"],"
            "\"expected\":{\"members\":19,\"guests\":3},"
            "\"days\":[{\"id\":\"d\",\"start\":\"halv ti\",\"weather\":\"sol\",\"items\":["
            "{\"id\":\"i\",\"kind\":\"vote\",\"title\":\"T\",\"timing\":{\"kind\":\"exact\","
            "\"zone\":1},"
            "\"planned\":12.5,\"lines\":[{\"text\":\"L\",\"mood\":1}],"
            "\"tracks\":[{\"id\":\"t\",\"link\":\"x\"}]}]}]}");
        QVERIFY(bool(body));
        Session session = decoded<Session>(*body);
        QCOMPARE(session.title, u"T"_s);
        QCOMPARE(session.expected.members, 19);
        QCOMPARE(session.days.first().items.first().kind, ItemKind::Talk);
        QCOMPARE(canonical(encoded(session)), canonical(*body));

        // An edit changes what it changes and nothing else.
        session.title = u"Ny"_s;
        QJsonObject expected = *body;
        expected.insert(u"title"_s, u"Ny"_s);
        QCOMPARE(canonical(encoded(session)), canonical(expected));
    }

    void aValueThatWasUnreadableIsReplacedOnceItIsSet()
    {
        Session session = decoded<Session>({{u"parts"_s, QJsonArray{u"climate-5"_s}}});
        session.parts = {Part::Basis1};
        QCOMPARE(encoded(session).value("parts"_L1), QJsonArray{u"basis-1"_s});
    }

    void olderBodiesAreLiftedStepByStep()
    {
        constexpr std::array steps{
            Lift{1,
                [](QJsonObject body) {
                    body.insert("title"_L1, body.take("name"_L1));
                    return body;
                }},
            Lift{2,
                [](QJsonObject body) {
                    body.insert("title"_L1, body.value("title"_L1).toString().toUpper());
                    return body;
                }},
        };
        const auto title = [&](const QJsonObject &body) {
            return lifted(body, steps).value("title"_L1).toString();
        };
        QCOMPARE(title({{u"name"_s, u"a"_s}}), u"A"_s);
        QCOMPARE(title({{u"v"_s, 2}, {u"title"_s, u"a"_s}}), u"A"_s);
        QCOMPARE(title({{u"v"_s, 3}, {u"title"_s, u"a"_s}}), u"a"_s);
        QCOMPARE(title({{u"v"_s, 4}, {u"title"_s, u"a"_s}}), u"a"_s);
        QCOMPARE(lifted({}, steps).value("v"_L1).toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
