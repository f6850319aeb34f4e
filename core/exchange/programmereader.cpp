// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmereader.h"

#include "core/exchange/cursor.h"
#include "core/exchange/dayheading.h"
#include "core/exchange/leaderphrase.h"
#include "core/exchange/programmedraft.h"
#include "core/exchange/programmelines.h"
#include "core/exchange/programmerow.h"
#include "core/exchange/programmewords.h"

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// How a text is written, seen from afar.
struct Style
{
    TimeReading reading = TimeReading::Line;
    bool timesLast = false; ///< "Velkommen kl. 09.00"
    bool loose = false; ///< empty lines between all lines part nothing
    bool timed = false;
    bool lengths = false; ///< lengths instead of times
    bool forms = false; ///< "Tid: 09.00" begins each item
    bool footnotes = false; ///< "Debattklima*": a star at the head of a line is no bullet
};

bool isTimeOnly(const SourceLine &line)
{
    const auto time = line.cells.isEmpty() ? timeAtStart(line.text) : std::nullopt;
    return time && time->size == line.text.size();
}

bool isCompact(const SourceLine &line)
{
    const QStringView text = line.text;
    const auto digits =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits - text.begin() == 4 && text.front() <= u'1' && timeAtStart(text);
}

/// The length that \a text says it takes, before or behind its leader.
bool saysLength(const QString &text)
{
    const bool counts =
        std::ranges::any_of(text, [](QChar c) { return c.isDigit() || c == u'\u00BD'; });
    if (!counts)
        return false;
    QString title = text;
    if (takeLength(title))
        return title != text;
    QString rest;
    return !takeLeaders(title, rest).isEmpty() && takeLength(title);
}

/// Whether a word of \a text has a star behind it, and none in front of it.
bool refersToNote(const QString &text)
{
    const qsizetype star = text.indexOf(u'*');
    return star > 0 && text[star - 1].isLetterOrNumber() && text.indexOf(u'*', star + 1) < 0
        && (star + 1 == text.size() || !text[star + 1].isLetterOrNumber());
}

Style styleOf(const QList<SourceLine> &lines)
{
    Style style;
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype lengths = 0;
    qsizetype forms = 0;
    qsizetype blanks = 0;
    for (const SourceLine &line : lines) {
        blanks += line.blankBefore;
        style.footnotes = style.footnotes || refersToNote(line.text);
        if (isCompact(line))
            style.reading = TimeReading::Compact;
        const bool timedCell = std::ranges::any_of(line.cells, [](const QString &cell) {
            return !cell.isEmpty() && cell.size() < 40 && wholeTime(cell, TimeReading::Line);
        });
        if (const auto field = labelled(line.text); field && field->field == Field::Time) {
            forms += wholeTime(field->text).has_value();
        } else if (timedCell || timeAtStart(line.text)) {
            ++first;
        } else if (line.cells.isEmpty() && timeAtEnd(line.text)) {
            ++last;
        } else {
            lengths += saysLength(line.text);
            lengths += std::ranges::any_of(
                line.cells, [](const QString &cell) { return wholeLength(cell).has_value(); });
        }
    }
    style.timesLast = last > first;
    style.forms = forms > 1 || (forms > 0 && first + last + lengths == 0);
    style.timed = first + last > 0 || style.forms;
    style.lengths = !style.timed && lengths > 0;
    style.loose = lines.size() > 3 && blanks * 5 >= (lines.size() - 1) * 4;
    return style;
}

/// Lines in which each time stands alone under its words, with each time above them.
QList<SourceLine> withTimesFirst(QList<SourceLine> lines)
{
    if (lines.isEmpty() || !isTimeOnly(lines.last()))
        return lines;
    qsizetype from = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].blankBefore || dayHeadingIn(lines[i].text, lines[i].marked))
            from = i + (lines[i].blankBefore ? 0 : 1);
        if (!isTimeOnly(lines[i]))
            continue;
        if (from < i) {
            std::swap(lines[i].blankBefore, lines[from].blankBefore);
            std::rotate(lines.begin() + from, lines.begin() + i, lines.begin() + i + 1);
        }
        from = i + 1;
    }
    return lines;
}

