// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void norwegianOrder_data()
    {
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("the last three") << QStringList{u"Zoo"_s, u"Ærø"_s, u"Øygarden"_s, u"Ås"_s};
        QTest::newRow("aa is å") << QStringList{
            u"Asker"_s, u"Øksnes"_s, u"Ål"_s, u"Aarborte"_s, u"Ås"_s};
        QTest::newRow("aa inside") << QStringList{u"Kaz"_s, u"Kåa"_s, u"Kaab"_s};
        QTest::newRow("Sámi letters stay by their own") << QStringList{u"Dag"_s, u"Đahkat"_s,
            u"Deatnu"_s, u"Kárášjohka"_s, u"Karasjok"_s, u"Karen"_s, u"Nes"_s, u"Ŋes"_s, u"Snåsa"_s,
            u"Šuoš"_s, u"Tana"_s, u"Ŧeŧ"_s, u"Žan"_s, u"Zulu"_s};
        QTest::newRow("Swedish letters")
            << QStringList{u"Zoo"_s, u"Ärla"_s, u"Ærlig"_s, u"Ödeby"_s, u"Åby"_s};
        QTest::newRow("a space before letters")
            << QStringList{u"Nord-Aurdal"_s, u"Nord-Odal"_s, u"Nordkapp"_s, u"Nordre Land"_s};
        QTest::newRow("small and capital") << QStringList{u"a"_s, u"B"_s, u"c"_s};
        QTest::newRow("nothing first") << QStringList{QString(), u"a"_s, u"ab"_s};
    }
    void norwegianOrder()
    {
        QFETCH(QStringList, sorted);
        QStringList names = sorted;
        QRandomGenerator chance(1);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(names.begin(), names.end(), chance);
            std::sort(names.begin(), names.end(), norwegianLess);
            QCOMPARE(names, sorted);
        }
    }

    void decomposedLettersAreTheSame()
    {
        const QString composed = u"Ås Kárášjohka"_s;
        const QString apart = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(!norwegianLess(composed, apart));
        QVERIFY(!norwegianLess(apart, composed));
    }

    void itIsATotalOrder()
    {
        QRandomGenerator chance(2);
        const QString letters = u"aAáåÅæøzđŋ -b"_s;
        const auto word = [&] {
            QString text;
            for (int i = chance.bounded(4); i > 0; --i)
                text += letters[chance.bounded(int(letters.size()))];
            return text;
        };
        for (int i = 0; i < 20000; ++i) {
            const QString a = word(), b = word(), c = word();
            QCOMPARE(norwegianLess(a, b) || norwegianLess(b, a), a != b);
            QVERIFY(!(norwegianLess(a, b) && norwegianLess(b, a)));
            if (norwegianLess(a, b) && norwegianLess(b, c))
                QVERIFY(norwegianLess(a, c));
        }
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
