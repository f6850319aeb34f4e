// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"

namespace fvd {

/// What has become of an item or a stage.
enum class Progress
{
    Ahead,
    Now,
    Done,
    Skipped,
    Dropped, ///< to catch up
    Moved, ///< to the next day, to catch up
};

/// A stage of an item as it is held.
struct RunStage
{
    Progress progress = Progress::Ahead;
    Seconds length{}; ///< that it is given now
    Seconds elapsed{}; ///< without pauses
    QDateTime begun{};
};

/// A group that works beside others: it has a clock of its own.
struct RunTrack
{
    Id<Track> id{};
    qsizetype current = 0; ///< of the track's items; their number: done
    Seconds elapsed{}; ///< in the current one
    Seconds extended{}; ///< the current one, by so much
};

/// An item as it is held: plan, forecast and what really happened, side by side.
struct RunItem
{
    Item item{}; ///< as planned, or as it was put in on the spot
    bool inserted = false; ///< on the spot
    bool runs = false; ///< takes its turn in the main line: no heading, deadline or side item
    Progress progress = Progress::Ahead;
    Seconds length{}; ///< that it is given now, with what was added or taken
    Seconds elapsed{}; ///< without pauses
    QList<RunStage> stages{}; ///< of `item.stages`, by the same indices
    QList<RunTrack> tracks{}; ///< of `item.tracks`, by the same indices
    QDateTime plannedStart{}; ///< null: it has no clock time, or nobody had planned it
    QDateTime plannedEnd{};
    QDateTime begun{};
    QDateTime ended{};
    QDateTime forecastStart{}; ///< of what is to come; when it did begin, of the rest
    QDateTime forecastEnd{};
};

/// Where a day stands.
struct RunState
{
    QList<RunItem> items{}; ///< in the order they are held
    qsizetype current = -1; ///< the item at hand; -1: none
    qsizetype stage = -1; ///< its stage at hand; -1: it has none
    bool paused = false;
    bool over = false; ///< the day was ended, or its last item
    RecordLevel level = RecordLevel::MainPoints;
    QDateTime now{};

    QDateTime plannedEnd{}; ///< what the programme says; null: it says nothing
    QDateTime hardEnd{}; ///< the day's own end, "council meeting at 18.00"; null: none
    QDateTime forecastEnd{}; ///< null: no item to come or held says how long it takes
    Seconds delay{}; ///< how much later than planned the day ends; less than nothing: earlier
    Seconds behind{}; ///< how much later than planned the item at hand ends, or the first begins

    qsizetype next = -1; ///< the item that Next goes on to when the one at hand is over; -1: none
    /// Since when `next` should have been begun while nobody pressed, by what was given to the
    /// item at hand; null: it is not due.
    QDateTime dueSince{};

    const RunItem *currentItem() const { return current < 0 ? nullptr : &items.at(current); }
    const RunStage *currentStage() const
    {
        return stage < 0 ? nullptr : &items.at(current).stages.at(stage);
    }
    /// Of the item at hand; counts on below zero.
    Seconds remaining() const;
    /// Of the stage at hand.
    Seconds stageRemaining() const;
};

/// The state after \a events, seen at \a now. A pure fold: elapsed time, the item at hand and the
/// forecast follow from what was done and nothing else, so crash, sleep and a second machine need
/// no care. Times are those of \a now's zone; a clock that was set back makes no time run
/// backwards.
///
/// Items to come are forecast to begin when the one before ends, but not before their own time if
/// that is pinned or if the plan leaves a gap before them. Nothing moves by itself: what is
/// overrun stays at hand until Next.
RunState replay(const Day &plan, const QList<RunEvent> &events, const QDateTime &now);

/// The newest of \a events that counts and can be undone, or nullptr.
const RunEvent *undoable(const QList<RunEvent> &events);
/// The newest undoing that can itself be undone, or nullptr: nothing was done since.
const RunEvent *redoable(const QList<RunEvent> &events);

/// What is to be held of the item at hand in \a state after an interruption: a continuation called
/// \a id with the time and the stages that are left. Nothing if no time is left.
std::optional<Item> restOf(const RunState &state, const Id<Item> &id);

} // namespace fvd
