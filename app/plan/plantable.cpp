// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plantable.h"

#include "app/plan/plandelegate.h"
#include "app/plan/planeditor.h"
#include "app/plan/planmime.h"
#include "app/plan/planmodel.h"
#include "app/shared/tokens.h"
#include "core/exchange/programmereader.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int indent = 20;

/// Those who lead something in \a items, each once.
void collectLeaders(const QList<Item> &items, QStringList &names)
{
    for (const Item &item : items) {
        names.append(item.leaders);
        for (const Track &track : item.tracks) {
            names.append(track.leaders);
            collectLeaders(track.items, names);
        }
    }
}

QStringList knownLeaders(const Session &session)
{
    QStringList names;
    for (const Person &person : session.facilitators)
        names.append(person.name);
    for (const Day &day : session.days)
        collectLeaders(day.items, names);
    names.removeDuplicates();
    return names;
}

} // namespace

PlanTable::PlanTable(PlanEditor &editor, QWidget *parent)
    : QTableView(parent)
    , m_editor(editor)
    , m_model(new PlanModel(editor, this))
    , m_delegate(new PlanDelegate(this))
{
    setProperty("look", u"bare"_s);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(SelectedClicked | DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_editor, &PlanEditor::changed, this, &PlanTable::refresh);
    refresh();
}

void PlanTable::refresh()
{
    m_model->show(m_editor.day()
            ? planRows(*m_editor.day(), m_editor.times(), m_editor.session().language)
            : QList<PlanRow>());
    m_delegate->setLeaders(knownLeaders(m_editor.session()));
    layOut();
}

void PlanTable::retranslate()
{
    setAccessibleName(tr("Programme of the day"));
    m_model->retranslate();
    refresh();
}

void PlanTable::layOut()
{
    const int all = viewport()->width();
    int time = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        time = std::max(time, m_delegate->timeWidth(m_model->index(i, PlanModel::Time)));
    const int length = m_delegate->lengthWidth();
    const bool narrow = all < 440;
    m_delegate->setLeadersBelow(narrow);
    setColumnHidden(PlanModel::Leader, narrow);
    // No word of a leader's is cut, if there is room for it.
    int leader = std::clamp(all * 24 / 100, 96, 200);
    for (int i = 0; i < m_model->rowCount(); ++i)
        leader = std::max(leader, m_delegate->leaderWidth(m_model->row(i)));
    leader = narrow ? 0 : std::min(leader, std::max(96, std::min(200, all * 36 / 100)));
    const QList<int> widths{time, std::max(all - time - leader - length, 120), leader, length};
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > 0 && columnWidth(i) != widths.at(i))
            setColumnWidth(i, widths.at(i));
    }
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const int height = m_delegate->rowHeight(m_model->row(i), widths);
        if (rowHeight(i) != height)
            setRowHeight(i, height);
    }
}

QList<Id<Item>> PlanTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Id<Item>> ids;
    for (const QModelIndex &index : rows) {
        if (const Id<Item> id = m_model->itemAt(index); !id.isNull())
            ids.append(id);
    }
    return ids;
}

Id<Item> PlanTable::current() const
{
    return selectionModel()->hasSelection() ? m_model->itemAt(currentIndex()) : Id<Item>();
}

void PlanTable::choose(const QList<Id<Item>> &ids)
{
    QItemSelection rows;
    QModelIndex last;
    for (const Id<Item> &id : ids) {
        const QModelIndex index = m_model->indexOfItem(id);
        if (index.isValid())
            rows.select(last = index, index);
    }
    if (last.isValid())
        selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid())
        scrollTo(last);
}

void PlanTable::editTitle(const Id<Item> &id)
{
    choose({id});
    setFocus();
    edit(m_model->indexOfItem(id));
}

void PlanTable::addItem()
{
    const QModelIndex at = currentIndex();
    if (selectionModel()->hasSelection() && at.isValid() && m_model->row(at.row()).isGroup)
        editTitle(m_editor.addToGroup(m_model->row(at.row()).group.id));
    else
        editTitle(m_editor.addBelow(current()));
}

