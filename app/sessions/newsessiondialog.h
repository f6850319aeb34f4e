// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class Shell;

/// Asks for council, date and shape of a new session, makes it and goes to it.
void newSession(Shell &shell, QWidget *window);

} // namespace fvd
