// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <utility>

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

    /// One that comes would silence the one before it, so that they are kept until all are there.
    void add(const QString &text)
    {
        if (m_texts.isEmpty())
            QMetaObject::invokeMethod(this, &Announcement::say, Qt::QueuedConnection);
        if (!m_texts.contains(text))
            m_texts.append(text);
    }

private:
    void say()
    {
        setAccessibleName(sentences(std::exchange(m_texts, {})));
        for (const QAccessible::Event each : {QAccessible::Alert, QAccessible::ObjectShow}) {
            QAccessibleEvent event(this, each);
            QAccessible::updateAccessibility(&event);
        }
    }

    QStringList m_texts{};
};

QAccessibleInterface *newNotification(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

QString sentences(const QStringList &parts)
{
    static const QString ends = u".!?:;…"_s;
    QString said;
    for (const QString &part : parts) {
        if (!said.isEmpty() && !part.isEmpty())
            said += ends.contains(said.back()) ? u" "_s : u". "_s;
        said += part;
    }
    return said;
}

void announce(const QString &text, QWidget *widget)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QAccessible::installFactory(newNotification); // the first time; then it is there
    QWidget *window = widget->window();
    auto *announcement = window->findChild<Announcement *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcement)
        announcement = new Announcement(window);
    announcement->add(text);
}

void announce(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    announce(face->text(QAccessible::Name), widget);
}

} // namespace fvd

#include "announce.moc"
