// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/widgets.h"

class QButtonGroup;
class QLineEdit;

namespace fvd {

class Shell;
class SyncDesk;
struct SyncFacts;

/// The account at KS, in the settings: where, who, which region, and whether it works.
class AccountCard : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(Shell &shell);

    void retranslate();
    void refresh(); ///< shows the account, but for what is being typed
    /// Puts the cursor where something is to be typed first.
    void begin();

private:
    struct Field
    {
        QLabel *name = nullptr;
        QLineEdit *edit = nullptr;
    };

    Field addField(QGridLayout *grid, int row, int column, int span, const char *name);
    void connectNow();
    void showState();
    void say(const QString &text, Tone tone);

    Shell &m_shell;
    SyncDesk &m_desk;
    QLabel *m_heading;
    QLabel *m_text;
    Field m_server{};
    Field m_user{};
    Field m_password{};
    Field m_region{};
    QLabel *m_where;
    QButtonGroup *m_remember;
    QPushButton *m_connect;
    QPushButton *m_leave;
    QLabel *m_state;
    bool m_hasTried = false; ///< on this page, so that it is told how it went
};

} // namespace fvd
