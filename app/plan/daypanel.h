// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/section.h"

class QCheckBox;
class QDateEdit;

namespace fvd {

/// The day itself: its date, when it begins and must be over, where it is.
class DayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DayPanel(PlanEditor &editor);

    void retranslate();
    void refresh();

private:
    void setClock(QLineEdit *field, std::optional<ClockTime> Day::*member, const QString &step);

    PlanEditor &m_editor;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_titleName;
    QLineEdit *m_title;
    QLabel *m_dateName;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    QLabel *m_startName;
    QLineEdit *m_start;
    QLabel *m_endName;
    QLineEdit *m_end;
    QLabel *m_venueName;
    QLineEdit *m_venue;
    QLabel *m_remarkName;
    GrowingText *m_remark;
    QPushButton *m_remove;
};

} // namespace fvd
