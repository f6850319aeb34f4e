// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace fvd {

/// That a material is not what it was when an item got its copy of it.
struct MaterialNews
{
    Id<Item> item{};
    MaterialCopy copy{}; ///< as it stands in the plan
    std::optional<MaterialCopy> newer{}; ///< an edition that says something else
    Withdrawal withdrawn{};
    QString insteadTitle{}; ///< of what to use in its place

    bool isWithdrawn() const { return withdrawn.at.isValid(); }
    /// Whether the newer edition is there because the law was changed.
    bool isForLaw() const
    {
        return newer && newer->text.lawChange.from.isValid()
            && newer->text.lawChange != copy.text.lawChange;
    }

    friend bool operator==(const MaterialNews &, const MaterialNews &) = default;
};

/// What \a library has to say of \a item's materials. Whether the item is still ahead is the
/// caller's to know.
QList<MaterialNews> newsOf(const Item &item, const Library &library);

/// Whether \a day of \a session is still ahead on \a today: what is held, over, cancelled or on now
/// is left as it is.
bool isAhead(const Session &session, const Day &day, const QDate &today, const Library &library);

/// newsOf() all items of \a day, in their order; none if it is not ahead.
QList<MaterialNews> newsOf(
    const Session &session, const Day &day, const QDate &today, const Library &library);

} // namespace fvd
