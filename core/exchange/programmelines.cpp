// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programmelines.h"

#include "core/exchange/cursor.h"
#include "core/exchange/dayheading.h"
#include "core/exchange/norwegiandate.h"
#include "core/exchange/programmewords.h"
#include "core/exchange/timephrase.h"

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

bool endsLine(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\u0085' || c == u'\u2028'
        || c == u'\u2029';
}

bool isInvisible(char16_t c)
{
    return c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200F')
        || (c >= u'\u202A' && c <= u'\u202E') || c == u'\u2060' || c == u'\uFEFF';
}

/// \a text with "\n" as its only line end and nothing that cannot be seen.
QString plain(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    result.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const char16_t c = composed[i].unicode();
        if (endsLine(c)) {
            if (c == u'\r' && i + 1 < composed.size() && composed[i + 1] == u'\n')
                ++i;
            result += u'\n';
        } else if (isInvisible(c)) {
            continue;
        } else if (c == u'\u2011') {
            result += u'-';
        } else if (c != u'\t' && (composed[i].isSpace() || c < u' ' || c == u'\u007F')) {
            result += u' ';
        } else {
            result += composed[i];
        }
    }
    return result;
}

/// Whether the mark at \a at in \a text opens emphasis (or, with \a open false, closes it).
bool emphasises(QStringView text, qsizetype at, qsizetype size, bool open)
{
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar after = at + size < text.size() ? text[at + size] : QChar(u' ');
    return open ? !before.isLetterOrNumber() && !after.isSpace()
                : !before.isSpace() && !after.isLetterOrNumber();
}

/// \a text without pairs of \a mark around words.
QString withoutPairs(QString text, const QString &mark)
{
    for (qsizetype open = text.indexOf(mark); open >= 0; open = text.indexOf(mark, open)) {
        if (emphasises(text, open, mark.size(), true)) {
            qsizetype close = text.indexOf(mark, open + mark.size());
            while (close >= 0 && !emphasises(text, close, mark.size(), false))
                close = text.indexOf(mark, close + mark.size());
            if (close < 0)
                return text;
            text.remove(close, mark.size());
            text.remove(open, mark.size());
        } else {
            open += mark.size();
        }
    }
    return text;
}

QString withoutEmphasis(const QString &text)
{
    if (!text.contains(u'*') && !text.contains(u"__"_s))
        return text.trimmed();
    return withoutPairs(withoutPairs(withoutPairs(text, u"**"_s), u"__"_s), u"*"_s).trimmed();
}

bool saysNothing(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.isSpace() || c.isPunct() || c == u'|' || c == u'=' || c == u'~' || c == u'`'
            || c == u'^';
    });
}

/// Takes a bullet off \a text.
bool takeBullet(QStringView &text)
{
    if (text.size() < 2)
        return false;
    const QChar c = text.front();
    const QChar next = text[1];
    const bool sign = QStringView(u"•·▪◦●■□‣›»⁃∙\uF0B7\uF0A7").contains(c);
    const bool listMark = c == u'*' || isDash(c);
    const bool letter = c == u'o';
    if (sign || (listMark && (next.isSpace() || (c == u'-' && next.isLetter())))
        || (letter && next.isSpace())) {
        text = text.sliced(1).trimmed();
        return true;
    }
    return false;
}

/// Takes "2)" or "2." off \a text. An ordinal, "2. kveld" or "1. november", is not a count.
int takeNumber(QStringView &text)
{
    Cursor at(text);
    const QStringView digits = at.takeDigits(2);
    if (digits.isEmpty())
        return 0;
    const bool bracket = at.take(u')');
    if (!bracket && !at.take(u'.'))
        return 0;
    if (!at.peek().isSpace() && !(bracket && at.peek().isLetter()))
        return 0;
    at.skipSpaces();
    if (at.atEnd() || (!bracket && at.peek().isLower()) || dateAtStart(text))
        return 0;
    text = at.rest();
    return digits.toInt();
}

QStringList trimmedCells(const QList<QStringView> &parts)
{
    QStringList cells;
    for (const QStringView part : parts)
        cells += withoutEmphasis(saysNothing(part) ? QString() : part.toString());
    return cells;
}

bool opensWithTime(QStringView text)
{
    text = text.trimmed();
    while (text.startsWith(u'*'))
        text = text.sliced(1);
    return timeAtStart(text).has_value();
}

