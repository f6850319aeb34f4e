// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/sessioncontext.h"
#include "core/model/edit.h"
#include "core/schedule/issue.h"
#include "core/schedule/timeline.h"

namespace fvd {

/// The day that is being planned and everything that can be done with it. Each call that changes
/// something is one named step on the session's undo stack, with the times of the day following.
class PlanEditor : public QObject
{
    Q_OBJECT

public:
    explicit PlanEditor(SessionContext &context);

    SessionContext &context() { return m_context; }
    const Session &session() const { return m_context.session().value(); }

    /// The day shown: the one chosen, else the first, nullptr if the session has none.
    const Day *day() const;
    const Timeline &times() const { return m_times; }
    const Item *item(const Id<Item> &id) const;
    void showDay(const Id<Day> &id);

    // Days
    void addDay();
    void removeDay(const Id<Day> &id);
    /// Changes the day shown by \a change.
    void editDay(const QString &step, const std::function<void(Day &)> &change,
        const QString &mergeKey = {});

    /// Puts the items of \a days in the day shown and in further days after it.
    void fillFrom(const QList<Day> &days);
    /// Does what mends the day, as a step called \a step.
    void fix(const QString &step, const Fix &fix);

    // One item
    /// Changes the item called \a id by \a change.
    void edit(const Id<Item> &id, const QString &step, const std::function<void(Item &)> &change,
        const QString &mergeKey = {});
    void rename(const Id<Item> &id, const QString &title);
    void setTiming(const Id<Item> &id, const Timing &timing);
    void setLength(const Id<Item> &id, std::optional<Minutes> length);
    void setLeaders(const Id<Item> &id, const QStringList &leaders);
    void togglePin(const Id<Item> &id);
    void split(const Id<Item> &id);
    /// Puts the item after \a id in its list into it.
    void mergeWithNext(const Id<Item> &id);
    /// Lets the item begin at \a start in the drawn day: among other items if that is where they
    /// are, or at a time of its own.
    void dragTo(const Id<Item> &id, ClockTime start);

    // New items; each returns what it made
    /// An empty item below \a below, or last if that is null. Until forget() its rename is no step
    /// of its own, and without a title it can be taken back without a trace.
    Id<Item> addBelow(const Id<Item> &below, ItemKind kind = ItemKind::Talk);
    Id<Item> addToGroup(const Id<Track> &group);
    QList<Id<Item>> insert(const QString &step, const QList<Item> &items, const Spot &spot);
    /// An item for a material, with its stages and its length.
    Id<Item> insertMaterial(const Id<Material> &material, const Spot &spot);
    /// The items of a ready programme, one after the other.
    QList<Id<Item>> insertProgramme(const Id<Theme> &theme, ProgrammeShape shape, const Spot &spot);
    /// Puts a material into an item, which gets its stages if it has none.
    void addMaterial(const Id<Item> &id, const Id<Material> &material);
    bool isFresh(const Id<Item> &id) const { return !id.isNull() && id == m_fresh; }
    const Id<Item> &fresh() const { return m_fresh; }
    /// Takes a fresh item away again.
    void takeBack(const Id<Item> &id);
    void forgetFresh() { m_fresh = {}; }

    // Several items, in the order of the programme
    void remove(const QList<Id<Item>> &ids, const QString &step = {});
    void moveTo(const QList<Id<Item>> &ids, const Spot &spot);
    void moveBy(const QList<Id<Item>> &ids, int direction);
    QList<Id<Item>> doubled(const QList<Id<Item>> &ids);
    void moveToDay(const QList<Id<Item>> &ids, const Id<Day> &to, bool copy);

    /// Below the item called \a id, in its list; last in the day if there is none.
    Spot spotBelow(const Id<Item> &id) const;
    /// \a ids without those that are inside another of them.
    QList<Id<Item>> outermost(const QList<Id<Item>> &ids) const;

    /// Makes \a after the day, and lets its times follow.
    void apply(const QString &step, const Day &after, const QString &mergeKey = {});
    void apply(const QString &step, Session after, const QString &mergeKey = {});

Q_SIGNALS:
    void changed(); ///< the day shown is another, or not what it was

private:
    void refresh();
    Day dayToFill();

    SessionContext &m_context;
    Id<Day> m_day{};
    Timeline m_times{};
    Id<Item> m_fresh{};
};

} // namespace fvd
