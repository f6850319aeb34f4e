// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

class QHBoxLayout;
class QPushButton;

namespace fvd {

/// What is on now, in large type: the item and its stages, and the time that is left, which counts
/// on below zero. Before the day what it begins with, after it that it is over.
class NowCard : public Card
{
    Q_OBJECT

public:
    explicit NowCard(RunDesk &desk);

    void retranslate();
    void refresh();

Q_SIGNALS:
    void groupsWanted(); ///< to divide people, or see how they are

private:
    /// Says what is on if something was done with it; the clock alone is nothing to say.
    void sayNews(const RunState &state);
    void showBefore(const RunState &state);
    void showItem(const RunState &state, const RunItem &item);
    void showOver(const RunState &state);
    void showStages(const RunState &state, const RunItem *item);
    void set(const QString &when, const QString &title, const QString &line, const QString &figures,
        const QString &unit);

    RunDesk &m_desk;
    QLabel *m_when;
    QLabel *m_title;
    QLabel *m_line;
    QHBoxLayout *m_stages;
    QList<Chip *> m_chips{};
    QPushButton *m_groups; ///< while groups are at hand or to come in the item that is on
    QLabel *m_figures;
    QLabel *m_unit;
    /// What came of what was done, when it was said last.
    struct Standing
    {
        Id<Item> item{};
        qsizetype stage = -1;
        Seconds length{};
        bool paused = false;
        bool over = false;

        friend bool operator==(const Standing &, const Standing &) = default;
    };
    std::optional<Standing> m_said{};
    bool m_translated = false;
};

} // namespace fvd
