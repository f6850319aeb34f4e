// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace fvd {

/// The line icon \a name of app/icons, drawn in the colour that \a role has in the application's
/// palette when it is painted, so it follows light and dark. "" is no icon.
QIcon lineIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace fvd
