// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/section.h"

namespace fvd {

/// The day itself: its date, when it begins and must be over, where it is.
class DayPanel : public QWidget
{
    Q_OBJECT

public:
    DayPanel(PlanEditor &editor, QDate today);

    void retranslate();
    void refresh();

private:
    PlanEditor &m_editor;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_titleName;
    QLineEdit *m_title;
    QLabel *m_dateName;
    DateField *m_date;
    QLabel *m_startName;
    TimeField *m_start;
    QLabel *m_endName;
    TimeField *m_end;
    QLabel *m_venueName;
    QLineEdit *m_venue;
    QLabel *m_remarkName;
    TextArea *m_remark;
    QPushButton *m_remove;
};

} // namespace fvd
