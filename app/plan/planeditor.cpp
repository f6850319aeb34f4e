// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/planeditor.h"

#include "core/library/readyitems.h"
#include "core/schedule/reflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

constexpr Minutes newItemLength = 15min;
constexpr Minutes newBreakLength = 10min;
constexpr qsizetype last = std::numeric_limits<qsizetype>::max();

QString newId()
{
    return Id<Item>::create().text();
}

/// \a day with the item called \a id in front of the one called \a anchor, or last in \a track if
/// that is null. Unchanged if it would come to stand inside itself.
Day withItemBefore(
    const Day &day, const Id<Item> &id, const Id<Track> &track, const Id<Item> &anchor)
{
    const Item *item = findItem(day, id);
    if (!item)
        return day;
    const Day without = withItemRemoved(day, id);
    Spot spot{track, last};
    if (!anchor.isNull()) {
        const auto found = spotOf(without, anchor);
        if (!found)
            return day;
        spot = *found;
    }
    Day result = withItemInserted(without, *item, spot);
    return findItem(result, id) ? result : day;
}

} // namespace

PlanEditor::PlanEditor(SessionContext &context)
    : m_context(context)
{
    connect(&m_context.session(), &DraftNotifier::changed, this, &PlanEditor::refresh);
    refresh();
}

const Day *PlanEditor::day() const
{
    const QList<Day> &days = session().days;
    const auto it = std::ranges::find(days, m_day, &Day::id);
    if (it != days.end())
        return &*it;
    return days.isEmpty() ? nullptr : &days.first();
}

const Item *PlanEditor::item(const Id<Item> &id) const
{
    return day() ? findItem(*day(), id) : nullptr;
}

void PlanEditor::showDay(const Id<Day> &id)
{
    m_day = id;
    refresh();
}

void PlanEditor::refresh()
{
    m_times = day() ? timeline(*day()) : Timeline{};
    Q_EMIT changed();
}

void PlanEditor::apply(const QString &step, const Day &after, const QString &mergeKey)
{
    if (const Day *before = day())
        m_context.session().edit(step, withDay(session(), reflowed(*before, after)), mergeKey);
}

void PlanEditor::apply(const QString &step, Session after, const QString &mergeKey)
{
    m_context.session().edit(step, reflowed(session(), std::move(after)), mergeKey);
}

void PlanEditor::addDay()
{
    Session after = session();
    Day added{.id = Id<Day>::create()};
    if (!after.days.isEmpty()) {
        const Day &before = after.days.last();
        added.start = before.start;
        added.venue = before.venue;
        if (before.date.isValid())
            added.date = before.date.addDays(1);
    } else {
        added.start = after.frame.start;
    }
    after.days.append(added);
    m_day = added.id;
    apply(tr("Add day"), std::move(after));
}

void PlanEditor::removeDay(const Id<Day> &id)
{
    const auto &days = session().days;
    const auto it = std::ranges::find(days, id, &Day::id);
    if (it == days.end())
        return;
    if (id == m_day)
        m_day = days.value(std::max<qsizetype>(0, it - days.begin() - 1)).id;
    apply(tr("Remove day"), withDayRemoved(session(), id));
}

void PlanEditor::editDay(
    const QString &step, const std::function<void(Day &)> &change, const QString &mergeKey)
{
    if (!day())
        return;
    Day after = *day();
    change(after);
    apply(step, after, mergeKey);
}

void PlanEditor::fillFrom(const QList<Day> &days)
{
    Session after = session();
    if (after.days.isEmpty())
        after.days.append(Day{.id = Id<Day>::create()});
    const qsizetype at = day() ? day() - session().days.data() : 0;
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (i > 0) {
            Day next{.id = Id<Day>::create(), .venue = after.days.at(at).venue};
            if (after.days.at(at).date.isValid())
                next.date = after.days.at(at).date.addDays(i);
            after.days.insert(at + i, next);
        }
        Day &filled = after.days[at + i];
        filled.items = days.at(i).items;
        if (!filled.start)
            filled.start = i == 0 && after.frame.start ? after.frame.start : days.at(i).start;
        if (filled.title.isEmpty())
            filled.title = days.at(i).title;
    }
    m_context.session().edit(tr("Begin with a template"), std::move(after));
}

