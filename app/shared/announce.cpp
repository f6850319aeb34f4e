// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What is said, as a screen reader meets it: a notification that comes up. Orca says nothing of an
/// alert by itself, nor of what a widget is called when it changes.
class Announcement : public QWidget
{
    Q_OBJECT

public:
    explicit Announcement(QWidget *window)
        : QWidget(window)
    {
        hide();
    }
};

QAccessibleInterface *newNotification(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

void announce(const QString &text, QWidget *widget)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QAccessible::installFactory(newNotification); // the first time; then it is there
    QWidget *window = widget->window();
    auto *announcement = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcement)
        announcement = new Announcement(window);
    announcement->setAccessibleName(text);
    for (const QAccessible::Event each : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(announcement, each);
        QAccessible::updateAccessibility(&event);
    }
}

void announce(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    announce(face->text(QAccessible::Name), widget);
}

} // namespace fvd

#include "announce.moc"
