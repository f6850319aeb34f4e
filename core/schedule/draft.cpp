// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/draft.h"

#include "core/schedule/dayframe.h"
#include "core/schedule/filling.h"
#include "core/schedule/wording.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Piece
{
    Item item{};
    Reason reason{};
};

/// A stretch of work between two breaks.
struct Block
{
    Minutes size{};
    QList<Piece> head{};
    QList<Piece> body{};
    QList<Piece> tail{};

    Minutes free() const
    {
        Minutes result = size;
        for (const auto *pieces : {&head, &body, &tail}) {
            for (const Piece &piece : *pieces)
                result -= *piece.item.planned;
        }
        return result;
    }
};

void setGroups(Reason &reason, const Grouping &grouping)
{
    reason.groupSize = grouping.size;
    reason.groups = grouping.groups;
}

class Drafting
{
public:
    Drafting(const DraftRequest &request, const QList<Theme> &themes,
        const QList<Material> &materials, quint32 seed, const IdSource &newId)
        : m_request(request)
        , m_themes(themes)
        , m_newId(newId)
        , m_chance(seed)
    {
        QList<Offer> offers;
        for (const Material &material : materials) {
            if (const auto offer = offered(material, request))
                offers.append(*offer);
        }
        // All at once: theme by theme, chance would follow the order of the hash, which is another
        // each time the program starts.
        std::shuffle(offers.begin(), offers.end(), m_chance);
        for (const Offer &offer : std::as_const(offers))
            m_offers[offer.material->theme].append(offer);
    }

    DayDraft made();

private:
    /// A theme of the day; null for what belongs to none.
    struct Choice
    {
        const Theme *theme = nullptr;
        int wish = 0;
    };

    QString say(Phrase what) const { return phrase(what, m_request.language); }
    QString say(Phrase what, const Theme *theme) const;
    Piece piece(Phrase title, ItemKind kind, Minutes length, Why why) const;
    Piece pause(Minutes length, Minutes sinceBreak) const;
    Piece lunch(const Lunch &lunch) const;
    Piece themed(const Choice &choice, const QString &title, ItemKind kind, Minutes length) const;
    void reserve(const DayFrame &day, QList<Block> &blocks) const;
    void chooseThemes(Minutes time, int blocks);
    void fill(QList<Block> &blocks);
    QList<Piece> filledWith(Choice choice, Minutes time);
    QList<Piece> pieces(const Choice &choice, const Filling &filling);
    QList<Piece> plainPattern(const Choice &choice, Minutes time) const;
    bool hasWork(const Choice &choice, Minutes time) const;
    DayDraft assembled(const DayFrame &day, const QList<Block> &blocks) const;

    const DraftRequest &m_request;
    const QList<Theme> &m_themes;
    const IdSource &m_newId;
    QRandomGenerator m_chance;
    QHash<Id<Theme>, QList<Offer>> m_offers{};
    QList<Choice> m_wanted{}; ///< in the order they come
    QList<Choice> m_others{}; ///< what else may fill the time
    QSet<Id<Theme>> m_begun{};
    QList<Id<Theme>> m_leftOut{};
};

QString Drafting::say(Phrase what, const Theme *theme) const
{
    return say(what).arg(theme->text.in(m_request.language).title);
}

Piece Drafting::piece(Phrase title, ItemKind kind, Minutes length, Why why) const
{
    return {.item = {.kind = kind,
                .title = say(title),
                .leaders = {say(Phrase::Facilitator)},
                .planned = length,
                .minimum = std::min(length, Minutes(5))},
        .reason = {.why = why}};
}

Piece Drafting::pause(Minutes length, Minutes sinceBreak) const
{
    Piece result = piece(Phrase::Break, ItemKind::Break, length, Why::Break);
    result.item.leaders.clear();
    result.reason.sinceBreak = sinceBreak;
    return result;
}

Piece Drafting::lunch(const Lunch &lunch) const
{
    Piece result = piece(
        Phrase::Lunch, ItemKind::Meal, lunch.length, lunch.agreed ? Why::AgreedLunch : Why::Lunch);
    result.item.leaders.clear();
    result.item.minimum = std::min(lunch.length, Minutes(30));
    if (lunch.agreed)
        result.item.timing = {.kind = TimingKind::Exact, .start = lunch.at, .pinned = true};
    return result;
}

