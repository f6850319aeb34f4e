// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/documentsource.h"
#include "app/summary/barsview.h"
#include "app/summary/evaluationpart.h"
#include "app/summary/pointspart.h"
#include "app/summary/summarypage.h"
#include "core/library/example.h"
#include "tests/support/testshell.h"

#include <QBuffer>
#include <QCheckBox>
#include <QGraphicsView>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace fvd;
using namespace fvd::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page over the first of the examples, after its day if \a held.
struct Bench
{
    explicit Bench(bool held = true)
        : context(shell.library(), *shell.library().session(shell.first()),
            *shell.library().notes(shell.first()))
        , page(shell, context)
    {
        Run run = exampleRun(session(), shell.now());
        for (const QString &text : {u"Spør ungdomsrådet"_s, u"Vis hva det koster"_s})
            run.notes.append({.id = Id<Note>(text), .item = run.notes.first().item, .text = text});
        if (held && !shell.library().put(run, {}))
            qFatal("no run for the test");
        // As the day's page does it with each note.
        context.session().edit(u"Run the day"_s, withOutcome(session(), {}, run));
        context.undoStack().clear();
        page.resize(1200, 760);
        page.retranslate();
        page.refresh();
        page.show();
    }

    const Session &session() { return context.session().value(); }
    Run run() { return shell.library().run(session().id, session().days.first().id)->value; }
    QList<PointRow *> rows() { return page.findChildren<PointRow *>(); }
    Note note(const Id<Note> &id)
    {
        const Run all = run();
        return *std::ranges::find(all.notes, id, &Note::id);
    }

    template <typename W>
    W *called(const QString &name, QWidget *in = nullptr)
    {
        for (W *each : (in ? in : &page)->findChildren<W *>()) {
            if (each->accessibleName() == name || each->property("text").toString() == name)
                return each;
        }
        qFatal("no widget called %s", qPrintable(name));
    }

