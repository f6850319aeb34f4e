// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pastedsession.h"

namespace fvd {

Session withProgramme(Session session, const ReadProgramme &read)
{
    QList<Day> days;
    QList<Day> empty;
    for (const Day &day : session.days)
        (day.items.isEmpty() ? empty : days).append(day);
    for (Day day : read.days) {
        if (!empty.isEmpty()) {
            const Day place = empty.takeFirst();
            day.id = place.id;
            if (!day.date.isValid())
                day.date = place.date;
            if (day.venue.isEmpty())
                day.venue = place.venue;
            // A start makes clock times of lengths: only the user may have set one.
            if (!day.start)
                day.start = place.start;
            if (!day.end)
                day.end = place.end;
        }
        days.append(day);
    }
    session.days = days + empty;
    // A council's own form, and one that was chosen, say more than the words of a text.
    if (session.councils.isEmpty() && !session.languageAsked)
        session.language = read.language.value_or(session.language);
    if (session.title.isEmpty())
        session.title = read.title;
    else if (!read.title.isEmpty() && read.title != session.title)
        session.remark += (session.remark.isEmpty() ? QString() : QString(u'\n')) + read.title;
    if (!read.remark.isEmpty())
        session.remark += (session.remark.isEmpty() ? QString() : QString(u'\n')) + read.remark;
    return session;
}

} // namespace fvd
