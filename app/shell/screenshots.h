// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fvd {

class Appearance;
class Language;

/// Writes a picture of each page, filled with the example, to \a folder. Returns the exit code.
int takeScreenshots(const QString &folder, Appearance &appearance, Language &language);

} // namespace fvd
