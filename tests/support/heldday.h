// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/roompanel.h"
#include "app/run/runpage.h"
#include "tests/support/appwindow.h"
#include "tests/support/fakescreens.h"

#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QScreen>
#include <QTest>
#include <QWindow>

namespace fvd::testing {

inline const FakeScreen heldDayLaptop{QStringLiteral("eDP-1"), {0, 0, 1366, 768}};
inline const FakeScreen heldDayProjector{QStringLiteral("HDMI-1"), {1366, 0, 1920, 1080}};

/// The clock of a day that goes by faster, in every process that is told the same beginning.
struct FastClock
{
    QDateTime at{}; ///< what it showed …
    qint64 since = 0; ///< … at this time of the machine, ms since 1970
    int speed = 1;

    QDateTime now() const
    {
        return at.addMSecs((QDateTime::currentMSecsSinceEpoch() - since) * speed);
    }
};

/// How much faster than the clock on the wall the day goes by: FVD_DAY_SPEED, or as fast as a test
/// may take its time.
inline int daySpeed()
{
    const int said = qEnvironmentVariableIntValue("FVD_DAY_SPEED");
    return said > 0 ? said : 400;
}

/// Lets the program \a holder hold the day of \a session in \a store, by its \a script, until it
/// has written \a keys letters of a note, and kills it. How many letters it said are kept; 0 if it
/// did not come so far.
inline qint64 heldUntilKilled(const QString &holder, const QString &store,
    const Id<Session> &session, const FastClock &clock, const QString &script, int keys)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(holder,
        {store, session.text(), clock.at.toString(Qt::ISODate), QString::number(clock.since),
            QString::number(clock.speed), script});
    qint64 said = 0;
    (void)QTest::qWaitFor(
        [&] {
            while (process.canReadLine())
                said = process.readLine().toInt();
            return said >= keys;
        },
        200000 * 60 / clock.speed + 60000);
    process.kill();
    if (said < keys || !process.waitForFinished())
        return 0;
    return said + process.readAll().count('\n');
}

/// The window in which a day is held, driven as a facilitator does: keys, and one look at a time.
class HeldDay
{
public:
    HeldDay(const QString &store, const Id<Session> &session, const FastClock &clock)
        : m_clock(clock)
        , m_app(opened(store, clock.now()), [clock] { return clock.now(); })
    {
        for (QScreen *screen : QGuiApplication::screens()) {
            if (screen->name() == heldDayLaptop.name)
                m_app.window.windowHandle()->setScreen(screen);
        }
        m_app.window.setGeometry(heldDayLaptop.geometry);
        m_app.window.go({Place::Kind::Session, session.text(), QStringLiteral("run")});
    }

    AppWindow &app() { return m_app; }
    RunPage *page() { return m_app.window.findChild<RunPage *>(); }
    RunDesk &desk() { return page()->desk(); }
    RoomPanel *room() { return page()->findChild<RoomPanel *>(); }
    QLineEdit *noteField() { return page()->findChild<QLineEdit *>(QStringLiteral("newNote")); }

    void openRoom()
    {
        QTest::mouseClick(
            AppWindow::button(room(), QStringLiteral("Open the room's screen")), Qt::LeftButton);
    }

    /// The screen that the room's window fills; "" if it is not seen or does not fill one.
    QString roomScreen()
    {
        const RoomWindow *window = room()->screens() ? room()->screens()->window() : nullptr;
        const bool seen =
            window && window->isVisible() && window->geometry() == window->screen()->geometry();
        return seen ? window->screen()->name() : QString();
    }

    /// Lets the day go on until its clock shows \a time.
    void until(const QTime &time) const
    {
        const qint64 left = m_clock.now().time().msecsTo(time);
        if (left > 0)
            QTest::qWait(int(left / m_clock.speed) + 1);
    }

    /// Presses \a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // The offscreen platform gives the room's window the focus, which it does not want.
        m_app.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_app.window))
            qFatal("the window does not come");
        QWidget *focus = m_app.window.focusWidget();
        QTest::keyClick(focus ? focus : &m_app.window, key, modifiers);
    }

    /// Chooses what is called \a text in a menu of the page.
    void choose(const QString &text)
    {
        for (QMenu *menu : page()->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        qFatal("nothing is called so: %s", qPrintable(text));
    }

    /// Writes down \a text as the facilitator does: the key to the field, the words, Enter.
    /// \a kindKey is the one that is pressed with Alt.
    void note(const QString &text, Qt::Key kindKey = Qt::Key_1)
    {
        press(Qt::Key_F2);
        press(kindKey, Qt::AltModifier);
        // Letters that no key of this keyboard has come in as text.
        noteField()->insert(text);
        Q_EMIT noteField()->textEdited(noteField()->text());
        QTest::keyClick(noteField(), Qt::Key_Return);
        page()->setFocus();
    }

private:
    static std::unique_ptr<Library> opened(const QString &store, const QDateTime &now)
    {
        auto library = openLibrary(store, now);
        if (!library)
            qFatal("no store for the day: %s", qPrintable(library.error().detail));
        return *std::move(library);
    }

    FastClock m_clock;
    AppWindow m_app;
};

} // namespace fvd::testing
