// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/sheet.h"

namespace fvd {

class Keys;

/// The programmes that a theme's \a keys hold, checked in themselves. What they use is added to
/// \a uses: whether the theme has it is only known when all its files are read.
QList<ReadyProgramme> readProgrammes(
    const QString &theme, const Keys &keys, const Report &report, QList<MaterialUse> &uses);

} // namespace fvd
