// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/runner.h"

#include "core/model/edit.h"
#include "core/schedule/timeline.h"

#include <QTimeZone>

#include <algorithm>

namespace fvd {

namespace {

/// \a time as clocks show it in the zone of \a like.
QDateTime shownLike(const QDateTime &time, const QDateTime &like)
{
    switch (like.timeSpec()) {
    case Qt::TimeZone:
        return time.toTimeZone(like.timeZone());
    case Qt::OffsetFromUTC:
        return time.toOffsetFromUtc(like.offsetFromUtc());
    case Qt::UTC:
    case Qt::LocalTime:
        return time.toTimeSpec(like.timeSpec());
    }
    Q_UNREACHABLE();
}

Seconds between(const QDateTime &from, const QDateTime &to)
{
    return Seconds(from.secsTo(to));
}

Seconds sum(const QList<RunStage> &stages)
{
    Seconds all{};
    for (const RunStage &stage : stages)
        all += stage.length;
    return all;
}

RunItem runItem(const Item &item, Seconds length)
{
    RunItem result{.item = item, .runs = takesTurn(item), .length = length};
    for (const Stage &stage : item.stages)
        result.stages.append({.length = stage.planned});
    for (const Track &track : item.tracks)
        result.tracks.append({.id = track.id});
    return result;
}

} // namespace

bool takesTurn(const Item &item)
{
    return takesTime(item) && !item.beside && item.kind != ItemKind::Deadline;
}

Runner::Runner(const Day &plan)
{
    const Timeline times = timeline(plan);
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const Slot &slot = times.items.at(i);
        RunItem item = runItem(plan.items.at(i), slot.length.value_or(Minutes{}));
        if (!item.stages.isEmpty() && !slot.length)
            item.length = sum(item.stages);
        m_state.items.append(std::move(item));
    }
    m_state.next = following(-1);
}

RunState Runner::seen(const QDateTime &now)
{
    if (!m_since.isNull())
        tick(now);
    for (RunItem &item : m_state.items) {
        if (!item.begun.isNull())
            item.begun = shownLike(item.begun, now);
        if (!item.ended.isNull())
            item.ended = shownLike(item.ended, now);
    }
    m_state.next = m_state.over ? -1 : following(m_state.current);
    m_state.now = now;
    return std::move(m_state);
}

qsizetype Runner::indexOf(const Id<Item> &id) const
{
    const auto &items = m_state.items;
    const auto found =
        std::ranges::find_if(items, [&](const RunItem &each) { return each.item.id == id; });
    return found == items.end() ? -1 : found - items.begin();
}

qsizetype Runner::following(qsizetype index) const
{
    for (qsizetype i = index + 1; i < m_state.items.size(); ++i) {
        if (m_state.items.at(i).runs && m_state.items.at(i).progress == Progress::Ahead)
            return i;
    }
    return -1;
}

void Runner::tick(const QDateTime &at)
{
    if (m_since.isNull()) {
        m_since = at;
        return;
    }
    const Seconds gone = between(m_since, at);
    if (gone <= Seconds{})
        return;
    m_since = at;
    if (m_state.paused || !current())
        return;
    current()->elapsed += gone;
    if (stage())
        stage()->elapsed += gone;
    for (RunTrack &track : current()->tracks)
        track.elapsed += gone;
}

void Runner::enter(qsizetype item, qsizetype stageIndex, const QDateTime &at)
{
    m_state.current = item;
    m_state.stage = stageIndex;
    m_state.paused = false;
    m_state.over = false;
    current()->progress = Progress::Now;
    current()->ended = {};
    if (current()->begun.isNull())
        current()->begun = at;
    if (stage()) {
        stage()->progress = Progress::Now;
        if (stage()->begun.isNull())
            stage()->begun = at;
    }
}

void Runner::leave(const QDateTime &at, Progress progress)
{
    if (!current())
        return;
    m_history.append({m_state.current, m_state.stage});
    if (stage())
        stage()->progress = Progress::Done;
    current()->progress = progress;
    current()->ended = at;
    m_state.current = -1;
    m_state.stage = -1;
}

void Runner::goTo(qsizetype item, const QDateTime &at)
{
    if (item < 0) {
        m_state.over = true;
        return;
    }
    enter(item, m_state.items.at(item).stages.isEmpty() ? -1 : 0, at);
}

