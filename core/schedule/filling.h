// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/offer.h"

class QRandomGenerator;

namespace fvd {

/// Materials that fill a stretch of time in their order, and how long each takes.
struct Filling
{
    struct Piece
    {
        Offer offer{};
        Minutes length{};
    };
    QList<Piece> pieces{};
    Minutes rest{}; ///< what they leave: nothing, or ten minutes or more
};

/// What of \a offers best fills \a time: at most one introduction (an article or a film), which is
/// expected if \a introduce, and up to three pieces of work (exercises, then cases). None gets less
/// than its minimum; up to nine minutes more than planned go to the last. Among what fits about as
/// well \a chance chooses. No pieces if nothing fits.
Filling filled(const QList<Offer> &offers, Minutes time, bool introduce, QRandomGenerator &chance);

} // namespace fvd
