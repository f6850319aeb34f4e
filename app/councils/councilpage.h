// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/model/council.h"

class QLabel;

namespace fvd {

/// One council: its four days, and what was done and agreed on them.
class CouncilPage : public Page
{
    Q_OBJECT

public:
    CouncilPage(Shell &shell, Council council);

    void retranslate() override;

private:
    Council m_council;
    QLabel *m_title;
};

} // namespace fvd
