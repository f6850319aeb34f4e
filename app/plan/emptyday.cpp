// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/emptyday.h"

#include "app/shared/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

EmptyDay::EmptyDay(QWidget *parent)
    : QWidget(parent)
    , m_draft(newButton("primary"))
    , m_template(newButton())
    , m_paste(newButton())
    , m_first(newButton("link"))
    , m_heading(newLabel(TypeSize::Heading, "", true))
    , m_draftText(newParagraph(TypeSize::Small, "muted"))
    , m_templateText(newParagraph(TypeSize::Small, "muted"))
    , m_pasteText(newParagraph(TypeSize::Small, "muted"))
{
    auto *column = new QVBoxLayout(this);
    auto *middle = new QWidget;
    middle->setMaximumWidth(440);
    auto *ways = new QVBoxLayout(middle);
    ways->setSpacing(space::small);
    m_heading->setWordWrap(true);
    ways->addWidget(m_heading);
    ways->addSpacing(space::small);
    for (const auto &[button, text] : std::initializer_list<std::pair<QPushButton *, QLabel *>>{
             {m_draft, m_draftText}, {m_template, m_templateText}, {m_paste, m_pasteText}}) {
        ways->addWidget(button);
        ways->addWidget(text);
        ways->addSpacing(space::small);
    }
    ways->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(1);
    // Not centred by an alignment: texts that wrap would lose their height.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    m_paste->setObjectName(u"paste"_s);
    setFocusProxy(m_first);
    connect(m_draft, &QPushButton::clicked, this, &EmptyDay::draftWanted);
    connect(m_template, &QPushButton::clicked, this, &EmptyDay::templateWanted);
    connect(m_paste, &QPushButton::clicked, this, &EmptyDay::pasteWanted);
    connect(m_first, &QPushButton::clicked, this, &EmptyDay::itemWanted);
}

void EmptyDay::retranslate()
{
    m_heading->setText(tr("How do you want to begin?"));
    m_draft->setText(tr("Draft from the premeeting"));
    m_draftText->setText(
        tr("A whole day from the themes, the times and the people you have noted."));
    m_template->setText(tr("Begin with a template …"));
    m_templateText->setText(tr("Two hours, half a day, a full day, an evening."));
    m_paste->setText(tr("Paste a programme"));
    m_pasteText->setText(tr("Copy it from a web page, Word or an e-mail first."));
    m_first->setText(tr("Or write the first item"));
}

} // namespace fvd
