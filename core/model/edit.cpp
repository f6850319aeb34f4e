// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// An item in the list that holds it. List is const where it is only looked at.
template <typename List>
struct Place
{
    List *list = nullptr;
    qsizetype index = 0;
    Id<Track> track{};

    explicit operator bool() const { return list; }
    auto &item() const { return (*list)[index]; }
};

template <typename List>
Place<List> placeOf(List &items, const Id<Item> &id, const Id<Track> &track = {})
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items.at(i).id == id)
            return {&items, i, track};
        for (auto &each : items[i].tracks) {
            if (const auto found = placeOf<List>(each.items, id, each.id))
                return found;
        }
    }
    return {};
}

/// The items of \a track, or nullptr; \a items themselves for the null track.
template <typename List>
List *listOf(List &items, const Id<Track> &track)
{
    if (track.isNull())
        return &items;
    for (auto &item : items) {
        for (auto &each : item.tracks) {
            if (each.id == track)
                return &each.items;
            if (List *found = listOf<List>(each.items, track))
                return found;
        }
    }
    return nullptr;
}

bool insert(QList<Item> &items, const Item &item, const Spot &spot)
{
    QList<Item> *list = listOf(items, spot.track);
    if (list)
        list->insert(std::clamp(spot.index, qsizetype(0), list->size()), item);
    return list;
}

bool removeTrack(QList<Item> &items, const Id<Track> &id)
{
    for (Item &item : items) {
        if (item.tracks.removeIf([&](const Track &track) { return track.id == id; }) > 0)
            return true;
        for (Track &track : item.tracks) {
            if (removeTrack(track.items, id))
                return true;
        }
    }
    return false;
}

Day *dayCalled(Session &session, const Id<Day> &id)
{
    for (Day &day : session.days) {
        if (day.id == id)
            return &day;
    }
    return nullptr;
}

void giveNewIds(QList<Item> &items, const IdSource &newId, QHash<Id<Item>, Id<Item>> &given)
{
    for (Item &item : items) {
        const Id<Item> id(newId());
        given.insert(item.id, id);
        item.id = id;
        for (Track &track : item.tracks) {
            track.id = Id<Track>(newId());
            giveNewIds(track.items, newId, given);
        }
    }
}

/// Items that take up others of their day take up the copies of these.
void relink(QList<Item> &items, const QHash<Id<Item>, Id<Item>> &given)
{
    for (Item &item : items) {
        item.continues = given.value(item.continues);
        for (Track &track : item.tracks)
            relink(track.items, given);
    }
}

/// The stages of \a stages that fall before \a cut, or from it on; one that is under way then is
/// divided.
QList<Stage> stagesWithin(const QList<Stage> &stages, Minutes cut, bool before)
{
    QList<Stage> result;
    Minutes begin{};
    for (Stage stage : stages) {
        const Minutes end = begin + stage.planned;
        const Minutes inFront = std::clamp(cut - begin, Minutes{}, stage.planned);
        // A stage of no length belongs to the part it begins in.
        const bool mine = before ? begin < cut : end > cut || begin >= cut;
        stage.planned = before ? inFront : stage.planned - inFront;
        if (mine)
            result.append(stage);
        begin = end;
    }
    return result;
}

ItemKind kindFor(MaterialKind kind)
{
    switch (kind) {
    case MaterialKind::Exercise:
        return ItemKind::Exercise;
    case MaterialKind::Case:
        return ItemKind::Case;
    case MaterialKind::Film:
        return ItemKind::Film;
    case MaterialKind::Article:
    case MaterialKind::Fact:
        return ItemKind::Talk;
    }
    Q_UNREACHABLE();
}

/// \a leader without a person's name, taken to be two or more words in capitals after each other,
/// unless they say a role ("Ordfører") or where somebody is from ("ordfører i Nordre Follo").
QString withoutName(const QString &leader)
{
    static const QRegularExpression name(
        u"(?<!\\bi |\\bpå |\\bav |\\bved |\\bfra |\\bfrå |\\bfor )"
        "\\b(?!\\p{L}*(?:fører|førar|direktør|rådmann|leder|leiar|sjef|giver|givar)\\b)"
        "\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: (?:(?:\\p{Lu}\\.|van|von|de|af) )*\\p{Lu}[\\p{L}'’-]+)+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ends(u"^[\\s,/–-]+|[\\s,/–-]+$"_s);
    QString rest = leader;
    return rest.remove(name).remove(ends).simplified();
}

QStringList withoutNames(const QStringList &leaders)
{
    QStringList result;
    for (const QString &leader : leaders) {
        if (const QString rest = withoutName(leader); !rest.isEmpty())
            result.append(rest);
    }
    return result;
}

void stripTraces(QList<Item> &items)
{
    for (Item &item : items) {
        item.leaders = withoutNames(item.leaders);
        item.place.clear();
        for (Line &line : item.lines)
            line.leaders = withoutNames(line.leaders);
        for (Track &track : item.tracks) {
            track.leaders = withoutNames(track.leaders);
            track.place.clear();
            stripTraces(track.items);
        }
    }
}

} // namespace

