// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/home.h"
#include "app/run/nowcard.h"
#include "app/run/runpage.h"
#include "app/shared/appearance.h"
#include "app/shared/language.h"
#include "app/shared/readingorder.h"
#include "app/shell/mainwindow.h"
#include "core/library/example.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fvd;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 0));

/// What a screen reader could not name among all that can have the focus below \a root.
QStringList nameless(QWidget *root)
{
    QStringList found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        // A part of another control, such as the line in a box of figures, is named by that one.
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

/// What has the focus in \a window, one after the other, until it comes round.
QList<QWidget *> walk(QWidget *window, Qt::Key key)
{
    QList<QWidget *> seen;
    while (!seen.contains(window->focusWidget())) {
        seen.append(window->focusWidget());
        QTest::keyClick(window->focusWidget(), key);
    }
    return seen.mid(seen.indexOf(window->focusWidget()));
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return QLatin1String(widget->metaObject()->className()) + u' '
        + (face ? face->text(QAccessible::Name) : QString());
}

/// What of \a window cannot be come to by Tab, of all that wants to be, or is come to otherwise
/// forwards than backwards.
QStringList beyondTab(QWidget *window)
{
    const QList<QWidget *> seen = walk(window, Qt::Key_Tab);
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) && !seen.contains(widget))
            found.append(nameOf(widget));
    }
    QList<QWidget *> back = walk(window, Qt::Key_Backtab);
    std::ranges::reverse(back);
    const qsizetype same = back.indexOf(seen.first());
    if (back.mid(same) + back.mid(0, same) != seen)
        found.append(u"another way back"_s);
    return found;
}

/// The first of \a widgets that is called \a name.
qsizetype indexOf(const QList<QWidget *> &widgets, const QString &name)
{
    const auto found = std::ranges::find_if(
        widgets, [&](QWidget *each) { return nameOf(each).endsWith(u' ' + name); });
    return found - widgets.begin();
}

} // namespace

