// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"
#include "core/exchange/programme.h"
#include "core/exchange/runsheet.h"
#include "core/exchange/sheets.h"
#include "core/exchange/words.h"
#include "core/library/readyitems.h"
#include "core/schedule/issue.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

namespace {

Session sessionOf(const QList<Item> &items, LanguageForm form)
{
    Session session{.id = Id<Session>(u"s"_s), .title = u"Dag"_s, .language = form};
    session.days = {{.id = Id<Day>(u"d"_s),
        .date = QDate(2026, 12, 3),
        .start = ClockTime::at(9),
        .items = items}};
    return session;
}

} // namespace

/// Each theme that ships can be used as it is: its ready programmes are days that nothing is wrong
/// with, and that can be written out.
class TestReadyProgrammes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    Content m_content{};
    std::unique_ptr<Library> m_library{};

private Q_SLOTS:
    void initTestCase()
    {
        m_content = readContent(qEnvironmentVariable(
            "FVD_MATERIALS", QStringLiteral(FVD_SOURCE_DIR "/resources/materials")));
        auto library = Library::open(
            m_folder.filePath(u"ready.store"_s), {}, QDateTime(QDate(2026, 11, 22), QTime(9, 0)));
        QVERIFY(library);
        m_library = *std::move(library);
        QVERIFY(m_library->importContent(m_content.themes, m_content.materials, u"1"_s));
    }

    void whatToWriteDownStandsOnPaper()
    {
        Stage stage{.text = u"Kva såg du?"_s};
        QCOMPARE(questionText(stage, LanguageForm::Nynorsk), u"Kva såg du?"_s);
        stage.write = u"Tre stikkord."_s;
        QCOMPARE(
            questionText(stage, LanguageForm::Nynorsk), u"Kva såg du? Skriv ned: Tre stikkord."_s);
    }

    void eachIsADay_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<LanguageForm>("form");
        for (const Theme &theme : m_content.themes) {
            for (const LanguageForm form : {LanguageForm::Bokmaal, LanguageForm::Nynorsk})
                QTest::addRow("%s, %s", qUtf8Printable(theme.id.text()), nameOf(form).data())
                    << theme.id.text() << form;
        }
    }
    void eachIsADay()
    {
        QFETCH(QString, theme);
        QFETCH(LanguageForm, form);
        const auto stored = m_library->theme(Id<Theme>(theme));
        QVERIFY(stored);
        const QList<ReadyProgramme> &programmes = stored->value.text.in(form).programmes;
        QCOMPARE(programmes.size(), 3);
        for (const ReadyProgramme &programme : programmes) {
            int ids = 0;
            const QList<Item> items =
                itemsOf(programme, *m_library, form, [&ids] { return QString::number(++ids); });
            QCOMPARE(items.size(), programme.items.size());
            for (qsizetype i = 0; i < items.size(); ++i) {
                QVERIFY2(!items[i].title.isEmpty(), qUtf8Printable(programme.title));
                QCOMPARE(items[i].materials.size(), programme.items[i].material.isNull() ? 0 : 1);
                if (!items[i].materials.isEmpty())
                    QCOMPARE(items[i].materials.first().language, form);
            }
            const Session session = sessionOf(items, form);
            for (const Issue &issue : issues(session.days.first())) {
                // That a material comes near the council's own cases is for the facilitator to
                // know.
                QVERIFY2(issue.kind == IssueKind::OwnCase,
                    qPrintable(u"%1: issue %2"_s.arg(programme.title).arg(int(issue.kind))));
            }

            const auto says = [](const Outline &outline) { return outline.blocks.size() > 1; };
            QVERIFY(says(programmeOutline(programmeOf(session, {}))));
            QVERIFY(says(runSheetOutline(session, {}, {})));
            QVERIFY(says(exerciseSheets(session, {})));
            QVERIFY(says(groupCards(session, {}, {})));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadyProgrammes)
#include "tst_readyprogrammes.moc"
