// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/finder.h"

#include "core/store/index.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8; ///< of a query; what follows is left out
constexpr qsizetype longestQuery = 500;
constexpr int rankedTitles = 200; ///< hits that are read for ranking, of each question
constexpr int rankedTexts = 100;

struct QueryWord
{
    QString text{};
    QString stem{};
    bool isOpen = false; ///< the last one, perhaps unfinished
};

QList<QueryWord> queryWords(const QString &text, const Stemmer &stemmer)
{
    const QString query = normalized(text.left(longestQuery));
    QList<QueryWord> result;
    for (const Word &word : wordsOf(query).first(std::min(mostWords, wordsOf(query).size())))
        result.append({word.text, stemmer.stem(word.text)});
    if (!result.isEmpty())
        result.last().isOpen = query.back().isLetterOrNumber();
    return result;
}

QString whole(Term sort, const QString &text)
{
    return u'"' + term(sort, text) + u'"';
}

QString beginning(Term sort, const QString &text)
{
    return whole(sort, text) + u'*';
}

QString anyOf(const QStringList &expressions)
{
    return u'(' + expressions.join(u" OR "_s) + u')';
}

/// How a question asks for a word; empty if it cannot.
using Asked = std::function<QStringList(const QueryWord &)>;

/// The question for all of \a words; empty if it cannot be asked for one of them.
QString allOf(const QList<QueryWord> &words, const Asked &asked)
{
    QStringList parts;
    for (const QueryWord &word : words) {
        const QStringList expressions = asked(word);
        if (expressions.isEmpty())
            return {};
        parts.append(anyOf(expressions));
    }
    return parts.join(u" AND "_s);
}

QString filterOf(const SearchQuery &query)
{
    QString filter;
    if (!query.language.isEmpty())
        filter += u" AND "_s + whole(Term::Language, query.language);
    if (!query.type.isEmpty())
        filter += u" AND "_s + whole(Term::Type, query.type);
    QStringList kinds;
    for (const QString &kind : query.kinds)
        kinds.append(whole(Term::Kind, kind));
    if (!kinds.isEmpty())
        filter += u" AND "_s + anyOf(kinds);
    return filter;
}

/// How well \a title answers \a words: with the words as written, early, and with little else.
double titleScore(const QString &title, const QList<QueryWord> &words)
{
    double score = 0;
    int index = 0;
    for (WordReader reader(title); reader.next(); ++index) {
        const QString word = reader.lowered();
        for (const QueryWord &wanted : words) {
            if (word == wanted.text)
                score += 2 + 1.0 / (1 + index);
            else if (word.startsWith(wanted.stem))
                score += 1 + 1.0 / (1 + index);
        }
    }
    return score / std::sqrt(1.0 + index);
}

