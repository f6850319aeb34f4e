// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/finder.h"

#include "core/store/snippet.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8; ///< of a query; what follows is left out
constexpr qsizetype longestQuery = 500;

// What a word counts for another one that was asked for. What only begins with it counts less even
// in a title, but more than the word itself in a text.
constexpr float asWritten = 1;
constexpr float sameStem = 0.95F;
constexpr float beginsWith = 0.7F;
constexpr float compound = 0.6F;
constexpr float foldedWord = 0.5F;
constexpr float slip = 0.5F;
constexpr float partOfIt = 0.4F;
static_assert(foldedWord * 2 >= asWritten);

/// A word of the vocabulary that answers a word of a query, and how well.
struct Answer
{
    WordNumber word = 0;
    float weight = 0;
};

/// A word of a query, with its answers.
struct Wanted
{
    QString text{};
    QString stem{};
    bool isOpen = false; ///< the last one, perhaps unfinished
    std::vector<Answer> answers{};

    void add(const std::vector<WordNumber> &words, float weight)
    {
        for (const WordNumber word : words)
            answers.push_back({word, weight});
    }
};

/// That a word is in a text at all, beside what it counts there.
constexpr float isThere = 0.5F;
/// How much better a text of the preferred kind answers a question than another that says the same:
/// less if it is one word, which may be what something is called.
constexpr float preference = 1.3F;
constexpr float preferenceOfOneWord = 1.15F;
/// Of what the words of a query say, so much must be in a text.
constexpr float leastShare = 0.15F;

/// Leaves out of \a words what only holds them together, if there is more: "har vi lov til å".
void leaveOutFillers(std::vector<Wanted> &words)
{
    std::vector<Wanted> kept;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        const bool isMayWe = words[i].text == "lov"_L1 && !isLast && words[i + 1].text == "til"_L1;
        if (!isMayWe && !(isFiller(words[i].text) && !words[i].isOpen))
            kept.push_back(words[i]);
    }
    if (!kept.empty())
        words = std::move(kept);
}

std::vector<Wanted> wantedIn(const QString &text, const Stemmer &stemmer)
{
    const QString query = normalized(text.left(longestQuery));
    std::vector<Wanted> result;
    for (WordReader reader(query); reader.next() && std::ssize(result) < 3 * mostWords;) {
        const QString word = reader.lowered();
        result.push_back({.text = word, .stem = stemmer.stem(word)});
    }
    if (!result.empty())
        result.back().isOpen = query.back().isLetterOrNumber();
    leaveOutFillers(result);
    if (std::ssize(result) > mostWords)
        result.resize(mostWords);
    return result;
}

void addForms(Wanted &wanted, const Vocabulary &vocabulary)
{
    if (const std::optional<WordNumber> same = vocabulary.find(wanted.text))
        wanted.answers.push_back({*same, asWritten});
    wanted.add(vocabulary.withStem(wanted.stem), sameStem);
    if (wanted.isOpen && wanted.text.size() > TextIndex::longestBeginning)
        wanted.add(vocabulary.beginningWith(wanted.text), beginsWith);
}

void addCompounds(Wanted &wanted, const Vocabulary &vocabulary)
{
    for (const QString &stem : vocabulary.compoundsOf(wanted.stem, wanted.isOpen))
        wanted.add(vocabulary.withStem(stem), compound);
}

/// Who writes one of the letters that some lack means it; who writes none may lack them all.
void addFolded(Wanted &wanted, const Vocabulary &vocabulary)
{
    const bool isPlain =
        std::ranges::all_of(wanted.text, [](QChar c) { return c.unicode() < 0x80; });
    if (!isPlain)
        return;
    const QString plain = folded(wanted.stem);
    const bool isBeginning = plain.size() > 2;
    wanted.add(vocabulary.folding(plain, isBeginning), foldedWord);
    if (isBeginning && plain == wanted.stem)
        wanted.add(vocabulary.beginningWith(plain), foldedWord);
}

/// For a word that no text has: those that were meant, or those that it is made of.
void addGuesses(Wanted &wanted, const Vocabulary &vocabulary)
{
    wanted.add(vocabulary.slipsOf(wanted.text), slip);
    for (const QString &part : vocabulary.partsOf(wanted.text))
        wanted.add(vocabulary.withStem(part), partOfIt);
}

/// How well the texts of an index answer a query. A word that few texts have says most, and a text
/// counts for as much of what the query says as it has.
class Ranking
{
public:
    /// \a passes says for each text whether it may be found at all.
    Ranking(const TextIndex &index, const QString &preferred, std::vector<bool> passes)
        : m_index(index)
        , m_preferred(preferred)
        , m_passes(std::move(passes))
        , m_passing(std::ranges::count(m_passes, true))
        , m_scores(index.texts().size())
        , m_shares(index.texts().size())
    {
    }

