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

} // namespace

QStringList Vocabulary::compoundsOf(const QString &stem, bool isOpen) const
{
    QStringList compounds;
    if (stem.size() < shortestPart)
        return compounds;
    readNewWords();
    const std::string_view words(m_words.constData(), size_t(m_words.size()));
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

void Vocabulary::forget()
{
    m_words = "\n";
    m_hashes.clear();
    m_lastKey = 0;
}

void Vocabulary::readNewWords() const
{
    const auto before = m_hashes.size();
    for (Query q = m_db.run(u"SELECT key, word FROM word WHERE key > ? ORDER BY key"_s, m_lastKey);
         q.next();) {
        m_lastKey = q.value<qint64>(0);
        const auto word = q.value<QString>(1);
        m_words += word.toUtf8() + '\n';
        m_hashes.push_back(qHash(QStringView(word)));
    }
    if (m_hashes.size() > before)
        std::ranges::sort(m_hashes);
}

bool Vocabulary::isKnown(QStringView word) const
{
    return word.size() >= shortestPart
        && std::ranges::binary_search(
            m_hashes, qHash(QStringView(m_stemmer.stem(word.toString()))));
}

bool Vocabulary::isWord(const QString &part) const
{
    // arbeid-s-miljø, barn-e-hage: what joins two words may stand at either end of a part
    const auto joins = [](QChar c) { return c == u's' || c == u'e'; };
    return isKnown(part) || (joins(part.back()) && isKnown(QStringView(part).chopped(1)))
        || (joins(part.front()) && isKnown(QStringView(part).mid(1)));
}

} // namespace fvd
