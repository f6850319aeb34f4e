// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fvd {

struct PlanRow;

/// Paints the cells of the planner's table and opens their editors.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How high \a row is with columns of \a widths.
    int rowHeight(const PlanRow &row, const QList<int> &widths) const;
    /// The width that a column's own texts need: of times and minutes.
    int timeWidth(const QModelIndex &index) const; ///< that its cell needs
    int leaderWidth(const PlanRow &row) const; ///< that the longest word in its cell needs
    int lengthWidth() const;

    /// The names that are offered while a leader is typed.
    void setLeaders(const QStringList &leaders) { m_leaders = leaders; }
    /// Whether leaders stand in the second line, where there is no room for their column.
    void setLeadersBelow(bool below) { m_leadersBelow = below; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    QStringList m_leaders{};
    bool m_leadersBelow = false;
};

} // namespace fvd
