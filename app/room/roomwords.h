// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/language.h"

#include <QString>

namespace fvd {

/// The fixed words of the room's screen. They are in the session's form of Norwegian, whatever the
/// interface speaks, and so are not translated by tr().
enum class RoomWord
{
    Welcome,
    Programme,
    HouseRules,
    GroundRules,
    Evaluation,
    Now,
    MinutesLeft, ///< "5 minutter igjen"
    TimeIsUp,
    Paused,
    Film,
    Record, ///< "Vi noterer: …"
    Page, ///< of a text that takes more than one screen
};

QString roomWord(RoomWord word, LanguageForm form);

} // namespace fvd
