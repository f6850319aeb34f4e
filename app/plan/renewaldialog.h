// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/hintline.h"
#include "core/library/materialnews.h"

namespace fvd {

/// Shows what is new in an edition of a material, and lets the planner take it in or keep what the
/// item has.
void offerRenewal(PlanEditor &editor, const MaterialNews &news, QWidget *parent);

/// What the line below the day says of \a news, and what is done about it.
Hint hintOf(const MaterialNews &news, PlanEditor &editor, QWidget *parent);

/// Puts what is to be used instead of a withdrawn material in its place, as far as the planner has
/// not made something else of the item.
void replaceWithdrawn(PlanEditor &editor, const MaterialNews &news);

} // namespace fvd
