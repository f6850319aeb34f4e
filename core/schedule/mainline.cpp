// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/mainline.h"

#include <algorithm>

namespace fvd {

QList<Placed> mainLine(const QList<Item> &items, const QList<Slot> &slots, qsizetype from)
{
    QList<Placed> result;
    for (qsizetype i = from; i < items.size(); ++i) {
        const Item &item = items.at(i);
        if (takesTime(item) && !item.beside && item.kind != ItemKind::Deadline)
            result.append({&item, &slots.at(i)});
    }
    return result;
}

Minutes room(const Placed &placed)
{
    const auto &[item, slot] = placed;
    const Minutes least =
        item->kind == ItemKind::Break ? std::max(item->minimum, Minutes(5)) : item->minimum;
    if (!slot->length || least <= Minutes{})
        return {};
    return std::max(Minutes{}, *slot->length - least);
}

QList<Placed> movable(const QList<Item> &items, const QList<Slot> &slots)
{
    qsizetype from = 0;
    bool known = true; // when what is before begins
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        if (item.beside || !(takesTime(item) || saidStart(item)))
            continue;
        if (saidStart(item) && (item.timing.pinned || !known))
            from = i;
        known = slots.at(i).start.has_value();
    }
    return mainLine(items, slots, from);
}

} // namespace fvd
