// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/norwegiandate.h"

#include "core/exchange/cursor.h"
#include "core/exchange/timephrase.h"

namespace fvd {

namespace {

struct Word
{
    QStringView text;
    int number;
};

constexpr Word weekdays[] = {
    {u"mandag", 1},
    {u"måndag", 1},
    {u"monday", 1},
    {u"tirsdag", 2},
    {u"tysdag", 2},
    {u"tuesday", 2},
    {u"onsdag", 3},
    {u"wednesday", 3},
    {u"torsdag", 4},
    {u"thursday", 4},
    {u"fredag", 5},
    {u"friday", 5},
    {u"lørdag", 6},
    {u"laurdag", 6},
    {u"saturday", 6},
    {u"søndag", 7},
    {u"sundag", 7},
    {u"sunday", 7},
};

// Words of their own, too ("Fri til middag", "Man vet"), so only with a number after them.
constexpr Word shortWeekdays[] = {
    {u"mon", 1},
    {u"man", 1},
    {u"mån", 1},
    {u"tue", 2},
    {u"tir", 2},
    {u"tirs", 2},
    {u"tys", 2},
    {u"wed", 3},
    {u"ons", 3},
    {u"thu", 4},
    {u"tor", 4},
    {u"tors", 4},
    {u"fri", 5},
    {u"fre", 5},
    {u"sat", 6},
    {u"lør", 6},
    {u"lau", 6},
    {u"laur", 6},
    {u"sun", 7},
    {u"søn", 7},
    {u"sun", 7},
};

constexpr Word months[] = {
    {u"januar", 1},
    {u"january", 1},
    {u"jan", 1},
    {u"februar", 2},
    {u"february", 2},
    {u"feb", 2},
    {u"mars", 3},
    {u"march", 3},
    {u"mar", 3},
    {u"april", 4},
    {u"apr", 4},
    {u"mai", 5},
    {u"may", 5},
    {u"juni", 6},
    {u"june", 6},
    {u"jun", 6},
    {u"juli", 7},
    {u"july", 7},
    {u"jul", 7},
    {u"august", 8},
    {u"aug", 8},
    {u"september", 9},
    {u"sept", 9},
    {u"sep", 9},
    {u"oktober", 10},
    {u"october", 10},
    {u"okt", 10},
    {u"oct", 10},
    {u"november", 11},
    {u"nov", 11},
    {u"desember", 12},
    {u"december", 12},
    {u"des", 12},
    {u"dec", 12},
};

/// Takes one of \a words; a full stop after a shortened one goes with it.
template <size_t N>
int takeOneOf(Cursor &at, const Word (&words)[N], bool shortened)
{
    for (const Word &each : words) {
        if (at.takeWord(each.text)) {
            if (shortened || each.text.size() <= 4)
                at.take(u'.');
            return each.number;
        }
    }
    return 0;
}

void takeComma(Cursor &at)
{
    at.skipSpaces();
    if (at.take(u','))
        at.skipSpaces();
}

/// A year in four digits, or in two after a numeric date.
int takeYear(Cursor &at, bool twoDigits)
{
    Cursor ahead = at;
    const QStringView digits = ahead.takeDigits(4);
    const QChar next = ahead.peek();
    const bool ends =
        !next.isLetterOrNumber() && !((next == u'.' || next == u':') && ahead.peek(1).isDigit());
    int year = digits.toInt();
    if (digits.size() == 2 && twoDigits)
        year += 2000;
    if (!ends || year < 1900 || year > 2100)
        return 0;
    at = ahead;
    return year;
}

bool exists(const DatePhrase &phrase)
{
    const auto fits = [&](int day, int month) {
        return QDate::isValid(phrase.year ? phrase.year : 2000, month, day);
    };
    return fits(phrase.day, phrase.month)
        && (!phrase.lastDay || fits(phrase.lastDay, phrase.lastMonth));
}

/// "2026-12-03"
bool takeIso(Cursor &at, DatePhrase &phrase)
{
    Cursor ahead = at;
    const QStringView year = ahead.takeDigits(4);
    if (year.size() != 4 || !ahead.take(u'-'))
        return false;
    const QStringView month = ahead.takeDigits(2);
    if (month.size() != 2 || !ahead.take(u'-'))
        return false;
    const QStringView day = ahead.takeDigits(2);
    if (day.size() != 2 || ahead.peek().isLetterOrNumber())
        return false;
    phrase.year = year.toInt();
    phrase.month = month.toInt();
    phrase.day = day.toInt();
    if (!exists(phrase))
        return false;
    at = ahead;
    return true;
}

/// "17.01.2020", "17.1.", "5/11", "5/11-21"; "17.1" only after a weekday, as it might be a time.
bool takeNumeric(Cursor &at, DatePhrase &phrase)
{
    Cursor ahead = at;
    const QStringView day = ahead.takeDigits(2);
    const QChar separator = ahead.peek();
    if (day.isEmpty() || (separator != u'.' && separator != u'/'))
        return false;
    ahead.advance();
    const QStringView month = ahead.takeDigits(2);
    if (month.isEmpty())
        return false;
    phrase.day = day.toInt();
    phrase.month = month.toInt();
    const bool joins = ahead.peek() == separator || ahead.peek() == u'-' || ahead.peek() == u'.';
    bool said = separator == u'/' || phrase.weekday;
    if (joins) {
        Cursor year = ahead;
        year.advance();
        if (separator == u'.' && year.peek() == u' ')
            year.advance();
        phrase.year = takeYear(year, true);
        if (phrase.year)
            ahead = year;
        else if (ahead.take(u'.'))
            said = true;
    }
    if (!(phrase.year || said) || ahead.peek().isLetterOrNumber() || !exists(phrase))
        return false;
    at = ahead;
    return true;
}

/// "17. januar 2020", "17.–18. januar", "31. okt. – 1. nov. 2019", "1st"
bool takeWritten(Cursor &at, DatePhrase &phrase)
{
    const auto takeDay = [](Cursor &from) {
        const QStringView digits = from.takeDigits(2);
        if (!digits.isEmpty() && !from.take(u'.')) {
            for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
                if (from.takeWord(ending))
                    break;
            }
        }
        from.skipSpaces();
        return digits.toInt();
    };
    const auto takeMonth = [](Cursor &from) { return takeOneOf(from, months, false); };

