// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/finder.h"

#include "core/store/index.h"

namespace fvd {

using namespace Qt::StringLiterals;

QList<Hit> Finder::find(const SearchQuery &query) const
{
    QStringList parts;
    const QList<Word> words = wordsOf(normalized(query.words.left(500)));
    for (const Word &word : words)
        parts.append(u"(\"%1\" OR \"%2\"*)"_s.arg(
            term(Term::Stem, m_stemmer.stem(word.text)), term(Term::Word, word.text)));
    if (words.isEmpty())
        return {};
    if (!query.language.isEmpty())
        parts.append(u'"' + term(Term::Language, query.language) + u'"');
    if (!query.type.isEmpty())
        parts.append(u'"' + term(Term::Type, query.type) + u'"');
    QList<Hit> hits;
    for (Query q = m_db.run(u"SELECT doc.space, doc.id, doc.type, brief.kind, text.language,"
                            " text.title FROM found JOIN text ON text.key = found.rowid"
                            " JOIN doc ON doc.key = text.doc JOIN brief ON brief.doc = doc.key"
                            " WHERE found MATCH ? LIMIT ?"_s,
             parts.join(u" AND "_s), query.limit);
         q.next();) {
        hits.append({.key = {q.value<QString>(0), q.value<QString>(1)},
            .type = q.value<QString>(2),
            .kind = q.value<QString>(3),
            .language = q.value<QString>(4),
            .title = q.value<QString>(5)});
    }
    return hits;
}

} // namespace fvd
