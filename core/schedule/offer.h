// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/draft.h"

namespace fvd {

/// A material that may be put into a draft.
struct Offer
{
    const Material *material = nullptr;
    Minutes planned{}; ///< at least `minimum`
    Minutes minimum{}; ///< at least 5
    int reluctance = 0; ///< minutes of misfit that one would rather have than this material
};

/// How the room is divided.
struct Grouping
{
    int size = 0; ///< people in the largest group
    int groups = 0; ///< 0: not known, as nobody has said how many come
};

/// Groups for a material that is for \a least to \a most people together (0: any number): as many
/// as there are tables, or groups of six if the material allows it.
Grouping grouping(const DraftRequest &request, int least, int most);

/// \a material, if it can be used at all: in the language form asked for, and with the people, the
/// tables and the equipment there are.
std::optional<Offer> offered(const Material &material, const DraftRequest &request);

} // namespace fvd
