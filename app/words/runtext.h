// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/catchup.h"

namespace fvd {

// The words for a day as it is held, in the interface's language.

QString noteKindName(NoteKind kind); ///< "kjøreregel"
QString recordLevelName(RecordLevel level); ///< "Hovedpunkter"
QString recordLevelText(RecordLevel level); ///< what is kept then, in a sentence
QString runActName(RunAct act); ///< of a step that can be undone

/// \a time as clocks show it: "15.38"; "" for none.
QString clockOf(const QDateTime &time);
/// "8 min bak", "3 min foran", "i rute".
QString delayText(Seconds delay);
/// "10.53–12.00".
QString spanOf(const QDateTime &from, const QDateTime &to);

/// What a proposal is called, and what it does: "Stram inn", "Habilitet 85 → 79, Regler 50 → 48".
QString proposalName(Proposal::Kind kind);
QString proposalText(const Proposal &proposal, const RunState &state);
/// The same to be read aloud: "Habilitet fra 85 til 79 min, Regler fra 50 til 48 min".
QString proposalSaid(const Proposal &proposal, const RunState &state);
/// What of it does not fit all the same; "" if it does.
QString proposalRest(const Proposal &proposal, const RunState &state);

} // namespace fvd