/// Puts in what every day of its length has: how it begins and how it ends.
void Drafting::reserve(const DayFrame &day, QList<Block> &blocks) const
{
    const QString leader = presiding(m_request.council, m_request.language);
    // The minutes of the last row whose day is no longer than this one.
    const auto length = [&](const QList<std::pair<int, int>> &rows) {
        Minutes result{};
        for (const auto &[least, minutes] : rows) {
            if (day.whole >= Minutes(least))
                result = Minutes(minutes);
        }
        return result;
    };

    Block &first = blocks.first();
    const Minutes opening = std::min(first.size, length({{0, 5}, {45, 10}, {120, 15}, {330, 20}}));
    Piece welcome = piece(Phrase::Welcome, ItemKind::Talk, opening, Why::Opens);
    welcome.item.leaders.prepend(leader);
    welcome.item.lines = openingLines(m_request.language);
    first.head.append(welcome);

    QList<Piece> endings;
    const auto add = [&](Phrase title, ItemKind kind, Minutes minutes, Why why) {
        if (minutes > Minutes{})
            endings.append(piece(title, kind, minutes, why));
    };
    add(Phrase::GroundRules, ItemKind::Exercise, length({{210, 20}, {330, 25}}), Why::GroundRules);
    add(Phrase::FollowUps, ItemKind::Talk, length({{210, 10}, {330, 20}}), Why::FollowUps);
    add(Phrase::Evaluation, ItemKind::Talk, length({{180, 10}}), Why::Evaluation);
    add(Phrase::Closing, ItemKind::Talk, length({{0, 5}, {180, 10}}), Why::Closes);
    endings.last().item.leaders = {leader};

    // From the end: what has no room in a block goes to the one before it.
    qsizetype at = blocks.size() - 1;
    for (auto it = endings.rbegin(); it != endings.rend(); ++it) {
        while (at >= 0 && blocks.at(at).free() < *it->item.planned)
            --at;
        if (at < 0)
            break;
        blocks[at].tail.prepend(*it);
    }

    // A few minutes are no time to begin anything in.
    for (Block &block : blocks) {
        const Minutes left = block.free();
        if (left <= Minutes{} || left >= Minutes(10))
            continue;
        auto &pieces = block.head.isEmpty() ? block.tail : block.head;
        if (pieces.isEmpty())
            pieces.append(piece(Phrase::Talk, ItemKind::Talk, left, Why::FillsTime));
        else
            *pieces.first().item.planned += left;
    }
}

/// Chooses the themes that \a time in so many \a blocks has room for.
void Drafting::chooseThemes(Minutes time, int blocks)
{
    QSet<Id<Theme>> wished;
    const auto inForm = [&](const Theme &theme) {
        return !theme.text.in(m_request.language).title.isEmpty();
    };
    int wish = 0;
    for (const QString &id : m_request.frame.themes) {
        ++wish;
        const auto theme = std::find_if(m_themes.begin(), m_themes.end(),
            [&](const Theme &each) { return each.id.text() == id && inForm(each); });
        if (wished.contains(Id<Theme>(id)))
            continue;
        wished.insert(Id<Theme>(id));
        if (theme == m_themes.end() || m_wanted.size() == blocks)
            m_leftOut.append(Id<Theme>(id));
        else
            m_wanted.append({&*theme, wish});
    }

    const bool basis =
        m_request.parts.contains(Part::Basis1) || m_request.parts.contains(Part::Basis2);
    const auto part = basis ? ThemePart::Basis : ThemePart::Tailored;
    for (const Theme &theme : m_themes) {
        if (!wished.contains(theme.id) && inForm(theme) && m_offers.contains(theme.id))
            m_others.append({&theme});
    }
    std::shuffle(m_others.begin(), m_others.end(), m_chance);
    std::stable_sort(m_others.begin(), m_others.end(), [&](const Choice &a, const Choice &b) {
        if (a.theme->part != b.theme->part)
            return a.theme->part == part;
        return basis && a.theme->part == part && a.theme->number < b.theme->number;
    });
    if (m_wanted.isEmpty()) {
        const auto room = std::min<qsizetype>(blocks, 1 + time / Minutes(120));
        while (m_wanted.size() < room && !m_others.isEmpty())
            m_wanted.append(m_others.takeFirst());
    }
}

