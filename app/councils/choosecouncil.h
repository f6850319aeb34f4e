// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/council.h"

class QWidget;

namespace fvd {

class Shell;

/// Asks for one council: a dialog with \a heading, \a text below it and a button \a accept. A null
/// id if none was chosen.
Id<Council> chooseCouncil(Shell &shell, const QString &heading, const QString &text,
    const QString &accept, QWidget *window);

} // namespace fvd
