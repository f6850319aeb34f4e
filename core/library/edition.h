// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/material.h"

namespace fvd {

class Store;

// How what themes offer gets from a folder to everybody: with the program, and by way of KS. A text
// that is withdrawn stays so, and keeps its files, whoever brings a newer one.

/// What an edition of the content changes, as ids of themes and materials.
struct EditionChanges
{
    QStringList added{};
    QStringList changed{};
    QStringList absent{}; ///< those that the store has, and the edition has not

    friend bool operator==(const EditionChanges &, const EditionChanges &) = default;
};

/// Makes \a themes and \a materials what \a store says, as KS does before it publishes them: each
/// text that differs becomes a child of the one that is there. Nothing is taken away.
Result<EditionChanges> takeInEdition(
    Store &store, const QList<Theme> &themes, const QList<Material> &materials);

/// As takeInEdition(), for what ships with the program: what came from KS stays as KS has it, since
/// the program may be older.
Result<EditionChanges> takeInShipped(
    Store &store, const QList<Theme> &themes, const QList<Material> &materials);

/// Ends those texts of the program that rival one from KS; both may have gone on from the same one
/// before they met. Gives how many were ended.
Result<int> yieldToKs(Store &store);

/// Withdraws the material \a id, or takes that back if \a withdrawn has no date. NotFound if there
/// is no such material.
Result<> setWithdrawn(Store &store, const Id<Material> &id, const Withdrawal &withdrawn);

} // namespace fvd
