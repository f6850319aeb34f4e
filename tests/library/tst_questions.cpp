// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"
#include "core/library/library.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype first = 3; ///< of the hits that are seen without scrolling
constexpr double wanted = 0.95;

/// A line of tests/data/questions.tsv.
struct Asked
{
    LanguageForm form = LanguageForm::Bokmaal;
    QString words{};
    QStringList answers{}; ///< any of these cards
};

QList<Asked> questions()
{
    QFile file(QStringLiteral(FVD_TEST_DATA "/questions.tsv"));
    if (!file.open(QFile::ReadOnly))
        qFatal("no questions");
    QList<Asked> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() == 3)
            all.append({*named<LanguageForm>(columns[0]), columns[1], columns[2].split(u'|')});
    }
    return all;
}

} // namespace

/// Whether the search finds what facilitators ask for in the words they ask with.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardIsAmongTheFirstThree()
    {
        const QTemporaryDir folder;
        const auto library = Library::open(
            folder.filePath(u"questions.store"_s), {}, QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
        QVERIFY(library);
        // FVD_MATERIALS: what is not in the repository yet.
        const QString materials = qEnvironmentVariable(
            "FVD_MATERIALS", QStringLiteral(FVD_SOURCE_DIR "/resources/materials"));
        const Content content = readContent(materials);
        QVERIFY((*library)->importContent(content.themes, content.materials, u"1"_s));

        QSet<QString> known;
        for (const Material &material : content.materials)
            known.insert(material.id.text());
        int asked = 0;
        int answered = 0;
        for (const Asked &question : questions()) {
            if (std::ranges::none_of(question.answers,
                    [&](const QString &answer) { return known.contains(answer); }))
                continue; // its theme is not written yet
            ++asked;
            QStringList found;
            for (const Found &each :
                (*library)->search({.words = question.words, .language = question.form}))
                found.append(each.id);
            const auto at = std::ranges::find_first_of(found, question.answers) - found.begin();
            if (at < std::min(first, found.size())) {
                ++answered;
                continue;
            }
            qInfo("%s: %s, at %d of %d; first: %s", qUtf8Printable(question.words),
                qUtf8Printable(question.answers.first()), int(at) + 1, int(found.size()),
                qUtf8Printable(QStringList(found.mid(0, first)).join(u", "_s)));
        }
        qInfo("%d of %d questions are answered by one of the first %d hits: %.1f %%", answered,
            asked, int(first), 100.0 * answered / asked);
        QVERIFY(asked > 0);
        QVERIFY(answered >= wanted * asked);
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
