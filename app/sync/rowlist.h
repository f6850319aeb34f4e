// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

#include <optional>

namespace fvd {

/// A line of a list: what something is, how it stands below it, and what can be done with it.
struct ListedRow
{
    QString icon{};
    QString title{};
    QString detail{};
    QString tone{}; ///< of the detail; "": muted
    std::optional<Place> place{}; ///< where a click goes
    QString action{}; ///< the text of a button at the right; "": none

    friend bool operator==(const ListedRow &, const ListedRow &) = default;
};

/// Such lines below each other. What has the focus keeps it as long as the lines are the same.
class RowList : public QWidget
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    void show(const QList<ListedRow> &rows);

Q_SIGNALS:
    void opened(const fvd::Place &place);
    void acted(int row);

private:
    void add(int index, const ListedRow &row);

    QList<ListedRow> m_rows{};
};

} // namespace fvd
