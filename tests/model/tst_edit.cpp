// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"

#include "core/model/codec.h"

#include <QJsonDocument>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

Item item(const QString &name, const QList<Track> &tracks = {})
{
    return {.id = Id<Item>(name), .title = name, .tracks = tracks};
}

/// A, B with two tracks of two items each, C.
Day day()
{
    const Track one{.id = Id<Track>(u"t1"_s), .items = {item(u"B11"_s), item(u"B12"_s)}};
    const Track two{.id = Id<Track>(u"t2"_s), .items = {item(u"B21"_s), item(u"B22"_s)}};
    return {
        .id = Id<Day>(u"day"_s), .items = {item(u"A"_s), item(u"B"_s, {one, two}), item(u"C"_s)}};
}

/// "A B[B11 B12|B21 B22] C".
QString outline(const QList<Item> &items)
{
    QStringList result;
    for (const Item &item : items) {
        QStringList tracks;
        for (const Track &track : item.tracks)
            tracks.append(outline(track.items));
        result.append(
            item.id.text() + (tracks.isEmpty() ? QString() : u'[' + tracks.join(u'|') + u']'));
    }
    return result.join(u' ');
}

QString outline(const Day &day)
{
    return outline(day.items);
}

Id<Item> id(const QString &text)
{
    return Id<Item>(text);
}

Spot in(const QString &track, int index)
{
    return {Id<Track>(track), index};
}

IdSource counting()
{
    return [n = 0]() mutable { return u"new"_s + QString::number(++n); };
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds();
    void insertsAndRemoves();
    void moves();
    void movesBetweenDays();
    void doubles();
    void splits();
    void merges();
    void mergesWhatWasSplit();
    void scalesStages();
    void takesMaterialsIn();
    void editsOfNothing();
    void stripsNames_data();
    void stripsNames();
    void leavesNoTraces();
};

void EditTest::finds()
{
    const Day d = day();
    QCOMPARE(findItem(d, id(u"B22"_s))->title, u"B22"_s);
    QCOMPARE(spotOf(d, id(u"B22"_s)), in(u"t2"_s, 1));
    QCOMPARE(spotOf(d, id(u"C"_s)), (Spot{.index = 2}));
    QVERIFY(!findItem(d, id(u"X"_s)));
    const Session session{.days = {{.id = Id<Day>(u"empty"_s)}, d}};
    QCOMPARE(dayOf(session, id(u"B11"_s))->id, d.id);
    QCOMPARE(findItem(session, id(u"B11"_s))->title, u"B11"_s);
}

void EditTest::insertsAndRemoves()
{
    QCOMPARE(outline(withItemInserted(day(), item(u"X"_s), {.index = 0})),
        u"X A B[B11 B12|B21 B22] C"_s);
    QCOMPARE(outline(withItemInserted(day(), item(u"X"_s), {.index = 99})),
        u"A B[B11 B12|B21 B22] C X"_s);
    QCOMPARE(outline(withItemInserted(day(), item(u"X"_s), in(u"t2"_s, 1))),
        u"A B[B11 B12|B21 X B22] C"_s);
    QCOMPARE(outline(withItemRemoved(day(), id(u"B"_s))), u"A C"_s);
    QCOMPARE(outline(withItemRemoved(day(), id(u"B12"_s))), u"A B[B11|B21 B22] C"_s);
    QCOMPARE(outline(withTrackRemoved(day(), Id<Track>(u"t1"_s))), u"A B[B21 B22] C"_s);
    QCOMPARE(outline(withTrackAdded(day(), id(u"C"_s), {.items = {item(u"C1"_s)}})),
        u"A B[B11 B12|B21 B22] C[C1]"_s);
    Item changed = item(u"B21"_s);
    changed.title = u"other"_s;
    QCOMPARE(findItem(withItem(day(), changed), id(u"B21"_s))->title, u"other"_s);
}

