// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/programmereader.h"

namespace fvd {

/// \a session with what was \a read: its days come after those that have items; days without any
/// give way, and lend their dates, ids and venues to days that were read without. A title, and a
/// remark to the whole, only fill what is empty; a further remark is added below. Its form of
/// Norwegian is taken where no council and nobody said one.
[[nodiscard]] Session withProgramme(Session session, const ReadProgramme &read);

} // namespace fvd
