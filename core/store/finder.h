// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"
#include "core/store/textindex.h"

namespace fvd {

/// Finds texts by their words.
///
/// It asks up to four times, until enough is found, each time more forgivingly: for the words in
/// all their forms and what the last one may become, then for compounds that have them as parts
/// too, then for words written without their letters, and last for texts that have most of the
/// words, also of those that were mistyped. What one question finds stands before what the next one
/// finds; within each, titles count most, then what a text says again and again. Words that only
/// hold a question together are left out, unless there are no others.
class Finder
{
public:
    /// \a vocabulary is refreshed by each search.
    Finder(const Database &db, const Stemmer &stemmer, Vocabulary &vocabulary);

    /// What \a query finds, best first. \throws Failure
    QList<Hit> find(const SearchQuery &query);

private:
    const Database &m_db;
    const Stemmer &m_stemmer;
    Vocabulary &m_vocabulary;
    TextIndex m_index{m_db};
};

} // namespace fvd
