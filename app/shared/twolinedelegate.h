// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/celldelegate.h"

namespace fvd {

/// Shows a cell's text, on two lines if need be, with what `DetailRole` gives, a QString, in small
/// type below it.
class TwoLineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole + 2;

    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

    /// The height of a row with \a text in \a font and a detail in a cell of \a width.
    static int rowHeight(const QString &text, const QFont &font, int width);
};

} // namespace fvd
