// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/groupsboard.h"

#include "app/groups/grouptext.h"
#include "app/groups/tablecard.h"
#include "app/shared/actions.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace fvd {

namespace {

constexpr int cardWidth = 200;

} // namespace

GroupsBoard::GroupsBoard(GroupsEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, space::small, 0);
    m_grid->setSpacing(12);
    m_grid->setAlignment(Qt::AlignTop);
    addActions();
}

void GroupsBoard::addActions()
{
    // Without names nobody can be told from the next: only tables can be locked.
    newAction(this, Command::LockPerson, [this] {
        if (m_editor.hasList() && !current().isNull())
            m_editor.toggleLocked(current());
    });
    newAction(this, Command::LockTable, [this] {
        if (const PersonChip *chip = currentChip())
            m_editor.toggleTableLocked(chip->table());
    });
    newAction(this, Command::LeadTable, [this] {
        if (m_editor.hasList() && !current().isNull())
            m_editor.lead(current());
    });
    newAction(this, Command::PersonForward, [this] { moveCurrent(1); });
    newAction(this, Command::PersonBack, [this] { moveCurrent(-1); });
    newAction(this, Command::PersonAbsent, [this] {
        const Attendee *person = m_editor.person(current());
        if (!person)
            return;
        if (m_editor.hasList())
            m_editor.setPresence(person->id, Presence::Absent);
        else
            m_editor.setCount(person->attends, countOf(m_editor.counts(), person->attends) - 1);
    });
}

QList<PersonChip *> GroupsBoard::chips() const
{
    QList<PersonChip *> all;
    for (const TableCard *table : m_tables)
        all.append(table->chips());
    return all;
}

PersonChip *GroupsBoard::currentChip() const
{
    for (PersonChip *chip : chips()) {
        if (chip->hasFocus())
            return chip;
    }
    return nullptr;
}

Id<Attendee> GroupsBoard::current() const
{
    const PersonChip *chip = currentChip();
    return chip ? chip->person() : Id<Attendee>();
}

void GroupsBoard::refresh()
{
    const Id<Attendee> focused = current();
    const Seating &seating = m_editor.seating();
    while (m_tables.size() > seating.tables.size())
        m_tables.takeLast()->deleteLater();
    while (m_tables.size() < seating.tables.size()) {
        const int number = int(m_tables.size());
        auto *table = new TableCard(number, this);
        connect(table, &TableCard::lockWanted, this,
            [this, number] { m_editor.toggleTableLocked(number); });
        connect(table, &TableCard::chosen, this, &GroupsBoard::openMenu);
        connect(table, &TableCard::reached, this, &GroupsBoard::stopAt);
        // After the drag is over: what is dragged is made anew.
        connect(
            table, &TableCard::dropped, this,
            [this, number](const Id<Attendee> &person) { m_editor.move(person, number); },
            Qt::QueuedConnection);
        connect(
            table, &TableCard::droppedOn, this,
            [this](const Id<Attendee> &person, const Id<Attendee> &other) {
                m_editor.swap(person, other);
            },
            Qt::QueuedConnection);
        m_tables.append(table);
        m_columns = 0;
    }
    for (qsizetype t = 0; t < seating.tables.size(); ++t) {
        QList<ChipLook> looks;
        for (const Id<Attendee> &id : seating.tables[t].people) {
            if (const Attendee *person = m_editor.person(id))
                looks.append({*person, int(t), m_editor.isLocked(id),
                    m_editor.hasList() && seating.tables[t].leader == id});
        }
        m_tables[t]->show(looks, seating.tables[t].locked);
    }
    layOut();
    stopAt(nullptr);
    choose(focused);
}

// A hundred people would be a hundred stops on the way to the button below.
void GroupsBoard::stopAt(PersonChip *reached)
{
    if (reached)
        m_stop = reached->person();
    const QList<PersonChip *> all = chips();
    const auto known = std::ranges::find(all, m_stop, &PersonChip::person);
    const PersonChip *stop = known != all.end() ? *known : all.value(0);
    for (PersonChip *chip : all)
        chip->setStop(chip == stop);
    if (!reached)
        return;
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(reached);
    }
}

void GroupsBoard::choose(const Id<Attendee> &person)
{
    for (PersonChip *chip : chips()) {
        if (chip->person() == person)
            chip->setFocus(Qt::OtherFocusReason);
    }
}