void PlanEditor::fix(const QString &step, const Fix &fix)
{
    // The times have followed already.
    if (day())
        m_context.session().edit(step, withDay(session(), fixed(*day(), fix, newId)));
}

void PlanEditor::edit(const Id<Item> &id, const QString &step,
    const std::function<void(Item &)> &change, const QString &mergeKey)
{
    const Item *before = item(id);
    if (!before)
        return;
    Item after = *before;
    change(after);
    apply(step, withItem(*day(), after), mergeKey);
}

void PlanEditor::rename(const Id<Item> &id, const QString &title)
{
    const bool fresh = isFresh(id);
    edit(
        id, fresh ? tr("Add item") : tr("Rename"), [&](Item &item) { item.title = title; },
        (fresh ? u"add/"_s : u"title/"_s) + id.text());
}

void PlanEditor::setTiming(const Id<Item> &id, const Timing &timing)
{
    edit(id, tr("Change time"), [&](Item &item) { item.timing = timing; });
}

void PlanEditor::setLength(const Id<Item> &id, std::optional<Minutes> length)
{
    edit(id, tr("Change length"), [&](Item &item) {
        if (length) {
            item = withLength(item, *length);
        } else {
            item.planned.reset();
            item.timing.end.reset();
        }
    });
}

void PlanEditor::setLeaders(const Id<Item> &id, const QStringList &leaders)
{
    edit(
        id, tr("Change leader"), [&](Item &item) { item.leaders = leaders; },
        u"leaders/"_s + id.text());
}

void PlanEditor::togglePin(const Id<Item> &id)
{
    const Item *before = item(id);
    if (!before)
        return;
    if (before->timing.pinned) {
        edit(id, tr("Release time"), [](Item &item) { item.timing.pinned = false; });
        return;
    }
    // An item that follows is pinned where it now begins.
    const auto spot = spotOf(*day(), id);
    std::optional<ClockTime> start = saidStart(*before);
    if (!start && spot && spot->track.isNull())
        start = m_times.items.value(spot->index).start;
    if (!start)
        return;
    edit(id, tr("Pin time"), [&](Item &item) {
        item.timing.pinned = true;
        item.timing.start = start;
        if (item.timing.kind == TimingKind::Follows || item.timing.kind == TimingKind::None)
            item.timing.kind = TimingKind::Exact;
    });
}

void PlanEditor::split(const Id<Item> &id)
{
    const auto spot = day() ? spotOf(*day(), id) : std::nullopt;
    if (!spot)
        return;
    const Slot slot = m_times.items.value(spot->track.isNull() ? spot->index : -1);
    const auto length = slot.length ? slot.length : item(id)->planned;
    if (!length)
        return;
    // In the middle, on a multiple of five where there is one.
    auto half = *length / 2;
    if (half > 5min)
        half -= half % 5min;
    apply(tr("Split"), withItemSplit(*day(), id, half, Id<Item>::create()));
}

void PlanEditor::mergeWithNext(const Id<Item> &id)
{
    const auto spot = day() ? spotOf(*day(), id) : std::nullopt;
    if (!spot)
        return;
    const QList<Item> &items = *itemsOf(*day(), spot->track);
    if (spot->index + 1 < items.size())
        apply(tr("Merge"), withItemsMerged(*day(), id, items.at(spot->index + 1).id));
}