void PlanTable::copyChosen() const
{
    QList<Item> items;
    QList<Slot> slots;
    for (const Id<Item> &id : m_editor.outermost(chosen())) {
        items.append(*m_editor.item(id));
        slots.append(m_model->row(m_model->indexOf(id.text())).slot);
    }
    if (!items.isEmpty())
        QApplication::clipboard()->setMimeData(new ItemsMime(items, plainText(items, slots)));
}

void PlanTable::pasteItems()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const auto newId = [] { return Id<Item>::create().text(); };
    QList<Item> items;
    if (const auto *own = qobject_cast<const ItemsMime *>(mime)) {
        for (const Item &item : own->items())
            items.append(copied(item, newId));
    } else if (mime && mime->hasText()) {
        for (const Day &day : readProgramme(mime->text(), {}, newId).days)
            items.append(day.items);
    }
    if (items.isEmpty())
        Q_EMIT pasteEmpty();
    else
        choose(m_editor.insert(tr("Paste"), items, m_editor.spotBelow(current())));
}

void PlanTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const Id<Item> id = current();
    QTableView::closeEditor(editor, hint);
    if (!m_editor.isFresh(id) || hint == QAbstractItemDelegate::EditNextItem
        || hint == QAbstractItemDelegate::EditPreviousItem)
        return;
    if (hint == QAbstractItemDelegate::NoHint) {
        // The focus went elsewhere, perhaps because the window is going away.
        QTimer::singleShot(0, this, &PlanTable::endFresh);
        return;
    }
    // An item is written after the other until nothing is.
    const Item *item = m_editor.item(id);
    const bool written = item && !item->title.isEmpty();
    endFresh();
    if (written && hint == QAbstractItemDelegate::SubmitModelCache)
        addItem();
}

void PlanTable::endFresh()
{
    const Id<Item> id = m_editor.fresh();
    const Item *item = m_editor.item(id);
    if (item && state() == EditingState && current() == id)
        return;
    if (!item || !item->title.isEmpty()) {
        m_editor.forgetFresh();
        return;
    }
    const bool wasCurrent = current() == id;
    const auto spot = spotOf(*m_editor.day(), id);
    m_editor.takeBack(id);
    if (!wasCurrent)
        return;
    for (const PlanRow &row : m_model->rows()) {
        if (!row.isGroup && row.spot.track == spot->track
            && row.spot.index == std::max<qsizetype>(0, spot->index - 1))
            choose({row.item.id});
    }
}

void PlanTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_editor.fresh().isNull() && m_model->itemAt(current) != m_editor.fresh())
        QTimer::singleShot(0, this, &PlanTable::endFresh);
}

void PlanTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void PlanTable::mousePressEvent(QMouseEvent *event)
{
    if (!indexAt(event->position().toPoint()).isValid())
        clearSelection();
    QTableView::mousePressEvent(event);
}

void PlanTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->position().toPoint()).isValid())
        QTableView::mouseDoubleClickEvent(event);
    else
        editTitle(m_editor.addBelow({}));
}

void PlanTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    // Not while the window goes away: nothing may be shown anew then.
    QTimer::singleShot(0, this, &PlanTable::endFresh);
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void PlanTable::startDrag(Qt::DropActions)
{
    const auto ids = m_editor.outermost(chosen());
    if (ids.isEmpty())
        return;
    QList<Item> items;
    QStringList titles;
    for (const Id<Item> &id : ids) {
        items.append(*m_editor.item(id));
        titles.append(items.last().title);
    }
    auto *drag = new QDrag(this);
    drag->setMimeData(new ItemsMime(items, titles.join(u'\n')));
    QRect first = visualRect(m_model->indexOfItem(ids.first(), PlanModel::Title));
    first.setWidth(std::min(first.width(), 320));
    drag->setPixmap(viewport()->grab(first));
    drag->setHotSpot({16, 16});
    // The drop itself moves the items, so nothing is left to do after it.
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    showTarget({});
}

