// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fvd {

/// How well \a query, as it is being typed, names \a name: 0 not at all, more is better. Every word
/// of the query must be in the name, letters as written counting more than folded ones.
int matching(const QString &query, const QString &name);

} // namespace fvd
