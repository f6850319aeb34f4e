// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/sessioncontext.h"
#include "core/schedule/groups.h"

namespace fvd {

/// The groups of a day as they are edited: from a list of people, which is in the session's roster
/// and never leaves the machine, or else from numbers alone, which are in the session. Every edit
/// is a step on the session's undo stack.
class GroupsEditor : public QObject
{
    Q_OBJECT

public:
    /// \a chance gives a new seed for each draw.
    GroupsEditor(SessionContext &context, const Id<Day> &day, std::function<quint64()> chance,
        QObject *parent = nullptr);

    SessionContext &context() const { return m_context; }
    bool hasList() const { return !m_context.roster().value().people.isEmpty(); }
    bool isDivided() const { return !m_seating.tables.isEmpty(); }

    const QList<Attendee> &people() const { return m_people; }
    const Attendee *person(const Id<Attendee> &id) const;
    const Seating &seating() const { return m_seating; }
    bool isLocked(const Id<Attendee> &person) const { return m_seating.locked.contains(person); }
    HeadCounts counts() const; ///< of those who are here
    int tables() const; ///< that there are, or would be
    Evenness evenness() const;

    void divide(); ///< anew, but for what is locked
    void divideInto(int tables);
    /// Counts \a count people as \a kind; who comes gets a seat, and nobody else moves.
    void setCount(Attends kind, int count);
    void move(const Id<Attendee> &person, int table);
    void swap(const Id<Attendee> &one, const Id<Attendee> &other);
    void toggleLocked(const Id<Attendee> &person);
    void toggleTableLocked(int table);
    void lead(const Id<Attendee> &person);
    void setPresence(const Id<Attendee> &person, Presence presence);
    void keepApart(const Id<Attendee> &one, const Id<Attendee> &other);
    void letMeet(const Apart &pair);
    /// Makes \a people the list, to be deleted at \a deletion.
    void takeList(const QList<Attendee> &people, QDate deletion);
    void setDeletion(QDate date);

Q_SIGNALS:
    void changed();

private:
    GroupTask task() const;
    void read();
    void keep(const QString &step, const Seating &seating);
    void keep(const QString &step, Roster roster, const Seating &seating);

    SessionContext &m_context;
    Id<Day> m_day;
    std::function<quint64()> m_chance;
    QList<Attendee> m_people{};
    Seating m_seating{};
};

} // namespace fvd
