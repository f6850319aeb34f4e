// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/jsontext.h"

#include <QTest>

using namespace fvd;

using namespace Qt::StringLiterals;

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

    void membersAreKeptAsTheyAreWritten()
    {
        const auto members = jsonMembers(
            "\n{ \"a\" : 18446744073709551617, \"\\u00e5\\\"\":[ {\"x]\":\"\\\"}\"} ] }\n");
        QVERIFY(members);
        QCOMPARE(members->size(), 2);
        QCOMPARE(members->at(0).key, u"a"_s);
        QCOMPARE(members->at(0).value.toByteArray(), "18446744073709551617");
        QCOMPARE(members->at(0).whole.toByteArray(), "\"a\" : 18446744073709551617");
        QCOMPARE(members->at(1).key, u"å\""_s);
        QCOMPARE(jsonElements(members->at(1).value)->size(), 1);
        QVERIFY(jsonMembers("{}")->isEmpty() && jsonElements(" [ ] ")->isEmpty());
    }
    void whatIsNoObjectHasNoMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "[]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":[}",
                 "{\"a\":\"", "{\"a\":\"\\", "{a:1}", "{\"a\":1}{", "{,}", "\"{}\""})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("deep") << QByteArray("{\"a\":").repeated(1'000'000);
    }
    void whatIsNoObjectHasNoMembers()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!jsonMembers(text));
    }
    void stringsComeAndGo()
    {
        for (const QString &text : {u""_s, u"æ\"\\\n\t\u0001"_s, u"🏔️"_s})
            QCOMPARE(jsonString(toJsonString(text)), text);
        QVERIFY(!jsonString("\"\xff\""));
        QVERIFY(!jsonString("1"));
        QCOMPARE(jsonInteger("12"), 12);
        QVERIFY(!jsonInteger("1.5"));
    }
    void longNumbersAreNoticed()
    {
        QVERIFY(!hasLongNumber(
            "{\"12345678901234567890\":\"12345678901234567890\",\"a\":123456789012345}"));
        QVERIFY(hasLongNumber("{\"a\\\"\":1234567890123456}"));
        QVERIFY(hasLongNumber("[0.1234567890123456]"));
        QVERIFY(!hasLongNumber("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
