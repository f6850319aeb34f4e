// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"
#include "core/doc/document.h"

namespace fvd {

/// What to look for. Any text is a valid query; empty filters let everything through.
struct SearchQuery
{
    /// Texts that have all of them stand first, then those that have most; the last word may be
    /// unfinished.
    QString words{};
    QString language{};
    QString type{};
    QStringList kinds{}; ///< any of these
    QString preferred{}; ///< a kind that stands before others that answer as well
    int limit = 30;
};

/// A text that was found, one per document and language.
struct Hit
{
    DocKey key{};
    QString type{};
    QString kind{};
    QString language{};
    QString title{};
    QList<TextRange> titleMarks{}; ///< the words in title that were looked for
    QString snippet{}; ///< the place in the text that says most of it, one line
    QList<TextRange> marks{}; ///< the words in snippet that were looked for
};

} // namespace fvd