bool Drafting::hasWork(const Choice &choice, Minutes time) const
{
    const auto offers = m_offers.value(choice.theme->id);
    return std::any_of(
        offers.begin(), offers.end(), [&](const Offer &offer) { return offer.minimum <= time; });
}

/// A piece of a theme's time; the first of a theme says what it is about and what for.
Piece Drafting::themed(
    const Choice &choice, const QString &title, ItemKind kind, Minutes length) const
{
    Piece result = piece(Phrase::Talk, kind, length, Why::FillsTime);
    result.item.title = title;
    if (choice.theme) {
        result.reason.theme = choice.theme->id;
        result.reason.wish = choice.wish;
        if (!m_begun.contains(choice.theme->id))
            result.item.goal = choice.theme->text.in(m_request.language).aim;
    }
    return result;
}

QList<Piece> Drafting::pieces(const Choice &choice, const Filling &filling)
{
    QList<Piece> result;
    QList<Offer> &offers = m_offers[choice.theme->id];
    for (const auto &[offer, length] : filling.pieces) {
        const Material &material = *offer.material;
        const MaterialText &text = material.text.in(m_request.language);
        const bool first = !m_begun.contains(choice.theme->id);
        const QString theme = choice.theme->text.in(m_request.language).title;
        Piece made = themed(
            choice, first ? theme + u": "_s + text.title : text.title, ItemKind::Talk, length);
        made.item.minimum = offer.minimum;
        made.item = withMaterial(
            made.item, material, m_request.revisions.value(material.id), m_request.language);
        const bool introduces =
            material.kind == MaterialKind::Article || material.kind == MaterialKind::Film;
        made.reason.why = introduces ? Why::Introduces
            : choice.wish > 0        ? Why::WantedTheme
                                     : Why::FittingTheme;
        made.reason.shortened = std::max(offer.planned - length, Minutes{});
        made.reason.usedBefore = m_request.used.contains(material.id);
        if (!introduces)
            setGroups(made.reason, grouping(m_request, material.groupMin, material.groupMax));
        m_begun.insert(choice.theme->id);
        result.append(made);
        offers.removeIf([&](const Offer &each) { return each.material == offer.material; });
    }
    return result;
}

/// Work with the theme of \a choice, or with none, without any material.
QList<Piece> Drafting::plainPattern(const Choice &choice, Minutes time) const
{
    const auto titled = [&](Phrase with, Phrase without) {
        return choice.theme ? say(with, choice.theme) : say(without);
    };
    const bool wish = choice.wish > 0 && !m_begun.contains(choice.theme->id);
    QList<Piece> result;
    if (time < Minutes(20)) {
        result.append(themed(choice, titled(Phrase::TalkOn, Phrase::Talk), ItemKind::Talk, time));
    } else {
        const bool begun = choice.theme && m_begun.contains(choice.theme->id);
        const Minutes intro = time >= Minutes(40) && !begun ? Minutes(10) : Minutes{};
        if (intro > Minutes{}) {
            result.append(themed(choice, titled(Phrase::IntroductionTo, Phrase::Introduction),
                ItemKind::Talk, intro));
        }
        const Minutes work = time - intro;
        Piece reflection = themed(
            choice, titled(Phrase::ReflectionOn, Phrase::Reflection), ItemKind::Exercise, work);
        reflection.item.minimum = Minutes(15);
        reflection.item.stages = plainStages(work, m_request.language);
        setGroups(reflection.reason, grouping(m_request, 0, 0));
        if (!result.isEmpty())
            reflection.item.goal.clear();
        result.append(reflection);
    }
    for (Piece &piece : result)
        piece.reason.why = wish ? Why::NoMaterial : Why::FillsTime;
    return result;
}

