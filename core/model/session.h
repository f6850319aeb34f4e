// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/council.h"
#include "core/model/material.h"

#include <optional>

namespace fvd {

/// How much the source, or the planner, said of when an item begins.
enum class TimingKind
{
    Follows, ///< begins when the item before it ends; a clock time only if that has one
    Exact, ///< "09.00", or "09.00–09.30"
    About, ///< "ca. 12.00"
    From, ///< "fra 11.30"
    Latest, ///< "senest 08.15"
    Open, ///< "17.00–": ends when it ends
    None, ///< no time, and none is to be computed: a heading, an instruction
};

template <>
struct Names<TimingKind>
{
    static constexpr std::array all{
        std::pair{TimingKind::Follows, QLatin1String("follows")},
        std::pair{TimingKind::Exact, QLatin1String("exact")},
        std::pair{TimingKind::About, QLatin1String("about")},
        std::pair{TimingKind::From, QLatin1String("from")},
        std::pair{TimingKind::Latest, QLatin1String("latest")},
        std::pair{TimingKind::Open, QLatin1String("open")},
        std::pair{TimingKind::None, QLatin1String("none")},
    };
};

/// What is said of an item's time, and nothing more: what follows from it is the timeline's.
struct Timing
{
    TimingKind kind = TimingKind::Follows;
    std::optional<ClockTime> start{}; ///< set unless `kind` is Follows or None
    std::optional<ClockTime> end{}; ///< only if it was given
    bool pinned = false; ///< `start` stays when items before it grow or move: "lunch is at 12.30"
    Extra extra{};

    friend bool operator==(const Timing &, const Timing &) = default;
};

enum class ItemKind
{
    Talk, ///< an introduction, a lecture, a conversation; the plain item
    Exercise,
    Case,
    Film,
    Break,
    Meal,
    Travel, ///< bus, ferry, a walk
    Deadline, ///< a moment: takes no time
    Social, ///< check-in, free time, dinner's company
    Heading, ///< a section's heading over the items after it
    Text, ///< an instruction or remark in its place, also what a pasted text could not be read as
};

template <>
struct Names<ItemKind>
{
    static constexpr std::array all{
        std::pair{ItemKind::Talk, QLatin1String("talk")},
        std::pair{ItemKind::Exercise, QLatin1String("exercise")},
        std::pair{ItemKind::Case, QLatin1String("case")},
        std::pair{ItemKind::Film, QLatin1String("film")},
        std::pair{ItemKind::Break, QLatin1String("break")},
        std::pair{ItemKind::Meal, QLatin1String("meal")},
        std::pair{ItemKind::Travel, QLatin1String("travel")},
        std::pair{ItemKind::Deadline, QLatin1String("deadline")},
        std::pair{ItemKind::Social, QLatin1String("social")},
        std::pair{ItemKind::Heading, QLatin1String("heading")},
        std::pair{ItemKind::Text, QLatin1String("text")},
    };
};

/// One of several topics inside an item.
struct Line
{
    QString text{};
    QStringList leaders{};
    Extra extra{};

    friend bool operator==(const Line &, const Line &) = default;
};

struct Track;

/// A line of the programme.
struct Item
{
    Id<Item> id{};
    ItemKind kind = ItemKind::Talk;
    QString title{};
    QStringList leaders{}; ///< in the order they lead: "ordfører", "Alle", a name
    QList<Line> lines{};
    Timing timing{};
    std::optional<Minutes>
        planned{}; ///< as said or chosen; nothing: whatever the times around give
    Minutes minimum{}; ///< it makes no sense in less; 0: no limit
    bool mayBeDropped = false;
    bool beside = false; ///< runs beside the main line and takes no time from it
    QString place{}; ///< if not the day's venue
    QString audience{}; ///< if not everybody
    Openness openness = Openness::General;
    QString goal{};
    QList<MaterialCopy> materials{};
    QList<Stage> stages{};
    QList<Track> tracks{}; ///< parallel groups that the room splits into during the item
    Id<Item> continues{}; ///< the item that this one takes up again after a meal
    bool doubtful = false; ///< read from pasted text that was not understood; the user should look
    Extra extra{};

    // Defaulted where Track is complete: the two contain each other.
    friend bool operator==(const Item &, const Item &);
};

/// One of several groups that work at the same time inside an item.
struct Track
{
    Id<Track> id{};
    QString title{};
    QStringList leaders{};
    QString place{};
    QList<Item> items{};
    Extra extra{};

