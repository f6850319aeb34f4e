// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/planpage.h"

#include "app/groups/groupsdialog.h"
#include "app/plan/daybar.h"
#include "app/plan/daydrawing.h"
#include "app/plan/drawer.h"
#include "app/plan/emptyday.h"
#include "app/plan/hintline.h"
#include "app/plan/inspector.h"
#include "app/plan/planmodel.h"
#include "app/plan/plantable.h"
#include "app/plan/renewaldialog.h"
#include "app/premeeting/draftcard.h"
#include "app/words/issuetext.h"
#include "app/words/names.h"
#include "app/words/reasons.h"
#include "core/schedule/templates.h"

#include <QButtonGroup>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int sideWidth = 304;
constexpr int narrowSideWidth = 264;
constexpr int wide = 900; ///< from this width on, everything has the room it likes
constexpr int narrow = 720; ///< below it, the drawn day gives way

} // namespace

PlanPage::PlanPage(Shell &shell, SessionContext &context)
    : Page(shell)
    , m_context(context)
    , m_editor(context)
    , m_drafter(new DayDrafter(shell, context, this))
    , m_days(new DayBar(m_editor))
    , m_add(newButton("link"))
    , m_draft(newButton("link"))
    , m_groups(newButton("link"))
    , m_stack(new QStackedWidget)
    , m_table(new PlanTable(m_editor))
    , m_drawingScroll(new QScrollArea)
    , m_drawing(new DayDrawing)
    , m_empty(new EmptyDay)
    , m_hints(new HintLine)
    , m_side(new QWidget)
    , m_itemTab(newButton("place"))
    , m_libraryTab(newButton("place"))
    , m_sideStack(new QStackedWidget)
    , m_inspector(new Inspector(m_editor, shell.now().date()))
    , m_drawer(new Drawer(m_editor))
{
    layOutPage();
    addActions();
    connectParts();
    setFocusProxy(m_table);
}

PlanPage::~PlanPage()
{
    // They speak to the editor until they are gone; the page must not listen any more.
    m_editor.disconnect(this);
    m_table->disconnect(this);
    delete m_stack;
    delete m_side;
    delete m_days;
}

void PlanPage::layOutPage()
{
    m_drawingScroll->setWidget(m_drawing);
    m_drawingScroll->setWidgetResizable(true);
    m_drawingScroll->setFocusPolicy(Qt::NoFocus);
    m_drawingScroll->setFrameShape(QFrame::NoFrame);
    m_drawingScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_drawing->setProperty("look", u"scrolled"_s);

    auto *day = new QWidget;
    auto *dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->setSpacing(space::medium);
    dayRow->addWidget(m_table, 1);
    dayRow->addWidget(m_drawingScroll);
    m_stack->addWidget(day);
    m_stack->addWidget(m_empty);

    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(4);
    auto *group = new QButtonGroup(this);
    for (QPushButton *tab : {m_itemTab, m_libraryTab}) {
        makeOneOf(group, tab);
        tabs->addWidget(tab);
    }
    tabs->addStretch();
    m_itemTab->setChecked(true);
    m_sideStack->addWidget(m_inspector);
    m_sideStack->addWidget(m_drawer);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::small);
    side->addLayout(tabs);
    side->addWidget(m_sideStack, 1);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(m_days);
    left->addWidget(m_stack, 1);
    left->addWidget(m_hints);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::large);
    row->addLayout(left, 1);
    row->addWidget(m_side);
}

QAction *PlanPage::addTableAction(Command command, std::function<void()> triggered)
{
    QAction *action = newAction(m_table, command, std::move(triggered));
    // Not while a cell is being typed in: Del and Enter are the editor's then.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_itemActions.append(action);
    return action;
}

