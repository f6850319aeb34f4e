// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace fvd {

class Store;
struct DocKey;

/// Who wrote something, and when; what is not known is empty.
struct Signature
{
    QString by{};
    QDateTime at{};

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// A text that two people changed differently: the document has one, the other waits here for
/// somebody to choose.
struct Difference
{
    QString path{}; ///< of the text within the document, as a TextConflict's
    QString kept{};
    QString other{};
    QDateTime settled{};
    Signature keptBy{}; ///< of the whole edit that had the text
    Signature otherBy{};

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Settles the conflicts in \a store: of two edits of one document, made apart from each other,
/// comes one that has both, written as any other edit, and what it was made of is ended. Every
/// machine that has what the two came from makes the same of them; one that has not waits for those
/// that have. What both said differently in one text is kept as a Difference. Gives how many were
/// settled.
Result<int> settleConflicts(Store &store, const QDateTime &now);

/// What waits to be chosen in the document \a key.
Result<QList<Difference>> differences(const Store &store, const DocKey &key);
Result<> setDifferences(Store &store, const DocKey &key, const QList<Difference> &differences);

} // namespace fvd
