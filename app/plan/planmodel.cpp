// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/planmodel.h"

#include "app/plan/planeditor.h"
#include "app/plan/plantimes.h"
#include "app/words/names.h"
#include "core/exchange/words.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString minutesCell(const PlanRow &row)
{
    if (row.isGroup || !takesTime(row.item) || !row.slot.length)
        return {};
    return QString::number(row.slot.length->count());
}

/// What the looks of a row say, in words.
QString rowInWords(const PlanRow &row)
{
    QStringList parts;
    if (row.isGroup) {
        parts.append(PlanModel::tr("Parallel group in “%1”").arg(row.item.title));
    } else {
        parts.append(itemKindName(row.item.kind));
        if (row.item.doubtful)
            parts.append(PlanModel::tr("unclear, please check"));
        if (row.item.beside)
            parts.append(PlanModel::tr("beside the main programme"));
        if (row.item.mayBeDropped)
            parts.append(PlanModel::tr("may be dropped"));
    }
    if (!row.detail.isEmpty())
        parts.append(row.detail);
    return parts.join(u", "_s);
}

} // namespace

PlanModel::PlanModel(PlanEditor &editor, QObject *parent)
    : PlanRows(&PlanRow::key, columns(this), parent)
    , m_editor(editor)
{
}

std::vector<PlanRows::Column> PlanModel::columns(const PlanModel *model)
{
    return {
        {[] { return tr("Time"); },
            [](const PlanRow &row, int role) -> QVariant {
                const QString text = row.isGroup ? QString() : timeCellText(row.item, row.slot);
                if (role == Qt::DisplayRole || role == Qt::EditRole)
                    return text;
                if (role == Qt::AccessibleTextRole)
                    return row.item.timing.pinned && !row.isGroup ? tr("%1, pinned").arg(text)
                                                                  : text;
                if (role == Qt::ToolTipRole && row.item.timing.pinned)
                    return tr("Pinned: stays when items before it grow or move");
                return {};
            }},
        {[] { return tr("Item"); },
            [model](const PlanRow &row, int role) -> QVariant {
                const QString &title = row.isGroup ? row.group.title : row.item.title;
                switch (role) {
                case Qt::DisplayRole:
                case Qt::EditRole:
                    return title;
                case Qt::AccessibleTextRole:
                    return title.isEmpty() ? tr("Without a title") : title;
                case Qt::AccessibleDescriptionRole:
                    return rowInWords(row);
                case DetailRole:
                    return row.detail;
                case Qt::ToolTipRole:
                    return model->m_reasons.value(row.item.id);
                default:
                    return {};
                }
            }},
        {[] { return tr("Leader"); },
            [](const PlanRow &row, int role) -> QVariant {
                if (role == Qt::DisplayRole || role == Qt::EditRole
                    || role == Qt::AccessibleTextRole)
                    return leadersText(row.isGroup ? row.group.leaders : row.item.leaders);
                return {};
            }},
        {[] { return tr("Min", "a column of minutes"); },
            [](const PlanRow &row, int role) -> QVariant {
                if (role == Qt::DisplayRole || role == Qt::EditRole)
                    return minutesCell(row);
                if (role == Qt::AccessibleTextRole && !minutesCell(row).isEmpty())
                    return tr("%1 minutes").arg(minutesCell(row));
                if (role == Qt::TextAlignmentRole)
                    return int(Qt::AlignRight | Qt::AlignTop);
                return {};
            }},
    };
}

Id<Item> PlanModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() && !row(index.row()).isGroup ? row(index.row()).item.id : Id<Item>();
}

QModelIndex PlanModel::indexOfItem(const Id<Item> &id, Column column) const
{
    const int at = indexOf(id.text());
    return at < 0 ? QModelIndex() : index(at, column);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const PlanRow &at = row(index.row());
    Qt::ItemFlags flags =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    const bool hasTime = !at.isGroup;
    const bool hasLength = hasTime && takesTime(at.item);
    if (index.column() == Title || index.column() == Leader || (index.column() == Time && hasTime)
        || (index.column() == Length && hasLength))
        flags |= Qt::ItemIsEditable;
    if (!at.isGroup)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Length)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return PlanRows::headerData(section, orientation, role);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    // Left as it was, a computed time must not become a said one.
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const PlanRow at = row(index.row());
    if (at.isGroup)
        return setGroup(at, index.column(), text);
    switch (index.column()) {
    case Time:
        return setTime(at, text);
    case Title:
        m_editor.rename(at.item.id, text);
        return true;
    case Leader:
        m_editor.setLeaders(at.item.id, typedLeaders(text));
        return true;
    case Length:
        return setLength(at, text);
    default:
        return false;
    }
}

bool PlanModel::setTime(const PlanRow &row, const QString &text)
{
    const auto timing = typedTiming(text, row.item.timing);
    if (!timing) {
        Q_EMIT refused(tr("“%1” is no time. Write 9, 09.30, ca. 12, fra 11.30, senest 8.15, "
                          "10–10.45 or nothing.")
                           .arg(text));
        return false;
    }
    m_editor.setTiming(row.item.id, *timing);
    return true;
}

bool PlanModel::setLength(const PlanRow &row, const QString &text)
{
    const auto length = typedMinutes(text);
    if (!length && !text.isEmpty()) {
        Q_EMIT refused(tr("“%1” is no length. Write 45, or 1 t 30 min.").arg(text));
        return false;
    }
    m_editor.setLength(row.item.id, length);
    return true;
}

bool PlanModel::setGroup(const PlanRow &row, int column, const QString &text)
{
    m_editor.edit(row.item.id, tr("Change group"), [&](Item &item) {
        for (Track &group : item.tracks) {
            if (group.id != row.group.id)
                continue;
            if (column == Title)
                group.title = text;
            else if (column == Leader)
                group.leaders = typedLeaders(text);
        }
    });
    return true;
}

} // namespace fvd
