// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDateTime>

namespace fvd {

using Seconds = std::chrono::seconds;

/// How much of what is said a day may leave behind, agreed with the room.
enum class RecordLevel
{
    Agreements, ///< "bare avtaler": what was agreed, and nothing else
    MainPoints, ///< "hovedpunkter": also ideas and open questions, in keywords
    Full, ///< "full oppsummering": also pictures of what the groups wrote
};

template <>
struct Names<RecordLevel>
{
    static constexpr std::array all{
        std::pair{RecordLevel::Agreements, QLatin1String("agreements")},
        std::pair{RecordLevel::MainPoints, QLatin1String("main-points")},
        std::pair{RecordLevel::Full, QLatin1String("full")},
    };
};

enum class NoteKind
{
    Idea,
    Agreement,
    Rule, ///< of how the council works together
    FollowUp,
    Question, ///< left open
};

template <>
struct Names<NoteKind>
{
    static constexpr std::array all{
        std::pair{NoteKind::Idea, QLatin1String("idea")},
        std::pair{NoteKind::Agreement, QLatin1String("agreement")},
        std::pair{NoteKind::Rule, QLatin1String("rule")},
        std::pair{NoteKind::FollowUp, QLatin1String("followup")},
        std::pair{NoteKind::Question, QLatin1String("question")},
    };
};

/// Whether a note of \a kind may be kept at \a level.
bool keeps(RecordLevel level, NoteKind kind);

/// What somebody wrote down during a day. Nobody is named in it, only groups.
struct Note
{
    Id<Note> id{};
    Id<Item> item{}; ///< that it belongs to
    NoteKind kind = NoteKind::Idea;
    int group = 0; ///< the table it comes from, from 1; 0: the whole room
    QString text{};
    QDateTime at{}; ///< when it was begun
    QString picture{}; ///< name of the run's attachment with a picture; "": none
    bool leftOut = false; ///< of the summary
    Extra extra{};

    friend bool operator==(const Note &, const Note &) = default;
};

/// What the facilitator does while a day is run. What each means for the clock:
/// core/schedule/replay.h.
enum class RunAct
{
    Start, ///< begin the day, or `item`
    Next, ///< the next stage, or item
    Back, ///< to before: as if it had not been left
    Pause,
    Resume,
    Extend, ///< the stage or item, by `amount`, which may be less than nothing
    Skip, ///< hold `item`, or the one at hand, no longer
    Repeat, ///< the stage at hand from its beginning
    Began, ///< what is at hand began `amount` ago: somebody forgot to press
    Insert, ///< `inserted`, before `before` or else after what is at hand
    Interrupt, ///< go over to the first of `inserted` at once
    Reorder, ///< hold `item` before `before`, or last
    Adopt, ///< `changes`, a proposal to catch up
    Level, ///< keep no more than `level` from now on
    ClockMoved, ///< the machine's clock was set forward by `amount`: no time went by
    End, ///< of the day
    Undo, ///< the event called `undoes` does not count
};

template <>
struct Names<RunAct>
{
    static constexpr std::array all{
        std::pair{RunAct::Start, QLatin1String("start")},
        std::pair{RunAct::Next, QLatin1String("next")},
        std::pair{RunAct::Back, QLatin1String("back")},
        std::pair{RunAct::Pause, QLatin1String("pause")},
        std::pair{RunAct::Resume, QLatin1String("resume")},
        std::pair{RunAct::Extend, QLatin1String("extend")},
        std::pair{RunAct::Skip, QLatin1String("skip")},
        std::pair{RunAct::Repeat, QLatin1String("repeat")},
        std::pair{RunAct::Began, QLatin1String("began")},
        std::pair{RunAct::Insert, QLatin1String("insert")},
        std::pair{RunAct::Interrupt, QLatin1String("interrupt")},
        std::pair{RunAct::Reorder, QLatin1String("reorder")},
        std::pair{RunAct::Adopt, QLatin1String("adopt")},
        std::pair{RunAct::Level, QLatin1String("level")},
        std::pair{RunAct::ClockMoved, QLatin1String("clock-moved")},
        std::pair{RunAct::End, QLatin1String("end")},
        std::pair{RunAct::Undo, QLatin1String("undo")},
    };
};

/// What becomes of an item that is still to come when time is caught up.
enum class Fate
{
    Shortened, ///< to so many minutes
    Dropped,
    Moved, ///< to the next day
};

template <>
struct Names<Fate>
{
    static constexpr std::array all{
        std::pair{Fate::Shortened, QLatin1String("shortened")},
        std::pair{Fate::Dropped, QLatin1String("dropped")},
        std::pair{Fate::Moved, QLatin1String("moved")},
    };
};

struct ItemChange
{
    Id<Item> item{};
    Fate fate = Fate::Shortened;
    Minutes minutes{}; ///< what it takes from now on; 0 unless it is shortened
    Extra extra{};

    friend bool operator==(const ItemChange &, const ItemChange &) = default;
};

/// One thing the facilitator did. Which of the fields count is said at RunAct.
struct RunEvent
{
    Id<RunEvent> id{};
    QDateTime at{};
    RunAct act = RunAct::Start;
    Id<Item> item{}; ///< null: the one at hand
    Id<Track> track{}; ///< a group that works beside others; null: the whole room
    Seconds amount{};
    QList<Item> inserted{};
    Id<Item> before{};
    QList<ItemChange> changes{};
    RecordLevel level = RecordLevel::MainPoints;
    Id<RunEvent> undoes{};
    Extra extra{};

    friend bool operator==(const RunEvent &, const RunEvent &) = default;
};

/// A question of the day's evaluation. Only counts and words without names are kept.
struct EvaluationQuestion
{
    Id<EvaluationQuestion> id{};
    QString text{};
    QStringList options{}; ///< none: answered in words
    QList<int> counts{}; ///< of hands or papers, one for each option
    QStringList answers{}; ///< in words
    Extra extra{};

    friend bool operator==(const EvaluationQuestion &, const EvaluationQuestion &) = default;
};

/// A day as it is held: what the facilitator did and what was written down. Where the day stands
/// follows from it by replay().
struct Run
{
    Id<Run> id{}; ///< runId() of its day
    Id<Session> session{};
    Id<Day> day{};
    Day plan{}; ///< the day as it was when it began: later edits of the session do not reach it
    QList<RunEvent> events{}; ///< in the order they were done
    QList<Note> notes{}; ///< in the order they are shown
    HeadCounts present{};
    QList<EvaluationQuestion> evaluation{};
    Extra extra{};

    friend bool operator==(const Run &, const Run &) = default;
};

/// The one run of \a day in \a session.
Id<Run> runId(const Id<Session> &session, const Id<Day> &day);

/// Whether \a run has begun: something was done or written down.
bool hasBegun(const Run &run);

/// \a run with \a note put in place of the one with its id, or at the end. Unchanged if the level
/// that \a level says does not keep such a note.
[[nodiscard]] Run withNote(Run run, const Note &note, RecordLevel level);
[[nodiscard]] Run withoutNote(Run run, const Id<Note> &note);

/// \a session with what the room agreed on in \a run: each rule and follow-up noted is one of the
/// session's, under the note's id and with its words; those whose note is gone, or is of another
/// kind now, are gone. Status, responsible and date that somebody gave them stay.
[[nodiscard]] Session withOutcome(Session session, const Run &before, const Run &run);

} // namespace fvd
