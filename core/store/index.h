// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/derived.h"
#include "core/store/vocabulary.h"

namespace fvd {

/// To be raised when texts are indexed otherwise than before: then all of them are indexed anew.
constexpr int indexVersion = 2;

/// Writes what lists show of \a document, whose row is \a doc; a deleted document has nothing.
/// \throws Failure, as all of these do
void writeBrief(Transaction &t, qint64 doc, const Document &document, const Derived &derived);

/// How many documents search finds by what they were.
qint64 unindexedCount(const Database &db);

/// Indexes what was changed since it was indexed last. Apart from writing a document, since it
/// takes longer than all the rest: what is saved each second is searched for once an hour.
/// Leaves \a vocabulary without the words that are new.
void indexChanged(
    Transaction &t, const Derivation &derivation, const Stemmer &stemmer, Vocabulary &vocabulary);

/// Takes away all that is derived, and leaves all documents to be indexed.
void clearDerived(Transaction &t);

} // namespace fvd
