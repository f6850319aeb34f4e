// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"
#include "core/store/words.h"

#include <QSet>

namespace fvd {

/// Which words of a text are those that were looked for.
struct Marker
{
    QSet<QString> stems{}; ///< words with one of these stems
    QStringList beginnings{}; ///< words that begin with one of these
    QStringList foldedBeginnings{}; ///< words that, folded, begin with one of these

    /// The words of \a text that are meant, in their order; the first ones, if they are many.
    QList<TextRange> marks(QStringView text, const Stemmer &stemmer) const;
};

/// Some words of a text, on one line, with marks in it.
struct Snippet
{
    QString text{};
    QList<TextRange> marks{};
};

/// The part of \a text where most of \a marks stand together; its beginning if there are none.
Snippet snippetOf(QStringView text, const QList<TextRange> &marks);

} // namespace fvd