/// Whether \a before, the words in front of a date, make it that of the paper: "foreløpig pr.".
bool saysWhenWritten(const QString &before)
{
    const QString last = before.trimmed().section(u' ', -1).toLower();
    for (const QStringView word : {u"pr.", u"pr", u"per", u"oppdatert", u"revidert", u"sist"}) {
        if (last == word)
            return true;
    }
    return false;
}

bool greets(const QString &text)
{
    for (const QStringView word : {u"hei", u"hallo", u"kjære", u"god dag"}) {
        if (Cursor(text).takeWord(word))
            return true;
    }
    return false;
}

/// Where the first of several sentences in \a text ends; -1 if it is one.
qsizetype sentenceBreak(const QString &text)
{
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        if (text[i] == u'.' && text[i - 1].isLetter() && text[i + 1] == u' '
            && text[i + 2].isUpper())
            return i;
    }
    return -1;
}

class Reader
{
public:
    Reader(const Style &style, QDate today, const std::function<QString()> &newId)
        : m_style(style)
        , m_today(today)
        , m_draft(today, newId)
        , m_rows(m_draft, style.reading)
    {
    }

    ReadProgramme read(const QList<SourceLine> &lines);

private:
    bool begins(const SourceLine &line) const;
    void takePreamble(const QList<SourceLine> &lines);
    void takeDates(const QString &text);
    void takeLine(const SourceLine &line);
    bool takeDayHeading(const SourceLine &line);
    bool takeTimed(const SourceLine &line);
    bool takeLabelled(const SourceLine &line);
    void takeSaidTime(const TimePhrase &time);
    bool takeTitle(const SourceLine &line);
    bool takeWrapped(const SourceLine &line);
    void takeUntimed(const SourceLine &line);
    bool isHeading(const SourceLine &line) const;

    Style m_style;
    QDate m_today;
    ProgrammeDraft m_draft;
    RowReader m_rows;
    ReadProgramme m_result{};
    qsizetype m_width = 0; ///< of the line before
    bool m_afterTable = false; ///< the line before was a row framed by "|"
    QString m_venue{};
    bool m_dated = false;
    int m_number = 0; ///< of the line of the last item, in a counted list
    bool m_timeAlone = false; ///< the last item's time stood on a line of its own
};

/// Whether the programme itself starts with \a line.
bool Reader::begins(const SourceLine &line) const
{
    if (!line.cells.isEmpty())
        return RowReader::isRow(line.cells);
    if (const auto heading = dayHeadingIn(line.text, line.marked)) {
        const bool span = heading->date && heading->date->lastDay;
        return !span || heading->number;
    }
    if (const auto field = labelled(line.text); field && field->field == Field::Time)
        return m_style.forms && wholeTime(field->text);
    if (timeAtStart(line.text, m_style.reading))
        return true;
    if (m_style.timesLast && timeAtEnd(line.text))
        return true;
    return m_style.lengths && saysLength(line.text);
}

ReadProgramme Reader::read(const QList<SourceLine> &lines)
{
    const auto start =
        std::ranges::find_if(lines, [this](const SourceLine &line) { return begins(line); });
    // Without times and dates all of it is the programme.
    const qsizetype body = start == lines.end() ? 0 : start - lines.begin();
    takePreamble(lines.first(body));
    for (const SourceLine &line : lines.sliced(body)) {
        takeLine(line);
        m_width = line.width;
        m_afterTable = line.framed;
    }
    m_result.days = m_draft.finished();
    for (Day &day : m_result.days) {
        if (day.venue.isEmpty())
            day.venue = m_venue;
    }
    return std::move(m_result);
}

/// Notes the dates in a line above the programme: they are those of its days.
void Reader::takeDates(const QString &text)
{
    for (const QStringView other :
        {u"publisert", u"oppdatert", u"sist", u"sendt", u"sent", u"frist", u"påmelding"}) {
        if (text.startsWith(other, Qt::CaseInsensitive))
            return;
    }
    if (m_dated)
        return;
    if (const auto found = dateIn(text); found && !saysWhenWritten(text.first(found->first))) {
        m_dated = true;
        if (found->second.year)
            m_draft.setYear(found->second.year);
        m_draft.setSpan(found->second);
    }
}

