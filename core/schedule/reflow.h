// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// \a after, an edit of \a before, with the times of the items after the edit moved so that the day
/// hangs together as it did:
///
/// * Every item keeps its length: one that had it only from the item after it gets it as `planned`
///   when that no longer gives it. A start that the edit itself changed stretches or shrinks the
///   item in front of it instead.
/// * A said start keeps its distance to the end of what comes before it, and takes its said end and
///   the times of its tracks along. What comes first keeps the start of the day; new items use up
///   the gap that they are put into; items beside the main line keep to the item they stand beside.
/// * Starts that are pinned, or that the edit itself changed, stay as they are. What does not fit
///   in front of them overlaps, and is for issues() to say.
///
/// Without a change, and on a day without said times, nothing is moved. If items that follow have
/// lost the said start they followed from, the day gets it as its own.
Day reflowed(const Day &before, Day after);

/// The same for all days of a session, when items move between them.
Session reflowed(const Session &before, Session after);

} // namespace fvd
