// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace fvd {

/// Whether text in \a font, with what the system puts in for letters that it lacks, has every
/// letter of Norwegian and of the Sámi and Kven languages.
bool hasLetters(const QFont &font);

/// Makes hasLetters() true for \a font: if the system's fonts do not, the Noto Sans that ships is
/// loaded and stands in for its families from then on. Costs next to nothing if they do.
void bringLetters(const QFont &font);

} // namespace fvd
