// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/index.h"

#include "core/store/revisions.h"
#include "core/store/textindex.h"

#include <algorithm>
#include <cmath>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// What the word at \a index of a title counts in it: first words most, and more in short titles.
int importanceInTitle(int index, int count)
{
    return int(Occurrence::most * (1 + 1.0 / (1 + index)) / 2 / std::sqrt(double(count)));
}

/// What a word counts in a text that says it \a times among \a count words.
int importanceInText(int times, int count)
{
    return int(Occurrence::most * times / (times + 1 + count / 400.0));
}

/// The words of \a text, each once.
QByteArray occurrencesIn(const IndexText &text, NewWords &words)
{
    QHash<QString, Occurrence> found;
    const auto addTitle = [&](const QString &title, bool areKeywords) {
        const QList<Word> all = wordsOf(title);
        const auto says = [](const Word &word) { return !isFiller(word.text); };
        const int count = std::max(1, int(std::ranges::count_if(all, says)));
        int index = 0; // among the words that say something
        for (const Word &word : all) {
            Occurrence &occurrence = found[word.text];
            occurrence.isInTitle = true;
            occurrence.importance = std::max(occurrence.importance,
                areKeywords ? Occurrence::most / 4 : importanceInTitle(index, count));
            index += says(word) && index + 1 < count ? 1 : 0;
        }
    };
    addTitle(text.title, false);
    addTitle(text.keywords, true); // none of them is before the others

    int count = 0;
    QHash<QString, int> times;
    for (const QString &said : {text.text, text.context}) {
        for (WordReader reader(said); reader.next(); ++count)
            ++times[reader.lowered()];
    }
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        Occurrence &occurrence = found[it.key()];
        if (!occurrence.isInTitle)
            occurrence.importance = importanceInText(it.value(), count);
    }
    QList<Occurrence> occurrences;
    occurrences.reserve(found.size());
    for (auto it = found.begin(); it != found.end(); ++it) {
        it->word = words.numberOf(it.key());
        occurrences.append(*it);
    }
    std::ranges::sort(occurrences, {}, &Occurrence::word);
    return bytesOf(occurrences);
}

/// What search knows of a document in one language.
struct IndexRow
{
    qint64 text = 0; ///< the key of the text; 0 in the row that says that there is none
    QString language{};
    QString type{};
    QString kind{};
    QByteArray occurrences{};

    bool operator==(const IndexRow &) const = default;
};

QList<IndexRow> indexRows(const Database &db, qint64 doc)
{
    QList<IndexRow> rows;
    for (Query q = db.run(u"SELECT text, language, type, kind, occurrences FROM indexed"
                          " WHERE doc = ? ORDER BY key"_s,
             doc);
         q.next();)
        rows.append({q.value<qint64>(0), q.value<QString>(1), q.value<QString>(2),
            q.value<QString>(3), q.value<QByteArray>(4)});
    return rows;
}

/// Most edits move or time something, and change no word: then nothing is written.
void writeIndexRows(Transaction &t, qint64 doc, QList<IndexRow> rows)
{
    const QList<IndexRow> old = indexRows(t.database(), doc);
    if (rows.isEmpty() && !old.isEmpty())
        rows.append(IndexRow());
    if (rows == old)
        return;
    if (!old.isEmpty())
        t.run(u"DELETE FROM indexed WHERE doc = ?"_s, doc);
    // Under new keys, by which all who hold the index in memory learn of it.
    for (const IndexRow &row : rows)
        t.run(u"INSERT INTO indexed (doc, text, language, type, kind, occurrences)"
              " VALUES (?, ?, ?, ?, ?, ?)"_s,
            doc, row.text, row.language, row.type, row.kind, row.occurrences);
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

/// Writes \a text in the place of the row of its language, which is taken out of \a old; its key.
qint64 writeText(Transaction &t, qint64 doc, const IndexText &text, QList<TextRow> &old)
{
    const auto row = std::ranges::find(old, text.language, &TextRow::language);
    if (row == old.end()) {
        t.run(u"INSERT INTO text (doc, language, title, text) VALUES (?, ?, ?, ?)"_s, doc,
            text.language, text.title, text.text);
        return t.lastInsertedKey();
    }
    const qint64 key = row->key;
    if (row->title != text.title || row->text != text.text)
        t.run(u"UPDATE text SET title = ?, text = ? WHERE key = ?"_s, text.title, text.text, key);
    old.erase(row);
    return key;
}

} // namespace

void writeBrief(Transaction &t, qint64 doc, const Document &document, const Derived &derived)
{
    if (document.deleted) {
        t.run(u"DELETE FROM brief WHERE doc = ?"_s, doc);
        return;
    }
    const QByteArray sortKey = derived.sortKey.toUtf8();
    // Most edits leave a document where it stands in its list, and its row in the index of lists.
    const auto changed = t.database().value<qint64>(
        u"UPDATE brief SET bytes = ? WHERE doc = ? AND type = ? AND sort_key = ? AND kind = ?"
        " AND glance = ? RETURNING doc"_s,
        derived.brief, doc, document.type(), sortKey, derived.kind, derived.glance);
    if (changed == doc)
        return;
    t.run(u"INSERT INTO brief (doc, type, sort_key, kind, bytes, glance) VALUES (?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (doc) DO UPDATE SET type = excluded.type, sort_key = excluded.sort_key,"
          " kind = excluded.kind, bytes = excluded.bytes, glance = excluded.glance"_s,
        doc, document.type(), sortKey, derived.kind, derived.brief, derived.glance);
}

qint64 unindexedCount(const Database &db)
{
    return db.value<qint64>(u"SELECT count(*) FROM doc WHERE unindexed"_s);
}

void indexChanged(
    Transaction &t, const Derivation &derivation, const Stemmer &stemmer, Vocabulary &vocabulary)
{
    QList<std::pair<qint64, DocKey>> changed;
    for (Query q = t.run(u"SELECT key, space, id FROM doc WHERE unindexed"_s); q.next();)
        changed.append({q.value<qint64>(0), {q.value<QString>(1), q.value<QString>(2)}});
    vocabulary.refresh();
    NewWords words(vocabulary, stemmer);
    for (const auto &[doc, key] : changed) {
        const DocRow row = findDoc(t.database(), key).value();
        QList<TextRow> old = textRows(t, doc);
        QList<IndexRow> rows;
        if (!row.deleted) {
            const Document document = readDocument(t.database(), key, doc, row.revision);
            const Derived derived = derivation.derive(document);
            for (const IndexText &given : derived.texts) {
                const IndexText text{given.language, normalized(given.title),
                    normalized(given.keywords), normalized(given.text), normalized(given.context)};
                rows.append({writeText(t, doc, text, old), text.language, document.type(),
                    derived.kind, occurrencesIn(text, words)});
            }
        }
        for (const TextRow &gone : old)
            t.run(u"DELETE FROM text WHERE key = ?"_s, gone.key);
        writeIndexRows(t, doc, rows);
        t.run(u"UPDATE doc SET unindexed = 0 WHERE key = ?"_s, doc);
    }
    words.write(t);
}

void clearDerived(Transaction &t)
{
    for (const QString &table : {u"brief"_s, u"text"_s, u"indexed"_s, u"words"_s, u"derivation"_s})
        t.run(u"DELETE FROM "_s + table);
    t.run(u"UPDATE doc SET unindexed = 1"_s);
}

} // namespace fvd
