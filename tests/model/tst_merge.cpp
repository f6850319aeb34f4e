// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/merge.h"
#include "tests/support/randomsession.h"

#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, Item> itemsById(const Session &session)
{
    QHash<QString, Item> items;
    for (const Day &day : session.days) {
        for (const Item &item : day.items)
            items.insert(item.id.text(), item);
    }
    return items;
}

/// A session of one day with the items called \a titles, whose ids are their titles.
Session sessionOf(const QStringList &titles)
{
    Session session;
    session.days = {Day{.id = Id<Day>(u"1"_s)}, Day{.id = Id<Day>(u"2"_s)}};
    for (const QString &title : titles)
        session.days[0].items.append(Item{.id = Id<Item>(title), .title = title});
    return session;
}

QStringList titles(const Day &day)
{
    QStringList result;
    for (const Item &item : day.items)
        result.append(item.title);
    return result;
}

} // namespace

/// Two people edited the same session: nobody's work may be lost, and all machines must agree.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laws()
    {
        QRandomGenerator chance(20);
        for (int i = 0; i < 10'000; ++i) {
            const Session base = testing::randomSession(chance);
            const auto edited = [&chance](Session session) {
                for (int n = 1 + testing::upTo(chance, 2); n > 0; --n)
                    session = testing::randomlyEdited(chance, session);
                return session;
            };
            const Session ours = edited(base);
            const Session theirs = edited(base);

            QVERIFY(merged(base, base, theirs).value == theirs);
            QVERIFY(merged(base, ours, base).value == ours);
            QVERIFY(merged(base, ours, ours).value == ours);

            const Session both = merged(base, ours, theirs).value;
            QVERIFY(merged(base, ours, theirs).value == both);

            // What a side added or changed is there, once, and what neither removed is too.
            const auto before = itemsById(base);
            const auto o = itemsById(ours);
            const auto t = itemsById(theirs);
            const auto after = itemsById(both);
            qsizetype count = 0;
            for (const Day &day : both.days)
                count += day.items.size();
            QCOMPARE(count, after.size());
            for (const auto &side : {o, t}) {
                for (const Item &item : side) {
                    const QString id = item.id.text();
                    const bool removedByOne = !o.contains(id) || !t.contains(id);
                    if (!before.contains(id) || before[id] != item || !removedByOne)
                        QVERIFY2(after.contains(id), qPrintable(id));
                }
            }
            // Nothing comes from nowhere.
            for (const Item &item : after)
                QVERIFY(o.contains(item.id.text()) || t.contains(item.id.text()));
        }
    }

    void bothEditsOfOneItemAreKept()
    {
        const Session base = sessionOf({u"a"_s});
        Session ours = base;
        ours.days[0].items[0].title = u"Innleiing"_s;
        Session theirs = base;
        theirs.days[0].items[0].planned = Minutes(20);
        const auto result = merged(base, ours, theirs);
        QCOMPARE(result.value.days[0].items[0].title, u"Innleiing"_s);
        QVERIFY(result.value.days[0].items[0].planned == Minutes(20));
        QVERIFY(result.conflicts.isEmpty());
    }

    void theSameSentenceChangedTwiceIsAConflictToChooseFrom()
    {
        const Session base = sessionOf({u"a"_s});
        Session ours = base;
        ours.days[0].items[0].title = u"Rolla di"_s;
        Session theirs = base;
        theirs.days[0].items[0].title = u"Di rolle"_s;
        const auto result = merged(base, ours, theirs);
        QCOMPARE(result.value.days[0].items[0].title, u"Rolla di"_s);
        QCOMPARE(result.conflicts,
            (QList<TextConflict>{{u"days/1/items/a/title"_s, u"Rolla di"_s, u"Di rolle"_s}}));
    }

    void anItemMovedToAnotherDayTakesTheOthersEditAlong()
    {
        const Session base = sessionOf({u"a"_s, u"b"_s});
        Session moved = base;
        moved.days[1].items.append(moved.days[0].items.takeFirst());
        Session edited = base;
        edited.days[0].items[0].title = u"A"_s;
        for (const auto &result : {merged(base, moved, edited), merged(base, edited, moved)}) {
            QCOMPARE(titles(result.value.days[0]), QStringList{u"b"_s});
            QCOMPARE(titles(result.value.days[1]), QStringList{u"A"_s});
        }
    }

    void oneReordersTheOtherAdds()
    {
        const Session base = sessionOf({u"a"_s, u"b"_s, u"c"_s});
        Session reordered = base;
        reordered.days[0].items.move(0, 2);
        Session added = base;
        added.days[0].items.insert(2, Item{.id = Id<Item>(u"n"_s), .title = u"n"_s});
        const QStringList expected{u"b"_s, u"n"_s, u"c"_s, u"a"_s};
        QCOMPARE(titles(merged(base, reordered, added).value.days[0]), expected);
        QCOMPARE(titles(merged(base, added, reordered).value.days[0]), expected);
    }

    void anUnchangedItemMayBeRemovedAChangedOneMayNot()
    {
        const Session base = sessionOf({u"a"_s, u"b"_s});
        Session removed = base;
        removed.days[0].items.clear();
        Session changed = base;
        changed.days[0].items[1].title = u"B"_s;
        QCOMPARE(titles(merged(base, removed, changed).value.days[0]), QStringList{u"B"_s});
        QCOMPARE(titles(merged(base, changed, removed).value.days[0]), QStringList{u"B"_s});
    }

    void anItemThatBothMovedHasWhatBothWrote()
    {
        Session base = sessionOf({u"a"_s, u"b"_s});
        base.days.append(Day{.id = Id<Day>(u"3"_s)});
        Session ours = base;
        ours.days[1].items.append(ours.days[0].items.takeAt(0));
        ours.days[1].items[0].title = u"A"_s;
        Session theirs = base;
        theirs.days[2].items.append(theirs.days[0].items.takeAt(0));
        theirs.days[2].items[0].goal = u"Tillit"_s;
        const Session both = merged(base, ours, theirs).value;
        QCOMPARE(titles(both.days[0]), QStringList{u"b"_s});
        QCOMPARE(titles(both.days[1]), QStringList{u"A"_s});
        QCOMPARE(both.days[1].items[0].goal, u"Tillit"_s);
        QVERIFY(both.days[2].items.isEmpty());
    }

    void privateNotesOfBothStay()
    {
        const PrivateNotes base;
        PrivateNotes ours = base;
        ours.items.insert(Id<Item>(u"a"_s), u"hald tida"_s);
        PrivateNotes theirs = base;
        theirs.items.insert(Id<Item>(u"b"_s), u"ta med pennar"_s);
        QCOMPARE(merged(base, ours, theirs).value.items.size(), 2);
    }

    void whereTwoNotedSomethingTheLinesOfBothStand()
    {
        PrivateNotes base{.general = u"Ring ordføreren\nLån projektor"_s};
        PrivateNotes ours = base;
        ours.general = u"Ring ordføreren i dag\nLån projektor"_s;
        ours.items.insert(Id<Item>(u"a"_s), u"hald tida"_s);
        PrivateNotes theirs = base;
        theirs.general = u"Ring ordføreren\nTa ferga 7.40"_s;
        theirs.items.insert(Id<Item>(u"a"_s), u"ta med pennar"_s);
        const auto both = merged(base, ours, theirs);
        QCOMPARE(both.value.general, u"Ring ordføreren i dag\nLån projektor\nTa ferga 7.40"_s);
        QCOMPARE(both.value.items[Id<Item>(u"a"_s)], u"hald tida\nta med pennar"_s);
        QVERIFY(both.conflicts.isEmpty());
        // Once more, of what each machine made of it: nothing stands twice.
        QCOMPARE(merged(base, both.value, theirs).value.general, both.value.general);

        const auto runWith = [](const QString &text) {
            return Run{.notes = {{.id = Id<Note>(u"n"_s), .text = text}}};
        };
        const auto run = merged(runWith(u"Tavla"_s), runWith(u"Tavla: vann"_s), runWith(u"Nei"_s));
        QCOMPARE(run.value.notes[0].text, u"Tavla: vann\nNei"_s);
        QVERIFY(run.conflicts.isEmpty());
    }

    void whatComesTooLateForAHeldDayIsNamed()
    {
        Session held = sessionOf({u"a"_s, u"b"_s});
        held.days[0].remark = u"Pauser underveis"_s;
        Session late = held;
        late.days[0].items[0].goal = u"Tillit"_s;
        late.days[0].items[1].lines = {{.text = u"Reglementet"_s}};
        late.days[0].items.append({.id = Id<Item>(u"c"_s), .title = u"Ny sak"_s});
        late.days[1].items.append(late.days[0].items.takeAt(0));
        late.days[1].items[0].title = u"A"_s;
        late.days.append(
            {.id = Id<Day>(u"3"_s), .items = {{.id = Id<Item>(u"d"_s), .title = u"Til"_s}}});
        const QList<TextConflict> expected{
            {u"days/1/remark"_s, u"Pauser underveis"_s, u"Pauser underveis\nReglementet\nNy sak"_s},
            {u"days/1/items/a/title"_s, u"a"_s, u"A"_s},
            {u"days/1/items/a/goal"_s, QString(), u"Tillit"_s},
            {u"days/2/remark"_s, QString(), u"Til"_s}};
        QCOMPARE(lateTexts(held, late), expected);
        QVERIFY(lateTexts(held, held).isEmpty());
        QVERIFY(lateTexts({}, late).isEmpty());
    }

    void keysOfNewerVersionsAreMergedToo()
    {
        Session base = sessionOf({});
        Session ours = base;
        ours.title = u"T"_s;
        Session theirs = base;
        theirs.extra.insert(u"colour"_s, u"blå"_s);
        QCOMPARE(merged(base, ours, theirs).value.extra, theirs.extra);
    }

    void aConflictsPathNamesItsText()
    {
        QRandomGenerator chance(9);
        int named = 0;
        for (int i = 0; i < 3000; ++i) {
            const Session base = fvd::testing::randomSession(chance);
            const auto both = merged(base, fvd::testing::randomlyEdited(chance, base),
                fvd::testing::randomlyEdited(chance, base));
            for (const TextConflict &each : both.conflicts) {
                const auto text = textAt(both.value, each.path);
                if (!text) // a text without a name of its own
                    continue;
                ++named;
                QCOMPARE(*text, each.winner);
                const Session chosen = withTextAt(both.value, each.path, each.loser);
                QCOMPARE(*textAt(chosen, each.path), each.loser);
                QVERIFY(withTextAt(chosen, each.path, each.winner) == both.value);
            }
        }
        QVERIFY(named > 20);
        Session session;
        session.days = {{.id = Id<Day>(u"d"_s)}};
        session.days[0].items = {{.id = Id<Item>(u"i"_s), .title = u"Tvil"_s}};
        session.days[0].items[0].materials = {
            {.source = Id<Material>(u"habilitet/tvil"_s), .text = {.body = u"Snakk"_s}}};
        QCOMPARE(*textAt(session, u"days/d/items/i/title"_s), u"Tvil"_s);
        QCOMPARE(
            *textAt(session, u"days/d/items/i/materials/habilitet/tvil/text/body"_s), u"Snakk"_s);
        QVERIFY(!textAt(session, u"days/d/items/gone/title"_s) && !textAt(session, u"days"_s));
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
