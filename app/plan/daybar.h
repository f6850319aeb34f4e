// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/planeditor.h"
#include "app/shared/widgets.h"

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;

namespace fvd {

/// The days of the session to choose from; items are dropped on a day to move there.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(PlanEditor &editor, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// Puts \a button at the right end.
    void addButton(QPushButton *button);
    QList<QPushButton *> dayButtons() const { return m_days; }

Q_SIGNALS:
    void picked(const fvd::Id<fvd::Day> &day);
    void addWanted();
    void dropped(const fvd::Id<fvd::Day> &day, const QList<fvd::Id<fvd::Item>> &items, bool copy);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();

    PlanEditor &m_editor;
    QBoxLayout *m_row;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_dayRow;
    QScrollArea *m_scroll;
    QList<QPushButton *> m_days{};
    QPushButton *m_add;
};

/// Sets \a text on a button that is bold while it is checked, and gives it room for that.
void setTabText(QPushButton *tab, const QString &text);

/// What a day is called where there is little room: "Dag 1 · to 3. des.".
QString dayLabel(const Day &day, qsizetype number, const QDate &today);

} // namespace fvd
