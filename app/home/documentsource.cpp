// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/documentsource.h"

#include <algorithm>

namespace fvd {

DocumentSource documentSource(
    const Library &library, const Session &session, const PrivateNotes &notes)
{
    DocumentSource source{.session = session, .notes = notes, .runs = library.runs(session)};
    for (const Id<Council> &id : session.councils) {
        if (const auto council = library.council(id))
            source.councils.append(*council);
    }
    if (const auto roster = library.roster(session.id))
        source.roster = roster->value;
    // What the day took up, and else what was wished for.
    QStringList ids = briefOf(session).themes;
    if (ids.isEmpty())
        ids = session.frame.themes;
    for (const Theme &theme : library.themes()) {
        if (ids.contains(theme.id.text()))
            source.themes.append(theme.text.in(session.language).title);
    }
    for (const Run &run : std::as_const(source.runs)) {
        for (const Note &note : run.notes) {
            if (note.picture.isEmpty() || note.leftOut)
                continue;
            if (const auto jpeg = library.picture(run.id, note.picture))
                source.pictures.insert(note.id.text(), *jpeg);
        }
    }
    return source;
}

} // namespace fvd
