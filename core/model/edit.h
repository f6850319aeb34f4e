// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <functional>

/// Edits of days and sessions: old value in, new value out. Items are found by id, also inside
/// tracks; an edit of something that is not there changes nothing. No edit touches the times of
/// other items: that is for reflowed().
namespace fvd {

/// Where new ids come from; each call gives another.
using IdSource = std::function<QString()>;

/// A place in a programme: the item that is put there stands at \a index of its list afterwards.
/// Too large an index means last.
struct Spot
{
    Id<Track> track{}; ///< null: the main programme of the day
    qsizetype index = 0;

    friend bool operator==(const Spot &, const Spot &) = default;
};

/// The item called \a id, or nullptr. Points into the value given.
const Item *findItem(const Day &day, const Id<Item> &id);
const Item *findItem(const Session &session, const Id<Item> &id);

/// Where the item called \a id stands in \a day, if it is there.
std::optional<Spot> spotOf(const Day &day, const Id<Item> &id);

/// The items of \a track, or of \a day itself for the null track; nullptr if there is no such
/// track. Points into the value given.
const QList<Item> *itemsOf(const Day &day, const Id<Track> &track);

/// The day that holds the item called \a id, or nullptr. Points into the value given.
const Day *dayOf(const Session &session, const Id<Item> &id);

/// \a day with \a item in place of the one with its id.
[[nodiscard]] Day withItem(Day day, const Item &item);
[[nodiscard]] Day withItemInserted(Day day, const Item &item, const Spot &spot);
[[nodiscard]] Day withItemRemoved(Day day, const Id<Item> &id);

/// An item cannot move into a track of its own: the day is unchanged then.
[[nodiscard]] Day withItemMoved(Day day, const Id<Item> &id, const Spot &spot);
[[nodiscard]] Session withItemMoved(
    Session session, const Id<Item> &id, const Id<Day> &to, const Spot &spot);

/// An item called \a id for \a material: a frozen copy of it at \a revision in \a form, with its
/// title, stages and length.
[[nodiscard]] Item itemOf(
    const Material &material, const QString &revision, LanguageForm form, const Id<Item> &id);

/// \a item with new ids throughout and as an item that follows, so that the two do not claim the
/// same time.
[[nodiscard]] Item copied(Item item, const IdSource &newId);
[[nodiscard]] Day withItemDoubled(Day day, const Id<Item> &id, const IdSource &newId);

/// What \a item says of its own length.
std::optional<Minutes> saidLength(const Item &item);
/// \a item made \a length long: its said end moves along if it has one.
[[nodiscard]] Item withLength(Item item, Minutes length);

/// \a stages made longer or shorter so that they take \a length together, none less than a minute
/// as long as there is one for each.
[[nodiscard]] QList<Stage> scaled(QList<Stage> stages, Minutes length);

/// \a item with a frozen copy of \a material, read at \a revision. What the item does not have by
/// itself it takes from the material: kind, title, length, minimum, and stages, scaled to its
/// length.
[[nodiscard]] Item withMaterial(
    Item item, const Material &material, const QString &revision, LanguageForm form);

/// The item called \a id cut \a after so many minutes. The second part takes up the first
/// ("… forts."), follows it, and has what is left of a said length; both keep leaders and place,
/// stages go to the part they fall in, and all else stays with the first. Unchanged if there is
/// nothing on either side of the cut.
[[nodiscard]] Day withItemSplit(Day day, const Id<Item> &id, Minutes after, const Id<Item> &newId);

/// The item called \a second put into the one called \a first: said lengths are added, and its
/// title, unless it only takes up the first, becomes a line with its leaders.
[[nodiscard]] Day withItemsMerged(Day day, const Id<Item> &first, const Id<Item> &second);

[[nodiscard]] Day withTrackAdded(Day day, const Id<Item> &id, const Track &track);
[[nodiscard]] Day withTrackRemoved(Day day, const Id<Track> &track);

/// \a session with \a day in place of the one with its id.
[[nodiscard]] Session withDay(Session session, const Day &day);
[[nodiscard]] Session withDayRemoved(Session session, const Id<Day> &id);

/// \a session as a start for another council: the programme, what it was to be about and its
/// facilitators, with new ids. What belongs to the old council is gone: council, title, dates and
/// places, head counts, contacts, premeetings, ground rules, follow-ups, travel, status, all of the
/// frame but times and themes, and people's names among the leaders (of "ordfører Kari Nordmann"
/// the role stays).
[[nodiscard]] Session withoutTraces(const Session &session, const IdSource &newId);

} // namespace fvd
