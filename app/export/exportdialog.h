// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class SessionContext;
class Shell;

/// Asks what of the session is to be written, in which format and where, shows how it will look,
/// and writes it.
void exportSession(SessionContext &context, Shell &shell, QWidget *window);

} // namespace fvd
