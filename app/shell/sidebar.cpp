// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sidebar.h"

#include "app/shared/icons.h"
#include "app/shared/widgets.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_name(newLabel(TypeSize::Heading, "", true))
    , m_foot(newParagraph(TypeSize::Small, "muted"))
    , m_places(new QVBoxLayout)
{
    setProperty("look", u"sidebar"_s);
    setFixedWidth(208);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(space::small);
    m_name->setContentsMargins(12, 4, 0, 4);
    m_foot->setContentsMargins(12, 0, 4, 0);
    m_places->setSpacing(2);
    column->addWidget(m_name);
    column->addLayout(m_places);
    column->addStretch();
    column->addWidget(newRule());
    column->addWidget(m_foot);
}

void Sidebar::addPlace(Place::Kind kind, QAction *action, const QString &icon)
{
    QPushButton *button = newButton(action, "place");
    button->setIcon(lineIcon(icon, QPalette::PlaceholderText));
    button->setIconSize({28, 20});
    button->setCheckable(true);
    m_places->addWidget(button);
    m_buttons.append({kind, button});
}

void Sidebar::showPlace(Place::Kind kind)
{
    if (kind == Place::Kind::Session)
        kind = Place::Kind::Sessions;
    if (kind == Place::Kind::Council)
        kind = Place::Kind::Councils;
    for (const auto &[each, button] : std::as_const(m_buttons))
        button->setChecked(each == kind);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Places"));
    m_name->setText(u"Folkevalgtdag"_s);
    m_foot->setText(tr("Everything is saved on this computer."));
}

} // namespace fvd
