// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/extra.h"
#include "core/model/language.h"

#include <QStringList>

namespace fvd {

enum class CouncilKind
{
    Kommunestyre, ///< municipal council
    Fylkesting, ///< county council
    Bydelsutvalg, ///< council of a district of Oslo
    Raad, ///< ungdomsråd, eldreråd, råd for personer med funksjonsnedsettelse
    Other, ///< several councils that meet as one, or any other gathering
};

template <>
struct Names<CouncilKind>
{
    static constexpr std::array all{
        std::pair{CouncilKind::Kommunestyre, QLatin1String("kommunestyre")},
        std::pair{CouncilKind::Fylkesting, QLatin1String("fylkesting")},
        std::pair{CouncilKind::Bydelsutvalg, QLatin1String("bydelsutvalg")},
        std::pair{CouncilKind::Raad, QLatin1String("raad")},
        std::pair{CouncilKind::Other, QLatin1String("other")},
    };
};

/// The form that state bodies must use towards a kommune (språkvedtak, FOR-2019-12-20-2114). It
/// binds the state only: for us it is a default, and Neutral means that the user is asked.
enum class LanguageDecision
{
    Neutral,
    Bokmaal,
    Nynorsk
};

template <>
struct Names<LanguageDecision>
{
    static constexpr std::array all{
        std::pair{LanguageDecision::Neutral, QLatin1String("neutral")},
        std::pair{LanguageDecision::Bokmaal, QLatin1String("nb")},
        std::pair{LanguageDecision::Nynorsk, QLatin1String("nn")},
    };
};

/// A body of elected people. The id of those that ship is their number: a kommune "1135", a fylke
/// "11", a district of Oslo "030101"; names are not unique.
struct Council
{
    Id<Council> id{};
    CouncilKind kind = CouncilKind::Kommunestyre;
    QString name{}; ///< of the kommune, fylke or bydel; of a råd or joint gathering, its own
    /// Where there are several, in Norwegian, Sámi and Kven: all of them in their official order.
    QStringList officialNames{};
    QString county{}; ///< number of the fylke, "" where there is none
    LanguageDecision language = LanguageDecision::Neutral;
    int seats = 0; ///< members elected for the term; 0: not known
    QList<Id<Council>>
        members{}; ///< the councils of a joint gathering, or the one a råd belongs to
    Extra extra{};

    friend bool operator==(const Council &, const Council &) = default;
};

/// What the council is called in a sentence in \a form: "Sauda kommunestyre",
/// "Gáivuotna – Kåfjord – Kaivuono kommunestyre", "Bydelsutvalet i Gamle Oslo".
QString displayName(const Council &council, LanguageForm form);

} // namespace fvd
