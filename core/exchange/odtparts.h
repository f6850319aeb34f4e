// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

namespace fvd {

/// content.xml with \a body, and the styles of its columns. Each style of odtStyles() that can
/// begin a page has two more: "-first" begins the document, "-break" a page.
QString odtContent(const QString &body, const QString &tableStyles);

/// styles.xml: named styles, and a page with header and footer; the first page has no header.
QString odtStyles(const Outline &outline);

/// meta.xml: title and language.
QString odtMeta(const Outline &outline);

} // namespace fvd
