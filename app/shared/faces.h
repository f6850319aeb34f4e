// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace fvd {

/// Lets screen readers say which page one has come to, pass over the stack that it lies on, and
/// press what is on or off.
void installFaces();

/// Says what \a widget is to those who do not see it, where its class does not.
void setRole(QWidget *widget, QAccessible::Role role);

} // namespace fvd
