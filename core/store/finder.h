// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"
#include "core/store/snippet.h"
#include "core/store/vocabulary.h"

#include <functional>

namespace fvd {

/// Finds texts in the full-text index.
///
/// It asks a row of questions, from the strictest to the most forgiving, until enough is found:
/// whole words in titles, beginnings of words in titles, words the text is about, any words, parts
/// of compounds, and last, words written without their letters. What one question finds stands
/// before what the next one finds, and only few hits of each are ranked: a question that nearly
/// every text answers costs no more than another.
class Finder
{
public:
    Finder(const Database &db, const Stemmer &stemmer);

    /// What \a query finds, best first. \throws Failure
    QList<Hit> find(const SearchQuery &query) const;

    /// Forgets what it knows of the index, after that was cleared.
    void forget() { m_vocabulary.forget(); }

private:
    const Database &m_db;
    const Stemmer &m_stemmer;
    Vocabulary m_vocabulary;
};

} // namespace fvd
