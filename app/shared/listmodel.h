// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <algorithm>
#include <functional>
#include <vector>

namespace fvd {

/// Values as a table. show() goes from the rows there are to new ones by removing, moving,
/// inserting and changing as few as it can, so that selection, focus and scroll position stay with
/// the row they were on. Rows are told apart by a key, which no two rows share.
template <typename Row, typename Key>
class ListModel : public QAbstractTableModel
{
public:
    struct Column
    {
        std::function<QString()> title{};
        std::function<QVariant(const Row &row, int role)> data{};
    };

    ListModel(Key Row::*key, std::vector<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_key(key)
        , m_columns(std::move(columns))
    {
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }
    /// The row with \a key, -1 if there is none.
    int indexOf(const Key &key) const
    {
        const auto it =
            std::ranges::find_if(m_rows, [&](const Row &row) { return row.*m_key == key; });
        return it == m_rows.end() ? -1 : int(it - m_rows.begin());
    }

    void show(const QList<Row> &next)
    {
        QHash<Key, int> places;
        for (int i = 0; i < next.size(); ++i)
            places.insert(next[i].*m_key, i);
        Q_ASSERT(places.size() == next.size());
        removeMissing(places);
        moveIntoOrder(places);
        insertNew(next);
        changeDifferent(next);
    }

    /// Asks every view to read titles and cells anew: after a change of language.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return m_columns[size_t(index.column())].data(m_rows[index.row()], role);
    }
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
            && section < columnCount())
            return m_columns[size_t(section)].title();
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

private:
    void removeMissing(const QHash<Key, int> &places)
    {
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (places.contains(m_rows[last].*m_key))
                continue;
            int first = last;
            while (first > 0 && !places.contains(m_rows[first - 1].*m_key))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Rows of a longest rising sequence stay; each other one moves once.
    void moveIntoOrder(const QHash<Key, int> &places)
    {
        std::vector<int> wanted;
        for (const Row &row : std::as_const(m_rows))
            wanted.push_back(places.value(row.*m_key));
        std::vector<bool> settled = longestRising(wanted);
        for (int i = 0; i < int(wanted.size());) {
            if (settled[size_t(i)]) {
                ++i;
                continue;
            }
            int to = 0;
            for (int k = 0; k < int(wanted.size()); ++k) {
                if (settled[size_t(k)] && wanted[size_t(k)] < wanted[size_t(i)])
                    to = k + 1;
            }
            settled[size_t(i)] = true;
            if (to == i || to == i + 1)
                continue;
            beginMoveRows({}, i, i, {}, to);
            const int at = to > i ? to - 1 : to;
            m_rows.move(i, at);
            rotateTo(wanted, i, at);
            rotateTo(settled, i, at);
            endMoveRows();
            if (at < i)
                ++i;
        }
    }

    void insertNew(const QList<Row> &next)
    {
        for (int i = 0; i < next.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].*m_key == next[i].*m_key)
                continue;
            int end = i + 1;
            while (end < next.size()
                && (i >= m_rows.size() || !(m_rows[i].*m_key == next[end].*m_key)))
                ++end;
            beginInsertRows({}, i, end - 1);
            m_rows = m_rows.mid(0, i) + next.mid(i, end - i) + m_rows.mid(i);
            endInsertRows();
            i = end - 1;
        }
    }

    void changeDifferent(const QList<Row> &next)
    {
        for (int i = 0; i < next.size(); ++i) {
            if (m_rows[i] == next[i])
                continue;
            m_rows[i] = next[i];
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }

    template <typename V>
    static void rotateTo(std::vector<V> &list, int from, int to)
    {
        const auto b = list.begin();
        if (from < to)
            std::rotate(b + from, b + from + 1, b + to + 1);
        else
            std::rotate(b + to, b + from, b + from + 1);
    }

    static std::vector<bool> longestRising(const std::vector<int> &values)
    {
        std::vector<int> ends; // index of the smallest value that ends a sequence of each length
        std::vector<int> before(values.size(), -1);
        for (int i = 0; i < int(values.size()); ++i) {
            const auto it = std::ranges::lower_bound(
                ends, values[size_t(i)], {}, [&](int end) { return values[size_t(end)]; });
            if (it != ends.begin())
                before[size_t(i)] = *(it - 1);
            if (it == ends.end())
                ends.push_back(i);
            else
                *it = i;
        }
        std::vector<bool> in(values.size(), false);
        for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[size_t(i)])
            in[size_t(i)] = true;
        return in;
    }

    Key Row::*m_key;
    std::vector<Column> m_columns;
    QList<Row> m_rows{};
};

} // namespace fvd
