// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/page.h"

#include <QEvent>

namespace fvd {

void Shell::whenPainted(QObject *, std::function<void()> then)
{
    then();
}

Page::Page(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
{
    connect(this, &QWidget::windowTitleChanged, this, &QWidget::setAccessibleName);
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fvd
