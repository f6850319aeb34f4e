// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/issue.h"

#include "core/schedule/dayframe.h"
#include "core/schedule/mainline.h"

#include <algorithm>

namespace fvd {

namespace {

constexpr Minutes usualBreak(10);
constexpr Minutes longestBreak(45);

bool rests(const Item &item)
{
    return item.kind == ItemKind::Break || item.kind == ItemKind::Meal
        || item.kind == ItemKind::Travel || item.kind == ItemKind::Social;
}

class Checker
{
public:
    explicit Checker(const Day &day, const Frame &frame)
        : m_day(day)
        , m_frame(frame)
        , m_times(timeline(day))
    {
    }

    QList<Issue> checked()
    {
        checkList(m_day.items, m_times.items);
        checkSitting(mainLine(m_day.items, m_times.items));
        checkEnds(mainLine(m_day.items, m_times.items));
        return m_found;
    }

private:
    void add(IssueKind kind, Severity severity, const QList<const Item *> &items, Minutes minutes,
        std::optional<Fix> fix = {})
    {
        Issue issue{.kind = kind, .severity = severity, .minutes = minutes, .fix = fix};
        for (const Item *item : items)
            issue.items.append(item->id);
        m_found.append(issue);
    }

    void checkList(const QList<Item> &items, const QList<Slot> &slots);
    void checkItem(const Item &item, const Slot &slot);
    void checkNeighbours(const Placed &first, const Placed &second);
    void checkTracks(const Item &item, const Slot &slot);
    void checkSitting(const QList<Placed> &line);
    void addSitting(const QList<Placed> &sitting, Minutes length);
    void checkEnds(const QList<Placed> &line);
    std::optional<Fix> tightening(Minutes minutes) const;

