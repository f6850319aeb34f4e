// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/runpage.h"

#include "app/departure/departuredialog.h"
#include "app/groups/groupsdialog.h"
#include "app/run/aheadcard.h"
#include "app/run/asking.h"
#include "app/run/catchupcard.h"
#include "app/run/daypanels.h"
#include "app/run/daytable.h"
#include "app/run/factsearch.h"
#include "app/run/notespanel.h"
#include "app/run/nowcard.h"
#include "app/run/roompanel.h"
#include "app/run/timescard.h"
#include "app/shared/actions.h"
#include "app/shared/announce.h"
#include "app/shared/fields.h"
#include "app/shared/icons.h"
#include "app/shared/widgets.h"
#include "app/summary/summarypage.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "app/words/runtext.h"
#include "core/exchange/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int sideWidth = 340;
constexpr int narrowPage = 900;
constexpr const char warningKey[] = "run";

/// The day to hold at \a today: the one on that date, or else the first that is not over yet.
Id<Day> dayToHold(const Session &session, const QDate &today)
{
    for (const Day &day : session.days) {
        if (day.date >= today)
            return day.id;
    }
    return session.days.isEmpty() ? Id<Day>() : session.days.first().id;
}

} // namespace

RunPage::RunPage(Shell &shell, SessionContext &context)
    : Page(shell)
    , m_context(context)
    , m_desk(context, [&shell] { return shell.now(); })
    , m_days(new QHBoxLayout)
    , m_dayGroup(new QButtonGroup(this))
    , m_changedPlan(newButton("link"))
    , m_now(new NowCard(m_desk))
    , m_more(new QToolButton)
    , m_undo(newIconTool(u"undo"_s))
    , m_due(newParagraph(TypeSize::Body, "warning"))
    , m_times(new TimesCard(m_desk))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_main(new QVBoxLayout)
    , m_beside(new QWidget)
    , m_side(new QBoxLayout(QBoxLayout::TopToBottom, m_beside))
{
    addActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addDays(column);
    auto *whole = new QWidget;
    whole->setProperty("look", u"scrolled"_s);
    whole->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::medium);
    m_main->setSpacing(12);
    m_main->addWidget(m_now);
    m_main->addWidget(newControls());
    m_main->addWidget(m_due);
    m_main->addStretch(1);
    m_columns->addLayout(m_main, 1);

    m_beside->setFixedWidth(sideWidth);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(space::small);
    m_side->addWidget(m_times);
    m_side->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(whole);
    m_columns->addWidget(m_beside);
    column->addWidget(area, 1);

    connect(&m_desk, &RunDesk::ticked, this, &RunPage::updateControls);
    connect(&m_desk, &RunDesk::failed, this, &RunPage::say);
    connect(
        &m_desk, &RunDesk::stored, this, [this] { m_shell.warn(QLatin1String(warningKey), {}); });
    connect(m_now, &NowCard::groupsWanted, this, &RunPage::divide);
    m_shell.whenPainted(this, [this] { furnish(); });
}

void RunPage::furnish()
{
    m_catchUp = new CatchUpCard(m_desk);
    m_panels = new DayPanels(m_desk, m_context);
    m_room = new RoomPanel(m_desk, m_context, m_shell);
    m_ahead = new AheadCard(m_desk);
    m_departure = newButton();
    m_writeUp = newButton();
    addNoteActions();
    addRoomActions();
    connect(m_departure, &QPushButton::clicked, this,
        [this] { showDeparture(m_context, m_shell, this); });
    connect(m_writeUp, &QPushButton::clicked, this, [this] {
        m_shell.go({Place::Kind::Session, m_context.id().text(), evaluationPart(m_desk.day())});
    });
    connect(m_panels->notes(), &NotesPanel::written, this, [this] {
        m_room->setWriting(m_panels->notes()->ruleInWriting());
        m_room->setTable(m_panels->notes()->table());
    });
    connect(
        m_room, &RoomPanel::awakeChanged, this, [this] { m_times->setAwake(m_room->awakeText()); });
    connect(m_catchUp, &CatchUpCard::previewed, this, [this] {
        m_panels->table()->preview(m_catchUp->preview());
        if (m_catchUp->preview())
            m_panels->showTable();
    });
    delete m_main->takeAt(m_main->count() - 1); // what kept their place
    m_main->addWidget(m_catchUp);
    m_main->addWidget(m_panels, 1);
    const int stretch = isNarrow() ? 1 : 0;
    m_side->insertWidget(0, m_writeUp);
    m_side->insertWidget(2, m_room, stretch);
    m_side->insertWidget(3, m_ahead, stretch);
    m_side->insertWidget(4, m_departure);
    setFocusProxy(m_panels->notes());
    if (m_translated)
        retranslate();
}