void EditTest::moves()
{
    QCOMPARE(outline(withItemMoved(day(), id(u"A"_s), {.index = 2})), u"B[B11 B12|B21 B22] C A"_s);
    QCOMPARE(
        outline(withItemMoved(day(), id(u"A"_s), in(u"t1"_s, 1))), u"B[B11 A B12|B21 B22] C"_s);
    QCOMPARE(
        outline(withItemMoved(day(), id(u"B11"_s), {.index = 0})), u"B11 A B[B12|B21 B22] C"_s);
    QCOMPARE(withItemMoved(day(), id(u"B"_s), in(u"t1"_s, 0)), day());
    const Day there = withItemMoved(day(), id(u"B12"_s), {.index = 1});
    QCOMPARE(withItemMoved(there, id(u"B12"_s), in(u"t1"_s, 1)), day());
}

void EditTest::movesBetweenDays()
{
    const Day other{.id = Id<Day>(u"other"_s), .items = {item(u"X"_s)}};
    const Session session{.days = {day(), other}};
    const Session moved = withItemMoved(session, id(u"B12"_s), other.id, {.index = 1});
    QCOMPARE(outline(moved.days.at(0)), u"A B[B11|B21 B22] C"_s);
    QCOMPARE(outline(moved.days.at(1)), u"X B12"_s);
    QCOMPARE(withItemMoved(moved, id(u"B12"_s), day().id, in(u"t1"_s, 1)), session);
    QCOMPARE(outline(withItemMoved(session, id(u"A"_s), day().id, {.index = 1}).days.at(0)),
        u"B[B11 B12|B21 B22] A C"_s);
}

void EditTest::doubles()
{
    Day d = day();
    d.items[1].timing = {.kind = TimingKind::Exact, .start = ClockTime::at(9)};
    const Day doubled = withItemDoubled(d, id(u"B"_s), counting());
    QCOMPARE(outline(doubled), u"A B[B11 B12|B21 B22] new1[new3 new4|new6 new7] C"_s);
    QCOMPARE(doubled.items.at(2).timing, Timing{});
    QCOMPARE(doubled.items.at(2).title, u"B"_s);
    QCOMPARE(doubled.items.at(2).tracks.at(0).id.text(), u"new2"_s);
}

void EditTest::splits()
{
    Day d = day();
    Item &whole = d.items[0];
    whole.timing = {.kind = TimingKind::Exact, .start = ClockTime::at(9), .end = ClockTime::at(10)};
    whole.leaders = {u"ordfører"_s};
    whole.stages = {{.form = StageForm::Alone, .planned = Minutes(10)},
        {.form = StageForm::Groups, .planned = Minutes(30)},
        {.form = StageForm::Plenary, .planned = Minutes(20)}};
    whole.materials = {{.source = Id<Material>(u"m"_s)}};
    const Day cut = withItemSplit(d, id(u"A"_s), Minutes(25), id(u"A2"_s));
    QCOMPARE(outline(cut), u"A A2 B[B11 B12|B21 B22] C"_s);
    const Item &first = cut.items.at(0);
    const Item &second = cut.items.at(1);
    QCOMPARE(first.timing.end, ClockTime::at(9, 25));
    QCOMPARE(second.timing, Timing{});
    QCOMPARE(second.planned, Minutes(35));
    QCOMPARE(second.title, u"A forts."_s);
    QCOMPARE(second.continues, first.id);
    QCOMPARE(second.leaders, whole.leaders);
    QCOMPARE(first.stages.size(), 2);
    QCOMPARE(first.stages.at(1).planned, Minutes(15));
    QCOMPARE(second.stages.size(), 2);
    QCOMPARE(second.stages.at(0).planned, Minutes(15));
    QCOMPARE(first.materials, whole.materials);
    QVERIFY(second.materials.isEmpty());

    QCOMPARE(withItemSplit(d, id(u"A"_s), Minutes(60), id(u"A2"_s)), d);
    QCOMPARE(withItemSplit(d, id(u"A"_s), Minutes(0), id(u"A2"_s)), d);
    QVERIFY(!withItemSplit(d, id(u"C"_s), Minutes(10), id(u"C2"_s)).items.at(3).planned);
}

