// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/drafting.h"

#include <algorithm>

namespace fvd {

DayDraft draftFor(
    const Library &library, const Session &session, quint32 seed, const IdSource &newId)
{
    DraftRequest request{
        .frame = session.frame,
        .expected = session.expected,
        .language = session.language,
        .parts = session.parts,
    };
    if (!session.councils.isEmpty()) {
        if (const auto council = library.council(session.councils.first()))
            request.council = council->kind;
    }
    for (const SessionBrief &earlier : othersOfCouncils(library.sessions(), session)) {
        for (const QString &material : earlier.materials)
            request.used.insert(Id<Material>(material));
    }
    QList<Material> materials;
    for (const MaterialBrief &brief : library.materials()) {
        // A fact fills no time, so it is no part of a draft.
        if (brief.kind == MaterialKind::Fact)
            continue;
        if (const auto material = library.material(brief.id)) {
            materials.append(material->value);
            request.revisions.insert(brief.id, material->revision);
        }
    }
    DayDraft drafted = draftDay(request, library.themes(), materials, seed, newId);
    if (!session.days.isEmpty()) {
        const Day &own = session.days.first();
        drafted.day.id = own.id;
        drafted.day.date = own.date;
        if (drafted.day.venue.isEmpty())
            drafted.day.venue = own.venue;
    }
    return drafted;
}

} // namespace fvd
