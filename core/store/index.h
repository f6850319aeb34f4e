// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/derived.h"
#include "core/store/words.h"

namespace fvd {

/// The terms of the full-text index. The first letter says what sort of term it is, so that each
/// question to the index is one about a list that is short, or that may be left early.
enum class Term : char16_t
{
    TitleStem = u't', ///< the stem of a word in title or keywords
    TitleWord = u'v', ///< a word in title or keywords, as written
    TopicStem = u'h', ///< the stem of a word the text says again and again
    Stem = u's', ///< the stem of any word
    Word = u'w', ///< any word, as written
    FoldedWord = u'f', ///< any word, folded, if that is not how it is written
    Language = u'l',
    Type = u'y',
    Kind = u'k',
};

/// To be raised when texts give other terms than before: then all of them are indexed anew.
constexpr int indexVersion = 1;

/// \a text as a term of \a sort, in letters and digits only.
QString term(Term sort, const QString &text);

/// Writes what lists show of \a document, whose row is \a doc; a deleted document has nothing.
/// \throws Failure, as all of these do
void writeBrief(Transaction &t, qint64 doc, const Document &document, const Derived &derived);

/// How many documents search finds by what they were.
qint64 unindexedCount(const Database &db);

/// Indexes what was changed since it was indexed last. Apart from writing a document, since it
/// takes longer than all the rest: what is saved each second is searched for once an hour.
void indexChanged(Transaction &t, const Derivation &derivation, const Stemmer &stemmer);

/// Takes away all that is derived, and leaves all documents to be indexed.
void clearDerived(Transaction &t);

} // namespace fvd
