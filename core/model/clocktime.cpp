// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/clocktime.h"

namespace fvd {

QString clockText(ClockTime time, QChar separator)
{
    const auto twoDigits = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    return twoDigits(time.hour()) + separator + twoDigits(time.minute());
}

std::optional<ClockTime> clockTime(QStringView text)
{
    QString digits;
    qsizetype separator = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= u'0' && c <= u'9')
            digits += text[i];
        else if ((c == u'.' || c == u':') && separator < 0)
            separator = i;
        else
            return {};
    }
    const bool split = separator >= 0;
    // "9" and "09" are whole hours, "0900" and "900" hours and minutes; "9.5" is no time.
    if (split ? (separator < 1 || separator > 2 || text.size() - separator != 3)
              : (digits.isEmpty() || digits.size() > 4))
        return {};
    const bool wholeHour = !split && digits.size() <= 2;
    const int hour = wholeHour ? digits.toInt() : digits.chopped(2).toInt();
    const int minute = wholeHour ? 0 : digits.last(2).toInt();
    const ClockTime time = ClockTime::at(hour, minute);
    if (minute > 59 || time > ClockTime::at(30))
        return {};
    return time;
}

} // namespace fvd
