// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomwindow.h"
#include "app/room/screenchoice.h"

#include <QPointer>
#include <QTimer>

class QScreen;

namespace fvd {

/// Puts the room's window on the room's screen and keeps it there: through pulled cables, screens
/// that come and go, and other programs that are to have the screen for a while.
///
/// The window is brought to the front only when the facilitator asks: at the start and by
/// putBack(). When a screen comes back by itself, so does the window, but behind what another
/// program shows there.
class RoomScreens : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Off,
        Waiting, ///< there has been no screen for it yet; it comes when there is one
        Shown,
        Missing, ///< there is no screen for it just now; it comes back by itself
        Lent, ///< another program has the screen, until putBack()
    };

    /// \a facilitator is the window that must not be where the room's is.
    RoomScreens(QWidget &facilitator, RoomShow &show, QObject *parent = nullptr);
    ~RoomScreens() override;

    /// Where the window would go now. Ask before start(), and say what is wrong.
    ScreenChoice choice() const;
    QList<ScreenInfo> screens() const;

    /// Opens the window, if there is a screen for it.
    void start();
    void stop();

    State state() const { return m_state; }
    /// The room's screen: where the window is, or was before the cable was pulled.
    ScreenId screen() const { return m_room; }
    /// Before start(): the screen that was the room's the last time.
    void setRemembered(const ScreenId &id) { m_room = id; }

    /// The facilitator's choice of \a index in screens().
    void moveTo(qsizetype index);
    /// Leaves the screen to another program.
    void lend();
    /// Takes the screen again, in front of everything.
    void putBack();
    /// Moves the facilitator's window off the room's screen.
    void moveFacilitatorAway();

    const RoomWindow *window() const { return m_window.get(); }

Q_SIGNALS:
    /// Another state, another choice, another trouble.
    void changed();
    /// The room's screen is \a id: worth remembering.
    void chosen(const fvd::ScreenId &id);

private:
    enum class Order
    {
        Front,
        Back
    };

    void watch(QScreen *screen);
    void screenRemoved(QScreen *screen);
    void settle(Order order);
    void place(QScreen *screen, Order order);
    qsizetype facilitatorScreen() const;

    QWidget &m_facilitator;
    RoomShow &m_show;
    std::unique_ptr<RoomWindow> m_window{};
    QPointer<QScreen> m_screen{}; ///< where the window is
    ScreenId m_room{};
    QList<ScreenId> m_notTheRoom{};
    State m_state = State::Off;
    QTimer m_settling{}; ///< a plug makes several changes at once
};

} // namespace fvd
