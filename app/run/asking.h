// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

class QWidget;

namespace fvd {

// Short questions in the middle of a day, each answered by Enter alone or by one figure.

/// A number of minutes from 1 to \a most, \a usual if nothing else is said; nothing if it was
/// called off.
std::optional<Minutes> askMinutes(
    const QString &heading, const QString &question, int usual, int most, QWidget *parent);

/// An item that nobody had planned: title, kind and minutes.
std::optional<Item> askItem(QWidget *parent);

} // namespace fvd
