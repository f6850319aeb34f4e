// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fvd {

/// A line of pasted text: its words, and apart from them what laid them out.
struct SourceLine
{
    QString text{}; ///< all of it, without bullet, emphasis and heading marks
    QStringList cells{}; ///< of a table's row: two or more; empty for a plain line
    int number = 0; ///< of a counted line: "2) …"; 0 if it is not
    bool bullet = false; ///< began with a bullet or a number
    bool starred = false; ///< began with one "*": a bullet, or the sign of a footnote
    bool indented = false;
    bool blankBefore = false; ///< an empty line parts it from the one before
    bool framed = false; ///< its cells are parted by "|"
    bool listed = false; ///< one of several items that a line held
    bool marked = false; ///< as a heading: "## …", or all of it bold
    qsizetype width = 0; ///< characters in the source, to tell lines that a mail broke
};

/// Whether \a text is what somebody wrote, and not the bytes of a picture or a document.
bool isWritten(QStringView text);

/// The lines of \a text that say something. Line ends of every system, no-break and odd spaces,
/// soft hyphens, zero-width and decomposed letters become plain; a line that holds several
/// programme items, "08.50 Oppmøte · 09.00 Åpning", becomes as many lines.
QList<SourceLine> sourceLines(const QString &text);

} // namespace fvd
