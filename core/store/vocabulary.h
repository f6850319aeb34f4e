// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/words.h"

#include <vector>

namespace fvd {

/// The stems of all words that stand in any text, to find compounds by their parts.
class Vocabulary
{
public:
    Vocabulary(const Database &db, const Stemmer &stemmer)
        : m_db(db)
        , m_stemmer(stemmer)
    {
    }

    /// The stems of compounds that have a word with \a stem as one of their parts, where the other
    /// parts are words too: *rolle* is in *lederrolle*, and not in *kontroll*. If \a isOpen, the
    /// word may be unfinished. \throws Failure
    QStringList compoundsOf(const QString &stem, bool isOpen) const;

    /// Forgets what it has read, after the words were taken away.
    void forget();

private:
    void readNewWords() const;
    bool isKnown(QStringView word) const;
    bool isWord(const QString &part) const;

    const Database &m_db;
    const Stemmer &m_stemmer;
    // Read when first asked for, and then only what is new: each between two line feeds.
    mutable QByteArray m_words{"\n"};
    mutable std::vector<size_t> m_hashes{}; ///< of each word, sorted
    mutable qint64 m_lastKey = 0;
};

} // namespace fvd
