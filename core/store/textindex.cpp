// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/textindex.h"

#include <QtEndian>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

// Both what is stored and what is held in memory is a number in the upper 24 bits, of a word or of
// a text, then the bit of the title, then seven bits of importance.

void TextIndex::refresh(const Vocabulary &vocabulary)
{
    if (vocabulary.numbering() != m_numbering) {
        m_texts.clear();
        m_ofDocument.clear();
        m_ofWord.clear();
        m_beginnings.clear();
        m_ofBeginning.clear();
        m_numbering = vocabulary.numbering();
        m_lastKey = 0;
    }
    addWords(vocabulary);
    // What is said of a document stands together, and takes the place of what was said before.
    qint64 lastDoc = 0;
    for (Query q = m_db.run(u"SELECT key, doc, text, language, type, kind, occurrences"
                            " FROM indexed WHERE key > ? ORDER BY key"_s,
             m_lastKey);
         q.next();) {
        m_lastKey = q.value<qint64>(0);
        const auto name = [&](int column) { return *m_names.insert(q.value<QString>(column)); };
        const Text text{.doc = q.value<qint64>(1),
            .key = q.value<qint64>(2),
            .language = name(3),
            .type = name(4),
            .kind = name(5)};
        if (text.doc != lastDoc) {
            for (const Number old : m_ofDocument.values(text.doc))
                m_texts[old].isGone = true;
            m_ofDocument.remove(text.doc);
            lastDoc = text.doc;
        }
        if (text.key != 0)
            add(text, q.value<QByteArray>(6));
    }
}

void TextIndex::addWords(const Vocabulary &vocabulary)
{
    m_ofWord.reserve(vocabulary.count());
    for (auto word = WordNumber(m_ofWord.size()); word < vocabulary.count(); ++word) {
        OfWord &ofWord = m_ofWord.emplace_back();
        for (qsizetype i = 0; i < longestBeginning; ++i) {
            const QString beginning = vocabulary.word(word).left(i + 1);
            const auto known = m_beginnings.constFind(beginning);
            if (known == m_beginnings.cend()) {
                ofWord.beginnings[i] = std::ssize(m_ofBeginning);
                m_beginnings.insert(beginning, std::ssize(m_ofBeginning));
                m_ofBeginning.emplace_back();
            } else {
                ofWord.beginnings[i] = *known;
            }
        }
    }
}

void TextIndex::add(const Text &text, const QByteArray &occurrences)
{
    const auto number = Number(m_texts.size());
    m_texts.push_back(text);
    m_ofDocument.insert(text.doc, number);
    for (qsizetype at = 0; at + 4 <= occurrences.size(); at += 4) {
        const auto occurrence = qFromLittleEndian<quint32>(occurrences.constData() + at);
        if (occurrence >> 8 >= m_ofWord.size())
            continue;
        OfWord &ofWord = m_ofWord[occurrence >> 8];
        const quint32 posting = number << 8 | (occurrence & 0xff);
        ofWord.postings.push_back(posting);
        for (const qsizetype beginning : ofWord.beginnings) {
            Postings &postings = m_ofBeginning[beginning];
            if (!postings.empty() && postings.back() >> 8 == number)
                postings.back() = std::max(postings.back(), posting);
            else
                postings.push_back(posting);
        }
    }
}

QByteArray bytesOf(const QList<Occurrence> &occurrences)
{
    QByteArray bytes(occurrences.size() * 4, Qt::Uninitialized);
    char *to = bytes.data();
    for (const Occurrence &each : occurrences) {
        Q_ASSERT(each.importance >= 0 && each.importance <= Occurrence::most);
        qToLittleEndian<quint32>(
            each.word << 8 | (each.isInTitle ? 0x80U : 0U) | quint32(each.importance), to);
        to += 4;
    }
    return bytes;
}

} // namespace fvd
