// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/brief.h"

#include <QList>

namespace fvd {

/// One thing to have in order before leaving for a session.
struct Readiness
{
    bool done = false;
    QString text{};
};

/// What is in order and what is missing before \a session, in the order it is seen to.
QList<Readiness> readiness(const SessionBrief &session);

/// How a session stands, in a word or two: "Klar", "Mangler formøte", "Utkast".
struct Standing
{
    const char *tone = ""; ///< of a chip
    QString text{};
};

Standing standing(const SessionBrief &session, const QDate &today);

/// The lists that sessions are shown in.
enum class SessionList
{
    Coming,
    Held,
    Drafts
};

/// Whether \a session is in \a list. Drafts that are to come are in two.
bool isIn(SessionList list, const SessionGlance &session, const QDate &today);

} // namespace fvd
