// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/run.h"

#include <algorithm>

namespace fvd {

bool keeps(RecordLevel level, NoteKind kind)
{
    switch (kind) {
    case NoteKind::Agreement:
    case NoteKind::Rule:
    case NoteKind::FollowUp:
        return true;
    case NoteKind::Idea:
    case NoteKind::Question:
        return level != RecordLevel::Agreements;
    }
    Q_UNREACHABLE();
}

Id<Run> runId(const Id<Session> &session, const Id<Day> &day)
{
    return Id<Run>(session.text() + u'/' + day.text());
}

bool hasBegun(const Run &run)
{
    return !run.events.isEmpty() || !run.notes.isEmpty();
}

Run withNote(Run run, const Note &note, RecordLevel level)
{
    if (!keeps(level, note.kind))
        return run;
    Note kept = note;
    if (level != RecordLevel::Full)
        kept.picture.clear();
    const auto found = std::ranges::find(run.notes, note.id, &Note::id);
    if (found != run.notes.end())
        *found = kept;
    else
        run.notes.append(kept);
    return run;
}

Run withoutNote(Run run, const Id<Note> &note)
{
    run.notes.removeIf([&](const Note &each) { return each.id == note; });
    return run;
}

namespace {

/// The words of the note called \a id in \a run; null if it has none.
QString wordsIn(const Run &run, const Id<Note> &id)
{
    const auto found = std::ranges::find(run.notes, id, &Note::id);
    return found == run.notes.end() ? QString() : found->text;
}

/// Brings \a list in line with the notes of \a kind: \a set says a note's words in an element.
template <typename T>
void bringInLine(QList<T> &list, NoteKind kind, const Run &before, const Run &run,
    void (*set)(T &element, const Note &note))
{
    const auto isNoted = [&](const T &element, const Run &in) {
        return std::ranges::any_of(in.notes, [&](const Note &note) {
            return note.kind == kind && note.id.text() == element.id.text();
        });
    };
    list.removeIf(
        [&](const T &element) { return isNoted(element, before) && !isNoted(element, run); });
    for (const Note &note : run.notes) {
        if (note.kind != kind)
            continue;
        const auto found = std::ranges::find_if(
            list, [&](const T &each) { return each.id.text() == note.id.text(); });
        if (found != list.end()) {
            // Words that were edited in the session since stay until the note's own change.
            if (wordsIn(before, note.id) != note.text)
                set(*found, note);
            continue;
        }
        T element{.id = decltype(T::id)(note.id.text())};
        set(element, note);
        list.append(element);
    }
}

} // namespace

Session withOutcome(Session session, const Run &before, const Run &run)
{
    bringInLine<GroundRule>(session.groundRules, NoteKind::Rule, before, run,
        [](GroundRule &rule, const Note &note) { rule.text = note.text; });
    bringInLine<FollowUp>(session.followUps, NoteKind::FollowUp, before, run,
        [](FollowUp &point, const Note &note) { point.what = note.text; });
    return session;
}

} // namespace fvd
