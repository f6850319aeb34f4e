// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

class QWidget;

namespace fvd {

class Shell;

/// Asks for a council, gives it a session with the programme of the one called \a id, without what
/// belongs to the old council, and goes there.
void copySession(const Id<Session> &id, Shell &shell, QWidget *window);

/// Deletes the session called \a id, says so by its \a name, and offers to bring it back.
void removeSession(const Id<Session> &id, const QString &name, Shell &shell);

} // namespace fvd