void PlanEditor::dragTo(const Id<Item> &id, ClockTime start)
{
    const auto spot = day() ? spotOf(*day(), id) : std::nullopt;
    if (!spot || !spot->track.isNull())
        return;
    // It has passed another one when its edge on that side is past the other's middle.
    const Slot own = m_times.items.at(spot->index);
    const bool down = own.start && start > *own.start;
    const ClockTime edge = down ? start + own.length.value_or(Minutes{}) : start;
    Id<Item> anchor;
    qsizetype index = 0;
    for (qsizetype i = 0; i < day()->items.size(); ++i) {
        if (i == spot->index)
            continue;
        const Slot &slot = m_times.items.at(i);
        const auto half = slot.length.value_or(Minutes{}) / 2;
        if (slot.start && (down ? edge < *slot.start + half : edge <= *slot.start + half)) {
            anchor = day()->items.at(i).id;
            break;
        }
        ++index;
    }
    Day after = withItemBefore(*day(), id, {}, anchor);
    Item moved = *findItem(after, id);
    const bool stays = index == spot->index || saidStart(moved);
    if (stays) {
        if (moved.timing.end && own.start)
            moved.timing.end = *moved.timing.end + (start - *own.start);
        moved.timing.start = start;
        if (!saidStart(moved))
            moved.timing.kind = TimingKind::Exact;
        after = withItem(after, moved);
    }
    apply(tr("Move"), after);
}

Day PlanEditor::dayToFill()
{
    return day() ? *day() : Day{.id = Id<Day>::create(), .start = session().frame.start};
}

QList<Id<Item>> PlanEditor::insert(const QString &step, const QList<Item> &items, const Spot &spot)
{
    const bool first = !day();
    Day after = dayToFill();
    Spot at = spot;
    at.index = std::min(at.index, last - items.size());
    QList<Id<Item>> ids;
    for (const Item &item : items) {
        after = withItemInserted(after, item, at);
        ids.append(item.id);
        ++at.index;
    }
    const QString key =
        items.size() == 1 && isFresh(ids.first()) ? u"add/"_s + ids.first().text() : QString();
    if (first) {
        Session filled = session();
        filled.days.append(after);
        apply(step, std::move(filled), key);
    } else {
        apply(step, after, key);
    }
    return ids;
}

Id<Item> PlanEditor::addBelow(const Id<Item> &below, ItemKind kind)
{
    Item added{.id = Id<Item>::create(), .kind = kind};
    if (kind == ItemKind::Break) {
        added.title = tr("Break");
        added.planned = newBreakLength;
        insert(tr("Add break"), {added}, spotBelow(below));
        return added.id;
    }
    added.planned = newItemLength;
    m_fresh = added.id;
    insert(tr("Add item"), {added}, spotBelow(below));
    return added.id;
}

Id<Item> PlanEditor::addToGroup(const Id<Track> &group)
{
    const Item added{.id = Id<Item>::create(), .planned = newItemLength};
    m_fresh = added.id;
    insert(tr("Add item"), {added}, {group, last});
    return added.id;
}

void PlanEditor::takeBack(const Id<Item> &id)
{
    if (day() && isFresh(id))
        apply(tr("Add item"), withItemRemoved(*day(), id), u"add/"_s + id.text());
    m_fresh = {};
}

Id<Item> PlanEditor::insertMaterial(const Id<Material> &id, const Spot &spot)
{
    const auto stored = m_context.library().material(id);
    if (!stored)
        return {};
    const Item item =
        itemOf(stored->value, stored->revision, session().language, Id<Item>::create());
    insert(tr("Add “%1”").arg(item.title), {item}, spot);
    return item.id;
}

QList<Id<Item>> PlanEditor::insertProgramme(
    const Id<Theme> &theme, ProgrammeShape shape, const Spot &spot)
{
    const auto stored = m_context.library().theme(theme);
    if (!stored)
        return {};
    const LanguageForm form = session().language;
    const QList<ReadyProgramme> &programmes = stored->value.text.in(form).programmes;
    const auto programme = std::ranges::find(programmes, shape, &ReadyProgramme::shape);
    if (programme == programmes.end())
        return {};
    return insert(tr("Add “%1”").arg(programme->title),
        itemsOf(*programme, m_context.library(), form, [] { return Id<Item>::create().text(); }),
        spot);
}

void PlanEditor::addMaterial(const Id<Item> &id, const Id<Material> &material)
{
    const auto stored = m_context.library().material(material);
    if (!stored)
        return;
    const MaterialCopy copy = frozenCopy(stored->value, stored->revision, session().language);
    edit(id, tr("Add “%1”").arg(copy.text.title), [&](Item &item) {
        item.materials.append(copy);
        if (item.stages.isEmpty())
            item.stages = copy.text.stages;
        if (item.title.isEmpty())
            item.title = copy.text.title;
        if (!item.planned && !item.timing.end && stored->value.planned > 0min)
            item.planned = stored->value.planned;
        item.minimum = std::max(item.minimum, stored->value.minimum);
        item.openness = std::max(item.openness, stored->value.openness);
    });
}

