// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/groupsboard.h"
#include "app/groups/groupsdialog.h"
#include "app/groups/pastepeople.h"
#include "app/groups/personchip.h"
#include "tests/support/testshell.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString list = u"Namn\tParti\n"
                     "Kari\tSp\nOla\tAp\nEva\tSp\nPer\tAp\nIda\tH\nJon\tH\nLiv\tSp\nTor\tAp\n"
                     "Mia\tH\nNils\tSp\nAnne\tAp\nGeir\tH\n"_s;

} // namespace

/// People are divided by mouse and by keys, and nothing happens that cannot be undone.
class TestGroupsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<testing::TestShell> m_shell;
    std::unique_ptr<SessionContext> m_context;
    std::unique_ptr<GroupsDialog> m_dialog;

    GroupsEditor &editor() { return m_dialog->editor(); }
    const Seating &seating() { return editor().seating(); }

    void takeList()
    {
        QList<Attendee> people =
            peopleIn(peopleTable(list), true, [] { return Id<Attendee>::create(); });
        editor().takeList(people, QDate(2027, 1, 2));
    }

    PersonChip *chipOf(const Id<Attendee> &person)
    {
        for (PersonChip *chip : m_dialog->board()->findChildren<PersonChip *>()) {
            if (chip->person() == person && chip->isVisible())
                return chip;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_shell = std::make_unique<testing::TestShell>();
        Library &library = m_shell->library();
        m_context = std::make_unique<SessionContext>(
            library, *library.session(m_shell->first()), *library.notes(m_shell->first()));
        const Id<Day> day = m_context->session().value().days.first().id;
        m_dialog = std::make_unique<GroupsDialog>(*m_context, *m_shell, day, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_context.reset();
        m_shell.reset();
    }

    void fromNumbersAlone()
    {
        const HeadCounts before = editor().counts();
        QVERIFY(total(before) > 10);
        editor().divide();
        const Division division = m_context->session().value().divisions.first();
        QCOMPARE(int(division.tables.size()), editor().tables());
        QVERIFY(editor().evenness().largest - editor().evenness().smallest <= 1);

        // One more comes: they sit down, and all others stay where they are.
        editor().setCount(Attends::Administration, before.administration + 1);
        QCOMPARE(editor().counts().administration, before.administration + 1);
        int changed = 0;
        const Division after = m_context->session().value().divisions.first();
        for (qsizetype t = 0; t < after.tables.size(); ++t)
            changed += after.tables[t].people == division.tables[t].people ? 0 : 1;
        QCOMPARE(changed, 1);
        editor().setCount(Attends::Administration, 0);
        QCOMPARE(editor().counts().administration, 0);

        m_context->undoStack().undo();
        m_context->undoStack().undo();
        QVERIFY(m_context->session().value().divisions.first() == division);
        m_context->undoStack().undo();
        QVERIFY(!editor().isDivided());
        QVERIFY(m_context->roster().value().people.isEmpty());
    }

    void byKeys()
    {
        takeList();
        editor().divideInto(3);
        const Id<Attendee> person = seating().tables[0].people.first();
        chipOf(person)->setFocus();
        QTest::keyClick(chipOf(person), Qt::Key_3);
        QCOMPARE(tableOf(seating(), person), 2);
        QVERIFY(chipOf(person)->hasFocus());
        QTest::keyClick(chipOf(person), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(tableOf(seating(), person), 1);
        QTest::keyClick(chipOf(person), Qt::Key_L);
        QVERIFY(editor().isLocked(person));
        QTest::keyClick(chipOf(person), Qt::Key_O);
        QCOMPARE(seating().tables[1].leader, person);
        QTest::keyClick(chipOf(person), Qt::Key_L, Qt::ShiftModifier);
        QVERIFY(seating().tables[1].locked);
        const SeatedTable locked = seating().tables[1];
        QTest::keyClick(m_dialog.get(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(seating().tables[1] == locked);
        // From one to the next by the arrows.
        chipOf(seating().tables[0].people.first())->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_dialog->board()->current(), seating().tables[0].people.at(1));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Right);
        QCOMPARE(tableOf(seating(), m_dialog->board()->current()), 1);
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Delete);
        QCOMPARE(total(editor().counts()), 11);
        QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(total(editor().counts()), 12);
    }

    void thePeopleAreOneStop()
    {
        takeList();
        editor().divideInto(3);
        const auto isPerson = [this] {
            return qobject_cast<PersonChip *>(m_dialog->focusWidget()) != nullptr;
        };
        m_dialog->findChild<QPushButton *>()->setFocus();
        int stops = 0;
        QWidget *begin = m_dialog->focusWidget();
        do {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            stops += isPerson() ? 1 : 0;
        } while (m_dialog->focusWidget() != begin);
        QCOMPARE(stops, 1);
        // Where one was, one comes back to.
        const Id<Attendee> person = seating().tables[1].people.at(2);
        chipOf(person)->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY(!isPerson());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Backtab);
        QCOMPARE(m_dialog->board()->current(), person);
    }

    void moreThanTheRoomsTablesHold()
    {
        const int known = m_context->session().value().frame.tables;
        QVERIFY(known > 0);
        QStringList names;
        for (int i = 0; i < 100; ++i)
            names.append(u"%1\tSp"_s.arg(i));
        editor().takeList(peopleIn(peopleTable(u"Namn\tParti\n"_s + names.join(u'\n')), true,
                              [] { return Id<Attendee>::create(); }),
            QDate(2027, 1, 2));
        editor().divide();
        QVERIFY(editor().evenness().largest <= largestTable);
    }

    void byMouse()
    {
        takeList();
        editor().divideInto(3);
        const Id<Attendee> one = seating().tables[0].people.first();
        const Id<Attendee> other = seating().tables[1].people.first();
        const auto drop = [this](const Id<Attendee> &person, QWidget *on) {
            QMimeData data;
            data.setData(u"application/x-folkevalgtdag-person"_s, person.text().toUtf8());
            // Only what accepts a drag gets what is dropped.
            QDragEnterEvent enter(
                QPoint(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(on, &enter);
            QDropEvent event(QPointF(5, 5), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(on, &event);
            QCoreApplication::processEvents();
        };
        drop(one, chipOf(other));
        QCOMPARE(tableOf(seating(), one), 1);
        QCOMPARE(tableOf(seating(), other), 0);
        drop(one, chipOf(seating().tables[2].people.first())->parentWidget());
        QCOMPARE(tableOf(seating(), one), 2);
    }

    void whoIsLateGetsAPlace()
    {
        takeList();
        editor().divideInto(3);
        const Id<Attendee> late = seating().tables[0].people.first();
        editor().setPresence(late, Presence::Late);
        QCOMPARE(tableOf(seating(), late), -1);
        editor().setPresence(late, Presence::Here);
        QCOMPARE(tableOf(seating(), late), 0);
        const Id<Attendee> other = seating().tables[0].people.first();
        editor().keepApart(late, other);
        editor().keepApart(other, late);
        QCOMPARE(m_context->roster().value().apart.size(), 1);
        editor().divide();
        QVERIFY(tableOf(seating(), late) != tableOf(seating(), other));
    }

    void theListIsKeptAndDeleted()
    {
        takeList();
        editor().divide();
        QVERIFY(m_context->save());
        const Id<Session> id = m_context->id();
        QCOMPARE(m_shell->library().roster(id)->value.people.size(), 12);
        QVERIFY(m_context->deleteRoster(m_shell->now()));
        QVERIFY(!editor().hasList());
        // No step brings it back.
        QVERIFY(!m_context->undoStack().canUndo());
        QVERIFY(m_context->save());
        QVERIFY(m_shell->library().rosters().isEmpty());
    }

    void columnsAreShownBeforeTheyAreTaken()
    {
        PastePeople dialog(QDate(2027, 1, 2), nullptr);
        QVERIFY(!dialog.acceptButton()->isEnabled());
        dialog.textField()->setPlainText(list);
        QVERIFY(dialog.acceptButton()->isEnabled());
        QCOMPARE(dialog.people().size(), 12);
        QCOMPARE(dialog.people().first().party, u"Sp"_s);
    }
};

} // namespace fvd

QTEST_MAIN(fvd::TestGroupsDialog)
#include "tst_groupsdialog.moc"
