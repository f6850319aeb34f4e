// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/norwegiandate.h"

namespace fvd {

/// A line that begins a day of a programme: "Fredag 17. januar", "Dag 1", "Kveld 2, torsdag 6.
/// mai".
struct DayHeading
{
    QString title{}; ///< "Dag 1", "Program"; "" if the line only dates the day
    int number = 0; ///< of "Dag 1"
    std::optional<DatePhrase> date{};
    QString dateText{}; ///< the date as written
    QString rest{}; ///< what the line says behind it
};

/// The heading that \a text is. \a marked: it stands out as one, so anything may come behind the
/// date; in plain text "17. januar starter vi tidlig" is a sentence.
std::optional<DayHeading> dayHeadingIn(const QString &text, bool marked);

} // namespace fvd
