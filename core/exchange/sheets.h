// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"
#include "core/model/roster.h"

namespace fvd {

/// A page to hand out per exercise of \a session, and one per step of a case: the question, the
/// stages with their minutes, room for notes. Advice to the facilitator is left out.
Outline exerciseSheets(const Session &session, const QStringList &councils);

/// The same without room to write, on as few sheets as hold each exercise and case whole: to be
/// cut apart between them, as are the steps of a case.
QList<Block> tasksInShort(const Session &session);

/// How many groups the people expected sit in: as they were divided, else as many as there are
/// tables, or else groups of about \a size; 0 if nobody knows how many come.
int groupCount(const Session &session, int size = 6);

/// A card per group: the number of its table, who sits there, who does what, and the day's tasks.
/// Who sits there is told by \a roster, or else by the numbers of the session. One card without a
/// number if groupCount() is 0.
Outline groupCards(const Session &session, const Roster &roster, const QStringList &councils);

/// A card for any table, to be copied: who does what. What the tasks are is told by tasksInShort().
QList<Block> blankCard(LanguageForm form);

/// A sheet per table to fold and stand on it, with a number that is read across the hall.
Outline tableSigns(const Session &session, const Roster &roster, const QStringList &councils);

} // namespace fvd
