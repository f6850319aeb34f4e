// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QLabel;
class QPushButton;

namespace fvd {

/// What the last sync changed here, and a button that takes it back, or in again.
class TakeBackLine : public QWidget
{
    Q_OBJECT

public:
    explicit TakeBackLine(Shell &shell);

    void retranslate();
    /// Shows how it stands; nothing if no sync ever changed anything.
    void refresh();

Q_SIGNALS:
    void changed(); ///< documents were given other bodies, which sync is to send

private:
    void takeBack();

    Shell &m_shell;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace fvd
