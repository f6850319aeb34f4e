// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/draft.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace fvd {

class Card;
class SessionContext;
class Shell;

/// Makes drafts of a session's days. Each draft is one step that is undone at once; the last one
/// can be exchanged for another.
class DayDrafter : public QObject
{
    Q_OBJECT

public:
    DayDrafter(Shell &shell, SessionContext &context, QObject *parent);

    /// Puts a draft in the day at \a index; the first day is made if there is none.
    void draft(qsizetype index);
    /// Puts another draft in the day that got the last.
    void draftAnother();

    /// The last draft, nothing if the session does not have it any more.
    const DayDraft *last() const;

private:
    void put(DayDraft drafted);

    Shell &m_shell;
    SessionContext &m_context;
    qsizetype m_index = 0;
    quint32 m_seed = 0;
    std::optional<DayDraft> m_last{};
};

/// The foot of the page: what the draft would be made from, and the button that makes it.
class DraftBar : public QFrame
{
    Q_OBJECT

public:
    DraftBar(Shell &shell, SessionContext &context, DayDrafter &drafter);

    void retranslate();
    void fill();

private:
    void draft();

    Shell &m_shell;
    SessionContext &m_context;
    DayDrafter &m_drafter;
    QLabel *m_basis;
    QComboBox *m_day;
    QPushButton *m_draft;
};

/// Why each item of the last draft is there.
class ReasonsPanel : public QWidget
{
    Q_OBJECT

public:
    ReasonsPanel(SessionContext &context, DayDrafter &drafter);

    void retranslate();
    void fill();
    bool isUsed() const { return m_drafter.last(); }

private:
    QString titleOf(const Id<Theme> &theme) const;
    void addLine(const QString &left, const QString &title, const QString &reason);

    SessionContext &m_context;
    DayDrafter &m_drafter;
    QLabel *m_heading;
    QGridLayout *m_lines;
    QPushButton *m_another;
};

} // namespace fvd
