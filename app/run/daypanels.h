// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/widgets.h"

class QStackedWidget;

namespace fvd {

class DayTable;
class ForMePanel;
class NotesPanel;

/// What one writes in and reads in while the clock runs, one panel at a time: the notes, the day
/// as a table, and what is only for the facilitator.
class DayPanels : public Card
{
    Q_OBJECT

public:
    DayPanels(RunDesk &desk, SessionContext &context);

    void retranslate();
    NotesPanel *notes() const { return m_notes; }
    DayTable *table() const { return m_table; }

    /// Shows the notes, with the cursor in the field for the next one.
    void writeNote();
    void showTable();

private:
    void showPanel(QWidget *panel);

    QList<QPushButton *> m_tabs{};
    QStackedWidget *m_panels;
    NotesPanel *m_notes;
    DayTable *m_table;
    ForMePanel *m_forMe;
};

} // namespace fvd
