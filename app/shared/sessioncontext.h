// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/draft.h"
#include "core/library/library.h"
#include "core/model/merge.h"

#include <QTimer>

namespace fvd {

/// A session that is open for editing, with the private notes to it and the list of those who come:
/// three drafts on one undo stack, kept in the library without being asked.
///
/// What is typed is stored within a third of a second, also while the typing goes on. If it cannot
/// be, the edit stays in the draft, saveFailed() says why, and it is tried again every few seconds.
/// What others stored meanwhile comes in by a three-way merge as an undo step of its own.
class SessionContext : public QObject
{
    Q_OBJECT

public:
    SessionContext(Library &library, Stored<Session> session, Stored<PrivateNotes> notes);
    ~SessionContext() override;

    Library &library() const { return m_library; }
    const Id<Session> &id() const { return m_session.value().id; }
    Draft<Session> &session() { return m_session; }
    Draft<PrivateNotes> &notes() { return m_notes; }
    Draft<Roster> &roster() { return m_roster; }
    QUndoStack &undoStack() { return m_stack; }

    /// The councils of the session that the library has, in the session's order.
    QList<Council> councils() const;
    /// What the session is called: its title, or the names of its councils in its language form.
    QString name() const;

    /// Deletes the list of those who come for good. Nothing can be undone after it: the steps have
    /// names in them.
    Result<Receipt> deleteRoster(const QDateTime &now);
    /// The same for the private notes, and what was only on the way to something.
    Result<Receipt> deleteNotes(const QDateTime &now);

    /// Stores what is not stored yet. True if nothing is left to store.
    bool save();

Q_SIGNALS:
    void saved();
    void saveFailed(const fvd::Error &error);

private:
    /// Takes over what the library has now, and forgets all steps.
    void startAnew();
    void scheduleSave();
    void takeIn(const QStringList &ids);
    void keepBoth(const QList<TextConflict> &conflicts);

    Library &m_library;
    QUndoStack m_stack{};
    Draft<Session> m_session;
    Draft<PrivateNotes> m_notes;
    Draft<Roster> m_roster;
    Stored<Session> m_storedSession;
    Stored<PrivateNotes> m_storedNotes;
    Stored<Roster> m_storedRoster{};
    QTimer m_timer{};
    bool m_saving = false;
};

} // namespace fvd
