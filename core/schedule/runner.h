// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/replay.h"

namespace fvd {

/// Whether the clock goes through \a item in its turn: not what takes no time, is beside, or is a
/// deadline.
bool takesTurn(const Item &item);

/// Does what the events say, one after the other.
class Runner
{
public:
    explicit Runner(const Day &plan);

    /// Does what \a event says; what cannot be done is passed over.
    void apply(const RunEvent &event);
    /// The state at \a now, without plan times and forecast. The runner is spent by it.
    RunState seen(const QDateTime &now);

private:
    struct Place
    {
        qsizetype item = -1;
        qsizetype stage = -1;
    };

    qsizetype indexOf(const Id<Item> &id) const;
    /// The next item after \a index whose turn is still to come; -1 if there is none.
    qsizetype following(qsizetype index) const;
    RunItem *current() { return m_state.current < 0 ? nullptr : &m_state.items[m_state.current]; }
    RunStage *stage()
    {
        return m_state.stage < 0 ? nullptr : &m_state.items[m_state.current].stages[m_state.stage];
    }

    /// Lets time go by until \a at, for what is at hand.
    void tick(const QDateTime &at);
    void enter(qsizetype item, qsizetype stage, const QDateTime &at);
    /// Ends what is at hand, as \a progress.
    void leave(const QDateTime &at, Progress progress);
    void goTo(qsizetype item, const QDateTime &at);
    void next(const RunEvent &event);
    void back();
    void extend(const RunEvent &event);
    void skip(const RunEvent &event);
    void repeat(const QDateTime &at);
    void began(const RunEvent &event);
    void insert(const RunEvent &event);
    void reorder(const RunEvent &event);
    void adopt(const ItemChange &change);
    void moveClock(Seconds by);
    void advanceTrack(const RunEvent &event);

    RunState m_state{};
    QDateTime m_since{}; ///< until when time has been counted; null: the day has not begun
    QList<Place> m_history{}; ///< what was at hand before, the newest last
};

} // namespace fvd
