// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QHash>

namespace fvd {

/// A line of the list of sessions, as it is shown and searched.
struct SessionRow
{
    Id<Session> id{};
    QString dates{};
    QString time{}; ///< when a single day begins
    QString who{};
    QString what{};
    QString with{}; ///< the facilitators
    QString initials{}; ///< theirs
    QString standing{};
    QString tone{}; ///< of the chip that says how it stands

    friend bool operator==(const SessionRow &, const SessionRow &) = default;
};

using CouncilNames = QHash<Id<Council>, Council>;

/// The councils of \a library by their ids.
CouncilNames councilNames(const Library &library);

/// What \a session is called in a list: its councils, or its title if it has none.
QString whoOf(const SessionBrief &session, const CouncilNames &councils);

SessionRow rowOf(const SessionBrief &session, const CouncilNames &councils, const QDate &today);

} // namespace fvd