    const Day &m_day;
    const Frame &m_frame;
    const Timeline m_times;
    QList<Issue> m_found{};
};

void Checker::checkList(const QList<Item> &items, const QList<Slot> &slots)
{
    Placed last;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Placed here{&items.at(i), &slots.at(i)};
        checkItem(*here.item, *here.slot);
        if (!takesTime(*here.item) || here.item->beside || here.item->kind == ItemKind::Deadline)
            continue;
        if (last)
            checkNeighbours(last, here);
        last = here;
    }
}

void Checker::checkItem(const Item &item, const Slot &slot)
{
    if (item.doubtful)
        add(IssueKind::Doubtful, Severity::Hint, {&item}, {}, Fix{FixKind::Accept, item.id});
    if (item.openness == Openness::OwnCase) {
        const auto meeting = m_day.end;
        add(IssueKind::OwnCase, meeting ? Severity::Warning : Severity::Hint, {&item}, {});
        m_found.last().at = meeting;
    }
    if (slot.start && item.timing.end && *item.timing.end < *slot.start && takesTime(item)) {
        add(IssueKind::EndsBeforeItBegins, Severity::Warning, {&item},
            *slot.start - *item.timing.end, Fix{FixKind::ClearEnd, item.id});
    }
    if (slot.length && *slot.length < item.minimum && item.kind != ItemKind::Deadline) {
        add(IssueKind::UnderMinimum, Severity::Hint, {&item}, item.minimum - *slot.length,
            Fix{.kind = FixKind::SetLength, .item = item.id, .minutes = item.minimum});
    }
    Minutes stages{};
    for (const Stage &stage : item.stages)
        stages += stage.planned;
    if (slot.length && stages > Minutes{} && stages != *slot.length) {
        add(IssueKind::StagesDiffer, Severity::Hint, {&item}, stages - *slot.length);
        if (*slot.length > Minutes{})
            m_found.last().fix = Fix{FixKind::ScaleStages, item.id, *slot.length};
    }
    checkTracks(item, slot);
}

void Checker::checkNeighbours(const Placed &first, const Placed &second)
{
    const auto &[before, when] = first;
    const auto &[item, slot] = second;
    if (!when->start || !slot->start)
        return;
    if (*slot->start < *when->start) {
        add(IssueKind::OutOfOrder, Severity::Warning, {before, item}, *when->start - *slot->start);
        if (spotOf(m_day, item->id)->track.isNull())
            m_found.last().fix = Fix{FixKind::PutInOrder, item->id};
        return;
    }
    if (!when->end)
        return;
    const Minutes over = *when->end - *slot->start;
    if (over > Minutes{} && item->timing.pinned) {
        add(IssueKind::PinnedCollision, Severity::Warning, {before, item}, over);
        const Minutes left = *when->length - over;
        if (left > Minutes{} && left >= before->minimum)
            m_found.last().fix = Fix{FixKind::SetLength, before->id, left};
        else if (before->mayBeDropped)
            m_found.last().fix = Fix{FixKind::Remove, before->id};
    } else if (over > Minutes{}) {
        add(IssueKind::Overlap, Severity::Warning, {before, item}, over,
            Fix{.kind = FixKind::SetStart, .item = item->id, .time = when->end});
    } else if (over < Minutes{}) {
        add(IssueKind::Gap, Severity::Hint, {before, item}, -over);
        if (-over <= longestBreak)
            m_found.last().fix = Fix{FixKind::InsertBreak, before->id, -over};
    }
}

void Checker::checkTracks(const Item &item, const Slot &slot)
{
    QHash<QString, qsizetype> trackOf; // by leader
    for (qsizetype t = 0; t < item.tracks.size(); ++t) {
        const Track &track = item.tracks.at(t);
        QStringList leaders = track.leaders;
        for (const Item &each : track.items)
            leaders += each.leaders;
        leaders.removeDuplicates();
        for (const QString &leader : leaders) {
            const QString name = leader.toLower();
            if (name != QLatin1String("alle") && trackOf.value(name, t) != t) {
                add(IssueKind::SameLeader, Severity::Hint, {&item}, {});
                m_found.last().leader = leader;
            }
            trackOf.insert(name, t);
        }
        checkList(track.items, slot.tracks.at(t));
    }
}

/// Looks for more than 90 minutes without anything to rest in: a break, a meal, a walk, or nothing.
void Checker::checkSitting(const QList<Placed> &line)
{
    QList<Placed> sitting;
    Minutes length{};
    std::optional<ClockTime> end;
    const auto rise = [&] {
        if (length > longestSitting)
            addSitting(sitting, length);
        sitting.clear();
        length = {};
    };
    for (const Placed &here : line) {
        const bool gap = end && here.slot->start && *here.slot->start - *end >= Minutes(5);
        if (rests(*here.item) || gap)
            rise();
        if (!rests(*here.item) && here.slot->length) {
            sitting.append(here);
            // Of items that overlap, people sit through both at once.
            const bool overlaps = end && here.slot->start && *here.slot->start < *end;
            length += overlaps ? std::max(Minutes{}, *here.slot->end - *end) : *here.slot->length;
        } else if (!here.slot->length) {
            rise(); // nobody knows
        }
        if (!end || !here.slot->end || gap || *here.slot->end > *end)
            end = here.slot->end;
    }
    rise();
}

/// The break goes where it divides the \a sitting most evenly: between two items, or inside one
/// that is too long by itself.
void Checker::addSitting(const QList<Placed> &sitting, Minutes length)
{
    Fix fix{.kind = FixKind::InsertBreak, .minutes = usualBreak};
    QList<const Item *> items;
    Minutes passed{};
    Minutes least = length;
    for (const auto &[item, slot] : sitting) {
        items.append(item);
        passed += *slot->length;
        const Minutes off = std::chrono::abs(length - 2 * passed);
        if (off < least) {
            least = off;
            fix.item = item->id;
        }
    }
    const auto tooLong = std::find_if(sitting.begin(), sitting.end(),
        [](const Placed &each) { return *each.slot->length > longestSitting; });
    if (tooLong != sitting.end()) {
        fix.item = tooLong->item->id;
        fix.within = *tooLong->slot->length / 2 / 5 * 5;
    }
    add(IssueKind::LongSitting, Severity::Hint, items, length, fix);
}

std::optional<Fix> Checker::tightening(Minutes minutes) const
{
    const auto line = movable(m_day.items, m_times.items);
    const bool held = line.size() < mainLine(m_day.items, m_times.items).size();
    Minutes all{};
    for (const Placed &each : line)
        all += room(each);
    if (all >= minutes)
        return Fix{.kind = FixKind::Tighten, .minutes = minutes};
    // What comes after an item that stays where it is, stays when that is removed.
    const auto first = line.begin() + (held && !line.isEmpty() ? 1 : 0);
    const auto spare = std::find_if(first, line.end(), [&](const Placed &each) {
        return each.item->mayBeDropped && each.slot->length && *each.slot->length >= minutes;
    });
    if (spare != line.end())
        return Fix{FixKind::Remove, spare->item->id};
    return {};
}

/// Holds the programme against what the day and the premeeting say of its start and end.
void Checker::checkEnds(const QList<Placed> &line)
{
    if (line.isEmpty())
        return;
    const auto start = line.first().slot->start;
    if (start && m_frame.start && *start != *m_frame.start) {
        add(IssueKind::StartsOtherwise, Severity::Hint, {}, *start - *m_frame.start);
        m_found.last().at = m_frame.start;
        if (!line.first().item->timing.pinned)
            m_found.last().fix = Fix{.kind = FixKind::MoveDay, .time = m_frame.start};
    } else if (start && m_day.start && *start != *m_day.start) {
        add(IssueKind::StartsOtherwise, Severity::Hint, {}, *start - *m_day.start,
            Fix{.kind = FixKind::SetDayStart, .time = start});
        m_found.last().at = m_day.start;
    }

    const bool hard = m_day.end.has_value() || m_frame.hardEnd;
    const auto agreed = m_day.end ? m_day.end : m_frame.end;
    const auto last = line.last().slot;
    const auto end = last->end ? last->end : last->start;
    if (!agreed || !end)
        return;
    if (*end > *agreed) {
        add(IssueKind::EndsTooLate, hard ? Severity::Warning : Severity::Hint, {}, *end - *agreed,
            tightening(*end - *agreed));
        m_found.last().at = agreed;
    } else if (*agreed - *end >= Minutes(15)) {
        add(IssueKind::EndsEarly, Severity::Hint, {}, *agreed - *end);
        m_found.last().at = agreed;
    }
}

} // namespace

QList<Issue> issues(const Day &day, const Frame &frame)
{
    return Checker(day, frame).checked();
}

} // namespace fvd
