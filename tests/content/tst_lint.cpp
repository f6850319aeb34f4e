// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"
#include "core/content/lint.h"
#include "core/content/paragraphs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using Kind = ContentIssueKind;

namespace {

QString described(const QList<ContentIssue> &issues)
{
    QStringList lines;
    for (const ContentIssue &issue : issues)
        lines.append(u"%1:%2 kind %3 (%4)"_s.arg(issue.file)
                         .arg(issue.line)
                         .arg(int(issue.kind))
                         .arg(issue.detail));
    return lines.join(u'\n');
}

const QByteArray laws = "laws:\n"
                        "  - code: kl\n"
                        "    nb: kommuneloven\n"
                        "    nn: kommunelova\n"
                        "    url: https://lovdata.no/kl\n"
                        "    checked: 2026-07-28\n"
                        "    status: in-force\n"
                        "    paragraphs: [11-10, 14-7]\n"
                        "  - code: nfvl\n"
                        "    nb: ny forvaltningslov\n"
                        "    nn: ny forvaltningslov\n"
                        "    url: https://lovdata.no/nfvl\n"
                        "    checked: 2026-07-28\n"
                        "    status: adopted\n"
                        "    paragraphs: [25]\n";

const QByteArray wording = "not-in-nb: [ikkje]\n"
                           "not-in-nn: [ikke]\n"
                           "old-titles: [rådmann]\n"
                           "past: [het]\n"
                           "meeting-words: ['dagens (?:saksliste|vedtak)']\n"
                           "parties: [Ap]\n"
                           "parties-inside: [Venstre]\n"
                           "doubt: [sjekk]\n";

const QByteArray fact = "---\n"
                        "kind: fact\n"
                        "title: Hvem avgjør?\n"
                        "summary: Organet, etter § 11-10.\n"
                        "certainty: confirmed\n"
                        "checked: 2026-07-28\n"
                        "sources:\n"
                        "  - title: kommuneloven § 11-10\n"
                        "    url: https://lovdata.no/kl\n"
                        "keywords: [ikkje]\n"
                        "---\n"
                        "Organet avgjør selv.\n"
                        "\n"
                        "Det står i § 11-10 andre ledd.\n";

const QByteArray exercise = "---\n"
                            "kind: exercise\n"
                            "title: Brua\n"
                            "summary: Om brua.\n"
                            "minutes: 10\n"
                            "minimum: 10\n"
                            "stages:\n"
                            "  - form: alone\n"
                            "    minutes: 10\n"
                            "    text: Hvem ringer du?\n"
                            "    write: Ett navn.\n"
                            "facilitator: |\n"
                            "  Ta det med ro.\n"
                            "\n"
                            "  - Den som vil: si noe.\n"
                            "---\n"
                            "## Hensikt\n"
                            "\n"
                            "Vi øver.\n";

const QByteArray theme = "---\n"
                         "kind: theme\n"
                         "title: Vann\n"
                         "summary: Om vann.\n"
                         "part: basis\n"
                         "number: 1\n"
                         "aim: Vi finner vannet.\n"
                         "fits: Alle.\n"
                         "why: Elva renn.\n"
                         "programmes:\n"
                         "  - shape: short\n"
                         "    title: Kort\n"
                         "    minutes: 45\n"
                         "    items: [{minutes: 45, title: Samtale}]\n"
                         "  - shape: half-day\n"
                         "    title: Lang\n"
                         "    minutes: 180\n"
                         "    items:\n"
                         "      - {minutes: 90, title: Samtale}\n"
                         "      - {minutes: 10, title: Pause, kind: break}\n"
                         "      - {minutes: 80, title: Samtale}\n"
                         "  - shape: block\n"
                         "    title: Midt i\n"
                         "    minutes: 60\n"
                         "    items: [{minutes: 60, title: Samtale}]\n"
                         "links:\n"
                         "  - title: NVE\n"
                         "    url: https://example.org/bro\n"
                         "    kind: film\n"
                         "---\n"
                         "Vann renner.\n";

/// A folder with one theme, as said above.
class Folder
{
public:
    Folder()
    {
        QDir(m_dir.path()).mkdir(u"vann"_s);
        write(u"laws.yaml"_s, laws);
        write(u"lint.yaml"_s, wording);
        write(u"vann/fakta.nb.md"_s, fact);
        write(u"vann/brua.nb.md"_s, exercise);
    }

    QString path() const { return m_dir.path(); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(path));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qUtf8Printable(path));
    }

private:
    QTemporaryDir m_dir;
};

QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    if (!text.contains(from))
        qFatal("there is no \"%s\"", from.constData());
    return text.replace(from, to);
}

QByteArray words(int count)
{
    return QByteArray("ord ").repeated(count).trimmed();
}

} // namespace

