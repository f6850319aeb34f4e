// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/daypanels.h"

#include "app/run/daytable.h"
#include "app/run/formepanel.h"
#include "app/run/notespanel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace fvd {

namespace {

constexpr int leastHeight = 124; ///< two notes and the field for the next

} // namespace

DayPanels::DayPanels(RunDesk &desk, SessionContext &context)
    : m_panels(new QStackedWidget)
    , m_notes(new NotesPanel(desk))
    , m_table(new DayTable(desk))
    , m_forMe(new ForMePanel(desk, context))
{
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (QWidget *panel : {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_table),
             static_cast<QWidget *>(m_forMe)}) {
        QPushButton *tab = newButton("step");
        makeOneOf(group, tab);
        tabs->addWidget(tab);
        connect(tab, &QPushButton::clicked, this, [this, panel] { showPanel(panel); });
        m_tabs.append(tab);
        m_panels->addWidget(panel);
    }
    tabs->addStretch();
    tabs->addWidget(m_notes->levelChip());
    column()->addLayout(tabs);
    column()->addWidget(newRule());
    // What is long scrolls inside; the page itself only where the screen is too low for all.
    m_panels->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_panels->setMinimumHeight(leastHeight);
    column()->addWidget(m_panels, 1);
    showPanel(m_notes);
}

void DayPanels::retranslate()
{
    const QStringList names{tr("Notes"), tr("The day"), tr("Only for me")};
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setText(names.at(i));
    m_notes->retranslate();
    m_table->retranslate();
    m_forMe->retranslate();
}

void DayPanels::writeNote()
{
    showPanel(m_notes);
    m_notes->write();
}

void DayPanels::showTable()
{
    showPanel(m_table);
}

void DayPanels::showPanel(QWidget *panel)
{
    m_tabs.at(m_panels->indexOf(panel))->setChecked(true);
    m_panels->setCurrentWidget(panel);
    m_notes->levelChip()->setVisible(panel == m_notes);
}

} // namespace fvd
