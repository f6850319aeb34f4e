// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/timescard.h"

#include "app/words/runtext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

TimesCard::TimesCard(RunDesk &desk)
    : m_desk(desk)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_clock = newFigure(row);
    row->addStretch();
    m_planned = newFigure(row);
    row->addStretch();
    m_forecast = newFigure(row);
    column()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&desk, &RunDesk::ticked, this, &TimesCard::refresh);
}

TimesCard::Figure TimesCard::newFigure(QHBoxLayout *row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    const Figure figure{newLabel(TypeSize::Small, "muted"), newLabel(TypeSize::Heading, "", true)};
    column->addWidget(figure.name);
    column->addWidget(figure.value);
    row->addLayout(column);
    return figure;
}

void TimesCard::retranslate()
{
    m_clock.name->setText(tr("Clock"));
    m_planned.name->setText(tr("Planned end"));
    m_forecast.name->setText(tr("Forecast"));
    refresh();
}

void TimesCard::refresh()
{
    const RunState &state = m_desk.state();
    const auto set = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    set(m_clock.value, clockOf(m_desk.now()));
    set(m_planned.value, state.plannedEnd.isNull() ? u"–"_s : clockOf(state.plannedEnd));
    QString forecast = state.forecastEnd.isNull() ? u"–"_s : clockOf(state.forecastEnd);
    const auto minutes = std::chrono::round<Minutes>(state.delay).count();
    // A shape and a figure, not colour alone.
    if (!state.forecastEnd.isNull() && minutes != 0)
        forecast += u" %1 %2 min"_s.arg(minutes > 0 ? u"▲"_s : u"▼"_s).arg(std::abs(minutes));
    set(m_forecast.value, forecast);
    setTone(m_forecast.value, minutes > 0 ? "warning" : minutes < 0 ? "good" : "");
    m_forecast.value->setAccessibleName(
        clockOf(state.forecastEnd) + u", "_s + delayText(state.delay));
}

} // namespace fvd
