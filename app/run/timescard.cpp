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
    , m_delay(newLabel(TypeSize::Small, "", true))
    , m_awake(newParagraph(TypeSize::Small, "muted"))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_clock = newFigure(row);
    row->addStretch();
    m_planned = newFigure(row);
    row->addStretch();
    m_forecast = newFigure(row);
    column()->setSpacing(2);
    column()->addLayout(row);
    m_delay->setAlignment(Qt::AlignRight);
    column()->addWidget(m_delay);
    column()->addWidget(m_awake);
    m_awake->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&desk, &RunDesk::ticked, this, &TimesCard::refresh);
}

void TimesCard::setAwake(const QString &text)
{
    m_awake->setText(text);
    m_awake->setVisible(!text.isEmpty());
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
    set(m_forecast.value, state.forecastEnd.isNull() ? u"–"_s : clockOf(state.forecastEnd));
    const bool compares = !state.forecastEnd.isNull() && !state.plannedEnd.isNull();
    const auto minutes = std::chrono::round<Minutes>(state.delay).count();
    const Tone tone = !compares || minutes == 0 ? "good" : minutes > 0 ? "warning" : "good";
    // A shape and a word, not colour alone.
    const QString shape = minutes > 0 ? u"▲ "_s : minutes < 0 ? u"▼ "_s : u"✓ "_s;
    set(m_delay, compares ? shape + delayText(state.delay) : QString());
    m_delay->setVisible(compares);
    setTone(m_delay, tone);
    setTone(m_forecast.value, minutes > 0 ? "warning" : "");
    // Names and figures stand one above the other; who cannot see that hears them together.
    for (const Figure &figure : {m_clock, m_planned, m_forecast}) {
        QString said = figure.name->text() + u' ' + figure.value->text();
        if (compares && figure.value == m_forecast.value)
            said += u", "_s + delayText(state.delay);
        // Each name that is given is news to a screen reader, and this is done each second.
        if (figure.value->accessibleName() != said)
            figure.value->setAccessibleName(said);
    }
}

} // namespace fvd
