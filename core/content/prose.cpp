// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/prose.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Keys that hold no words for people.
bool isMute(const QString &key)
{
    static const QStringList mute{u"kind"_s, u"part"_s, u"number"_s, u"minutes"_s, u"minimum"_s,
        u"groups"_s, u"roles"_s, u"councils"_s, u"audience"_s, u"openness"_s, u"certainty"_s,
        u"checked"_s, u"url"_s, u"form"_s, u"shape"_s, u"material"_s};
    return mute.contains(key);
}

/// \a line without Markdown's marks and addresses.
QString plain(const QString &line)
{
    static const QRegularExpression mark(u"^\\s*(#+|[-*+>]|\\d+\\.)\\s+"_s);
    static const QRegularExpression link(u"\\]\\([^)]*\\)"_s);
    static const QRegularExpression address(u"https?://\\S+"_s);
    QString text = line;
    text.remove(mark).remove(link).remove(address);
    text.remove(u'*').remove(u'`').remove(u'[');
    return text.trimmed();
}

bool beginsBlock(const QString &line)
{
    static const QRegularExpression mark(u"^\\s*(#|[-*+>] |\\d+\\. |:::)"_s);
    return line.contains(mark);
}

/// Collects lines into passages.
class Passages
{
public:
    void begin(PassageKind kind, bool inBody)
    {
        m_open = false;
        m_kind = kind;
        m_inBody = inBody;
    }
    void end() { m_open = false; }
    void add(int line, const QString &words)
    {
        if (words.isEmpty())
            return;
        if (m_open)
            all.last().text += u' ' + words;
        else
            all.append({m_kind, line, m_inBody, words});
        m_open = true;
    }

    QList<Passage> all{};

private:
    PassageKind m_kind = PassageKind::Text;
    bool m_inBody = false;
    bool m_open = false;
};

/// Reads the front matter, line by line.
class FrontMatterLines
{
public:
    explicit FrontMatterLines(Passages &passages)
        : m_passages(passages)
    {
    }

    void add(int number, const QString &line)
    {
        static const QRegularExpression keyed(u"^(\\s*)(- )?([a-z]+):(?:\\s+(.*))?$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const auto found = keyed.match(line);
        // In advice of several lines a colon makes no key.
        const bool isKey = found.hasMatch() && !(m_inText && line.startsWith(u' '));
        if (!isKey) {
            addWords(number, line);
            return;
        }
        const QString key = found.captured(3);
        const QString value = found.captured(4);
        const bool top = found.captured(1).isEmpty() && found.captured(2).isEmpty();
        if (top)
            m_top = key;
        m_inText = value == "|"_L1 || value == ">"_L1;
        m_isMute = isMute(key);
        m_passages.begin(kindOf(key), false);
        if (!m_inText)
            addWords(number, value);
    }

private:
    PassageKind kindOf(const QString &key) const
    {
        if (m_top == "sources"_L1 || m_top == "links"_L1)
            return PassageKind::Reference;
        if (m_top == "keywords"_L1)
            return PassageKind::Keywords;
        if (m_top == "title"_L1)
            return PassageKind::Title;
        if (m_top == "stages"_L1 && key == "text"_L1)
            return PassageKind::Question;
        return key == "write"_L1 ? PassageKind::Write : PassageKind::Text;
    }

    void addWords(int number, QString words)
    {
        if (m_isMute || words.trimmed().startsWith(":::"_L1))
            return;
        if (words.trimmed().isEmpty() || beginsBlock(words))
            m_passages.end();
        words = plain(words);
        const bool quoted = words.size() > 1 && (words.front() == u'"' || words.front() == u'\'')
            && words.front() == words.back();
        m_passages.add(number, quoted ? words.sliced(1).chopped(1) : words);
    }

    Passages &m_passages;
    QString m_top{};
    bool m_inText = false;
    bool m_isMute = false;
};

} // namespace

QList<Passage> passagesOf(const QString &file)
{
    Passages passages;
    FrontMatterLines keys(passages);
    int number = 0;
    int fences = 0;
    for (const QString &line : file.split(u'\n')) {
        ++number;
        if (line.trimmed() == "---"_L1 && fences < 2) {
            ++fences;
            passages.begin(PassageKind::Text, fences == 2);
        } else if (fences < 2) {
            keys.add(number, line);
        } else {
            if (line.trimmed().isEmpty() || beginsBlock(line))
                passages.end();
            if (!line.startsWith(":::"_L1))
                passages.add(number, plain(line));
            if (line.startsWith(u'#'))
                passages.end();
        }
    }
    return passages.all;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ending(u"(?<=[.!?:])[»”\")]*\\s+"_s);
    return text.split(ending, Qt::SkipEmptyParts);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+(?:[-–’'][\\p{L}\\p{N}]+)*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

Readability readabilityOf(const QList<Passage> &passages)
{
    qsizetype sentences = 0;
    qsizetype count = 0;
    qsizetype heavy = 0;
    for (const Passage &passage : passages) {
        if (!passage.inBody)
            continue;
        sentences += sentencesOf(passage.text).size();
        const QStringList words = wordsOf(passage.text);
        count += words.size();
        heavy += std::ranges::count_if(words, [](const QString &word) { return word.size() > 6; });
    }
    if (sentences == 0 || count == 0)
        return {};
    return {.words = int(count),
        .lix = qRound(double(count) / double(sentences) + 100.0 * double(heavy) / double(count))};
}

} // namespace fvd