/// The pages in their window, with the example.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto library = openLibrary(m_folder->filePath(u"a.sqlite"_s), now);
        QVERIFY(library);
        m_library = *std::move(library);
        m_appearance = std::make_unique<Appearance>(*qApp);
        m_language = std::make_unique<Language>();
        m_language->set(u"nb"_s);
        m_window = std::make_unique<MainWindow>(
            *m_library, *m_appearance, *m_language, [] { return now; });
        m_window->resize(1366, 768);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_language.reset();
        m_appearance.reset();
        m_library.reset();
    }

    void everyControlHasAName_data()
    {
        const QString session = exampleSessions(now.date()).first().id.text();
        QTest::addColumn<Place>("place");
        QTest::newRow("sessions") << Place{Place::Kind::Sessions};
        QTest::newRow("premeeting") << Place{Place::Kind::Session, session, u"premeeting"_s};
        QTest::newRow("programme") << Place{Place::Kind::Session, session, u"programme"_s};
        QTest::newRow("themes") << Place{Place::Kind::Themes};
        QTest::newRow("councils") << Place{Place::Kind::Councils};
        QTest::newRow("council") << Place{Place::Kind::Council, u"1135"_s};
        QTest::newRow("settings") << Place{Place::Kind::Settings};
        QTest::newRow("sync") << Place{Place::Kind::Sync};
    }
    void everyControlHasAName()
    {
        QFETCH(Place, place);
        addExample();
        m_window->go(place);
        QVERIFY(m_window->currentPage());
        QCOMPARE(nameless(m_window.get()).join(u" "_s), QString());
    }

    void everyControlIsReachedByTab_data() { everyControlHasAName_data(); }
    void everyControlIsReachedByTab()
    {
        QFETCH(Place, place);
        addExample();
        m_window->go(place);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(beyondTab(m_window.get()).join(u"; "_s), QString());
    }
    // What is filled in later is read where it stands, not where the last was made.
    void tabReadsAPage()
    {
        addExample();
        const QString session = exampleSessions(now.date()).first().id.text();
        m_window->go({Place::Kind::Session, session, u"premeeting"_s});
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QList<QWidget *> seen = walk(m_window.get(), Qt::Key_Tab);
        std::ranges::rotate(seen, seen.begin() + indexOf(seen, u"Samlinger"_s));
        QList<qsizetype> places;
        for (const QString &name : {u"Eksporter …"_s, u"Formøte"_s, u"Dato"_s, u"Sted"_s,
                 u"+ Legg til en dag"_s, u"Fra"_s, u"Rolle"_s, u"+ Legg til en kontakt"_s,
                 u"Til stede"_s, u"+ Legg til et formøte"_s, u"Lag utkast til dagen"_s})
            places.append(indexOf(seen, name));
        QVERIFY(std::ranges::is_sorted(places) && places.last() < seen.size());
    }

    // What is one of several is not a box to tick.
    void theStepsOfASessionAreOneOfSeveral()
    {
        addExample();
        const QString session = exampleSessions(now.date()).first().id.text();
        m_window->go({Place::Kind::Session, session, u"programme"_s});
        for (const QString &name : {u"Samlinger"_s, u"Program"_s, u"Bibliotek"_s}) {
            const auto buttons = m_window->findChildren<QAbstractButton *>();
            const auto button = std::ranges::find(buttons, name, &QAbstractButton::text);
            QVERIFY(button != buttons.end());
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(*button);
            QCOMPARE(face->role(), QAccessible::RadioButton);
            QVERIFY(face->state().checkable);
        }
    }

    // What a screen reader does to a button that is on or off is what a press does.
    void aStepIsChosenByAScreenReader()
    {
        addExample();
        const QString session = exampleSessions(now.date()).first().id.text();
        m_window->go({Place::Kind::Session, session, u"programme"_s});
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        const auto step = std::ranges::find(buttons, u"Gjennomføring"_s, &QAbstractButton::text);
        QVERIFY(step != buttons.end());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(*step);
        QCOMPARE(face->text(QAccessible::Name), u"Gjennomføring"_s);
        face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(face->state().checked);
        QVERIFY(m_window->findChild<RunPage *>()->isVisible());
    }

    // What has the focus and goes away hands it to what comes after it, not to the first of all.
    void theFocusGoesOnFromWhatIsHidden()
    {
        InReadingOrder<QWidget> window;
        auto *column = new QVBoxLayout(&window);
        QList<QPushButton *> buttons;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            buttons.append(new QPushButton(name));
            column->addWidget(buttons.last());
        }
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        buttons[1]->setFocus();
        buttons[1]->hide();
        QVERIFY(buttons[2]->hasFocus());
    }

    // A clicker's keys, and the one to the note field, work without a click into the page.
    void aStepThatIsChosenHasTheFocus()
    {
        addExample();
        const QString session = exampleSessions(now.date()).first().id.text();
        m_window->go({Place::Kind::Session, session, u"programme"_s});
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        const auto step = std::ranges::find(buttons, u"Gjennomføring"_s, &QAbstractButton::text);
        QTest::mouseClick(*step, Qt::LeftButton);
        QCOMPARE(m_window->focusWidget()->objectName(), u"newNote"_s);
        (*step)->setFocus();
        QTest::keyClick(*step, Qt::Key_Left);
        QCOMPARE(nameOf(m_window->focusWidget()), u"QPushButton Program"_s);
    }

    // Where one has come is the title, which screen readers say; a stack of pages is nothing to
    // say.
    void theWindowIsCalledWhatItShows()
    {
        addExample();
        m_window->go({Place::Kind::Themes});
        QCOMPARE(m_window->windowTitle(), u"Temabibliotek"_s);
        const QString session = exampleSessions(now.date()).first().id.text();
        m_window->go({Place::Kind::Session, session, u"programme"_s});
        QCOMPARE(m_window->windowTitle(), u"Sauda kommunestyre"_s);
        QStringList pages;
        for (Page *page : m_window->findChildren<Page *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(page);
            QCOMPARE(face->role(), QAccessible::Section);
            pages.append(face->text(QAccessible::Name));
        }
        pages.sort();
        QCOMPARE(pages.join(u", "_s), u"Program, Sauda kommunestyre, Temabibliotek"_s);
        for (QWidget *stack : m_window->findChildren<QStackedWidget *>()) {
            QCOMPARE(QAccessible::queryAccessibleInterface(stack)->role(), QAccessible::Client);
        }
    }

    void everyDialogOpensWithNamedControls_data()
    {
        QTest::addColumn<int>("command");
        QTest::newRow("new session") << int(Command::NewSession);
        QTest::newRow("paste") << int(Command::PasteProgramme);
        QTest::newRow("find") << int(Command::FindAnything);
    }
    void everyDialogOpensWithNamedControls()
    {
        QFETCH(int, command);
        addExample();
        m_window->go({});
        QStringList found{u"no dialog"_s};
        QTimer::singleShot(100, m_window.get(), [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            found = nameless(dialog);
            dialog->reject();
        });
        m_window->action(Command(command))->trigger();
        QCOMPARE(found, QStringList());
    }

    void anEmptyStoreShowsWaysToBegin()
    {
        m_window->go({});
        QVERIFY(!m_window->currentPage()->searchField()->isVisible());
        QCOMPARE(nameless(m_window.get()), QStringList());
        addExample();
        QVERIFY(m_window->currentPage()->searchField()->isVisible());
    }

    void theLanguageChangesAtOnce()
    {
        m_window->go({});
        const auto words = [this] {
            QStringList all;
            for (const QAction *each : m_window->actions())
                all.append(each->text());
            return all;
        };
        const QStringList norwegian = words();
        m_language->set(u"en"_s);
        QTRY_VERIFY(words() != norwegian);
    }

    void aRemovedSessionIsNotGoneTo()
    {
        addExample();
        const Id<Session> id = exampleSessions(now.date()).first().id;
        m_window->go({Place::Kind::Session, id.text()});
        m_window->go({});
        QVERIFY(m_library->remove(id));
        Page *before = m_window->currentPage();
        m_window->go({Place::Kind::Session, id.text()});
        QCOMPARE(m_window->currentPage(), before);
    }

    void aStartInTheDayShowsItsClockBeforeTheRest()
    {
        addExample();
        const QString id = exampleSessions(now.date()).first().id.text();
        MainWindow window(*m_library, *m_appearance, *m_language, [] { return now; });
        const auto field = [&window] { return window.findChild<QLineEdit *>(u"newNote"_s); };
        window.start({Place::Kind::Session, id, u"run"_s});
        QVERIFY(window.isVisible());
        QVERIFY(window.findChild<NowCard *>()->isVisible());
        QVERIFY(!field());

        QTRY_VERIFY(field() && field()->isVisible());
        QCOMPARE(field()->accessibleName(), u"Nytt notat"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(field()->hasFocus());
        QCOMPARE(nameless(&window), QStringList());
    }

private:
    void addExample()
    {
        for (const Session &session : exampleSessions(now.date()))
            QVERIFY(m_library->put(session, {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Library> m_library{};
    std::unique_ptr<Appearance> m_appearance{};
    std::unique_ptr<Language> m_language{};
    std::unique_ptr<MainWindow> m_window{};
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
