// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/draft.h"

#include "core/schedule/filling.h"
#include "core/schedule/issue.h"
#include "core/schedule/timeline.h"
#include "core/schedule/wording.h"
#include "tests/support/days.h"
#include "tests/support/randommaterials.h"

#include <QTest>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

IdSource counting()
{
    return [n = 0]() mutable { return u"i"_s + QString::number(++n); };
}

Material material(const QString &id, MaterialKind kind, int planned, int minimum)
{
    Material result{.id = Id<Material>(id),
        .theme = Id<Theme>(id.section(u'/', 0, 0)),
        .kind = kind,
        .planned = Minutes(planned),
        .minimum = Minutes(minimum),
        .text = bothForms(id.section(u'/', 1))};
    if (kind == MaterialKind::Exercise || kind == MaterialKind::Case) {
        result.groupMin = 4;
        result.groupMax = 6;
        addStages(result);
    }
    return result;
}

QList<Theme> shippedThemes()
{
    return {{.id = Id<Theme>(u"rolle"_s), .part = ThemePart::Basis, .text = bothForms(u"Rolle"_s)},
        {.id = Id<Theme>(u"habilitet"_s), .text = bothForms(u"Habilitet"_s)}};
}

QList<Material> shippedMaterials()
{
    return {material(u"rolle/hatter"_s, MaterialKind::Article, 10, 5),
        material(u"rolle/setninger"_s, MaterialKind::Article, 15, 10),
        material(u"rolle/uke"_s, MaterialKind::Exercise, 45, 35),
        material(u"rolle/kanten"_s, MaterialKind::Exercise, 60, 45),
        material(u"rolle/butikken"_s, MaterialKind::Exercise, 20, 15),
        material(u"rolle/brygga"_s, MaterialKind::Case, 60, 45),
        material(u"habilitet/lov"_s, MaterialKind::Article, 10, 6),
        material(u"habilitet/tvil"_s, MaterialKind::Exercise, 20, 15),
        material(u"habilitet/seks"_s, MaterialKind::Exercise, 45, 35),
        material(u"habilitet/hytte"_s, MaterialKind::Case, 70, 50)};
}

DraftRequest request(int start, int end, const QStringList &themes = {})
{
    DraftRequest result;
    result.frame.start = ClockTime::at(start);
    result.frame.end = ClockTime::at(end);
    result.frame.themes = themes;
    return result;
}

DayDraft drafted(const DraftRequest &request, quint32 seed = 1)
{
    return draftDay(request, shippedThemes(), shippedMaterials(), seed, counting());
}

QStringList titles(const Day &day)
{
    QStringList result;
    for (const Item &item : day.items)
        result.append(item.title);
    return result;
}

bool rests(const Item &item)
{
    return item.kind == ItemKind::Break || item.kind == ItemKind::Meal;
}

Minutes longestSittingIn(const Day &day)
{
    Minutes longest{};
    Minutes sitting{};
    for (const Item &item : day.items) {
        sitting = rests(item) ? Minutes{} : sitting + *item.planned;
        longest = std::max(longest, sitting);
    }
    return longest;
}