void Runner::next(const RunEvent &event)
{
    const qsizetype target = event.item.isNull() ? -1 : indexOf(event.item);
    if (!event.item.isNull() && target < 0)
        return;
    const bool onlyStage = event.item.isNull() && current()
        && m_state.stage + 1 < current()->stages.size() && m_state.stage >= 0;
    if (onlyStage) {
        m_history.append({m_state.current, m_state.stage});
        stage()->progress = Progress::Done;
        enter(m_state.current, m_state.stage + 1, event.at);
        return;
    }
    if (m_state.over)
        return;
    const qsizetype from = m_state.current;
    const qsizetype to = target < 0 || target == from ? following(from) : target;
    leave(event.at, Progress::Done);
    goTo(to, event.at);
}

// As if Next had not been pressed: what went by since belongs to what was at hand then.
void Runner::back()
{
    if (m_history.isEmpty()) {
        if (current() && m_state.stage <= 0) {
            *current() = runItem(current()->item, current()->length);
            m_state.current = m_state.stage = -1;
        }
        return;
    }
    const Place before = m_history.takeLast();
    Seconds gone{};
    if (current() && before.item == m_state.current) {
        gone = stage()->elapsed;
        *stage() = {.length = stage()->length};
        // It stays in the item's own time.
        current()->elapsed -= gone;
    } else if (current()) {
        gone = current()->elapsed;
        const bool inserted = current()->inserted;
        *current() = runItem(current()->item, current()->length);
        current()->inserted = inserted;
    }
    m_state.over = false;
    m_state.paused = false;
    m_state.current = before.item;
    m_state.stage = before.stage;
    current()->progress = Progress::Now;
    current()->ended = {};
    current()->elapsed += gone;
    if (stage()) {
        stage()->progress = Progress::Now;
        stage()->elapsed += gone;
    }
}

void Runner::extend(const RunEvent &event)
{
    const qsizetype index = event.item.isNull() ? m_state.current : indexOf(event.item);
    if (index < 0)
        return;
    RunItem &item = m_state.items[index];
    Seconds by = event.amount;
    if (index == m_state.current && stage()) {
        by = std::max(by, -stage()->length);
        stage()->length += by;
    }
    item.length = std::max(Seconds{}, item.length + by);
}

void Runner::skip(const RunEvent &event)
{
    const qsizetype index = event.item.isNull() ? m_state.current : indexOf(event.item);
    if (index < 0)
        return;
    if (index == m_state.current) {
        leave(event.at, Progress::Skipped);
        goTo(following(index), event.at);
    } else if (m_state.items.at(index).progress == Progress::Ahead) {
        m_state.items[index].progress = Progress::Skipped;
    }
}

void Runner::repeat(const QDateTime &at)
{
    if (!stage()) {
        if (current())
            current()->length += current()->elapsed;
        return;
    }
    // What follows moves by what was used in vain.
    current()->length += stage()->elapsed;
    stage()->elapsed = {};
    stage()->begun = at;
}

void Runner::began(const RunEvent &event)
{
    if (!current())
        goTo(following(-1), event.at);
    if (!current())
        return;
    const QDateTime &now = stage() ? stage()->begun : current()->begun;
    const QDateTime then = event.at.addSecs(-std::max(Seconds{}, event.amount).count());
    const Seconds more = between(then, now);
    if (stage()) {
        stage()->begun = then;
        stage()->elapsed = std::max(Seconds{}, stage()->elapsed + more);
    }
    current()->elapsed = std::max(Seconds{}, current()->elapsed + more);
    const bool first = m_state.stage <= 0;
    if (first)
        current()->begun = then;
    if (m_history.isEmpty() || !first)
        return;
    // What was before ended then, too.
    RunItem &before = m_state.items[m_history.last().item];
    before.ended = then;
    before.elapsed = std::max(Seconds{}, before.elapsed - more);
}

void Runner::insert(const RunEvent &event)
{
    qsizetype at = event.before.isNull() ? m_state.current + 1 : indexOf(event.before);
    if (at < 0)
        at = m_state.items.size();
    for (qsizetype i = 0; i < event.inserted.size(); ++i) {
        const Item &item = event.inserted.at(i);
        RunItem added = runItem(item, item.planned.value_or(Minutes{}));
        added.inserted = true;
        added.runs = true;
        m_state.items.insert(at + i, added);
    }
    // What was before the insertion in the list is in its old place; the rest has moved on.
    const auto moved = [&](qsizetype &index) {
        if (index >= at)
            index += event.inserted.size();
    };
    moved(m_state.current);
    for (Place &place : m_history)
        moved(place.item);
}

