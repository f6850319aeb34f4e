// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/words.h"

#include <QHash>

#include <optional>
#include <vector>

namespace fvd {

/// The number of a word as it is written, in lower case: from zero, in the order they were met.
using WordNumber = quint32;

/// All words that stand in any indexed text, held in memory.
class Vocabulary
{
public:
    Vocabulary(const Database &db, const Stemmer &stemmer)
        : m_db(db)
        , m_stemmer(stemmer)
    {
    }

    /// Reads what was added since the last call, by whatever connection; all of it, if the words
    /// were numbered anew. To be called before anything else is asked. \throws Failure
    void refresh();
    /// Another number whenever the words are numbered anew.
    qint64 numbering() const { return m_firstKey; }

    WordNumber count() const { return WordNumber(m_words.size()); }
    const QString &word(WordNumber number) const { return m_words[number]; }
    std::optional<WordNumber> find(const QString &word) const;
    /// The words that have \a stem.
    std::vector<WordNumber> withStem(const QString &stem) const;
    std::vector<WordNumber> beginningWith(const QString &text) const;
    /// The words that are written with letters some lack, and without them are \a text, or begin
    /// with it.
    std::vector<WordNumber> folding(const QString &text, bool isBeginning) const;
    /// The stems of compounds that have a word with \a stem as one of their parts, where the other
    /// parts are words too: *rolle* is in *lederrolle*, and not in *kontroll*. If \a isOpen, the
    /// word may be unfinished.
    QStringList compoundsOf(const QString &stem, bool isOpen) const;

    /// The words that \a word, which is none of them, is a slip of the hand for. Their first letter
    /// is right: nearly all slips come later, and so few words need be looked at.
    std::vector<WordNumber> slipsOf(const QString &word) const;
    /// The stems of the words that \a word, a compound that no text has, is made of.
    QStringList partsOf(const QString &word) const;

private:
    /// A word by its first letters, which tell most words apart.
    struct Sorted
    {
        quint64 start = 0;
        WordNumber number = 0;
    };

    void add(QStringView lines);
    std::vector<Sorted>::const_iterator lowerBound(const QString &text) const;
    bool isKnown(QStringView word) const;
    bool isWord(const QString &part) const;

    const Database &m_db;
    const Stemmer &m_stemmer;
    std::vector<QString> m_words{};
    std::vector<Sorted> m_sorted{}; ///< by word
    std::vector<std::pair<QString, WordNumber>> m_folded{}; ///< sorted
    QHash<QString, std::vector<WordNumber>> m_stems{};
    QByteArray m_parts{"\n"}; ///< the stems that compounds may have as parts, between line feeds
    qint64 m_firstKey = 0;
    qint64 m_lastKey = 0;
};

/// Words that a transaction adds to those of \a known.
class NewWords
{
public:
    NewWords(const Vocabulary &known, const Stemmer &stemmer)
        : m_known(known)
        , m_stemmer(stemmer)
    {
    }

    /// The number of \a word, a new one if it has none yet.
    WordNumber numberOf(const QString &word);
    /// Makes the numbers last. \throws Failure
    void write(Transaction &t) const;

private:
    const Vocabulary &m_known;
    const Stemmer &m_stemmer;
    QHash<QString, WordNumber> m_numbers{};
    QString m_lines{};
};

} // namespace fvd
