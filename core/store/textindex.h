// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vocabulary.h"

#include <QMultiHash>
#include <QSet>

#include <array>
#include <vector>

namespace fvd {

/// A word in a text, and what it tells of the text.
struct Occurrence
{
    static constexpr int most = 127; ///< of importance

    WordNumber word = 0;
    bool isInTitle = false; ///< or in the keywords
    int importance = 0; ///< 0 to most: in a title, how much of it; in a text, how often it is said
};

/// Which texts have which words, held in memory: what is typed is looked up in it, key by key.
class TextIndex
{
public:
    /// A text among all texts: they are numbered from zero, anew in each TextIndex.
    using Number = quint32;

    struct Text
    {
        qint64 doc = 0;
        qint64 key = 0; ///< of its row in the table of texts
        QString language{};
        QString type{};
        QString kind{};
        bool isGone = false; ///< no longer what the document says
    };

    explicit TextIndex(const Database &db)
        : m_db(db)
    {
    }

    /// Reads what was indexed since the last call, by whatever connection; all of it, if the words
    /// of \a vocabulary, which is just as new, were numbered anew. To be called before anything
    /// else. \throws Failure
    void refresh(const Vocabulary &vocabulary);

    const std::vector<Text> &texts() const { return m_texts; }

    /// Calls \a use with the number of each text that has \a word, and what the word counts in it:
    /// up to 1 in the text, and between 2 and 3 in its title.
    template <typename Use>
    void forEach(WordNumber word, Use &&use) const
    {
        if (word < m_ofWord.size())
            useEach(m_ofWord[word].postings, use);
    }

    /// The longest beginnings of words that are held as words are: a letter or two begin so many
    /// words that these cannot be gone through one by one.
    static constexpr qsizetype longestBeginning = 2;

    /// Calls \a use as forEach does, for all words that begin with \a beginning, but once for each
    /// text.
    template <typename Use>
    void forEachBeginning(const QString &beginning, Use &&use) const
    {
        if (const auto number = m_beginnings.constFind(beginning); number != m_beginnings.cend())
            useEach(m_ofBeginning[*number], use);
    }

private:
    using Postings = std::vector<quint32>; ///< text, in title, importance

    struct OfWord
    {
        Postings postings{};
        std::array<qsizetype, longestBeginning> beginnings{}; ///< the same one twice if it is short
    };

    template <typename Use>
    static void useEach(const Postings &postings, Use &&use)
    {
        for (const quint32 posting : postings) {
            const float importance = float(posting & 0x7f) / Occurrence::most;
            use(posting >> 8, posting & 0x80 ? 2 + importance : importance);
        }
    }

    void addWords(const Vocabulary &vocabulary);
    void add(const Text &text, const QByteArray &occurrences);

    const Database &m_db;
    std::vector<Text> m_texts{};
    QMultiHash<qint64, Number> m_ofDocument{};
    std::vector<OfWord> m_ofWord{};
    QHash<QString, qsizetype> m_beginnings{};
    std::vector<Postings> m_ofBeginning{};
    QSet<QString> m_names{}; ///< one copy of each language, type and kind
    qint64 m_numbering = 0;
    qint64 m_lastKey = 0;
};

/// \a occurrences in the form in which they are stored.
QByteArray bytesOf(const QList<Occurrence> &occurrences);

} // namespace fvd