    friend bool operator==(const Track &, const Track &);
};

struct Day
{
    Id<Day> id{};
    QString title{}; ///< "Dag 1", "Kveld": what the source calls it; mostly empty
    QDate date{}; ///< null: not decided, or not said
    std::optional<ClockTime> start{}; ///< where items that follow begin; nothing: durations only
    std::optional<ClockTime> end{}; ///< the hard end, "council meeting at 18.00"; nothing: none
    QString venue{};
    QString remark{}; ///< to the whole day: "pauser kommer underveis"
    QList<Item> items{};
    Extra extra{};

    friend bool operator==(const Day &, const Day &) = default;
};

/// The days of a term that a council is offered, and what else a facilitator may lead.
enum class Part
{
    Basis1,
    Basis2,
    Tailored3,
    Tailored4,
    Raad,
    Other
};

template <>
struct Names<Part>
{
    static constexpr std::array all{
        std::pair{Part::Basis1, QLatin1String("basis-1")},
        std::pair{Part::Basis2, QLatin1String("basis-2")},
        std::pair{Part::Tailored3, QLatin1String("tailored-3")},
        std::pair{Part::Tailored4, QLatin1String("tailored-4")},
        std::pair{Part::Raad, QLatin1String("raad")},
        std::pair{Part::Other, QLatin1String("other")},
    };
};

enum class SessionStatus
{
    Draft,
    Sent,
    Held,
    Cancelled
};

template <>
struct Names<SessionStatus>
{
    static constexpr std::array all{
        std::pair{SessionStatus::Draft, QLatin1String("draft")},
        std::pair{SessionStatus::Sent, QLatin1String("sent")},
        std::pair{SessionStatus::Held, QLatin1String("held")},
        std::pair{SessionStatus::Cancelled, QLatin1String("cancelled")},
    };
};

/// A facilitator, or somebody at the council or at KS to call.
struct Person
{
    QString name{};
    QString role{};
    QString phone{};
    QString email{};
    Extra extra{};

    friend bool operator==(const Person &, const Person &) = default;
};

/// Who comes, counted; nobody is named.
struct HeadCounts
{
    int members = 0;
    int substitutes = 0; ///< varamedlemmer
    int controlCommittee = 0; ///< kontrollutvalg
    int administration = 0;
    int unionRepresentatives = 0; ///< hovedtillitsvalgte
    int councilMembers = 0; ///< members of råd
    int others = 0;
    Extra extra{};

    friend bool operator==(const HeadCounts &, const HeadCounts &) = default;
};

/// Everybody together.
int total(const HeadCounts &counts);

/// What somebody is counted as: each is a member of HeadCounts.
enum class Attends
{
    Member,
    Substitute,
    ControlCommittee,
    Administration,
    UnionRepresentative,
    CouncilMember,
    Other,
};

template <>
struct Names<Attends>
{
    static constexpr std::array all{
        std::pair{Attends::Member, QLatin1String("member")},
        std::pair{Attends::Substitute, QLatin1String("substitute")},
        std::pair{Attends::ControlCommittee, QLatin1String("control-committee")},
        std::pair{Attends::Administration, QLatin1String("administration")},
        std::pair{Attends::UnionRepresentative, QLatin1String("union")},
        std::pair{Attends::CouncilMember, QLatin1String("raad")},
        std::pair{Attends::Other, QLatin1String("other")},
    };
};

/// How many of \a counts are counted as \a kind.
int &countOf(HeadCounts &counts, Attends kind);
int countOf(const HeadCounts &counts, Attends kind);

/// A table of people of whom no more is said than how many of them are what.
struct TableCounts
{
    HeadCounts people{};
    bool locked = false; ///< stays as it is when the rest is divided anew
    Extra extra{};

    friend bool operator==(const TableCounts &, const TableCounts &) = default;
};

/// How the people of a day are divided, by numbers alone. Who sits where, if there is a list, is in
/// the Roster, which never leaves the machine.
struct Division
{
    Id<Day> day{};
    QList<TableCounts> tables{};
    Extra extra{};

    friend bool operator==(const Division &, const Division &) = default;
};

/// A point of a premeeting's checklist.
struct Check
{
    QString key{}; ///< what is to be settled; worded by the app
    bool done = false;
    QString note{};
    Extra extra{};

    friend bool operator==(const Check &, const Check &) = default;
};

/// A conversation with the political and administrative leadership before the gathering.
struct Premeeting
{
    Id<Premeeting> id{};
    QDate date{};
    QString where{}; ///< "Teams", "telefon", a place
    QString present{};
    QList<Check> checks{};
    QString leadership{}; ///< what the leadership expects …
    QString councillors{}; ///< … and what the elected wish for; they choose the themes
    QString notes{};
    Extra extra{};