DraftRequest randomRequest(QRandomGenerator &chance, const QList<Theme> &themes)
{
    DraftRequest request;
    Frame &frame = request.frame;
    if (chance.bounded(10))
        frame.start = ClockTime::at(7 + chance.bounded(12), 5 * chance.bounded(12));
    if (chance.bounded(10)) {
        frame.end = frame.start.value_or(ClockTime::at(9))
            + Minutes(chance.bounded(2) ? 5 * (1 + chance.bounded(150)) : 1 + chance.bounded(600));
    }
    if (chance.bounded(3) == 0)
        frame.lunch = ClockTime::at(10 + chance.bounded(5), 5 * chance.bounded(12));
    for (int i = chance.bounded(4); i > 0; --i)
        frame.themes.append(themes.isEmpty() || chance.bounded(9) == 0
                ? u"unknown"_s
                : themes.at(chance.bounded(themes.size())).id.text());
    frame.hardEnd = chance.bounded(2);
    frame.screen = chance.bounded(3);
    frame.tables = chance.bounded(3) ? 0 : 1 + int(chance.bounded(12));
    request.expected.members = chance.bounded(3) ? int(chance.bounded(80)) : 0;
    request.language = chance.bounded(2) ? LanguageForm::Nynorsk : LanguageForm::Bokmaal;
    request.council = Names<CouncilKind>::all.at(chance.bounded(5)).first;
    if (chance.bounded(2))
        request.parts = {Names<Part>::all.at(chance.bounded(6)).first};
    return request;
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTouchesACaseOfTheCouncilsOwnIsNotProposed()
    {
        QList<Material> materials = shippedMaterials();
        for (Material &each : materials) {
            if (each.theme == Id<Theme>(u"habilitet"_s))
                each.openness = Openness::OwnCase;
        }
        for (quint32 seed = 0; seed < 20; ++seed) {
            const DayDraft draft = draftDay(request(9, 15, {u"habilitet"_s, u"rolle"_s}),
                shippedThemes(), materials, seed, counting());
            for (const Item &item : draft.day.items) {
                for (const MaterialCopy &each : item.materials)
                    QVERIFY(each.source.text().startsWith("rolle/"_L1));
            }
        }
    }

    void aSeedGivesTheSameDraftWheneverTheProgramStarts()
    {
        // What a new process does to the order of hashes.
        const auto restarted = [] {
            QHashSeed::resetRandomGlobalSeed();
            return titles(drafted(request(9, 15, {u"habilitet"_s})).day);
        };
        const QStringList first = restarted();
        for (int i = 0; i < 30; ++i)
            QCOMPARE(restarted(), first);
    }

    void whatWasWithdrawnIsNotProposed();
    void minutesThatAreLeftMayBeDropped();
    void fewerThingsGetMoreTime();
    void fullDay();
    void shortDays_data();
    void shortDays();
    void withoutMaterials();
    void agreedLunch();
    void wishesComeInOrder();
    void wishesWithoutTime();
    void groups();
    void equipment();
    void usedBefore();
    void sensitiveGround();
    void words();
    void anotherSeedDiffers();
    void laws();
};

/// An hour is for one thing rather than for three that fit as well.
void DraftTest::fewerThingsGetMoreTime()
{
    const QList<Material> works{material(u"rolle/kanten"_s, MaterialKind::Exercise, 60, 45),
        material(u"rolle/a"_s, MaterialKind::Exercise, 20, 15),
        material(u"rolle/b"_s, MaterialKind::Exercise, 20, 15),
        material(u"rolle/c"_s, MaterialKind::Exercise, 20, 15)};
    QList<Offer> offers;
    for (const Material &each : works)
        offers.append({.material = &each, .planned = each.planned, .minimum = each.minimum});
    int alone = 0;
    constexpr int drafts = 500;
    for (quint32 seed = 0; seed < drafts; ++seed) {
        QRandomGenerator chance(seed);
        alone += filled(offers, Minutes(60), false, chance).pieces.size() == 1;
    }
    QVERIFY2(alone > drafts * 3 / 4, qPrintable(QString::number(alone)));
}

void DraftTest::whatWasWithdrawnIsNotProposed()
{
    QList<Material> materials = shippedMaterials();
    for (Material &each : materials) {
        if (each.id.text() != "rolle/uke"_L1)
            each.withdrawn.at = QDate(2026, 11, 1);
    }
    for (quint32 seed = 0; seed < 20; ++seed) {
        const DayDraft made =
            draftDay(request(9, 15), shippedThemes(), materials, seed, counting());
        for (const Item &item : made.day.items) {
            for (const MaterialCopy &copy : item.materials)
                QCOMPARE(copy.source.text(), u"rolle/uke"_s);
        }
    }
}

