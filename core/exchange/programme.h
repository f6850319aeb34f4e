// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"
#include "core/model/session.h"
#include "core/schedule/timeline.h"

namespace fvd {

/// What participants may see of a session. It has no place for premeetings, the frame, contacts,
/// head counts or travel, and programmeOf() takes goals, materials, stages and what else is the
/// facilitator's off its items: what is made from it cannot tell them.
struct Programme
{
    Id<Session> id{};
    QString title{}; ///< "": named after the councils
    QStringList councils{}; ///< as they are called in a sentence
    QStringList facilitators{}; ///< their names
    LanguageForm language = LanguageForm::Bokmaal;
    SessionStatus status = SessionStatus::Draft;
    int version = 0;
    QDate sent{};
    QList<Day> days{};
    QString remark{};

    friend bool operator==(const Programme &, const Programme &) = default;
};

/// The participants' part of \a session, which is held for \a councils.
Programme programmeOf(const Session &session, const QStringList &councils);

/// What \a programme is called: its title, or "Program for Sauda kommunestyre".
QString programmeTitle(const Programme &programme);

/// "Fredag 17. januar 2020", "Dag 1 – fredag 17. januar 2020", or what else \a day is known by; ""
/// if by nothing.
QString dayHeading(const Day &day, LanguageForm form);

/// The rows of \a day, with the times of \a line: what the source said and nothing besides.
Schedule scheduleOf(const Day &day, const Timeline &line, LanguageForm form);

/// The programme as municipalities publish it: time, title, who leads.
Outline programmeOutline(const Programme &programme);

} // namespace fvd
