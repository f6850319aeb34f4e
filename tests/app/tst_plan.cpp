// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/groupsdialog.h"
#include "app/plan/daydrawing.h"
#include "app/plan/drawer.h"
#include "app/plan/hintline.h"
#include "app/plan/inspector.h"
#include "app/plan/planmime.h"
#include "app/plan/planmodel.h"
#include "app/plan/planpage.h"
#include "app/plan/plantable.h"
#include "app/plan/rowsections.h"
#include "app/shared/actions.h"
#include "app/shared/fields.h"
#include "tests/support/appwindow.h"
#include "tests/support/days.h"
#include "tests/support/planshell.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace fvd;
using testing::day;

namespace {

/// A page with a session of \a days, as the user has it in front of them.
class Desk
{
public:
    explicit Desk(QList<Day> days)
        : context(shell.library(), {.value = {.id = Id<Session>(u"s"_s), .days = std::move(days)}},
            {.value = {.session = Id<Session>(u"s"_s)}})
        , page(shell, context)
        , tester(page.table()->planModel(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        page.resize(1200, 700);
        page.retranslate();
        page.show();
        page.activateWindow();
        page.table()->setFocus();
        (void)QTest::qWaitForWindowActive(&page);
    }

    PlanTable &table() { return *page.table(); }
    const Day &today() { return *page.editor().day(); }
    QStringList titles()
    {
        QStringList result;
        for (const Item &item : today().items)
            result.append(item.title);
        return result;
    }
    QStringList times() { return testing::shown(today()); }
    QString undoName() const { return context.session().undoStack().undoText(); }

    void choose(const QStringList &ids)
    {
        QList<Id<Item>> items;
        for (const QString &id : ids)
            items.append(Id<Item>(id));
        table().choose(items);
        table().setFocus();
    }
    QStringList chosen()
    {
        QStringList result;
        for (const Id<Item> &id : table().chosen())
            result.append(page.editor().item(id)->title);
        return result;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    QRect cell(const QString &id, PlanModel::Column column = PlanModel::Title)
    {
        return table().visualRect(table().planModel()->indexOfItem(Id<Item>(id), column));
    }
    void drop(const QMimeData &data, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QDragEnterEvent enter(
            at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(table().viewport(), &enter);
        QDropEvent event(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(table().viewport(), &event);
    }
    template <typename T>
    T &field(const QString &name)
    {
        T *found = testing::AppWindow::named<T>(page.findChild<Inspector *>(), name);
        if (!found)
            qFatal("no field %s", qPrintable(name));
        return *found;
    }
    const Item &at(qsizetype index) { return today().items.at(index); }
    ItemsMime dragged(const QString &id) { return {{*page.editor().item(Id<Item>(id))}, id}; }

    testing::PageShell shell;
    mutable SessionContext context;
    PlanPage page;
    QAbstractItemModelTester tester;
};

QList<Day> morning()
{
    return {day({u"09.00 Opening"_s, u"30 min Roles"_s, u"15 min Break"_s, u"45 min Economy"_s})};
}

Material exercise()
{
    Material material{.id = Id<Material>(u"roller/kven"_s),
        .theme = Id<Theme>(u"roller"_s),
        .kind = MaterialKind::Exercise,
        .planned = Minutes(60),
        .minimum = Minutes(40),
        .openness = Openness::Fictional};
    for (MaterialText *text : {&material.text.nb, &material.text.nn}) {
        text->title = text == &material.text.nb ? u"Hvem bestemmer?"_s : u"Kven avgjer?"_s;
        text->stages = {{.form = StageForm::Alone, .planned = Minutes(5)},
            {.form = StageForm::Groups, .planned = Minutes(35)},
            {.form = StageForm::Plenary, .planned = Minutes(20)}};
    }
    return material;
}

void addContent(Library &library)
{
    Theme theme{.id = Id<Theme>(u"roller"_s)};
    theme.text.nb.title = theme.text.nn.title = u"Roller"_s;
    if (const auto done = library.importContent({theme}, {exercise()}, u"1"_s); !done)
        qFatal("no content");
}

} // namespace

/// The step Programme, through its widgets.
class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }

    void enterWritesOneItemAfterAnother()
    {
        Desk desk(morning());
        desk.choose({u"Opening"_s});
        desk.key(Qt::Key_Return);
        desk.type(u"Guests"_s);
        desk.key(Qt::Key_Return);
        desk.type(u"Song"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(
            desk.titles().mid(0, 4), QStringList({u"Opening"_s, u"Guests"_s, u"Song"_s, u""_s}));
        desk.key(Qt::Key_Return); // nothing written: it goes again
        QCOMPARE(desk.titles(),
            QStringList(
                {u"Opening"_s, u"Guests"_s, u"Song"_s, u"Roles"_s, u"Break"_s, u"Economy"_s}));
        QCOMPARE(desk.chosen(), QStringList(u"Song"_s));
        QCOMPARE(desk.undoName(), u"Add item"_s);
        QCOMPARE(desk.context.undoStack().count(), 2);
        desk.context.undoStack().undo();
        desk.context.undoStack().undo();
        QCOMPARE(desk.today(), morning().first());
    }

    void aStageInGroupsLeadsToThem()
    {
        QList<Day> days = morning();
        days.first().items[1].stages = {{.form = StageForm::Alone, .planned = Minutes(5)},
            {.form = StageForm::Groups, .planned = Minutes(25)}};
        Desk desk(days);
        desk.choose({u"Roles"_s});
        QCoreApplication::processEvents(); // new rows are shown when the loop comes round
        QList<QPushButton *> ways =
            desk.page.findChild<StagesSection *>()->findChildren<QPushButton *>();
        ways.removeIf([](QPushButton *each) {
            return each->text() != actionText(actionRow(Command::Groups)) || !each->isVisible();
        });
        QCOMPARE(ways.size(), 1);
        bool opened = false;
        QTimer::singleShot(0, &desk.page, [&opened] {
            if (auto *dialog = qobject_cast<GroupsDialog *>(QApplication::activeModalWidget())) {
                opened = true;
                dialog->accept();
            }
        });
        ways.first()->click();
        QVERIFY(opened);
    }

    void escapeTakesANewItemBackWithoutATrace()
    {
        Desk desk(morning());
        desk.choose({u"Roles"_s});
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.today(), morning().first());
        QVERIFY(!desk.context.undoStack().canUndo());
    }

    void tabGoesThroughTheCells()
    {
        Desk desk(morning());
        desk.choose({u"Opening"_s});
        desk.key(Qt::Key_F2);
        desk.type(u"Welcome"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"mayor, all"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"20"_s);
        desk.key(Qt::Key_Tab);
        desk.type(u"9.30"_s);
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(desk.times().mid(0, 3),
            QStringList({u"09.00–09.20 20 Welcome"_s, u"09.30–10.00 30 Roles"_s,
                u"10.00–10.15 15 Break"_s}));
        QCOMPARE(desk.today().items.first().leaders, QStringList({u"mayor"_s, u"all"_s}));
        QCOMPARE(desk.undoName(), u"Change time"_s);
    }

    void timesAreTypedAsPeopleWriteThem()
    {
        Desk desk(morning());
        PlanModel &model = *desk.table().planModel();
        const auto set = [&](const QString &text) {
            return model.setData(
                model.indexOfItem(Id<Item>(u"Economy"_s), PlanModel::Time), text, Qt::EditRole);
        };
        QVERIFY(set(u"ca 11"_s));
        QCOMPARE(desk.today().items.last().timing.kind, TimingKind::About);
        QVERIFY(set(u"11-11.30"_s));
        QCOMPARE(desk.times().last(), u"11.00–11.30 30 Economy"_s);
        QVERIFY(set(u""_s));
        QCOMPARE(desk.today().items.last().timing.kind, TimingKind::Follows);
        QVERIFY(!set(u"soon"_s));
        QCOMPARE(desk.shell.toasts.size(), 1);
    }

    void aComputedTimeThatIsLeftAloneStaysComputed()
    {
        Desk desk(morning());
        PlanModel &model = *desk.table().planModel();
        const QModelIndex cell = model.indexOfItem(Id<Item>(u"Break"_s), PlanModel::Time);
        QVERIFY(model.setData(cell, cell.data(), Qt::EditRole));
        QCOMPARE(desk.today(), morning().first());
    }

    void altArrowsMove()
    {
        Desk desk(morning());
        desk.choose({u"Break"_s});
        desk.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Break"_s, u"Roles"_s, u"Economy"_s}));
        QCOMPARE(desk.undoName(), u"Move"_s);
        QCOMPARE(desk.chosen(), QStringList(u"Break"_s));
        desk.key(Qt::Key_Down, Qt::AltModifier);
        desk.key(Qt::Key_Down, Qt::AltModifier);
        desk.key(Qt::Key_Down, Qt::AltModifier); // it is last: nothing more happens
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Roles"_s, u"Economy"_s, u"Break"_s}));
        // Each move is a step of its own.
        desk.context.undoStack().undo();
        desk.context.undoStack().undo();
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Break"_s, u"Roles"_s, u"Economy"_s}));
    }

    void severalItemsMoveAndGoTogether()
    {
        Desk desk(morning());
        desk.choose({u"Roles"_s, u"Break"_s});
        desk.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Economy"_s, u"Roles"_s, u"Break"_s}));
        QCOMPARE(desk.chosen(), QStringList({u"Roles"_s, u"Break"_s}));
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Economy"_s}));
        QCOMPARE(desk.chosen(), QStringList(u"Economy"_s));
        desk.context.undoStack().undo();
        desk.context.undoStack().undo();
        QCOMPARE(desk.today(), morning().first());
    }

    void deleteSaysWhatIsGone()
    {
        Desk desk(morning());
        desk.choose({u"Break"_s});
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.undoName(), u"Delete “Break”"_s);
    }

