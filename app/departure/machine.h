// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/departure/departure.h"

namespace fvd {

class Library;

/// What this machine and \a library say of themselves at \a now; `paper` and `files` are the
/// caller's.
DepartureFacts machineFacts(const Library &library, const QDateTime &now);

} // namespace fvd
