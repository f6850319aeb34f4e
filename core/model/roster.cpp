// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/roster.h"

#include <algorithm>

namespace fvd {

namespace {

constexpr int keptDays = 30;

} // namespace

QDate suggestedDeletion(const Session &session)
{
    QDate last;
    for (const Day &day : session.days) {
        if (day.date.isValid() && (last.isNull() || day.date > last))
            last = day.date;
    }
    return last.isValid() ? last.addDays(keptDays) : QDate();
}

Run withoutDrafts(Run run)
{
    // What even the lowest level of record keeps is what was agreed.
    run.notes.removeIf([](const Note &note) { return !keeps(RecordLevel::Agreements, note.kind); });
    for (Note &note : run.notes)
        note.picture.clear();
    return run;
}

} // namespace fvd
