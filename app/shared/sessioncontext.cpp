// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sessioncontext.h"

#include "app/words/names.h"
#include "core/model/merge.h"

using namespace std::chrono_literals;

namespace fvd {

namespace {

constexpr auto saveDelay = 300ms;
constexpr auto retryDelay = 5s;

/// Stores \a draft over \a stored unless it is the same, and takes in what the library merged.
template <typename T>
Result<> keep(Library &library, Draft<T> &draft, Stored<T> &stored, const QString &mergeText)
{
    if (draft.value() == stored.value)
        return {};
    auto result = library.put(draft.value(), stored.revision);
    if (!result)
        return result.error();
    stored = *std::move(result);
    draft.edit(mergeText, stored.value);
    return {};
}

/// Takes in what is stored now. Gives the texts that were just being typed, where others say
/// something else.
template <typename T>
QList<TextConflict> takeInOne(
    Draft<T> &draft, Stored<T> &stored, Stored<T> theirs, const QString &text)
{
    if (theirs.revision == stored.revision)
        return {};
    Merged<T> next = merged(stored.value, theirs.value, draft.value());
    stored = std::move(theirs);
    draft.edit(text, std::move(next.value));
    return next.conflicts;
}

} // namespace

SessionContext::SessionContext(
    Library &library, Stored<Session> session, Stored<PrivateNotes> notes)
    : m_library(library)
    , m_session(session.value, m_stack)
    , m_notes(notes.value, m_stack)
    , m_roster(Roster{.session = session.value.id}, m_stack)
    , m_storedSession(std::move(session))
    , m_storedNotes(std::move(notes))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionContext::save);
    connect(&m_session, &DraftNotifier::changed, this, &SessionContext::scheduleSave);
    connect(&m_notes, &DraftNotifier::changed, this, &SessionContext::scheduleSave);
    if (auto roster = m_library.roster(id())) {
        m_storedRoster = *std::move(roster);
        m_roster.edit({}, m_storedRoster.value);
        m_stack.clear();
    }
    connect(&m_roster, &DraftNotifier::changed, this, &SessionContext::scheduleSave);
    connect(&m_library, &Library::changed, this, &SessionContext::takeIn);
}

SessionContext::~SessionContext()
{
    // The steps of the page outlive this, and must not hear of a stack whose drafts are gone.
    m_stack.disconnect();
}

QList<Council> SessionContext::councils() const
{
    QList<Council> found;
    for (const Id<Council> &each : m_session.value().councils) {
        if (auto council = m_library.council(each))
            found.append(*std::move(council));
    }
    return found;
}

QString SessionContext::name() const
{
    const Session &session = m_session.value();
    return session.title.isEmpty() ? namesOf(councils(), session.language) : session.title;
}

void SessionContext::scheduleSave()
{
    // Not started anew by each key: who types without a pause is saved too.
    if (!m_timer.isActive() || m_timer.intervalAsDuration() != saveDelay)
        m_timer.start(saveDelay);
}

bool SessionContext::save()
{
    if (m_saving)
        return true;
    m_timer.stop();
    m_saving = true;
    const QString text = tr("Take in a colleague's changes");
    Result<> done = keep(m_library, m_session, m_storedSession, text);
    if (const Result<> notesDone = keep(m_library, m_notes, m_storedNotes, text); done)
        done = notesDone;
    if (const Result<> rosterDone = keep(m_library, m_roster, m_storedRoster, text); done)
        done = rosterDone;
    m_saving = false;
    if (!done) {
        m_timer.start(retryDelay);
        Q_EMIT saveFailed(done.error());
        return false;
    }
    m_timer.stop();
    Q_EMIT saved();
    return true;
}

void SessionContext::takeIn(const QStringList &ids)
{
    if (m_saving || !ids.contains(id().text()))
        return;
    const QString text = tr("Take in a colleague's changes");
    if (auto theirs = m_library.session(id()))
        keepBoth(takeInOne(m_session, m_storedSession, *std::move(theirs), text));
    if (auto theirs = m_library.notes(id()))
        takeInOne(m_notes, m_storedNotes, *std::move(theirs), text);
    if (auto theirs = m_library.roster(id())) {
        const bool deleted = theirs->value.people.isEmpty() && !m_roster.value().people.isEmpty();
        takeInOne(m_roster, m_storedRoster, *std::move(theirs), text);
        if (deleted)
            startAnew();
    }
}

/// What was typed in the moment that something else came is kept to be chosen.
void SessionContext::keepBoth(const QList<TextConflict> &conflicts)
{
    if (conflicts.isEmpty())
        return;
    auto waiting = m_library.differences(id());
    if (!waiting)
        return;
    for (const TextConflict &each : conflicts)
        waiting->append({.path = each.path, .kept = each.winner, .other = each.loser});
    if (const auto kept = m_library.setDifferences(id(), *waiting); !kept)
        Q_EMIT saveFailed(kept.error());
}

Result<Receipt> SessionContext::deleteRoster(const QDateTime &now)
{
    save();
    m_saving = true; // what is told meanwhile is ours
    auto receipt = m_library.deleteRoster(id(), now);
    m_saving = false;
    startAnew();
    return receipt;
}

Result<Receipt> SessionContext::deleteNotes(const QDateTime &now)
{
    save();
    m_saving = true;
    auto receipt = m_library.deleteNotes(id(), now);
    m_saving = false;
    startAnew();
    return receipt;
}

void SessionContext::startAnew()
{
    const auto take = [](auto &draft, auto &stored, auto theirs) {
        if (!theirs)
            return;
        stored = *std::move(theirs);
        draft.edit({}, stored.value);
    };
    take(m_session, m_storedSession, m_library.session(id()));
    take(m_notes, m_storedNotes, m_library.notes(id()));
    take(m_roster, m_storedRoster, m_library.roster(id()));
    m_stack.clear();
}

} // namespace fvd