/// The cells of \a line, if it is a row of a table drawn with "|", tabs or wide gaps.
QStringList cellsOf(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.contains(u'|')) {
        QStringView inner = trimmed;
        const bool framed = inner.startsWith(u'|');
        if (framed)
            inner = inner.sliced(1);
        if (inner.endsWith(u'|'))
            inner.chop(1);
        const auto parts = inner.split(u'|');
        if (framed || parts.size() > 2 || opensWithTime(trimmed))
            return trimmedCells(parts);
    }
    if (trimmed.contains(u'\t'))
        return trimmedCells(line.split(u'\t'));
    if (trimmed.contains(u"   "_s)) {
        QList<QStringView> parts;
        for (QStringView part : trimmed.split(u"   "_s, Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                parts += part.trimmed();
        }
        const bool head = std::ranges::all_of(
            parts, [](QStringView part) { return columnHeaded(part.toString()).has_value(); });
        if (head || opensWithTime(trimmed))
            return trimmedCells(parts);
    }
    return {};
}

/// The items of a \a line that holds several, parted by dots or semicolons.
QStringList itemsOf(const QString &line)
{
    if (const QStringList fields = line.split(u" | "_s); fields.size() > 1
        && std::ranges::all_of(
            fields, [](const QString &each) { return labelled(each).has_value(); }))
        return fields;
    for (const QString &separator : {u" · "_s, u" • "_s, u" ∙ "_s, u"; "_s}) {
        if (!line.contains(separator))
            continue;
        const QStringList parts = line.split(separator);
        const auto timed = std::count_if(parts.begin() + 1, parts.end(), opensWithTime);
        const bool begins =
            opensWithTime(parts.first()) || dayHeadingIn(withoutEmphasis(parts.first()), false);
        if (begins && timed * 2 >= parts.size() - 1)
            return parts;
    }
    return {line};
}

bool isSeparatorRow(QStringView line)
{
    return saysNothing(line);
}

SourceLine sourceLine(QStringView raw)
{
    SourceLine line;
    line.width = raw.size();
    line.indented = raw.startsWith(u' ') || raw.startsWith(u'\t');
    QStringView text = raw.trimmed();
    while (text.startsWith(u'>'))
        text = text.sliced(1).trimmed();
    while (text.startsWith(u'#')) {
        text = text.sliced(1);
        line.marked = text.startsWith(u' ') || text.startsWith(u'#');
    }
    text = text.trimmed();
    line.starred = text.startsWith(u'*') && !text.startsWith(u"**");
    line.bullet = takeBullet(text);
    line.number = takeNumber(text);
    line.bullet = line.bullet || line.number;
    // A tab before the words may be an empty cell; one behind a bullet is none.
    line.cells = cellsOf(line.bullet || line.marked ? text : raw);
    line.framed = !line.cells.isEmpty() && text.contains(u'|');
    const bool bold = text.startsWith(u"**"_s) && text.endsWith(u"**"_s)
        && text.indexOf(u"**"_s, 2) == text.size() - 2;
    line.marked = line.marked || bold;
    line.text = withoutEmphasis(text.toString());
    line.text.replace(u'\t', u' ');
    return line;
}

} // namespace

bool isWritten(QStringView text)
{
    qsizetype strange = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return false;
        const bool control = c < u' ' && c != u'\t' && !endsLine(c.unicode());
        if (control || c == u'\uFFFD' || c.category() == QChar::Other_NotAssigned)
            ++strange;
    }
    // Somebody's text may hold a mangled letter or two.
    return strange * 20 <= text.size() || strange < 4;
}

QList<SourceLine> sourceLines(const QString &text)
{
    const QString clean = plain(text);
    QList<SourceLine> lines;
    bool blank = false;
    for (const QStringView raw : QStringView(clean).split(u'\n')) {
        if (isSeparatorRow(raw)) {
            blank = blank || !raw.contains(u'|');
            continue;
        }
        const QStringList parts = itemsOf(raw.toString());
        for (const QString &part : parts) {
            SourceLine line = sourceLine(part);
            line.listed = parts.size() > 1 && !labelled(part);
            line.blankBefore = blank;
            blank = false;
            lines.append(std::move(line));
        }
    }
    return lines;
}

} // namespace fvd
