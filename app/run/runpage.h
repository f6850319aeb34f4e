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
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace fvd {

class AheadCard;
class CatchUpCard;
class DayTable;
class ForMePanel;
class NotesPanel;
class NowCard;
class RoomPanel;
class TimesCard;

/// Gjennomføring: the day as it is held. What is on and what comes next, notes, ways to catch up.
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
    void addDays(QVBoxLayout *column);
    QWidget *newControls();
    QWidget *newPanels();
    void showPanel(int index);
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
    QPushButton *m_departure;
    QPushButton *m_writeUp;
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
    QList<QPushButton *> m_tabs{};
    QStackedWidget *m_panels;
    NotesPanel *m_notes;
    DayTable *m_table;
    ForMePanel *m_forMe;
    TimesCard *m_times;
    CatchUpCard *m_catchUp;
    RoomPanel *m_room;
    AheadCard *m_ahead;
    QBoxLayout *m_columns;
    QWidget *m_beside;
    QBoxLayout *m_side;
    QAction *m_nextAction = nullptr;
    QAction *m_pauseAction = nullptr;
};

} // namespace fvd
