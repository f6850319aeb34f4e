// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class Shell;

/// Asks for a few letters and goes to the session, theme, material or council they find, or does
/// the action they name.
void findAnything(Shell &shell, QWidget *window);

} // namespace fvd
