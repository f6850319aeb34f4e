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
    Chip::paint(
        *painter, option.rect.adjusted(8, 0, -8, -1), text, tone.constData(), option.palette);
}

} // namespace fvd
