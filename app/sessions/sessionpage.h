// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "app/shared/sessioncontext.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace fvd {

class ChipButton;
class DifferencesLine;

/// One session: who, when, what state, and the steps of the work with it.
class SessionPage : public Page
{
    Q_OBJECT

public:
    SessionPage(Shell &shell, Stored<Session> session, Stored<PrivateNotes> notes);

    void retranslate() override;
    void refresh() override;
    void open(const Place &place) override;
    bool save() override { return m_context.save(); }
    QWidget *searchField() const override;

    SessionContext &context() { return m_context; }

private:
    void addHeader(QVBoxLayout *column);
    void addSteps(QVBoxLayout *column);
    void updateHeader();
    void updateUndo();
    /// Fills the menus of the chips and of "more" in the language that is chosen.
    void fillMenus();
    void change(const QString &step, const std::function<void(Session &)> &how);
    void setStatus(SessionStatus status);
    void rename();
    void changeCouncil();
    void remove();
    Page *currentStep() const;

    SessionContext m_context;
    QLabel *m_name;
    QLabel *m_when;
    ChipButton *m_part;
    ChipButton *m_form;
    ChipButton *m_status;
    QToolButton *m_more;
    DifferencesLine *m_differences;
    QAction *m_undo;
    QAction *m_redo;
    int m_stepsDone = 0; ///< of those that can be taken back
    QList<QPushButton *> m_stepButtons{};
    QList<Page *> m_steps{}; ///< null until first shown
    QStackedWidget *m_stack;
};

} // namespace fvd
