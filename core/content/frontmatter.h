// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/report.h"

#include <optional>

namespace fvd {

/// A file in its two parts, each with the number of its first line.
struct FrontMatter
{
    QString yaml{};
    int yamlLine = 2;
    QString body{};
    int bodyLine = 3;
};

/// \a text split at its lines of `---`; nothing, and a report, if it has no two of them.
std::optional<FrontMatter> splitFrontMatter(const QString &text, const Report &report);

} // namespace fvd
