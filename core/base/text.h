// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fvd {

/// Whether \a a comes before \a b in a Norwegian list: æ, ø and å last, "aa" as å, Sámi and other
/// accented letters beside the plain ones, small and capital alike. A total order of normalized
/// text that is the same on every machine, whatever its locale.
bool norwegianLess(const QString &a, const QString &b);

} // namespace fvd
