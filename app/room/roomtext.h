// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QStringList>

namespace fvd {

/// What can be read from the back of a hall: no line has more words, no screen more lines.
constexpr int mostWords = 12;
constexpr int mostLines = 7;

/// The application's font, \a pixels high, without hinting, so that a small picture of a screen
/// breaks its lines where the screen does.
QFont roomFont(double pixels, bool bold = false);

/// \a text in lines of at most \a width in \a font and mostWords words. A line break in it stays. A
/// word that is too long for a line is broken with a hyphen: nothing is cut off.
QStringList wrapped(const QString &text, const QFont &font, double width);

/// How much wider a word of \a text is than \a width allows, at least 1: a size divided by it keeps
/// all words whole.
double overWidth(const QString &text, const QFont &font, double width);

/// \a text on one line of \a width in \a font: whole, or cut between words and with "…".
QString onOneLine(const QString &text, const QFont &font, double width);

} // namespace fvd
