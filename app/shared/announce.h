// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace fvd {

/// Has a screen reader say \a text at once, about something in the window of \a widget.
void announce(const QString &text, QWidget *widget);
/// The same of what \a widget is called.
void announce(QWidget *widget);

} // namespace fvd
