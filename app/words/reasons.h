// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/draft.h"

namespace fvd {

/// Why an item is in a draft, in a sentence. \a theme is the title of the reason's theme.
QString reasonText(const Reason &reason, const QString &theme);

} // namespace fvd
