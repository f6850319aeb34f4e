// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentissue.h"
#include "core/content/prose.h"

namespace fvd {

/// How one file reads.
struct TextFigures
{
    QString file{};
    Readability read{};
};

struct LintResult
{
    QList<ContentIssue> issues{}; ///< by file and line
    QList<TextFigures> texts{}; ///< by file
};

/// Holds the language and the law of the materials in \a folder against lint.yaml and laws.yaml
/// there. readContent() says whether they can be read at all; without the two files only lengths
/// are looked at.
LintResult lintContent(const QString &folder);

} // namespace fvd
