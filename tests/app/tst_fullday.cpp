// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/catchupcard.h"
#include "app/run/dayathand.h"
#include "core/exchange/pastedsession.h"
#include "tests/support/heldday.h"
#include "tests/support/otherprograms.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fvd;
using namespace fvd::testing;

namespace {

/// The second day of the programme in Nordre Follo, 2020, held in nynorsk; the open post may go.
Session realDay()
{
    QFile file(QStringLiteral(FVD_TEST_DATA "/programmes/nordre-follo-2020.web.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no programme");
    int count = 0;
    const ReadProgramme read = readProgramme(QString::fromUtf8(file.readAll()), {2020, 1, 18},
        [&count] { return u"read-%1"_s.arg(++count); });
    Session session = withProgramme({.id = Id<Session>(u"nordre-follo"_s)}, read);
    session.language = LanguageForm::Nynorsk;
    session.days = {session.days.at(1)};
    Day &day = session.days.first();
    day.end = ClockTime::at(15);
    for (Item &item : day.items)
        item.mayBeDropped = item.title == u"Åpen post"_s;
    return session;
}

} // namespace

/// A whole real day, many times as fast: two screens, a crash in the morning, a late lunch, a way
/// to catch up that is taken back and one that is kept, a cable that is pulled, notes all the way,
/// and what came of it as a document that another program opens.
class TestFullDay : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};
    FastClock m_clock{};
    const Session m_session = realDay();
    std::unique_ptr<HeldDay> m_day{};

    QString store() const { return m_folder.filePath(u"day.store"_s); }
    RunDesk &desk() { return m_day->desk(); }
    QString title()
    {
        const RunItem *item = desk().state().currentItem();
        return item ? item->item.title : u"(nothing is on)"_s;
    }
    QString roomTitle() { return m_day->room()->roomShow().view().title; }

    /// Clicks the way to catch up that has \a kind, and then takes it.
    void take(Proposal::Kind kind)
    {
        auto *card = m_day->page()->findChild<CatchUpCard *>();
        QVERIFY(card->isVisible());
        QStringList seen;
        for (int way = 0; way < 3; ++way) {
            QList<QPushButton *> ways = card->findChildren<QPushButton *>();
            ways.removeIf([](QPushButton *each) {
                return each->property("look") != u"panel"_s || !each->isVisible();
            });
            if (way >= ways.size())
                break;
            QTest::mouseClick(ways.at(way), Qt::LeftButton);
            if (card->preview() && card->preview()->kind == kind)
                break;
            seen.append(card->preview() ? nameOf(card->preview()->kind) : u"none"_s);
        }
        QVERIFY2(card->preview() && card->preview()->kind == kind, qPrintable(seen.join(u' ')));
        QTest::mouseClick(AppWindow::button(card, u"Do this"_s), Qt::LeftButton);
    }

    /// Goes on at \a time, to the item called \a wanted, of which \a note is written down.
    void goOn(const QTime &time, const QString &wanted, const QString &note, Qt::Key kindKey)
    {
        m_day->until(time);
        m_day->press(Qt::Key_PageDown);
        QCOMPARE(title(), wanted);
        m_day->note(note, kindKey);
        QCOMPARE(desk().run().notes.last().text, note);
        QCOMPARE(desk().run().notes.last().item, desk().state().currentItem()->item.id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        setScreens({heldDayLaptop, heldDayProjector});
        const QDateTime morning({2020, 1, 18}, {8, 58});
        auto library = openLibrary(store(), morning);
        QVERIFY(library && (*library)->put(m_session, {}));
        m_clock = {morning, QDateTime::currentMSecsSinceEpoch(), daySpeed()};
    }

    void theMorningEndsInACrash()
    {
        const qint64 promised = heldUntilKilled(
            QStringLiteral(FVD_DAY_HOLDER), store(), m_session.id, m_clock, u"morning"_s, 12);
        QVERIFY(promised > 0);

        m_day = std::make_unique<HeldDay>(store(), m_session.id, m_clock);
        QCOMPARE(sessionAtHand(*m_day->app().library, m_clock.now()), m_session.id);
        QCOMPARE(title(), u"Arbeidsgiverrollen og PSU sin rolle"_s);
        const RunItem *item = desk().state().currentItem();
        QVERIFY(item->begun.time() >= QTime(10, 28));
        QVERIFY(qAbs(item->begun.secsTo(desk().now()) - item->elapsed.count()) <= 2 * daySpeed());
        QCOMPARE(desk().run().notes.size(), 4);
        QCOMPARE(desk().run().notes.at(1).kind, NoteKind::Question);
        QVERIFY(desk().run().notes.last().text.size() >= promised);
    }

    void theRoomIsOnItsScreenAgain()
    {
        m_day->openRoom();
        QTRY_COMPARE(m_day->roomScreen(), heldDayProjector.name);
        QVERIFY(m_day->app().window.screen()->name() == heldDayLaptop.name);
    }

    void lunchIsEighteenMinutesLate()
    {
        goOn({12, 48}, u"Lunsj"_s, u"Bord 2 vil ha fleire bord"_s, Qt::Key_1);
        QTRY_VERIFY(desk().state().behind >= Minutes(18));
        const QDateTime late = desk().state().forecastEnd;
        QVERIFY(late >= QDateTime({2020, 1, 18}, {15, 18}));
        take(Proposal::Kind::Tighten);
        QVERIFY(desk().state().forecastEnd < late);
        m_day->press(Qt::Key_Z, Qt::ControlModifier);
        // Time is counted in whole seconds, from whenever it is looked at.
        QVERIFY(late.secsTo(desk().state().forecastEnd) >= -1);
        take(Proposal::Kind::Drop);
        QVERIFY(desk().state().forecastEnd < late);
        QCOMPARE(std::ranges::count_if(desk().state().items,
                     [](const RunItem &item) { return item.progress == Progress::Dropped; }),
            1);
    }

    void theCableIsPulled()
    {
        m_day->until({13, 10});
        const auto seconds = [this] { return m_day->room()->roomShow().view().clock; };
        const auto before = seconds();
        setScreens({heldDayLaptop});
        QTRY_COMPARE(m_day->room()->screens()->state(), RoomScreens::State::Missing);
        QCOMPARE(m_day->roomScreen(), QString());
        QTRY_VERIFY(seconds() != before); // the clock goes on
        setScreens({heldDayLaptop, heldDayProjector});
        QTRY_COMPARE(m_day->roomScreen(), heldDayProjector.name);
    }

    void theAfternoon()
    {
        goOn({13, 48}, {}, u"Prøv éin ny arbeidsform før sommaren"_s, Qt::Key_2);
        m_day->note(u"Vi høyrer kvarandre ut"_s, Qt::Key_3);
        m_day->note(u"Leggje fram reglane på neste møte"_s, Qt::Key_4);
        m_day->until({14, 50});
        m_day->press(Qt::Key_PageDown); // the end
        m_day->press(Qt::Key_PageDown);
        QVERIFY(!desk().isOn());
        QVERIFY(m_day->app().window.currentPage()->save());
        QVERIFY(desk().state().over);
        for (const RunItem &item : desk().state().items) {
            if (item.runs && item.plannedStart != item.plannedEnd)
                QVERIFY2(item.progress == Progress::Done || item.progress == Progress::Dropped,
                    qPrintable(item.item.title));
        }
        const Session kept = m_day->app().library->session(m_session.id)->value;
        QCOMPARE(kept.groundRules.size(), 1);
        QCOMPARE(kept.followUps.size(), 1);
        m_day.reset();
    }

    void whatCameOfItOpensElsewhere()
    {
        const QString file = m_folder.filePath(u"oppsummering.docx"_s);
        QProcess cli;
        cli.start(QStringLiteral(FVD_CLI),
            {u"--store"_s, store(), u"session"_s, u"export"_s, m_session.id.text(), u"--as"_s,
                u"summary"_s, u"--format"_s, u"docx"_s, u"--out"_s, file});
        QVERIFY(cli.waitForFinished());
        QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError());
        if (!isInstalled(u"soffice"_s))
            QSKIP("LibreOffice is not installed");
        const QString said = wordsInOffice({file}).first();
        for (const QString &words :
            {u"Prøv éin ny arbeidsform før sommaren"_s, u"Vi høyrer kvarandre ut"_s,
                u"Leggje fram reglane på neste møte"_s, u"Dette vart vi einige om"_s})
            QVERIFY2(said.contains(words), qPrintable(words + u" in: "_s + said));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    beginWithScreens(folder, {heldDayLaptop, heldDayProjector});
    QApplication application(argc, argv);
    TestFullDay test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fullday.moc"