const Item *findItem(const Day &day, const Id<Item> &id)
{
    const auto place = placeOf(day.items, id);
    return place ? &place.item() : nullptr;
}

const Item *findItem(const Session &session, const Id<Item> &id)
{
    const Day *day = dayOf(session, id);
    return day ? findItem(*day, id) : nullptr;
}

std::optional<Spot> spotOf(const Day &day, const Id<Item> &id)
{
    const auto place = placeOf(day.items, id);
    return place ? std::optional(Spot{place.track, place.index}) : std::nullopt;
}

const QList<Item> *itemsOf(const Day &day, const Id<Track> &track)
{
    return listOf(day.items, track);
}

const Day *dayOf(const Session &session, const Id<Item> &id)
{
    for (const Day &day : session.days) {
        if (findItem(day, id))
            return &day;
    }
    return nullptr;
}

Day withItem(Day day, const Item &item)
{
    if (const auto place = placeOf(day.items, item.id))
        place.item() = item;
    return day;
}

Day withItemInserted(Day day, const Item &item, const Spot &spot)
{
    insert(day.items, item, spot);
    return day;
}

Day withItemRemoved(Day day, const Id<Item> &id)
{
    if (const auto place = placeOf(day.items, id))
        place.list->removeAt(place.index);
    return day;
}

Day withItemMoved(Day day, const Id<Item> &id, const Spot &spot)
{
    const auto place = placeOf(day.items, id);
    if (!place)
        return day;
    Day moved = day;
    const Item item = place.item();
    moved = withItemRemoved(std::move(moved), id);
    return insert(moved.items, item, spot) ? moved : day;
}

Session withItemMoved(Session session, const Id<Item> &id, const Id<Day> &to, const Spot &spot)
{
    Day *target = dayCalled(session, to);
    const Day *from = dayOf(session, id);
    if (!from || !target)
        return session;
    if (from->id == to) {
        *target = withItemMoved(*target, id, spot);
        return session;
    }
    if (insert(target->items, *findItem(*from, id), spot))
        session = withDay(session, withItemRemoved(*from, id));
    return session;
}

Item itemOf(
    const Material &material, const QString &revision, LanguageForm form, const Id<Item> &id)
{
    const MaterialCopy copy = frozenCopy(material, revision, form);
    const auto kind = material.kind == MaterialKind::Exercise ? ItemKind::Exercise
        : material.kind == MaterialKind::Case                 ? ItemKind::Case
        : material.kind == MaterialKind::Film                 ? ItemKind::Film
                                                              : ItemKind::Talk;
    Item item{.id = id,
        .kind = kind,
        .title = copy.text.title,
        .minimum = material.minimum,
        .openness = material.openness,
        .goal = copy.text.aim,
        .materials = {copy},
        .stages = copy.text.stages};
    item.planned = material.planned.count() > 0 ? material.planned : Minutes(15);
    return item;
}

Item copied(Item item, const IdSource &newId)
{
    QList<Item> items{std::move(item)};
    QHash<Id<Item>, Id<Item>> given;
    giveNewIds(items, newId, given);
    relink(items, given);
    items.first().timing = {};
    return items.first();
}

Day withItemDoubled(Day day, const Id<Item> &id, const IdSource &newId)
{
    if (const auto place = placeOf(day.items, id))
        place.list->insert(place.index + 1, copied(place.item(), newId));
    return day;
}

std::optional<Minutes> saidLength(const Item &item)
{
    if (item.timing.start && item.timing.end)
        return *item.timing.end - *item.timing.start;
    return item.planned;
}

Item withLength(Item item, Minutes length)
{
    if (item.timing.start && item.timing.end)
        item.timing.end = *item.timing.start + length;
    item.planned = length;
    return item;
}

QList<Stage> scaled(QList<Stage> stages, Minutes length)
{
    Minutes whole{};
    for (const Stage &stage : stages)
        whole += stage.planned;
    if (whole == length || whole <= Minutes{} || stages.isEmpty())
        return stages;
    // By where each ends, so that what is rounded off one is given to the next.
    const bool enough = length >= Minutes(stages.size());
    Minutes end{};
    Minutes given{};
    for (qsizetype i = 0; i < stages.size(); ++i) {
        end += stages.at(i).planned;
        const Minutes after(
            (end.count() * length.count() * 2 + whole.count()) / (2 * whole.count()));
        const Minutes rest(stages.size() - 1 - i);
        const Minutes mine =
            enough ? std::clamp(after - given, Minutes(1), length - given - rest) : after - given;
        stages[i].planned = mine;
        given += mine;
    }
    stages.last().planned += length - given;
    return stages;
}

