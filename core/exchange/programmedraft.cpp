// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmedraft.h"

#include "core/exchange/cursor.h"
#include "core/exchange/leaderphrase.h"
#include "core/exchange/numbering.h"
#include "core/exchange/programmewords.h"

#include <QHash>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// A line of an item with its own leader: "Innledning v/ rådmannen".
void appendLine(Item &item, QString text)
{
    QString rest;
    Line line;
    line.leaders = takeLeaders(text, rest);
    line.text = text;
    item.lines.append(line);
    if (!rest.isEmpty())
        item.lines.append({.text = rest});
}

/// Gives the numbered \a leaders to the lines with their numbers; false if they do not fit.
bool leadLinesByNumber(QList<Line> &lines, const QString &leaders)
{
    const auto parts = numberedParts(leaders);
    if (parts.isEmpty() || parts.size() > lines.size())
        return false;
    for (const NumberedPart &part : parts)
        lines[part.number - 1].leaders += leadersIn(part.text, LeaderPlace::Column);
    return true;
}

void fill(Item &item, const ItemSource &source)
{
    item.title.clear();
    item.lines.clear();
    item.leaders.clear();
    item.planned = source.length;
    const auto numbered = numberedParts(source.title);
    if (!numbered.isEmpty()) {
        for (const NumberedPart &part : numbered)
            appendLine(item, part.text);
    } else {
        const QStringList lines = source.title.split(u'\n', Qt::SkipEmptyParts);
        item.title = lines.value(0).trimmed();
        // A length before the leader, or behind; a second one stays in words.
        if (!item.planned)
            item.planned = takeLength(item.title);
        QString rest;
        item.leaders = takeLeaders(item.title, rest);
        if (!item.planned)
            item.planned = takeLength(item.title);
        if (!rest.isEmpty())
            appendLine(item, rest);
        for (const QString &line : lines.sliced(std::min<qsizetype>(1, lines.size())))
            appendLine(item, line.trimmed());
    }
    if (!source.leaders.isEmpty() && !leadLinesByNumber(item.lines, source.leaders))
        item.leaders += leadersIn(source.leaders, LeaderPlace::Column);
    for (const QString &more : source.more)
        appendLine(item, more);
    item.place = source.place;
    item.audience = source.audience;
    if (source.time)
        item.timing = source.time->timing;
    item.doubtful = source.doubtful || (source.time && !source.time->sure);
}

bool isSentence(QStringView text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u"\u201D")
        || text.endsWith(u'"') || text.endsWith(u'\u00BB');
}

