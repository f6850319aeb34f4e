// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QLabel;

namespace fvd {

/// The theme library: what can be put into a programme.
class ThemesPage : public Page
{
    Q_OBJECT

public:
    explicit ThemesPage(Shell &shell);

    void retranslate() override;

private:
    QLabel *m_title;
};

} // namespace fvd
