// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/rowlist.h"
#include "core/library/library.h"

namespace fvd {

/// \a mention as a line of a list: what it is called, of what kind it is, and where to look at it.
ListedRow rowOf(const Mention &mention, const Library &library);

} // namespace fvd
