// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/tablecard.h"

#include "app/shared/fields.h"
#include "app/shared/tokens.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

TableCard::TableCard(int table, QWidget *parent)
    : Card(parent)
    , m_table(table)
    , m_title(newLabel(TypeSize::Heading, "", true))
    , m_size(newLabel(TypeSize::Small, "muted"))
    , m_lock(newIconTool(u"lock"_s))
    , m_people(new QVBoxLayout)
{
    setAcceptDrops(true);
    column()->setContentsMargins(12, 8, 8, 12);
    column()->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title);
    head->addWidget(m_size, 1);
    m_lock->setCheckable(true);
    // By keys a table is locked from its people: it is no stop of its own.
    m_lock->setFocusPolicy(Qt::ClickFocus);
    head->addWidget(m_lock);
    column()->addLayout(head);
    m_people->setSpacing(0);
    column()->addLayout(m_people);
    column()->addStretch();
    connect(m_lock, &QToolButton::clicked, this, &TableCard::lockWanted);
}

void TableCard::show(const QList<ChipLook> &people, bool locked)
{
    m_title->setText(tr("Table %1").arg(m_table + 1));
    m_size->setText(locked ? tr("%n person(s), locked", "", int(people.size()))
                           : tr("%n person(s)", "", int(people.size())));
    m_lock->setChecked(locked);
    m_lock->setToolTip(locked
            ? tr("Unlock table %1").arg(m_table + 1)
            : tr("Lock table %1: a new draw leaves it as it is").arg(m_table + 1));
    m_lock->setAccessibleName(m_lock->toolTip());
    setAccessibleName(m_title->text() + u", "_s + m_size->text());
    // One of them may be what called us.
    for (PersonChip *chip : std::exchange(m_chips, {})) {
        m_people->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const ChipLook &look : people) {
        auto *chip = new PersonChip(look, this);
        m_people->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &PersonChip::clicked, this, [this, chip] { Q_EMIT chosen(chip); });
        connect(chip, &PersonChip::reached, this, [this, chip] { Q_EMIT reached(chip); });
        connect(chip, &PersonChip::dropped, this,
            [this, chip](const Id<Attendee> &other) { Q_EMIT droppedOn(other, chip->person()); });
        chip->show();
    }
}

void TableCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (PersonChip::personIn(event->mimeData()).isNull())
        return;
    m_isTarget = true;
    update();
    event->acceptProposedAction();
}

void TableCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void TableCard::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(PersonChip::personIn(event->mimeData()));
}

void TableCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_isTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace fvd
