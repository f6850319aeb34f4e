// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QTest>

using namespace fvd;

/// What everything else relies on when it stores, hashes and reads JSON.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAnObjectIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("object") << QByteArray("{\"a\":1}") << true;
        QTest::newRow("empty object") << QByteArray("{}") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("array") << QByteArray("[1]") << false;
        QTest::newRow("two objects") << QByteArray("{}{}") << false;
        QTest::newRow("cut off") << QByteArray("{\"a\":") << false;
        QTest::newRow("binary") << QByteArray("\xff\xfe\x00{}", 5) << false;
    }
    void onlyAnObjectIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, good);
        const auto read = parseObject(bytes);
        QCOMPARE(bool(read), good);
        if (!good)
            QCOMPARE(read.error().fault, Fault::Corrupt);
    }

    void equalObjectsGiveEqualBytes()
    {
        const auto one = parseObject("{\"b\":[1,2],\"a\":\"å\"}");
        const auto other = parseObject("{ \"a\" : \"\\u00e5\", \"b\" : [1, 2] }");
        QCOMPARE(canonical(*one), canonical(*other));
        QCOMPARE(canonical(*one), QByteArray("{\"a\":\"å\",\"b\":[1,2]}"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
