// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"
#include "core/model/agreements.h"

namespace fvd {

/// What this council agreed on in earlier sessions, and whether it holds: "holder vi dem?". What is
/// answered is taken along to this session.
class EarlierPart : public FormPart
{
    Q_OBJECT

public:
    using Sessions = std::function<QList<Session>()>;

    /// \a sessions gives the earlier ones of the same councils, the newest first.
    EarlierPart(Draft<Session> &draft, Sessions sessions, QDate today);

    /// Whether there is anything to show.
    bool isUsed() const;

private:
    template <typename T>
    FormPart *newRow(int index, QList<Earlier<T>> (*of)(const QList<Session> &));

    Sessions m_sessions;
    QDate m_today;
};

/// Ground rules and follow-ups of this session.
class AgreementsPart : public FormPart
{
    Q_OBJECT

public:
    /// \a inSummary: each can be left out of the summary.
    AgreementsPart(Draft<Session> &draft, QDate today, bool inSummary = false);
};

class GroundRuleRow : public FormPart
{
    Q_OBJECT

public:
    GroundRuleRow(Draft<Session> &draft, int index, bool inSummary);
};

class FollowUpRow : public FormPart
{
    Q_OBJECT

public:
    FollowUpRow(Draft<Session> &draft, int index, QDate today, bool inSummary);
};

/// Whether the programme is a draft, sent, held or cancelled, and what comes next.
class StatusPart : public FormPart
{
    Q_OBJECT

public:
    StatusPart(Draft<Session> &draft, std::function<QDate()> today);

private:
    void setStatus(const char *label, SessionStatus status);
    void markSent();
    void fillState();

    std::function<QDate()> m_today;
    Chip *m_chip;
    QLabel *m_when;
};

} // namespace fvd