/// The rules of language and law that texts are held against.
class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatKeepsTheRulesPasses()
    {
        const Folder folder;
        QCOMPARE(described(lintContent(folder.path()).issues), QString());
    }

    void eachBreachIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QString &slug, const QByteArray &text, int line,
                             Kind kind, const QString &detail = {}) {
            QTest::newRow(name) << u"vann/%1.nb.md"_s.arg(slug) << text << line << kind << detail;
        };
        const auto inFact = [&](const char *name, const QByteArray &from, const QByteArray &to,
                                int line, Kind kind, const QString &detail = {}) {
            row(name, u"fakta"_s, replaced(fact, from, to), line, kind, detail);
        };
        const auto inExercise = [&](const char *name, const QByteArray &from, const QByteArray &to,
                                    int line, Kind kind, const QString &detail = {}) {
            row(name, u"brua"_s, replaced(exercise, from, to), line, kind, detail);
        };
        inFact("nynorsk", "selv.", "ikkje.", 12, Kind::ForeignForm, u"ikkje"_s);
        inFact(
            "nynorsk in the title", "Hvem avgjør?", "Ikkje no?", 3, Kind::ForeignForm, u"Ikkje"_s);
        inFact("old title", "Organet avgjør selv.", "Rådmannen avgjør.", 12, Kind::OldTitle,
            u"Rådmannen"_s);
        inFact("council's word", "avgjør selv", "følger dagens vedtak", 12, Kind::MeetingWord,
            u"dagens vedtak"_s);
        inFact("party", "selv.", "med Ap.", 12, Kind::PartyName, u"Ap"_s);
        inFact("party inside", "selv.", "med Venstre.", 12, Kind::PartyName, u"Venstre"_s);
        inFact("sentence", "Organet avgjør selv", words(36), 12, Kind::TooManyWords, u"36 > 35"_s);
        inFact("paragraph unread", "title: kommuneloven § 11-10",
            "title: kommuneloven §§ 11-10 og 11-12", 8, Kind::UnreadParagraph, u"kl § 11-12"_s);
        inFact("paragraph of another law", "lovdata.no/kl", "lovdata.no/nfvl", 8,
            Kind::UnreadParagraph, u"nfvl § 11-10"_s);
        inFact("paragraph without source", "i § 11-10", "i § 14-7", 14,
            Kind::ParagraphWithoutSource, u"§ 14-7"_s);
        row("doubt unsaid", u"fakta"_s,
            replaced(replaced(fact, "confirmed", "check"), "selv.", "selv. Sjekk det."), 4,
            Kind::DoubtUnsaid);
        row("doubt unsaid in the body", u"fakta"_s,
            replaced(replaced(fact, "confirmed", "check"), "Organet, etter", "Sjekk"), 0,
            Kind::DoubtUnsaid);
        inExercise("question", "Hvem ringer du?", words(26), 10, Kind::TooManyWords, u"26 > 25"_s);
        inExercise("what to write", "Ett navn.", words(13), 11, Kind::TooManyWords, u"13 > 12"_s);
        inExercise("advice", "  Ta det med ro.", "  Ta det med ro.\n  Eller ikkje.", 13,
            Kind::ForeignForm, u"ikkje"_s);
        inExercise(
            "point of the advice", "si noe", "si ikkje noe", 15, Kind::ForeignForm, u"ikkje"_s);
        row("article", u"brua"_s,
            "---\nkind: article\ntitle: A\nsummary: S\nminutes: 9\n---\nKort.\n", 0,
            Kind::ArticleLength, u"1 ≠ 500–900"_s);
    }
    void eachBreachIsNamedWithItsLine()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(Kind, kind);
        QFETCH(QString, detail);
        const Folder folder;
        folder.write(path, text);
        QCOMPARE(
            described(lintContent(folder.path()).issues), described({{path, line, kind, detail}}));
    }

    void whatOnlyLooksLikeABreachPasses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
            QTest::newRow(name) << replaced(fact, from, to);
        };
        row("old title in history", "Organet avgjør selv.", "Kommunedirektøren het rådmann før.");
        row("old title in a title", "avgjør selv.", "avgjør. Se «Ansvaret for rådmannen».");
        row("old title as a title", "Hvem avgjør?", "Hva gjorde rådmannen?");
        row("party that begins a sentence", "avgjør selv.", "avgjør. Venstre side er ledig.");
        row("council's own word", "avgjør selv", "fører protokoll og gjør vedtak");
        row("words of a source", "kommuneloven § 11-10", "kommunelova § 11-10, ikkje anna");
        row("letter of a paragraph", "§ 11-10 andre ledd", "§ 11-10 b");
        row("address", "selv.", "selv, se https://example.org/ikkje.");
        row("long, but in parts", "Organet avgjør selv", words(30) + ": " + words(30));
    }
    void whatOnlyLooksLikeABreachPasses()
    {
        QFETCH(QByteArray, text);
        const Folder folder;
        folder.write(u"vann/fakta.nb.md"_s, text);
        QCOMPARE(described(lintContent(folder.path()).issues), QString());
    }

    void aForeignFormIsOneOfTheOtherLanguageForm()
    {
        const Folder folder;
        folder.write(u"vann/fakta.nn.md"_s, replaced(fact, "selv.", "ikkje. Ikke."));
        QCOMPARE(described(lintContent(folder.path()).issues),
            described({{u"vann/fakta.nn.md"_s, 12, Kind::ForeignForm, u"Ikke"_s}}));
    }

    void paragraphsAreFoundInRunningText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        const auto row = [](const QString &text, const QStringList &paragraphs) {
            QTest::newRow(qUtf8Printable(text)) << text << paragraphs;
        };
        row(u"kommuneloven § 11-10"_s, {u"11-10"_s});
        row(u"kommuneloven §§ 5-3, 6-1 og 11-2 første ledd"_s, {u"5-3"_s, u"6-1"_s, u"11-2"_s});
        row(u"forvaltningsloven §§ 6–8 og 41"_s, {u"6"_s, u"7"_s, u"8"_s, u"41"_s});
        row(u"kommuneloven §§ 14-5 til 14-7"_s, {u"14-5"_s, u"14-6"_s, u"14-7"_s});
        row(u"straffeloven §§ 266 og 266 a, jf. § 155"_s, {u"266"_s, u"266 a"_s, u"155"_s});
        row(u"arbeidsmiljøloven §§ 2A-1 og 2 A-3"_s, {u"2 A-1"_s, u"2 A-3"_s});
        row(u"§ 14-7 d og e"_s, {u"14-7 d"_s});
        row(u"§ 11-10 og 20 andre"_s, {u"11-10"_s, u"20"_s});
        row(u"§ 6 første ledd bokstav e"_s, {u"6"_s});
        row(u"18 personer, 11-10 i håndball"_s, {});
    }
    void paragraphsAreFoundInRunningText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paragraphs);
        QCOMPARE(paragraphsIn(text), paragraphs);
    }

    // One word in laws.yaml changes what is shown everywhere.
    void theLawInForceDecidesWhatIsShown()
    {
        const QByteArray body = replaced(fact, "Organet avgjør selv.\n",
            ":::before nfvl\nGammel lov.\n:::\n:::after nfvl\nNy lov.\n:::\n");
        const auto read = [&](const QByteArray &book) {
            const Folder folder;
            for (const QString &form : {u"nb"_s, u"nn"_s}) {
                folder.write(u"vann/theme.%1.md"_s.arg(form), theme);
                folder.write(u"vann/fakta.%1.md"_s.arg(form), body);
                folder.write(u"vann/brua.%1.md"_s.arg(form), exercise);
            }
            folder.write(u"laws.yaml"_s, book);
            const Content content = readContent(folder.path());
            QList<ContentIssue> issues;
            for (const ContentIssue &issue : content.issues) {
                if (!issue.file.contains("theme"_L1)) // it has little more than a name
                    issues.append(issue);
            }
            if (!issues.isEmpty())
                return described(issues);
            return content.materials.last().text.nb.body.section(u'\n', 0, 0);
        };
        QCOMPARE(read(laws), u"Gammel lov."_s);
        QCOMPARE(read(replaced(laws, "adopted", "in-force")), u"Ny lov."_s);
        QVERIFY(read(replaced(laws, "adopted", "perhaps")).startsWith("laws.yaml:14 "_L1));
        QVERIFY(read(replaced(laws, "code: nfvl", "code: other"))
                    .startsWith(u"vann/fakta.nb.md:12 kind %1 "_s.arg(int(Kind::BadFence))));
    }

    void aFenceThatDoesNotCloseIsNamed()
    {
        const Folder folder;
        folder.write(u"vann/fakta.nb.md"_s,
            replaced(fact, "Organet avgjør selv.\n", "Ja.\n:::before nfvl\nGammel lov.\n"));
        const QString issues = described(readContent(folder.path()).issues);
        QVERIFY2(
            issues.contains(described({{u"vann/fakta.nb.md"_s, 13, Kind::BadFence, u":::"_s}})),
            qUtf8Printable(issues));
    }

    void readabilityIsCounted()
    {
        // Two sentences of eight words, three of them over six letters.
        const QList<Passage> passages{{.inBody = true,
            .text = u"Kommunestyret avgjør saken. Innbyggerne venter på bussen hjemmefra."_s}};
        const Readability read = readabilityOf(passages);
        QCOMPARE(read.words, 8);
        QCOMPARE(read.lix, qRound(8.0 / 2 + 100.0 * 3 / 8));
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
