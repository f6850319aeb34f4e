// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timephrase.h"

#include "core/exchange/cursor.h"

#include <cmath>

namespace fvd {

namespace {

struct Qualifier
{
    QStringView word;
    TimingKind kind;
};

// Exact stands for words that only announce a time.
constexpr Qualifier qualifiers[] = {
    {u"klokken", TimingKind::Exact},
    {u"klokka", TimingKind::Exact},
    {u"kl.", TimingKind::Exact},
    {u"kl", TimingKind::Exact},
    {u"om lag", TimingKind::About},
    {u"omtrent", TimingKind::About},
    {u"omkring", TimingKind::About},
    {u"rundt", TimingKind::About},
    {u"cirka", TimingKind::About},
    {u"circa", TimingKind::About},
    {u"ca.", TimingKind::About},
    {u"ca", TimingKind::About},
    {u"fra og med", TimingKind::From},
    {u"fra", TimingKind::From},
    {u"frå", TimingKind::From},
    {u"from", TimingKind::From},
    {u"senest", TimingKind::Latest},
    {u"seinast", TimingKind::Latest},
    {u"seinest", TimingKind::Latest},
    {u"innen", TimingKind::Latest},
    {u"innan", TimingKind::Latest},
};

/// The qualifiers before a time: what they make of it, and whether "kl." was among them.
struct Announced
{
    TimingKind kind = TimingKind::Exact;
    bool byClock = false;
    bool any = false;
};

Announced takeQualifiers(Cursor &at)
{
    Announced result;
    for (bool more = true; more;) {
        more = false;
        for (const Qualifier &each : qualifiers) {
            if (!at.takeWord(each.word, each.kind == TimingKind::Exact))
                continue;
            if (each.kind == TimingKind::Exact)
                result.byClock = true;
            else
                result.kind = each.kind;
            result.any = more = true;
            at.skipSpaces();
            // "kl: 9.00" and "kl.9.00"
            if (each.kind == TimingKind::Exact && at.take(u':'))
                at.skipSpaces();
            break;
        }
    }
    return result;
}

struct Clock
{
    ClockTime time{};
    int digits = 0;
    bool split = false; ///< hours and minutes are parted by "." or ":"
};

std::optional<Clock> takeClock(Cursor &at)
{
    const Cursor before = at;
    const QStringView hours = at.takeDigits(4);
    Clock clock{.digits = int(hours.size())};
    QStringView whole = hours;
    if (hours.size() >= 1 && hours.size() <= 2 && (at.peek() == u'.' || at.peek() == u':')
        && at.peek(1).isDigit() && at.peek(2).isDigit() && !at.peek(3).isDigit()) {
        at.advance(3);
        whole = before.rest().first(hours.size() + 3);
        clock.split = true;
    }
    const auto time = clockTime(whole);
    const QChar next = at.peek();
    const bool number = next.isLetterOrNumber() || next == u'%' || next == u'/'
        || (next == u'.' && !at.peek(1).isNull() && !at.peek(1).isSpace() && !isDash(at.peek(1))
            && !clock.split)
        || ((next == u'.' || next == u':' || next == u',') && at.peek(1).isDigit());
    if (!time || number) {
        at = before;
        return {};
    }
    clock.time = *time;
    return clock;
}

bool plausibleYear(const Clock &clock)
{
    return !clock.split && clock.digits == 4 && clock.time >= ClockTime::at(19)
        && clock.time < ClockTime::at(21);
}

/// Past midnight: "22.00–02.00" ends on the next day's early morning.
ClockTime endAfter(ClockTime start, ClockTime end)
{
    const bool overnight = end < start && start >= ClockTime::at(18) && end <= ClockTime::at(6);
    return overnight ? end + Minutes(24 * 60) : end;
}

/// "(fra)", "(ca.)" after the time.
void takeAfterthought(Cursor &at, Timing &timing)
{
    Cursor ahead = at;
    ahead.skipSpaces();
    if (!ahead.take(u'('))
        return;
    for (const Qualifier &each : qualifiers) {
        Cursor inside = ahead;
        if (each.kind != TimingKind::Exact && inside.takeWord(each.word) && inside.take(u')')) {
            timing.kind = each.kind;
            at = inside;
            return;
        }
    }
}

struct RangeEnd
{
    Clock clock{};
    bool about = false;
    bool dash = false;
};

/// "–10.00", " til kl. 10": nothing if what follows is no end of a range.
std::optional<RangeEnd> takeRangeEnd(Cursor &at, bool startSplit)
{
    Cursor ahead = at;
    ahead.skipSpaces();
    RangeEnd end;
    if (isDash(ahead.peek())) {
        end.dash = true;
        while (isDash(ahead.peek()))
            ahead.advance();
    } else if (!ahead.takeWord(u"til") && !ahead.takeWord(u"to")) {
        return {};
    }
    ahead.skipSpaces();
    const Announced announced = takeQualifiers(ahead);
    end.about = announced.kind != TimingKind::Exact;
    const auto clock = takeClock(ahead);
    if (!clock)
        return {};
    end.clock = *clock;
    // "09.00 – 10 bud" is no range.
    const QStringView next = ahead.rest().trimmed();
    const bool freeStanding = next.isEmpty() || next.front() == u':' || next.front().isUpper();
    if (startSplit && !clock->split && clock->digits <= 2 && !announced.byClock && !freeStanding)
        return {};
    at = ahead;
    return end;
}

/// Whether a phrase of bare hours, as "9" or "10-12", may be a time where it stands.
bool bareHoursFit(const Announced &announced, bool range, TimeReading reading, const Clock &start,
    QStringView after)
{
    if (announced.byClock || reading == TimeReading::Cell)
        return true;
    if (!range || start.digits != 2)
        return false;
    const QStringView next = after.trimmed();
    return next.isEmpty() || next.front() == u':' || next.front().isUpper();
}

void skipSeparators(Cursor &at)
{
    const auto separates = [&] {
        const QChar c = at.peek();
        if (c.isSpace() || c == u':' || c == u';' || c == u',' || c == u'|' || isDash(c))
            return true;
        return c == u'.' && at.peek(1) != u'.';
    };
    while (!at.atEnd() && separates())
        at.advance();
}

} // namespace

bool isDash(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || (u >= u'\u2010' && u <= u'\u2015') || u == u'\u2212';
}

std::optional<TimePhrase> timeAtStart(QStringView text, TimeReading reading)
{
    Cursor at(text);
    at.skipSpaces();
    const QChar bracket = at.peek();
    const bool bracketed = bracket == u'(' || bracket == u'[';
    if (bracketed)
        at.advance();

    const Announced announced = takeQualifiers(at);
    const auto start = takeClock(at);
    if (!start)
        return {};

    TimePhrase phrase{.timing = {.kind = announced.kind, .start = start->time}};
    const auto end = takeRangeEnd(at, start->split);
    if (end) {
        phrase.timing.end = endAfter(start->time, end->clock.time);
        phrase.sure = !end->about;
        // "fra 9.00 til 10.00" says no more than "9.00–10.00".
        if (phrase.timing.kind == TimingKind::From)
            phrase.timing.kind = TimingKind::Exact;
    }

    const bool fourDigits = !start->split && start->digits > 2;
    if (!start->split && !fourDigits
        && !bareHoursFit(announced, end.has_value(), reading, *start, at.rest()))
        return {};
    if (fourDigits && start->digits == 3 && !announced.byClock && reading == TimeReading::Line)
        return {};
    if (plausibleYear(*start) && reading == TimeReading::Line && !announced.byClock && !end)
        return {};
    // "2019-2023" are years.
    if (end && plausibleYear(*start) && plausibleYear(end->clock) && !announced.byClock
        && reading == TimeReading::Line)
        return {};

    if (!end && isDash(at.peek()) && !bracketed) {
        // "17.00–" is open where the dash belongs to the time; "17.00 – Sosialt" only parts the
        // two.
        Cursor after = at;
        after.advance();
        if (after.atEnd() || after.peek().isSpace()) {
            if (phrase.timing.kind == TimingKind::Exact)
                phrase.timing.kind = TimingKind::Open;
            at = after;
        }
    } else if (!end && !bracketed) {
        Cursor after = at;
        after.skipSpaces();
        if (isDash(after.peek()) && after.rest().size() == 1
            && phrase.timing.kind == TimingKind::Exact)
            phrase.timing.kind = TimingKind::Open;
    }
    takeAfterthought(at, phrase.timing);
    if (bracketed && !at.take(bracket == u'(' ? u')' : u']'))
        return {};
    skipSeparators(at);
    phrase.size = at.position();
    return phrase;
}

std::optional<TimePhrase> wholeTime(QStringView text, TimeReading reading)
{
    auto phrase = timeAtStart(text, reading);
    if (phrase && phrase->size == text.size())
        return phrase;
    return {};
}

std::optional<TimePhrase> timeAtEnd(QStringView text)
{
    // The longest phrase, "fra kl. 11.30 til ca. kl. 12.30", is well within this.
    constexpr qsizetype longest = 40;
    if (text.isEmpty() || !(text.back().isDigit() || text.back() == u')' || isDash(text.back())))
        return {};
    for (qsizetype at = std::max<qsizetype>(1, text.size() - longest); at < text.size(); ++at) {
        if (text[at].isSpace() || !(text[at - 1].isSpace() || text[at] == u'('))
            continue;
        const QStringView tail = text.sliced(at);
        auto phrase = wholeTime(tail, TimeReading::Line);
        if (!phrase)
            continue;
        const QStringView before = text.first(at).trimmed();
        const bool clock = tail.contains(u"kl", Qt::CaseInsensitive);
        const bool hoursAndMinutes =
            tail.size() >= 5 && (tail.contains(u'.') || tail.contains(u':'));
        if (before.endsWith(u'\u00A7') || !(clock || hoursAndMinutes))
            return {};
        phrase->size = tail.size();
        return phrase;
    }
    return {};
}

bool mentionsTime(QStringView text)
{
    for (qsizetype i = 0; i + 3 < text.size(); ++i) {
        const bool begins = text[i].isDigit() && (i == 0 || !text[i - 1].isLetterOrNumber());
        if (begins && timeAtStart(text.sliced(i)))
            return true;
    }
    return false;
}

namespace {

/// A number of hours or minutes: "20", "1,5", "½", "1 ½".
std::optional<double> takeNumber(Cursor &at)
{
    const QStringView whole = at.takeDigits(3);
    double number = whole.toInt();
    bool any = !whole.isEmpty();
    if (any && (at.peek() == u',' || at.peek() == u'.') && at.peek(1).isDigit()) {
        at.advance();
        const QStringView part = at.takeDigits(2);
        number += part.toInt() / (part.size() == 1 ? 10.0 : 100.0);
    } else {
        Cursor ahead = at;
        ahead.skipSpaces();
        if (ahead.take(u'\u00BD')) {
            number += 0.5;
            any = true;
            at = ahead;
        }
    }
    if (!any)
        return {};
    return number;
}

bool takeAnyWord(Cursor &at, std::initializer_list<QStringView> words)
{
    for (const auto word : words) {
        if (at.takeWord(word))
            return true;
    }
    return false;
}

std::optional<Minutes> takeLengthAt(Cursor &at)
{
    const Cursor before = at;
    const auto first = takeNumber(at);
    at.skipSpaces();
    if (first) {
        if (takeAnyWord(at, {u"minutter", u"minutt", u"minutes", u"mins", u"min.", u"min"}))
            return Minutes(std::lround(*first));
        if (takeAnyWord(at, {u"timer", u"timar", u"time", u"hours", u"hour", u"t"})) {
            double minutes = *first * 60;
            Cursor ahead = at;
            ahead.skipSpaces();
            if (ahead.takeWord(u"og") || ahead.takeWord(u"and"))
                ahead.skipSpaces();
            if (const auto more = takeNumber(ahead); more && *first == std::floor(*first)) {
                ahead.skipSpaces();
                if (takeAnyWord(ahead, {u"minutter", u"minutt", u"minutes", u"min.", u"min"})) {
                    minutes += *more;
                    at = ahead;
                }
            }
            return Minutes(std::lround(minutes));
        }
    }
    at = before;
    return {};
}

/// The last word of \a text asks for what comes after it.
bool leansOn(QStringView text)
{
    text = text.trimmed();
    const qsizetype space = text.lastIndexOf(u' ');
    QString word = text.sliced(space + 1).toString().toLower();
    word.remove(u'(');
    for (const auto each : {u"i", u"på", u"ca.", u"ca", u"inntil", u"maks", u"max", u"om", u"ein",
             u"en", u"etter", u"hver", u"kvar", u"per", u"minst", u"med", u"til", u"og", u"omtrent",
             u"lag", u"a", u"à"}) {
        if (word == each)
            return true;
    }
    return word.endsWith(u'-') || word.endsWith(u'/')
        || (!word.isEmpty() && isDash(word.back()) && word.size() > 1);
}

} // namespace

QStringView withoutSeparators(QStringView text)
{
    const auto separates = [](QChar c) {
        return c.isSpace() || isDash(c) || c == u',' || c == u':' || c == u';';
    };
    while (!text.isEmpty() && separates(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && separates(text.back()))
        text.chop(1);
    return text;
}

std::optional<Minutes> wholeLength(QStringView text)
{
    Cursor at(text.trimmed());
    const bool bracketed = at.take(u'(');
    const auto length = takeLengthAt(at);
    if (bracketed)
        at.take(u')');
    at.take(u'.');
    if (length && at.atEnd())
        return length;
    return {};
}

std::optional<Minutes> takeLength(QString &title)
{
    Cursor at(title);
    const bool bracketed = at.take(u'(');
    if (const auto length = takeLengthAt(at); length && (!bracketed || at.take(u')'))) {
        const QStringView rest = withoutSeparators(at.rest());
        const bool parted = rest.isEmpty() || at.rest().trimmed().front() != rest.front();
        // "20 min pause" reads as one; "20 min Innledning" as two.
        if (bracketed || parted || !rest.front().isLower())
            title = rest.toString();
        return length;
    }
    for (qsizetype i = title.size() - 2; i > 0 && i > title.size() - 40; --i) {
        const QChar before = title[i - 1];
        const bool numeric = title[i].isDigit() || title[i] == u'\u00BD';
        if (!numeric || !(before.isSpace() || before == u'('))
            continue;
        Cursor tail(QStringView(title).sliced(i));
        const auto length = takeLengthAt(tail);
        if (!length)
            continue;
        const bool inBrackets = before == u'(';
        if (inBrackets && !tail.take(u')'))
            continue;
        tail.take(u'.');
        tail.skipSpaces();
        if (!tail.atEnd())
            continue;
        // "1 time og 30 min" is found from its first number.
        QStringView head = QStringView(title).first(inBrackets ? i - 1 : i);
        if (!inBrackets && head.trimmed().endsWith(u"time og"))
            continue;
        if (inBrackets || !leansOn(head))
            title = withoutSeparators(head).toString();
        return length;
    }
    return {};
}

} // namespace fvd