    Cursor ahead = at;
    phrase.day = takeDay(ahead);
    if (!phrase.day)
        return false;
    phrase.month = takeMonth(ahead);
    Cursor range = ahead;
    range.skipSpaces();
    const bool joined = isDash(range.peek());
    if (joined)
        range.advance();
    if (joined || range.takeWord(u"og") || range.takeWord(u"til") || range.takeWord(u"and")) {
        range.skipSpaces();
        for (const auto &each : weekdays) {
            if (range.takeWord(each.text))
                range.skipSpaces();
        }
        const int last = takeDay(range);
        const int month = last ? takeMonth(range) : 0;
        if (month) {
            phrase.lastDay = last;
            phrase.lastMonth = month;
            if (!phrase.month)
                phrase.month = month;
            ahead = range;
        }
    }
    if (!phrase.month)
        return false;
    Cursor year = ahead;
    takeComma(year);
    const bool bracketed = year.take(u'(');
    phrase.year = takeYear(year, false);
    if (phrase.year && (!bracketed || year.take(u')')))
        ahead = year;
    if (!exists(phrase))
        return false;
    at = ahead;
    return true;
}

/// "October 24, 2018"
bool takeEnglish(Cursor &at, DatePhrase &phrase)
{
    Cursor ahead = at;
    phrase.month = takeOneOf(ahead, months, false);
    if (!phrase.month)
        return false;
    ahead.skipSpaces();
    const QStringView day = ahead.takeDigits(2);
    phrase.day = day.toInt();
    if (!phrase.day || !ahead.take(u','))
        return false;
    ahead.skipSpaces();
    phrase.year = takeYear(ahead, false);
    if (!phrase.year || !exists(phrase))
        return false;
    at = ahead;
    return true;
}

/// The year is not said: the next such date, or one not long past. A weekday must fit a date of
/// about this year or the next; if it fits none, the text speaks of another time, and no year is
/// made up.
QDate nearest(int day, int month, int weekday, QDate today)
{
    constexpr int notLong = 60;
    constexpr int farthest = 400;
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + (weekday ? 1 : 8); ++year) {
        const QDate date(year, month, day);
        if (!date.isValid() || (weekday && date.dayOfWeek() != weekday))
            continue;
        if (!weekday) {
            if (date >= today.addDays(-notLong))
                return date;
        } else if (qAbs(today.daysTo(date)) <= farthest
            && (!best.isValid() || qAbs(today.daysTo(date)) < qAbs(today.daysTo(best)))) {
            best = date;
        }
    }
    return best;
}

QDate resolved(const DatePhrase &phrase, int day, int month, int weekday, int year, QDate today)
{
    if (!day)
        return {};
    const int said = phrase.year ? phrase.year : year;
    return said ? QDate(said, month, day) : nearest(day, month, weekday, today);
}

} // namespace

std::optional<DatePhrase> dateAtStart(QStringView text)
{
    Cursor at(text);
    at.skipSpaces();
    DatePhrase phrase;
    phrase.weekday = takeOneOf(at, weekdays, false);
    const Cursor afterWeekday = at;
    if (!phrase.weekday) {
        Cursor ahead = at;
        const int weekday = takeOneOf(ahead, shortWeekdays, true);
        ahead.skipSpaces();
        if (weekday && ahead.peek().isDigit()) {
            at = ahead;
            phrase.weekday = weekday;
        }
    } else {
        // "fredag–lørdag 17.–18. januar"
        Cursor range = at;
        range.skipSpaces();
        if (isDash(range.peek())) {
            range.advance();
            range.skipSpaces();
            if (takeOneOf(range, weekdays, false))
                at = range;
        }
    }
    takeComma(at);
    if (at.takeWord(u"den"))
        at.skipSpaces();

    for (const auto take : {takeIso, takeWritten, takeNumeric, takeEnglish}) {
        DatePhrase candidate{.weekday = phrase.weekday};
        if (take(at, candidate)) {
            candidate.size = at.position();
            return candidate;
        }
    }
    if (!phrase.weekday || afterWeekday.position() == 0)
        return {};
    phrase.size = afterWeekday.position();
    return phrase;
}

std::optional<std::pair<qsizetype, DatePhrase>> dateIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool wordBegins =
            text[i].isLetterOrNumber() && (i == 0 || !text[i - 1].isLetterOrNumber());
        if (!wordBegins)
            continue;
        const auto phrase = dateAtStart(text.sliced(i));
        if (phrase && phrase->day)
            return std::pair(i, *phrase);
    }
    return {};
}

QDate dateOf(const DatePhrase &phrase, int year, QDate today)
{
    return resolved(phrase, phrase.day, phrase.month, phrase.weekday, year, today);
}

QDate lastDateOf(const DatePhrase &phrase, int year, QDate today)
{
    const QDate first = dateOf(phrase, year, today);
    if (!phrase.lastDay || !first.isValid())
        return first;
    const QDate last(first.year(), phrase.lastMonth, phrase.lastDay);
    return last < first ? last.addYears(1) : last;
}

} // namespace fvd
