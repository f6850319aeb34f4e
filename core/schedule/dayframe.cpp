// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/dayframe.h"

#include <algorithm>

namespace fvd {

namespace {

/// When and how long lunch is, if there is to be one. It may be the first or the last of the day,
/// but leaves fifteen minutes or more behind it or nothing.
std::optional<Lunch> lunchOf(const DayFrame &day, const Frame &frame)
{
    constexpr Minutes shortest(20);
    const ClockTime end = day.start + day.whole;
    Lunch lunch;
    if (frame.lunch && *frame.lunch >= day.start && *frame.lunch + shortest <= end) {
        lunch.at = *frame.lunch;
        lunch.agreed = true;
    } else if (day.start <= ClockTime::at(11) && end >= ClockTime::at(13)) {
        lunch.at = day.start <= ClockTime::at(9, 30) ? ClockTime::at(11, 30) : ClockTime::at(12);
    } else {
        return {};
    }
    const Minutes usual = day.whole >= std::chrono::hours(6) ? Minutes(60) : Minutes(45);
    const Minutes left = end - lunch.at;
    lunch.length = left <= Minutes(55) ? left : std::min(usual, left - Minutes(15));
    return lunch;
}

/// \a time in as few sittings as it goes, about equally long, with breaks between them.
QList<Minutes> sittings(Minutes time, Minutes pause)
{
    if (time <= Minutes{})
        return {};
    const auto count =
        (time + pause + longestSitting + pause - Minutes(1)) / (longestSitting + pause);
    const Minutes work = time - pause * (count - 1);
    // Rounded up to five minutes, so that what is left for the last is never too long.
    const Minutes each((work.count() + 5 * count - 1) / (5 * count) * 5);
    QList<Minutes> result(count - 1, each);
    result.append(work - each * (count - 1));
    return result;
}

} // namespace

DayFrame dayFrame(const Frame &frame)
{
    constexpr Minutes usual = std::chrono::hours(6);
    constexpr ClockTime nine = ClockTime::at(9);
    DayFrame day;
    day.start = frame.start.value_or(
        frame.end ? std::min(nine, *frame.end - std::min(usual, frame.end->sinceMidnight)) : nine);
    day.whole = frame.end && *frame.end > day.start ? *frame.end - day.start : usual;
    day.pause = day.whole >= std::chrono::hours(4) ? Minutes(15) : Minutes(10);
    day.lunch = lunchOf(day, frame);
    if (day.lunch) {
        const Minutes before = day.lunch->at - day.start;
        day.sittings = sittings(before, day.pause);
        day.lunchBefore = day.sittings.size();
        day.sittings += sittings(day.whole - before - day.lunch->length, day.pause);
    } else {
        day.sittings = sittings(day.whole, day.pause);
    }
    return day;
}

} // namespace fvd
