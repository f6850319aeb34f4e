// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dayheading.h"
#include "core/exchange/timephrase.h"

#include <functional>

namespace fvd {

/// What a table's row, or a line and those under it, say of one item, as written.
struct ItemSource
{
    std::optional<TimePhrase> time{};
    std::optional<Minutes> length{};
    QString title{}; ///< with leaders and numbered topics still in it
    QString leaders{}; ///< of a column of their own
    QString place{};
    QString audience{};
    QStringList more{}; ///< cells that nothing says the meaning of
    bool doubtful = false;
};

/// The days of a programme while it is read from top to bottom. The last item stays open: lines
/// under it are added to it until something closes it.
class ProgrammeDraft
{
public:
    ProgrammeDraft(QDate today, std::function<QString()> newId);

    // What the words above the programme say of all of it
    void setYear(int year) { m_year = year; }
    int year() const { return m_year; }
    void setSpan(const DatePhrase &dates);

    void beginDay(const DayHeading &heading);
    Day &day(); ///< the last one; begins one if there is none
    bool hasDays() const { return !m_days.isEmpty(); }

    Item *openItem(); ///< null if there is none
    void close() { m_open = false; }
    bool awaitsTitle(); ///< the open item has a time, but no words yet

    void addItem(const ItemSource &source);
    /// Reads the open item anew: more lines of its cells have been found.
    void refill(const ItemSource &source);
    /// The words of the open item, which awaits them.
    void addTitle(const QString &text);
    void addLine(const QString &text, const QString &leaders = {});
    /// A group that works beside others during the open item: \a name from the head of its column.
    void addTrack(const QString &name, const QString &text);
    void addLeaders(const QStringList &leaders);
    void addText(const QString &text, ItemKind kind = ItemKind::Text);
    /// An item that runs beside the one before: "Samtidig: …".
    void addBeside(const QString &text);

    /// The days, with what can be told only from all of them: kinds, what goes on with what, dates.
    QList<Day> finished();

private:
    Item newItem() const;
    QDate dateFor(const DayHeading &heading) const;
    bool completeDay(const DayHeading &heading);
    bool beginsUnsaidDay(const TimePhrase &time) const;
    void takeRestOfHeading(const QString &rest);
    void settleEmptyDay();

    QDate m_today;
    std::function<QString()> m_newId;
    QList<Day> m_days{};
    bool m_open = false;
    QString m_theme{}; ///< what the last day's heading says it is about
    bool m_onlyNumbered = false; ///< the last day is called "Dag 1" and nothing else
    bool m_dayLabelled = false; ///< the source said where days begin
    std::optional<ClockTime> m_lastStart{}; ///< in this day, since its last heading
    int m_year = 0;
    QDate m_first{}; ///< of all days, if the words above the programme said so
    QDate m_last{};
};

} // namespace fvd
