// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "core/schedule/draft.h"

namespace fvd {

/// A draft of the first day of \a session, from what its premeetings settled and what \a library
/// offers. Materials that its councils have had before come last. Another \a seed gives another
/// draft. The day keeps the id, date and venue of the session's own.
DayDraft draftFor(
    const Library &library, const Session &session, quint32 seed, const IdSource &newId);

} // namespace fvd
