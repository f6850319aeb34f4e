// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/rundesk.h"
#include "app/shared/listmodel.h"

#include <QWidget>

class QTableView;

namespace fvd {

/// A row of the day as it is held.
struct RunRow
{
    Id<Item> id{};
    QString planned{};
    QString actual{}; ///< when it began, or is forecast to
    QString title{};
    QString minutes{};
    QString state{}; ///< a word: "nå", "hoppet over"
    Progress progress = Progress::Ahead;
    bool began = false;
    bool late = false;

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

/// The whole day: when each item was planned, and when it began or is forecast to. An item is
/// started, skipped or moved from here.
class DayTable : public QWidget
{
    Q_OBJECT

public:
    explicit DayTable(RunDesk &desk);

    void retranslate();
    /// Shows the times that the day has with \a proposal; nothing: those it has.
    void preview(const std::optional<Proposal> &proposal);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void openMenu(const QPoint &at);
    std::optional<RunRow> chosen() const;
    void move(int by);

    RunDesk &m_desk;
    ListModel<RunRow, Id<Item>> m_model;
    QTableView *m_table;
    std::optional<Proposal> m_preview{};
    bool m_translated = false;
};

} // namespace fvd
