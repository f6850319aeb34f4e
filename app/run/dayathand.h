// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace fvd {

/// The session of which a day is on at \a now, as far as this machine knows: where the program
/// goes first when it is started, after a crash, too. Null: none, or one of another day that nobody
/// ended.
Id<Session> sessionAtHand(const Library &library, const QDateTime &now);

/// Keeps in mind that a day of \a session is on at \a now, or is not.
Result<> keepAtHand(Library &library, const Id<Session> &session, bool isOn, const QDateTime &now);

} // namespace fvd