void PlanPage::addActions()
{
    const auto withCurrent = [this](void (PlanEditor::*edit)(const Id<Item> &)) {
        return [this, edit] { (m_editor.*edit)(m_table->current()); };
    };
    addTableAction(Command::AddItem, [this] { m_table->addItem(); });
    addTableAction(Command::AddBreak,
        [this] { m_table->choose({m_editor.addBelow(m_table->current(), ItemKind::Break)}); });
    addTableAction(Command::PinItem, withCurrent(&PlanEditor::togglePin));
    addTableAction(Command::SplitItem, withCurrent(&PlanEditor::split));
    addTableAction(Command::MergeItem, withCurrent(&PlanEditor::mergeWithNext));
    addTableAction(Command::MoveItemUp, [this] { m_editor.moveBy(m_table->chosen(), -1); });
    addTableAction(Command::MoveItemDown, [this] { m_editor.moveBy(m_table->chosen(), 1); });
    addTableAction(Command::DoubleItem, [this] { doubleChosen(); });
    addTableAction(Command::CutItem, [this] {
        m_table->copyChosen();
        m_editor.remove(m_editor.outermost(m_table->chosen()), tr("Cut"));
    });
    addTableAction(Command::CopyItem, [this] { m_table->copyChosen(); });
    addTableAction(Command::PasteItem, [this] { paste(); });
    addTableAction(Command::RemoveItem, [this] { removeChosen(); });
    newAction(this, Command::ShowLibrary, [this] {
        showSide(m_sideStack->currentWidget() != m_drawer);
        if (m_sideStack->currentWidget() == m_drawer)
            m_drawer->searchField()->setFocus();
    });
    newAction(this, Command::DraftDay, [this] { draftDay(); });
    newAction(this, Command::AddDay, [this] { m_editor.addDay(); });
    newAction(this, Command::NextDay, [this] { stepDay(1); });
    newAction(this, Command::PreviousDay, [this] { stepDay(-1); });
}

