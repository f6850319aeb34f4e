// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdiff.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Beyond this, two texts with nothing alike at either end are taken to differ in all.
constexpr qsizetype mostCells = 4'000'000;

/// Which elements of \a first and \a second are of the longest list that both have in order.
template <typename T>
std::pair<std::vector<bool>, std::vector<bool>> alike(const QList<T> &first, const QList<T> &second)
{
    std::vector<bool> inFirst(size_t(first.size()));
    std::vector<bool> inSecond(size_t(second.size()));
    const auto pair = [&](qsizetype i, qsizetype j) {
        inFirst[size_t(i)] = inSecond[size_t(j)] = true;
    };
    // Most of two editions is the same at both ends, and the table is as large as the rest.
    qsizetype begin = 0;
    qsizetype firstEnd = first.size();
    qsizetype secondEnd = second.size();
    for (; begin < std::min(firstEnd, secondEnd) && first[begin] == second[begin]; ++begin)
        pair(begin, begin);
    while (firstEnd > begin && secondEnd > begin && first[firstEnd - 1] == second[secondEnd - 1])
        pair(--firstEnd, --secondEnd);

    const qsizetype rows = firstEnd - begin;
    const qsizetype columns = secondEnd - begin;
    if (rows * columns > mostCells)
        return {inFirst, inSecond};
    std::vector<int> length(size_t((rows + 1) * (columns + 1)));
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return length[size_t(i * (columns + 1) + j)];
    };
    const auto isSame = [&](qsizetype i, qsizetype j) {
        return first[begin + i] == second[begin + j];
    };
    for (qsizetype i = rows; i-- > 0;) {
        for (qsizetype j = columns; j-- > 0;)
            at(i, j) = isSame(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (isSame(i, j))
            pair(begin + i++, begin + j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return {inFirst, inSecond};
}

/// A word, or a sign between words.
struct Word
{
    QStringView text{};
    qsizetype at = 0;

    friend bool operator==(const Word &a, const Word &b) { return a.text == b.text; }
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        if (end == i && !text[i].isSpace())
            end = i + (text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1);
        if (end > i)
            words.append({QStringView(text).sliced(i, end - i), i});
        i = std::max(end, i + 1);
    }
    return words;
}

/// Those of \a words that the other has not; next to each other they are one range.
QList<TextRange> rangesOf(const QList<Word> &words, const std::vector<bool> &isAlike)
{
    QList<TextRange> ranges;
    bool goesOn = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool differs = !isAlike[size_t(i)];
        const qsizetype end = words[i].at + words[i].text.size();
        if (differs && goesOn)
            ranges.last().length = end - ranges.last().start;
        else if (differs)
            ranges.append({words[i].at, words[i].text.size()});
        goesOn = differs;
    }
    return ranges;
}

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression emptyLines(u"\\n[ \\t]*\\n\\s*"_s);
    return text.trimmed().split(emptyLines, Qt::SkipEmptyParts);
}

} // namespace

WordDiff wordDiff(const QString &first, const QString &second)
{
    const QList<Word> a = wordsOf(first);
    const QList<Word> b = wordsOf(second);
    const auto [inFirst, inSecond] = alike(a, b);
    return {rangesOf(a, inFirst), rangesOf(b, inSecond)};
}

QList<PassageChange> changedPassages(const QString &before, const QString &after)
{
    const QStringList a = paragraphsOf(before);
    const QStringList b = paragraphsOf(after);
    const auto [inA, inB] = alike(a, b);
    QList<PassageChange> passages;
    const auto next = [](const QStringList &list, const std::vector<bool> &isAlike, qsizetype &at) {
        return at < list.size() && !isAlike[size_t(at)] ? list[at++] : QString();
    };
    for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
        const PassageChange passage{next(a, inA, i), next(b, inB, j)};
        if (passage == PassageChange{}) {
            ++i;
            ++j;
        } else {
            passages.append(passage);
        }
    }
    return passages;
}

} // namespace fvd
