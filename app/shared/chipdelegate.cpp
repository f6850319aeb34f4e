// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/chipdelegate.h"

#include "app/shared/widgets.h"

#include <QApplication>

namespace fvd {

void ChipDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const QByteArray tone = index.data(ToneRole).toString().toLatin1();
    // The view's own palette has the colours of the style sheet, among them none at all.
    Chip::paint(*painter, option.rect.adjusted(8, 0, -8, -1), text, tone.constData(),
        QApplication::palette());
}

} // namespace fvd
