// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/premeetingpage.h"

#include "app/shared/sessioncontext.h"
#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

PremeetingPage::PremeetingPage(Shell &shell, SessionContext &context)
    : Page(shell)
    , m_context(context)
    , m_text(newParagraph())
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addStretch();
    connect(&m_context.session(), &DraftNotifier::changed, this, &PremeetingPage::refresh);
}

void PremeetingPage::retranslate()
{
    refresh();
}

void PremeetingPage::refresh()
{
    m_text->setText(m_context.name());
}

} // namespace fvd
