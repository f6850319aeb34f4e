// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/frontmatter.h"

using namespace Qt::StringLiterals;

namespace fvd {

std::optional<FrontMatter> splitFrontMatter(const QString &text, const Report &report)
{
    const QStringList lines = text.split(u'\n');
    const auto isFence = [](const QString &line) { return line.trimmed() == "---"_L1; };
    if (!isFence(lines.first())) {
        report(1, ContentIssueKind::NoFrontMatter);
        return {};
    }
    const auto end = std::find_if(lines.begin() + 1, lines.end(), isFence);
    if (end == lines.end()) {
        report(1, ContentIssueKind::UnclosedFrontMatter);
        return {};
    }
    const auto fence = std::distance(lines.begin(), end);
    return FrontMatter{
        .yaml = lines.mid(1, fence - 1).join(u'\n'),
        .yamlLine = 2,
        .body = lines.mid(fence + 1).join(u'\n'),
        .bodyLine = int(fence) + 2,
    };
}

} // namespace fvd
