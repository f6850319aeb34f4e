// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

namespace fvd {

/// The widths of the columns of \a schedule, in hundredths of the page's, where a format cannot
/// find them by itself: no more for times than they need, and room for a
/// "fylkeskommunedirektør" in one piece.
QList<int> columnsOf(const Schedule &schedule);

} // namespace fvd
