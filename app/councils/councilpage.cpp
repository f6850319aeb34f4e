// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/councilpage.h"

#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

CouncilPage::CouncilPage(Shell &shell, Council council)
    : Page(shell)
    , m_council(std::move(council))
    , m_title(newLabel(TypeSize::Title))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->addWidget(m_title);
    column->addStretch();
}

void CouncilPage::retranslate()
{
    m_title->setText(displayName(m_council, LanguageForm::Bokmaal));
}

} // namespace fvd
