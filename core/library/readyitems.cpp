// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/readyitems.h"

namespace fvd {

QList<Item> itemsOf(const ReadyProgramme &programme, const Library &library, LanguageForm form,
    const IdSource &newId)
{
    QList<Item> items;
    for (const ReadyItem &ready : programme.items) {
        Item item{.id = Id<Item>(newId()),
            .kind = ready.kind == ReadyItemKind::Break ? ItemKind::Break : ItemKind::Talk,
            .title = ready.title,
            .planned = ready.planned};
        if (const auto material = library.material(ready.material))
            item = withMaterial(std::move(item), material->value, material->revision, form);
        items.append(std::move(item));
    }
    return items;
}

} // namespace fvd
