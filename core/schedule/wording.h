// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/council.h"

namespace fvd {

/// The words that drafts and templates put into a day, for the council to read in its programme.
enum class Phrase
{
    Facilitator,
    Welcome,
    WelcomeLine,
    AimLine, ///< what the day is for and how the room works
    FrameLine, ///< that nothing is treated or decided
    Break,
    Lunch,
    Dinner,
    Introduction,
    IntroductionTo, ///< %1: a theme
    Reflection,
    ReflectionOn, ///< %1: a theme
    CaseWork,
    Talk,
    TalkOn, ///< %1: a theme
    Plenary,
    GroundRules,
    FollowUps,
    Evaluation,
    Closing,
    DayClosing,
    SecondWelcome,
    CouncilMeeting,
    StageIntro,
    StageAlone,
    StagePairs,
    StageGroups,
    StagePlenary,
    Day, ///< %1: its number
};

QString phrase(Phrase phrase, LanguageForm form);

/// Who presides over a council of \a kind: "ordfører", "fylkesordførar", "leiar av rådet".
QString presiding(CouncilKind kind, LanguageForm form);

} // namespace fvd
