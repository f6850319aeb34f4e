// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sidebar.h"

#include "app/shared/icons.h"
#include "app/shared/widgets.h"

#include <QAction>
#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

LineButton::LineButton(QWidget *parent)
    : QPushButton(parent)
    , m_label(newParagraph(TypeSize::Small, "muted"))
{
    setProperty("look", u"line"_s);
    setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 6, 6);
    column->addWidget(m_label);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    // As high as the line, not as the button's own text, of which it has none.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void LineButton::setLine(const QString &text)
{
    if (m_label->text() == text)
        return;
    m_label->setText(text);
    setAccessibleName(text);
}

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent)
    , m_name(newLabel(TypeSize::Heading, "", true))
    , m_foot(new LineButton)
    , m_places(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setProperty("look", u"sidebar"_s);
    setFixedWidth(208);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(space::small);
    m_name->setContentsMargins(12, 4, 0, 4);
    m_places->setSpacing(2);
    m_group->setExclusive(false); // one may be at none of them
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
    makeOneOf(m_group, button);
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

void Sidebar::setFoot(const QString &text)
{
    m_foot->setLine(text);
}

void Sidebar::onFoot(QAction *action)
{
    connect(m_foot, &QPushButton::clicked, action, &QAction::trigger);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Places"));
    m_name->setText(u"Folkevalgtdag"_s);
}

} // namespace fvd
