// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"
#include "core/model/session.h"

namespace fvd {

/// Sheets to write on, a place for each exercise and case of \a session. Each has a short code, so
/// that a picture of it is put under the right item later.
Outline noteSheets(const Session &session, const QStringList &councils);

/// The whole of \a session on paper, to go on when the machine does not: run sheet, exercise
/// sheets, a group card without a number, note sheets. For the facilitator: it has the run sheet's
/// \a notes.
Outline planB(const Session &session, const PrivateNotes &notes, const QStringList &councils);

} // namespace fvd
