// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

namespace fvd {

/// The blocks of \a text, Markdown as materials have it: headings, paragraphs, lists, bold, italic,
/// tables. Links become their text; of nested lists each point stands by itself. Headings are
/// \a below levels lower than written, so that they fit under the document's own.
QList<Block> blocksOf(const QString &text, int below = 0);

/// A part of a Markdown text that begins at a heading of level 2.
struct MarkdownSection
{
    QString title{}; ///< "" before the first such heading
    QString text{}; ///< what follows it

    friend bool operator==(const MarkdownSection &, const MarkdownSection &) = default;
};

/// \a text cut at its headings of level 2, as a case is into its steps. A first section without
/// text is left out.
QList<MarkdownSection> sectionsOf(const QString &text);

} // namespace fvd
