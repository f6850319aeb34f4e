// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <QHash>
#include <QSet>

namespace fvd {

/// What a draft of a day is made from: what the premeeting settled, and who comes.
struct DraftRequest
{
    Frame frame{};
    HeadCounts expected{};
    LanguageForm language = LanguageForm::Bokmaal;
    CouncilKind council = CouncilKind::Kommunestyre;
    QList<Part> parts{};
    QHash<Id<Material>, QString> revisions{}; ///< of the materials offered
    QSet<Id<Material>> used{}; ///< by this council before: taken only if nothing else fits
};

/// Why an item is in a draft. The app words it.
enum class Why
{
    Opens,
    WantedTheme, ///< the council wished for its theme
    FittingTheme, ///< its theme belongs to this part of the programme, or there was time left
    Introduces, ///< a short start before the work with its theme
    NoMaterial, ///< a wish for which no material fits: a plain pattern in its place
    FillsTime, ///< minutes that no material takes
    Break, ///< nobody sits longer than 90 minutes
    Lunch, ///< the day goes over midday
    AgreedLunch, ///< the premeeting said when
    GroundRules, ///< there is time to agree on how to work together
    FollowUps,
    Evaluation, ///< three hours or more
    Closes,
};

struct Reason
{
    Why why = Why::FillsTime;
    Id<Theme> theme{};
    int wish = 0; ///< the theme's place among the wishes, from 1; 0: no wish
    int groupSize = 0; ///< people in a group; 0: no groups
    int groups = 0; ///< 0: not known how many come
    Minutes shortened{}; ///< less than the material plans
    bool usedBefore = false; ///< its material, by this council
    Minutes sinceBreak{}; ///< a break: how long people have sat

    friend bool operator==(const Reason &, const Reason &) = default;
};

struct DayDraft
{
    Day day{};
    QHash<Id<Item>, Reason> reasons{}; ///< for every item of the day
    QList<Id<Theme>> leftOut{}; ///< wishes that there was no time for
};

/// A day that fills the time of the \a request exactly: an opening that says what the day is and is
/// not, the wished themes in their order (first an introduction, then work in groups), at most 90
/// minutes without a break, lunch if it goes over midday, and a closing. Materials are taken that
/// fit theme, minutes, group size, equipment and language form; no item is shorter than its
/// minimum. Without an end or start that was agreed on the day is six hours, from nine.
///
/// The same arguments give the same day; another \a seed gives another choice where there is one.
DayDraft draftDay(const DraftRequest &request, const QList<Theme> &themes,
    const QList<Material> &materials, quint32 seed, const IdSource &newId);

/// A seed after \a seed that gives another programme, if one of the next few does.
quint32 otherSeed(const DraftRequest &request, const QList<Theme> &themes,
    const QList<Material> &materials, quint32 seed);

} // namespace fvd