QList<Id<Item>> PlanEditor::outermost(const QList<Id<Item>> &ids) const
{
    QList<Id<Item>> result;
    const auto isInside = [&](const Id<Item> &id) {
        return std::ranges::any_of(ids, [&](const Id<Item> &other) {
            const Item *outer = other == id ? nullptr : item(other);
            return outer && std::ranges::any_of(outer->tracks, [&](const Track &track) {
                return findItem(Day{.items = track.items}, id);
            });
        });
    };
    std::ranges::copy_if(
        ids, std::back_inserter(result), [&](const Id<Item> &id) { return !isInside(id); });
    return result;
}

void PlanEditor::remove(const QList<Id<Item>> &ids, const QString &step)
{
    if (!day() || ids.isEmpty())
        return;
    Day after = *day();
    for (const Id<Item> &id : ids)
        after = withItemRemoved(after, id);
    const QString title = ids.size() == 1 ? item(ids.first())->title : QString();
    const QString name = title.isEmpty() ? tr("Delete") : tr("Delete “%1”").arg(title);
    apply(step.isEmpty() ? name : step, after);
}

void PlanEditor::moveTo(const QList<Id<Item>> &ids, const Spot &spot)
{
    const QList<Item> *items = day() ? itemsOf(*day(), spot.track) : nullptr;
    if (!items)
        return;
    Id<Item> anchor;
    for (qsizetype i = spot.index; i < items->size() && anchor.isNull(); ++i) {
        if (!ids.contains(items->at(i).id))
            anchor = items->at(i).id;
    }
    Day after = *day();
    for (const Id<Item> &id : outermost(ids))
        after = withItemBefore(after, id, spot.track, anchor);
    apply(tr("Move"), after);
}

void PlanEditor::moveBy(const QList<Id<Item>> &ids, int direction)
{
    const auto moved = outermost(ids);
    const auto first = moved.isEmpty() ? std::nullopt : spotOf(*day(), moved.first());
    if (!first)
        return;
    const qsizetype size = itemsOf(*day(), first->track)->size();
    if (direction < 0) {
        if (first->index > 0)
            moveTo(moved, {first->track, first->index - 1});
        return;
    }
    qsizetype lowest = first->index;
    for (const Id<Item> &id : moved) {
        if (const auto spot = spotOf(*day(), id); spot && spot->track == first->track)
            lowest = std::max(lowest, spot->index);
    }
    if (lowest + 1 < size)
        moveTo(moved, {first->track, lowest + 2});
}

QList<Id<Item>> PlanEditor::doubled(const QList<Id<Item>> &ids)
{
    const auto originals = outermost(ids);
    if (originals.isEmpty())
        return {};
    QList<Item> copies;
    for (const Id<Item> &id : originals)
        copies.append(copied(*item(id), newId));
    return insert(tr("Double"), copies, spotBelow(originals.last()));
}

void PlanEditor::moveToDay(const QList<Id<Item>> &ids, const Id<Day> &to, bool copy)
{
    const auto target = std::ranges::find(session().days, to, &Day::id);
    if (!day() || target == session().days.end() || to == day()->id)
        return;
    Session after = session();
    Day filled = *target;
    for (const Id<Item> &id : outermost(ids)) {
        if (copy)
            filled = withItemInserted(filled, copied(*item(id), newId), {{}, last});
        else
            after = withItemMoved(after, id, to, {{}, last});
    }
    if (copy)
        after = withDay(after, filled);
    apply(copy ? tr("Copy to another day") : tr("Move to another day"), std::move(after));
}

Spot PlanEditor::spotBelow(const Id<Item> &id) const
{
    const auto spot = day() ? spotOf(*day(), id) : std::nullopt;
    return spot ? Spot{spot->track, spot->index + 1} : Spot{{}, last};
}

} // namespace fvd
