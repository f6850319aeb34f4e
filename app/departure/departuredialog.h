// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class SessionContext;
class Shell;

/// "Klar til avreise": shows what is in order for the session and the machine, prints the list, and
/// puts the whole day on paper.
void showDeparture(SessionContext &context, Shell &shell, QWidget *parent);

} // namespace fvd
