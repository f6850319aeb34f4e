// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentissue.h"

namespace fvd {

/// What is wrong with a file of content, and what to do, in one sentence.
QString contentIssueText(const ContentIssue &issue);

} // namespace fvd
