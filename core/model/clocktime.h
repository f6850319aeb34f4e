// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <chrono>
#include <optional>

namespace fvd {

using Minutes = std::chrono::minutes;

/// A time on the wall clock of a programme day, in whole minutes from the midnight that begins the
/// day. 24.00 and later belong to the same day's evening: a programme may end with "24.00 Stille".
struct ClockTime
{
    Minutes sinceMidnight{};

    static constexpr ClockTime at(int hour, int minute = 0)
    {
        return {std::chrono::hours(hour) + Minutes(minute)};
    }

    constexpr int hour() const { return int(sinceMidnight.count() / 60); }
    constexpr int minute() const { return int(sinceMidnight.count() % 60); }

    friend constexpr auto operator<=>(const ClockTime &, const ClockTime &) = default;
    friend constexpr ClockTime operator+(ClockTime t, Minutes m) { return {t.sinceMidnight + m}; }
    friend constexpr ClockTime operator-(ClockTime t, Minutes m) { return {t.sinceMidnight - m}; }
    friend constexpr Minutes operator-(ClockTime a, ClockTime b)
    {
        return a.sinceMidnight - b.sinceMidnight;
    }
};

/// \a time with \a separator between hours and minutes: "09.00" on paper, "09:00" in data.
QString clockText(ClockTime time, QChar separator = u'.');

/// The time in \a text, written "9", "09.00", "9:00" or "0900" and nothing else; from 0.00
/// to 30.00, as an evening may go past midnight. Nothing if \a text is no such time.
std::optional<ClockTime> clockTime(QStringView text);

} // namespace fvd
