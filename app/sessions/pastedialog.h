// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class Shell;

/// Takes a programme as text, shows what is understood of it, makes a session of it and goes to it.
void pasteProgramme(Shell &shell, QWidget *window);

} // namespace fvd
