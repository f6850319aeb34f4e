// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/termdays.h"

#include <algorithm>

namespace fvd {

Term termAt(QDate date)
{
    constexpr int years = 4;
    constexpr int anElection = 2023;
    constexpr int september = 9;
    constexpr int middle = 15;
    const auto begins = [](int year) { return QDate(year, september, middle); };
    // Rounded down, also for years before the first known election.
    const int since = (date.year() - anElection) % years;
    int year = date.year() - (since < 0 ? since + years : since);
    if (date < begins(year))
        year -= years;
    return {begins(year), begins(year + years).addDays(-1)};
}

namespace {

/// Of several parts, the last is held on the last day.
QDate dateOf(Part part, const SessionBrief &session)
{
    return session.parts.size() > 1 && part == session.parts.last() ? session.last : session.first;
}

} // namespace

int TermDays::count(TermDayState state) const
{
    return int(std::ranges::count(days, state, &TermDay::state));
}

TermDays termDays(const Id<Council> &council, const QList<SessionBrief> &sessions, const Term &term)
{
    TermDays result;
    for (const Part part : {Part::Basis1, Part::Basis2, Part::Tailored3, Part::Tailored4})
        result.days.append({.part = part});
    for (const SessionBrief &session : sessions) {
        if (session.status == SessionStatus::Cancelled || !session.councils.contains(council)
            || (session.first.isValid() && !term.contains(session.first)))
            continue;
        result.sessions.append(session);
        const TermDayState state =
            session.status == SessionStatus::Held ? TermDayState::Used : TermDayState::Planned;
        for (TermDay &day : result.days) {
            // What is held counts over what is planned for the same day.
            if (session.parts.contains(day.part) && state > day.state)
                day = {day.part, state, session.id, dateOf(day.part, session)};
        }
    }
    std::ranges::stable_sort(result.sessions, std::greater(), &SessionBrief::first);
    return result;
}

} // namespace fvd
