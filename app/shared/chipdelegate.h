// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/celldelegate.h"

namespace fvd {

/// Shows a cell's text as a chip in the tone that `ToneRole` gives, a QString.
class ChipDelegate : public CellDelegate
{
    Q_OBJECT

public:
    static constexpr int ToneRole = Qt::UserRole + 1;

    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fvd
