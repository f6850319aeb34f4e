// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fvd {

/// The paragraphs of laws that \a text names, as "11-10", "266 a", "12 A-1": "§§ 6–8 og 41" is 6,
/// 7, 8 and 41.
QStringList paragraphsIn(const QString &text);

/// Whether \a paragraph is among \a known, or is a letter of one that is: "14-7 d" of "14-7".
bool isCovered(const QString &paragraph, const QStringList &known);

} // namespace fvd
