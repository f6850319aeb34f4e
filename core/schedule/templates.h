// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace fvd {

/// Shapes of days to begin with. Their names are what the command line knows them by.
enum class Template
{
    TwoHours,
    ThreeHours,
    HalfDay,
    FullDay,
    BasisTwoDays,
    EveningBeforeMeeting, ///< over when the council's meeting begins
};

template <>
struct Names<Template>
{
    static constexpr std::array all{
        std::pair{Template::TwoHours, QLatin1String("2h")},
        std::pair{Template::ThreeHours, QLatin1String("3h")},
        std::pair{Template::HalfDay, QLatin1String("half-day")},
        std::pair{Template::FullDay, QLatin1String("full-day")},
        std::pair{Template::BasisTwoDays, QLatin1String("basis-two-days")},
        std::pair{Template::EveningBeforeMeeting, QLatin1String("evening-before-meeting")},
    };
};

/// The days of \a shape, in words of \a form for a council of \a kind. All items follow each other,
/// so that a day's start may be changed freely.
QList<Day> templateDays(Template shape, LanguageForm form, CouncilKind kind, const IdSource &newId);

} // namespace fvd
