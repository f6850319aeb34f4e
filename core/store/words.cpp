// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/words.h"

#include <QHash>

#include <libstemmer.h>

#include <array>
#include <utility>

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
