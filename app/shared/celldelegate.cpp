// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/celldelegate.h"

#include "app/shared/tokens.h"

#include <QGuiApplication>
#include <QPainter>

namespace fvd {

namespace {

/// As the style sheet has it, with the margin that Qt leaves beside the text of an item.
constexpr int sidePadding = 8 + 3;

} // namespace

const Tokens &CellDelegate::tokens()
{
    return tokensOf(QGuiApplication::palette());
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens().accentGround);
    painter.fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens().line);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option);
    const QRect room = option.rect.adjusted(sidePadding, 0, -sidePadding, -1);
    painter->setFont(option.font);
    painter->setPen(tokens().text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace fvd
