// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"
#include "core/model/session.h"

namespace fvd {

/// Where a run sheet has lines to write on.
enum class NoteRoom
{
    ByItem, ///< below each item, and at the end of the day
    None, ///< there are note sheets besides
};

/// What the facilitator runs the day from: everything that is known of \a session, held for
/// \a councils, and the facilitator's own \a notes. For nobody else's eyes.
Outline runSheetOutline(const Session &session, const PrivateNotes &notes,
    const QStringList &councils, NoteRoom room = NoteRoom::ByItem);

} // namespace fvd
