// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;
class QWidget;

namespace fvd {

class SessionContext;
class Shell;

/// Writes the session to a file that a colleague can open, where the user says.
void sendParcel(SessionContext &context, Shell &shell, QWidget *window);

/// The file from a colleague that the user chooses; "" for none.
QString askForParcel(QWidget *window);
/// Brings in the session that is in the file \a path and goes there, or says why it cannot be.
void openParcel(const QString &path, Shell &shell, QWidget *window);

/// The file from a colleague that is in what is dragged; "" if there is none.
QString parcelIn(const QMimeData &dragged);

} // namespace fvd
