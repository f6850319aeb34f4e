// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace fvd {

/// A date, or a range of dates, as a text writes it, in bokmål, nynorsk or English: "Fredag
/// 17. januar 2020", "laurdag", "7.–8. nov.", "17.01.2020", "5/11", "2026-12-03".
struct DatePhrase
{
    int weekday = 0; ///< 1 (Monday) to 7; 0: not said
    int day = 0; ///< 0: only a weekday
    int month = 0;
    int year = 0; ///< 0: not said
    int lastDay = 0; ///< of a range; 0: one day
    int lastMonth = 0;
    qsizetype size = 0; ///< of the phrase in the text
};

/// The date that \a text begins with. A number alone is none, and of weekdays only the whole words.
std::optional<DatePhrase> dateAtStart(QStringView text);

/// The first date with a day and a month anywhere in \a text, and where.
std::optional<std::pair<qsizetype, DatePhrase>> dateIn(QStringView text);

/// The day that \a phrase speaks of. A year that is not said is \a year (0: not known), or else one
/// near \a today; null if its weekday fits no such year, and for a weekday alone.
QDate dateOf(const DatePhrase &phrase, int year, QDate today);

/// The last day of a range, or the only one.
QDate lastDateOf(const DatePhrase &phrase, int year, QDate today);

} // namespace fvd
