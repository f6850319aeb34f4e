// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/lint.h"

#include "core/content/keys.h"
#include "core/content/lawbook.h"
#include "core/content/paragraphs.h"
#include "core/content/sheet.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr qsizetype longestSentence = 35; // words
constexpr qsizetype longestQuestion = 25;
constexpr qsizetype longestWrite = 12;
constexpr int shortestArticle = 500;
constexpr int longestArticle = 900;

const QString lintFile = u"lint.yaml"_s;

/// What lint.yaml says that texts must not say.
struct Wording
{
    QSet<QString> notInNb{};
    QSet<QString> notInNn{};
    QStringList oldTitles{}; ///< beginnings of words
    QStringList past{}; ///< words that say that the old title is meant as one
    QList<QRegularExpression> meetingWords{}; ///< of a council's meeting, about what we make
    QSet<QString> parties{};
    QSet<QString> partiesInside{}; ///< ordinary words when they begin a sentence
    QStringList doubt{}; ///< beginnings of words that say that something must be checked
};

QSet<QString> setOf(const QStringList &words)
{
    return {words.begin(), words.end()};
}

Wording readWording(const QString &folder, QList<ContentIssue> &issues)
{
    QFile file(folder + u'/' + lintFile);
    if (!file.open(QFile::ReadOnly))
        return {};
    const Report report(lintFile, issues);
    try {
        const YAML::Node map = YAML::Load(file.readAll().toStdString());
        if (!map.IsMap()) {
            report(1, ContentIssueKind::BadYaml);
            return {};
        }
        const Keys keys(map,
            {{"not-in-nb"_L1}, {"not-in-nn"_L1}, {"old-titles"_L1}, {"past"_L1},
                {"meeting-words"_L1}, {"parties"_L1}, {"parties-inside"_L1}, {"doubt"_L1}},
            1, report);
        Wording wording{
            .notInNb = setOf(keys.texts("not-in-nb"_L1)),
            .notInNn = setOf(keys.texts("not-in-nn"_L1)),
            .oldTitles = keys.texts("old-titles"_L1),
            .past = keys.texts("past"_L1),
            .parties = setOf(keys.texts("parties"_L1)),
            .partiesInside = setOf(keys.texts("parties-inside"_L1)),
            .doubt = keys.texts("doubt"_L1),
        };
        for (const QString &pattern : keys.texts("meeting-words"_L1)) {
            const QRegularExpression expression(u"\\b(?:%1)\\b"_s.arg(pattern),
                QRegularExpression::UseUnicodePropertiesOption
                    | QRegularExpression::CaseInsensitiveOption);
            if (expression.isValid())
                wording.meetingWords.append(expression);
            else
                keys.bad("meeting-words"_L1);
        }
        return wording;
    } catch (const YAML::Exception &e) {
        report(
            1 + std::max(0, e.mark.line), ContentIssueKind::BadYaml, QString::fromStdString(e.msg));
        return {};
    }
}

bool beginsWithOneOf(const QString &word, const QStringList &beginnings)
{
    return std::ranges::any_of(
        beginnings, [&](const QString &beginning) { return word.startsWith(beginning); });
}

/// Holds one file against the rules.
class FileLint
{
public:
    FileLint(const Sheet &sheet, const QString &text, const Wording &wording, const LawBook &laws,
        const Report &report)
        : m_sheet(sheet)
        , m_passages(passagesOf(text))
        , m_wording(wording)
        , m_laws(laws)
        , m_report(report)
    {
    }

    const QList<Passage> &passages() const { return m_passages; }

    void check()
    {
        for (const Passage &passage : m_passages) {
            checkWords(passage);
            checkLengths(passage);
        }
        checkArticle();
        checkDoubt();
        if (!m_laws.laws().isEmpty()) {
            checkLawsOf(m_sheet.text.sources, "sources"_L1);
            checkLawsOf(m_sheet.text.links, "links"_L1);
            checkParagraphs();
        }
    }

private:
    /// What people type, and what others have called their pages, is as it is.
    static bool isOurs(const Passage &passage)
    {
        return passage.kind != PassageKind::Keywords && passage.kind != PassageKind::Reference;
    }

    void checkWords(const Passage &passage)
    {
        const bool nynorsk = m_sheet.name.form == LanguageForm::Nynorsk;
        for (const QString &sentence : sentencesOf(passage.text)) {
            const QStringList words = wordsOf(sentence);
            for (qsizetype i = 0; i < words.size() && isOurs(passage); ++i) {
                const QString &word = words.at(i);
                const QString small = word.toLower();
                if ((nynorsk ? m_wording.notInNn : m_wording.notInNb).contains(small))
                    m_report(passage.line, ContentIssueKind::ForeignForm, word);
                if (m_wording.parties.contains(word)
                    || (i > 0 && m_wording.partiesInside.contains(word)))
                    m_report(passage.line, ContentIssueKind::PartyName, word);
            }
        }
        if (passage.kind != PassageKind::Title)
            checkOldTitles(passage);
        for (const QRegularExpression &expression : m_wording.meetingWords) {
            const auto found = expression.match(passage.text);
            if (isOurs(passage) && found.hasMatch())
                m_report(passage.line, ContentIssueKind::MeetingWord, found.captured());
        }
    }

