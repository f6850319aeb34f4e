// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/timeline.h"

#include <QRegularExpression>

/// Days in short words, for tests that are about their times.
namespace fvd::testing {

/// An item from its times and title: "09.00 Velkommen", "09.00–09.30 Velkommen", "ca. 12.00 Lunsj",
/// "fra 11.30 Lunsj", "senest 8.15 Buss", "17.00– Middag", "30 min Plenum", "Plenum" (it follows);
/// "!" in front pins it, "&" puts it beside the main line, "-" gives it no time.
/// Its id is its title.
inline Item item(const QString &words)
{
    static const QRegularExpression form(QStringLiteral(
        "^([!&-]*)(?:(ca\\.|fra|senest) )?(?:(\\d\\d?\\.\\d\\d)(–)?(\\d\\d\\.\\d\\d)? )?"
        "(?:(\\d+) min )?(.*)$"));
    const auto match = form.match(words);
    Item result;
    result.title = match.captured(7);
    result.id = Id<Item>(result.title);
    result.timing.start = clockTime(match.captured(3));
    result.timing.end = clockTime(match.captured(5));
    if (result.timing.start)
        result.timing.kind = TimingKind::Exact;
    if (!match.captured(4).isEmpty() && !result.timing.end)
        result.timing.kind = TimingKind::Open;
    const QString word = match.captured(2);
    if (!word.isEmpty())
        result.timing.kind = word == QStringLiteral("fra") ? TimingKind::From
            : word == QStringLiteral("senest")             ? TimingKind::Latest
                                                           : TimingKind::About;
    const QString signs = match.captured(1);
    result.timing.pinned = signs.contains(u'!');
    result.beside = signs.contains(u'&');
    if (signs.contains(u'-'))
        result.timing.kind = TimingKind::None;
    if (!match.captured(6).isEmpty())
        result.planned = Minutes(match.captured(6).toInt());
    return result;
}

inline QList<Item> items(const QStringList &lines)
{
    QList<Item> result;
    for (const QString &line : lines)
        result.append(item(line));
    return result;
}

inline Day day(const QStringList &lines, std::optional<ClockTime> start = {})
{
    return {.id = Id<Day>(QStringLiteral("day")), .start = start, .items = items(lines)};
}

inline QString shown(const Slot &slot)
{
    const auto time = [](const auto &t) { return t ? clockText(*t) : QStringLiteral("?"); };
    QString text = time(slot.start) + u'–' + time(slot.end) + u' ';
    text += slot.length ? QString::number(slot.length->count()) : QStringLiteral("?");
    for (const auto &track : slot.tracks) {
        text += QStringLiteral(" [");
        for (const Slot &each : track)
            text += shown(each) + u';';
        text += u']';
    }
    return text;
}

/// "09.00–09.30 30 Velkommen" for each item; "?" for what is not known.
inline QStringList shown(const Day &day)
{
    QStringList result;
    const Timeline times = timeline(day);
    for (qsizetype i = 0; i < day.items.size(); ++i)
        result.append(shown(times.items.at(i)) + u' ' + day.items.at(i).title);
    return result;
}

} // namespace fvd::testing
