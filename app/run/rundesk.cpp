// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/rundesk.h"

#include "app/run/dayathand.h"
#include "app/words/runtext.h"
#include "core/schedule/groups.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A clock that runs back further than this was set, not corrected by the net.
constexpr Seconds clockWasSet = 2s;

QString newId()
{
    return Id<RunEvent>::create().text();
}

} // namespace

/// Something done, on the undo stack. It has been done when it is pushed. Undoing it is done too:
/// the log is never shortened.
class RunDesk::Step : public QUndoCommand
{
public:
    Step(RunDesk &desk, const Id<RunEvent> &event, const QString &name)
        : QUndoCommand(name)
        , m_desk(desk)
        , m_event(event)
    {
    }

    void redo() override
    {
        if (!std::exchange(m_done, true))
            return;
        toggle();
    }
    void undo() override { toggle(); }

private:
    void toggle()
    {
        const qsizetype before = m_desk.run().events.size();
        // To do it again is to undo the undoing.
        if (m_desk.undo(m_event) && m_desk.run().events.size() > before)
            m_event = m_desk.run().events.last().id;
    }

    RunDesk &m_desk;
    Id<RunEvent> m_event;
    bool m_done = false;
};

RunDesk::RunDesk(SessionContext &context, Clock clock, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_clock(std::move(clock))
{
    m_second.setTimerType(Qt::PreciseTimer);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &RunDesk::tick);
    m_second.start();
    connect(&m_context.library(), &Library::changed, this, &RunDesk::takeIn);
    connect(&m_context.session(), &DraftNotifier::changed, this, [this] {
        if (hasBegun())
            return;
        open(day());
    });
}

void RunDesk::open(const Id<Day> &id)
{
    const QList<Day> &days = m_context.session().value().days;
    const auto day = std::ranges::find(days, id, &Day::id);
    if (day == days.end())
        return;
    auto run = m_context.library().run(m_context.id(), id);
    if (!run) {
        Q_EMIT failed(run.error());
        return;
    }
    m_run = *std::move(run);
    if (!hasBegun())
        m_run.value.plan = *day;
    m_settled = m_run.value;
    m_lastTick = m_clock();
    restoreSteps();
    replayNow();
    m_isAtHand = isOn();
    Q_EMIT changed();
    Q_EMIT ticked();
}

int RunDesk::tables() const
{
    const Session &session = m_context.session().value();
    const Seats seats = seatsOf(session, m_context.roster().value(), day());
    return seats.seating.tables.isEmpty() ? session.frame.tables : int(seats.seating.tables.size());
}

bool RunDesk::planDiffers() const
{
    const QList<Day> &days = m_context.session().value().days;
    const auto day = std::ranges::find(days, m_run.value.day, &Day::id);
    return hasBegun() && day != days.end() && *day != m_run.value.plan;
}

bool RunDesk::takePlan()
{
    const QList<Day> &days = m_context.session().value().days;
    const auto day = std::ranges::find(days, m_run.value.day, &Day::id);
    if (day == days.end())
        return false;
    Run next = m_run.value;
    next.plan = *day;
    return store(next);
}

bool RunDesk::act(RunAct act, const QString &name, Seconds amount, const Id<Item> &item)
{
    return add({.act = act, .item = item, .amount = amount}, name);
}

bool RunDesk::interrupt(Minutes length, const QString &title)
{
    return add(interruption(m_state, length, title, m_clock(), newId), tr("Break"));
}

bool RunDesk::insert(const Item &item, const Id<Item> &before)
{
    return add(insertion(item, before, m_clock(), newId), tr("New item"));
}

bool RunDesk::reorder(const Id<Item> &item, const Id<Item> &before)
{
    return add({.act = RunAct::Reorder, .item = item, .before = before}, tr("Move item"));
}

bool RunDesk::adopt(const Proposal &proposal, const QString &name)
{
    return add(adoption(proposal, m_clock(), newId), name);
}

bool RunDesk::setLevel(RecordLevel level)
{
    return add({.act = RunAct::Level, .level = level}, recordLevelName(level));
}

bool RunDesk::actInTrack(RunAct act, const Id<Track> &track, const QString &name)
{
    return add({.act = act, .track = track}, name);
}

