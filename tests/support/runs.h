// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/acts.h"

#include <QTimeZone>

/// Days and events for tests of a day as it is held, written short.
namespace fvd::testing {

/// \a clock, "09.08" or "09.08.30", on 3 December 2026, as clocks in Norway show it.
inline QDateTime at(const QString &clock)
{
    const QStringList parts = clock.split(u'.');
    return QDateTime(QDate(2026, 12, 3),
        QTime(parts.value(0).toInt(), parts.value(1).toInt(), parts.value(2).toInt()),
        QTimeZone("Europe/Oslo"));
}

inline Item item(const QString &title, int minutes, const QString &start = {})
{
    Item item{.id = Id<Item>(title), .title = title, .planned = Minutes(minutes)};
    if (!start.isEmpty())
        item.timing = {.kind = TimingKind::Exact, .start = clockTime(start)};
    return item;
}

inline Item pinned(Item item)
{
    item.timing.pinned = true;
    return item;
}

inline Day dayOf(const QList<Item> &items)
{
    return {.id = Id<Day>(QStringLiteral("day")),
        .date = QDate(2026, 12, 3),
        .start = ClockTime::at(9),
        .items = items};
}

/// Ids that are counted: "n1", "n2" …
inline IdSource counted(const QString &prefix = QStringLiteral("n"))
{
    return [prefix, next = 0]() mutable { return prefix + QString::number(++next); };
}

inline RunEvent act(const QString &clock, RunAct what, int minutes = 0, const QString &item = {})
{
    static int next = 0;
    return {.id = Id<RunEvent>(QStringLiteral("e%1").arg(++next)),
        .at = at(clock),
        .act = what,
        .item = Id<Item>(item),
        .amount = Minutes(minutes)};
}

} // namespace fvd::testing
