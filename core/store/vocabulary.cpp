// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vocabulary.h"

#include <algorithm>
#include <string_view>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 3; ///< shorter words are in too many others by chance
constexpr int triedWords = 200; ///< in which a part is looked for, of those that contain it
constexpr qsizetype mostCompounds = 40;

/// The first four letters of \a word as a number, in the order of words.
quint64 startOf(const QString &word)
{
    quint64 start = 0;
    for (qsizetype i = 0; i < 4; ++i)
        start = start << 16 | (i < word.size() ? word[i].unicode() : 0);
    return start;
}

} // namespace

void Vocabulary::refresh()
{
    const auto firstKey = m_db.value<qint64>(u"SELECT min(key) FROM words"_s);
    if (firstKey != m_firstKey) {
        m_words.clear();
        m_sorted.clear();
        m_folded.clear();
        m_stems.clear();
        m_parts = "\n";
        m_firstKey = firstKey;
        m_lastKey = 0;
    }
    QByteArray lines;
    qint64 lastKey = m_lastKey;
    for (Query q = m_db.run(u"SELECT key, lines FROM words WHERE key > ? ORDER BY key"_s, lastKey);
         q.next();) {
        lastKey = q.value<qint64>(0);
        lines += q.value<QByteArray>(1);
    }
    m_lastKey = lastKey;
    if (!lines.isEmpty())
        add(QString::fromUtf8(lines));
}

void Vocabulary::add(QStringView lines)
{
    const auto known = qsizetype(m_sorted.size());
    const auto knownFolded = qsizetype(m_folded.size());
    for (qsizetype at = 0; at < lines.size();) {
        // word, tab, stem, tab, folded word if it is another, line feed
        const qsizetype stemAt = lines.indexOf(u'\t', at) + 1;
        const qsizetype foldedAt = lines.indexOf(u'\t', stemAt) + 1;
        const qsizetype end = lines.indexOf(u'\n', foldedAt);
        const WordNumber number = count();
        m_words.push_back(lines.mid(at, stemAt - 1 - at).toString());
        m_sorted.push_back({startOf(m_words.back()), number});
        const QString stem = lines.mid(stemAt, foldedAt - 1 - stemAt).toString();
        std::vector<WordNumber> &sameStem = m_stems[stem];
        if (sameStem.empty() && stem.size() >= shortestPart && !stem.front().isDigit())
            m_parts += stem.toUtf8() + '\n';
        sameStem.push_back(number);
        if (end > foldedAt)
            m_folded.emplace_back(lines.mid(foldedAt, end - foldedAt).toString(), number);
        at = end + 1;
    }
    const auto byWord = [this](const Sorted &a, const Sorted &b) {
        return a.start != b.start ? a.start < b.start : m_words[a.number] < m_words[b.number];
    };
    std::sort(m_sorted.begin() + known, m_sorted.end(), byWord);
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + known, m_sorted.end(), byWord);
    std::sort(m_folded.begin() + knownFolded, m_folded.end());
    std::inplace_merge(m_folded.begin(), m_folded.begin() + knownFolded, m_folded.end());
}

std::vector<Vocabulary::Sorted>::const_iterator Vocabulary::lowerBound(const QString &text) const
{
    return std::lower_bound(
        m_sorted.begin(), m_sorted.end(), startOf(text), [&](const Sorted &each, quint64 start) {
            return each.start != start ? each.start < start : m_words[each.number] < text;
        });
}

std::optional<WordNumber> Vocabulary::find(const QString &word) const
{
    const auto at = lowerBound(word);
    if (at == m_sorted.end() || m_words[at->number] != word)
        return {};
    return at->number;
}

std::vector<WordNumber> Vocabulary::withStem(const QString &stem) const
{
    return m_stems.value(stem);
}

std::vector<WordNumber> Vocabulary::beginningWith(const QString &text) const
{
    std::vector<WordNumber> numbers;
    for (auto at = lowerBound(text); at != m_sorted.end() && m_words[at->number].startsWith(text);
         ++at)
        numbers.push_back(at->number);
    return numbers;
}