PlanTable::Target PlanTable::targetAt(const QPoint &at, bool material) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid()) {
        const int rows = m_model->rowCount();
        const int bottom = rows == 0 ? 0 : rowViewportPosition(rows - 1) + rowHeight(rows - 1);
        return {.spot = {{}, m_editor.day() ? m_editor.day()->items.size() : 0}, .line = bottom};
    }
    const PlanRow &row = m_model->row(index.row());
    const QRect rect = visualRect(index);
    const int left =
        columnViewportPosition(PlanModel::Title) * (row.depth > 0) + row.depth * indent;
    const int below = rect.bottom();
    if (row.isGroup)
        return {.spot = row.spot, .line = below, .left = left};
    const int edge = material ? rect.height() / 4 : rect.height() / 2;
    if (at.y() < rect.top() + edge)
        return {.spot = row.spot, .line = rect.top() - 1, .left = left};
    if (material && at.y() <= rect.bottom() - edge)
        return {.into = row.item.id, .row = index.row()};
    // Below an item with groups means in the first of these, where the line is drawn.
    const int next = index.row() + 1;
    if (next < m_model->rowCount() && m_model->row(next).depth > row.depth)
        return {.spot = m_model->row(next).spot, .line = below, .left = left + indent};
    return {.spot = {row.spot.track, row.spot.index + 1}, .line = below, .left = left};
}

void PlanTable::showTarget(std::optional<Target> target)
{
    if (m_target == target)
        return;
    m_target = std::move(target);
    viewport()->update();
}

void PlanTable::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void PlanTable::dragMoveEvent(QDragMoveEvent *event)
{
    const bool material = qobject_cast<const MaterialMime *>(event->mimeData());
    const bool programme = qobject_cast<const ProgrammeMime *>(event->mimeData());
    if (!material && !programme && !qobject_cast<const ItemsMime *>(event->mimeData())) {
        event->ignore();
        return;
    }
    showTarget(targetAt(event->position().toPoint(), material));
    event->setDropAction(material || programme || event->modifiers() & Qt::ControlModifier
            ? Qt::CopyAction
            : Qt::MoveAction);
    event->accept();
    startAutoScroll();
}

void PlanTable::dragLeaveEvent(QDragLeaveEvent *)
{
    stopAutoScroll();
    showTarget({});
}

void PlanTable::dropEvent(QDropEvent *event)
{
    stopAutoScroll();
    const QPoint at = event->position().toPoint();
    if (const auto *material = qobject_cast<const MaterialMime *>(event->mimeData())) {
        const Target target = targetAt(at, true);
        if (target.into.isNull()) {
            choose({m_editor.insertMaterial(material->id(), target.spot)});
        } else {
            m_editor.addMaterial(target.into, material->id());
            choose({target.into});
        }
    } else if (const auto *ready = qobject_cast<const ProgrammeMime *>(event->mimeData())) {
        choose(m_editor.insertProgramme(ready->theme(), ready->shape(), targetAt(at, false).spot));
    } else if (const auto *items = qobject_cast<const ItemsMime *>(event->mimeData())) {
        const Target target = targetAt(at, false);
        QList<Id<Item>> ids;
        for (const Item &item : items->items())
            ids.append(item.id);
        if (event->modifiers() & Qt::ControlModifier) {
            QList<Item> copies;
            for (const Item &item : items->items())
                copies.append(copied(item, [] { return Id<Item>::create().text(); }));
            ids = m_editor.insert(tr("Copy"), copies, target.spot);
        } else {
            m_editor.moveTo(ids, target.spot);
        }
        choose(ids);
    }
    event->accept();
    showTarget({});
    setFocus();
}

void PlanTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(QApplication::palette());
    if (!m_target)
        return;
    if (m_target->row >= 0) {
        const QRect row(
            0, rowViewportPosition(m_target->row), viewport()->width(), rowHeight(m_target->row));
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), 8, 8);
        return;
    }
    const int y = std::clamp(m_target->line, 2, viewport()->height() - 3);
    painter.setPen(QPen(t.accent, 3));
    painter.drawLine(m_target->left + 6, y, viewport()->width(), y);
    painter.setBrush(t.accent);
    painter.drawEllipse(QPoint(m_target->left + 4, y), 3, 3);
}

} // namespace fvd
