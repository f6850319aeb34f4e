// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/groups/groupseditor.h"
#include "app/shared/readingorder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QToolButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace fvd {

class DateField;
class GroupsBoard;
class Shell;

/// Shows the groups of \a day, or of the day at hand if it is null, to divide and
/// change.
void openGroups(SessionContext &context, Shell &shell, const Id<Day> &day, QWidget *window);

/// The dialog of openGroups(): the tables, and beside them who comes and how they are divided. What
/// is changed is changed at once, and can be undone.
class GroupsDialog : public InReadingOrder<QDialog>
{
    Q_OBJECT

public:
    GroupsDialog(SessionContext &context, Shell &shell, const Id<Day> &day, QWidget *parent);

    GroupsEditor &editor() { return m_editor; }
    GroupsBoard *board() const { return m_board; }

private:
    QWidget *newTables();
    QWidget *newSide();
    void addHowMany(QVBoxLayout *column);
    void addCounts(QVBoxLayout *column);
    void addList(QVBoxLayout *column);
    void refresh();
    void refreshCounts();
    void refreshList();
    void pasteList();
    void keepApart(const Id<Attendee> &one);
    void deleteList();

    SessionContext &m_context;
    Shell &m_shell;
    GroupsEditor m_editor;
    GroupsBoard *m_board;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QLabel *m_verdict;
    QLabel *m_keys; ///< what can be done by keys
    QSpinBox *m_tables;
    QSpinBox *m_size;
    QPushButton *m_draw;
    QWidget *m_counts;
    QList<QLabel *> m_countLabels{}; ///< in the order of Names<Attends>
    QList<QToolButton *> m_fewer{};
    QLabel *m_total;
    QWidget *m_list;
    QVBoxLayout *m_away; ///< those who come later or not at all
    QVBoxLayout *m_apart;
    QLabel *m_listText;
    DateField *m_deletion;
    QPushButton *m_paste;
    QLabel *m_receipt;
};

} // namespace fvd
