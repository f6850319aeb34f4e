// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"
#include "core/model/renewal.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

constexpr auto form = LanguageForm::Bokmaal;

QString word(QRandomGenerator &chance)
{
    static const QStringList words{u"Tvil"_s, u"Tillit"_s, u"Rolle"_s, u"Ansvar"_s};
    return words[chance.bounded(int(words.size()))];
}

/// An edition of a material, as likely as not like another one.
Material randomMaterial(QRandomGenerator &chance)
{
    Material material{.id = Id<Material>(u"habilitet/tvil"_s),
        .theme = Id<Theme>(u"habilitet"_s),
        .kind = MaterialKind::Exercise};
    MaterialText &text = material.text.nb;
    text.title = word(chance);
    text.aim = word(chance);
    text.body = word(chance);
    for (int i = 2 + int(chance.bounded(2)); i > 0; --i) {
        text.stages.append({.form = chance.bounded(2) ? StageForm::Pairs : StageForm::Plenary,
            .planned = Minutes(5 * (1 + chance.bounded(3))),
            .text = word(chance)});
        material.planned += text.stages.last().planned;
    }
    material.minimum = chance.bounded(2) ? material.planned : material.planned / 2;
    material.openness = chance.bounded(2) ? Openness::Fictional : Openness::General;
    return material;
}

Item itemFor(const Material &material, const QString &revision)
{
    return itemOf(material, revision, form, Id<Item>(u"1"_s));
}

/// \a item as its planner has made it.
Item adapted(Item item, QRandomGenerator &chance)
{
    if (chance.bounded(3) == 0)
        item.title = u"Vår "_s + item.title;
    if (chance.bounded(3) == 0)
        item.goal = u"Vårt mål"_s;
    if (chance.bounded(3) == 0)
        item = withLength(item, Minutes(20 + chance.bounded(30)));
    if (chance.bounded(3) == 0)
        item.minimum = Minutes(7);
    if (chance.bounded(3) == 0)
        item.stages[chance.bounded(int(item.stages.size()))].text = u"Vårt spørsmål"_s;
    if (chance.bounded(4) == 0)
        item.stages.removeLast();
    if (chance.bounded(3) == 0)
        item.stages = scaled(item.stages, Minutes(33));
    item.leaders = {u"ordfører"_s};
    item.place = u"Kantina"_s;
    return item;
}

bool keeps(const QList<PartChange> &changes, MaterialPart part)
{
    return std::ranges::count(changes, PartChange{part, true}) > 0;
}

bool follows(const QList<PartChange> &changes, MaterialPart part)
{
    return std::ranges::count(changes, PartChange{part, false}) > 0;
}

} // namespace