bool RunDesk::add(RunEvent event, const QString &name)
{
    event.id = Id<RunEvent>(newId());
    event.at = m_clock();
    Run next = m_run.value;
    next.events.append(event);
    if (!store(next))
        return false;
    m_context.undoStack().push(new Step(*this, event.id, name));
    return true;
}

bool RunDesk::undo(const Id<RunEvent> &event)
{
    Run next = m_run.value;
    next.events.append(
        {.id = Id<RunEvent>(newId()), .at = m_clock(), .act = RunAct::Undo, .undoes = event});
    return store(next);
}

bool RunDesk::write(const Note &note)
{
    return store(withNote(m_run.value, note, m_state.level));
}

bool RunDesk::removeNote(const Id<Note> &note)
{
    return store(withoutNote(m_run.value, note));
}

bool RunDesk::writePicture(const Note &note, const QByteArray &jpeg)
{
    const Run next = withNote(m_run.value, note, m_state.level);
    m_storing = true;
    auto done = m_context.library().putPicture(next, m_run.revision, note.picture, jpeg, m_clock());
    m_storing = false;
    return take(std::move(done));
}

QByteArray RunDesk::picture(const Note &note) const
{
    const auto bytes = m_context.library().picture(m_run.value.id, note.picture);
    return bytes ? *bytes : QByteArray();
}

bool RunDesk::change(const Run &next)
{
    return store(next);
}

bool RunDesk::store(const Run &next)
{
    if (next == m_run.value)
        return true;
    m_storing = true;
    auto done = m_context.library().put(next, m_run.revision);
    m_storing = false;
    return take(std::move(done));
}

bool RunDesk::take(Result<Stored<Run>> done)
{
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_run = *std::move(done);
    replayNow();
    remind();
    Q_EMIT stored();
    Q_EMIT changed();
    Q_EMIT ticked();
    return true;
}

// Nothing is lost without the reminder, so nobody is told; it is tried again with all that is done.
void RunDesk::remind()
{
    if (isOn() == m_isAtHand)
        return;
    if (const auto kept = keepAtHand(m_context.library(), m_context.id(), isOn(), now()))
        m_isAtHand = isOn();
    else
        qWarning("%s", qPrintable(kept.error().detail));
}

Session RunDesk::agreed() const
{
    return withOutcome(m_context.session().value(), m_settled, m_run.value);
}

void RunDesk::settle()
{
    const Session session = agreed();
    m_settled = m_run.value;
    m_context.session().edit(tr("What the room agreed on"), session);
}

// After a crash the newest step can be taken back as if nothing had happened.
void RunDesk::restoreSteps()
{
    if (m_context.undoStack().count() > 0)
        return;
    QList<RunEvent> events = m_run.value.events;
    QList<RunEvent> steps;
    while (const RunEvent *event = undoable(events)) {
        steps.prepend(*event);
        events.removeIf([id = event->id](const RunEvent &each) { return each.id == id; });
    }
    for (const RunEvent &event : std::as_const(steps))
        m_context.undoStack().push(new Step(*this, event.id, runActName(event.act)));
}

void RunDesk::takeIn(const QStringList &ids)
{
    if (m_storing || !ids.contains(m_run.value.id.text()))
        return;
    auto theirs = m_context.library().run(m_context.id(), day());
    if (!theirs || theirs->revision == m_run.revision)
        return;
    m_run = *std::move(theirs);
    replayNow();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void RunDesk::tick()
{
    const QDateTime now = m_clock();
    const Seconds gone(m_lastTick.secsTo(now));
    m_lastTick = now;
    // Forward it may have slept; only the past cannot come again.
    if (gone < -clockWasSet && isOn()) {
        Run next = m_run.value;
        next.events.append({.id = Id<RunEvent>(newId()),
            .at = now,
            .act = RunAct::ClockMoved,
            .amount = gone - 1s});
        store(next);
        return;
    }
    replayNow();
    Q_EMIT ticked();
}

void RunDesk::replayNow()
{
    m_state = replay(m_run.value.plan, m_run.value.events, m_clock());
}

} // namespace fvd