    void checkOldTitles(const Passage &passage)
    {
        static const QRegularExpression quoted(u"«[^»]*»"_s); // the title of something
        for (const QString &sentence : sentencesOf(QString(passage.text).remove(quoted))) {
            const QStringList words = wordsOf(sentence);
            for (const QString &word : words) {
                if (isOurs(passage) && beginsWithOneOf(word.toLower(), m_wording.oldTitles)
                    && !isAboutThePast(words))
                    m_report(passage.line, ContentIssueKind::OldTitle, word);
            }
        }
    }

    bool isAboutThePast(const QStringList &words) const
    {
        return std::ranges::any_of(
            words, [&](const QString &word) { return m_wording.past.contains(word.toLower()); });
    }

    void checkLengths(const Passage &passage)
    {
        const auto tooLong = [&](qsizetype words, qsizetype most) {
            if (words > most)
                m_report(passage.line, ContentIssueKind::TooManyWords,
                    u"%1 > %2"_s.arg(words).arg(most));
        };
        if (passage.kind == PassageKind::Question)
            tooLong(wordsOf(passage.text).size(), longestQuestion);
        else if (passage.kind == PassageKind::Write)
            tooLong(wordsOf(passage.text).size(), longestWrite);
        else if (isOurs(passage)) {
            for (const QString &sentence : sentencesOf(passage.text))
                tooLong(wordsOf(sentence).size(), longestSentence);
        }
    }

    void checkArticle()
    {
        const int words = readabilityOf(m_passages).words;
        if (!m_sheet.name.isTheme() && m_sheet.material.kind == MaterialKind::Article
            && (words < shortestArticle || words > longestArticle))
            m_report(0, ContentIssueKind::ArticleLength,
                u"%1 ≠ %2–%3"_s.arg(words).arg(shortestArticle).arg(longestArticle));
    }

    /// A card that is not confirmed must not read as if it were.
    void checkDoubt()
    {
        if (m_sheet.material.certainty != Certainty::Check || m_wording.doubt.isEmpty())
            return;
        const auto saysSo = [&](const QString &text) {
            return std::ranges::any_of(wordsOf(text.toLower()),
                [&](const QString &word) { return beginsWithOneOf(word, m_wording.doubt); });
        };
        if (!saysSo(m_sheet.text.summary))
            m_report(m_sheet.lines.value(u"summary"_s), ContentIssueKind::DoubtUnsaid);
        if (!saysSo(m_sheet.text.body))
            m_report(0, ContentIssueKind::DoubtUnsaid);
    }

    /// Each title in \a references names only what was read of the law at its address.
    template <typename T>
    void checkLawsOf(const QList<T> &references, QLatin1String key)
    {
        for (const T &reference : references) {
            const QStringList paragraphs = paragraphsIn(reference.title);
            m_named += paragraphs;
            const Law *law = m_laws.byAddress(reference.url);
            if (!law)
                continue;
            for (const QString &paragraph : paragraphs) {
                if (!isCovered(paragraph, law->paragraphs))
                    m_report(lineOf(reference.title, key), ContentIssueKind::UnreadParagraph,
                        u"%1 § %2"_s.arg(law->code, paragraph));
            }
        }
    }

    int lineOf(const QString &title, QLatin1String key) const
    {
        const auto passage = std::ranges::find_if(m_passages, [&](const Passage &each) {
            return each.kind == PassageKind::Reference && each.text == title;
        });
        return passage == m_passages.end() ? m_sheet.lines.value(key) : passage->line;
    }

    /// Each paragraph that the text names is one of a source's.
    void checkParagraphs()
    {
        for (const Passage &passage : m_passages) {
            if (passage.kind == PassageKind::Reference)
                continue;
            for (const QString &paragraph : paragraphsIn(passage.text)) {
                if (!isCovered(paragraph, m_named) && !isNamedWithLetters(paragraph))
                    m_report(passage.line, ContentIssueKind::ParagraphWithoutSource,
                        u"§ "_s + paragraph);
            }
        }
    }

    /// "14-7", where a source says "14-7 d".
    bool isNamedWithLetters(const QString &paragraph) const
    {
        return std::ranges::any_of(m_named,
            [&](const QString &named) { return isCovered(named, QStringList{paragraph}); });
    }

    const Sheet &m_sheet;
    QList<Passage> m_passages;
    const Wording &m_wording;
    const LawBook &m_laws;
    const Report &m_report;
    QStringList m_named{}; ///< paragraphs in the titles of sources and links
};

} // namespace

LintResult lintContent(const QString &folder)
{
    LintResult result;
    const Wording wording = readWording(folder, result.issues);
    QList<ContentIssue> elsewhere; // reported by readContent()
    const LawBook laws = readLawBook(folder, elsewhere);
    const QDir root(folder);
    const QStringList paths = sheetFiles(folder);
    for (const QString &path : paths) {
        const auto name = sheetName(path);
        QFile file(root.filePath(path));
        if (!name || !file.open(QFile::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const auto sheet = readSheet(*name, bytes, laws, Report(path, elsewhere));
        if (!sheet)
            continue;
        const Report report(path, result.issues);
        FileLint lint(*sheet, QString::fromUtf8(bytes), wording, laws, report);
        lint.check();
        result.texts.append({path, readabilityOf(lint.passages())});
    }
    std::ranges::stable_sort(result.issues, {},
        [](const ContentIssue &issue) { return std::pair(issue.file, issue.line); });
    return result;
}

} // namespace fvd
