// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentissue.h"
#include "core/model/material.h"

namespace fvd {

/// What a folder of Markdown files says. A theme or material whose files have an issue is not
/// listed, so that nothing half-read reaches a plan; a theme's issue does not take its materials
/// along, and two themes of one number are both listed.
struct Content
{
    QList<Theme> themes{}; ///< by part and number
    QList<Material> materials{}; ///< by id
    QList<ContentIssue> issues{}; ///< by file and line
};

/// Reads every Markdown file below \a folder, on the disk or in the resources (":/materials"). One
/// bad file never stops the others.
Content readContent(const QString &folder);

} // namespace fvd
