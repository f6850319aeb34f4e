// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/councilspage.h"

#include "app/councils/addcouncil.h"
#include "app/councils/councillist.h"
#include "app/shared/actions.h"
#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

CouncilsPage::CouncilsPage(Shell &shell)
    : Page(shell)
    , m_title(newLabel(TypeSize::Title))
    , m_list(new CouncilList(shell.library(), shell.now().date()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::medium);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(
        newButton(newAction(this, Command::AddCouncil, [this] { addCouncil(m_shell, window()); })));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &CouncilList::activated, this, [this](const Id<Council> &id) {
        m_shell.go({Place::Kind::Council, id.text()});
    });
}

void CouncilsPage::retranslate()
{
    m_title->setText(tr("Councils"));
    setWindowTitle(m_title->text());
    m_list->retranslate();
    m_list->refresh();
}

void CouncilsPage::refresh()
{
    m_list->refresh();
}

QWidget *CouncilsPage::searchField() const
{
    return m_list;
}

} // namespace fvd
