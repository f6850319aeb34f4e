// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/groupsdialog.h"
#include "app/room/roompainter.h"
#include "app/run/catchupcard.h"
#include "app/run/dayathand.h"
#include "app/run/notespanel.h"
#include "app/run/nowcard.h"
#include "app/run/roompanel.h"
#include "app/run/runpage.h"
#include "app/summary/summarypage.h"
#include "core/store/database.h"
#include "tests/support/runshell.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fvd {

using testing::RunShell;

/// The day as it is held, through its page.
class TestRunPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunShell> m_shell;
    std::unique_ptr<SessionContext> m_context;
    std::unique_ptr<RunPage> m_page;

    void openPage()
    {
        Library &library = m_shell->library();
        m_context = std::make_unique<SessionContext>(
            library, *library.session(m_shell->first()), *library.notes(m_shell->first()));
        m_page = std::make_unique<RunPage>(*m_shell, *m_context);
        m_page->resize(1110, 620);
        m_page->retranslate();
        m_page->open({Place::Kind::Session, m_shell->first().text(), u"run"_s});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void closePage()
    {
        m_page.reset();
        m_context.reset();
    }

    RunDesk &desk() { return m_page->desk(); }
    QLineEdit *field()
    {
        return m_page->findChild<NotesPanel *>()->findChild<QLineEdit *>(u"newNote"_s);
    }
    /// A key of a clicker, wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key, with);
    }

    /// Clicks the first button below \a root that has \a look.
    static void clickLook(QWidget *root, const QString &look)
    {
        for (QPushButton *button : root->findChildren<QPushButton *>()) {
            if (button->property("look") == look && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("there is no such button");
    }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<RunShell>();
        m_shell->at(8, 50);
        openPage();
    }
    void cleanup()
    {
        closePage();
        m_shell.reset();
    }

    void aClickerRunsTheDay()
    {
        QVERIFY(!desk().isOn());
        m_shell->at(9, 8);
        press(Qt::Key_PageDown);
        QCOMPARE(desk().state().current, 0);
        m_shell->at(9, 30);
        press(Qt::Key_PageDown);
        QCOMPARE(desk().state().current, 1);
        QCOMPARE(desk().state().stage, 0);
        m_shell->at(9, 50);
        press(Qt::Key_PageDown);
        QCOMPARE(desk().state().stage, 1);
        press(Qt::Key_PageUp);
        QCOMPARE(desk().state().stage, 0);
        // What was done is taken back by the one key for it.
        m_context->undoStack().undo();
        QCOMPARE(desk().state().stage, 1);
        m_context->undoStack().redo();
        QCOMPARE(desk().state().stage, 0);
    }

    void eachKeyIsStoredBeforeItComesUp()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        press(Qt::Key_F2);
        QTest::keyClicks(field(), u"4: Kinoen"_s);
        const auto stored = [this] {
            return m_shell->library().run(m_shell->first(), desk().day())->value;
        };
        QCOMPARE(stored().notes.size(), 1);
        QCOMPARE(stored().notes.first().text, u"Kinoen"_s);
        QCOMPARE(stored().notes.first().group, 4);
        QCOMPARE(stored().notes.first().item, desk().state().currentItem()->item.id);
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(stored().notes.first().kind, NoteKind::Rule);
        press(Qt::Key_Return);
        QVERIFY(field()->text().isEmpty());
        QTest::keyClicks(field(), u"Buss"_s);
        QCOMPARE(stored().notes.size(), 2);

        // The program is gone, and comes back: same item, same clock, every note.
        closePage();
        m_shell->at(9, 12);
        openPage();
        QCOMPARE(desk().state().current, 0);
        QCOMPARE(desk().state().items[0].elapsed, Minutes(12));
        QCOMPARE(desk().run().notes.size(), 2);
        // And the last step can still be taken back.
        QVERIFY(m_context->undoStack().canUndo());
        m_context->undoStack().undo();
        QVERIFY(!desk().isOn());
    }

    void catchingUpIsLookedAtFirstAndCanBeTakenBack()
    {
        m_shell->at(9, 20);
        press(Qt::Key_PageDown);
        auto *card = m_page->findChild<CatchUpCard *>();
        QVERIFY(card->isVisible());
        const QDateTime late = desk().state().forecastEnd;
        clickLook(card, u"panel"_s);
        QVERIFY(card->preview().has_value());
        QCOMPARE(desk().state().forecastEnd, late);
        const QDateTime promised = card->preview()->end;
        clickLook(card, u"primary"_s);
        QCOMPARE(desk().state().forecastEnd, promised);
        // The card is gone, and keys are not typed into what stands below it.
        QVERIFY(!qobject_cast<QLineEdit *>(m_page->focusWidget()));
        m_context->undoStack().undo();
        QCOMPARE(desk().state().forecastEnd, late);
    }

    void whatTheRoomAgreesOnIsInTheSession()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        press(Qt::Key_F2);
        press(Qt::Key_3, Qt::AltModifier);
        QTest::keyClicks(field(), u"Vi lytter"_s);
        press(Qt::Key_Return);
        m_page->save();
        QVERIFY(std::ranges::any_of(m_context->session().value().groundRules,
            [](const GroundRule &rule) { return rule.text == u"Vi lytter"_s; }));
    }

    void theLevelOfRecordIsKeptTo()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        desk().setLevel(RecordLevel::Agreements);
        press(Qt::Key_F2);
        QTest::keyClicks(field(), u"en ide"_s);
        press(Qt::Key_Return);
        QVERIFY(desk().run().notes.isEmpty());
        QVERIFY(!field()->text().isEmpty()); // it stays where it was typed
    }

    // A round: one point from each table, and then the next one's turn.
    void aRoundInPlenaryGoesFromTableToTable()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        const auto inPlenary = [this] {
            const RunState &state = desk().state();
            return state.stage >= 0
                && state.currentItem()->item.stages.at(state.stage).form == StageForm::Plenary;
        };
        press(Qt::Key_F2);
        QTest::keyClicks(field(), u"3: Buss"_s);
        press(Qt::Key_Return);
        auto *notes = m_page->findChild<NotesPanel *>();
        QCOMPARE(notes->table(), 3); // groups still work: the table stays
        for (int i = 0; i < 10 && !inPlenary(); ++i)
            press(Qt::Key_PageDown);
        QVERIFY(inPlenary());
        QTest::keyClicks(field(), u"Kino"_s);
        press(Qt::Key_Return);
        QCOMPARE(desk().run().notes.last().group, 3);
        QCOMPARE(notes->table(), 4);
        QVERIFY(m_page->findChild<RoomPanel *>()->roomShow().view().formLine.endsWith(u'4'));
    }

    // With the cursor in an old note the key takes back its letters first, then what was done.
    void undoInANoteThatWasWritten()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        press(Qt::Key_F2);
        QTest::keyClicks(field(), u"Buss"_s);
        press(Qt::Key_Return);
        desk().act(RunAct::Extend, u"More"_s, Minutes(5));
        QLineEdit *row = nullptr;
        for (QLineEdit *each : m_page->findChild<NotesPanel *>()->findChildren<QLineEdit *>()) {
            if (each->text() == u"Buss"_s)
                row = each;
        }
        QVERIFY(row);
        const Seconds longer = desk().state().currentItem()->length;
        row->setFocus();
        QTest::keyClicks(row, u"ar"_s);
        QTest::keyClick(row, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk().run().notes.last().text, u"Buss"_s);
        QCOMPARE(desk().state().currentItem()->length, longer);
        QCOMPARE(m_context->undoStack().undoText(), u"More"_s);
        // The page's own action is the window's; here it is known by the key that comes through.
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        key.ignore();
        QCoreApplication::sendEvent(row, &key);
        QVERIFY(!key.isAccepted());
    }

    // Where people sit is shown when the facilitator says so, and by name only if that is said,
    // too.
    void theRoomSeesWhoSitsWhere()
    {
        RoomPanel &panel = *m_page->findChild<RoomPanel *>();
        const auto seen = [&panel] { return roomText(panel.roomShow().view()); };
        press(Qt::Key_G);
        QCOMPARE(m_shell->toasts.size(), 1); // nobody is divided yet
        QCOMPARE(panel.roomShow().view().card, RoomCard::Welcome);

        GroupsEditor editor(*m_context, desk().day(), [] { return 7; });
        QList<Attendee> people;
        for (int i = 0; i < 12; ++i)
            people.append({.id = Id<Attendee>(QString::number(i)), .name = u"Namn%1"_s.arg(i)});
        editor.takeList(people, m_shell->day.addDays(30));
        editor.divideInto(2);
        press(Qt::Key_G);
        QCOMPARE(panel.roomShow().view().card, RoomCard::Tables);
        QCOMPARE(panel.roomShow().view().rows.size(), 2);
        QVERIFY(!seen().contains(u"Namn"_s));

        const auto choose = [&panel](const QString &text) {
            for (QMenu *menu : panel.findChildren<QMenu *>()) {
                Q_EMIT menu->aboutToShow();
                for (QAction *action : menu->actions()) {
                    if (action->text() == text)
                        return action->trigger();
                }
            }
            QFAIL(qPrintable(text));
        };
        choose(u"Who sits where, with names"_s);
        for (const Attendee &each : people)
            QVERIFY(seen().contains(each.name));
        // Somebody moves, and the room follows.
        const QList<RoomRow> before = panel.roomShow().view().rows;
        editor.move(people.first().id, 1 - tableOf(editor.seating(), people.first().id));
        QVERIFY(panel.roomShow().view().rows != before);

        // The day goes on: they are gone, and the key shows roles again.
        press(Qt::Key_PageDown);
        QVERIFY(panel.roomShow().view().card != RoomCard::Tables);
        QVERIFY(!seen().contains(u"Namn"_s));
        press(Qt::Key_G);
        QCOMPARE(panel.roomShow().view().card, RoomCard::Tables);
        QVERIFY(!seen().contains(u"Namn"_s));
        press(Qt::Key_G);
        QVERIFY(panel.roomShow().view().card != RoomCard::Tables);

        // Once the list is deleted, nothing of it is left on the screen.
        choose(u"Who sits where, with names"_s);
        QVERIFY(seen().contains(u"Namn"_s));
        QVERIFY(m_context->save());
        QVERIFY(m_context->deleteRoster(m_shell->now()));
        QVERIFY(!seen().contains(u"Namn"_s));
    }

    // After a crash the program begins where the day is.
    void theDayAtHandIsKnown()
    {
        const auto atHand = [this] { return sessionAtHand(m_shell->library(), m_shell->clock); };
        QVERIFY(atHand().isNull());
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        QCOMPARE(atHand(), m_shell->first());
        m_context->undoStack().undo();
        QVERIFY(atHand().isNull());
        m_context->undoStack().redo();
        QCOMPARE(atHand(), m_shell->first());
        // One that nobody ended is not the day's any more the next morning.
        m_shell->clock = m_shell->clock.addDays(1);
        QVERIFY(atHand().isNull());
        m_shell->clock = m_shell->clock.addDays(-1);
        QVERIFY(desk().act(RunAct::End, u"End"_s));
        QVERIFY(atHand().isNull());
    }

    // Only the reminder of it cannot be kept: nothing is lost, nobody is alarmed, and it is tried
    // again with the next thing that is done.
    void theReminderOfTheDayMayFail()
    {
        const auto inStore = [this](const QString &statement) {
            const Database beside(m_shell->folder() + u"/test.store"_s, Database::Mode::ReadWrite);
            beside.run(statement);
        };
        inStore(u"CREATE TRIGGER full BEFORE INSERT ON local WHEN new.name LIKE '%run.at-hand' "
                "BEGIN SELECT RAISE(FAIL, 'full'); END"_s);
        const QSignalSpy failed(&desk(), &RunDesk::failed);
        const QSignalSpy stored(&desk(), &RunDesk::stored);
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        QVERIFY(desk().isOn());
        QCOMPARE(failed.count(), 0);
        QCOMPARE(stored.count(), 1);
        QVERIFY(sessionAtHand(m_shell->library(), m_shell->clock).isNull());
        inStore(u"DROP TRIGGER full"_s);
        press(Qt::Key_F2);
        QTest::keyClicks(field(), u"a"_s);
        QCOMPARE(sessionAtHand(m_shell->library(), m_shell->clock), m_shell->first());
    }

    void groupsAreOpenedFromTheStage()
    {
        const auto button = [this]() -> QPushButton * {
            for (QPushButton *each : m_page->findChild<NowCard *>()->findChildren<QPushButton *>())
                return each;
            return nullptr;
        };
        QVERIFY(button() && !button()->isVisible());
        m_shell->at(9, 0);
        bool offered = false;
        for (int i = 0; i < 20 && !offered; ++i) {
            press(Qt::Key_PageDown);
            const RunItem *item = desk().state().currentItem();
            if (!item)
                break;
            const QList<Stage> &stages = item->item.stages;
            const qsizetype from = std::max(desk().state().stage, qsizetype(0));
            offered = std::ranges::any_of(stages.mid(from),
                [](const Stage &stage) { return stage.form == StageForm::Groups; });
            QCOMPARE(button()->isVisible(), offered);
        }
        QVERIFY(offered);
        bool opened = false;
        QTimer::singleShot(0, this, [&opened] {
            if (auto *dialog = qobject_cast<GroupsDialog *>(QApplication::activeModalWidget())) {
                opened = true;
                dialog->accept();
            }
        });
        button()->click();
        QVERIFY(opened);
    }

    void theLastItemLeadsToTheSummary()
    {
        QPushButton *writeUp = nullptr;
        for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
            if (each->text() == u"Evaluation and summary"_s)
                writeUp = each;
        }
        QVERIFY(writeUp && !writeUp->isVisible());
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        QVERIFY(!writeUp->isVisible());
        QVERIFY(desk().act(RunAct::End, u"End"_s));
        QVERIFY(writeUp->isVisible());
        writeUp->click();
        QCOMPARE(m_shell->places.last().part, evaluationPart(desk().day()));
    }

    // A camera writes where it stood into the file; what is kept has nothing of it.
    void aPictureComesWithoutWhereItWasTaken()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        QImage image(3000, 1500, QImage::Format_RGB32);
        image.fill(Qt::yellow);
        image.setText(u"Description"_s, u"59.64N 6.35E Sauda"_s);
        const QString file = m_shell->folder() + u"/flip.png"_s;
        QVERIFY(image.save(file));
        auto *notes = m_page->findChild<NotesPanel *>();
        notes->addPictures({file});
        QVERIFY(desk().run().notes.isEmpty() || desk().run().notes.first().picture.isEmpty());
        desk().setLevel(RecordLevel::Full);
        notes->addPictures({file, m_shell->folder() + u"/none.jpg"_s});
        const Note &note = desk().run().notes.last();
        const QByteArray kept = desk().picture(note);
        QCOMPARE(QImage::fromData(kept).size(), QSize(2000, 1000));
        QVERIFY(!kept.contains("Sauda"));
        QCOMPARE(note.item, desk().state().currentItem()->item.id);
    }

    void aClockThatIsSetBackTakesNothing()
    {
        m_shell->at(9, 0);
        press(Qt::Key_PageDown);
        m_shell->at(9, 10);
        QTest::qWait(1100);
        m_shell->at(8, 40);
        QTest::qWait(1100);
        QVERIFY(qAbs(desk().state().items[0].elapsed.count() - 600) <= 2);
    }
};

} // namespace fvd

QTEST_MAIN(fvd::TestRunPage)
#include "tst_runpage.moc"
