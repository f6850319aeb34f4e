// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmerow.h"

#include "core/exchange/leaderphrase.h"

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

qsizetype filled(const QStringList &cells)
{
    return std::ranges::count_if(cells, [](const QString &cell) { return !cell.isEmpty(); });
}

bool isHead(const QStringList &cells)
{
    qsizetype known = 0;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        if (timeAtStart(cell))
            return false;
        known += columnHeaded(cell).has_value();
    }
    return known >= 2 && known * 2 >= filled(cells);
}

void join(QString &text, const QString &more, QChar with)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += with;
    text += more;
}

/// A line with the number that was taken off it.
QString withNumber(const SourceLine &line)
{
    return line.number ? QString::number(line.number) + u") "_s + line.text : line.text;
}

QString cellText(const QString &cell)
{
    QString text = cell;
    for (const QString &mark : {u"<br>"_s, u"<br/>"_s, u"<br />"_s})
        text.replace(mark, u"\n"_s);
    return text;
}

bool isCount(const QString &cell)
{
    return cell.size() <= 3 && std::ranges::all_of(cell, [](QChar c) { return c.isDigit(); });
}

} // namespace

RowReader::RowReader(ProgrammeDraft &draft, TimeReading reading)
    : m_draft(draft)
    , m_reading(reading)
{
}

bool RowReader::isRow(const QStringList &cells)
{
    if (isHead(cells))
        return true;
    return std::ranges::any_of(cells, [](const QString &cell) {
        if (cell.isEmpty())
            return false;
        const auto date = dateAtStart(cell);
        return timeAtStart(cell) || wholeLength(cell) || (date && date->size == cell.size());
    });
}

bool RowReader::takeHead(const QStringList &cells)
{
    if (!isHead(cells))
        return false;
    m_head.clear();
    m_headText = cells;
    QStringList unknown;
    for (const QString &cell : cells) {
        m_head += columnHeaded(cell);
        if (!cell.isEmpty() && !onlyHeadsColumn(cell))
            unknown += cell;
    }
    if (!unknown.isEmpty())
        m_draft.addText(unknown.join(u" | "_s));
    m_open = false;
    return true;
}

bool RowReader::takeRow(const SourceLine &line)
{
    const QStringList &cells = line.cells;
    if (takeHead(cells))
        return true;
    if (takeCellRest(line))
        return true;
    const qsizetype words = filled(cells);
    const bool fitsHead = !m_head.isEmpty() && cells.size() <= m_head.size() && cells.size() > 1;
    if (words == 0)
        return true;
    if (words == 1 && !(fitsHead && !cells.first().isEmpty() && timeAtStart(cells.first()))) {
        const QString only =
            *std::ranges::find_if(cells, [](const QString &c) { return !c.isEmpty(); });
        const auto heading = dayHeadingIn(only, true);
        if (heading && (!fitsHead || m_head.first() != Field::Date)) {
            m_draft.beginDay(*heading);
            m_open = false;
            return true;
        }
        if (!m_timeColumn && !fitsHead && !isRow(cells))
            return false;
    }
    m_row = {};
    m_cells = cells.size();
    m_timeEmpty = false;
    if (fitsHead)
        takeByHead(cells);
    else
        takeByLook(cells);
    return true;
}

/// "3) Om KS ⇥ 1) ordfører": the end of a cell of several lines, and the cell after it.
bool RowReader::takeCellRest(const SourceLine &line)
{
    if (!m_open || !m_timeColumn || line.blankBefore || line.cells.first().isEmpty()
        || isRow(line.cells) || line.text.contains(u'|') || !m_row.leaders.isEmpty())
        return false;
    if (!m_head.isEmpty() && line.cells.size() >= m_head.size())
        return false;
    join(m_row.title,
        line.number ? QString::number(line.number) + u") "_s + line.cells.first()
                    : line.cells.first(),
        u'\n');
    for (const QString &cell : line.cells.sliced(1))
        join(m_row.leaders, cell, u'\n');
    m_draft.refill(m_row);
    return true;
}

bool RowReader::takeContinuation(const SourceLine &line)
{
    if (!m_open || line.blankBefore || !line.cells.isEmpty() || !m_draft.openItem())
        return false;
    if (timeAtStart(line.text, m_reading) || dayHeadingIn(line.text, line.marked))
        return false;
    if (m_row.leaders.isEmpty()) {
        const bool cellOpen = m_head.isEmpty() || m_cells < m_head.size();
        const bool plain = !line.bullet && !line.marked && !namesSection(line.text)
            && !namesGroup(line.text) && !labelled(line.text) && leaderLine(line.text).isEmpty()
            && !namesMoment(line.text);
        if (!line.number && !(cellOpen && plain && !endsDay(m_row.title)))
            return false;
        join(m_row.title, withNumber(line), u'\n');
    } else {
        if (!line.number && !looksLikePerson(line.text))
            return false;
        join(m_row.leaders, withNumber(line), u'\n');
    }
    m_draft.refill(m_row);
    return true;
}

