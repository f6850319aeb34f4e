// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/readingorder.h"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QStyleHints>

#include <algorithm>
#include <vector>

namespace fvd {

namespace {

/// Where the item \a index of \a layout stands, by its row and its column.
std::pair<int, int> cellOf(const QLayout *layout, int index)
{
    if (const auto *grid = qobject_cast<const QGridLayout *>(layout)) {
        int row = 0;
        int column = 0;
        int unused = 0;
        grid->getItemPosition(index, &row, &column, &unused, &unused);
        return {row, column};
    }
    if (const auto *form = qobject_cast<const QFormLayout *>(layout)) {
        int row = 0;
        QFormLayout::ItemRole role{};
        form->getItemPosition(index, &row, &role);
        return {row, int(role)};
    }
    return {index, 0};
}

/// Adds the widgets of \a layout to \a all.
void addLaidOut(const QLayout *layout, QList<QWidget *> &all)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> items;
    for (int i = 0; i < layout->count(); ++i)
        items.emplace_back(cellOf(layout, i), layout->itemAt(i));
    std::ranges::stable_sort(items, {}, [](const auto &item) { return item.first; });
    for (const auto &[cell, item] : items) {
        if (QWidget *widget = item->widget())
            all.append(widget);
        else if (item->layout())
            addLaidOut(item->layout(), all);
    }
}

/// What \a parent holds, in the order in which it is read.
QList<QWidget *> partsOf(const QWidget *parent)
{
    QList<QWidget *> parts;
    if (parent->layout())
        addLaidOut(parent->layout(), parts);
    // What lies over the rest, and what is no layout's, comes last.
    for (QWidget *child : parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!parts.contains(child))
            parts.append(child);
    }
    return parts;
}

void addInOrder(QWidget *widget, QList<QWidget *> &all)
{
    if (widget->isWindow())
        return;
    all.append(widget);
    for (QWidget *part : partsOf(widget))
        addInOrder(part, all);
}

bool takesTab(const QWidget *widget)
{
    if (!widget->isVisibleTo(widget->window()))
        return false;
    const bool onlyFields =
        QGuiApplication::styleHints()->tabFocusBehavior() != Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = onlyFields ? Qt::StrongFocus : Qt::TabFocus;
    // One with a proxy is a container of it, or a part of a field.
    return widget->isEnabled() && !widget->focusProxy()
        && (widget->focusPolicy() & wanted) == wanted;
}

} // namespace

bool focusInReadingOrder(QWidget *window, bool next)
{
    QList<QWidget *> all;
    for (QWidget *part : partsOf(window))
        addInOrder(part, all);
    if (!next)
        std::ranges::reverse(all);
    // From where the focus is on, and round; what has it may just have been hidden.
    const qsizetype at = all.indexOf(window->focusWidget());
    std::ranges::rotate(all, all.begin() + at + 1);
    const auto found = std::ranges::find_if(all, takesTab);
    if (found == all.end())
        return false;
    (*found)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *each = (*found)->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(*found);
    }
    return true;
}

} // namespace fvd
