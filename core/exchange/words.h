// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/timeline.h"

namespace fvd {

/// The fixed words of documents. Each is written in both forms of Norwegian, side by side in
/// words.cpp; none is made from the other.
enum class Word
{
    Programme,
    RunSheet,
    ExerciseSheets,
    GroupCards,
    For, ///< "Program for …"
    And,
    By, ///< between a title and who leads: "v/"
    Page,
    Of, ///< "side 1 av 3"
    Time,
    Item,
    Leader,
    Place,
    Audience, ///< "For: …"
    Length, ///< a column of minutes
    Stage,
    Question,
    WriteDown,
    Preliminary,
    Version,
    SentOn,
    Reservation,
    Cancelled,
    Facilitator,
    Facilitators,
    FacilitatorsOnly,
    Contacts,
    Expected,
    Members,
    Member,
    Substitutes,
    ControlCommittee,
    Administration,
    UnionRepresentatives,
    UnionRepresentative,
    CouncilMembers,
    Others,
    OtherPerson,
    InAll,
    Room,
    Tables,
    NoScreen,
    NoSound,
    Equipment,
    HardEnd,
    Sensitive,
    Travel,
    Premeeting,
    FromLeadership,
    FromCouncillors,
    GroundRules,
    FollowUps,
    Goal,
    Advice,
    OwnNotes,
    AtLeast,
    MayBeDropped,
    OwnCase,
    Fictional,
    OpennessReminder,
    CheckFact,
    GroupsOf,
    DayPlan,
    Notes,
    Intro,
    Alone,
    Pairs,
    Groups,
    Plenary,
    Article,
    Film,
    Exercise,
    Case,
    Fact,
    Step,
    Table, ///< that people sit at
    Roles,
    TableLeader,
    TableLeaderTask,
    Writer,
    WriterTask,
    TimeKeeper,
    TimeKeeperTask,
    BreadthKeeper,
    BreadthKeeperTask,
    AtThisTable,
    TableSigns,
    TodaysTasks,
    CutSteps,
    OurAnswer,
    PlanB,
    NoteSheets,
    NoteSheetsHow,
    Departure,
    Summary,
    Report,
    SummaryReminder,
    NothingNoted,
    Present,
    Agreed,
    Ideas,
    Questions,
    MainPoints,
    OtherPoints,
    FollowingUp,
    What,
    Due,
    Proposed,
    Discussed,
    Done,
    Evaluation,
    Answered,
    TooFewAnswers,
    PlannedAgainstHeld,
    Planned,
    Held,
    Deviation,
    BarsExplained,
    Inserted,
    NotHeld,
    Moved,
    Council,
    Dates,
    Themes,
    WhoCame,
    Who,
    NotCounted,
    ArchivePackage,
    PictureOfNotes,
};

QString word(Word word, LanguageForm form);

/// The language tag of documents in \a form: "nb-NO", "nn-NO".
QString languageTag(LanguageForm form);

/// \a date as people write it: "torsdag 3. desember 2026".
QString dateText(QDate date, LanguageForm form);
/// The same without the weekday: "3. desember 2026".
QString shortDateText(QDate date);

/// \a time as a watch shows it: 24.00 ends an evening, later is small hours ("00.30").
QString paperTime(ClockTime time);
/// "09.00–15.30".
QString hoursText(ClockTime start, ClockTime end);
/// "20 min".
QString minutesText(Minutes minutes);

/// What the programme says of when \a item is, at \a slot: "09.00", "15.00–15.30", "ca. 12.00",
/// "fra 11.30", "senest 08.15", "17.00–", "20 min" if there is a length only, or nothing. An end is
/// shown only if it was given.
QString timeText(const Item &item, const Slot &slot, LanguageForm form);

/// "A", "A og B", "A, B og C".
QString listText(const QStringList &names, LanguageForm form);
/// Those who lead, in their order: "ordføreren, prosessveileder"; with semicolons if one of them
/// holds a comma.
QString leadersText(const QStringList &leaders);
/// The same with each on a line of their own, for a column.
QString leadersColumn(const QStringList &leaders);

/// What \a count people are counted as: "folkevalgte", "folkevalgt", "fra administrasjonen".
Word attendsWord(Attends kind, int count);
/// "19 folkevalgte, 4 fra administrasjonen"; "" for nobody.
QString headCountsText(const HeadCounts &counts, LanguageForm form);

QString stageFormText(StageForm stage, LanguageForm form);

/// The question of \a stage, and what to write down: "Hva så du? Skriv ned: tre stikkord."
QString questionText(const Stage &stage, LanguageForm form);
QString materialKindText(MaterialKind kind, LanguageForm form);

/// \a text with a capital first.
QString capitalized(const QString &text);

} // namespace fvd
