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
    Tables, ///< who sits where
    TablesByName, ///< the same, and who of them leads
    HouseRules,
    GroundRules,
    Evaluation,
    Now,
    MinutesLeft, ///< "5 minutter igjen"
    TimeIsUp,
    Paused,
    Record, ///< "Vi noterer: …"
    OnlyAgreements, ///< levels of record
    MainPoints,
    FullSummary,
    Page, ///< of a text that takes more than one screen
    Part, ///< of a case
    Introduction, ///< how people work
    EachAlone,
    TwoByTwo,
    InGroups,
    Together,
    AtTheTable, ///< "6 ved bordet"
    Table, ///< whose turn it is in plenary: "bord 3"
    MeetsAgain, ///< after a break: "… kl. 10.53"
    Proposed, ///< of ground rules
    Discussed,
    RuleLearning, ///< of the house
    RuleOwnWords,
    RuleStaysHere,
    RuleTime,
};

QString roomWord(RoomWord word, LanguageForm form);

} // namespace fvd