    void doubleMakesACopyBelow()
    {
        Desk desk(morning());
        desk.choose({u"Roles"_s});
        desk.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(desk.times(),
            QStringList({u"09.00–? ? Opening"_s, u"?–? 30 Roles"_s, u"?–? 30 Roles"_s,
                u"?–? 15 Break"_s, u"?–? 45 Economy"_s}));
        QCOMPARE(desk.undoName(), u"Double"_s);
        QVERIFY(desk.table().current() != Id<Item>(u"Roles"_s));
    }

    void splitMergeAndPin()
    {
        Desk desk({day({u"30 min Roles"_s, u"45 min Economy"_s}, ClockTime::at(9))});
        desk.choose({u"Roles"_s});
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.today().items.first().timing.pinned);
        QCOMPARE(desk.today().items.first().timing.start, ClockTime::at(9));
        desk.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!desk.today().items.first().timing.pinned);
        desk.choose({u"Economy"_s});
        desk.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.times().mid(1).first(), u"09.30–09.50 20 Economy"_s);
        QCOMPARE(desk.today().items.size(), 3);
        QCOMPARE(desk.today().items.last().continues, Id<Item>(u"Economy"_s));
        desk.key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(
            desk.times(), QStringList({u"09.00–09.30 30 Roles"_s, u"09.30–10.15 45 Economy"_s}));
    }

    void itemsGoOverTheClipboard()
    {
        Desk desk(morning());
        desk.choose({u"Break"_s});
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"Break"_s));
        desk.choose({u"Opening"_s});
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.titles(),
            QStringList({u"Opening"_s, u"Break"_s, u"Roles"_s, u"Break"_s, u"Economy"_s}));
        desk.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Roles"_s, u"Break"_s, u"Economy"_s}));
        QCOMPARE(desk.undoName(), u"Cut"_s);
    }

    void aProgrammeAsTextIsPasted()
    {
        Desk desk({});
        QApplication::clipboard()->setText(u"09.00 Velkommen\n09.30 Roller\n10.30 Slutt\n"_s);
        desk.page.findChild<QPushButton *>(u"paste"_s)->click();
        QCOMPARE(desk.times(),
            QStringList(
                {u"09.00–09.30 30 Velkommen"_s, u"09.30–10.30 60 Roller"_s, u"10.30–? ? Slutt"_s}));
    }

    void rowsAreDraggedToAnotherPlace()
    {
        Desk desk(morning());
        const ItemsMime data = desk.dragged(u"Economy"_s);
        desk.drop(data, desk.cell(u"Roles"_s).topLeft() + QPoint(5, 3));
        QCOMPARE(desk.titles(), QStringList({u"Opening"_s, u"Economy"_s, u"Roles"_s, u"Break"_s}));
        QCOMPARE(desk.undoName(), u"Move"_s);
        const ItemsMime copy = desk.dragged(u"Break"_s);
        desk.drop(copy, desk.cell(u"Opening"_s).bottomLeft() + QPoint(5, -3), Qt::ControlModifier);
        QCOMPARE(desk.titles(),
            QStringList({u"Opening"_s, u"Break"_s, u"Economy"_s, u"Roles"_s, u"Break"_s}));
    }

    void aReadyProgrammeIsDroppedAndTakenBackInOneStep()
    {
        Desk desk(morning());
        Theme theme{.id = exercise().theme, .number = 1};
        theme.text.nb = {.title = u"Roller"_s,
            .programmes = {{.title = u"En time"_s,
                .planned = Minutes(60),
                .items = {{.planned = Minutes(45), .material = exercise().id},
                    {.kind = ReadyItemKind::Break, .planned = Minutes(15), .title = u"Luft"_s}}}}};
        theme.text.nn = theme.text.nb;
        QVERIFY(desk.shell.library().importContent({theme}, {exercise()}, u"new"_s));
        const ProgrammeMime data(theme.id, ProgrammeShape::Short);
        desk.drop(data, desk.cell(u"Roles"_s).center() + QPoint(0, 4)); // below it, not into it
        QCOMPARE(
            desk.titles().mid(1, 3), QStringList({u"Roles"_s, u"Hvem bestemmer?"_s, u"Luft"_s}));
        const Item &made = desk.today().items.at(2);
        QCOMPARE(made.planned, Minutes(45));
        QCOMPARE(made.materials.first().source, exercise().id);
        QCOMPARE(desk.today().items.at(3).kind, ItemKind::Break);
        QCOMPARE(desk.chosen(), QStringList({u"Hvem bestemmer?"_s, u"Luft"_s}));
        desk.context.undoStack().undo();
        QCOMPARE(desk.titles().size(), 4);
    }

    void theDrawerOffersReadyProgrammes()
    {
        Desk desk(morning());
        Theme theme{.id = exercise().theme, .number = 1};
        theme.text.nb = {.title = u"Roller"_s,
            .programmes = {{.title = u"En time"_s,
                .planned = Minutes(60),
                .items = {{.planned = Minutes(60), .material = exercise().id}}}}};
        theme.text.nn = theme.text.nb;
        QVERIFY(desk.shell.library().importContent({theme}, {exercise()}, u"new"_s));
        auto *drawer = desk.page.findChild<Drawer *>();
        drawer->refresh();
        const QAbstractItemModel *rows = drawer->list()->model();
        QCOMPARE(rows->index(1, 0).data().toString(), u"En time"_s);
        const std::unique_ptr<QMimeData> data(rows->mimeData({rows->index(1, 0)}));
        const auto *dragged = qobject_cast<ProgrammeMime *>(data.get());
        QVERIFY(dragged);
        QCOMPARE(dragged->theme(), theme.id);
        const qsizetype before = desk.titles().size();
        drawer->list()->setCurrentIndex(rows->index(1, 0));
        QTest::keyClick(drawer->list(), Qt::Key_Return);
        QCOMPARE(desk.titles().size(), before + 1);
    }

    void aMaterialIsDroppedBetweenItemsAndOntoOne()
    {
        Desk desk(morning());
        addContent(desk.shell.library());
        const MaterialMime data(exercise().id);
        desk.drop(data, desk.cell(u"Roles"_s).bottomLeft() + QPoint(5, -2));
        QCOMPARE(desk.titles().mid(1, 2), QStringList({u"Roles"_s, u"Hvem bestemmer?"_s}));
        const Item &made = desk.today().items.at(2);
        QCOMPARE(made.kind, ItemKind::Exercise);
        QCOMPARE(made.planned, Minutes(60));
        QCOMPARE(made.minimum, Minutes(40));
        QCOMPARE(made.openness, Openness::Fictional);
        QCOMPARE(made.stages.size(), 3);
        QCOMPARE(made.materials.size(), 1);
        QCOMPARE(made.materials.first().source, exercise().id);
        QVERIFY(!made.materials.first().revision.isEmpty());

        desk.drop(data, desk.cell(u"Roles"_s).center());
        QCOMPARE(desk.today().items.at(1).materials.size(), 1);
        QCOMPARE(desk.today().items.at(1).stages.size(), 3);
        QCOMPARE(desk.today().items.at(1).title, u"Roles"_s);
        QCOMPARE(desk.today().items.at(1).planned, Minutes(30));
    }

    void theLibrarySaysWhatTheCouncilHasHad()
    {
        Desk desk(morning());
        addContent(desk.shell.library());
        Session planned = desk.context.session().value();
        planned.councils = {Id<Council>(u"1135"_s)};
        desk.context.session().edit(u"test"_s, planned);
        const auto warning = [&] {
            desk.page.refresh();
            const QAbstractItemModel *model = desk.page.findChild<Drawer *>()->list()->model();
            return model->index(1, 0).data(DrawerModel::WarningRole).toString();
        };
        QCOMPARE(warning(), QString());
        Session held{.id = Id<Session>(u"held"_s), .councils = planned.councils};
        held.status = SessionStatus::Held;
        held.days = {day({u"A"_s})};
        held.days.first().date = QDate(2024, 5, 1);
        held.days.first().items.first().materials = {{.source = exercise().id}};
        QVERIFY(desk.shell.library().put(held, {}));
        QVERIFY2(warning().contains("1135 2024"_L1), qPrintable(warning()));
    }

    void enterInTheLibraryAddsBelow()
    {
        Desk desk(morning());
        addContent(desk.shell.library());
        desk.page.refresh();
        desk.choose({u"Opening"_s});
        desk.key(Qt::Key_M, Qt::ControlModifier);
        desk.type(u"bestemmer"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.titles().mid(0, 2), QStringList({u"Opening"_s, u"Hvem bestemmer?"_s}));
        const QAbstractItemModelTester tester(desk.page.findChild<Drawer *>()->list()->model());
    }

    void theLibraryShowsWhatIsLookedFor()
    {
        Desk desk(morning());
        Theme theme{.id = Id<Theme>(u"roller"_s)};
        theme.text.nb.title = theme.text.nn.title = u"Roller"_s;
        Material other = exercise();
        other.id = Id<Material>(u"roller/budsjett"_s);
        other.text.nb.title = other.text.nn.title = u"Budsjettspelet"_s;
        QVERIFY(desk.shell.library().importContent({theme}, {exercise(), other}, u"1"_s));
        desk.page.refresh();
        const QAbstractItemModel &rows = *desk.page.findChild<Drawer *>()->list()->model();
        QCOMPARE(rows.rowCount(), 3);
        desk.choose({u"Break"_s});
        desk.key(Qt::Key_M, Qt::ControlModifier);
        desk.type(u"budsjett"_s);
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.index(0, 0).data().toString(), u"Budsjettspelet"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.at(3).materials.value(0).source, other.id);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_Delete);
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(desk.titles().size(), 5);
    }

    void theDrawnDayMovesAndStretches()
    {
        Desk desk({day({u"60 min A"_s, u"60 min B"_s, u"60 min C"_s}, ClockTime::at(9))});
        auto *drawing = desk.page.findChild<DayDrawing *>();
        const auto drag = [&](QPoint from, int by) {
            QTest::mousePress(drawing, Qt::LeftButton, {}, from);
            QTest::mouseMove(drawing, from + QPoint(0, by / 2));
            QTest::mouseMove(drawing, from + QPoint(0, by));
            QTest::mouseRelease(drawing, Qt::LeftButton, {}, from + QPoint(0, by));
        };
        const auto rect = [&](const QString &id) { return drawing->rectOf(Id<Item>(id)); };
        const int hour = rect(u"B"_s).top() - rect(u"A"_s).top();
        drag(rect(u"A"_s).center(), 2 * hour);
        QCOMPARE(desk.titles(), QStringList({u"B"_s, u"C"_s, u"A"_s}));
        QCOMPARE(desk.times().last(), u"11.00–12.00 60 A"_s);
        QCOMPARE(desk.chosen(), QStringList(u"A"_s));

        const QPoint edge(rect(u"B"_s).center().x(), rect(u"B"_s).bottom() - 2);
        drag(edge, hour / 2);
        QCOMPARE(desk.times(),
            QStringList({u"09.00–10.30 90 B"_s, u"10.30–11.30 60 C"_s, u"11.30–12.30 60 A"_s}));
        QCOMPARE(desk.undoName(), u"Change length"_s);
    }

    void theDrawnDayMovesUpAndIsClicked()
    {
        const QList<Day> days{day({u"60 min A"_s, u"60 min B"_s, u"60 min C"_s}, ClockTime::at(9))};
        Desk desk(days);
        auto *drawing = desk.page.findChild<DayDrawing *>();
        const QPoint c = drawing->rectOf(Id<Item>(u"C"_s)).center();
        const QPoint b = drawing->rectOf(Id<Item>(u"B"_s)).center();
        QTest::mouseClick(drawing, Qt::LeftButton, {}, b);
        QCOMPARE(desk.chosen(), QStringList(u"B"_s));
        QCOMPARE(desk.field<TextArea>(u"Title"_s).toPlainText(), u"B"_s);
        QTest::mouseClick(drawing, Qt::LeftButton, Qt::ControlModifier, c);
        QCOMPARE(desk.chosen(), QStringList({u"B"_s, u"C"_s}));
        QCOMPARE(desk.today(), days.first());

        // Its upper edge is past the middle of B, but not of A.
        QTest::mousePress(drawing, Qt::LeftButton, {}, c);
        QTest::mouseMove(drawing, (b + c) / 2);
        QTest::mouseMove(drawing, b);
        QTest::mouseRelease(drawing, Qt::LeftButton, {}, b);
        QCOMPARE(desk.titles(), QStringList({u"A"_s, u"C"_s, u"B"_s}));
        desk.context.undoStack().undo();
        QCOMPARE(desk.today(), days.first());
    }

    void theInspectorWritesToTheItemItShows()
    {
        const QList<Day> days{
            day({u"30 min Roles"_s, u"15 min Break"_s, u"45 min Economy"_s}, ClockTime::at(9))};
        Desk desk(days);
        desk.choose({u"Roles"_s});
        desk.choose({u"Break"_s});
        desk.field<TextArea>(u"Title"_s).setFocus();
        desk.key(Qt::Key_End, Qt::ControlModifier);
        desk.type(u" outside"_s);
        auto &planned = desk.field<QSpinBox>(u"Planned"_s);
        QCOMPARE(planned.value(), 15);
        planned.setFocus();
        planned.selectAll();
        desk.type(u"25"_s);
        // What was typed is not lost with a click on another item, and not the other's.
        auto *drawing = desk.page.findChild<DayDrawing *>();
        QTest::mouseClick(
            drawing, Qt::LeftButton, {}, drawing->rectOf(Id<Item>(u"Economy"_s)).center());
        QCOMPARE(desk.chosen(), QStringList(u"Economy"_s));
        QCOMPARE(planned.value(), 45);
        QCOMPARE(desk.times(),
            QStringList({u"09.00–09.30 30 Roles"_s, u"09.30–09.55 25 Break outside"_s,
                u"09.55–10.40 45 Economy"_s}));
    }

    void whatIsWrongIsShownAndPutRight()
    {
        const QList<Day> days{day({u"09.00–10.00 A"_s, u"30 min B"_s, u"10.45–11.30 C"_s,
            u"11.00–12.00 D"_s, u"13.00 E"_s})};
        Desk desk(days);
        auto *chip = desk.page.findChild<HintChip *>();
        desk.choose({u"A"_s});
        // An overlap cannot be; the gap before it can.
        QTest::mouseClick(chip, Qt::LeftButton);
        const Id<Item> about = desk.table().current();
        QVERIFY2(about == Id<Item>(u"C"_s) || about == Id<Item>(u"D"_s), qPrintable(about.text()));
        QAbstractButton *fix = testing::AppWindow::button(&desk.page, u"Begin at 11.30"_s);
        QVERIFY(fix);
        fix->click();
        QCOMPARE(desk.times().at(3), u"11.30–12.30 60 D"_s);
        QCOMPARE(desk.undoName(), u"Begin at 11.30"_s);
        QVERIFY(desk.at(2) == days.first().items.at(2));
        desk.context.undoStack().undo();
        QCOMPARE(desk.today(), days.first());
    }

    void daysAreSwitchedFilledAndEmptied()
    {
        Desk desk({day({u"A"_s, u"B"_s}), {.id = Id<Day>(u"second"_s), .title = u"Evening"_s}});
        desk.page.editor().moveToDay({Id<Item>(u"A"_s)}, Id<Day>(u"second"_s), false);
        QCOMPARE(desk.titles(), QStringList(u"B"_s));
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.titles(), QStringList(u"A"_s));
        desk.page.editor().moveToDay({Id<Item>(u"A"_s)}, Id<Day>(u"day"_s), true);
        desk.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.titles(), QStringList({u"B"_s, u"A"_s}));
        desk.page.editor().addDay();
        QCOMPARE(desk.context.session().value().days.size(), 3);
        QVERIFY(desk.today().items.isEmpty());
        desk.page.editor().removeDay(desk.today().id);
        QCOMPARE(desk.today().title, u"Evening"_s);
        QCOMPARE(desk.undoName(), u"Remove day"_s);
    }

    void everyUndoBringsBackWhatWas()
    {
        Desk desk(morning());
        desk.choose({u"Roles"_s});
        for (const auto &[key, modifiers] :
            std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
                {Qt::Key_D, Qt::ControlModifier}, {Qt::Key_Up, Qt::AltModifier},
                {Qt::Key_B, Qt::ControlModifier}, {Qt::Key_L, Qt::ControlModifier},
                {Qt::Key_J, Qt::ControlModifier}, {Qt::Key_Delete, Qt::NoModifier}})
            desk.key(key, modifiers);
        QVERIFY(desk.today() != morning().first());
        QUndoStack &stack = desk.context.undoStack();
        const Day after = desk.today();
        while (stack.canUndo()) {
            QVERIFY(!stack.undoText().isEmpty());
            stack.undo();
        }
        QCOMPARE(desk.today(), morning().first());
        while (stack.canRedo())
            stack.redo();
        QCOMPARE(desk.today(), after);
    }
};

QTEST_MAIN(PlanTest)
#include "tst_plan.moc"