void Reader::takePreamble(const QList<SourceLine> &lines)
{
    QStringList remark;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const SourceLine &line = lines[i];
        const QString text = line.text;
        takeDates(text);
        const bool lastLine = i + 1 == lines.size();
        const auto field = labelled(text);
        if (field && field->field == Field::Place && m_venue.isEmpty()) {
            // The line may say more behind the place: "Sted: Rådhuset. Meld fra om allergier."
            const qsizetype end = sentenceBreak(field->text);
            m_venue = field->text.first(end < 0 ? field->text.size() : end);
            if (end >= 0)
                remark += field->text.sliced(end + 2).trimmed();
        } else if (lastLine && i > 0 && namesSection(text)
            && !text.contains(u"program"_s, Qt::CaseInsensitive))
            m_draft.addText(text, ItemKind::Heading);
        else if (m_result.title.isEmpty() && remark.isEmpty() && text.size() <= 120
            && !text.endsWith(u'.') && sentenceBreak(text) < 0 && !field && !greets(text))
            m_result.title = text;
        else
            remark += text;
    }
    m_result.remark = remark.join(u'\n');
}

void Reader::takeLine(const SourceLine &line)
{
    if (m_style.footnotes && line.starred && m_draft.hasDays()) {
        m_rows.close();
        m_draft.addText(line.bullet ? u"* "_s + line.text : line.text);
        return;
    }
    if (!line.cells.isEmpty() && m_rows.takeRow(line))
        return;
    if (m_rows.takeContinuation(line))
        return;
    m_rows.close();
    if (takeDayHeading(line) || takeLabelled(line) || takeTimed(line) || takeTitle(line)
        || takeWrapped(line))
        return;
    takeUntimed(line);
}

bool Reader::takeDayHeading(const SourceLine &line)
{
    const auto heading = dayHeadingIn(line.text, line.marked);
    if (!heading)
        return false;
    m_draft.beginDay(*heading);
    return true;
}

bool Reader::takeTimed(const SourceLine &line)
{
    ItemSource source;
    if (const auto time = timeAtStart(line.text, m_style.reading)) {
        source.time = time;
        source.title = line.text.sliced(time->size).trimmed();
    } else if (const auto late = m_style.timesLast ? timeAtEnd(line.text) : std::nullopt) {
        source.time = late;
        source.title = withoutSeparators(QStringView(line.text).chopped(late->size)).toString();
    } else {
        const bool apart = !(line.bullet || line.indented) || !m_draft.openItem();
        // "6. Avslutning" after an item that counts as the fifth is the next one.
        const bool counted = line.number > 1 && line.number == m_number + 1 && !line.indented;
        const bool opens = counted || ((m_style.lengths || apart) && saysLength(line.text));
        if (!opens || m_draft.awaitsTitle())
            return false;
        source.title = line.text;
    }
    m_number = line.number;
    m_timeAlone = source.title.isEmpty();
    m_draft.addItem(source);
    return true;
}

bool Reader::takeLabelled(const SourceLine &line)
{
    Item *item = line.blankBefore && !m_style.loose ? nullptr : m_draft.openItem();
    const QStringList leaders = leaderLine(line.text);
    if (!leaders.isEmpty() && item) {
        m_draft.addLeaders(leaders);
        return true;
    }
    const auto field = labelled(line.text);
    if (!field)
        return false;
    switch (field->field) {
    case Field::Leaders:
        if (!item)
            return false;
        m_draft.addLeaders(leadersIn(field->text, LeaderPlace::Column));
        return true;
    case Field::Place:
        if (item && item->place.isEmpty())
            item->place = field->text;
        else if (!item && m_draft.hasDays() && m_draft.day().items.isEmpty()
            && m_draft.day().venue.isEmpty())
            m_draft.day().venue = field->text;
        else
            return false;
        return true;
    case Field::Audience:
        if (!item || !item->audience.isEmpty())
            return false;
        item->audience = field->text;
        return true;
    case Field::Title:
        if (!m_draft.awaitsTitle())
            return false;
        m_draft.addTitle(field->text);
        return true;
    case Field::Time:
        if (const auto time = wholeTime(field->text)) {
            takeSaidTime(*time);
            return true;
        }
        return false;
    case Field::Length:
        if (const auto length = wholeLength(field->text); item && length && !item->planned) {
            item->planned = length;
            return true;
        }
        return false;
    case Field::Date:
    case Field::End:
    case Field::Group:
        return false;
    }
    return false;
}

