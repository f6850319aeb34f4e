// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

class QWidget;

namespace fvd {

class Shell;

/// Asks for council, date and shape of a new session, makes it and goes to it. A \a council, and
/// the \a part it is to be, may be chosen already.
void newSession(
    Shell &shell, QWidget *window, const Id<Council> &council = {}, std::optional<Part> part = {});

} // namespace fvd
