// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/aheadcard.h"

#include "app/words/runtext.h"
#include "core/schedule/forecast.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int most = 5;

} // namespace

AheadCard::AheadCard(RunDesk &desk)
    : m_desk(desk)
    , m_heading(newElided(TypeSize::Small, "muted"))
{
    column()->setSpacing(space::small);
    column()->addWidget(m_heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < most; ++i) {
        const Row row{newLabel(TypeSize::Body, "muted"), newLabel(TypeSize::Body, "", true),
            newElided(TypeSize::Body)};
        grid->addWidget(row.planned, i, 0);
        grid->addWidget(row.forecast, i, 1);
        grid->addWidget(row.title, i, 2);
        m_rows.append(row);
    }
    column()->addLayout(grid);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_desk, &RunDesk::ticked, this, &AheadCard::refresh);
}

void AheadCard::retranslate()
{
    m_translated = true;
    m_heading->setText(tr("Ahead · planned, and forecast"));
    refresh();
}

void AheadCard::refresh()
{
    if (!m_translated)
        return;
    const RunState &state = m_desk.state();
    const QList<qsizetype> ahead = itemsToCome(state);
    for (int i = 0; i < most; ++i) {
        const Row &row = m_rows.at(i);
        const bool used = i < ahead.size();
        for (QLabel *label : {row.planned, row.forecast, row.title})
            label->setVisible(used);
        if (!used)
            continue;
        const RunItem &item = state.items.at(ahead.at(i));
        const QString planned = clockOf(item.plannedStart);
        const QString forecast = clockOf(item.forecastStart);
        const bool other = !planned.isEmpty() && planned != forecast;
        const auto set = [](QLabel *label, const QString &text) {
            if (label->text() != text)
                label->setText(text);
        };
        set(row.planned, planned);
        set(row.forecast, other || planned.isEmpty() ? forecast : QString());
        setTone(row.forecast, other && item.forecastStart > item.plannedStart ? "warning" : "");
        set(row.title, item.item.title);
    }
    setVisible(!ahead.isEmpty());
}

} // namespace fvd
