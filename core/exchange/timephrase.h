// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// What a text says of time where it begins: "09.00–09.30", "ca. kl. 9", "fra 11.30", "17.00–".
struct TimePhrase
{
    Timing timing{};
    qsizetype size = 0; ///< of the phrase and what parts it from the words after it
    bool sure = true; ///< false if it says more than a Timing can hold, as "9.00 – ca. 10.00"
};

/// How freely numbers are taken for times.
enum class TimeReading
{
    Line, ///< at the start of a line: "09.00", "0900", "kl. 9", but neither "9" nor "2019"
    Compact, ///< as Line in a text that writes times as "0900": there, "2000" is one, too
    Cell, ///< in the time column of a table: "9" and "9-10" are times
};

/// The time that \a text begins with.
std::optional<TimePhrase> timeAtStart(QStringView text, TimeReading reading = TimeReading::Line);

/// The time that is all of \a text.
std::optional<TimePhrase> wholeTime(QStringView text, TimeReading reading = TimeReading::Cell);

/// The time that \a text ends with, `size` characters from its end: "Lunsj kl. 11.30". Only what
/// can hardly be anything else: not "§ 11-10", not "2019".
std::optional<TimePhrase> timeAtEnd(QStringView text);

/// Whether there is something like a time of day anywhere in \a text.
bool mentionsTime(QStringView text);

/// The length that is all of \a text: "20 min", "1,5 timer", "1 time og 30 minutter".
std::optional<Minutes> wholeLength(QStringView text);

/// Takes the length off the start or the end of \a title: "20 min: Innledning", "Spørsmål (10
/// min)". Where the words around need it ("film på 10 minutter", "ca. 20 min"), \a title stays as
/// it is.
std::optional<Minutes> takeLength(QString &title);

/// Without spaces and punctuation marks that part things at either end.
QStringView withoutSeparators(QStringView text);

/// Whether \a c joins the two ends of a range or parts two pieces of text.
bool isDash(QChar c);

} // namespace fvd
