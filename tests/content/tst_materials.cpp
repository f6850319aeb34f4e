// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"
#include "core/content/lint.h"
#include "tests/support/spelling.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

/// The themes and materials that ship.
class TestMaterials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithThem();
    void theProgramsCarryThem();
    void aThemeHasWhatADayNeeds();
    void theyAreSpelledRight_data();
    void theyAreSpelledRight();

private:
    const QString m_folder = QStringLiteral(FVD_SOURCE_DIR "/resources/materials");
    const Content m_content = readContent(m_folder);
};

namespace {

QString wordsOf(const MaterialText &text)
{
    static const QRegularExpression address(u"https?://\\S+"_s);
    QStringList all{
        text.title, text.summary, text.aim, text.fits, text.why, text.body, text.facilitator};
    all.append(text.keywords);
    for (const Stage &stage : text.stages)
        all.append({stage.text, stage.write});
    for (const ReadyProgramme &programme : text.programmes) {
        all.append(programme.title);
        for (const ReadyItem &item : programme.items)
            all.append(item.title);
    }
    for (const Source &source : text.sources)
        all.append(source.title);
    return all.join(u'\n').remove(address);
}

} // namespace

void TestMaterials::nothingIsWrongWithThem()
{
    const QList<ContentIssue> issues = m_content.issues + lintContent(m_folder).issues;
    for (const ContentIssue &issue : issues) {
        qWarning("%s:%d: issue %d, %s", qUtf8Printable(issue.file), issue.line, int(issue.kind),
            qUtf8Printable(issue.detail));
    }
    QCOMPARE(issues.size(), 0);
    QVERIFY(!m_content.themes.isEmpty());
}

void TestMaterials::theProgramsCarryThem()
{
    const Content carried = readContent(u":/materials"_s);
    QCOMPARE(carried.issues.size(), 0);
    QVERIFY(carried.themes == m_content.themes);
    QVERIFY(carried.materials == m_content.materials);
}

void TestMaterials::aThemeHasWhatADayNeeds()
{
    for (const Theme &theme : m_content.themes) {
        QMap<MaterialKind, int> count;
        bool short20 = false; // an exercise that twenty minutes are enough for
        for (const Material &material : m_content.materials) {
            if (material.theme != theme.id || material.audience != Audience::Council)
                continue;
            ++count[material.kind];
            short20 |= material.kind == MaterialKind::Exercise && material.minimum <= Minutes(20);
        }
        const auto least = [](MaterialKind kind) {
            return kind == MaterialKind::Fact ? 5 : kind == MaterialKind::Exercise ? 2 : 1;
        };
        for (const MaterialKind kind : {MaterialKind::Article, MaterialKind::Exercise,
                 MaterialKind::Case, MaterialKind::Fact}) {
            QVERIFY2(count.value(kind) >= least(kind),
                qPrintable(u"%1 has %2 %3"_s.arg(theme.id.text())
                               .arg(count.value(kind))
                               .arg(nameOf(kind))));
        }
        QVERIFY2(short20, qPrintable(theme.id.text()));
        QVERIFY2(theme.text.nb.links.size() >= 2, qPrintable(theme.id.text()));
        QVERIFY2(!theme.text.nb.facilitator.isEmpty(), qPrintable(theme.id.text()));
    }
}

void TestMaterials::theyAreSpelledRight_data()
{
    QTest::addColumn<LanguageForm>("form");
    QTest::addColumn<QString>("dictionary");
    QTest::newRow("bokmål") << LanguageForm::Bokmaal << u"nb_NO"_s;
    QTest::newRow("nynorsk") << LanguageForm::Nynorsk << u"nn_NO"_s;
}

void TestMaterials::theyAreSpelledRight()
{
    QFETCH(LanguageForm, form);
    QFETCH(QString, dictionary);
    const QStringList own =
        ownWords(QStringLiteral(FVD_TEST_DATA "/words.%1.txt").arg(nameOf(form)));

    QMap<QString, QString> texts; // by id
    for (const Theme &theme : m_content.themes)
        texts.insert(theme.id.text(), wordsOf(theme.text.in(form)));
    for (const Material &material : m_content.materials)
        texts.insert(material.id.text(), wordsOf(material.text.in(form)));

    const auto unknown = unknownWords(QStringList(texts.values()).join(u'\n'), dictionary, own);
    if (!unknown)
        QSKIP("hunspell or its dictionary is not installed");
    for (const QString &word : *unknown) {
        const QRegularExpression whole(
            u"(?<!\\w)%1(?!\\w)"_s.arg(word), QRegularExpression::UseUnicodePropertiesOption);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (text->contains(whole))
                qWarning("%s: %s", qUtf8Printable(text.key()), qUtf8Printable(word));
        }
    }
    QCOMPARE(unknown->join(u' '), QString());
}

QTEST_GUILESS_MAIN(TestMaterials)
#include "tst_materials.moc"