void RunPage::addActions()
{
    m_nextAction = newAction(this, Command::RunNext, [this] { next(); });
    newAction(this, Command::RunBack, [this] { m_desk.act(RunAct::Back, tr("Back")); });
    m_pauseAction = newAction(this, Command::RunPause, [this] { togglePause(); });
    const auto extend = [this](Command command, int minutes) {
        return newAction(this, command, [this, minutes] {
            m_desk.act(RunAct::Extend, tr("%1 min more").arg(minutes), Minutes(minutes));
        });
    };
    m_one = newButton(extend(Command::RunMoreOne, 1));
    m_five = newButton(extend(Command::RunMoreFive, 5));
    m_next = newButton(m_nextAction, "primary");
    m_pause = newButton(m_pauseAction);
    m_began = newButton(newAction(this, Command::RunBegan, [this] {
        if (const auto minutes = askMinutes(
                tr("Began earlier"), tr("How many minutes ago did it begin?"), 5, 180, this))
            m_desk.act(RunAct::Began, tr("Began earlier"), *minutes);
    }));
    m_break = newButton(newAction(this, Command::RunBreak, [this] {
        if (const auto minutes =
                askMinutes(tr("Break now"), tr("How many minutes?"), 10, 120, this))
            m_desk.interrupt(*minutes, tr("Break"));
    }));
}

void RunPage::addNoteActions()
{
    newAction(this, Command::WriteNote, [this] { m_panels->writeNote(); });
    const std::pair<Command, NoteKind> kinds[]{
        {Command::NoteIdea, NoteKind::Idea},
        {Command::NoteAgreement, NoteKind::Agreement},
        {Command::NoteRule, NoteKind::Rule},
        {Command::NoteFollowUp, NoteKind::FollowUp},
        {Command::NoteQuestion, NoteKind::Question},
    };
    for (const auto &[command, kind] : kinds)
        newAction(this, command, [this, kind = kind] { m_panels->notes()->setKind(kind); });
    newAction(this, Command::NextTable, [this] { m_panels->notes()->stepGroup(1); });
    newAction(this, Command::PreviousTable, [this] { m_panels->notes()->stepGroup(-1); });
}

void RunPage::addRoomActions()
{
    newAction(this, Command::RoomDark, [this] { m_room->toggleBlank(); });
    newAction(this, Command::RoomFreeze, [this] { m_room->toggleFreeze(); });
    newAction(this, Command::RoomTables, [this] { m_room->toggleTables(); });
    newAction(this, Command::FindFact, [this] { findFact(); });
}

void RunPage::addDays(QVBoxLayout *column)
{
    m_days->setSpacing(space::small);
    m_days->addStretch();
    m_days->addWidget(m_changedPlan);
    column->addLayout(m_days);
    connect(m_changedPlan, &QPushButton::clicked, this, [this] {
        if (m_desk.takePlan())
            m_shell.toast(tr("The day goes on by the programme as it is now."));
    });
}

