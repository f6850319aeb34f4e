// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"

namespace fvd {

/// Sessions to look at and learn from, as a facilitator's store has them in a busy month. Their
/// dates lie around \a today, their ids are fixed, the first is the one to open. Of councils that
/// ship, so nothing else need be stored.
QList<Session> exampleSessions(const QDate &today);

/// The first day of \a session, the first of the examples, in the middle of the morning: begun at
/// 09.08, in a stage of the case before lunch, with notes from the tables. Seen at 11.24 by the
/// clocks of the zone of \a like.
Run exampleRun(const Session &session, const QDateTime &like);

} // namespace fvd
