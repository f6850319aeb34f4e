// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class Shell;

/// Asks for a råd or a gathering of several councils that the list has not got, and goes to it.
void addCouncil(Shell &shell, QWidget *window);

} // namespace fvd
