// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/model/session.h"

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace fvd {

class Card;
class DayDrafter;
class DraftBar;
class EarlierPart;
class FormPart;
class ReasonsPanel;
class SessionContext;
class TextArea;

/// The step Premeeting of a session: what is settled before the day, and the way from there to a
/// draft of its programme.
class PremeetingPage : public Page
{
    Q_OBJECT

public:
    PremeetingPage(Shell &shell, SessionContext &context);

    void retranslate() override;
    void refresh() override;

private:
    void addCards();
    Card *addCard(QVBoxLayout *column, QWidget *part);
    QWidget *newOwnNotes();
    void fill();

    SessionContext &m_context;
    DayDrafter *m_drafter;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    QList<FormPart *> m_parts{};
    EarlierPart *m_earlier;
    Card *m_earlierCard;
    ReasonsPanel *m_reasons;
    Card *m_reasonsCard;
    QLabel *m_notesHeading;
    QLabel *m_notesHint;
    TextArea *m_notes;
    DraftBar *m_bar;
    QList<Session> m_agreedEarlier{}; ///< the newest first
    bool m_translated = false;
};

} // namespace fvd