void PlanPage::connectParts()
{
    connect(&m_editor, &PlanEditor::changed, this, &PlanPage::showDay);
    connect(&m_context.undoStack(), &QUndoStack::indexChanged, this, &PlanPage::showHints);
    connect(m_table, &PlanTable::chosenChanged, this, &PlanPage::showChosen);
    connect(m_table->planModel(), &PlanModel::refused, this,
        [this](const QString &text) { m_shell.toast(text); });
    connect(m_table, &PlanTable::pasteEmpty, this,
        [this] { m_shell.toast(tr("There is no programme on the clipboard. Copy one first.")); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PlanPage::openMenu);

    connect(m_drawing, &DayDrawing::picked, this, [this](const Id<Item> &id, bool more) {
        QList<Id<Item>> ids = more ? m_table->chosen() : QList<Id<Item>>();
        if (!ids.contains(id))
            ids.append(id);
        pointAt(ids);
    });
    connect(m_drawing, &DayDrawing::moved, &m_editor, &PlanEditor::dragTo);
    connect(m_drawing, &DayDrawing::resized, &m_editor,
        [this](const Id<Item> &id, Minutes length) { m_editor.setLength(id, length); });

    connect(m_days, &DayBar::picked, this, [this](const Id<Day> &id) {
        m_editor.showDay(id);
        m_table->clearSelection();
        showSide(false);
    });
    connect(m_days, &DayBar::addWanted, &m_editor, &PlanEditor::addDay);
    connect(m_days, &DayBar::dropped, &m_editor,
        [this](const Id<Day> &day, const QList<Id<Item>> &items, bool copy) {
            m_editor.moveToDay(items, day, copy);
        });

    m_days->addButton(m_groups);
    m_days->addButton(m_draft);
    const auto divide = [this] {
        if (const Day *day = m_editor.day())
            openGroups(m_context, m_shell, day->id, window());
    };
    connect(m_groups, &QPushButton::clicked, this, divide);
    connect(m_inspector, &Inspector::groupsWanted, this, divide);
    m_days->addButton(m_add);
    connect(m_draft, &QPushButton::clicked, this, &PlanPage::draftDay);
    connect(m_empty, &EmptyDay::draftWanted, this, &PlanPage::draftDay);
    connect(m_empty, &EmptyDay::templateWanted, this, &PlanPage::chooseTemplate);
    connect(m_add, &QPushButton::clicked, m_table, &PlanTable::addItem);
    connect(m_empty, &EmptyDay::itemWanted, this, [this] { m_table->addItem(); });
    connect(m_empty, &EmptyDay::pasteWanted, this, &PlanPage::paste);

    connect(m_itemTab, &QPushButton::clicked, this, [this] { showSide(false); });
    connect(m_libraryTab, &QPushButton::clicked, this, [this] { showSide(true); });
    connect(m_drawer, &Drawer::added, this, [this](const Id<Material> &id) {
        m_table->choose({m_editor.insertMaterial(id, m_editor.spotBelow(m_table->current()))});
    });
    connect(m_drawer, &Drawer::programmeAdded, this,
        [this](const Id<Theme> &theme, ProgrammeShape shape) {
            m_table->choose(
                m_editor.insertProgramme(theme, shape, m_editor.spotBelow(m_table->current())));
        });
    connect(m_inspector, &Inspector::libraryWanted, this, [this] { showSide(true); });
    connect(m_inspector, &Inspector::materialOpened, this, [this](const Id<Material> &id) {
        m_shell.go({Place::Kind::Themes, id.text()});
    });
    connect(m_inspector, &Inspector::itemAdded, m_table, &PlanTable::editTitle);
    connect(m_inspector, &Inspector::removeWanted, this, &PlanPage::removeChosen);
    connect(m_inspector, &Inspector::doubleWanted, this, &PlanPage::doubleChosen);
    connect(m_hints, &HintLine::pointedAt, this, [this](const Id<Item> &id) {
        if (!id.isNull())
            pointAt({id});
    });
}

void PlanPage::retranslate()
{
    setTabText(m_itemTab, tr("Item"));
    setTabText(m_libraryTab, tr("Library"));
    m_days->retranslate();
    m_add->setText(u"+ "_s + tr("Item"));
    m_add->setToolTip(actionTip(actionRow(Command::AddItem)));
    m_groups->setText(tr("Groups"));
    m_groups->setToolTip(actionTip(actionRow(Command::Groups)));
    m_table->retranslate();
    m_drawing->retranslate();
    m_empty->retranslate();
    m_hints->retranslate();
    m_inspector->retranslate();
    m_drawer->retranslate();
    showDay();
}

void PlanPage::refresh()
{
    m_drawer->refresh();
    showDay();
}

void PlanPage::open(const Place &)
{
    setFocusProxy(m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_table);
}

QWidget *PlanPage::searchField() const
{
    return m_drawer->searchField()->isVisible() ? m_drawer->searchField() : nullptr;
}

void PlanPage::showDay()
{
    const Day *day = m_editor.day();
    m_stack->setCurrentIndex(day && !day->items.isEmpty() ? 0 : 1);
    m_days->refresh();
    m_drawing->setDay(day);
    showReasons();
    showChosen();
    showHints();
}

void PlanPage::showChosen()
{
    const QList<Id<Item>> ids = m_table->chosen();
    m_drawing->setChosen(ids);
    m_inspector->showItems(
        ids, ids.size() == 1 ? m_table->planModel()->reasons().value(ids.first()) : QString());
    for (QAction *action : std::as_const(m_itemActions)) {
        const bool always = action == m_itemActions.first() || action == m_itemActions.at(1)
            || action == m_itemActions.at(10);
        action->setEnabled(always || !ids.isEmpty());
    }
}

void PlanPage::pointAt(const QList<Id<Item>> &ids)
{
    // Neither takes the focus; what is typed in the inspector is taken as it leaves its field.
    m_table->setFocus();
    m_table->choose(ids);
}

void PlanPage::showReasons()
{
    const DayDraft *last = m_drafter->last();
    QHash<Id<Item>, QString> reasons;
    if (last) {
        QHash<Id<Theme>, QString> titles;
        for (const Theme &theme : m_shell.library().themes())
            titles.insert(theme.id, theme.text.in(m_editor.session().language).title);
        for (auto it = last->reasons.begin(); it != last->reasons.end(); ++it)
            reasons.insert(it.key(), reasonText(*it, titles.value(it->theme)));
    }
    m_table->planModel()->setReasons(reasons);
    m_draft->setText(showsDraft() ? tr("Another draft") : tr("Draft"));
}

bool PlanPage::showsDraft() const
{
    const auto &reasons = m_table->planModel()->reasons();
    return m_editor.day() && std::ranges::any_of(m_editor.day()->items, [&](const Item &item) {
        return reasons.contains(item.id);
    });
}

void PlanPage::draftDay()
{
    const Day *day = m_editor.day();
    if (showsDraft())
        m_drafter->draftAnother();
    else
        m_drafter->draft(day ? day - m_editor.session().days.data() : 0);
}

void PlanPage::chooseTemplate()
{
    QMenu menu(this);
    for (const auto &[shape, unused] : Names<Template>::all) {
        connect(
            menu.addAction(templateName(shape)), &QAction::triggered, this, [this, chosen = shape] {
                const QList<Council> councils = m_context.councils();
                const auto kind =
                    councils.isEmpty() ? CouncilKind::Kommunestyre : councils.first().kind;
                m_editor.fillFrom(templateDays(chosen, m_editor.session().language, kind,
                    [] { return Id<Item>::create().text(); }));
            });
    }
    const QPushButton *button = m_empty->templateButton();
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void PlanPage::showHints()
{
    const Day *day = m_editor.day();
    QList<Hint> hints;
    if (day) {
        for (const Issue &issue : issues(*day, m_editor.session().frame)) {
            Hint hint{.text = issueText(issue, *day),
                .tone = issue.severity == Severity::Warning ? "danger" : "warning",
                .item = issue.items.value(0)};
            if (issue.fix) {
                hint.fix = fixText(*issue.fix, *day);
                hint.apply = [this, step = hint.fix, fix = *issue.fix] { m_editor.fix(step, fix); };
            }
            hints.append(hint);
        }
        for (const MaterialNews &news :
            newsOf(m_editor.session(), *day, m_shell.now().date(), m_shell.library()))
            hints.append(hintOf(news, m_editor, this));
        // What cannot be comes before what is worth a look.
        std::ranges::stable_partition(
            hints, [](const Hint &hint) { return qstrcmp(hint.tone, "danger") == 0; });
    }
    m_hints->setHints(day ? endOf(*day, m_editor.times()) : std::nullopt, hints);
    const QUndoStack &stack = m_context.undoStack();
    m_hints->setUndo(stack.canUndo() ? stack.undoText() : QString());
}

void PlanPage::showSide(bool library)
{
    (library ? m_libraryTab : m_itemTab)->setChecked(true);
    if (library)
        m_sideStack->setCurrentWidget(m_drawer);
    else
        m_sideStack->setCurrentWidget(m_inspector);
}

void PlanPage::fitWidth()
{
    m_side->setFixedWidth(width() >= wide ? sideWidth : narrowSideWidth);
    layout()->setSpacing(width() >= wide ? space::large : space::medium);
    m_drawingScroll->setVisible(width() >= narrow);
    m_drawingScroll->setFixedWidth(width() >= wide ? 124 : 88);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void PlanPage::stepDay(int by)
{
    const QList<Day> &days = m_editor.session().days;
    if (days.isEmpty())
        return;
    const qsizetype at = m_editor.day() - days.data();
    m_editor.showDay(days.at(std::clamp<qsizetype>(at + by, 0, days.size() - 1)).id);
}

void PlanPage::removeChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto ids = m_editor.outermost(m_table->chosen());
    if (ids.isEmpty())
        return;
    int first = m_table->planModel()->rowCount();
    for (const QModelIndex &index : rows)
        first = std::min(first, index.row());
    m_editor.remove(ids);
    // The next one is chosen, so that the key can be pressed again.
    const int left = m_table->planModel()->rowCount();
    if (left > 0)
        m_table->choose({m_table->planModel()->row(std::min(first, left - 1)).item.id});
}

void PlanPage::doubleChosen()
{
    if (const auto ids = m_editor.doubled(m_table->chosen()); !ids.isEmpty())
        m_table->choose(ids);
}

void PlanPage::paste()
{
    m_table->pasteItems();
}

void PlanPage::openMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addActions(m_itemActions);
    const auto ids = m_table->chosen();
    const QList<Day> &days = m_editor.session().days;
    if (!ids.isEmpty() && days.size() > 1) {
        menu.addSeparator();
        QMenu *move = menu.addMenu(tr("Move to"));
        QMenu *copy = menu.addMenu(tr("Copy to"));
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (m_editor.day()->id == days.at(i).id)
                continue;
            const QString name = dayLabel(days.at(i), i + 1, m_shell.now().date());
            for (QMenu *into : {move, copy}) {
                connect(into->addAction(name), &QAction::triggered, this,
                    [this, ids, day = days.at(i).id, isCopy = into == copy] {
                        m_editor.moveToDay(ids, day, isCopy);
                    });
            }
        }
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace fvd
