// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/faces.h"

#include "app/shared/page.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace fvd {

namespace {

QAccessibleInterface *newFace(const QString &, QObject *object)
{
    // Its name is said when the focus comes into it; that of a group with all that is in it.
    if (auto *page = qobject_cast<Page *>(object))
        return new QAccessibleWidget(page, QAccessible::Section);
    // Qt calls a stack a layered pane, which is said each time, too.
    if (auto *stack = qobject_cast<QStackedWidget *>(object))
        return new QAccessibleWidget(stack, QAccessible::Client);
    return nullptr;
}

} // namespace

void installFaces()
{
    QAccessible::installFactory(newFace);
}

} // namespace fvd
