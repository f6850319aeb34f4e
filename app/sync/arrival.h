// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace fvd {

/// Something that came in: what, and when.
struct Arrival
{
    Mention what{};
    QDateTime at{};

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// \a arrivals as lines that are kept for the next start, and back.
QString linesOf(const QList<Arrival> &arrivals);
QList<Arrival> arrivalsFrom(const QString &lines);

} // namespace fvd
