// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace fvd {

/// Has a screen reader say at once what \a widget is called.
void announce(QWidget *widget);

} // namespace fvd
