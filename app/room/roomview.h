// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clocktime.h"
#include "core/model/language.h"

#include <QStringList>

namespace fvd {

/// What the room's screen shows; each card is one way to lay a RoomView out.
enum class RoomCard
{
    Blank, ///< nothing: dark
    Neutral, ///< whose day it is and the clock, while the facilitator looks something up
    Welcome,
    Programme, ///< the day with what is on now
    Question, ///< what to talk about, in which form, with the stage's clock
    Tables, ///< where people sit
    HouseRules,
    GroundRules, ///< as they are written
    CaseStep,
    Picture, ///< a picture, or a page of a PDF
    Film,
    Results, ///< of an evaluation, as bars
};

enum class StageState
{
    Done,
    Now,
    Next
};

/// A stage of the exercise that is on, as the row at the foot shows it.
struct RoomStage
{
    QString name{};
    StageState state = StageState::Next;

    friend bool operator==(const RoomStage &, const RoomStage &) = default;
};

/// The clock of what is on. Counts on below zero.
struct Countdown
{
    std::chrono::seconds remaining{};
    std::chrono::seconds total{};
    bool paused = false;

    friend bool operator==(const Countdown &, const Countdown &) = default;
};

/// A line of a list on the screen: of the programme, a table, a rule, a result.
struct RoomRow
{
    QString when{}; ///< "09.00", "Bord 3"; "" if it has none of its own
    QString text{};
    QString note{}; ///< "foreslått", "drøftet"
    bool now = false; ///< what is on, or the rule being written
    int count = 0; ///< of a result

    friend bool operator==(const RoomRow &, const RoomRow &) = default;
};

/// All that the room's window may know: made for it, and only from what everybody may see. Its
/// words are in `form` whatever the interface speaks.
struct RoomView
{
    RoomCard card = RoomCard::Blank;
    LanguageForm form = LanguageForm::Bokmaal;
    QString council{}; ///< "Sauda kommunestyre"
    QString day{}; ///< "torsdag 3. desember 2026"
    QString title{}; ///< of the item that is on, of the day on a welcome, of the list on a list
    QString formLine{}; ///< "I gruppa · 6 ved bordet"
    QString text{}; ///< the question, the step of a case, the script of a film
    QString task{}; ///< what to write: "Skriv tre punkt. Eitt blir lagt fram."
    QList<RoomStage> stages{};
    QList<RoomRow> rows{};
    std::optional<Countdown> countdown{};
    std::optional<ClockTime> clock{}; ///< on the wall
    bool fiveLeft = false; ///< say that five minutes are left
    QString record{}; ///< the agreed level of record: "Hovudpunkt"
    QString file{}; ///< a picture, a PDF or a film on this machine
    QString still{}; ///< a picture to show where the film cannot be played
    int page = 0; ///< of the PDF, or of text that is too long for one screen

    friend bool operator==(const RoomView &, const RoomView &) = default;
};

} // namespace fvd
