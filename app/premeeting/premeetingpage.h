// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QLabel;

namespace fvd {

class SessionContext;

/// The step Premeeting of a session.
class PremeetingPage : public Page
{
    Q_OBJECT

public:
    PremeetingPage(Shell &shell, SessionContext &context);

    void retranslate() override;
    void refresh() override;

private:
    SessionContext &m_context;
    QLabel *m_text;
};

} // namespace fvd
