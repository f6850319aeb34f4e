// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/clocktime.h"

#include <QTest>

using namespace fvd;

/// Times as people write them.
class TestClockTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes"); // -1: no time
        QTest::newRow("dot") << QStringLiteral("09.05") << 545;
        QTest::newRow("colon") << QStringLiteral("9:05") << 545;
        QTest::newRow("four digits") << QStringLiteral("1900") << 1140;
        QTest::newRow("three digits") << QStringLiteral("930") << 570;
        QTest::newRow("hour") << QStringLiteral("9") << 540;
        QTest::newRow("midnight that ends the day") << QStringLiteral("24.00") << 1440;
        QTest::newRow("after midnight") << QStringLiteral("25.30") << 1530;
        QTest::newRow("too late") << QStringLiteral("30.01") << -1;
        QTest::newRow("60 minutes") << QStringLiteral("9.60") << -1;
        QTest::newRow("one digit of minutes") << QStringLiteral("9.5") << -1;
        QTest::newRow("year") << QStringLiteral("12026") << -1;
        QTest::newRow("two separators") << QStringLiteral("9.0.0") << -1;
        QTest::newRow("separator only") << QStringLiteral(".") << -1;
        QTest::newRow("no hour") << QStringLiteral(".30") << -1;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("word") << QStringLiteral("ni") << -1;
        QTest::newRow("other digits") << QStringLiteral("٩.٠٠") << -1;
    }
    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        const auto time = clockTime(text);
        QCOMPARE(time ? int(time->sinceMidnight.count()) : -1, minutes);
    }

    void everyMinuteIsWrittenAndReadBack()
    {
        for (int minute = 0; minute <= 24 * 60; ++minute) {
            const ClockTime time{Minutes(minute)};
            QVERIFY(clockTime(clockText(time)) == time);
            QVERIFY(clockTime(clockText(time, u':')) == time);
        }
        QCOMPARE(clockText(ClockTime::at(8, 5)), QStringLiteral("08.05"));
    }
};

QTEST_GUILESS_MAIN(TestClockTime)
#include "tst_clocktime.moc"
