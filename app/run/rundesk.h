// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/sessioncontext.h"
#include "core/schedule/acts.h"

#include <QTimer>

namespace fvd {

/// Reads the clock: QDateTime::currentDateTime, or a test's.
using Clock = std::function<QDateTime()>;

/// A day that is being held: its log, and where it stands now.
///
/// Whatever is done is stored, durably, before add() or write() returns; if it cannot be, nothing
/// has happened and failed() says why. Each thing done is a step on the session's undo stack, also
/// those of before the program was last closed. The state is replayed every second.
class RunDesk : public QObject
{
    Q_OBJECT

public:
    RunDesk(SessionContext &context, Clock clock, QObject *parent = nullptr);

    /// The form of Norwegian that the room and the paper are in.
    LanguageForm language() const { return m_context.session().value().language; }

    /// Turns to the day called \a day of the session.
    void open(const Id<Day> &day);
    const Id<Day> &day() const { return m_run.value.day; }

    const Run &run() const { return m_run.value; }
    /// Where the day stands, as of the last second.
    const RunState &state() const { return m_state; }
    /// The day's plan: as it was when the day began, or as it is in the session.
    const Day &plan() const { return m_run.value.plan; }
    /// How many tables people sit at, as far as it is known; 0: it is not.
    int tables() const;
    /// Whether the programme was changed since the day began.
    bool planDiffers() const;
    /// Goes on by the programme as it is now; what was done stays.
    bool takePlan();

    bool hasBegun() const { return !m_run.value.events.isEmpty(); }
    /// The day is on: begun and not over.
    bool isOn() const { return hasBegun() && !m_state.over && m_state.current >= 0; }

    // What the facilitator does. Each is false if it could not be stored.
    bool act(RunAct act, const QString &name, Seconds amount = {}, const Id<Item> &item = {});
    bool interrupt(Minutes length, const QString &title);
    bool insert(const Item &item, const Id<Item> &before);
    bool reorder(const Id<Item> &item, const Id<Item> &before);
    bool adopt(const Proposal &proposal, const QString &name);
    bool setLevel(RecordLevel level);
    bool actInTrack(RunAct act, const Id<Track> &track, const QString &name);

    // Notes
    /// Stores \a note in place of the one with its id, or as a new one.
    bool write(const Note &note);
    bool removeNote(const Id<Note> &note);
    /// Stores \a note with the picture \a jpeg.
    bool writePicture(const Note &note, const QByteArray &jpeg);
    /// The picture of \a note; empty if it has none.
    QByteArray picture(const Note &note) const;
    /// Stores any other change of the run: who came, the evaluation.
    bool change(const Run &next);

    /// The session with what the room agreed on so far …
    Session agreed() const;
    /// … and made so, as a step of its own.
    void settle();

    QDateTime now() const { return m_clock(); }
    Id<Note> newNoteId() const { return Id<Note>::create(); }

Q_SIGNALS:
    void changed(); ///< something was done or written, here or elsewhere
    void ticked(); ///< a second went by; also after changed()
    void failed(const fvd::Error &error);
    void stored();

private:
    class Step;

    bool add(RunEvent event, const QString &name);
    bool store(const Run &next);
    /// Makes what was stored the run that is shown, or says why it was not.
    bool take(Result<Stored<Run>> done);
    void remind();
    bool undo(const Id<RunEvent> &event);
    void restoreSteps();
    void takeIn(const QStringList &ids);
    void tick();
    void replayNow();

    SessionContext &m_context;
    Clock m_clock;
    Stored<Run> m_run{};
    Run m_settled{}; ///< whose agreements the session has
    RunState m_state{};
    QTimer m_second{};
    QDateTime m_lastTick{};
    bool m_storing = false;
    bool m_isAtHand = false; ///< the library has been told that the day is on
};

} // namespace fvd
