// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/daytable.h"

#include "app/shared/chipdelegate.h"
#include "app/shared/tokens.h"
#include "app/shared/widgets.h"
#include "app/words/runtext.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Later than planned by less than this is not worth a colour.
constexpr Seconds worthSaying = Minutes(2);

QString stateWord(const RunItem &item)
{
    switch (item.progress) {
    case Progress::Now:
        return DayTable::tr("now");
    case Progress::Done:
        return DayTable::tr("done");
    case Progress::Skipped:
        return DayTable::tr("skipped");
    case Progress::Dropped:
        return DayTable::tr("dropped");
    case Progress::Moved:
        return DayTable::tr("next day");
    case Progress::Ahead:
        break;
    }
    return item.inserted ? DayTable::tr("new") : QString();
}

const char *stateTone(const RunRow &row)
{
    switch (row.progress) {
    case Progress::Now:
        return "accent";
    case Progress::Done:
        return "good";
    case Progress::Skipped:
    case Progress::Dropped:
    case Progress::Moved:
        return "warning";
    case Progress::Ahead:
        break;
    }
    return "";
}

QList<RunRow> rowsOf(const RunState &state)
{
    QList<RunRow> rows;
    for (const RunItem &item : state.items) {
        if (!item.runs)
            continue;
        const QDateTime began = item.begun.isNull() ? item.forecastStart : item.begun;
        const auto minutes = std::chrono::round<Minutes>(
            item.progress == Progress::Done ? item.elapsed : item.length);
        rows.append({.id = item.item.id,
            .planned = clockOf(item.plannedStart),
            .actual = clockOf(began),
            .title = item.item.title,
            .minutes = minutes > Minutes{} ? QString::number(minutes.count()) : QString(),
            .state = stateWord(item),
            .progress = item.progress,
            .began = !item.begun.isNull(),
            .late = !began.isNull() && !item.plannedStart.isNull()
                && Seconds(item.plannedStart.secsTo(began)) >= worthSaying});
    }
    return rows;
}

bool isGone(Progress progress)
{
    return progress == Progress::Skipped || progress == Progress::Dropped
        || progress == Progress::Moved;
}

} // namespace

DayTable::DayTable(RunDesk &desk)
    : m_desk(desk)
    , m_model(&RunRow::id,
          {
              {[] { return tr("Plan"); },
                  [](const RunRow &row, int role) -> QVariant {
                      return role == Qt::DisplayRole ? row.planned : QVariant();
                  }},
              {[] { return tr("Really"); },
                  [](const RunRow &row, int role) -> QVariant {
                      const Tokens &tokens = tokensOf(QApplication::palette());
                      switch (role) {
                      case Qt::DisplayRole:
                          // "ca." tells a forecast from what happened, also without colour.
                          return row.began || row.actual.isEmpty() ? row.actual
                                                                   : u"ca. "_s + row.actual;
                      case Qt::ForegroundRole:
                          return row.late ? QVariant(tokens.warning) : QVariant();
                      case Qt::FontRole:
                          return typeFont(TypeSize::Body, row.began);
                      default:
                          return {};
                      }
                  }},
              {[] { return tr("Item"); },
                  [](const RunRow &row, int role) -> QVariant {
                      switch (role) {
                      case Qt::DisplayRole:
                      case Qt::ToolTipRole:
                          return row.title;
                      case Qt::FontRole: {
                          QFont font = typeFont(TypeSize::Body, row.progress == Progress::Now);
                          font.setStrikeOut(isGone(row.progress));
                          return font;
                      }
                      case Qt::ForegroundRole:
                          return isGone(row.progress) || row.progress == Progress::Done
                              ? QVariant(tokensOf(QApplication::palette()).muted)
                              : QVariant();
                      default:
                          return {};
                      }
                  }},
              {[] { return tr("Min"); },
                  [](const RunRow &row, int role) -> QVariant {
                      if (role == Qt::TextAlignmentRole)
                          return int(Qt::AlignRight | Qt::AlignVCenter);
                      return role == Qt::DisplayRole ? row.minutes : QVariant();
                  }},
              {[] { return QString(); },
                  [](const RunRow &row, int role) -> QVariant {
                      if (role == ChipDelegate::ToneRole)
                          return QString::fromLatin1(stateTone(row));
                      return role == Qt::DisplayRole ? row.state : QVariant();
                  }},
          })
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(&m_model);
    m_table->setProperty("look", u"plain"_s);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegateForColumn(4, new ChipDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    column->addWidget(m_table);
    setFocusProxy(m_table);

    connect(m_table, &QWidget::customContextMenuRequested, this, &DayTable::openMenu);
    connect(m_table, &QTableView::activated, this,
        [this] { openMenu(m_table->visualRect(m_table->currentIndex()).bottomLeft()); });
    connect(&m_desk, &RunDesk::ticked, this, &DayTable::refresh);
}

void DayTable::retranslate()
{
    m_translated = true;
    m_table->setAccessibleName(tr("The day: plan and what happened"));
    m_model.retranslate();
    refresh();
}

void DayTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DayTable::preview(const std::optional<Proposal> &proposal)
{
    m_preview = proposal;
    refresh();
    // What changes is below what is on: that is to be seen, however low the table is.
    const auto &rows = m_model.rows();
    const auto on = std::ranges::find(rows, Progress::Now, &RunRow::progress);
    if (m_preview && on != rows.end())
        m_table->scrollTo(
            m_model.index(int(on - rows.begin()), 0), QAbstractItemView::PositionAtTop);
}

void DayTable::refresh()
{
    if (!m_translated || !isVisible())
        return;
    if (!m_preview) {
        m_model.show(rowsOf(m_desk.state()));
        return;
    }
    QList<RunEvent> events = m_desk.run().events;
    events.append(adoption(*m_preview, m_desk.now(), [] { return u"preview"_s; }));
    m_model.show(rowsOf(replay(m_desk.plan(), events, m_desk.now())));
}

std::optional<RunRow> DayTable::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row())) : std::nullopt;
}

void DayTable::openMenu(const QPoint &at)
{
    const auto row = chosen();
    if (!row)
        return;
    QMenu menu(this);
    if (row->progress != Progress::Now) {
        menu.addAction(tr("Start this now"), this, [this, row] {
            m_desk.act(RunAct::Start, tr("Start %1").arg(row->title), {}, row->id);
        });
    }
    if (row->progress == Progress::Ahead) {
        menu.addAction(tr("Skip"), this,
            [this, row] { m_desk.act(RunAct::Skip, tr("Skip %1").arg(row->title), {}, row->id); });
        menu.addSeparator();
        for (const int minutes : {5, 10, -5, -10}) {
            const QString text =
                minutes > 0 ? tr("%1 min more").arg(minutes) : tr("%1 min less").arg(-minutes);
            menu.addAction(text, this, [this, row, minutes, text] {
                m_desk.act(RunAct::Extend, text, Minutes(minutes), row->id);
            });
        }
        menu.addSeparator();
        menu.addAction(tr("Hold it before the one above"), this, [this] { move(-1); });
        menu.addAction(tr("Hold it after the one below"), this, [this] { move(1); });
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void DayTable::move(int by)
{
    const int from = m_table->currentIndex().row();
    const int to = from + by;
    if (to < 0 || to >= m_model.rows().size() || m_model.row(to).progress != Progress::Ahead)
        return;
    // "After" the one below is before the one that follows it.
    const int before = by < 0 ? to : to + 1;
    m_desk.reorder(
        m_model.row(from).id, before < m_model.rows().size() ? m_model.row(before).id : Id<Item>());
}

} // namespace fvd
