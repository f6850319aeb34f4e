// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/sessionrow.h"
#include "app/shared/listmodel.h"
#include "app/shared/page.h"
#include "app/words/readiness.h"

class QButtonGroup;
class QLabel;
class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace fvd {

class EmptyState;
class NextCard;
class SearchField;

/// All sessions: the next one on top, and below lists of those that come, are held, or are drafts.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    explicit SessionsPage(Shell &shell);

    void retranslate() override;
    void refresh() override;
    QWidget *searchField() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader(QVBoxLayout *column);
    void addFilters(QVBoxLayout *column);
    void addTable(QVBoxLayout *column);
    void addWaysToBegin();
    void retranslateWaysToBegin();
    void showList();
    /// Makes columns and rows as large as what is on screen needs: those columns no narrower that
    /// have shown something wider, unless it is done anew.
    void fitAnew();
    void fitOnScreen();
    /// What the list says of \a session. Made when it is looked at: of a thousand sessions, the
    /// screen shows some ten.
    const SessionRow &rowFor(const SessionGlance &session) const;
    void showNext();
    Id<Session> current() const;
    void openSession(const Id<Session> &id);
    void removeCurrent();
    void showExample();

    ListModel<SessionGlance, Id<Session>> m_model;
    QList<SessionGlance> m_sessions{};
    mutable QHash<Id<Session>, SessionRow> m_rows{};
    CouncilNames m_councils{};
    Id<Session> m_nextId{};
    bool m_fitting = false;

    QWidget *m_full;
    EmptyState *m_empty = nullptr; ///< made when there is nothing to list
    QLabel *m_title;
    NextCard *m_next;
    QButtonGroup *m_filters;
    SearchField *m_search;
    QTableView *m_table;
    QLabel *m_nothing;
};

} // namespace fvd
