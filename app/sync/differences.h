// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "app/shared/readingorder.h"
#include "app/shared/sessioncontext.h"

#include <QDialog>
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fvd {

/// How one of two texts is chosen.
enum class Choice
{
    Left,
    Right,
    Both,
};

/// The texts of a session that two people wrote differently, one after the other: both beside each
/// other, and which to keep. Each choice is a step that can be undone.
class DifferencesDialog : public InReadingOrder<QDialog>
{
    Q_OBJECT

public:
    DifferencesDialog(SessionContext &context, Shell &shell, QWidget *parent);

    /// Keeps what is chosen of the text that is shown, and shows the next.
    void choose(Choice choice);

private:
    /// The two texts as they stand beside each other: one's own at the left if it is known.
    struct Pair
    {
        QString path{};
        QString left{};
        QString right{};
        Signature leftBy{};
        Signature rightBy{};
        bool isOwnLeft = false;
    };

    Pair pairOf(const Difference &difference) const;
    void showOne(qsizetype index);

    SessionContext &m_context;
    Shell &m_shell;
    QString m_ownName;
    QList<Difference> m_waiting{};
    qsizetype m_index = 0;
    QLabel *m_count;
    QLabel *m_place;
    QVBoxLayout *m_texts;
    QPushButton *m_left;
    QPushButton *m_right;
    QPushButton *m_both;
    QPushButton *m_later;
};

/// The line of a session's page that says how many texts two people wrote, and lets one choose.
class DifferencesLine : public QFrame
{
    Q_OBJECT

public:
    DifferencesLine(SessionContext &context, Shell &shell);

    void retranslate();
    /// Shows itself if there is something to choose.
    void refresh();

private:
    SessionContext &m_context;
    QLabel *m_text;
    QPushButton *m_choose;
};

} // namespace fvd
