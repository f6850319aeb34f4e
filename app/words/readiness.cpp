// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/readiness.h"

#include <QCoreApplication>

namespace fvd {

namespace {

/// Texts are translated in the context "Readiness".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

bool isOver(const SessionGlance &session, const QDate &today)
{
    return session.status == SessionStatus::Held
        || (session.last.isValid() && session.last < today);
}

} // namespace

QList<Readiness> readiness(const SessionBrief &s)
{
    const bool sent = s.status == SessionStatus::Sent;
    return {
        {s.premeetingHeld,
            s.premeetingHeld ? Words::tr("The premeeting has been held")
                             : Words::tr("No premeeting yet")},
        {sent,
            !sent               ? Words::tr("The programme has not been sent")
                : s.version > 0 ? Words::tr("The programme is sent (version %1)").arg(s.version)
                                : Words::tr("The programme is sent")},
        {!s.venue.isEmpty(),
            s.venue.isEmpty() ? Words::tr("The place is missing") : Words::tr("The place is set")},
        {s.people > 0,
            s.people > 0 ? Words::tr("%n person(s) are coming", "", s.people)
                         : Words::tr("Nobody is counted yet")},
    };
}

Standing standing(const SessionBrief &s, const QDate &today)
{
    if (s.status == SessionStatus::Cancelled)
        return {"danger", Words::tr("Cancelled")};
    if (isOver(glanceOf(s), today))
        return s.status == SessionStatus::Held
            ? Standing{"good", Words::tr("Held")}
            : Standing{"warning", Words::tr("Not marked as held")};
    if (!s.first.isValid())
        return {"", Words::tr("Without a date")};
    if (!s.premeetingHeld)
        return {"warning", Words::tr("No premeeting yet")};
    return s.status == SessionStatus::Sent ? Standing{"good", Words::tr("Ready")}
                                           : Standing{"", Words::tr("Draft")};
}

bool isIn(SessionList list, const SessionGlance &session, const QDate &today)
{
    switch (list) {
    case SessionList::Coming:
        return !isOver(session, today);
    case SessionList::Held:
        return isOver(session, today);
    case SessionList::Drafts:
        return session.status == SessionStatus::Draft && !isOver(session, today);
    }
    Q_UNREACHABLE();
}

} // namespace fvd
