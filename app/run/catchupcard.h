// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

class QHBoxLayout;

namespace fvd {

/// Ways to catch up, when the day is too late for a time that cannot move: what each does, what is
/// lost, and the new times before anything is taken. Hidden while the day is in time.
class CatchUpCard : public Card
{
    Q_OBJECT

public:
    explicit CatchUpCard(RunDesk &desk);

    void retranslate();
    void refresh();

    /// The proposal that is looked at; nothing if none is.
    const std::optional<Proposal> &preview() const { return m_preview; }

Q_SIGNALS:
    void previewed(); ///< another proposal is looked at, or none

private:
    class Way;

    void rebuild();
    void choose(const std::optional<Proposal> &proposal);
    void take();

    RunDesk &m_desk;
    QLabel *m_heading;
    QLabel *m_hint;
    QHBoxLayout *m_ways;
    QPushButton *m_take;
    QPushButton *m_leave;
    QList<Proposal> m_shown{};
    QList<Way *> m_cards{};
    std::optional<Proposal> m_preview{};
    Minutes m_put{}; ///< the delay that the facilitator chose to live with
    bool m_translated = false;
};

} // namespace fvd
