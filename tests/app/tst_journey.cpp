// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/daydrawing.h"
#include "app/plan/planmodel.h"
#include "app/plan/plantable.h"
#include "app/shared/fields.h"
#include "app/shared/widgets.h"
#include "app/shell/startup.h"
#include "core/schedule/timeline.h"
#include "tests/support/appwindow.h"
#include "tests/support/days.h"
#include "tests/support/otherprograms.h"

#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using testing::AppWindow;

namespace {

/// A document that was exported, and what it has to say, in this order.
struct Exported
{
    QString path{}; ///< without the suffix
    QStringList said{};
    QByteArray language{};
};

QStringList titlesOf(const Day &day)
{
    QStringList titles;
    for (const Item &item : day.items)
        titles.append(item.title);
    return titles;
}

/// The first of \a wanted that does not come in \a text after those before it; "" if all do.
QString missing(const QString &text, const QStringList &wanted)
{
    qsizetype at = 0;
    for (const QString &each : wanted) {
        at = text.indexOf(each, at, Qt::CaseInsensitive);
        if (at < 0)
            return each + u" in: "_s + text;
        at += each.size();
    }
    return {};
}

} // namespace

/// What a newcomer does on the first day, through the real window, from an empty store to
/// documents that other programs open.
class TestJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    std::unique_ptr<AppWindow> m_app{};
    QList<Exported> m_exported{};

    MainWindow &window() { return m_app->window; }

    template <typename T>
    T *field(const QString &name)
    {
        return AppWindow::named<T>(&window(), name);
    }
    void press(const QString &text)
    {
        QAbstractButton *button = AppWindow::button(&window(), text);
        QVERIFY2(button, qPrintable(text));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void choose(QMenu *menu, const QString &text)
    {
        QVERIFY(menu);
        for (QAction *each : menu->actions()) {
            if (each->text() == text) {
                each->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(u"nothing is called "_s + text));
    }
    /// Presses \a key where the focus is, as it is once dialogs and menus are closed.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// The session on screen as the store has it.
    Session stored()
    {
        const auto sessions = m_app->library->sessions();
        const bool saved = window().currentPage()->save();
        Q_ASSERT(saved && !sessions.isEmpty());
        return m_app->library->session(m_session)->value;
    }
    Day today() { return stored().days.first(); }

    /// Exports the session on screen in \a form, in which the programme has to say \a said.
    void exportIn(LanguageForm form, const QStringList &said)
    {
        ChipButton *chip = nullptr;
        for (auto *each : window().findChildren<ChipButton *>()) {
            if (each->isVisible() && each->accessibleName().startsWith("Form of Norwegian"_L1))
                chip = each;
        }
        QVERIFY(chip);
        choose(chip->menu(), form == LanguageForm::Nynorsk ? u"Nynorsk"_s : u"Bokmål"_s);
        const QString folder = m_folder.filePath(m_session.text() + u'-' + QString(nameOf(form)));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_app->library->setSetting(u"export.folder"_s, folder));
        QVERIFY(m_app->library->setSetting(u"export.formats"_s, u"pdf docx"_s));
        QVERIFY(AppWindow::inDialog([&] { press(u"Export …"_s); },
            [&](QDialog *dialog) {
                QTest::mouseClick(AppWindow::button(dialog, u"Save"_s), Qt::LeftButton);
                const QString name = AppWindow::named<QLineEdit>(dialog, u"File name"_s)->text();
                m_exported.append({folder + u'/' + name, said,
                    form == LanguageForm::Nynorsk ? "/Lang (nn-NO)" : "/Lang (nb-NO)"});
            }));
    }

    Id<Session> m_session{};

private Q_SLOTS:
    void initTestCase()
    {
        auto library = openLibrary(m_folder.filePath(u"new/my.store"_s), AppWindow::now());
        QVERIFY(library);
        m_app = std::make_unique<AppWindow>(*std::move(library));
        window().go({});
        bringContentLater(window());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void aSessionBeginsAtTheFirstStart()
    {
        QVERIFY(m_app->library->sessions().isEmpty());
        QVERIFY(AppWindow::inDialog([&] { press(u"New session …"_s); },
            [&](QDialog *dialog) {
                QTest::keyClicks(dialog->focusWidget(), u"sauda"_s);
                AppWindow::named<QDateEdit>(dialog, u"Date"_s)->setDate(QDate(2026, 12, 5));
                QTest::mouseClick(AppWindow::button(dialog, u"Create"_s), Qt::LeftButton);
            }));
        QCOMPARE(m_app->library->sessions().size(), 1);
        m_session = m_app->library->sessions().first().id;
        QCOMPARE(stored().councils, QList{Id<Council>(u"1135"_s)});
        QCOMPARE(stored().language, LanguageForm::Nynorsk);
    }

    void thePremeetingIsFilledIn()
    {
        QTRY_VERIFY(!m_app->library->themes().isEmpty());
        const auto type = [this](const QString &name, const QString &text) {
            auto *line = field<QLineEdit>(name);
            QVERIFY2(line, qPrintable(name));
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        type(u"From"_s, u"0900"_s);
        type(u"To"_s, u"15.30"_s);
        type(u"Lunch"_s, u"12"_s);
        type(u"Place"_s, u"Sauda rådhus"_s);
        field<QSpinBox>(u"Members"_s)->setValue(19);
        press(u"+ Add a theme"_s);
        choose(qobject_cast<QMenu *>(QApplication::activePopupWidget()), u"Habilitet"_s);
        const Session session = stored();
        QCOMPARE(session.frame.start, ClockTime::at(9));
        QCOMPARE(session.frame.end, ClockTime::at(15, 30));
        QCOMPARE(session.days.first().venue, u"Sauda rådhus"_s);
        QCOMPARE(session.expected.members, 19);
        QCOMPARE(session.frame.themes, QStringList{u"habilitet"_s});
    }

    void aClickMakesADraft()
    {
        press(u"Make a draft of the day"_s);
        const Day day = today();
        const Timeline times = timeline(day);
        QCOMPARE(times.items.first().start, ClockTime::at(9));
        QCOMPARE(times.end, ClockTime::at(15, 30));
        QVERIFY(std::ranges::any_of(day.items, [](const Item &item) {
            return std::ranges::any_of(item.materials, [](const MaterialCopy &each) {
                return each.source.text().startsWith("habilitet/"_L1);
            });
        }));
    }

    void theDayIsChangedByDragAndByKeys()
    {
        const Day drafted = today();
        auto *drawing = window().findChild<DayDrawing *>();
        const Item &first = drafted.items.first();
        const QRect block = drawing->rectOf(first.id);
        const QPoint edge(block.center().x(), block.bottom() - 2);
        const int quarter = int(15 * (drawing->rectOf(drafted.items[1].id).top() - block.top())
            / first.planned->count());
        QTest::mousePress(drawing, Qt::LeftButton, {}, edge);
        QTest::mouseMove(drawing, edge + QPoint(0, quarter / 2));
        QTest::mouseMove(drawing, edge + QPoint(0, quarter));
        QTest::mouseRelease(drawing, Qt::LeftButton, {}, edge + QPoint(0, quarter));
        const Day stretched = today();
        QCOMPARE(stretched.items.first().planned, *first.planned + Minutes(15));

        window().findChild<PlanTable *>()->setFocus();
        key(Qt::Key_Down, Qt::AltModifier);
        QStringList swapped = titlesOf(drafted);
        swapped.swapItemsAt(0, 1);
        QCOMPARE(titlesOf(today()), swapped);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(today().items.size(), drafted.items.size() + 1);

        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(today(), stretched);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(today(), drafted);
    }

    void theDraftIsExported()
    {
        const Day day = today();
        QStringList items;
        const QStringList shown = testing::shown(day);
        for (qsizetype i = 0; i < day.items.size(); ++i)
            items << shown[i].first(5) << day.items[i].title;
        exportIn(LanguageForm::Nynorsk,
            QStringList{u"Program for Sauda kommunestyre"_s, u"laurdag 5. desember 2026"_s} + items
                + QStringList{u"Vi tek atterhald om endringar."_s});
        exportIn(LanguageForm::Bokmaal,
            QStringList{u"Program for Sauda kommunestyre"_s, u"lørdag 5. desember 2026"_s} + items
                + QStringList{u"Det tas forbehold om endringer."_s});
    }

    void anotherCouncilsProgrammeIsPasted()
    {
        QFile file(QStringLiteral(FVD_TEST_DATA "/programmes/nordre-follo-2020.web.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        QVERIFY(AppWindow::inDialog([&] { window().action(Command::PasteProgramme)->trigger(); },
            [&](QDialog *dialog) {
                QTest::mouseClick(
                    AppWindow::button(dialog, u"Make a session of it"_s), Qt::LeftButton);
            }));
        QCOMPARE(m_app->library->sessions().size(), 2);
        for (const SessionBrief &each : m_app->library->sessions()) {
            if (each.first == QDate(2020, 1, 17))
                m_session = each.id;
        }
        QCOMPARE(stored().days.size(), 2);
        const QStringList said{u"fredag 17. januar 2020"_s, u"11.30"_s, u"Lunsj"_s, u"12.30"_s,
            u"Velkommen"_s, u"ordfører"_s, u"17.00"_s, u"Samspillet med administrasjonen forts."_s,
            u"19.00"_s, u"Slutt"_s, u"18. januar 2020"_s, u"09.20"_s, u"Ny kommunelov"_s,
            u"fagsjef"_s, u"15.00"_s, u"Slutt"_s, u"Det blir lagt inn pauser underveis."_s};
        exportIn(LanguageForm::Bokmaal, QStringList{u"Program"_s} + said);
        exportIn(LanguageForm::Nynorsk, QStringList{u"Program"_s} + said);
    }

    void otherProgramsReadTheSame()
    {
        QCOMPARE(m_exported.size(), 4);
        QStringList files;
        for (const Exported &each : m_exported)
            files.append(each.path + u".docx"_s);
        if (testing::isInstalled(u"soffice"_s)) {
            const QStringList texts = testing::wordsInOffice(files);
            for (qsizetype i = 0; i < texts.size(); ++i)
                QCOMPARE(missing(texts[i], m_exported[i].said), QString());
        }
        for (const Exported &each : m_exported) {
            const QString pdf = each.path + u".pdf"_s;
            if (testing::isInstalled(u"pdftotext"_s)) {
                const QString text =
                    testing::words(testing::output(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}));
                // What wraps in its cell has other cells between its lines.
                QStringList beginnings;
                for (const QString &said : each.said)
                    beginnings.append(said.section(u' ', 0, 1));
                QCOMPARE(missing(text, beginnings), QString());
            }
            if (testing::isInstalled(u"qpdf"_s)) {
                QVERIFY(testing::output(u"qpdf"_s, {u"--check"_s, pdf}).contains("No syntax"));
                const QByteArray plain = testing::output(
                    u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s});
                QVERIFY(plain.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
                QVERIFY(plain.contains(each.language));
            }
        }
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
