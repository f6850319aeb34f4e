// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roompainter.h"
#include "app/run/catchupcard.h"
#include "app/run/notespanel.h"
#include "app/run/runpage.h"
#include "app/words/runtext.h"
#include "tests/support/appwindow.h"
#include "tests/support/runshell.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QSpinBox>
#include <QToolButton>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace Qt::StringLiterals;

namespace fvd {

using testing::AppWindow;
using testing::RunShell;

/// The page of a day as it is held, to somebody who does not see it.
class TestRunSaid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is seen at a glance is said, too: names, values, states, and what calls for attention.
    void whatIsSeenAtAGlanceIsSaid()
    {
        RunShell shell;
        shell.at(8, 50);
        SessionContext context(shell.library(), *shell.library().session(shell.first()),
            *shell.library().notes(shell.first()));
        RunPage page(shell, context);
        page.resize(1110, 620);
        page.retranslate();
        page.open({Place::Kind::Session, shell.first().text(), u"run"_s});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto press = [&page](Qt::Key key, Qt::KeyboardModifier modifier = Qt::NoModifier) {
            QTest::keyClick(page.focusWidget() ? page.focusWidget() : &page, key, modifier);
        };
        const RunDesk &desk = page.desk();
        auto *field = page.findChild<QLineEdit *>(u"newNote"_s);
        static QList<std::pair<QAccessible::Event, QString>> events;
        events.clear();
        // As a screen reader does it; only the platform can be asked to.
        auto *platform = QGuiApplicationPrivate::platformIntegration()->accessibility();
        platform->setActive(true);
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (QAccessibleInterface *said = event->accessibleInterface())
                events.append({event->type(), said->text(QAccessible::Name)});
        });
        const auto put = qScopeGuard([before, platform] {
            QAccessible::installUpdateHandler(before);
            platform->setActive(false);
        });
        const auto alert = [](const QString &words) {
            return std::ranges::any_of(events, [&words](const auto &event) {
                return event.first == QAccessible::Alert && event.second.contains(words);
            });
        };
        const auto saidBy = [](QWidget *widget) {
            return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        };
        const auto isSaid = [&page, &saidBy](const QString &words) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                [&](QLabel *label) { return label->isVisible() && saidBy(label).contains(words); });
        };

        QVERIFY(!alert(u"should have begun"_s));
        shell.at(9, 20);
        QTRY_VERIFY(alert(u"should have begun at 09.00"_s));
        QVERIFY(!alert(u"Catch up"_s));
        press(Qt::Key_PageDown);
        QTRY_VERIFY(alert(u"min too late. Catch up?"_s));
        const auto alerts = [] {
            return std::ranges::count(
                events, QAccessible::Alert, [](const auto &event) { return event.first; });
        };
        QVERIFY(alert(desk.state().currentItem()->item.title + u". "_s));
        QVERIFY(alert(u". Now · 09.20"_s));
        events.clear();
        QTest::qWait(1100); // the clock ticks, and nothing is said again, nor called anew
        QCOMPARE(alerts(), 0);
        QVERIFY(!std::ranges::any_of(events, [](const auto &event) {
            return event.first == QAccessible::NameChanged && event.second.startsWith(u"Clock "_s);
        }));

        // What a key does without anything that has the focus: the clock, and the room's screen.
        press(Qt::Key_Plus, Qt::AltModifier);
        QTRY_COMPARE(alerts(), 1);
        press(Qt::Key_B);
        QTRY_VERIFY(alert(u"The room sees: Dark"_s));
        press(Qt::Key_B);
        press(Qt::Key_F);
        QTRY_VERIFY(alert(u"The room sees: What is on, frozen"_s));
        press(Qt::Key_F);

        // A way to catch up: what it does, that the day shows it, what was done; the focus stays on
        // the page when the card goes.
        auto *card = page.findChild<CatchUpCard *>();
        const auto buttonOfCard = [card](const QString &name) {
            const QList<QPushButton *> all = card->findChildren<QPushButton *>();
            const auto found = std::ranges::find_if(all, [&name](QPushButton *each) {
                return each->isVisible()
                    && (each->text() + each->accessibleName()).startsWith(name);
            });
            return found == all.end() ? nullptr : *found;
        };
        QPushButton *way = buttonOfCard(u"Tighten"_s);
        QVERIFY(way->accessibleName().contains(u" to "_s));
        QVERIFY(way->accessibleName().contains(u"The day ends at "_s));
        way->setFocus();
        QTest::keyClick(way, Qt::Key_Space);
        QTRY_VERIFY(alert(u"shows the new times"_s));
        QPushButton *take = buttonOfCard(u"Do this"_s);
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_VERIFY(alert(u"Catch up: Tighten. The day ends at "_s));
        QVERIFY(page.focusWidget() && page.focusWidget()->isVisible());
        context.undoStack().undo();

        const RunItem *item = desk.state().currentItem();
        QVERIFY(isSaid(item->item.title));
        QVERIFY(isSaid(u"Clock 09.20"_s));
        QVERIFY(isSaid(u"Planned end "_s));
        QVERIFY(isSaid(delayText(desk.state().delay)));
        QVERIFY(isSaid(countdownText(desk.state().remaining()).left(2)));
        shell.at(9, 40);
        press(Qt::Key_PageDown);
        QVERIFY(desk.state().stage == 0);
        QTRY_VERIFY(isSaid(u", now"_s));
        QVERIFY(isSaid(u", to come"_s));
        shell.at(9, 45);
        press(Qt::Key_PageDown);
        QTRY_VERIFY(isSaid(u", done"_s));

        // Whatever takes the focus, and does not hand it on, has a name and a role, and what can be
        // on says whether it is.
        for (QWidget *each : page.findChildren<QWidget *>()) {
            if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
                continue;
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(!said->text(QAccessible::Name).isEmpty(),
                qPrintable(
                    QLatin1String(each->metaObject()->className()) + u' ' + each->objectName()));
            QVERIFY(said->role() != QAccessible::NoRole && said->role() != QAccessible::Client);
            if (auto *button = qobject_cast<QAbstractButton *>(each);
                button && button->isCheckable())
                QVERIFY(said->state().checkable);
        }
        QAccessibleInterface *note = QAccessible::queryAccessibleInterface(field);
        QCOMPARE(note->role(), QAccessible::EditableText);
        press(Qt::Key_F2);
        QVERIFY(note->state().focused);
        QTest::keyClicks(field, u"Buss"_s);
        QCOMPARE(note->text(QAccessible::Value), u"Buss"_s);
        auto *table = page.findChild<QSpinBox *>();
        QTest::keyClick(field, Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY(alert(u"Table 1"_s));
        QTest::keyClick(field, Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(alert(u"Kind of the next note: agreement"_s));
        QVERIFY(
            QAccessible::queryAccessibleInterface(table)->text(QAccessible::Value).contains(u'1'));
        events.clear();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(alert(u"The note is kept"_s));

        // A note that was written says whose it is, and its kind though that was changed there.
        auto *written = AppWindow::named<QLineEdit>(&page, u"Note from table 1"_s);
        QVERIFY(written);
        auto *kind = AppWindow::named<QPushButton>(&page, u"Kind of note: agreement"_s);
        kind->menu()->actions().first()->trigger();
        QCOMPARE(kind->accessibleName(), u"Kind of note: idea"_s);
        auto *remove = AppWindow::named<QToolButton>(&page, u"Remove the note"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QTRY_VERIFY(alert(u"The note is removed"_s));
        QVERIFY(field->hasFocus());
    }
};

} // namespace fvd

QTEST_MAIN(fvd::TestRunSaid)
#include "tst_runsaid.moc"
