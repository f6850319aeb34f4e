// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"
#include "core/store/words.h"

#include <QSet>

#include <array>

namespace fvd {

/// Which words of a text are those that were looked for.
class Marker
{
public:
    /// Marks \a word, which is in lower case.
    void addWord(const QString &word);
    /// Marks words that begin with \a beginning, which is in lower case.
    void addBeginning(const QString &beginning);

    /// The words of \a text that are meant, in their order; the first ones, if they are many.
    QList<TextRange> marks(QStringView text) const;

private:
    QSet<QString> m_words{};
    QStringList m_beginnings{};
    std::array<bool, 256> m_first{}; ///< low bytes of the first letters that any of them has
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
