// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/doc/document.h"

#include <QDateTime>
#include <QList>

namespace fvd {

class Store;

// What the last sync changed here, so that it can be taken back: by edits like any others, which
// are synced too. Nothing is lost by it, and it can be taken in again in the same way.

/// A document that was one thing, and is another since it came.
struct Brought
{
    DocKey key{};
    Revision before{};
    Revision after{};

    friend bool operator==(const Brought &, const Brought &) = default;
};

/// What came together.
struct Round
{
    QDateTime at{}; ///< invalid: nothing ever came
    QList<Brought> arrivals{};
    bool isTakenBack = false;

    friend bool operator==(const Round &, const Round &) = default;
};

/// What was done about the documents of a round.
struct TakenBack
{
    QList<DocKey> changed{};
    QList<DocKey> left{}; ///< edited here after they came, or too old for it

    friend bool operator==(const TakenBack &, const TakenBack &) = default;
};

Result<Round> lastRound(const Store &store);
/// Keeps \a round as the last one; with the one before, if that came within the minute before it.
/// One in which nothing changed is not kept.
Result<> keepRound(Store &store, const Round &round);
/// Gives the documents of the last round the bodies that they had before it; called again, those
/// that came. One that was edited here after it came is left as it is.
Result<TakenBack> takeBackLastRound(Store &store, const QDateTime &now);

} // namespace fvd
