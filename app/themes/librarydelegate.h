// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/listmodel.h"
#include "app/themes/libraryrows.h"

#include <QStyledItemDelegate>

namespace fvd {

using LibraryModel = ListModel<LibraryRow, QString>;

/// The one column of the list, with what a screen reader is to say of each row.
std::unique_ptr<LibraryModel> newLibraryModel();

/// Draws rows of the library as cards: title, kind, and where the words were found, with the hits
/// marked by weight and ground.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(const LibraryModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const LibraryModel &m_model;
};

} // namespace fvd