    TestShell shell{};
    SessionContext context;
    SummaryPage page;
};

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARunItSaysSo()
    {
        Bench bench(false);
        auto *stack = bench.page.findChild<QStackedWidget *>();
        QCOMPARE(stack->currentIndex(), 0);
        bench.called<QPushButton>(u"Write"_s)->click();
        QCOMPARE(stack->currentIndex(), 1);
    }

    void aDayThatNobodyRanCanBeWrittenUp()
    {
        Bench bench(false);
        bench.called<QPushButton>(u"Write"_s)->click();
        const Item item = bench.session().days.first().items.first();
        QTimer::singleShot(0, &bench.page, [&item] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *each : menu->actions()) {
                if (each->text() == item.title)
                    each->trigger();
            }
            menu->close();
        });
        bench.called<QPushButton>(u"+ Add a note"_s)->click();
        QCOMPARE(bench.rows().size(), 1);
        QTest::keyClicks(bench.rows().first()->findChild<TextArea *>(), u"Vi møtes igjen"_s);
        const Run run = bench.run();
        QCOMPARE(run.notes.size(), 1);
        QCOMPARE(run.notes.first().item, item.id);
        QCOMPARE(run.notes.first().text, u"Vi møtes igjen"_s);
        bench.context.undoStack().undo();
        bench.context.undoStack().undo();
        QVERIFY(bench.run().notes.isEmpty());
    }

    // While the room is there hands are counted, and there is no time to look for the place.
    void onesWayToTheEvaluationIsShort()
    {
        Bench bench;
        auto *part = bench.page.findChild<EvaluationPart *>();
        QVERIFY(!part->visibleRegion().contains(QPoint(10, 10)));
        bench.page.open({Place::Kind::Session, {}, evaluationPart(bench.session().days[0].id)});
        QTRY_VERIFY(part->visibleRegion().contains(QPoint(10, 10)));
        QVERIFY(part->isAncestorOf(bench.page.focusWidget()));
    }

    void theGroundOfThePreviewFollowsTheTheme()
    {
        Bench bench;
        const auto ground = [&bench] {
            QCoreApplication::sendPostedEvents();
            return bench.page.findChild<QGraphicsView *>()->scene()->backgroundBrush().color();
        };
        bench.shell.appearance().setScheme(Scheme::Light);
        const QColor light = ground();
        bench.shell.appearance().setScheme(Scheme::Dark);
        QVERIFY(ground() != light);
        bench.shell.appearance().setScheme(Scheme::Light);
        QCOMPARE(ground(), light);
    }

    void whatIsNotTickedIsLeftOut()
    {
        Bench bench;
        QVERIFY(!bench.rows().isEmpty());
        PointRow *row = bench.rows().first();
        const Id<Note> id = row->note();
        row->findChild<QCheckBox *>()->click();
        QVERIFY(bench.note(id).leftOut);
        bench.context.undoStack().undo();
        QVERIFY(!bench.note(id).leftOut);
    }

    void wordsAreOneStepAndNotesOfMeanwhileStay()
    {
        Bench bench;
        PointRow *row = bench.rows().first();
        const Id<Note> id = row->note();
        const QString before = bench.note(id).text;
        auto *field = row->findChild<TextArea *>();
        field->setFocus();
        field->moveCursor(QTextCursor::End);
        QTest::keyClicks(field, u" ja"_s);
        QCOMPARE(bench.note(id).text, before + u" ja"_s);
        QCOMPARE(bench.context.undoStack().count(), 1);
        const auto stored =
            bench.shell.library().run(bench.session().id, bench.session().days.first().id);
        const Note more{.id = Id<Note>(u"more"_s), .text = u"Sagt imens"_s};
        QVERIFY(bench.shell.library()
                    .put(withNote(stored->value, more, RecordLevel::Full), stored->revision)
                    .has_value());
        bench.context.undoStack().undo();
        QCOMPARE(bench.note(id).text, before);
        QCOMPARE(bench.note(more.id).text, more.text);
    }

    void aNoteThatBecomesARuleIsTheSessions()
    {
        Bench bench;
        const Id<Note> id = bench.rows().first()->note();
        const qsizetype rules = bench.session().groundRules.size();
        const qsizetype rows = bench.rows().size();
        for (QAction *each : bench.rows().first()->findChild<QMenu *>()->actions()) {
            if (each->text() == u"Ground rule"_s)
                each->trigger();
        }
        QCOMPARE(bench.note(id).kind, NoteKind::Rule);
        QCOMPARE(bench.session().groundRules.size(), rules + 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(bench.rows().size(), rows - 1);
        bench.context.undoStack().undo();
        QCOMPARE(bench.session().groundRules.size(), rules);
        QVERIFY(bench.note(id).kind != NoteKind::Rule);
    }

    void notesMoveByKeyboard()
    {
        Bench bench;
        QList<PointRow *> rows = bench.rows();
        qsizetype at = 0;
        while (at + 1 < rows.size()
            && bench.note(rows[at]->note()).item != bench.note(rows[at + 1]->note()).item)
            ++at;
        QVERIFY(at + 1 < rows.size());
        const Id<Note> first = rows[at]->note();
        const Id<Note> second = rows[at + 1]->note();
        QTest::keyClick(rows[at]->findChild<TextArea *>(), Qt::Key_Down, Qt::AltModifier);
        const Run run = bench.run();
        const auto place = [&run](const Id<Note> &id) {
            return std::ranges::find(run.notes, id, &Note::id) - run.notes.begin();
        };
        QVERIFY(place(second) < place(first));
    }

    void aPictureIsSeenAndToldWithItsWords()
    {
        Bench bench;
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::yellow);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        Library &library = bench.shell.library();
        const auto stored = library.run(bench.session().id, bench.session().days.first().id);
        const Note flip{.id = Id<Note>(u"flip"_s), .picture = u"flip.jpg"_s};
        QVERIFY(library
                    .putPicture(withNote(stored->value, flip, RecordLevel::Full), stored->revision,
                        flip.picture, jpeg, bench.shell.now())
                    .has_value());
        bench.page.refresh();
        PointRow *row = bench.rows().last();
        QCOMPARE(row->note(), flip.id);
        auto *thumb = bench.called<QLabel>(u"Picture of what a group wrote"_s, row);
        QVERIFY(!thumb->isHidden());
        QCOMPARE(thumb->pixmap().height(), 56);
        const auto pictures = [&] { return documentSource(library, bench.session(), {}).pictures; };
        QCOMPARE(pictures().value(flip.id.text()), jpeg);
        row->findChild<QCheckBox *>()->click();
        QVERIFY(pictures().isEmpty());
    }

    void answersAreCounted()
    {
        Bench bench;
        bench.called<QPushButton>(u"+ Use the usual questions"_s)->click();
        QCOMPARE(bench.run().evaluation.size(), 5);
        // Rows that look alike are told apart by their answers.
        const EvaluationQuestion first = bench.run().evaluation.first();
        auto *more = bench.called<QToolButton>(u"One more: "_s + first.options.first());
        for (int i = 0; i < 6; ++i)
            more->click();
        auto *bars = bench.page.findChild<EvaluationPart *>()->findChild<BarsView *>();
        QVERIFY(bars->focusPolicy() & Qt::TabFocus);
        QVERIFY(bars->accessibleDescription().startsWith(first.options.first() + u": "_s));
        QCOMPARE(bench.run().evaluation.first().counts.first(), 6);
        QCOMPARE(bench.context.undoStack().count(), 2);
        bench.context.undoStack().undo();
        QCOMPARE(bench.run().evaluation.first().counts.first(), 0);
        bench.context.undoStack().undo();
        QVERIFY(bench.run().evaluation.isEmpty());
    }

    void whoCameIsCounted()
    {
        Bench bench;
        bench.called<QSpinBox>(u"Substitutes"_s)->setValue(3);
        QCOMPARE(bench.run().present.substitutes, 3);
    }
};

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
