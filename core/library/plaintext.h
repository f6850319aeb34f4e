// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fvd {

/// \a markdown as people read it, for the index and the snippets of search: without the signs of
/// headings, quotes, bullets, tables and emphasis, and of links only what they say. Lines stay.
QString plainText(QStringView markdown);

} // namespace fvd
