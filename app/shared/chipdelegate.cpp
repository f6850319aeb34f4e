// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/chipdelegate.h"

#include "app/shared/widgets.h"

#include <QApplication>

namespace fvd {

namespace {

constexpr int margin = 8; ///< at the left and right of the chip

} // namespace

void ChipDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option);
    const QByteArray tone = index.data(ToneRole).toString().toLatin1();
    Chip::paint(*painter, option.rect.adjusted(margin, 0, -margin, -1),
        index.data(Qt::DisplayRole).toString(), tone.constData(), QApplication::palette());
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize chip = Chip::sizeOf(index.data(Qt::DisplayRole).toString());
    return CellDelegate::sizeHint(option, index).expandedTo({chip.width() + 2 * margin, 0});
}

} // namespace fvd
