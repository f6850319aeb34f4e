// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/dialog.h"

#include "app/shared/widgets.h"

#include <QScreen>
#include <QVBoxLayout>

namespace fvd {

Dialog::Dialog(const QString &heading, const QString &accept, QWidget *parent)
    : InReadingOrder(parent)
    , m_body(new QVBoxLayout)
    , m_hint(newParagraph(TypeSize::Small, "warning"))
    , m_cancel(newButton())
    , m_accept(newButton("primary"))
{
    setWindowTitle(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    QLabel *title = newLabel(TypeSize::Heading, "", true);
    title->setText(heading);
    column->addWidget(title);
    m_body->setSpacing(space::medium);
    column->addLayout(m_body, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_hint, 1);
    m_cancel->setText(tr("Cancel"));
    row->addWidget(m_cancel);
    m_accept->setText(accept);
    m_accept->setDefault(true);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
}

void Dialog::setHint(const QString &text)
{
    m_hint->setText(text);
}

void Dialog::setOnlyCloses()
{
    m_cancel->hide();
}

void resizeOnScreen(QDialog &dialog, const QSize &size)
{
    const QWidget *window = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const QScreen *screen = window ? window->screen() : dialog.screen();
    // Its frame will be as that of the window it stands over.
    const QSize frame = window ? window->frameGeometry().size() - window->size() : QSize(0, 0);
    dialog.resize(size.boundedTo(screen->availableSize() - frame));
}

} // namespace fvd
