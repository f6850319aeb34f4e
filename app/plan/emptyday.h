// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace fvd {

/// What is shown in place of a day without items: ways to begin.
class EmptyDay : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyDay(QWidget *parent = nullptr);

    void retranslate();
    /// Where a menu of templates opens.
    QPushButton *templateButton() const { return m_template; }

Q_SIGNALS:
    void draftWanted();
    void templateWanted();
    void pasteWanted();
    void itemWanted();

private:
    QPushButton *m_draft;
    QPushButton *m_template;
    QPushButton *m_paste;
    QPushButton *m_first;
    QLabel *m_heading;
    QLabel *m_draftText;
    QLabel *m_templateText;
    QLabel *m_pasteText;
};

} // namespace fvd
