// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/premeetingpage.h"
#include "app/premeeting/wishespart.h"
#include "app/shared/fields.h"
#include "app/shared/sessioncontext.h"
#include "tests/support/testshell.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page over one of the example's sessions.
struct Bench
{
    explicit Bench(const QString &session)
        : context(shell.library(), *shell.library().session(Id<Session>(session)),
            *shell.library().notes(Id<Session>(session)))
        , page(shell, context)
    {
        page.resize(1100, 700);
        page.retranslate();
        page.refresh();
        page.show();
    }

    /// The field called \a name, the last of them if there are several.
    template <typename W>
    W *field(const QString &name)
    {
        W *found = nullptr;
        for (W *each : page.findChildren<W *>()) {
            if (each->accessibleName() == name || each->property("text").toString() == name)
                found = each;
        }
        return found;
    }

    const Session &session() { return context.session().value(); }

    TestShell shell{};
    SessionContext context;
    PremeetingPage page;
};

/// Answers the next question by its button called \a text.
void answer(const QString &text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            qFatal("no question was asked");
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == text)
                button->click();
        }
    });
}

} // namespace

class TestPremeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_typed_is_in_the_store()
    {
        Bench bench(u"example-sauda"_s);
        auto *room = bench.field<QLineEdit>(u"Room"_s);
        QVERIFY(room);
        room->selectAll();
        QTest::keyClicks(room, u"Biblioteket"_s);
        auto *leadership = bench.field<TextArea>(u"The leadership expects"_s);
        QVERIFY(leadership);
        leadership->setPlainText(u"Ro."_s);
        bench.field<QSpinBox>(u"Substitutes"_s)->setValue(4);
        QVERIFY(bench.context.save());
        const Session stored = bench.shell.library().session(bench.shell.first())->value;
        QCOMPARE(stored.frame.room, u"Biblioteket"_s);
        QCOMPARE(stored.premeetings.first().leadership, u"Ro."_s);
        QCOMPARE(stored.premeetings.first().councillors,
            u"Meir om habilitet; mange sit i styre og lag."_s);
        QCOMPARE(stored.expected.substitutes, 4);
    }

    void a_typed_word_is_one_step()
    {
        Bench bench(u"example-sauda"_s);
        const Session before = bench.session();
        auto *room = bench.field<QLineEdit>(u"Room"_s);
        QTest::keyClicks(room, u" to"_s);
        QCOMPARE(bench.context.undoStack().count(), 1);
        QCOMPARE(bench.context.undoStack().undoText(), u"Room"_s);
        bench.context.undoStack().undo();
        QCOMPARE(bench.session(), before);
        QCOMPARE(room->text(), before.frame.room);
    }

    void own_notes_stay_out_of_the_session()
    {
        Bench bench(u"example-sauda"_s);
        const Session before = bench.session();
        bench.field<TextArea>(u"Notes for me only"_s)->setPlainText(u"hemmelig"_s);
        QCOMPARE(bench.session(), before);
        QCOMPARE(bench.context.notes().value().general, u"hemmelig"_s);
    }

    void times_are_taken_as_they_are_typed()
    {
        Bench bench(u"example-sauda"_s);
        auto *from = bench.field<TimeField>(u"From"_s);
        from->selectAll();
        QTest::keyClicks(from, u"0830"_s);
        QCOMPARE(bench.session().frame.start, ClockTime::at(8, 30));
        from->selectAll();
        QTest::keyClicks(from, u"tidlig"_s);
        QCOMPARE(bench.session().frame.start, ClockTime::at(8, 30));
        QVERIFY(from->property("wrong").toBool());
    }

    void themes_are_ordered_by_keyboard()
    {
        Bench bench(u"example-sauda"_s);
        auto *list = bench.page.findChild<OrderList *>();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.session().frame.themes, (QStringList{u"habilitet"_s, u"kommuneokonomi"_s}));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.session().frame.themes, (QStringList{u"kommuneokonomi"_s, u"habilitet"_s}));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(bench.session().frame.themes, QStringList{u"habilitet"_s});
    }

    void a_draft_is_one_click_and_one_undo()
    {
        Bench bench(u"example-sauda"_s);
        const Session before = bench.session();
        answer(u"Replace it"_s);
        bench.field<QPushButton>(u"Make a draft of the day"_s)->click();
        const Day &day = bench.session().days.first();
        QVERIFY(day.items != before.days.first().items);
        QCOMPARE(day.date, before.days.first().date);
        QCOMPARE(bench.shell.places.last(),
            (Place{Place::Kind::Session, u"example-sauda"_s, u"programme"_s}));
        QCOMPARE(bench.context.undoStack().count(), 1);

        const QList<Item> first = day.items;
        QVERIFY(bench.shell.offered);
        bench.shell.offered();
        QVERIFY(bench.session().days.first().items != first);

        bench.context.undoStack().undo();
        bench.context.undoStack().undo();
        QCOMPARE(bench.session(), before);
    }

    void a_day_is_not_replaced_unasked()
    {
        Bench bench(u"example-sauda"_s);
        const Session before = bench.session();
        answer(u"Keep the programme"_s);
        bench.field<QPushButton>(u"Make a draft of the day"_s)->click();
        QCOMPARE(bench.session(), before);
    }

    void sending_raises_the_version()
    {
        Bench bench(u"example-sauda"_s);
        bench.field<QPushButton>(u"Mark as sent"_s)->click();
        QCOMPARE(bench.session().version, 3);
        QCOMPARE(bench.session().sent, bench.shell.now().date());
        QCOMPARE(bench.session().status, SessionStatus::Sent);
    }

    void the_form_is_asked_where_the_council_is_neutral()
    {
        Bench bench(u"example-kautokeino"_s);
        Session next = bench.session();
        next.languageAsked = false;
        bench.context.session().edit(u"test"_s, next);
        const auto labels = bench.page.findChildren<QLabel *>();
        const bool asks = std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains("Ask which one"_L1); });
        const auto council = bench.shell.library().council(Id<Council>(u"5612"_s));
        QCOMPARE(asks, council->language == LanguageDecision::Neutral);
    }

    void what_was_agreed_is_asked_about_and_taken_along()
    {
        Bench bench(u"example-sauda"_s);
        const qsizetype rules = bench.session().groundRules.size();
        const qsizetype points = bench.session().followUps.size();
        bench.field<QPushButton>(u"Holds: Vi spør før vi kritiserer."_s)->click();
        QCOMPARE(bench.session().groundRules.size(), rules + 1);
        const GroundRule kept = bench.session().groundRules.last();
        QCOMPARE(kept.text, u"Vi spør før vi kritiserer."_s);
        QCOMPARE(kept.reviews.size(), 1);
        QCOMPARE(kept.reviews.first().at, bench.shell.now().date());
        // Another answer takes the place of the first; the same once more takes it back.
        auto *dropped = bench.field<QPushButton>(u"Dropped: Vi spør før vi kritiserer."_s);
        dropped->click();
        QCOMPARE(bench.session().groundRules.last().reviews.last().verdict, Verdict::Dropped);
        QCOMPARE(bench.session().groundRules.size(), rules + 1);
        dropped->click();
        QCOMPARE(bench.session().groundRules.size(), rules);
        QVERIFY(!bench.field<QPushButton>(u"Done: Vi spør før vi kritiserer."_s));
        bench.field<QPushButton>(u"Done: Ta debattklima opp att på neste samling"_s)->click();
        QCOMPARE(bench.session().followUps.size(), points + 1);
        QVERIFY(bench.session().followUps.last().done);
        bench.context.undoStack().undo();
        QCOMPARE(bench.session().followUps.size(), points);
    }

    void rows_follow_undo()
    {
        Bench bench(u"example-sauda"_s);
        const qsizetype before = bench.page.findChildren<DateField *>().size();
        bench.field<QPushButton>(u"+ Add a premeeting"_s)->click();
        QCOMPARE(bench.page.findChildren<DateField *>().size(), before + 1);
        bench.context.undoStack().undo();
        QTRY_COMPARE(bench.page.findChildren<DateField *>().size(), before);
    }

    void all_fields_have_names()
    {
        Bench bench(u"example-sauda"_s);
        for (QWidget *each : bench.page.findChildren<QWidget *>()) {
            bool inside = false; // of a field made of several widgets
            for (QWidget *outer = each->parentWidget(); outer; outer = outer->parentWidget())
                inside = inside || qobject_cast<QComboBox *>(outer)
                    || qobject_cast<QAbstractSpinBox *>(outer);
            const bool takes = each->focusPolicy() & Qt::TabFocus;
            if (!takes || inside || each->isHidden())
                continue;
            const QString name = each->accessibleName() + each->property("text").toString();
            QVERIFY2(!name.isEmpty(), each->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestPremeeting)
#include "tst_premeeting.moc"
