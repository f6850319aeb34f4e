// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/search.h"
#include "core/store/words.h"

namespace fvd {

/// Finds texts in the full-text index: see find().
class Finder
{
public:
    Finder(const Database &db, const Stemmer &stemmer)
        : m_db(db)
        , m_stemmer(stemmer)
    {
    }

    /// What \a query finds, best first. \throws Failure
    ///
    /// It asks a row of questions, from the strictest to the most forgiving, until enough is found:
    /// whole words in titles, beginnings of words in titles, words the text is about, any words,
    /// parts of compounds, and last words written without their letters. What one question finds
    /// stands before what the next one finds; only few hits of each are ranked.
    QList<Hit> find(const SearchQuery &query) const;

private:
    const Database &m_db;
    const Stemmer &m_stemmer;
};

} // namespace fvd
