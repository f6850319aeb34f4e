// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/faces.h"

#include "app/shared/page.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QStackedWidget>

namespace fvd {

namespace {

constexpr const char roleProperty[] = "fvdRole";

/// A button that is on or off. Qt's own face of it lets a screen reader change that and nothing
/// more, as if nobody had pressed it: a step would be chosen and its page not come.
class SwitchFace : public QAccessibleWidget
{
public:
    explicit SwitchFace(QAbstractButton *button)
        : QAccessibleWidget(
            button, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
        , m_button(button)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        const QString text = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !text.isEmpty())
            return text;
        QString shown = m_button->text();
        return shown.remove(u'&');
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *newFace(const QString &, QObject *object)
{
    // Its name is said when the focus comes into it; that of a group with all that is in it.
    if (auto *page = qobject_cast<Page *>(object))
        return new QAccessibleWidget(page, QAccessible::Section);
    // Qt calls a stack a layered pane, which is said each time, too.
    if (auto *stack = qobject_cast<QStackedWidget *>(object))
        return new QAccessibleWidget(stack, QAccessible::Client);
    if (auto *button = qobject_cast<QAbstractButton *>(object); button && button->isCheckable())
        return new SwitchFace(button);
    if (const QVariant role = object->property(roleProperty); role.isValid())
        return new QAccessibleWidget(
            static_cast<QWidget *>(object), QAccessible::Role(role.toInt()));
    return nullptr;
}

} // namespace

void installFaces()
{
    QAccessible::installFactory(newFace);
}

void setRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
}

} // namespace fvd
