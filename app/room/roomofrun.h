// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomview.h"
#include "core/schedule/replay.h"

namespace fvd {

/// What the facilitator has asked the room's screen to show.
struct RoomWish
{
    std::optional<RoomCard> card{}; ///< nothing: what the run is at
    int page = 0; ///< of a long text, or of a PDF
    int step = 0; ///< of the case at hand, from 0
    int table = 0; ///< whose turn it is in plenary, from 1; 0: nobody's in particular
    QString file{}; ///< of a picture, PDF or film
    QString still{}; ///< of a film
    QString script{}; ///< of a film
    Id<GroundRule> rule{}; ///< the one that is being written, if it is kept already …
    QString draft{}; ///< … or its words until then
    Id<EvaluationQuestion> question{}; ///< whose results; null: the first
    QList<RoomRow> tables{}; ///< by roomTables() …
    bool leadersFirst = false; ///< … in which those who lead a table are named first

    friend bool operator==(const RoomWish &, const RoomWish &) = default;
};

/// What the room sees of \a run, which stands at \a state. Made from what the whole room may know:
/// advice, goals, private notes and what groups wrote cannot come in.
///
/// Without a wish: a welcome before the day begins, the question of the stage at hand, when the
/// room meets again in a break, else the programme with what is on; after the end, whose day it
/// was.
RoomView roomView(const Session &session, const QList<Council> &councils, const Run &run,
    const RunState &state, const RoomWish &wish = {});

/// The steps of the case that \a item works with; 0: it works with none.
int caseSteps(const Item &item);

} // namespace fvd