void Runner::reorder(const RunEvent &event)
{
    const qsizetype from = indexOf(event.item);
    if (from < 0 || m_state.items.at(from).progress != Progress::Ahead
        || event.item == event.before)
        return;
    const Id<Item> now = current() ? current()->item.id : Id<Item>();
    QList<Id<Item>> history;
    for (const Place &place : std::as_const(m_history))
        history.append(m_state.items.at(place.item).item.id);
    const RunItem item = m_state.items.takeAt(from);
    const qsizetype to = event.before.isNull() ? -1 : indexOf(event.before);
    m_state.items.insert(to < 0 ? m_state.items.size() : to, item);
    m_state.current = now.isNull() ? -1 : indexOf(now);
    for (qsizetype i = 0; i < m_history.size(); ++i)
        m_history[i].item = indexOf(history.at(i));
}

void Runner::adopt(const ItemChange &change)
{
    const qsizetype index = indexOf(change.item);
    if (index < 0)
        return;
    RunItem &item = m_state.items[index];
    if (change.fate == Fate::Shortened) {
        item.length = change.minutes;
        if (item.progress == Progress::Ahead && !item.stages.isEmpty()) {
            const QList<Stage> stages = scaled(item.item.stages, change.minutes);
            for (qsizetype i = 0; i < stages.size(); ++i)
                item.stages[i].length = stages.at(i).planned;
        }
    } else if (item.progress == Progress::Ahead) {
        item.progress = change.fate == Fate::Dropped ? Progress::Dropped : Progress::Moved;
    }
}

void Runner::moveClock(Seconds by)
{
    const auto shift = [by](QDateTime &time) {
        if (!time.isNull())
            time = time.addSecs(by.count());
    };
    shift(m_since);
    for (RunItem &item : m_state.items) {
        shift(item.begun);
        shift(item.ended);
        for (RunStage &each : item.stages)
            shift(each.begun);
    }
}

void Runner::advanceTrack(const RunEvent &event)
{
    if (!current())
        return;
    for (qsizetype i = 0; i < current()->tracks.size(); ++i) {
        RunTrack &track = current()->tracks[i];
        if (track.id != event.track)
            continue;
        const qsizetype count = current()->item.tracks.at(i).items.size();
        if (event.act == RunAct::Extend) {
            track.extended += event.amount;
            return;
        }
        const qsizetype step = event.act == RunAct::Back ? -1 : 1;
        track.current = std::clamp(track.current + step, qsizetype(0), count);
        track.elapsed = {};
        track.extended = {};
    }
}

void Runner::apply(const RunEvent &event)
{
    if (event.act == RunAct::ClockMoved) {
        moveClock(event.amount);
        return;
    }
    tick(event.at);
    if (!event.track.isNull()) {
        advanceTrack(event);
        return;
    }
    switch (event.act) {
    case RunAct::Start:
        if (const qsizetype item = event.item.isNull() ? -1 : indexOf(event.item); item >= 0) {
            if (item != m_state.current) {
                leave(event.at, Progress::Done);
                goTo(item, event.at);
            }
        } else if (event.item.isNull() && !current() && !m_state.over) {
            goTo(following(-1), event.at);
        }
        m_state.paused = false;
        return;
    case RunAct::Next:
        next(event);
        return;
    case RunAct::Back:
        back();
        return;
    case RunAct::Pause:
        m_state.paused = current() != nullptr;
        return;
    case RunAct::Resume:
        m_state.paused = false;
        return;
    case RunAct::Extend:
        extend(event);
        return;
    case RunAct::Skip:
        skip(event);
        return;
    case RunAct::Repeat:
        repeat(event.at);
        return;
    case RunAct::Began:
        began(event);
        return;
    case RunAct::Insert:
        insert(event);
        return;
    case RunAct::Interrupt:
        if (event.inserted.isEmpty())
            return;
        insert(event);
        leave(event.at, Progress::Done);
        goTo(indexOf(event.inserted.first().id), event.at);
        return;
    case RunAct::Reorder:
        reorder(event);
        return;
    case RunAct::Adopt:
        for (const ItemChange &change : event.changes)
            adopt(change);
        return;
    case RunAct::Level:
        m_state.level = event.level;
        return;
    case RunAct::End:
        leave(event.at, Progress::Done);
        m_state.over = true;
        return;
    case RunAct::ClockMoved:
    case RunAct::Undo:
        return;
    }
}

} // namespace fvd
