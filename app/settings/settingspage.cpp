// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingspage.h"

#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

SettingsPage::SettingsPage(Shell &shell)
    : Page(shell)
    , m_title(newLabel(TypeSize::Title))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->addWidget(m_title);
    column->addStretch();
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
}

} // namespace fvd
