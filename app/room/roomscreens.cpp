// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomscreens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

using namespace std::chrono_literals;

namespace fvd {

namespace {

ScreenInfo infoOf(const QScreen *screen)
{
    return {{screen->name(), screen->model(), screen->serialNumber()}, screen->geometry()};
}

} // namespace

RoomScreens::RoomScreens(QWidget &facilitator, RoomShow &show, QObject *parent)
    : QObject(parent)
    , m_facilitator(facilitator)
    , m_show(show)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(200ms);
    connect(&m_settling, &QTimer::timeout, this, [this] { settle(Order::Back); });
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watch(screen);
        m_settling.start();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &RoomScreens::screenRemoved);
}

RoomScreens::~RoomScreens() = default;

void RoomScreens::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, [this] { m_settling.start(); });
}

QList<ScreenInfo> RoomScreens::screens() const
{
    QList<ScreenInfo> infos;
    for (const QScreen *screen : QGuiApplication::screens())
        infos << infoOf(screen);
    return infos;
}

qsizetype RoomScreens::facilitatorScreen() const
{
    return std::max(qsizetype(0), QGuiApplication::screens().indexOf(m_facilitator.screen()));
}

ScreenChoice RoomScreens::choice() const
{
    // On its way from one screen to another, a machine may have none.
    const QList<ScreenInfo> all = screens();
    if (all.isEmpty())
        return {{}, ScreenTrouble::OneScreen};
    return chosenScreen(all, m_room, facilitatorScreen(), m_notTheRoom);
}

void RoomScreens::start()
{
    m_notTheRoom.clear();
    m_state = State::Waiting;
    // Its handle is there only when it has been shown, or asked for.
    m_facilitator.winId();
    connect(m_facilitator.windowHandle(), &QWindow::screenChanged, this,
        [this] { m_settling.start(); });
    settle(Order::Front);
}

void RoomScreens::stop()
{
    m_window.reset();
    m_screen.clear();
    m_state = State::Off;
    if (m_facilitator.windowHandle())
        disconnect(m_facilitator.windowHandle(), nullptr, this, nullptr);
    Q_EMIT changed();
}

void RoomScreens::moveTo(qsizetype index)
{
    const QList<QScreen *> all = QGuiApplication::screens();
    if (index < 0 || index >= all.size())
        return;
    m_notTheRoom.clear();
    m_room = infoOf(all[index]).id;
    if (m_state != State::Off)
        settle(Order::Front);
}

void RoomScreens::lend()
{
    if (m_state == State::Off)
        return;
    m_state = State::Lent;
    if (m_window)
        m_window->hide();
    Q_EMIT changed();
}

void RoomScreens::putBack()
{
    if (m_state == State::Off)
        return;
    if (m_state == State::Lent)
        m_state = State::Missing;
    settle(Order::Front);
}

void RoomScreens::moveFacilitatorAway()
{
    const QList<QScreen *> all = QGuiApplication::screens();
    const qsizetype here = facilitatorScreen();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == here)
            continue;
        const QRect free = all[i]->availableGeometry();
        const bool large = m_facilitator.isMaximized() || m_facilitator.isFullScreen();
        m_facilitator.showNormal();
        m_facilitator.resize(m_facilitator.size().boundedTo(free.size()));
        m_facilitator.windowHandle()->setScreen(all[i]);
        m_facilitator.move(free.center() - m_facilitator.rect().center());
        if (large)
            m_facilitator.showMaximized();
        break;
    }
    if (m_state != State::Off)
        settle(Order::Front);
}

void RoomScreens::screenRemoved(QScreen *screen)
{
    // At once: Qt would move the window to the facilitator's screen.
    if (m_window && m_screen == screen) {
        m_window->hide();
        m_screen.clear();
        if (m_state == State::Shown)
            m_state = State::Missing;
        Q_EMIT changed();
    }
    m_settling.start();
}

void RoomScreens::settle(Order order)
{
    if (m_state != State::Off && m_state != State::Lent) {
        const ScreenChoice now = choice();
        if (now.screen)
            place(QGuiApplication::screens().at(*now.screen), order);
        else if (now.trouble != ScreenTrouble::FacilitatorThere || !m_screen) {
            // A facilitator who has come to the room's screen leaves the window where it is.
            if (m_window)
                m_window->hide();
            m_screen.clear();
            if (m_state == State::Shown)
                m_state = State::Missing;
        }
    }
    Q_EMIT changed();
}

void RoomScreens::place(QScreen *screen, Order order)
{
    const bool there = m_state == State::Shown && m_screen == screen;
    if (there && m_window->geometry() == screen->geometry() && order == Order::Back)
        return;
    if (!m_window)
        m_window = std::make_unique<RoomWindow>(m_show);
    m_window->winId();
    m_window->windowHandle()->setScreen(screen);
    m_window->setGeometry(screen->geometry());
    // Not by showFullScreen(), which would take the focus from the facilitator.
    m_window->setWindowState(Qt::WindowFullScreen);
    m_window->show();
    if (order == Order::Front)
        m_window->raise();
    else if (!there)
        m_window->lower();
    m_screen = screen;
    m_state = State::Shown;
    const ScreenInfo info = infoOf(screen);
    if (m_room != info.id || m_notTheRoom.isEmpty()) {
        m_room = info.id;
        m_notTheRoom.clear();
        for (const ScreenInfo &other : screens()) {
            if (other.id != m_room)
                m_notTheRoom << other.id;
        }
        Q_EMIT chosen(m_room);
    }
}

} // namespace fvd
