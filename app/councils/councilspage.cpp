// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/councilspage.h"

#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

CouncilsPage::CouncilsPage(Shell &shell)
    : Page(shell)
    , m_title(newLabel(TypeSize::Title))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->addWidget(m_title);
    column->addStretch();
}

void CouncilsPage::retranslate()
{
    m_title->setText(tr("Councils"));
}

} // namespace fvd
