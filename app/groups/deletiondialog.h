// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

class SessionContext;
class Shell;

/// Shows what of a session is to be deleted and when, deletes it at once if one asks for it, and
/// tells what was deleted.
void openDeletion(SessionContext &context, Shell &shell, QWidget *window);

/// Asks whether the list of those who come is to be deleted for good, and who sat where with it.
bool isListToBeDeleted(QWidget *parent);

} // namespace fvd
