// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomview.h"
#include "core/schedule/groups.h"

namespace fvd {

/// How much the room is told of who sits at a table.
enum class TableTelling
{
    Roles, ///< how many are what; nothing else of the list comes out
    Names, ///< what people are called, and who leads: they are first
};

/// The tables of \a seats as rows of the room's screen. Many tables of which roles are told share a
/// row if they are alike.
QList<RoomRow> roomTables(const Seats &seats, TableTelling telling, LanguageForm form);

} // namespace fvd
