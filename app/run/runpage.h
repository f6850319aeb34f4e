// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/page.h"

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace fvd {

class AheadCard;
class CatchUpCard;
class DayPanels;
class NowCard;
class RoomPanel;
class TimesCard;

/// Gjennomføring: the day as it is held. What is on and what comes next, notes, ways to catch up.
/// When the program starts here, as after a crash, the clock is on screen before the rest is made.
class RunPage : public Page
{
    Q_OBJECT

public:
    RunPage(Shell &shell, SessionContext &context);

    void retranslate() override;
    void refresh() override;
    void open(const Place &place) override;
    bool save() override;

    RunDesk &desk() { return m_desk; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    /// Adds what is not the clock, once.
    void furnish();
    void addRoomActions();
    void addNoteActions();
    void addDays(QVBoxLayout *column);
    QWidget *newControls();
    /// Whether what stands beside the clock on a wide screen stands below it.
    bool isNarrow() const;
    void fillDays();
    void fillMenus();
    void updateControls();
    void next();
    void togglePause();
    void skip();
    void endDay();
    void addItem();
    void divide();
    void findFact();
    void say(const Error &error);

    SessionContext &m_context;
    RunDesk m_desk;
    QHBoxLayout *m_days;
    QButtonGroup *m_dayGroup;
    QPushButton *m_changedPlan;
    NowCard *m_now;
    QPushButton *m_next;
    QPushButton *m_pause;
    QPushButton *m_one;
    QPushButton *m_five;
    QPushButton *m_began;
    QPushButton *m_break;
    QToolButton *m_more;
    QToolButton *m_undo;
    QLabel *m_due;
    TimesCard *m_times;
    QBoxLayout *m_columns;
    QVBoxLayout *m_main;
    QWidget *m_beside;
    QBoxLayout *m_side;
    // Null until furnished.
    CatchUpCard *m_catchUp = nullptr;
    DayPanels *m_panels = nullptr;
    RoomPanel *m_room = nullptr;
    AheadCard *m_ahead = nullptr;
    QPushButton *m_departure = nullptr;
    QPushButton *m_writeUp = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_pauseAction = nullptr;
    bool m_translated = false;
};

} // namespace fvd
