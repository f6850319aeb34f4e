// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace fvd {

/// The words that drafts and templates put into a day, for the council to read in its programme.
enum class Phrase
{
    Facilitator,
    Welcome,
    AimLine, ///< what the day is for and how the room works
    FrameLine, ///< that nothing is treated or decided
    Break,
    BreakBeforeMeeting,
    Lunch,
    Introduction,
    IntroductionTo, ///< %1: a theme
    Reflection,
    ReflectionOn, ///< %1: a theme
    CaseWork,
    Talk,
    TalkOn, ///< %1: a theme
    Plenary,
    Role,
    Together,
    WithAdministration,
    WithInhabitants,
    Climate,
    GroundRules,
    FollowUps,
    Evaluation,
    Closing,
    ThanksForToday,
    GoodMorning,
    FirstDay,
    SecondDay,
    StageAlone,
    StagePairs,
    StageGroups,
    StagePlenary,
};

QString phrase(Phrase phrase, LanguageForm form);

/// Who presides over a council of \a kind: "ordfører", "fylkesordførar", "leiar av rådet".
QString presiding(CouncilKind kind, LanguageForm form);

/// What a day is opened with: its aim and the way it works, and what it is not.
QList<Line> openingLines(LanguageForm form);

/// Reflection alone, in pairs, in groups and in plenary, in \a length, which is 15 minutes or more.
QList<Stage> plainStages(Minutes length, LanguageForm form);

} // namespace fvd
