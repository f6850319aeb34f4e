// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace fvd {

/// \a parts as one text to be said, each a sentence. Those that are empty are left out.
QString sentences(const QStringList &parts);

/// Has a screen reader say \a text, about something in the window of \a widget, as soon as what is
/// being done is done: what else there is to say of it then is said with it.
void announce(const QString &text, QWidget *widget);
/// The same of what \a widget is called.
void announce(QWidget *widget);

} // namespace fvd
