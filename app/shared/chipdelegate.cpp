// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/chipdelegate.h"

#include "app/shared/widgets.h"

#include <QApplication>

namespace fvd {

void ChipDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option);
    const QByteArray tone = index.data(ToneRole).toString().toLatin1();
    Chip::paint(*painter, option.rect.adjusted(8, 0, -8, -1),
        index.data(Qt::DisplayRole).toString(), tone.constData(), QApplication::palette());
}

} // namespace fvd
