// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/issue.h"

namespace fvd {

/// What \a issue says of \a day, in a short sentence.
QString issueText(const Issue &issue, const Day &day);

/// What \a fix does with \a day, as a button says it.
QString fixText(const Fix &fix, const Day &day);

} // namespace fvd
