// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/groups.h"

namespace fvd {

QString attendsName(Attends kind); ///< of one: "Folkevalgt"
QString attendsPlural(Attends kind); ///< of several: "Folkevalgte"
/// What a person is called on screen: the name, or else what they are.
QString calledOf(const Attendee &person);
/// All that the list says of \a person: "Sp · gruppeleder · 2 perioder".
QString detailsOf(const Attendee &person);
/// What a division is worth, in a sentence or two.
QString verdictText(const Evenness &evenness, int tables);
/// What was deleted and when, for people who must be able to tell.
QString receiptText(const Receipt &receipt);

} // namespace fvd