void RowReader::takeDate(const QString &cell)
{
    if (cell.isEmpty() || cell == m_date)
        return;
    if (const auto heading = dayHeadingIn(cell, true)) {
        m_draft.beginDay(*heading);
        m_date = cell;
    } else {
        m_row.doubtful = true;
        m_row.more += cell;
    }
}

void RowReader::takeTime(const QString &cell)
{
    m_timeEmpty = cell.isEmpty();
    if (cell.isEmpty())
        return;
    m_timeColumn = true;
    const auto time = timeAtStart(cell, TimeReading::Cell);
    if (time) {
        m_row.time = time;
        const QString behind = cell.sliced(time->size).trimmed();
        join(m_row.title, behind, u' ');
    } else if (const auto length = wholeLength(cell)) {
        m_row.length = length;
    } else {
        m_row.doubtful = true;
        join(m_row.title, cell, u' ');
    }
}

void RowReader::takeEnd(const QString &cell)
{
    const auto end = wholeTime(cell);
    if (cell.isEmpty())
        return;
    if (end && m_row.time && !m_row.time->timing.end && !end->timing.end)
        m_row.time->timing.end = end->timing.start;
    else
        m_row.more += cell;
}

void RowReader::takeLength(const QString &cell)
{
    if (cell.isEmpty())
        return;
    if (isCount(cell))
        m_row.length = Minutes(cell.toInt());
    else if (const auto length = wholeLength(cell))
        m_row.length = length;
    else
        m_row.more += cell;
}

void RowReader::takeByHead(const QStringList &cells)
{
    QStringList groupNames;
    QStringList groups;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cellText(cells[i]);
        if (!m_head[i]) {
            if (!cell.isEmpty())
                m_row.more += cell;
            continue;
        }
        switch (*m_head[i]) {
        case Field::Date:
            takeDate(cell);
            break;
        case Field::Time:
            takeTime(cell);
            break;
        case Field::End:
            takeEnd(cell);
            break;
        case Field::Length:
            takeLength(cell);
            break;
        case Field::Title:
            join(m_row.title, cell, u' ');
            break;
        case Field::Leaders:
            join(m_row.leaders, cell, u'\n');
            break;
        case Field::Place:
            join(m_row.place, cell, u',');
            break;
        case Field::Audience:
            join(m_row.audience, cell, u',');
            break;
        case Field::Group:
            groupNames += m_headText[i];
            groups += cell;
            break;
        }
    }
    if (filled(groups) == 1 && !groups.first().isEmpty() && m_row.title.isEmpty()) {
        m_row.title = groups.first();
        groups.clear();
    }
    addRow();
    takeGroups(groupNames, groups);
}

void RowReader::takeGroups(const QStringList &names, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            m_draft.addTrack(names[i], cells[i]);
    }
}

void RowReader::takeByLook(const QStringList &cells)
{
    int words = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cellText(cells[i]);
        const bool first = i == 0;
        const auto heading = first ? dayHeadingIn(cell, false) : std::nullopt;
        const bool later = filled(cells.sliced(i + 1)) > 0;
        if (cell.isEmpty()) {
            m_timeEmpty = m_timeEmpty || first;
        } else if (heading && heading->rest.isEmpty() && !timeAtStart(cell)) {
            takeDate(cell);
        } else if (!m_row.time
            && (wholeTime(cell, first ? TimeReading::Cell : m_reading)
                || (first && timeAtStart(cell, m_reading)))) {
            takeTime(cell);
            words += !m_row.title.isEmpty();
        } else if (m_row.time && words == 0 && !m_row.time->timing.end
            && wholeTime(cell, m_reading)) {
            takeEnd(cell);
        } else if (!m_row.length && (wholeLength(cell) || (isCount(cell) && words == 0 && later))) {
            takeLength(cell);
        } else if (++words == 1) {
            m_row.title = cell;
        } else if (words == 2 && cell.size() <= 80
            && !(cell.endsWith(u'.') && cell.count(u' ') > 4)) {
            m_row.leaders = cell;
        } else {
            m_row.more += cell;
        }
    }
    addRow();
}

/// Adds the row as an item, or to the one before if its time cell is empty, as in a table that
/// gives each topic of an item a row of its own.
void RowReader::addRow()
{
    const Item *before = m_draft.openItem();
    const bool holds = before && before->timing.start && kindOf(before->title) == ItemKind::Talk;
    const bool below = m_timeEmpty && m_timeColumn && !m_row.time && !m_row.length && holds
        && !continuedTitle(m_row.title);
    m_open = true;
    if (!below) {
        m_draft.addItem(m_row);
        return;
    }
    m_open = false;
    if (m_row.title.isEmpty())
        m_draft.addLeaders(leadersIn(m_row.leaders, LeaderPlace::Column));
    else
        m_draft.addLine(m_row.title, m_row.leaders);
    for (const QString &more : {m_row.place, m_row.audience}) {
        if (!more.isEmpty())
            m_draft.addLine(more);
    }
    for (const QString &more : m_row.more)
        m_draft.addLine(more);
}

} // namespace fvd