bool looksLikeVenue(QStringView text)
{
    for (const QStringView stem : {u"hotel", u"rådhus", u"salen", u"skole", u"skule", u"kulturhus",
             u"kommunehus", u"fylkeshus", u"møterom", u"heradshus", u"herredshus"}) {
        if (text.contains(stem, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Where every item ends in a dash, it only parts the time from the words.
void closeSloppyRanges(QList<Day> &days)
{
    qsizetype open = 0;
    qsizetype timed = 0;
    for (const Day &day : days) {
        for (const Item &item : day.items) {
            open += item.timing.kind == TimingKind::Open;
            timed += item.timing.start.has_value();
        }
    }
    if (open < 3 || open * 2 < timed)
        return;
    for (Day &day : days) {
        for (Item &item : day.items) {
            if (item.timing.kind == TimingKind::Open)
                item.timing.kind = TimingKind::Exact;
        }
    }
}

/// Items for which no time was said follow the one before if their length was; otherwise they have
/// none.
void settleUntimed(QList<Day> &days)
{
    for (Day &day : days) {
        for (Item &item : day.items) {
            if (!item.timing.start && item.timing.kind != TimingKind::None)
                item.timing.kind = item.planned ? TimingKind::Follows : TimingKind::None;
        }
    }
}

void linkContinued(QList<Day> &days)
{
    QHash<QString, Id<Item>> firstParts; // by the keys of their titles
    QList<std::pair<QString, Id<Item>>> recent; // the last few, for titles that go on longer
    Id<Item> lastTalk;
    for (Day &day : days) {
        for (Item &item : day.items) {
            if (item.kind == ItemKind::Text || item.kind == ItemKind::Heading)
                continue;
            if (const auto title = continuedTitle(item.title)) {
                const QString key = titleKey(*title);
                if (key.isEmpty()) {
                    item.continues = lastTalk;
                } else if (firstParts.contains(key)) {
                    item.continues = firstParts.value(key);
                } else if (key.size() > 4) {
                    for (const auto &[whole, id] : recent) {
                        // "Fortsettelse av saksbehandlingen" has an ending that "Saksbehandling"
                        // has not.
                        const bool definite =
                            key.startsWith(whole) && key.size() <= whole.size() + 3;
                        if (whole.startsWith(key) || definite)
                            item.continues = id;
                    }
                }
                continue;
            }
            const QString key = titleKey(item.title);
            if (!key.isEmpty() && !firstParts.contains(key)) {
                firstParts.insert(key, item.id);
                recent.append({key, item.id});
                if (recent.size() > 100)
                    recent.removeFirst();
            }
            if (item.kind == ItemKind::Talk || item.kind == ItemKind::Exercise)
                lastTalk = item.id;
        }
    }
}

/// "Gruppe 1" and "Gruppe 2" at the same time: the second runs beside the first.
void putGroupsBeside(QList<Day> &days)
{
    for (Day &day : days) {
        const Item *previous = nullptr;
        for (Item &item : day.items) {
            if (previous && item.timing.start && item.timing.start == previous->timing.start
                && ((namesGroup(item.title) && namesGroup(previous->title))
                    || saysParallel(item.title)))
                item.beside = true;
            previous = &item;
        }
    }
}

/// A single group is no split of the room, but a line.
void dissolveLoneTracks(QList<Day> &days)
{
    for (Day &day : days) {
        for (Item &item : day.items) {
            if (item.tracks.size() != 1 || !item.tracks[0].items.isEmpty())
                continue;
            item.lines.append({.text = item.tracks[0].title, .leaders = item.tracks[0].leaders});
            item.tracks.clear();
        }
    }
}

void markDoubtful(Item &item)
{
    const bool words = std::ranges::any_of(item.title, [](QChar c) { return c.isLetter(); })
        || !item.lines.isEmpty() || !item.tracks.isEmpty();
    // A sentence may speak of a time; a line of few words with one was perhaps an item.
    const bool lostTime =
        item.kind == ItemKind::Text && !isSentence(item.title) && mentionsTime(item.title);
    if (!words || lostTime)
        item.doubtful = true;
}

} // namespace

ProgrammeDraft::ProgrammeDraft(QDate today, std::function<QString()> newId)
    : m_today(today)
    , m_newId(std::move(newId))
{
}

void ProgrammeDraft::setSpan(const DatePhrase &dates)
{
    m_first = dateOf(dates, m_year, m_today);
    m_last = lastDateOf(dates, m_year, m_today);
}

QDate ProgrammeDraft::dateFor(const DayHeading &heading) const
{
    if (heading.date && heading.date->day)
        return dateOf(*heading.date, m_year, m_today);
    const QDate previous = m_days.isEmpty() ? QDate() : m_days.last().date;
    const QDate from = previous.isValid() ? previous : m_first;
    if (heading.date && from.isValid()) {
        // A weekday alone is the next one, within what was said of the whole.
        for (QDate date = from; date <= from.addDays(6); date = date.addDays(1)) {
            const bool within = !m_last.isValid() || date <= m_last;
            if (date.dayOfWeek() == heading.date->weekday && within && date != previous)
                return date;
        }
        return {};
    }
    if (heading.number && m_first.isValid()) {
        const QDate date = m_first.addDays(heading.number - 1);
        return date <= m_last ? date : QDate();
    }
    return {};
}

/// "Dag 1" on a line and its date on the next, or the other way round, begin one day.
bool ProgrammeDraft::completeDay(const DayHeading &heading)
{
    if (m_days.isEmpty() || !heading.rest.isEmpty())
        return false;
    Day &last = m_days.last();
    if (!last.items.isEmpty() || !last.venue.isEmpty() || !last.remark.isEmpty() || last.start)
        return false;
    if (last.date.isValid()) {
        if (heading.date || !heading.number || !last.title.isEmpty())
            return false;
        last.title = heading.title;
        return true;
    }
    const bool dated = heading.date && heading.date->day && !heading.date->lastDay;
    if (!m_onlyNumbered || !dated || heading.number || !heading.title.isEmpty())
        return false;
    const QDate date = dateFor(heading);
    if (!date.isValid() || (heading.date->weekday && date.dayOfWeek() != heading.date->weekday))
        return false;
    last.date = date;
    if (heading.date->year)
        m_year = heading.date->year;
    return true;
}

void ProgrammeDraft::beginDay(const DayHeading &heading)
{
    if (completeDay(heading))
        return;
    m_onlyNumbered = heading.number && !heading.date && heading.rest.isEmpty();
    settleEmptyDay();
    const QDate date = dateFor(heading);
    Day day{.id = Id<Day>(m_newId()), .title = heading.title, .date = date};
    const bool span = heading.date && heading.date->lastDay;
    const bool otherWeekday =
        heading.date && heading.date->weekday && date.dayOfWeek() != heading.date->weekday;
    if (heading.date && (!date.isValid() || span || otherWeekday)) {
        // What a QDate cannot hold stays in words.
        day.title += (day.title.isEmpty() ? QString() : u", "_s) + heading.dateText;
    }
    // A new year begins in the middle of a series of dates without years.
    if (heading.date && heading.date->year)
        m_year = heading.date->year;
    m_days.append(day);
    m_open = false;
    m_dayLabelled = true;
    m_lastStart.reset();
    takeRestOfHeading(heading.rest);
}

/// Where a line is all that is said of a day, "23. oktober: Budsjett", it is its one item.
void ProgrammeDraft::settleEmptyDay()
{
    const QString theme = std::exchange(m_theme, {});
    if (theme.isEmpty() || !m_days.last().items.isEmpty())
        return;
    Day &last = m_days.last();
    last.title = withoutSeparators(QStringView(last.title).chopped(theme.size())).toString();
    addItem({.title = theme, .place = std::exchange(last.venue, {})});
}

void ProgrammeDraft::takeRestOfHeading(const QString &rest)
{
    if (rest.isEmpty())
        return;
    Day &current = m_days.last();
    if (const auto time = timeAtStart(rest)) {
        const QString behind = rest.sliced(time->size).trimmed();
        Cursor at(behind);
        const bool placed = at.takeWord(u"i") || at.takeWord(u"på") || at.takeWord(u"ved");
        if (!behind.isEmpty() && !placed) {
            addItem({.time = time, .title = behind});
            return;
        }
        if (time->timing.kind == TimingKind::Exact && time->sure) {
            current.start = time->timing.start;
            current.end = time->timing.end;
            current.remark = behind;
            return;
        }
        current.remark = rest;
    } else if (looksLikeVenue(rest) && !isSentence(rest)) {
        current.venue = rest;
    } else if (isSentence(rest) || rest.size() > 60 || mentionsTime(rest)) {
        current.remark = rest;
    } else {
        current.title += (current.title.isEmpty() ? QString() : u" \u2013 "_s) + rest;
        m_theme = rest;
    }
}

Day &ProgrammeDraft::day()
{
    if (m_days.isEmpty())
        m_days.append({.id = Id<Day>(m_newId())});
    return m_days.last();
}

Item ProgrammeDraft::newItem() const
{
    return {.id = Id<Item>(m_newId())};
}

Item *ProgrammeDraft::openItem()
{
    return m_open ? &m_days.last().items.last() : nullptr;
}

bool ProgrammeDraft::awaitsTitle()
{
    const Item *item = openItem();
    return item && item->title.isEmpty() && item->lines.isEmpty() && item->tracks.isEmpty();
}

bool ProgrammeDraft::beginsUnsaidDay(const TimePhrase &time) const
{
    const auto start = time.timing.start;
    return m_lastStart && time.timing.kind != TimingKind::Latest
        && *m_lastStart >= ClockTime::at(12) && *start <= ClockTime::at(12)
        && *m_lastStart - *start >= Minutes(4 * 60);
}

void ProgrammeDraft::addItem(const ItemSource &source)
{
    if (source.time && beginsUnsaidDay(*source.time)) {
        m_days.append({.id = Id<Day>(m_newId())});
        m_lastStart.reset();
    }
    if (source.time)
        m_lastStart = source.time->timing.start;
    Item item = newItem();
    fill(item, source);
    day().items.append(item);
    m_open = true;
}

void ProgrammeDraft::refill(const ItemSource &source)
{
    if (Item *item = openItem())
        fill(*item, source);
}

void ProgrammeDraft::addTitle(const QString &text)
{
    Item words;
    Item &item = *openItem();
    fill(words, {.length = item.planned, .title = text});
    item.title = words.title;
    item.lines = words.lines;
    item.leaders += words.leaders;
    item.planned = words.planned;
}

void ProgrammeDraft::addLine(const QString &text, const QString &leaders)
{
    Item *item = openItem();
    if (!item) {
        addText(text);
        return;
    }
    if (namesGroup(text)) {
        QString title = text;
        QString rest;
        Track track{.id = Id<Track>(m_newId())};
        track.leaders = takeLeaders(title, rest) + leadersIn(leaders, LeaderPlace::Column);
        track.title = rest.isEmpty() ? title : title + u". "_s + rest;
        item->tracks.append(track);
        return;
    }
    appendLine(*item, text);
    item->lines.last().leaders += leadersIn(leaders, LeaderPlace::Column);
}

void ProgrammeDraft::addTrack(const QString &name, const QString &text)
{
    Item inner = newItem();
    fill(inner, {.title = text});
    inner.timing.kind = TimingKind::None;
    if (Item *item = openItem())
        item->tracks.append({.id = Id<Track>(m_newId()), .title = name, .items = {inner}});
}

void ProgrammeDraft::addLeaders(const QStringList &leaders)
{
    Item *item = openItem();
    if (!item)
        return;
    if (!item->tracks.isEmpty())
        item->tracks.last().leaders += leaders;
    else if (!item->lines.isEmpty())
        item->lines.last().leaders += leaders;
    else
        item->leaders += leaders;
}

void ProgrammeDraft::addText(const QString &text, ItemKind kind)
{
    Item item = newItem();
    item.kind = kind;
    item.title = text;
    item.timing.kind = TimingKind::None;
    day().items.append(item);
    m_open = false;
    if (kind == ItemKind::Heading)
        m_lastStart.reset();
}

void ProgrammeDraft::addBeside(const QString &text)
{
    addItem({.title = text});
    Item &item = day().items.last();
    item.timing.kind = TimingKind::None;
    item.beside = true;
}

QList<Day> ProgrammeDraft::finished()
{
    settleEmptyDay();
    dissolveLoneTracks(m_days);
    closeSloppyRanges(m_days);
    settleUntimed(m_days);
    for (Day &day : m_days) {
        for (Item &item : day.items) {
            if (item.kind == ItemKind::Talk)
                item.kind = kindOf(item.title);
            markDoubtful(item);
        }
    }
    linkContinued(m_days);
    putGroupsBeside(m_days);
    // Days that nothing tells apart but their times take the dates said of them all.
    const bool fits = m_first.isValid() && m_days.size() == m_first.daysTo(m_last) + 1;
    if (!m_dayLabelled && fits) {
        for (qsizetype i = 0; i < m_days.size(); ++i)
            m_days[i].date = m_first.addDays(i);
    }
    return m_days;
}

} // namespace fvd
