// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/finder.h"

#include "core/store/snippet.h"

#include <algorithm>
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

std::vector<Wanted> wantedIn(const QString &text, const Stemmer &stemmer)
{
    const QString query = normalized(text.left(longestQuery));
    std::vector<Wanted> result;
    for (WordReader reader(query); reader.next() && std::ssize(result) < mostWords;) {
        const QString word = reader.lowered();
        result.push_back({.text = word, .stem = stemmer.stem(word)});
    }
    if (!result.empty())
        result.back().isOpen = query.back().isLetterOrNumber();
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

/// The texts of an index that have all words of a query.
class Matches
{
public:
    explicit Matches(const TextIndex &index)
        : m_index(index)
        , m_texts(index.texts().size())
    {
    }

    /// Leaves those that have one of the answers of \a wanted.
    void narrow(const Wanted &wanted)
    {
        if (m_count == 0)
            return;
        m_count = 0;
        const auto use = [this](float weight) {
            return [this, weight](TextIndex::Number number, float score) {
                Match &match = m_texts[number];
                if (match.words < m_words)
                    return;
                // A text counts for the best of the answers it has.
                const bool isNew = match.words == m_words;
                const float before = isNew ? 0 : match.last;
                m_count += isNew ? 1 : 0;
                match.words = m_words + 1;
                match.last = std::max(before, score * weight);
                match.score += match.last - before;
            };
        };
        for (const Answer &answer : wanted.answers)
            m_index.forEach(answer.word, use(answer.weight));
        if (wanted.isOpen && wanted.text.size() <= TextIndex::longestBeginning)
            m_index.forEachBeginning(wanted.text, use(beginsWith));
        ++m_words;
    }

    /// Those that \a pass, best first, at most \a limit.
    template <typename Pass>
    std::vector<TextIndex::Number> best(qsizetype limit, Pass &&pass) const
    {
        std::vector<TextIndex::Number> numbers;
        if (m_count == 0)
            return numbers;
        for (TextIndex::Number number = 0; number < m_texts.size(); ++number) {
            if (m_texts[number].words == m_words && pass(number))
                numbers.push_back(number);
        }
        const auto end = numbers.begin() + std::min<qsizetype>(limit, std::ssize(numbers));
        std::ranges::partial_sort(numbers, end, [this](auto a, auto b) {
            return std::pair(-m_texts[a].score, a) < std::pair(-m_texts[b].score, b);
        });
        numbers.erase(end, numbers.end());
        return numbers;
    }

private:
    struct Match
    {
        int words = 0; ///< how many of the words it has, from the first
        float score = 0;
        float last = 0; ///< the part of score that is for the last word
    };

    const TextIndex &m_index;
    std::vector<Match> m_texts;
    int m_words = 0;
    qsizetype m_count = std::ssize(m_texts); ///< of those that have all of them
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

    std::vector<TextIndex::Number> found;
    for (const auto &addAnswers : {addForms, addCompounds, addFolded}) {
        bool isNew = false;
        for (Wanted &wanted : words) {
            const size_t before = wanted.answers.size();
            addAnswers(wanted, m_vocabulary);
            isNew = isNew || wanted.answers.size() > before;
        }
        if (!isNew && addAnswers != addForms)
            continue;
        Matches matches(m_index);
        for (const Wanted &wanted : words)
            matches.narrow(wanted);
        const std::vector<TextIndex::Number> more =
            matches.best(query.limit - std::ssize(found), [&](TextIndex::Number number) {
                return passes(m_index.texts()[number], query)
                    && std::ranges::find(found, number) == found.end();
            });
        found.insert(found.end(), more.begin(), more.end());
        if (std::ssize(found) >= query.limit)
            break;
    }

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
