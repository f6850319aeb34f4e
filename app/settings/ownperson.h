// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace fvd {

/// The facilitator who uses this computer, as the settings say: whom new sessions begin with.
Person ownPerson(const Library &library);

/// \a session led by them, if they have said who they are.
[[nodiscard]] Session ledByUser(Session session, const Library &library);

} // namespace fvd
