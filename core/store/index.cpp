// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index.h"

#include "core/store/revisions.h"

#include <QSet>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// A text as it is indexed: its terms, and the stems that are new to the list of words perhaps.
struct Terms
{
    QString joined{};
    QStringList stems{};
};

Terms termsOf(
    const IndexText &text, const QString &type, const QString &kind, const Stemmer &stemmer)
{
    QSet<QString> terms{term(Term::Language, text.language), term(Term::Type, type)};
    if (!kind.isEmpty())
        terms.insert(term(Term::Kind, kind));
    QHash<QString, int> stems;
    const auto addWords = [&](const QString &source, bool isTitle) {
        int count = 0;
        QHash<QString, int> words;
        for (WordReader reader(source); reader.next(); ++count)
            ++words[reader.lowered()];
        for (auto it = words.begin(); it != words.end(); ++it) {
            const QString stem = stemmer.stem(it.key());
            terms.insert(term(Term::Word, it.key()));
            if (const QString plain = folded(it.key()); plain != it.key())
                terms.insert(term(Term::FoldedWord, plain));
            if (isTitle) {
                terms.insert(term(Term::TitleStem, stem));
                terms.insert(term(Term::TitleWord, it.key()));
            }
            stems[stem] += it.value();
        }
        return count;
    };
    addWords(text.title, true);
    addWords(text.keywords, true);
    const int count = addWords(text.text, false);
    Terms result;
    for (auto it = stems.begin(); it != stems.end(); ++it) {
        terms.insert(term(Term::Stem, it.key()));
        if (it.value() >= 3 && it.value() * 150 >= count)
            terms.insert(term(Term::TopicStem, it.key()));
        if (it.key().size() > 2 && !it.key().front().isDigit())
            result.stems.append(it.key());
    }
    QStringList sorted(terms.begin(), terms.end());
    sorted.sort();
    result.joined = sorted.join(u' ');
    return result;
}

/// Puts those of \a stems into the list of words that are not there.
void addWords(Transaction &t, const QStringList &stems)
{
    for (const QString &stem : stems)
        t.run(u"INSERT OR IGNORE INTO word (word) VALUES (?)"_s, stem);
}

/// The rows of the text in \a language of \a doc, if there are any.
struct TextRow
{
    qint64 key = 0;
    QString language{};
    QString title{};
    QString text{};
};

QList<TextRow> textRows(Transaction &t, qint64 doc)
{
    QList<TextRow> rows;
    for (Query q = t.run(u"SELECT key, language, title, text FROM text WHERE doc = ?"_s, doc);
         q.next();)
        rows.append(
            {q.value<qint64>(0), q.value<QString>(1), q.value<QString>(2), q.value<QString>(3)});
    return rows;
}

void removeText(Transaction &t, qint64 key)
{
    t.run(u"DELETE FROM text WHERE key = ?"_s, key);
    t.run(u"DELETE FROM found WHERE rowid = ?"_s, key);
}

void writeText(
    Transaction &t, qint64 doc, const IndexText &text, const Terms &terms, QList<TextRow> &old)
{
    const auto row = std::ranges::find(old, text.language, &TextRow::language);
    if (row == old.end()) {
        t.run(u"INSERT INTO text (doc, language, title, text) VALUES (?, ?, ?, ?)"_s, doc,
            text.language, text.title, text.text);
        t.run(
            u"INSERT INTO found (rowid, terms) VALUES (?, ?)"_s, t.lastInsertedKey(), terms.joined);
        addWords(t, terms.stems);
        return;
    }
    if (row->title != text.title || row->text != text.text)
        t.run(u"UPDATE text SET title = ?, text = ? WHERE key = ?"_s, text.title, text.text,
            row->key);
    // Most edits move or time something, and change no word.
    if (t.database().value<QString>(u"SELECT terms FROM found WHERE rowid = ?"_s, row->key)
        != terms.joined) {
        t.run(u"UPDATE found SET terms = ? WHERE rowid = ?"_s, terms.joined, row->key);
        addWords(t, terms.stems);
    }
    old.erase(row);
}

} // namespace

QString term(Term sort, const QString &text)
{
    const QChar letter(static_cast<char16_t>(sort));
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return letter + text;
    return letter + QString::fromLatin1(text.toUtf8().toHex());
}

void writeBrief(Transaction &t, qint64 doc, const Document &document, const Derived &derived)
{
    if (document.deleted) {
        t.run(u"DELETE FROM brief WHERE doc = ?"_s, doc);
        return;
    }
    t.run(u"INSERT INTO brief (doc, type, sort_key, kind, bytes) VALUES (?, ?, ?, ?, ?)"
          " ON CONFLICT (doc) DO UPDATE SET type = excluded.type, sort_key = excluded.sort_key,"
          " kind = excluded.kind, bytes = excluded.bytes"_s,
        doc, document.type(), derived.sortKey.toUtf8(), derived.kind, derived.brief);
}

qint64 unindexedCount(const Database &db)
{
    return db.value<qint64>(u"SELECT count(*) FROM doc WHERE unindexed"_s);
}

void indexChanged(Transaction &t, const Derivation &derivation, const Stemmer &stemmer)
{
    QList<std::pair<qint64, DocKey>> changed;
    for (Query q = t.run(u"SELECT key, space, id FROM doc WHERE unindexed"_s); q.next();)
        changed.append({q.value<qint64>(0), {q.value<QString>(1), q.value<QString>(2)}});
    for (const auto &[doc, key] : changed) {
        const DocRow row = findDoc(t.database(), key).value();
        QList<TextRow> old = textRows(t, doc);
        if (!row.deleted) {
            const Document document = readDocument(t.database(), key, doc, row.revision);
            const Derived derived = derivation.derive(document);
            for (const IndexText &given : derived.texts) {
                const IndexText text{given.language, normalized(given.title),
                    normalized(given.keywords), normalized(given.text)};
                writeText(t, doc, text, termsOf(text, document.type(), derived.kind, stemmer), old);
            }
        }
        for (const TextRow &gone : old)
            removeText(t, gone.key);
        t.run(u"UPDATE doc SET unindexed = 0 WHERE key = ?"_s, doc);
    }
}

void clearDerived(Transaction &t)
{
    for (const QString &table : {u"brief"_s, u"text"_s, u"found"_s, u"word"_s, u"derivation"_s})
        t.run(u"DELETE FROM "_s + table);
    t.run(u"UPDATE doc SET unindexed = 1"_s);
}

} // namespace fvd
