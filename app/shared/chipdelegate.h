// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fvd {

/// Shows a cell's text as a chip in the tone that `ToneRole` gives, a QString.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ToneRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace fvd
