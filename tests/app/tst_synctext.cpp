// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/language.h"
#include "app/words/synctext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using Standing = SyncFacts::Standing;

namespace {

const QDateTime now(QDate(2026, 12, 3), QTime(8, 5));
const QDateTime yesterday(QDate(2026, 12, 2), QTime(21, 14));

} // namespace

/// How sync stands, in a line that people read.
class TestSyncText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStandingInWords_data()
    {
        QTest::addColumn<SyncFacts>("facts");
        QTest::addColumn<QString>("nb");
        QTest::addColumn<QString>("nn");
        const auto row = [](const char *name, const SyncFacts &facts, const QString &nb,
                             const QString &nn) { QTest::newRow(name) << facts << nb << nn; };
        row("no account", {}, u"Ikke koblet til KS. Alt er lagret her."_s,
            u"Ikkje kopla til KS. Alt er lagra her."_s);
        row("no password", {.standing = Standing::NoPassword, .done = yesterday},
            u"Sist synket i går kl. 21.14. Skriv passordet for å synke. Alt er lagret her."_s,
            u"Sist synka i går kl. 21.14. Skriv passordet for å synke. Alt er lagra her."_s);
        row("asleep, for the first time", {.standing = Standing::Asleep},
            u"Ikke synket ennå. Alt er lagret her."_s, u"Ikkje synka enno. Alt er lagra her."_s);
        row("asleep", {.standing = Standing::Asleep, .done = now.addSecs(-60)},
            u"Sist synket i dag kl. 08.04."_s, u"Sist synka i dag kl. 08.04."_s);
        row("looks", {.standing = Standing::Working, .done = yesterday},
            u"Ser etter nytt hos KS."_s, u"Ser etter nytt hos KS."_s);
        row("sends", {.standing = Standing::Working, .waiting = {{u"session"_s, 1}}},
            u"1 ting venter: 1 plan. Det sendes nå."_s,
            u"1 ting ventar: 1 plan. Det blir sendt no."_s);
        row("fetches",
            {.standing = Standing::Working, .fileBytes = 124'300'000, .allFileBytes = 310'000'000},
            u"Henter filer: 124 MB av 310 MB."_s, u"Hentar filer: 124 MB av 310 MB."_s);
        row("rests", {.standing = Standing::Resting, .done = now},
            u"Sist synket i dag kl. 08.05."_s, u"Sist synka i dag kl. 08.05."_s);
        row("no net",
            {.standing = Standing::Waiting,
                .trouble = Error{Fault::Offline},
                .waiting = {{u"notes"_s, 2}, {u"session"_s, 1}},
                .done = yesterday},
            u"3 ting venter: 1 plan, 2 notater. Sist synket i går kl. 21.14. Ingen nett nå, alt er lagret her."_s,
            u"3 ting ventar: 1 plan, 2 notat. Sist synka i går kl. 21.14. Ikkje nett no, alt er lagra her."_s);
        row("all kinds",
            {.standing = Standing::Resting,
                .waiting = {{u"council"_s, 2}, {u"new"_s, 1}, {u"run"_s, 1}, {u"session"_s, 3}},
                .done = QDateTime(QDate(2026, 11, 28), QTime(7, 30))},
            u"7 ting venter: 3 planer, 1 gjennomføring, 2 organer, 1 annen. Sist synket lø 28. nov. kl. 07.30."_s,
            u"7 ting ventar: 3 planar, 1 gjennomføring, 2 organ, 1 anna. Sist synka la 28. nov. kl. 07.30."_s);
        row("wrong password",
            {.standing = Standing::Stopped, .trouble = Error{Fault::Unauthorized}},
            u"Passordet ble ikke godtatt. Alt er lagret her."_s,
            u"Passordet vart ikkje godteke. Alt er lagra her."_s);
        row("to choose", {.standing = Standing::Resting, .done = now, .toChoose = 2},
            u"2 tekster venter på ditt valg. Sist synket i dag kl. 08.05."_s,
            u"2 tekstar ventar på valet ditt. Sist synka i dag kl. 08.05."_s);
    }
    void everyStandingInWords()
    {
        QFETCH(SyncFacts, facts);
        QFETCH(QString, nb);
        QFETCH(QString, nn);
        Language language;
        language.set(u"nb"_s);
        QCOMPARE(syncLine(facts, now), nb);
        language.set(u"nn"_s);
        QCOMPARE(syncLine(facts, now), nn);
    }

    void sizesAsPeopleSayThem_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"1 kB"_s;
        QTest::newRow("small") << qint64(12'400) << u"12 kB"_s;
        QTest::newRow("film") << qint64(310'200'000) << u"310 MB"_s;
        QTest::newRow("large") << qint64(1'240'000'000) << u"1,2 GB"_s;
    }
    void sizesAsPeopleSayThem()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, text);
        Language language;
        language.set(u"nb"_s);
        QCOMPARE(bytesText(bytes), text);
    }

    // Whatever went wrong, something is said of it, and that all is safe.
    void noTroubleIsPassedOver()
    {
        Language language;
        language.set(u"nb"_s);
        for (int fault = 0; fault <= int(Fault::Garbled); ++fault) {
            const SyncFacts facts{.standing = Standing::Waiting,
                .trouble = Error{Fault(fault)},
                .waiting = {{u"session"_s, 1}}};
            const QString line = syncLine(facts, now);
            QVERIFY2(line.size() > u"1 ting venter: 1 plan. "_s.size(), qPrintable(line));
            QVERIFY(line.endsWith(u'.'));
        }
    }
};

QTEST_MAIN(TestSyncText)
#include "tst_synctext.moc"
