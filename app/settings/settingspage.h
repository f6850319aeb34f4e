// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QLabel;

namespace fvd {

/// The user's choices for this program on this computer.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Shell &shell);

    void retranslate() override;

private:
    QLabel *m_title;
};

} // namespace fvd
