// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"

#include <QHash>
#include <QSet>

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <utility>
#include <vector>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar softHyphen(0x00ad);
/// Longer runs of letters are no words.
constexpr qsizetype longestWord = 60;

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == softHyphen;
}

/// \a word with endings that the stemmer does not know, most of them of nynorsk, as those it does.
QString evened(QString word)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 13> endings{{
        {"legheita"_L1, "lighet"_L1},
        {"legheit"_L1, "lighet"_L1},
        {"heitene"_L1, "het"_L1},
        {"heiter"_L1, "het"_L1},
        {"heita"_L1, "het"_L1},
        {"heit"_L1, "het"_L1},
        {"leikane"_L1, "het"_L1},
        {"leiken"_L1, "het"_L1},
        {"leik"_L1, "het"_L1},
        {"lege"_L1, "lig"_L1},
        {"legt"_L1, "lig"_L1},
        {"leg"_L1, "lig"_L1},
        {"erne"_L1, "er"_L1},
    }};
    for (const auto &[nynorsk, bokmaal] : endings) {
        if (word.size() > nynorsk.size() + 2 && word.endsWith(nynorsk)) {
            word.chop(nynorsk.size());
            return word + bokmaal;
        }
    }
    return word;
}

/// Stems that differ between the two forms of the language, in the words of local government.
QString commonStem(const QString &stem)
{
    static const QHash<QString, QString> common{
        {u"folkevald"_s, u"folkevalg"_s},
        {u"folkevalt"_s, u"folkevalg"_s},
        {u"folkevalgt"_s, u"folkevalg"_s},
        {u"val"_s, u"valg"_s},
        {u"rettleiar"_s, u"veiled"_s},
        {u"rettleiing"_s, u"veiledning"_s},
        {u"prosessrettlei"_s, u"prosessveiled"_s},
        {u"rettlei"_s, u"veiled"_s},
        {u"sakshandsaming"_s, u"saksbehandling"_s},
        {u"handsaming"_s, u"behandling"_s},
        {u"verksemd"_s, u"virksom"_s},
        {u"eigedom"_s, u"eiendom"_s},
        {u"eig"_s, u"ei"_s},
        {u"eigarskap"_s, u"eierskap"_s},
        {u"leiarskap"_s, u"lederskap"_s},
        {u"hastesak"_s, u"hast"_s},
        {u"hastevedtak"_s, u"hast"_s},
        {u"open"_s, u"åpen"_s},
        {u"ope"_s, u"åpen"_s},
        {u"ikkje"_s, u"ikk"_s},
        {u"kommunelov"_s, u"kommunelov"_s},
    };
    return common.value(stem, stem);
}

} // namespace

QString normalized(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

bool WordReader::next()
{
    m_start = m_end;
    while (m_start < m_text.size() && !m_text[m_start].isLetterOrNumber())
        ++m_start;
    m_end = m_start;
    while (m_end < m_text.size() && isWordChar(m_text[m_end]))
        ++m_end;
    return m_end > m_start;
}

QString WordReader::lowered() const
{
    QString word = m_text.mid(m_start, m_end - m_start).toString().toLower();
    if (word.contains(softHyphen))
        word.remove(softHyphen);
    word.truncate(longestWord);
    return word;
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    for (WordReader reader(text); reader.next();)
        words.append({reader.lowered(), reader.start(), reader.length()});
    return words;
}

Stemmer::Stemmer()
    : m_snowball(sb_stemmer_new("norwegian", "UTF_8"))
{
    Q_ASSERT(m_snowball);
}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_snowball);
}

QString Stemmer::stem(const QString &word) const
{
    QByteArray stem = evened(word).toUtf8();
    // Twice: innbyggere, innbygger, innbygg.
    for (int pass = 0; pass < 2; ++pass) {
        const sb_symbol *shorter = sb_stemmer_stem(
            m_snowball, reinterpret_cast<const sb_symbol *>(stem.constData()), int(stem.size()));
        stem = QByteArray(reinterpret_cast<const char *>(shorter), sb_stemmer_length(m_snowball));
    }
    // innbyggjar and innbygger, tenkje and tenke
    if (stem.size() > 3 && (stem.endsWith("gj") || stem.endsWith("kj")))
        stem.chop(1);
    return commonStem(QString::fromUtf8(stem));
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"alle"_s, u"at"_s, u"av"_s, u"bli"_s, u"blir"_s, u"bør"_s,
        u"da"_s, u"de"_s, u"dei"_s, u"dem"_s, u"den"_s, u"der"_s, u"dere"_s, u"det"_s, u"du"_s,
        u"dykk"_s, u"då"_s, u"eg"_s, u"ein"_s, u"eit"_s, u"en"_s, u"er"_s, u"et"_s, u"etter"_s,
        u"for"_s, u"fra"_s, u"frå"_s, u"få"_s, u"får"_s, u"før"_s, u"ha"_s, u"har"_s, u"hva"_s,
        u"hvem"_s, u"hvilke"_s, u"hvilken"_s, u"hvis"_s, u"hvor"_s, u"hvordan"_s, u"hvorfor"_s,
        u"i"_s, u"ikke"_s, u"ikkje"_s, u"inn"_s, u"jeg"_s, u"kan"_s, u"kor"_s, u"korleis"_s,
        u"kva"_s, u"kven"_s, u"kvifor"_s, u"man"_s, u"mange"_s, u"med"_s, u"meg"_s, u"mellom"_s,
        u"men"_s, u"må"_s, u"noe"_s, u"noen"_s, u"noko"_s, u"nokon"_s, u"nokre"_s, u"når"_s,
        u"og"_s, u"også"_s, u"om"_s, u"opp"_s, u"oss"_s, u"over"_s, u"på"_s, u"seg"_s, u"si"_s,
        u"sin"_s, u"skal"_s, u"skulle"_s, u"som"_s, u"til"_s, u"under"_s, u"ut"_s, u"var"_s,
        u"ved"_s, u"vere"_s, u"vi"_s, u"vil"_s, u"være"_s, u"vår"_s, u"å"_s, u"òg"_s};
    return fillers.contains(word);
}

bool isSlipOf(QStringView a, QStringView b)
{
    constexpr qsizetype longWord = 8;
    const int most = std::min(a.size(), b.size()) >= longWord ? 2 : 1;
    if (std::abs(a.size() - b.size()) > most)
        return false;
    // Damerau's distance, with the last three rows of its table.
    std::vector<int> before;
    std::vector<int> last(size_t(b.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row{int(i)};
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            int least = std::min(
                {row[size_t(j - 1)] + 1, last[size_t(j)] + 1, last[size_t(j - 1)] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, before[size_t(j - 2)] + 1);
            row.push_back(least);
        }
        if (std::ranges::min(row) > most)
            return false;
        before = std::exchange(last, std::move(row));
    }
    return last.back() <= most;
}

QString folded(const QString &word)
{
    QString plain;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        switch (c.unicode()) {
        case u'ø':
            plain += u'o';
            break;
        case u'æ':
            plain += u'a';
            break;
        case u'đ':
            plain += u'd';
            break;
        case u'ŋ':
            plain += u'n';
            break;
        case u'ŧ':
            plain += u't';
            break;
        default:
            if (!c.isMark())
                plain += c;
        }
    }
    return plain.replace("aa"_L1, "a"_L1).replace("ae"_L1, "a"_L1).replace("oe"_L1, "o"_L1);
}

} // namespace fvd
