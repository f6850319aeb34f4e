// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vocabulary.h"

#include <string_view>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 3; ///< shorter words are in too many others by chance
constexpr int triedWords = 400;
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
    m_lastKey = 0;
}

void Vocabulary::readNewWords() const
{
    Query q = m_db.run(
        u"SELECT max(key), CAST(group_concat(word, char(10)) AS BLOB) FROM word WHERE key > ?"_s,
        m_lastKey);
    if (q.next() && !q.value<QByteArray>(1).isEmpty()) {
        m_lastKey = q.value<qint64>(0);
        m_words += q.value<QByteArray>(1) + '\n';
    }
}

bool Vocabulary::isWord(const QString &part) const
{
    const auto isKnown = [this](const QString &word) {
        return word.size() >= shortestPart
            && m_db.value<int>(u"SELECT count(*) FROM word WHERE word = ?"_s, m_stemmer.stem(word))
            > 0;
    };
    // arbeid-s-miljø, barn-e-hage: what joins two words may stand at either end of a part
    return isKnown(part) || (part.endsWith(u's') && isKnown(part.chopped(1)))
        || (part.endsWith(u'e') && isKnown(part.chopped(1)))
        || ((part.startsWith(u's') || part.startsWith(u'e')) && isKnown(part.mid(1)));
}

} // namespace fvd
