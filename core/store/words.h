// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct sb_stemmer;

namespace fvd {

/// A word of a text: where it stands, and how it reads in lower case.
struct Word
{
    QString text{};
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The form in which texts are indexed and marked: composed letters (NFC).
QString normalized(const QString &text);

/// Steps through the words of a normalized text, runs of letters and digits. A soft hyphen is part
/// of its word, but not of how it reads.
class WordReader
{
public:
    explicit WordReader(QStringView text)
        : m_text(text)
    {
    }

    /// Steps to the next word; false after the last.
    bool next();
    qsizetype start() const { return m_start; }
    qsizetype length() const { return m_end - m_start; }
    QString lowered() const;

private:
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};

/// All words of \a text.
QList<Word> wordsOf(QStringView text);

/// What a word has in common with its inflected forms, in bokmål and nynorsk alike: *rollene*,
/// *rollane* and *rolla* have one stem.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    /// The stem of \a word, which is in lower case.
    QString stem(const QString &word) const;

private:
    sb_stemmer *m_snowball;
};

/// Whether \a word, in lower case, only holds a question together: *har*, *kva*, *til*.
bool isFiller(const QString &word);

/// Whether one slip of the hand makes \a a of \a b, in long words two: a letter too many, too few
/// or wrong, or two that changed places.
bool isSlipOf(QStringView a, QStringView b);

/// \a word as one writes it who lacks its letters: no å, ø, æ, č, đ …, and no aa, oe, ae either.
QString folded(const QString &word);

} // namespace fvd
