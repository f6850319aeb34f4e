// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDateTime>

namespace fvd {

/// A film, a picture or slides that the day needs.
struct DepartureFile
{
    enum class State
    {
        Missing, ///< not on this machine
        Unknown, ///< here, and not looked through yet
        Damaged,
        Sound,
    };

    QString name{};
    qint64 bytes = 0;
    State state = State::Missing;

    friend bool operator==(const DepartureFile &, const DepartureFile &) = default;
};

/// What is known of the machine and the store the evening before a day.
struct DepartureFacts
{
    QDateTime now{};
    int screens = 1;
    std::optional<int> battery{}; ///< percent; nothing: it has none, or does not say
    bool plugged = true;
    qint64 freeBytes = 0; ///< where the store is
    QDateTime backup{}; ///< the newest sound one; null: none
    QDateTime lastSaved{}; ///< the newest time that anything here was stored; null: not known
    bool norwegianTime = true; ///< the machine's clock shows the time in Norway
    QDate paper{}; ///< when plan B was last put on paper; null: never
    QList<DepartureFile> files{};
};

enum class Light
{
    Green,
    Yellow,
    Red,
};

/// A thing to have in order: how it is, and what to do if it is not.
struct DepartureLine
{
    Light light = Light::Green;
    QString what{};
    QString advice{}; ///< "" where all is well

    friend bool operator==(const DepartureLine &, const DepartureLine &) = default;
};

/// "Klar til avreise": what is in order for \a session, and what is not, in the order to see to it.
/// In the interface's language.
QList<DepartureLine> departureLines(const Session &session, const DepartureFacts &facts);

/// The gravest light of \a lines.
Light gravest(const QList<DepartureLine> &lines);

/// "klar", "se på", "mangler".
QString lightWord(Light light);

} // namespace fvd
