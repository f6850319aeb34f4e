// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/content/councils.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace fvd;
using namespace Qt::StringLiterals;

/// The list of councils that ships, read as the programs read it: from their resources.
class TestCouncils : public QObject
{
    Q_OBJECT

    QList<Council> m_councils{};

    QList<Council> where(auto condition) const
    {
        QList<Council> found;
        std::ranges::copy_if(m_councils, std::back_inserter(found), condition);
        return found;
    }
    Council byNumber(const QString &number) const
    {
        return where([&](const Council &c) { return c.id.text() == number; }).value(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto councils = readCouncils(u":/councils"_s);
        QVERIFY(councils);
        m_councils = *councils;
    }

    void allOfNorwayIsThere()
    {
        const auto count = [this](CouncilKind kind) {
            return where([=](const Council &c) { return c.kind == kind; }).size();
        };
        QCOMPARE(count(CouncilKind::Kommunestyre), 357);
        QCOMPARE(count(CouncilKind::Fylkesting), 14);
        QCOMPARE(count(CouncilKind::Bydelsutvalg), 15);
        QCOMPARE(m_councils.size(), 357 + 14 + 15);
        QSet<Id<Council>> ids;
        for (const Council &council : m_councils)
            ids.insert(council.id);
        QCOMPARE(ids.size(), m_councils.size());
    }

    void everyCouncilIsWhole()
    {
        for (const Council &council : m_councils) {
            const QByteArray context = council.id.text().toUtf8();
            const bool municipal = council.kind == CouncilKind::Kommunestyre;
            const bool district = council.kind == CouncilKind::Bydelsutvalg;
            QCOMPARE(council.id.text().size(), municipal ? 4 : district ? 6 : 2);
            QVERIFY2(council.county == council.id.text().left(2), context.constData());
            QVERIFY2(
                !municipal || (council.seats >= 11 && council.seats % 2 == 1), context.constData());
            QVERIFY2(council.name == council.name.normalized(QString::NormalizationForm_C),
                context.constData());
        }
    }

    void oneIsReadAsItStands()
    {
        const Council sauda{.id = Id<Council>(u"1135"_s),
            .kind = CouncilKind::Kommunestyre,
            .name = u"Sauda"_s,
            .county = u"11"_s,
            .language = LanguageDecision::Nynorsk,
            .seats = 19};
        QVERIFY(byNumber(u"1135"_s) == sauda);
    }

    void namesAreNotUnique()
    {
        for (const QString &name : {u"Herøy"_s, u"Våler"_s})
            QCOMPARE(where([&](const Council &c) { return c.name == name; }).size(), 2);
        QCOMPARE(byNumber(u"1515"_s).county, u"15"_s);
        QCOMPARE(byNumber(u"1818"_s).county, u"18"_s);
    }

    void namesInSeveralLanguagesKeepTheirOrder()
    {
        const auto shown = [this](const QString &number) {
            return displayName(byNumber(number), LanguageForm::Bokmaal);
        };
        QCOMPARE(shown(u"1135"_s), u"Sauda kommunestyre"_s);
        QCOMPARE(shown(u"5540"_s), u"Gáivuotna – Kåfjord – Kaivuono kommunestyre"_s);
        QCOMPARE(shown(u"5536"_s), u"Lyngen – Ivgu – Yykeä kommunestyre"_s);
        QCOMPARE(shown(u"5612"_s), u"Guovdageaidnu – Kautokeino kommunestyre"_s);
        QCOMPARE(shown(u"56"_s), u"Finnmark – Finnmárku – Finmarkku fylkesting"_s);
        QCOMPARE(shown(u"030101"_s), u"Bydelsutvalget i Gamle Oslo"_s);
        for (const Council &council : m_councils) {
            QVERIFY(council.officialNames.isEmpty()
                || (council.officialNames.size() > 1
                    && council.officialNames.contains(council.name)));
        }
    }

    void osloElectsNoFylkesting()
    {
        QVERIFY(byNumber(u"03"_s).id.isNull());
        QCOMPARE(byNumber(u"0301"_s).kind, CouncilKind::Kommunestyre);
        QCOMPARE(byNumber(u"030101"_s).name, u"Gamle Oslo"_s);
    }

    void theyAreSortedByName()
    {
        QVERIFY(std::is_sorted(m_councils.begin(), m_councils.end(),
            [](const Council &a, const Council &b) { return norwegianLess(a.name, b.name); }));
        QCOMPARE(m_councils.last().name, u"Åsnes"_s);
    }

    void badLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("too short") << QByteArray("1135;kommunestyre;Sauda");
        QTest::newRow("unknown kind") << QByteArray("1135;bystyre;Sauda;;11;nn;19");
        QTest::newRow("unknown form") << QByteArray("1135;kommunestyre;Sauda;;11;nynorsk;19");
        QTest::newRow("no number") << QByteArray(";kommunestyre;Sauda;;11;nn;19");
        QTest::newRow("seats in words") << QByteArray("1135;kommunestyre;Sauda;;11;nn;many");
    }
    void badLinesAreNamed()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"councils.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("key;kind;name;official names;county;language;seats\n1101;kommunestyre;"
                   "Eigersund;;11;nb;31\n"
            + line + '\n');
        file.close();
        const auto read = readCouncils(folder.path());
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Invalid);
        QVERIFY(read.error().detail.contains(u"councils.csv:3:"_s));
    }

    void aMissingListIsSaid()
    {
        const auto read = readCouncils(u":/nowhere"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCouncils)
#include "tst_councils.moc"
