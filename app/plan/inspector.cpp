// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/inspector.h"

#include "app/plan/contentsections.h"
#include "app/plan/daypanel.h"
#include "app/plan/itemsections.h"
#include "app/plan/plantimes.h"
#include "app/plan/rowsections.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace fvd {

Inspector::Inspector(PlanEditor &editor, QDate today, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_scroll(new QScrollArea)
    , m_day(new DayPanel(editor, today))
    , m_item(new QWidget)
    , m_column(new QVBoxLayout(m_item))
    , m_name(new NameSection(editor))
    , m_offers(new QWidget)
    , m_offersName(newFieldName())
    , m_several(new QWidget)
    , m_severalText(newLabel(TypeSize::Heading, "", true))
    , m_severalLength(newLabel(TypeSize::Body, "muted"))
    , m_remove(newButton())
    , m_double(newButton())
{
    column()->setContentsMargins(2, 2, 2, 2);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_scroll);
    auto *inside = new QWidget;
    inside->setProperty("look", u"scrolled"_s);
    auto *all = new QVBoxLayout(inside);
    all->setContentsMargins(space::medium, 14, space::medium, space::medium);
    all->addWidget(m_day);
    all->addWidget(m_item);
    all->addWidget(m_several);
    all->addStretch();
    m_scroll->setWidget(inside);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    auto *groups = new GroupsSection(editor);
    auto *materials = new MaterialsSection(editor, today);
    auto *stages = new StagesSection(editor);
    addSection(m_name);
    addSection(newGoalSection(editor));
    addSection(new TimeSection(editor));
    addSection(new LeaderSection(editor));
    addSection(materials);
    addSection(stages);
    addSection(new LinesSection(editor));
    addSection(groups);
    addSection(newPlaceSection(editor));
    addSection(newAudienceSection(editor));
    addSection(new OpennessSection(editor));
    addSection(new ContinuesSection(editor));
    addSection(new PrivateSection(editor));
    connect(materials, &MaterialsSection::libraryWanted, this, &Inspector::libraryWanted);
    connect(materials, &MaterialsSection::opened, this, &Inspector::materialOpened);
    connect(stages, &StagesSection::groupsWanted, this, &Inspector::groupsWanted);
    connect(groups, &GroupsSection::added, this, &Inspector::itemAdded);

    auto *offers = new QGridLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(0);
    offers->addWidget(m_offersName, 0, 0, 1, 2);
    for (QPushButton *button : std::as_const(m_offerButtons))
        offers->addWidget(button);
    m_column->addWidget(m_offers);

    auto *several = new QVBoxLayout(m_several);
    several->setContentsMargins(0, 0, 0, 0);
    several->setSpacing(space::small);
    several->addWidget(m_severalText);
    several->addWidget(m_severalLength);
    several->addWidget(m_double);
    several->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &Inspector::removeWanted);
    connect(m_double, &QPushButton::clicked, this, &Inspector::doubleWanted);
}

void Inspector::addSection(Section *section)
{
    QPushButton *offer = newButton("link");
    connect(offer, &QPushButton::clicked, this, [this, section] {
        m_opened.insert(section);
        section->begin();
        if (const Item *item = m_editor.item(m_shown))
            showItem(*item);
        m_scroll->ensureWidgetVisible(section);
    });
    m_sections.append(section);
    m_offerButtons.append(offer);
    m_column->addWidget(section);
}

void Inspector::retranslate()
{
    setAccessibleName(tr("Chosen item"));
    m_offersName->setText(tr("Add"));
    m_remove->setText(tr("Delete them"));
    m_double->setText(tr("Double them"));
    m_day->retranslate();
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections.at(i)->retranslate();
        m_offerButtons.at(i)->setText(u"+ "_s + m_sections.at(i)->name());
    }
}

void Inspector::showItems(const QList<Id<Item>> &ids, const QString &reason)
{
    const Item *item = ids.size() == 1 ? m_editor.item(ids.first()) : nullptr;
    m_day->setVisible(ids.isEmpty() && m_editor.day());
    m_item->setVisible(item);
    m_several->setVisible(ids.size() > 1);
    if (item) {
        if (m_shown != item->id) {
            m_shown = item->id;
            m_opened.clear();
            m_scroll->verticalScrollBar()->setValue(0);
        }
        m_name->setReason(reason);
        showItem(*item);
    } else if (ids.isEmpty()) {
        m_day->refresh();
    } else {
        showSeveral(ids);
    }
}

void Inspector::showItem(const Item &item)
{
    bool offers = false;
    int place = 0;
    auto *grid = static_cast<QGridLayout *>(m_offers->layout());
    for (int i = 0; i < m_sections.size(); ++i) {
        Section *section = m_sections.at(i);
        const bool used = section->isUsed(item);
        const bool offered = !used && section->isFor(item) && !m_opened.contains(section);
        section->setVisible((used || m_opened.contains(section)) && (used || section->isFor(item)));
        m_offerButtons.at(i)->setVisible(offered);
        if (offered) {
            grid->addWidget(m_offerButtons.at(i), 1 + place / 2, place % 2, Qt::AlignLeft);
            ++place;
        }
        offers |= offered;
        section->setItem(item);
    }
    m_offers->setVisible(offers);
}

void Inspector::showSeveral(const QList<Id<Item>> &ids)
{
    Minutes all{};
    for (const Id<Item> &id : ids) {
        if (const Item *item = m_editor.item(id))
            all += ownLength(*item, saidStart(*item)).value_or(Minutes{});
    }
    m_severalText->setText(tr("%n items chosen", "", int(ids.size())));
    m_severalLength->setText(tr("%1 together").arg(lengthText(all)));
}

} // namespace fvd
