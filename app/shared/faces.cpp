// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/faces.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace fvd {

namespace {

/// Qt calls a stack a layered pane, which Orca says each time the focus comes into it.
QAccessibleInterface *newFace(const QString &, QObject *object)
{
    auto *stack = qobject_cast<QStackedWidget *>(object);
    return stack ? new QAccessibleWidget(stack, QAccessible::Client) : nullptr;
}

} // namespace

void installFaces()
{
    QAccessible::installFactory(newFace);
}

} // namespace fvd