QWidget *RunPage::newControls()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (QPushButton *button : {m_next, m_pause, m_one, m_five, m_began, m_break}) {
        button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setIconSize({20, 20});
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    row->addWidget(m_more);
    row->addStretch();
    row->addWidget(m_undo);
    connect(m_undo, &QToolButton::clicked, this, [this] { m_context.undoStack().undo(); });
    connect(&m_context.undoStack(), &QUndoStack::indexChanged, this, &RunPage::updateControls);
    return bar;
}

void RunPage::open(const Place &)
{
    const Session &session = m_context.session().value();
    const bool there = std::ranges::any_of(
        session.days, [this](const Day &day) { return day.id == m_desk.day(); });
    if (!there)
        m_desk.open(dayToHold(session, m_shell.now().date()));
    fillDays();
}

bool RunPage::save()
{
    m_desk.settle();
    return true;
}

void RunPage::refresh()
{
    fillDays();
    updateControls();
}

void RunPage::retranslate()
{
    m_translated = true;
    m_changedPlan->setText(tr("The programme was changed: go on by it"));
    m_undo->setAccessibleName(actionText(actionRow(Command::Undo)));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More to do with what is on"));
    retranslateActions(this);
    fillMenus();
    fillDays();
    m_now->retranslate();
    m_times->retranslate();
    if (m_panels) {
        m_catchUp->retranslate();
        m_panels->retranslate();
        m_room->retranslate();
        m_ahead->retranslate();
        m_departure->setText(tr("Ready to leave?"));
        m_writeUp->setText(tr("Evaluation and summary"));
    }
    updateControls();
}

void RunPage::fillDays()
{
    const QList<Day> &days = m_context.session().value().days;
    const QList<QAbstractButton *> old = m_dayGroup->buttons();
    qDeleteAll(old);
    int place = 0;
    for (const Day &day : days) {
        if (days.size() < 2)
            break;
        QPushButton *button = newButton("choice");
        button->setText(day.date.isValid() ? shortDate(day.date, m_shell.now().date())
                : day.title.isEmpty()      ? tr("Day %1").arg(place + 1)
                                           : day.title);
        makeOneOf(m_dayGroup, button);
        button->setChecked(day.id == m_desk.day());
        m_days->insertWidget(place++, button);
        connect(button, &QPushButton::clicked, this, [this, id = day.id] { m_desk.open(id); });
    }
    m_changedPlan->setVisible(m_desk.planDiffers());
}

void RunPage::fillMenus()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addAction(tr("Back to before"), this, [this] { m_desk.act(RunAct::Back, tr("Back")); });
    menu->addAction(tr("Skip this item"), this, &RunPage::skip);
    menu->addAction(
        tr("This stage once more"), this, [this] { m_desk.act(RunAct::Repeat, tr("Once more")); });
    menu->addAction(tr("1 minute less"), this,
        [this] { m_desk.act(RunAct::Extend, tr("1 minute less"), Minutes(-1)); });
    menu->addAction(actionText(actionRow(Command::FindFact)), this, &RunPage::findFact);
    menu->addSeparator();
    menu->addAction(tr("New item after this one …"), this, &RunPage::addItem);
    menu->addAction(actionText(actionRow(Command::Groups)), this, &RunPage::divide);
    menu->addSeparator();
    menu->addAction(tr("End the day"), this, &RunPage::endDay);
}