Item withMaterial(Item item, const Material &material, const QString &revision, LanguageForm form)
{
    const MaterialText &text = material.text.in(form);
    const bool first = item.materials.isEmpty();
    if (item.title.isEmpty())
        item.title = text.title;
    if (item.kind == ItemKind::Talk && first)
        item.kind = kindFor(material.kind);
    if (!item.planned && !item.timing.end && material.planned > Minutes{})
        item.planned = material.planned;
    item.minimum =
        first ? std::max(item.minimum, material.minimum) : item.minimum + material.minimum;
    item.openness = std::max(item.openness, material.openness);
    if (item.stages.isEmpty())
        item.stages = scaled(text.stages, saidLength(item).value_or(material.planned));
    item.materials.append(frozenCopy(material, revision, form));
    return item;
}

Day withItemSplit(Day day, const Id<Item> &id, Minutes after, const Id<Item> &newId)
{
    const auto place = placeOf(day.items, id);
    if (!place || after <= Minutes{})
        return day;
    const Item whole = place.item();
    const auto length = saidLength(whole);
    if (length && after >= *length)
        return day;

    Item first = withLength(whole, after);
    first.minimum = std::min(whole.minimum, after);
    first.stages = stagesWithin(whole.stages, after, true);

    const QString onward = u" forts."_s;
    Item second{
        .id = newId,
        .kind = whole.kind,
        .title = whole.title.endsWith(onward) ? whole.title : whole.title + onward,
        .leaders = whole.leaders,
        .mayBeDropped = whole.mayBeDropped,
        .beside = whole.beside,
        .place = whole.place,
        .audience = whole.audience,
        .openness = whole.openness,
        .stages = stagesWithin(whole.stages, after, false),
        .continues = id,
    };
    if (length)
        second.planned = *length - after;
    place.item() = first;
    place.list->insert(place.index + 1, second);
    return day;
}

Day withItemsMerged(Day day, const Id<Item> &firstId, const Id<Item> &secondId)
{
    const Item *found = findItem(day, secondId);
    if (!found || firstId == secondId)
        return day;
    const Item second = *found;
    const Day rest = withItemRemoved(day, secondId);
    found = findItem(rest, firstId);
    if (!found)
        return day;
    Item first = *found;

    const auto ours = saidLength(first);
    const auto theirs = saidLength(second);
    if (ours && theirs) {
        first = withLength(first, *ours + *theirs);
    } else {
        first.planned.reset();
        first.timing.end.reset();
    }
    first.minimum += second.minimum;
    first.mayBeDropped = first.mayBeDropped && second.mayBeDropped;
    first.openness = std::max(first.openness, second.openness);
    if (second.continues != firstId && !second.title.isEmpty())
        first.lines.append({.text = second.title, .leaders = second.leaders});
    first.lines += second.lines;
    if (!second.goal.isEmpty())
        first.goal += (first.goal.isEmpty() ? QString() : u"\n"_s) + second.goal;
    first.materials += second.materials;
    first.stages += second.stages;
    first.tracks += second.tracks;
    return withItem(rest, first);
}

Day withTrackAdded(Day day, const Id<Item> &id, const Track &track)
{
    if (const auto place = placeOf(day.items, id))
        place.item().tracks.append(track);
    return day;
}

Day withTrackRemoved(Day day, const Id<Track> &track)
{
    removeTrack(day.items, track);
    return day;
}

Session withDay(Session session, const Day &day)
{
    if (Day *place = dayCalled(session, day.id))
        *place = day;
    return session;
}

Session withDayRemoved(Session session, const Id<Day> &id)
{
    session.days.removeIf([&](const Day &day) { return day.id == id; });
    return session;
}

Session withoutTraces(const Session &session, const IdSource &newId)
{
    Session result{
        .id = Id<Session>(newId()),
        .parts = session.parts,
        .language = session.language,
        .facilitators = session.facilitators,
        .frame = {.start = session.frame.start,
            .end = session.frame.end,
            .hardEnd = session.frame.hardEnd,
            .lunch = session.frame.lunch,
            .themes = session.frame.themes},
        .days = session.days,
        .remark = session.remark,
    };
    QHash<Id<Item>, Id<Item>> given;
    for (Day &day : result.days) {
        day.id = Id<Day>(newId());
        day.date = {};
        day.venue.clear();
        giveNewIds(day.items, newId, given);
        stripTraces(day.items);
    }
    for (Day &day : result.days)
        relink(day.items, given);
    return result;
}

} // namespace fvd
