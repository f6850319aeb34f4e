// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

// A newer edition of a material, and an item that holds a copy of an older one: what its planner
// made of it stays, the rest follows.

/// A side of a material that editions may differ in.
enum class MaterialPart
{
    LawChange,
    Title,
    Summary,
    Goal,
    Length,
    Minimum,
    Groups,
    Openness,
    Stages,
    Body,
    Advice, ///< for the one who leads
    Sources,
    Checked, ///< when, and how certain it is
    Rest,
};

/// What a newer edition says differently.
struct PartChange
{
    MaterialPart part = MaterialPart::Title;
    bool keepsOwn = false; ///< the item has something of its own there, which stays

    friend bool operator==(const PartChange &, const PartChange &) = default;
};

/// Where \a after says something else than \a before, whatever their revisions are.
QList<MaterialPart> changedParts(const MaterialCopy &before, const MaterialCopy &after);

/// What renewed() would make of \a item.
QList<PartChange> changesFor(
    const Item &item, const MaterialCopy &before, const MaterialCopy &after);

/// \a item with \a after in the place of its copy \a before: its title, goal, minutes, openness and
/// stages follow where they were as \a before gave them, and stay where they were not. \a after may
/// be of another material. Unchanged if it has no such copy.
Item renewed(Item item, const MaterialCopy &before, const MaterialCopy &after);

/// \a item that keeps its copy \a before, and is not offered \a revision any more.
Item declined(Item item, const MaterialCopy &before, const QString &revision);

} // namespace fvd
