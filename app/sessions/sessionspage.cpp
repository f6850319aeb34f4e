// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessionspage.h"

#include "app/shared/widgets.h"
#include "app/words/names.h"
#include "core/library/library.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace fvd {

SessionsPage::SessionsPage(Shell &shell)
    : Page(shell)
    , m_model(&SessionBrief::id,
          {
              {[] { return tr("Date"); },
                  [this](const SessionBrief &s, int role) -> QVariant {
                      if (role != Qt::DisplayRole)
                          return {};
                      return shortDates(s.first, s.last, m_shell.now().date());
                  }},
              {[] { return tr("Who"); },
                  [](const SessionBrief &s, int role) -> QVariant {
                      return role == Qt::DisplayRole ? s.title : QVariant();
                  }},
          })
    , m_title(newLabel(TypeSize::Title))
    , m_search(new SearchField)
    , m_list(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_list->setModel(&m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->verticalHeader()->hide();
    m_list->setShowGrid(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_shell.go({Place::Kind::Session, m_model.row(index.row()).id.text()});
    });
}

void SessionsPage::retranslate()
{
    m_title->setText(tr("Sessions"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_model.retranslate();
}

void SessionsPage::refresh()
{
    m_model.show(m_shell.library().sessions());
}

QWidget *SessionsPage::searchField() const
{
    return m_search;
}

} // namespace fvd
