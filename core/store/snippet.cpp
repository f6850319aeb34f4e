// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snippet.h"

#include <algorithm>

namespace fvd {

namespace {

constexpr qsizetype snippetLength = 180;
/// How much of a snippet stands before its first mark.
constexpr qsizetype lead = 40;
/// What stands after so many marks is not looked at.
constexpr qsizetype mostMarks = 60;

/// Of a letter, in lower case.
size_t lowByte(QChar c)
{
    return c.toLower().unicode() & 0xff;
}

/// The first of the marks that stand closest together.
qsizetype densest(const QList<TextRange> &marks)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; first < marks.size(); ++first) {
        while (last < marks.size() && marks[last].start < marks[first].start + snippetLength - lead)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    return best;
}

/// \a at, or a place up to \a reach before it where a word begins.
qsizetype wordStart(QStringView text, qsizetype at, qsizetype reach)
{
    for (qsizetype i = at; i > 0 && i > at - reach; --i) {
        if (text[i - 1].isSpace())
            return i;
    }
    return at > 0 && text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

void Marker::addWord(const QString &word)
{
    m_words.insert(word);
    m_first[lowByte(word.front())] = true;
}

void Marker::addBeginning(const QString &beginning)
{
    m_beginnings.append(beginning);
    m_first[lowByte(beginning.front())] = true;
}

QList<TextRange> Marker::marks(QStringView text) const
{
    QList<TextRange> result;
    for (WordReader reader(text); reader.next() && result.size() < mostMarks;) {
        // Most words are none of these, as their first letter tells.
        if (!m_first[lowByte(text[reader.start()])])
            continue;
        const QString word = reader.lowered();
        if (m_words.contains(word) || std::ranges::any_of(m_beginnings, [&](const QString &each) {
                return word.startsWith(each);
            }))
            result.append({reader.start(), reader.length()});
    }
    return result;
}

Snippet snippetOf(QStringView text, const QList<TextRange> &marks)
{
    const qsizetype first = marks.isEmpty() ? 0 : marks[densest(marks)].start;
    const qsizetype start = wordStart(text, std::max<qsizetype>(0, first - lead), lead);
    const qsizetype rest = std::min(text.size(), start + snippetLength);
    const qsizetype end = rest == text.size() ? rest : wordStart(text, rest, lead);

    Snippet snippet;
    if (start > 0)
        snippet.text += u'…';
    const qsizetype shift = snippet.text.size() - start;
    for (const QChar c : text.mid(start, end - start))
        snippet.text += c.isSpace() ? QChar(u' ') : c;
    if (end < text.size())
        snippet.text += u'…';
    for (const TextRange &mark : marks) {
        if (mark.start >= start && mark.start + mark.length <= end)
            snippet.marks.append({mark.start + shift, mark.length});
    }
    return snippet;
}

} // namespace fvd