std::vector<WordNumber> Vocabulary::folding(const QString &text, bool isBeginning) const
{
    std::vector<WordNumber> numbers;
    for (auto at =
             std::ranges::lower_bound(m_folded, text, {}, &std::pair<QString, WordNumber>::first);
         at != m_folded.end() && (isBeginning ? at->first.startsWith(text) : at->first == text);
         ++at)
        numbers.push_back(at->second);
    return numbers;
}

QStringList Vocabulary::compoundsOf(const QString &stem, bool isOpen) const
{
    QStringList compounds;
    if (stem.size() < shortestPart)
        return compounds;
    const std::string_view words(m_parts.constData(), size_t(m_parts.size()));
    const QByteArray part = stem.toUtf8();
    const std::string_view wanted(part.constData(), size_t(part.size()));
    int tried = 0;
    for (size_t at = words.find(wanted);
         at != std::string_view::npos && tried < triedWords && compounds.size() < mostCompounds;
         ++tried) {
        const size_t begin = words.rfind('\n', at) + 1;
        const size_t end = words.find('\n', at);
        const auto text = [&words](size_t from, size_t to) {
            return QString::fromUtf8(words.data() + from, qsizetype(to - from));
        };
        const QString before = text(begin, at);
        const QString after = text(at + wanted.size(), end);
        const bool isWhole = before.isEmpty() && after.isEmpty();
        if (!isWhole && (before.isEmpty() || isWord(before))
            && (after.isEmpty() || (isOpen && !before.isEmpty()) || isWord(after)))
            compounds.append(text(begin, end));
        at = words.find(wanted, end);
    }
    return compounds;
}

std::vector<WordNumber> Vocabulary::slipsOf(const QString &word) const
{
    std::vector<WordNumber> numbers;
    const QString first = word.left(1);
    for (auto at = lowerBound(first); at != m_sorted.end() && m_words[at->number].startsWith(first);
         ++at) {
        if (isSlipOf(word, m_words[at->number]))
            numbers.push_back(at->number);
    }
    return numbers;
}

QStringList Vocabulary::partsOf(const QString &word) const
{
    constexpr qsizetype shortestOfTwo = 4;
    // The longest last part says most of what it is.
    for (qsizetype cut = shortestOfTwo; cut <= word.size() - shortestOfTwo; ++cut) {
        const QString before = word.left(cut);
        const QString after = word.sliced(cut);
        if (isKnown(after) && isWord(before)) {
            const bool joined = !isKnown(before);
            return {m_stemmer.stem(joined ? before.chopped(1) : before), m_stemmer.stem(after)};
        }
    }
    return {};
}

bool Vocabulary::isKnown(QStringView word) const
{
    return word.size() >= shortestPart && m_stems.contains(m_stemmer.stem(word.toString()));
}

bool Vocabulary::isWord(const QString &part) const
{
    // arbeid-s-miljø, barn-e-hage: what joins two words may stand at either end of a part
    const auto joins = [](QChar c) { return c == u's' || c == u'e'; };
    return isKnown(part) || (joins(part.back()) && isKnown(QStringView(part).chopped(1)))
        || (joins(part.front()) && isKnown(QStringView(part).mid(1)));
}

WordNumber NewWords::numberOf(const QString &word)
{
    if (const std::optional<WordNumber> known = m_known.find(word))
        return *known;
    if (const auto added = m_numbers.constFind(word); added != m_numbers.cend())
        return *added;
    const auto number = WordNumber(m_known.count() + m_numbers.size());
    m_numbers.insert(word, number);
    const QString plain = folded(word);
    m_lines +=
        word + u'\t' + m_stemmer.stem(word) + u'\t' + (plain == word ? u""_s : plain) + u'\n';
    return number;
}

void NewWords::write(Transaction &t) const
{
    if (!m_lines.isEmpty())
        t.run(u"INSERT INTO words (lines) VALUES (?)"_s, m_lines.toUtf8());
}

} // namespace fvd