void RunPage::updateControls()
{
    const RunState &state = m_desk.state();
    const bool on = m_desk.isOn();
    const auto set = [](QAbstractButton *button, const QString &text) {
        if (button->text() != text)
            button->setText(text);
    };
    QString next = tr("Start the day");
    if (on) {
        const RunItem &item = *state.currentItem();
        const bool moreStages = state.stage >= 0 && state.stage + 1 < item.stages.size();
        next = moreStages
            ? tr("Next: %1")
                  .arg(stageFormText(item.item.stages.at(state.stage + 1).form, m_desk.language()))
            : state.next < 0 ? tr("End the day")
                             : tr("Next: %1")
                                   .arg(fontMetrics().elidedText(
                                       state.items.at(state.next).item.title, Qt::ElideRight, 150));
    }
    set(m_next, next);
    m_next->setEnabled(!state.over && (on || state.next >= 0));
    set(m_pause, state.paused ? tr("Go on") : tr("Pause"));
    for (QPushButton *button : {m_pause, m_one, m_five, m_break})
        button->setEnabled(on);
    m_began->setEnabled(!state.over && (on || state.next >= 0));
    m_more->setEnabled(on);
    if (m_panels) {
        // A key of a clicker begins the day, whatever has the focus.
        if (m_desk.hasBegun() && m_departure->hasFocus())
            m_next->setFocus(Qt::OtherFocusReason);
        m_departure->setVisible(!m_desk.hasBegun());
        // From the last item on: hands are counted while the room is there.
        m_writeUp->setVisible(m_desk.hasBegun() && (state.over || state.next < 0));
    }
    const QUndoStack &stack = m_context.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setToolTip(tr("Undo: %1").arg(stack.undoText()));

    QString due;
    if (!state.dueSince.isNull() && state.next >= 0 && state.dueSince.secsTo(m_desk.now()) >= 60) {
        const QString title = state.items.at(state.next).item.title;
        due = tr("\"%1\" should have begun at %2. Press Start, or say when it began.")
                  .arg(title, clockOf(state.dueSince));
    }
    const bool news = m_due->text() != due;
    if (news)
        m_due->setText(due);
    m_due->setVisible(!due.isEmpty());
    if (news && !due.isEmpty())
        announce(m_due);
    m_changedPlan->setVisible(m_desk.planDiffers());
}

void RunPage::next()
{
    const RunState &state = m_desk.state();
    if (state.over)
        return;
    if (!m_desk.isOn()) {
        m_desk.act(RunAct::Start, tr("Start"));
        return;
    }
    m_desk.act(RunAct::Next, tr("Next"));
    if (m_desk.state().over)
        m_desk.settle();
}

void RunPage::togglePause()
{
    if (m_desk.state().paused)
        m_desk.act(RunAct::Resume, tr("Go on"));
    else if (m_desk.isOn())
        m_desk.act(RunAct::Pause, tr("Pause"));
}

void RunPage::skip()
{
    if (const RunItem *item = m_desk.state().currentItem())
        m_desk.act(RunAct::Skip, tr("Skip %1").arg(item->item.title));
}

void RunPage::endDay()
{
    if (m_desk.act(RunAct::End, tr("End the day")))
        m_desk.settle();
}

void RunPage::addItem()
{
    if (const auto item = askItem(this))
        m_desk.insert(*item, {});
}

void RunPage::divide()
{
    openGroups(m_context, m_shell, m_desk.day(), window());
}

void RunPage::findFact()
{
    m_room->setNeutral(true);
    FactSearch dialog(m_shell.library(), m_context.session().value().language, this);
    dialog.exec();
    m_room->setNeutral(false);
}

void RunPage::say(const Error &error)
{
    m_shell.warn(QLatin1String(warningKey), savingFailed(error).all());
}

bool RunPage::isNarrow() const
{
    return m_columns->direction() == QBoxLayout::TopToBottom;
}

void RunPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < narrowPage;
    if (narrow == isNarrow())
        return;
    // What stands beside on a wide screen stands below on a narrow one, in a row.
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_beside->setMinimumWidth(narrow ? 0 : sideWidth);
    m_beside->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : sideWidth);
    // Those that are not made yet are null, which Qt passes over.
    for (QWidget *each : {static_cast<QWidget *>(m_times), static_cast<QWidget *>(m_room),
             static_cast<QWidget *>(m_ahead)})
        m_side->setStretchFactor(each, narrow ? 1 : 0);
}

// Esc leaves the field, so that a clicker's letters are keys again.
void RunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_next->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace fvd
