// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

/// What a council agrees on from session to session. A later premeeting asks of each agreement
/// "holder vi dem?"; what is answered is taken along under the same id with its history.
namespace fvd {

/// An agreement of earlier sessions, as the newest that has it says it.
template <typename T>
struct Earlier
{
    T value{};
    QDate since{}; ///< the first day of the oldest session that has it; null: not dated

    friend bool operator==(const Earlier &, const Earlier &) = default;
};

/// The first dated day of \a session; null if there is none.
QDate firstDate(const Session &session);

/// The ground rules of \a sessions, given the newest first, that were not dropped.
QList<Earlier<GroundRule>> standingRules(const QList<Session> &sessions);
/// The follow-ups of \a sessions, given the newest first, neither done nor dropped.
QList<Earlier<FollowUp>> openFollowUps(const QList<Session> &sessions);

/// What \a session says of an agreement that earlier sessions had as \a earlier; nothing: it was
/// not asked yet.
std::optional<Verdict> verdictOn(const Session &session, const GroundRule &earlier);
std::optional<Verdict> verdictOn(const Session &session, const FollowUp &earlier);

/// \a session with \a verdict on \a earlier at \a today, in place of what it said before.
[[nodiscard]] Session withVerdict(
    Session session, const GroundRule &earlier, Verdict verdict, const QDate &today);
[[nodiscard]] Session withVerdict(
    Session session, const FollowUp &earlier, Verdict verdict, const QDate &today);

/// \a session as if \a earlier had not been asked about.
[[nodiscard]] Session withoutVerdict(Session session, const GroundRule &earlier);
[[nodiscard]] Session withoutVerdict(Session session, const FollowUp &earlier);

} // namespace fvd
