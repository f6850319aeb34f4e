// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/keepawake.h"

#include <functional>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#else
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

using namespace Qt::StringLiterals;

namespace fvd {

#if defined(Q_OS_WIN)

class KeepAwake::System
{
public:
    System(const QString &, QObject *, std::function<void(bool)> answered)
    {
        answered(
            SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED) != 0);
    }
    ~System() { SetThreadExecutionState(ES_CONTINUOUS); }
};

#elif defined(Q_OS_MACOS)

class KeepAwake::System
{
public:
    System(const QString &reason, QObject *, std::function<void(bool)> answered)
    {
        const CFStringRef words = reason.toCFString();
        m_held = IOPMAssertionCreateWithName(kIOPMAssertPreventUserIdleDisplaySleep,
                     kIOPMAssertionLevelOn, words, &m_assertion)
            == kIOReturnSuccess;
        CFRelease(words);
        answered(m_held);
    }
    ~System()
    {
        if (m_held)
            IOPMAssertionRelease(m_assertion);
    }

private:
    IOPMAssertionID m_assertion = 0;
    bool m_held = false;
};

#else

/// Two are asked, as desktops differ: the session's screen saver for the screens, logind for sleep.
/// One that agrees is enough.
class KeepAwake::System
{
public:
    System(const QString &reason, QObject *context, std::function<void(bool)> answered)
        : m_answered(std::move(answered))
    {
        QDBusMessage screen = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
            u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"Inhibit"_s);
        screen << u"Folkevalgtdag"_s << reason;
        ask(QDBusConnection::sessionBus(), screen, context,
            [this](const QDBusMessage &reply) { m_cookie = reply.arguments().value(0).toUInt(); });
        QDBusMessage sleep = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
            u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        sleep << u"sleep:idle"_s << u"Folkevalgtdag"_s << reason << u"block"_s;
        ask(QDBusConnection::systemBus(), sleep, context, [this](const QDBusMessage &reply) {
            m_lock = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
        });
        if (m_waiting == 0)
            m_answered(false);
    }
    ~System()
    {
        if (m_cookie == 0)
            return;
        QDBusMessage done = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
            u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"UnInhibit"_s);
        done << m_cookie;
        QDBusConnection::sessionBus().send(done);
    }

private:
    void ask(QDBusConnection bus, const QDBusMessage &question, QObject *context,
        std::function<void(const QDBusMessage &)> granted)
    {
        // A call by no connection is never answered.
        if (!bus.isConnected())
            return;
        ++m_waiting;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), &m_owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [this, watcher, granted = std::move(granted)] {
                watcher->deleteLater();
                --m_waiting;
                if (!watcher->isError()) {
                    granted(watcher->reply());
                    m_granted = true;
                }
                if (m_granted || m_waiting == 0)
                    m_answered(m_granted);
            });
    }

    std::function<void(bool)> m_answered;
    uint m_cookie = 0;
    QDBusUnixFileDescriptor m_lock{};
    int m_waiting = 0;
    bool m_granted = false;
    QObject m_owner{}; ///< of the calls that are under way
};

#endif

KeepAwake::KeepAwake(const QString &reason, QObject *parent)
    : QObject(parent)
    , m_reason(reason)
{
}

KeepAwake::~KeepAwake() = default;

void KeepAwake::hold()
{
    if (!m_system)
        m_system =
            std::make_unique<System>(m_reason, this, [this](bool granted) { answered(granted); });
}

void KeepAwake::release()
{
    m_system.reset();
    if (std::exchange(m_state, State::Off) != State::Off)
        Q_EMIT changed();
}

void KeepAwake::answered(bool granted)
{
    const State state = granted ? State::On : State::Refused;
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

} // namespace fvd