void EditTest::merges()
{
    Day d = day();
    d.items[0].planned = Minutes(20);
    d.items[2].planned = Minutes(25);
    d.items[2].leaders = {u"rådmannen"_s};
    d.items[2].lines = {{.text = u"mer"_s}};
    const Day merged = withItemsMerged(d, id(u"A"_s), id(u"C"_s));
    QCOMPARE(outline(merged), u"A B[B11 B12|B21 B22]"_s);
    const Item &both = merged.items.at(0);
    QCOMPARE(both.planned, Minutes(45));
    QCOMPARE(both.lines,
        (QList<Line>{{.text = u"C"_s, .leaders = {u"rådmannen"_s}}, {.text = u"mer"_s}}));

    QCOMPARE(outline(withItemsMerged(d, id(u"B11"_s), id(u"B"_s))), outline(d));
    QCOMPARE(outline(withItemsMerged(d, id(u"C"_s), id(u"B12"_s))), u"A B[B11|B21 B22] C"_s);
    QVERIFY(!findItem(withItemsMerged(d, id(u"C"_s), id(u"B12"_s)), id(u"C"_s))->planned);
}

void EditTest::mergesWhatWasSplit()
{
    Day d = day();
    d.items[0].planned = Minutes(60);
    const Day cut = withItemSplit(d, id(u"A"_s), Minutes(25), id(u"A2"_s));
    QCOMPARE(withItemsMerged(cut, id(u"A"_s), id(u"A2"_s)), d);
}

void EditTest::scalesStages()
{
    const auto stages = [](const QList<int> &minutes) {
        QList<Stage> result;
        for (const int each : minutes)
            result.append({.planned = Minutes(each)});
        return result;
    };
    QCOMPARE(scaled(stages({2, 8, 20, 15}), Minutes(45)), stages({2, 8, 20, 15}));
    QCOMPARE(scaled(stages({5, 10, 20, 10}), Minutes(90)), stages({10, 20, 40, 20}));
    QCOMPARE(scaled(stages({1, 1, 28}), Minutes(15)), stages({1, 1, 13}));
    QCOMPARE(scaled(stages({28, 1, 1}), Minutes(4)), stages({2, 1, 1}));
    QCOMPARE(scaled({}, Minutes(4)), QList<Stage>{});
    for (int length = 3; length < 100; ++length) {
        Minutes sum{};
        for (const Stage &stage : scaled(stages({7, 1, 31}), Minutes(length))) {
            QVERIFY(stage.planned >= Minutes(1));
            sum += stage.planned;
        }
        QCOMPARE(sum, Minutes(length));
    }
}

void EditTest::takesMaterialsIn()
{
    Material material{.id = Id<Material>(u"m"_s),
        .kind = MaterialKind::Exercise,
        .planned = Minutes(40),
        .minimum = Minutes(30)};
    material.text.nn.title = u"Kven avgjer?"_s;
    material.text.nn.stages = {{.planned = Minutes(10)}, {.planned = Minutes(30)}};
    const Item made = withMaterial({}, material, u"1-a"_s, LanguageForm::Nynorsk);
    QCOMPARE(made.title, u"Kven avgjer?"_s);
    QCOMPARE(made.kind, ItemKind::Exercise);
    QCOMPARE(made.planned, Minutes(40));
    QCOMPARE(made.minimum, Minutes(30));
    QCOMPARE(made.stages, material.text.nn.stages);
    QCOMPARE(made.materials.at(0).revision, u"1-a"_s);

    const Item own{.title = u"Roller"_s, .planned = Minutes(80)};
    const Item kept = withMaterial(own, material, u"1-a"_s, LanguageForm::Nynorsk);
    QCOMPARE(kept.title, own.title);
    QCOMPARE(kept.planned, own.planned);
    QCOMPARE(kept.stages.at(0).planned, Minutes(20));
    const Item two = withMaterial(kept, material, u"1-a"_s, LanguageForm::Nynorsk);
    QCOMPARE(two.minimum, Minutes(60));
    QCOMPARE(two.stages, kept.stages);
}

void EditTest::editsOfNothing()
{
    const Day d = day();
    const Id<Item> none(u"X"_s);
    QCOMPARE(withItem(d, item(u"X"_s)), d);
    QCOMPARE(withItemRemoved(d, none), d);
    QCOMPARE(withItemMoved(d, none, {}), d);
    QCOMPARE(withItemMoved(d, id(u"A"_s), in(u"t9"_s, 0)), d);
    QCOMPARE(withItemDoubled(d, none, counting()), d);
    QCOMPARE(withItemInserted(d, item(u"Y"_s), in(u"t9"_s, 0)), d);
    QCOMPARE(withItemsMerged(d, id(u"A"_s), none), d);
    QCOMPARE(withTrackRemoved(d, Id<Track>(u"t9"_s)), d);
}

