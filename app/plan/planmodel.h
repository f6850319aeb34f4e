// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/planrows.h"
#include "app/shared/listmodel.h"

namespace fvd {

class PlanEditor;

using PlanRows = ListModel<PlanRow, QString>;

/// The day that an editor shows as a table; what is typed into a cell is an edit.
class PlanModel : public PlanRows
{
    Q_OBJECT

public:
    enum Column
    {
        Time,
        Title,
        Leader,
        Length
    };
    enum Role
    {
        DetailRole = Qt::UserRole, ///< the second line, of the title
    };

    explicit PlanModel(PlanEditor &editor, QObject *parent = nullptr);

    /// Why items are in the day, after a draft: told in their tool tips.
    void setReasons(const QHash<Id<Item>, QString> &reasons) { m_reasons = reasons; }
    const QHash<Id<Item>, QString> &reasons() const { return m_reasons; }

    Id<Item> itemAt(const QModelIndex &index) const; ///< null for a group's heading
    QModelIndex indexOfItem(const Id<Item> &id, Column column = Title) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }

Q_SIGNALS:
    /// What was typed could not be understood; \a text says what can be written there.
    void refused(const QString &text);

private:
    static std::vector<PlanRows::Column> columns(const PlanModel *model);
    bool setTime(const PlanRow &row, const QString &text);
    bool setLength(const PlanRow &row, const QString &text);
    bool setGroup(const PlanRow &row, int column, const QString &text);

    PlanEditor &m_editor;
    QHash<Id<Item>, QString> m_reasons{};
};

} // namespace fvd