void DraftTest::minutesThatAreLeftMayBeDropped()
{
    int count = 0;
    for (quint32 seed = 0; seed < 40; ++seed) {
        const int end = 10 + int(seed % 8);
        for (const Item &item : drafted(request(9, end, {u"habilitet"_s}), seed).day.items) {
            if (item.title != phrase(Phrase::Plenary, LanguageForm::Bokmaal))
                continue;
            ++count;
            QVERIFY(item.mayBeDropped);
        }
    }
    QVERIFY(count > 0);
}

void DraftTest::fullDay()
{
    DraftRequest wanted = request(9, 15, {u"rolle"_s, u"habilitet"_s});
    wanted.expected.members = 27;
    wanted.revisions.insert(Id<Material>(u"rolle/uke"_s), u"1-a"_s);
    wanted.frame.hardEnd = true;
    const DayDraft made = drafted(wanted);
    const QStringList all = titles(made.day);
    QVERIFY(all.first() == u"Velkommen"_s);
    QVERIFY(all.last() == u"Avslutning"_s);
    for (const QString &part :
        {u"Lunsj"_s, u"Pause"_s, u"Evaluering"_s, u"Kjøreregler for samarbeid og debatt"_s})
        QVERIFY2(all.contains(part), qPrintable(all.join(u'\n')));
    QCOMPARE(timeline(made.day).end, ClockTime::at(15));
    QCOMPARE(made.day.end, ClockTime::at(15));
    QVERIFY(made.leftOut.isEmpty());
    wanted.frame.hardEnd = false;
    QVERIFY(!drafted(wanted).day.end); // an end that may give way is none of the day's
    for (const Item &item : made.day.items) {
        QVERIFY(made.reasons.contains(item.id));
        if (!item.materials.isEmpty() && !item.stages.isEmpty()) {
            Minutes stages{};
            for (const Stage &stage : item.stages)
                stages += stage.planned;
            QCOMPARE(stages, *item.planned);
        }
        if (!item.materials.isEmpty() && item.materials.first().source.text() == u"rolle/uke"_s)
            QCOMPARE(item.materials.first().revision, u"1-a"_s);
    }
}

void DraftTest::shortDays_data()
{
    QTest::addColumn<int>("minutes");
    for (const int minutes : {1, 5, 10, 20, 30, 45, 60, 90, 91, 105, 120, 180, 200})
        QTest::addRow("%d", minutes) << minutes;
}

void DraftTest::shortDays()
{
    QFETCH(int, minutes);
    DraftRequest wanted = request(16, 17, {u"habilitet"_s});
    wanted.frame.end = *wanted.frame.start + Minutes(minutes);
    const DayDraft made = drafted(wanted);
    QCOMPARE(timeline(made.day).end, wanted.frame.end);
    QVERIFY(longestSittingIn(made.day) <= Minutes(90));
    if (minutes >= 30) {
        QCOMPARE(made.day.items.last().title, u"Avslutning"_s);
        const bool hasTheme = std::any_of(made.day.items.begin(), made.day.items.end(),
            [](const Item &item) { return !item.materials.isEmpty(); });
        QVERIFY(hasTheme);
    }
}

void DraftTest::withoutMaterials()
{
    const DayDraft made =
        draftDay(request(9, 15, {u"rolle"_s}), shippedThemes(), {}, 1, counting());
    QCOMPARE(timeline(made.day).end, ClockTime::at(15));
    const auto item = std::find_if(made.day.items.begin(), made.day.items.end(),
        [](const Item &each) { return each.kind == ItemKind::Exercise; });
    QVERIFY(item != made.day.items.end());
    QCOMPARE(item->title, u"nb Rolle: refleksjon i grupper"_s);
    QCOMPARE(made.reasons.value(item->id).why, Why::NoMaterial);
    const DayDraft bare = draftDay(request(9, 15), {}, {}, 1, counting());
    QCOMPARE(timeline(bare.day).end, ClockTime::at(15));
}