void EditTest::stripsNames_data()
{
    QTest::addColumn<QString>("leader");
    QTest::addColumn<QString>("left");
    const auto row = [](const QString &leader, const QString &left) {
        QTest::newRow(qUtf8Printable(leader)) << leader << left;
    };
    row(u"ordfører"_s, u"ordfører"_s);
    row(u"Alle"_s, u"Alle"_s);
    row(u"Kari Nordmann"_s, {});
    row(u"ordfører Kari Nordmann"_s, u"ordfører"_s);
    row(u"Ordfører Kari Nordmann"_s, u"Ordfører"_s);
    row(u"Ola H. Nordmann, KS"_s, u"KS"_s);
    row(u"Anne-Britt Djuve Østbø"_s, {});
    row(u"regiondirektør KS"_s, u"regiondirektør KS"_s);
    row(u"leder av KS Etikkutvalg"_s, u"leder av KS Etikkutvalg"_s);
    row(u"forsker, Universitetet i Oslo"_s, u"forsker, Universitetet i Oslo"_s);
    row(u"tidl. rådmann i Nordre Follo"_s, u"tidl. rådmann i Nordre Follo"_s);
}

void EditTest::stripsNames()
{
    QFETCH(QString, leader);
    QFETCH(QString, left);
    Day d = day();
    d.items[0].leaders = {leader};
    const Session copy = withoutTraces({.days = {d}}, counting());
    QCOMPARE(copy.days.at(0).items.at(0).leaders.join(u'|'), left);
}

void EditTest::leavesNoTraces()
{
    Day d = day();
    d.date = QDate(2026, 12, 3);
    d.start = ClockTime::at(9);
    d.venue = u"SECRET hall"_s;
    d.items[0].place = u"SECRET room"_s;
    d.items[0].planned = Minutes(10);
    d.items[2].continues = id(u"A"_s);
    const Person contact{.name = u"SECRET"_s, .phone = u"SECRET"_s};
    const Session session{.id = Id<Session>(u"SECRET"_s),
        .title = u"SECRET"_s,
        .councils = {Id<Council>(u"SECRET"_s)},
        .parts = {Part::Tailored3},
        .language = LanguageForm::Nynorsk,
        .languageAsked = true,
        .status = SessionStatus::Held,
        .version = 3,
        .sent = QDate(2026, 11, 1),
        .facilitators = {{.name = u"Facilitator"_s}},
        .contacts = {contact},
        .expected = {.members = 27},
        .frame = {.start = ClockTime::at(9),
            .themes = {u"habilitet"_s},
            .sensitive = u"SECRET"_s,
            .room = u"SECRET"_s,
            .equipment = u"SECRET"_s},
        .premeetings = {{.present = u"SECRET"_s}},
        .days = {d},
        .groundRules = {{.text = u"SECRET"_s}},
        .followUps = {{.what = u"SECRET"_s}},
        .travel = u"SECRET"_s,
        .extra = {{u"later"_s, u"SECRET"_s}}};
    const Session copy = withoutTraces(session, counting());
    const QByteArray body = QJsonDocument(encoded(copy)).toJson();
    QVERIFY2(!body.contains("SECRET") && !body.contains("2026"), body);
    QVERIFY(copy.id != session.id);
    QCOMPARE(copy.status, SessionStatus::Draft);
    QCOMPARE(copy.version, 0);
    QCOMPARE(copy.expected, HeadCounts{});
    QVERIFY(!copy.languageAsked);
    QCOMPARE(copy.parts, session.parts);
    QCOMPARE(copy.frame.themes, session.frame.themes);
    QCOMPARE(copy.facilitators, session.facilitators);
    const Day &made = copy.days.at(0);
    QCOMPARE(made.start, d.start);
    QCOMPARE(made.items.at(0).planned, Minutes(10));
    QVERIFY(made.items.at(0).id.text().startsWith("new"_L1));
    QCOMPARE(made.items.at(2).continues, made.items.at(0).id);
}

QTEST_GUILESS_MAIN(EditTest)
#include "tst_edit.moc"
