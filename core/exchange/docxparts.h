// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

namespace fvd {

// The parts of a DOCX that say how its text looks. Measures are in twentieths of a point, type
// sizes in half points.

constexpr int docxTextWidth = 9638; ///< A4 without margins of 20 mm

/// styles.xml, with \a language as that of all text.
QString docxStyles(const QString &language);
/// numbering.xml with a bulleted list as number 1, and numbered ones from 2 on that begin at
/// \a firsts.
QString docxNumbering(const QList<int> &firsts);
/// A header that says \a text.
QString docxHeader(const QString &text);
/// A footer that says the outline's footer and "side 1 av 3".
QString docxFooter(const Outline &outline);

/// The namespaces of parts with text.
QString docxNamespaces();

/// A picture in a line of text of the bars of \a row, \a width twentieths of a point wide; \a id
/// is another for each in a document.
QString docxBars(const BarRow &row, int width, int id);

/// A run that draws the picture of the relationship rId\a relationship, \a millimetres large, and
/// says \a words for it. \a id is its own among the drawings.
QString docxPicture(int relationship, const QSizeF &millimetres, const QString &words, int id);

} // namespace fvd
