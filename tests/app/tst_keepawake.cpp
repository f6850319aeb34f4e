// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/keepawake.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;

/// A desktop's screen saver, as far as it can be held off.
class FakeScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList held{};
    QList<uint> released{};

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason)
    {
        held << program + u": "_s + reason;
        return 7;
    }
    void UnInhibit(uint cookie) { released << cookie; }
};

/// With a bus of its own, so that no test keeps a developer's machine awake.
class TestKeepAwake : public QObject
{
    Q_OBJECT

public:
    QProcess bus{};

private Q_SLOTS:
    void refusedWhereNobodyListens()
    {
        KeepAwake awake(u"A day is held"_s);
        QSignalSpy changed(&awake, &KeepAwake::changed);
        QCOMPARE(awake.state(), KeepAwake::State::Off);
        awake.hold();
        QTRY_COMPARE(awake.state(), KeepAwake::State::Refused);
        awake.release();
        QCOMPARE(awake.state(), KeepAwake::State::Off);
        QCOMPARE(changed.size(), 2);
    }

    void heldAndReleased()
    {
        if (bus.state() != QProcess::Running)
            QSKIP("dbus-daemon is not installed");
        FakeScreenSaver saver;
        QDBusConnection own = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"own"_s);
        QVERIFY(own.registerObject(
            u"/org/freedesktop/ScreenSaver"_s, &saver, QDBusConnection::ExportAllSlots));
        QVERIFY(own.registerService(u"org.freedesktop.ScreenSaver"_s));
        KeepAwake awake(u"A day is held"_s);
        awake.hold();
        awake.hold();
        QTRY_COMPARE(awake.state(), KeepAwake::State::On);
        QCOMPARE(saver.held, QStringList{u"Folkevalgtdag: A day is held"_s});
        awake.release();
        QCOMPARE(awake.state(), KeepAwake::State::Off);
        QTRY_COMPARE(saver.released, QList<uint>{7});
    }
};

int main(int argc, char **argv)
{
    TestKeepAwake test;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (!program.isEmpty()) {
        test.bus.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (test.bus.waitForReadyRead())
            qputenv("DBUS_SESSION_BUS_ADDRESS", test.bus.readLine().trimmed());
    }
    QCoreApplication application(argc, argv);
    const int failed = QTest::qExec(&test, argc, argv);
    test.bus.terminate();
    test.bus.waitForFinished();
    return failed;
}

#include "tst_keepawake.moc"
