// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/content/lint.h"

namespace fvd::cli {

/// What is wrong with the format and the language of a folder with materials, by file and line.
QList<ContentIssue> allIssues(const Content &content, const LintResult &lint);
/// \a issues as lines for people: "file:line: what".
QStringList issueLines(const QList<ContentIssue> &issues);

} // namespace fvd::cli
