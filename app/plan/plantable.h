// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <QTableView>

namespace fvd {

class PlanDelegate;
class PlanEditor;
class PlanModel;
struct PlanRow;

/// The day as a table: typed into, moved by keys, dragged.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlanTable(PlanEditor &editor, QWidget *parent = nullptr);

    PlanModel *planModel() const { return m_model; }

    /// The items chosen, in the order of the programme.
    QList<Id<Item>> chosen() const;
    /// The one that keys work on: the current item, null if there is none.
    Id<Item> current() const;
    void choose(const QList<Id<Item>> &ids);
    /// Opens the title of the item called \a id to be typed.
    void editTitle(const Id<Item> &id);

    /// Adds an item below the current one, or last, and opens its title.
    void addItem();
    void copyChosen() const;
    void pasteItems();

    /// Shows the day as the editor now has it.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void chosenChanged();
    void pasteEmpty(); ///< there was no programme on the clipboard

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where something dropped goes: into an item, or between items.
    struct Target
    {
        Id<Item> into{}; ///< only a material goes into an item
        Spot spot{};
        int row = -1; ///< into this row
        int line = 0; ///< or a line at this height …
        int left = 0; ///< … that begins here

        friend bool operator==(const Target &, const Target &) = default;
    };

    Target targetAt(const QPoint &at, bool material) const;
    void showTarget(std::optional<Target> target);
    void layOut();
    void endFresh();

    PlanEditor &m_editor;
    PlanModel *m_model;
    PlanDelegate *m_delegate;
    std::optional<Target> m_target{};
};

} // namespace fvd