    friend bool operator==(const Premeeting &, const Premeeting &) = default;
};

/// What the premeetings settled about the day, from which a draft can be made.
struct Frame
{
    std::optional<ClockTime> start{};
    std::optional<ClockTime> end{};
    bool hardEnd = false; ///< a council meeting, a ferry
    std::optional<ClockTime> lunch{};
    QStringList themes{}; ///< ids of themes, the most wanted first
    QString sensitive{}; ///< ground to keep off, cases under treatment
    QString room{};
    int tables = 0; ///< 0: not known
    bool screen = true; ///< there is a projector or screen
    bool sound = true;
    QString equipment{};
    Extra extra{};

    friend bool operator==(const Frame &, const Frame &) = default;
};

enum class GroundRuleStatus
{
    Proposed,
    Discussed
};

template <>
struct Names<GroundRuleStatus>
{
    static constexpr std::array all{
        std::pair{GroundRuleStatus::Proposed, QLatin1String("proposed")},
        std::pair{GroundRuleStatus::Discussed, QLatin1String("discussed")},
    };
};

/// What a later day made of an agreement, when it was asked "holder vi dem?".
enum class Verdict
{
    Kept,
    Changed,
    Done, ///< a follow-up only
    Dropped,
};

template <>
struct Names<Verdict>
{
    static constexpr std::array all{
        std::pair{Verdict::Kept, QLatin1String("kept")},
        std::pair{Verdict::Changed, QLatin1String("changed")},
        std::pair{Verdict::Done, QLatin1String("done")},
        std::pair{Verdict::Dropped, QLatin1String("dropped")},
    };
};

struct Review
{
    QDate at{};
    Verdict verdict = Verdict::Kept;
    QString before{}; ///< the agreement's words until it was changed
    Extra extra{};

    friend bool operator==(const Review &, const Review &) = default;
};

/// What the council means to keep to. Taken along to a later session it keeps its id.
struct GroundRule
{
    Id<GroundRule> id{};
    QString text{};
    GroundRuleStatus status = GroundRuleStatus::Proposed;
    QList<Review> reviews{}; ///< at later days, the newest last
    bool leftOut = false; ///< of the summary
    Extra extra{};

    friend bool operator==(const GroundRule &, const GroundRule &) = default;
};

/// What the room agreed to carry further; the responsible is a role, never a participant's name.
/// Taken along to a later session it keeps its id.
struct FollowUp
{
    Id<FollowUp> id{};
    QString what{};
    QString responsible{};
    QDate due{};
    bool done = false;
    QList<Review> reviews{}; ///< at later days, the newest last
    bool leftOut = false; ///< of the summary
    Extra extra{};

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// Whether the newest of \a reviews dropped what they are of.
bool isDropped(const QList<Review> &reviews);

/// What a summary says besides what the room agreed on and its main points.
struct SummaryChoice
{
    bool tables = false; ///< the numbers of the tables that points came from
    bool present = true; ///< how many came
    bool evaluation = true; ///< in figures
    bool answers = false; ///< those in words with it
    bool times = false; ///< planned against actual
    Extra extra{};

    friend bool operator==(const SummaryChoice &, const SummaryChoice &) = default;
};

/// A gathering of one or more programme days for one or more councils. Private notes are not part
/// of it: they are a PrivateNotes document of their own.
struct Session
{
    Id<Session> id{};
    QString title{}; ///< "": named after its councils
    QList<Id<Council>> councils{};
    QList<Part> parts{}; ///< which of the term's four days it uses
    LanguageForm language = LanguageForm::Bokmaal; ///< of everything made for participants
    bool languageAsked = false; ///< the form was chosen for this session, not taken as a default
    SessionStatus status = SessionStatus::Draft;
    int version = 0; ///< of the programme last sent; 0: never sent
    QDate sent{};
    QList<Person> facilitators{};
    QList<Person> contacts{};
    HeadCounts expected{};
    Frame frame{};
    QList<Premeeting> premeetings{};
    QList<Day> days{};
    QString remark{}; ///< to the whole programme
    QList<GroundRule> groundRules{};
    QList<FollowUp> followUps{};
    QList<Division> divisions{}; ///< one of each day at most
    SummaryChoice summary{};
    QString travel{}; ///< travel and stay, which the kommune pays
    QDate notesDeletion{}; ///< the day from which drafts and notes are to be gone; null: never
    Extra extra{};

    friend bool operator==(const Session &, const Session &) = default;
};

/// The facilitator's own words about a session. A type and a document of its own, in the private
/// space: what is made for the room or the council is made from values that cannot hold it.
struct PrivateNotes
{
    Id<Session> session{};
    QString general{};
    QMap<Id<Item>, QString> items{}; ///< by the item they belong to
    Extra extra{};

    friend bool operator==(const PrivateNotes &, const PrivateNotes &) = default;
};

} // namespace fvd