void DraftTest::agreedLunch()
{
    DraftRequest wanted = request(9, 15, {u"rolle"_s});
    wanted.frame.lunch = ClockTime::at(12, 15);
    const DayDraft made = drafted(wanted);
    const Timeline times = timeline(made.day);
    for (qsizetype i = 0; i < made.day.items.size(); ++i) {
        const Item &item = made.day.items.at(i);
        if (item.kind != ItemKind::Meal)
            continue;
        QVERIFY(item.timing.pinned);
        QCOMPARE(times.items.at(i).start, wanted.frame.lunch);
        QCOMPARE(times.items.at(i - 1).end, wanted.frame.lunch);
        QCOMPARE(made.reasons.value(item.id).why, Why::AgreedLunch);
    }
}

void DraftTest::wishesComeInOrder()
{
    for (const QStringList &wishes :
        {QStringList{u"rolle"_s, u"habilitet"_s}, QStringList{u"habilitet"_s, u"rolle"_s}}) {
        const DayDraft made = drafted(request(9, 15, wishes));
        QList<int> order;
        for (const Item &item : made.day.items) {
            const int wish = made.reasons.value(item.id).wish;
            if (wish > 0 && (order.isEmpty() || order.last() != wish))
                order.append(wish);
        }
        QCOMPARE(order, (QList<int>{1, 2}));
    }
}

void DraftTest::wishesWithoutTime()
{
    const DayDraft made = drafted(request(16, 17, {u"rolle"_s, u"habilitet"_s}));
    QCOMPARE(made.leftOut, QList{Id<Theme>(u"habilitet"_s)});
    QCOMPARE(drafted(request(9, 15, {u"none"_s})).leftOut, QList{Id<Theme>(u"none"_s)});
}

void DraftTest::groups()
{
    DraftRequest wanted = request(9, 15, {u"rolle"_s});
    wanted.expected.members = 35;
    bool found = false;
    const DayDraft made = drafted(wanted);
    for (const Reason &reason : made.reasons) {
        if (reason.groupSize == 0)
            continue;
        found = true;
        QCOMPARE(reason.groupSize, 6);
        QCOMPARE(reason.groups, 6);
    }
    QVERIFY(found);

    // Three tables of twelve: no material is for so large groups.
    wanted.frame.tables = 3;
    for (const Item &item : drafted(wanted).day.items) {
        for (const MaterialCopy &copy : item.materials)
            QVERIFY(copy.groupMax == 0);
    }
}

void DraftTest::equipment()
{
    QList<Material> materials{material(u"rolle/film"_s, MaterialKind::Film, 15, 15)};
    const auto hasFilm = [&](const DraftRequest &wanted) {
        const DayDraft made = draftDay(wanted, shippedThemes(), materials, 1, counting());
        return std::any_of(made.day.items.begin(), made.day.items.end(),
            [](const Item &item) { return item.kind == ItemKind::Film; });
    };
    DraftRequest wanted = request(9, 11, {u"rolle"_s});
    QVERIFY(hasFilm(wanted));
    wanted.frame.sound = false;
    QVERIFY(!hasFilm(wanted));
}

void DraftTest::usedBefore()
{
    DraftRequest wanted = request(9, 11, {u"rolle"_s});
    wanted.used = {Id<Material>(u"rolle/uke"_s), Id<Material>(u"rolle/kanten"_s)};
    for (quint32 seed = 0; seed < 20; ++seed) {
        for (const Item &item : drafted(wanted, seed).day.items) {
            for (const MaterialCopy &copy : item.materials)
                QVERIFY(!wanted.used.contains(copy.source));
        }
    }
}

void DraftTest::sensitiveGround()
{
    DraftRequest wanted = request(9, 10, {u"rolle"_s});
    wanted.frame.sensitive = u"saken om brygga, og butikkene"_s;
    for (quint32 seed = 0; seed < 20; ++seed) {
        for (const Item &item : drafted(wanted, seed).day.items)
            QVERIFY(!item.title.contains(u"butikken"_s) && !item.title.contains(u"brygga"_s));
    }
}

