// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/clocktime.h"
#include "core/model/extra.h"
#include "core/model/language.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace fvd {

enum class MaterialKind
{
    Article,
    Film,
    Exercise,
    Case,
    Fact
};

template <>
struct Names<MaterialKind>
{
    static constexpr std::array all{
        std::pair{MaterialKind::Article, QLatin1String("article")},
        std::pair{MaterialKind::Film, QLatin1String("film")},
        std::pair{MaterialKind::Exercise, QLatin1String("exercise")},
        std::pair{MaterialKind::Case, QLatin1String("case")},
        std::pair{MaterialKind::Fact, QLatin1String("fact")},
    };
};

/// How people sit and work during a stage.
enum class StageForm
{
    Intro,
    Alone,
    Pairs,
    Groups,
    Plenary
};

template <>
struct Names<StageForm>
{
    static constexpr std::array all{
        std::pair{StageForm::Intro, QLatin1String("intro")},
        std::pair{StageForm::Alone, QLatin1String("alone")},
        std::pair{StageForm::Pairs, QLatin1String("pairs")},
        std::pair{StageForm::Groups, QLatin1String("groups")},
        std::pair{StageForm::Plenary, QLatin1String("plenary")},
    };
};

/// A timed step of an exercise or case.
struct Stage
{
    StageForm form = StageForm::Plenary;
    Minutes planned{};
    QString text{}; ///< the question put to the room, or what happens
    Extra extra{};

    friend bool operator==(const Stage &, const Stage &) = default;
};

/// Whether the room could be taken to treat a case of its own (kommuneloven §§ 11-2, 11-5).
enum class Openness
{
    General, ///< learning and reflection
    Fictional, ///< a made-up or closed case
    OwnCase, ///< touches a case that the council has before it
};

template <>
struct Names<Openness>
{
    static constexpr std::array all{
        std::pair{Openness::General, QLatin1String("general")},
        std::pair{Openness::Fictional, QLatin1String("fictional")},
        std::pair{Openness::OwnCase, QLatin1String("own-case")},
    };
};

/// Whether a fact was read in its source, or must be checked before anyone relies on it.
enum class Certainty
{
    Confirmed,
    Check
};

template <>
struct Names<Certainty>
{
    static constexpr std::array all{
        std::pair{Certainty::Confirmed, QLatin1String("confirmed")},
        std::pair{Certainty::Check, QLatin1String("check")},
    };
};

struct Source
{
    QString title{}; ///< "kommuneloven § 11-10"
    QString url{};
    Extra extra{};

    friend bool operator==(const Source &, const Source &) = default;
};

/// What a theme or material says in one language form. Bodies are Markdown.
struct MaterialText
{
    QString title{};
    QString summary{};
    QString aim{}; ///< of a theme: what the council can do better afterwards
    QString body{};
    QString facilitator{}; ///< advice for the one who leads; never for the room
    QList<Stage> stages{}; ///< the same forms and minutes in both language forms
    QList<Source> sources{};
    QStringList keywords{}; ///< further words that people search for
    Extra extra{};

    friend bool operator==(const MaterialText &, const MaterialText &) = default;
};

/// The part of the programme that a theme belongs to.
enum class ThemePart
{
    Basis,
    Tailored
};

template <>
struct Names<ThemePart>
{
    static constexpr std::array all{
        std::pair{ThemePart::Basis, QLatin1String("basis")},
        std::pair{ThemePart::Tailored, QLatin1String("tailored")},
    };
};

/// Both language forms of a text that belongs together.
struct TextPair
{
    MaterialText nb{};
    MaterialText nn{};

    const MaterialText &in(LanguageForm form) const
    {
        return form == LanguageForm::Nynorsk ? nn : nb;
    }
    MaterialText &in(LanguageForm form) { return form == LanguageForm::Nynorsk ? nn : nb; }

    friend bool operator==(const TextPair &, const TextPair &) = default;
};

/// One of the themes that a day can be about. Its id is its folder's name: "habilitet".
struct Theme
{
    Id<Theme> id{};
    ThemePart part = ThemePart::Tailored;
    int number = 0; ///< its place in its part, from 1
    QDate checked{};
    TextPair text{};
    Extra extra{};

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// Something a theme offers to fill an item with. Its id is its path: "habilitet/hvem-avgjor".
struct Material
{
    Id<Material> id{};
    Id<Theme> theme{};
    MaterialKind kind = MaterialKind::Article;
    Minutes planned{}; ///< 0 for a fact
    Minutes minimum{}; ///< the shortest that is of use; at most `planned`
    int groupMin = 0; ///< people in a group; 0 and 0: any number
    int groupMax = 0;
    Openness openness = Openness::General;
    Certainty certainty = Certainty::Confirmed;
    QDate checked{}; ///< when its facts were last held against their sources
    TextPair text{};
    Extra extra{};

    friend bool operator==(const Material &, const Material &) = default;
};

/// A material as it was when it was put into a plan. Later changes of the source never reach it.
struct MaterialCopy
{
    Id<Material> source{};
    QString revision{}; ///< of the source, when it was copied
    MaterialKind kind = MaterialKind::Article;
    LanguageForm language = LanguageForm::Bokmaal;
    QDate checked{};
    Certainty certainty = Certainty::Confirmed;
    int groupMin = 0;
    int groupMax = 0;
    MaterialText text{};
    Extra extra{};

    friend bool operator==(const MaterialCopy &, const MaterialCopy &) = default;
};

/// \a material in \a form, frozen at \a revision.
MaterialCopy frozenCopy(const Material &material, const QString &revision, LanguageForm form);

} // namespace fvd