int countOf(std::string_view text, std::string_view part)
{
    int count = 0;
    for (size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// How much \a text, in UTF-8, is about \a words: how often it says each, for its length.
double textScore(const QByteArray &text, const QList<QueryWord> &words)
{
    const std::string_view view(text.constData(), size_t(text.size()));
    double score = 0;
    for (const QueryWord &word : words) {
        QString capital = word.stem;
        capital[0] = capital[0].toUpper();
        const double count = countOf(view, word.stem.toStdString())
            + (capital != word.stem ? countOf(view, capital.toStdString()) : 0);
        score += count / (count + 1 + double(text.size()) / 3000);
    }
    return score;
}

struct Candidate
{
    qint64 key = 0;
    double score = 0;
};

} // namespace

Finder::Finder(const Database &db, const Stemmer &stemmer)
    : m_db(db)
    , m_stemmer(stemmer)
    , m_vocabulary(db, stemmer)
{
}

QList<Hit> Finder::find(const SearchQuery &query) const
{
    const QList<QueryWord> words = queryWords(query.words, m_stemmer);
    if (words.isEmpty() || query.limit < 1)
        return {};
    const QString filter = filterOf(query);
    QList<qint64> found;
    Marker marker;
    for (const QueryWord &word : words) {
        marker.stems.insert(word.stem);
        if (word.isOpen)
            marker.beginnings.append(word.text);
    }

    // Adds what the question finds, the best of it first; whether more is wanted.
    const auto ask = [&](const QString &question, bool readTexts) {
        if (question.isEmpty())
            return true;
        QList<Candidate> candidates;
        for (Query q = m_db.run(readTexts
                     ? u"SELECT text.key, text.title, CAST(text.text AS BLOB) FROM found"
                       " JOIN text ON text.key = found.rowid WHERE found MATCH ? LIMIT ?"_s
                     : u"SELECT text.key, text.title, x'' FROM found"
                       " JOIN text ON text.key = found.rowid WHERE found MATCH ? LIMIT ?"_s,
                 question + filter, (readTexts ? rankedTexts : rankedTitles) + found.size());
             q.next();) {
            const auto [key, title, text] = q.row<qint64, QString, QByteArray>();
            if (!found.contains(key))
                candidates.append({key, titleScore(title, words) + textScore(text, words)});
        }
        std::ranges::stable_sort(candidates, std::greater(), &Candidate::score);
        for (const Candidate &candidate : candidates)
            found.append(candidate.key);
        return found.size() < query.limit;
    };
    const auto askAll = [&](const Asked &asked, bool readTexts) {
        return ask(allOf(words, asked), readTexts);
    };

    const Asked inTitle = [](const QueryWord &w) {
        return QStringList{whole(Term::TitleStem, w.stem)};
    };
    const Asked beginsInTitle = [&](const QueryWord &w) {
        return w.isOpen ? inTitle(w) + QStringList{beginning(Term::TitleWord, w.text)} : inTitle(w);
    };
    const Asked topic = [](const QueryWord &w) {
        return QStringList{
            w.isOpen ? beginning(Term::TopicStem, w.text) : whole(Term::TopicStem, w.stem),
            whole(Term::TopicStem, w.stem)};
    };
    const Asked anywhere = [](const QueryWord &w) {
        return QStringList{whole(Term::Stem, w.stem)};
    };
    const Asked beginsAnywhere = [&](const QueryWord &w) {
        return w.isOpen ? anywhere(w) + QStringList{beginning(Term::Word, w.text)} : anywhere(w);
    };
    const auto compound = [&](Term sort) {
        return [&, sort](const QueryWord &w) {
            QStringList expressions{whole(sort, w.stem)};
            for (const QString &stem : m_vocabulary.compoundsOf(w.stem, w.isOpen)) {
                expressions.append(whole(sort, stem));
                marker.stems.insert(stem);
            }
            return expressions;
        };
    };
    // Who writes one of these letters means it; who writes none may lack them all.
    const auto isPlain = [](const QueryWord &w) {
        return std::ranges::all_of(w.text, [](QChar c) { return c.unicode() < 0x80; });
    };
    const Asked folding = [&](const QueryWord &w) {
        if (!isPlain(w))
            return beginsAnywhere(w);
        const QString plain = folded(w.stem);
        marker.foldedBeginnings.append(plain);
        const auto asked = plain.size() > 2 ? beginning : whole;
        // Who writes aa means å, and no a.
        return plain == w.stem
            ? QStringList{asked(Term::Word, plain), asked(Term::FoldedWord, plain)}
            : QStringList{asked(Term::FoldedWord, plain)};
    };

    const auto someInTitle = [&]() -> QString {
        if (words.size() < 2)
            return {};
        QStringList titles;
        for (const QueryWord &word : words)
            titles += beginsInTitle(word);
        return allOf(words, beginsAnywhere) + u" AND "_s + anyOf(titles);
    };
    askAll(inTitle, false) && askAll(beginsInTitle, false) && ask(someInTitle(), true)
        && askAll(topic, true) && askAll(anywhere, true) && askAll(beginsAnywhere, true)
        && askAll(compound(Term::TitleStem), false) && askAll(compound(Term::Stem), true)
        && std::ranges::any_of(words, isPlain) && askAll(folding, true);

    QList<Hit> hits;
    for (const qint64 key : found.first(std::min<qsizetype>(query.limit, found.size()))) {
        Query q = m_db.run(u"SELECT doc.space, doc.id, doc.type, brief.kind, text.language,"
                           " text.title, text.text FROM text JOIN doc ON doc.key = text.doc"
                           " JOIN brief ON brief.doc = doc.key WHERE text.key = ?"_s,
            key);
        if (!q.next())
            continue;
        const auto text = q.value<QString>(6);
        Hit hit{.key = {q.value<QString>(0), q.value<QString>(1)},
            .type = q.value<QString>(2),
            .kind = q.value<QString>(3),
            .language = q.value<QString>(4),
            .title = q.value<QString>(5)};
        hit.titleMarks = marker.marks(hit.title, m_stemmer);
        const Snippet snippet = snippetOf(text, marker.marks(text, m_stemmer));
        hit.snippet = snippet.text;
        hit.marks = snippet.marks;
        hits.append(hit);
    }
    return hits;
}

} // namespace fvd