void DraftTest::words()
{
    DraftRequest wanted = request(9, 15);
    wanted.language = LanguageForm::Nynorsk;
    wanted.council = CouncilKind::Fylkesting;
    const Day day = drafted(wanted).day;
    QCOMPARE(day.items.first().title, u"Velkomen"_s);
    QCOMPARE(day.items.first().leaders, (QStringList{u"fylkesordførar"_s, u"prosessrettleiar"_s}));
    QVERIFY(titles(day).contains(u"Køyrereglar for samarbeid og debatt"_s));
    QCOMPARE(day.items.last().leaders, QStringList{u"fylkesordførar"_s});
    const auto presides = [](CouncilKind kind) { return presiding(kind, LanguageForm::Nynorsk); };
    QCOMPARE(presides(CouncilKind::Kommunestyre), u"ordførar"_s);
    QCOMPARE(presides(CouncilKind::Bydelsutvalg), u"leiar av bydelsutvalet"_s);
    QCOMPARE(presides(CouncilKind::Raad), u"leiar av rådet"_s);
}

void DraftTest::anotherSeedDiffers()
{
    for (const int end : {11, 12, 15}) {
        const DraftRequest wanted = request(9, end, {u"rolle"_s, u"habilitet"_s});
        QCOMPARE(drafted(wanted, 7).day, drafted(wanted, 7).day);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const quint32 next = otherSeed(wanted, shippedThemes(), shippedMaterials(), seed);
            QVERIFY(next > seed);
            QVERIFY(shown(drafted(wanted, next).day) != shown(drafted(wanted, seed).day));
        }
    }
    // Where there is no choice, it is still another seed.
    QCOMPARE(otherSeed(request(9, 10), {}, {}, 1), 2u);
}

void DraftTest::laws()
{
    QRandomGenerator chance(4);
    for (int i = 0; i < 10'000; ++i) {
        const QList<Theme> themes = randomThemes(chance, int(chance.bounded(6)));
        const QList<Material> materials = randomMaterials(chance, themes, int(chance.bounded(9)));
        const DraftRequest wanted = randomRequest(chance, themes);
        const quint32 seed = chance.generate();
        const DayDraft made = draftDay(wanted, themes, materials, seed, counting());
        if (i % 20 == 0) {
            const DayDraft again = draftDay(wanted, themes, materials, seed, counting());
            QCOMPARE(again.day, made.day);
            QVERIFY(again.reasons == made.reasons);
        }

        const auto &[start, end] = std::pair{wanted.frame.start, wanted.frame.end};
        QVERIFY(made.day.start);
        if (start)
            QCOMPARE(made.day.start, start);
        const Timeline times = timeline(made.day);
        if (end && (!start || *end > *start))
            QCOMPARE(times.end, end);
        else
            QCOMPARE(*times.end - *made.day.start, Minutes(360));

        QVERIFY(longestSittingIn(made.day) <= Minutes(90));
        QVERIFY(issues(made.day).isEmpty());
        const QString other = wanted.language == LanguageForm::Nynorsk ? u"nb"_s : u"nn"_s;
        ClockTime cursor = *made.day.start;
        for (qsizetype n = 0; n < made.day.items.size(); ++n) {
            const Item &item = made.day.items.at(n);
            QCOMPARE(times.items.at(n).start, cursor); // no gaps, no overlaps
            cursor = cursor + *item.planned;
            QVERIFY(*item.planned > Minutes{});
            QVERIFY(*item.planned >= item.minimum);
            QVERIFY(!item.title.isEmpty());
            QVERIFY(!item.title.contains(other + u' '));
            QVERIFY(item.goal != other);
            QVERIFY(made.reasons.contains(item.id));
            for (const MaterialCopy &copy : item.materials) {
                QCOMPARE(copy.language, wanted.language);
                QVERIFY(copy.text.title.startsWith(
                    wanted.language == LanguageForm::Nynorsk ? u"nn"_s : u"nb"_s));
            }
        }
        QCOMPARE(made.reasons.size(), made.day.items.size());
    }
}

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