/// "Tid: 09.00–15.00": an item's, or that of the day whose items come below.
void Reader::takeSaidTime(const TimePhrase &time)
{
    const bool ofDay = !m_style.forms && m_draft.hasDays() && m_draft.day().items.isEmpty()
        && time.timing.kind == TimingKind::Exact && time.sure;
    if (ofDay) {
        m_draft.day().start = time.timing.start;
        m_draft.day().end = time.timing.end;
    } else {
        m_draft.addItem({.time = time});
    }
}

/// The words of an item whose time stood on the line above.
bool Reader::takeTitle(const SourceLine &line)
{
    if (!m_draft.awaitsTitle() || line.bullet)
        return false;
    m_draft.addTitle(line.text);
    return true;
}

/// The end of a sentence that a mail program broke at its margin.
bool Reader::takeWrapped(const SourceLine &line)
{
    constexpr qsizetype margin = 55;
    if (line.blankBefore || line.bullet || m_width < margin || line.text.isEmpty()
        || !line.text.front().isLower() || !m_draft.hasDays() || m_draft.day().items.isEmpty())
        return false;
    Item &item = m_draft.day().items.last();
    const bool inLine = !item.lines.isEmpty();
    const QStringList &leaders = inLine ? item.lines.last().leaders : item.leaders;
    if (!leaders.isEmpty() || !item.tracks.isEmpty())
        return false;
    QString &text = inLine ? item.lines.last().text : item.title;
    text += u' ' + line.text;
    return true;
}

bool Reader::isHeading(const SourceLine &line) const
{
    if (line.bullet || line.indented)
        return false;
    const QString &text = line.text;
    const bool apart = line.blankBefore || line.marked;
    return (line.marked && text.size() <= 80 && !text.endsWith(u'.')) || namesSection(text)
        || (apart && text.endsWith(u':') && text.size() <= 60);
}

void Reader::takeUntimed(const SourceLine &line)
{
    if (isHeading(line)) {
        const QString text = line.text.endsWith(u':') ? line.text.chopped(1) : line.text;
        m_draft.addText(text.trimmed(), ItemKind::Heading);
        return;
    }
    const bool plain = !line.bullet && !line.indented;
    const bool moment = plain && namesMoment(line.text);
    if (m_style.timed && (line.listed || moment || beginsAsContinuation(line.text))) {
        m_draft.addItem({.title = line.text});
        return;
    }
    const Item *item = m_draft.openItem();
    if (!item) {
        // A list without any times is a programme, too.
        if (line.bullet && !m_style.timed && !m_style.lengths)
            m_draft.addItem({.title = line.text});
        else
            m_draft.addText(line.text);
        if (line.bullet)
            m_draft.close();
        return;
    }
    if (saysParallel(line.text) && line.text.startsWith(u"samtidig"_s, Qt::CaseInsensitive)) {
        m_draft.addBeside(line.text);
        return;
    }
    const bool untouched = item->leaders.isEmpty() && item->lines.isEmpty();
    if (m_timeAlone && plain && untouched && !line.blankBefore && isPersonAlone(line.text)) {
        m_draft.addLeaders(leadersIn(line.text, LeaderPlace::Column));
        return;
    }
    const QString &text = line.text;
    const bool sentence = text.endsWith(u'.') || text.endsWith(u'!');
    const bool parted = m_afterTable || (line.blankBefore && (!m_style.loose || sentence));
    const bool after = sentence && endsDay(item->title);
    const bool within = line.bullet || line.indented || namesGroup(text);
    if (within || !(parted || after))
        m_draft.addLine(text);
    else
        m_draft.addText(text);
}

} // namespace

ReadProgramme readProgramme(const QString &text, QDate today, const std::function<QString()> &newId)
{
    if (!isWritten(text))
        return {.written = false};
    const QList<SourceLine> lines = withTimesFirst(sourceLines(text));
    ReadProgramme read = Reader(styleOf(lines), today, newId).read(lines);
    read.language = formOf(text);
    return read;
}

} // namespace fvd
