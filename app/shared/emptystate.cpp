// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/emptystate.h"

#include "app/shared/icons.h"
#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(newLabel(TypeSize::Heading, "", true))
    , m_text(newParagraph(TypeSize::Body, "muted"))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(space::medium);
    m_row->setSpacing(space::medium);
    column->addLayout(m_row);
    column->addStretch(1); // the cards are as high as they need
}

void EmptyState::addWay(const QString &icon, std::function<void()> chosen, bool first)
{
    auto *card = new Card;
    auto *picture = new QLabel;
    picture->setPixmap(lineIcon(icon, QPalette::Link).pixmap(32, 32));
    const Way way{newLabel(TypeSize::Heading), newParagraph(TypeSize::Body, "muted"),
        newButton(first ? "primary" : "")};
    card->column()->addWidget(picture);
    card->column()->addWidget(way.heading);
    card->column()->addWidget(way.text);
    card->column()->addStretch();
    card->column()->addWidget(way.button, 0, Qt::AlignLeft);
    card->setMinimumHeight(200);
    m_row->addWidget(card, 1);
    connect(way.button, &QPushButton::clicked, this, std::move(chosen));
    m_ways.append(way);
}

void EmptyState::setText(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
}

void EmptyState::setWay(int way, const QString &heading, const QString &text, const QString &button)
{
    m_ways[way].heading->setText(heading);
    m_ways[way].text->setText(text);
    m_ways[way].button->setText(button);
}

} // namespace fvd