    /// Counts those that have one of the answers of \a wanted, each for the best that it has. False
    /// if there are none: what no text knows tells none from another.
    bool add(const Wanted &wanted)
    {
        const size_t count = m_scores.size();
        std::vector<float> best(count);
        qsizetype having = 0;
        const auto use = [&](float weight) {
            return [&, weight](TextIndex::Number number, float score) {
                if (!m_passes[number])
                    return;
                having += best[number] == 0 ? 1 : 0;
                best[number] = std::max(best[number], (isThere + score) * weight);
            };
        };
        for (const Answer &answer : wanted.answers)
            m_index.forEach(answer.word, use(answer.weight));
        if (wanted.isOpen && wanted.text.size() <= TextIndex::longestBeginning)
            m_index.forEachBeginning(wanted.text, use(beginsWith));
        if (having == 0)
            return false;
        const float says = std::log(1 + float(m_passing) / float(having));
        m_whole += says;
        ++m_words;
        for (size_t number = 0; number < count; ++number) {
            if (best[number] > 0) {
                m_scores[number] += says * best[number];
                m_shares[number] += says;
            }
        }
        return true;
    }

    /// Those that have most of the words, best first, at most \a limit.
    std::vector<TextIndex::Number> best(qsizetype limit) const
    {
        std::vector<TextIndex::Number> numbers;
        for (TextIndex::Number number = 0; number < m_scores.size(); ++number) {
            if (m_shares[number] > 0 && m_shares[number] >= m_whole * leastShare)
                numbers.push_back(number);
        }
        const auto end = numbers.begin() + std::min<qsizetype>(limit, std::ssize(numbers));
        std::ranges::partial_sort(numbers, end,
            [this](auto a, auto b) { return std::pair(-score(a), a) < std::pair(-score(b), b); });
        numbers.erase(end, numbers.end());
        return numbers;
    }

private:
    float score(TextIndex::Number number) const
    {
        const bool isPreferred =
            !m_preferred.isEmpty() && m_index.texts()[number].kind == m_preferred;
        const float worth = !isPreferred ? 1 : m_words > 1 ? preference : preferenceOfOneWord;
        return m_scores[number] * std::sqrt(m_shares[number] / m_whole) * worth;
    }

    const TextIndex &m_index;
    const QString &m_preferred;
    std::vector<bool> m_passes;
    qsizetype m_passing;
    std::vector<float> m_scores;
    std::vector<float> m_shares; ///< what the words say that it has …
    float m_whole = 0; ///< … of what all of them say
    int m_words = 0;
};

bool passes(const TextIndex::Text &text, const SearchQuery &query)
{
    return !text.isGone && (query.language.isEmpty() || text.language == query.language)
        && (query.type.isEmpty() || text.type == query.type)
        && (query.kinds.isEmpty() || query.kinds.contains(text.kind));
}

Marker markerOf(const std::vector<Wanted> &words, const Vocabulary &vocabulary)
{
    Marker marker;
    for (const Wanted &wanted : words) {
        if (wanted.isOpen)
            marker.addBeginning(wanted.text);
        for (const Answer &answer : wanted.answers) {
            if (answer.weight != beginsWith)
                marker.addWord(vocabulary.word(answer.word));
        }
    }
    return marker;
}

} // namespace

Finder::Finder(const Database &db, const Stemmer &stemmer, Vocabulary &vocabulary)
    : m_db(db)
    , m_stemmer(stemmer)
    , m_vocabulary(vocabulary)
{
}

QList<Hit> Finder::find(const SearchQuery &query)
{
    std::vector<Wanted> words = wantedIn(query.words, m_stemmer);
    if (words.empty() || query.limit < 1)
        return {};
    m_db.read([this] {
        m_vocabulary.refresh();
        m_index.refresh(m_vocabulary);
    });

    std::vector<bool> passing;
    passing.reserve(m_index.texts().size());
    for (const TextIndex::Text &text : m_index.texts())
        passing.push_back(passes(text, query));
    Ranking ranking(m_index, query.preferred, std::move(passing));
    for (Wanted &wanted : words) {
        addForms(wanted, m_vocabulary);
        addCompounds(wanted, m_vocabulary);
        addFolded(wanted, m_vocabulary);
        if (!ranking.add(wanted)) {
            addGuesses(wanted, m_vocabulary);
            ranking.add(wanted);
        }
    }
    const std::vector<TextIndex::Number> found = ranking.best(query.limit);

    const Marker marker = markerOf(words, m_vocabulary);
    QList<Hit> hits;
    for (const TextIndex::Number number : found) {
        const TextIndex::Text &about = m_index.texts()[number];
        Query q = m_db.run(u"SELECT doc.space, doc.id, text.title, text.text FROM text"
                           " JOIN doc ON doc.key = text.doc WHERE text.key = ?"_s,
            about.key);
        if (!q.next())
            continue;
        const auto [space, id, title, text] = q.row<QString, QString, QString, QString>();
        const Snippet snippet = snippetOf(text, marker.marks(text));
        hits.append({.key = {space, id},
            .type = about.type,
            .kind = about.kind,
            .language = about.language,
            .title = title,
            .titleMarks = marker.marks(title),
            .snippet = snippet.text,
            .marks = snippet.marks});
    }
    return hits;
}

} // namespace fvd