void GroupsBoard::layOut()
{
    int widest = cardWidth;
    for (const TableCard *table : std::as_const(m_tables))
        widest = std::max(widest, table->minimumSizeHint().width());
    const int room = width() - m_grid->contentsMargins().right();
    const int columns = std::max(1, (room + m_grid->spacing()) / (widest + m_grid->spacing()));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (TableCard *table : m_tables)
        m_grid->removeWidget(table);
    for (int t = 0; t < m_tables.size(); ++t) {
        m_grid->addWidget(m_tables[t], t / columns, t % columns);
        m_tables[t]->QWidget::show();
    }
    for (int c = 0; c < m_grid->columnCount(); ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
}

// As narrow as one table: where there is less room, the others go below.
QSize GroupsBoard::minimumSizeHint() const
{
    return {cardWidth, QWidget::minimumSizeHint().height()};
}

void GroupsBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void GroupsBoard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    switch (plain ? event->key() : 0) {
    case Qt::Key_Down:
        step(1, false);
        return;
    case Qt::Key_Up:
        step(-1, false);
        return;
    case Qt::Key_Right:
        step(1, true);
        return;
    case Qt::Key_Left:
        step(-1, true);
        return;
    default:
        break;
    }
    // A figure moves to the table of that number.
    const int table = event->key() - Qt::Key_1;
    if (plain && table >= 0 && table < std::min<qsizetype>(9, m_tables.size())
        && !current().isNull()) {
        m_editor.move(current(), table);
        return;
    }
    QWidget::keyPressEvent(event);
}

void GroupsBoard::step(int by, bool toOtherTable)
{
    const QList<PersonChip *> all = chips();
    PersonChip *now = currentChip();
    if (!now || all.isEmpty()) {
        if (!all.isEmpty())
            all.first()->setFocus(Qt::TabFocusReason);
        return;
    }
    if (!toOtherTable) {
        const qsizetype at = std::clamp<qsizetype>(all.indexOf(now) + by, 0, all.size() - 1);
        all[at]->setFocus(Qt::TabFocusReason);
        return;
    }
    const qsizetype row = m_tables[now->table()]->chips().indexOf(now);
    const int table = std::clamp(now->table() + by, 0, int(m_tables.size()) - 1);
    const QList<PersonChip *> &there = m_tables[table]->chips();
    if (!there.isEmpty())
        there[std::min(row, there.size() - 1)]->setFocus(Qt::TabFocusReason);
}

void GroupsBoard::moveCurrent(int by)
{
    const PersonChip *chip = currentChip();
    if (!chip)
        return;
    const int to = chip->table() + by;
    if (to < 0 || to >= m_tables.size())
        return;
    const Id<Attendee> person = chip->person();
    m_editor.move(person, to);
}

void GroupsBoard::openMenu(PersonChip *chip)
{
    const Id<Attendee> id = chip->person();
    const Attendee *person = m_editor.person(id);
    if (!person)
        return;
    QMenu menu;
    QMenu *to = menu.addMenu(tr("Move to"));
    for (int t = 0; t < m_tables.size(); ++t) {
        QAction *action = to->addAction(tr("Table %1").arg(t + 1));
        action->setEnabled(t != chip->table());
        connect(action, &QAction::triggered, this, [this, id, t] { m_editor.move(id, t); });
    }
    if (m_editor.hasList()) {
        const bool locked = m_editor.isLocked(id);
        menu.addAction(locked ? tr("Unlock") : actionText(actionRow(Command::LockPerson)), this,
            [this, id] { m_editor.toggleLocked(id); });
        menu.addAction(
            actionText(actionRow(Command::LeadTable)), this, [this, id] { m_editor.lead(id); });
        menu.addSeparator();
        menu.addAction(tr("Keep apart from …"), this, [this, id] { Q_EMIT firstOfPair(id); });
        menu.addAction(
            tr("Comes later"), this, [this, id] { m_editor.setPresence(id, Presence::Late); });
        menu.addAction(actionText(actionRow(Command::PersonAbsent)), this,
            [this, id] { m_editor.setPresence(id, Presence::Absent); });
    }
    menu.addSeparator();
    const int table = chip->table();
    menu.addAction(m_editor.seating().tables[table].locked
            ? tr("Unlock the table")
            : actionText(actionRow(Command::LockTable)),
        this, [this, table] { m_editor.toggleTableLocked(table); });
    menu.exec(chip->mapToGlobal(QPoint(0, chip->height())));
}

} // namespace fvd
