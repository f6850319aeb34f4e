// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"
#include "core/model/run.h"

namespace fvd {

/// A text that two people changed differently: the value has the winner's, the other is kept here
/// for the user to choose, side by side.
struct TextConflict
{
    QString path{}; ///< keys and ids from the value inwards: "days/<id>/items/<id>/title"
    QString winner{};
    QString loser{};

    friend bool operator==(const TextConflict &, const TextConflict &) = default;
};

template <typename T>
struct Merged
{
    T value{};
    QList<TextConflict> conflicts{};
};

/// \a winner and \a loser, two edits of \a base, as one value. What only one side changed is taken
/// from that side; what both changed differently from \a winner, which the caller chooses by
/// revision and never by machine, so that every machine makes the same of it. Lists whose elements
/// have ids are merged by id: an item added or changed on either side is never lost, even if the
/// other side removed it. Notes are for those who wrote them: where two wrote, the lines of both
/// stand.
template <typename T>
Merged<T> merged(const T &base, const T &winner, const T &loser);

/// What \a late says in its days that \a held does not, where days stay as they were held: each
/// text as the loser beside the one that stands there. What is not there at all is a text beside
/// the remark to its day.
QList<TextConflict> lateTexts(const Session &held, const Session &late);

/// The text of \a session that \a path names as a TextConflict does; nothing if it is gone, or is
/// not a text by itself.
std::optional<QString> textAt(const Session &session, const QString &path);
/// \a session with \a text there; unchanged if there is no such place.
[[nodiscard]] Session withTextAt(Session session, const QString &path, const QString &text);

extern template Merged<Session> merged(const Session &, const Session &, const Session &);
extern template Merged<Council> merged(const Council &, const Council &, const Council &);
extern template Merged<PrivateNotes> merged(
    const PrivateNotes &, const PrivateNotes &, const PrivateNotes &);
extern template Merged<Run> merged(const Run &, const Run &, const Run &);
extern template Merged<Roster> merged(const Roster &, const Roster &, const Roster &);

} // namespace fvd