QList<Piece> Drafting::filledWith(Choice choice, Minutes time)
{
    QList<Piece> result;
    while (time > Minutes{}) {
        // A wish is not passed over for what there happens to be material for.
        const bool spent = !choice.theme || m_begun.contains(choice.theme->id);
        if (spent && !(choice.theme && hasWork(choice, time))) {
            const auto other = std::find_if(m_others.begin(), m_others.end(),
                [&](const Choice &each) { return time >= Minutes(25) && hasWork(each, time); });
            if (other != m_others.end())
                choice = *other;
        }
        Filling filling{.rest = time};
        if (choice.theme) {
            const bool introduce = !m_begun.contains(choice.theme->id);
            filling = filled(m_offers.value(choice.theme->id), time, introduce, m_chance);
        }
        if (filling.pieces.isEmpty()) {
            result += plainPattern(choice, time);
            if (choice.theme)
                m_begun.insert(choice.theme->id);
            break;
        }
        result += pieces(choice, filling);
        time = filling.rest;
        const bool lookOn = time >= Minutes(25);
        if (time > Minutes{} && !lookOn) {
            Piece rest = piece(Phrase::Plenary, ItemKind::Talk, time, Why::FillsTime);
            rest.item.mayBeDropped = true;
            result.append(rest);
            break;
        }
    }
    return result;
}

void Drafting::fill(QList<Block> &blocks)
{
    constexpr Minutes shortBlock(25);
    Minutes time{};
    int large = 0;
    for (const Block &block : blocks) {
        time += block.free();
        large += block.free() >= shortBlock ? 1 : 0;
    }
    chooseThemes(time, std::max(1, large));

    // Each theme gets its share of the time, in the order of the wishes. Short blocks go with the
    // one after them.
    Minutes gone{};
    qsizetype theme = -1;
    for (Block &block : blocks) {
        const Minutes free = block.free();
        if (free <= Minutes{})
            continue;
        if (!m_wanted.isEmpty()) {
            const qsizetype share = (gone + free / 2) * m_wanted.size() / time;
            const bool waits = free < shortBlock && large > 0;
            const qsizetype next = waits ? std::max<qsizetype>(theme, 0) : theme + 1;
            theme = std::min({share, next, m_wanted.size() - 1});
        }
        gone += free;
        block.body = filledWith(theme >= 0 ? m_wanted.at(theme) : Choice{}, free);
    }
    for (const Choice &choice : m_wanted) {
        if (choice.wish > 0 && !m_begun.contains(choice.theme->id))
            m_leftOut.append(choice.theme->id);
    }
}

DayDraft Drafting::assembled(const DayFrame &day, const QList<Block> &blocks) const
{
    DayDraft result{.leftOut = m_leftOut};
    result.day.id = Id<Day>(m_newId());
    result.day.start = day.start;
    if (m_request.frame.hardEnd)
        result.day.end = m_request.frame.end;
    const auto append = [&](Piece piece) {
        piece.item.id = Id<Item>(m_newId());
        result.day.items.append(piece.item);
        result.reasons.insert(piece.item.id, piece.reason);
    };
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (day.lunch && day.lunchBefore == i)
            append(lunch(*day.lunch));
        else if (i > 0)
            append(pause(day.pause, day.sittings.at(i - 1)));
        for (const auto &pieces : {blocks.at(i).head, blocks.at(i).body, blocks.at(i).tail})
            std::for_each(pieces.begin(), pieces.end(), append);
    }
    if (day.lunch && day.lunchBefore == blocks.size())
        append(lunch(*day.lunch));
    return result;
}

DayDraft Drafting::made()
{
    const DayFrame day = dayFrame(m_request.frame);
    QList<Block> blocks;
    for (const Minutes sitting : day.sittings)
        blocks.append({.size = sitting});
    if (!blocks.isEmpty()) {
        reserve(day, blocks);
        fill(blocks);
    }
    return assembled(day, blocks);
}

} // namespace

DayDraft draftDay(const DraftRequest &request, const QList<Theme> &themes,
    const QList<Material> &materials, quint32 seed, const IdSource &newId)
{
    return Drafting(request, themes, materials, seed, newId).made();
}

quint32 otherSeed(const DraftRequest &request, const QList<Theme> &themes,
    const QList<Material> &materials, quint32 seed)
{
    constexpr quint32 few = 12;
    const auto drafted = [&](quint32 each) {
        const IdSource noId = [] { return QString(); };
        QList<std::pair<QString, Minutes>> programme;
        for (const Item &item : draftDay(request, themes, materials, each, noId).day.items)
            programme.append({item.title, *item.planned});
        return programme;
    };
    const auto now = drafted(seed);
    for (quint32 next = seed + 1; next != seed + few; ++next) {
        if (drafted(next) != now)
            return next;
    }
    return seed + 1;
}

} // namespace fvd
