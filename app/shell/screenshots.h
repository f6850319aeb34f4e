// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace fvd {

class Appearance;
class Language;

/// Writes a picture of each page and dialog, filled with the example and in a window of \a size, to
/// \a folder. Returns the exit code.
int takeScreenshots(
    const QString &folder, const QSize &size, Appearance &appearance, Language &language);

} // namespace fvd
