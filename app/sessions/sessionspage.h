// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/listmodel.h"
#include "app/shared/page.h"
#include "core/library/brief.h"

class QLabel;
class QTableView;

namespace fvd {

class SearchField;

/// All sessions: the next one on top, and lists of those that come, are held, or are drafts.
class SessionsPage : public Page
{
    Q_OBJECT

public:
    explicit SessionsPage(Shell &shell);

    void retranslate() override;
    void refresh() override;
    QWidget *searchField() const override;

private:
    ListModel<SessionBrief, Id<Session>> m_model;
    QLabel *m_title;
    SearchField *m_search;
    QTableView *m_list;
};

} // namespace fvd
