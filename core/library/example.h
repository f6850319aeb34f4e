// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// Sessions to look at and learn from, as a facilitator's store has them in a busy month. Their
/// dates lie around \a today, their ids are fixed, the first is the one to open. Of councils that
/// ship, so nothing else need be stored.
QList<Session> exampleSessions(const QDate &today);

} // namespace fvd