/// What a newer edition of a material makes of an item: laws over random editions and plans.
class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawsOfRenewal()
    {
        QRandomGenerator chance(11);
        for (int i = 0; i < 5000; ++i) {
            const Material before = randomMaterial(chance);
            const Material after = randomMaterial(chance);
            const Item plain = itemFor(before, u"1"_s);
            const MaterialCopy old = plain.materials.first();
            const MaterialCopy now = frozenCopy(after, u"2"_s, form);

            // Who changed nothing gets what a new item would be.
            QVERIFY(renewed(plain, old, now) == itemFor(after, u"2"_s));
            // The same edition changes nothing.
            const Item own = adapted(plain, chance);
            QVERIFY(renewed(own, old, old) == own);
            // It is there and back again for what is not the planner's own.
            QVERIFY(renewed(renewed(plain, old, now), now, old) == plain);

            // What is the planner's own stays, and nothing else than a material's parts is touched.
            const Item next = renewed(own, old, now);
            const auto changes = changesFor(own, old, now);
            QVERIFY(next.materials == QList{now});
            QCOMPARE(next.leaders, own.leaders);
            QCOMPARE(next.place, own.place);
            QCOMPARE(
                next.title, follows(changes, MaterialPart::Title) ? now.text.title : own.title);
            QCOMPARE(next.goal, follows(changes, MaterialPart::Goal) ? now.text.aim : own.goal);
            QVERIFY(next.planned
                == (follows(changes, MaterialPart::Length) ? now.planned : own.planned));
            QVERIFY(next.minimum
                == (follows(changes, MaterialPart::Minimum) ? now.minimum : own.minimum));
            if (keeps(changes, MaterialPart::Stages)) {
                for (const Stage &stage : own.stages) {
                    if (stage.text == u"Vårt spørsmål"_s)
                        QVERIFY(std::ranges::count(next.stages, stage.text, &Stage::text) > 0);
                }
            }
            // Taken in once, there is nothing more to take in.
            QVERIFY(renewed(next, now, now) == next);
            QVERIFY(changesFor(next, now, now).isEmpty());
            QCOMPARE(changes.isEmpty(), changedParts(old, now).isEmpty());
        }
    }

    void stagesFollowTheTimeThatTheItemHas()
    {
        Material before{.id = Id<Material>(u"a/b"_s), .planned = Minutes(30)};
        before.text.nb.stages = {
            {.planned = Minutes(10), .text = u"Én"_s}, {.planned = Minutes(20), .text = u"To"_s}};
        Material after = before;
        after.text.nb.stages = {
            {.planned = Minutes(15), .text = u"En"_s}, {.planned = Minutes(15), .text = u"To"_s}};
        Item item = itemFor(before, u"1"_s);
        item = withLength(item, Minutes(60));
        item.stages = scaled(item.stages, Minutes(60));
        const Item next = renewed(item, item.materials.first(), frozenCopy(after, u"2"_s, form));
        QCOMPARE(next.stages.size(), 2);
        QVERIFY(next.stages[0].planned == Minutes(30));
        QCOMPARE(next.stages[0].text, u"En"_s);
    }

    void oneOfSeveralMaterialsIsRenewed()
    {
        QRandomGenerator chance(3);
        const Material first = randomMaterial(chance);
        Material second = randomMaterial(chance);
        second.id = Id<Material>(u"habilitet/annen"_s);
        const Item item = withMaterial(itemFor(first, u"1"_s), second, u"1"_s, form);
        Material after = second;
        after.text.nb.body = u"Nytt"_s;
        after.minimum += Minutes(5);
        const Item next = renewed(item, item.materials[1], frozenCopy(after, u"2"_s, form));
        QVERIFY(next.materials[0] == item.materials[0]);
        QCOMPARE(next.materials[1].text.body, u"Nytt"_s);
        QVERIFY(next.minimum == item.minimum + Minutes(5));
        QVERIFY(next.stages == item.stages);
        QCOMPARE(next.title, item.title);
    }

    void aCopyFromBeforeTimesWereKeptLeavesThemAlone()
    {
        QRandomGenerator chance(4);
        const Material before = randomMaterial(chance);
        Item item = itemFor(before, u"1"_s);
        MaterialCopy &copy = item.materials.first();
        copy.planned = copy.minimum = Minutes{};
        Material after = before;
        after.planned += Minutes(30);
        after.minimum += Minutes(10);
        after.text.nb.body = u"Nytt"_s;
        const MaterialCopy now = frozenCopy(after, u"2"_s, form);
        QVERIFY(changedParts(copy, now) == QList{MaterialPart::Body});
        const Item next = renewed(item, copy, now);
        QVERIFY(next.planned == item.planned);
        QVERIFY(next.minimum == item.minimum);
    }

    void whatIsDeclinedIsRemembered()
    {
        QRandomGenerator chance(5);
        const Item item = itemFor(randomMaterial(chance), u"1"_s);
        const Item kept = declined(item, item.materials.first(), u"2"_s);
        QCOMPARE(kept.materials.first().declined, u"2"_s);
        QVERIFY(kept.stages == item.stages && kept.title == item.title);
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
