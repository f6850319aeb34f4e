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
    QString write{}; ///< what is to be written down
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

/// What somebody does for the others at the table.
enum class GroupRole
{
    Chair,
    Secretary,
    Timekeeper
};

template <>
struct Names<GroupRole>
{
    static constexpr std::array all{
        std::pair{GroupRole::Chair, QLatin1String("chair")},
        std::pair{GroupRole::Secretary, QLatin1String("secretary")},
        std::pair{GroupRole::Timekeeper, QLatin1String("timekeeper")},
    };
};

/// What a material takes for granted about the council.
enum class CouncilFit
{
    Small, ///< a municipality where most people know each other
    Large, ///< a municipality with committees and full-time politicians
    County,
    District ///< a district of Oslo
};

template <>
struct Names<CouncilFit>
{
    static constexpr std::array all{
        std::pair{CouncilFit::Small, QLatin1String("small")},
        std::pair{CouncilFit::Large, QLatin1String("large")},
        std::pair{CouncilFit::County, QLatin1String("county")},
        std::pair{CouncilFit::District, QLatin1String("district")},
    };
};

/// Whom a material is written to. A råd – of the young, the old, or people with disabilities – uses
/// its own without a facilitator.
enum class Audience
{
    Council,
    Raad
};

template <>
struct Names<Audience>
{
    static constexpr std::array all{
        std::pair{Audience::Council, QLatin1String("council")},
        std::pair{Audience::Raad, QLatin1String("raad")},
    };
};

struct Source
{
    QString title{}; ///< "kommuneloven § 11-10"
    QString url{};
    Extra extra{};

    friend bool operator==(const Source &, const Source &) = default;
};

/// Where a page that a theme points to comes from. All need a net.
enum class LinkKind
{
    Law,
    Ks,
    Film,
    Other
};

template <>
struct Names<LinkKind>
{
    static constexpr std::array all{
        std::pair{LinkKind::Law, QLatin1String("law")},
        std::pair{LinkKind::Ks, QLatin1String("ks")},
        std::pair{LinkKind::Film, QLatin1String("film")},
        std::pair{LinkKind::Other, QLatin1String("other")},
    };
};

struct Link
{
    QString title{};
    QString url{};
    LinkKind kind = LinkKind::Other;
    Extra extra{};

    friend bool operator==(const Link &, const Link &) = default;
};

enum class ReadyItemKind
{
    Work,
    Plenary,
    Break
};

template <>
struct Names<ReadyItemKind>
{
    static constexpr std::array all{
        std::pair{ReadyItemKind::Work, QLatin1String("work")},
        std::pair{ReadyItemKind::Plenary, QLatin1String("plenary")},
        std::pair{ReadyItemKind::Break, QLatin1String("break")},
    };
};

struct Material;

/// A line of a ready programme.
struct ReadyItem
{
    ReadyItemKind kind = ReadyItemKind::Work;
    Minutes planned{};
    QString title{}; ///< empty: that of the material
    Id<Material> material{}; ///< null: it needs none
    Extra extra{};

    friend bool operator==(const ReadyItem &, const ReadyItem &) = default;
};

enum class ProgrammeShape
{
    Short, ///< before a council meeting
    HalfDay,
    Block ///< one of several themes in a full day
};

template <>
struct Names<ProgrammeShape>
{
    static constexpr std::array all{
        std::pair{ProgrammeShape::Short, QLatin1String("short")},
        std::pair{ProgrammeShape::HalfDay, QLatin1String("half-day")},
        std::pair{ProgrammeShape::Block, QLatin1String("block")},
    };
};

/// A way to use a theme that can be put into a day as it is.
struct ReadyProgramme
{
    ProgrammeShape shape = ProgrammeShape::Short;
    QString title{};
    Minutes planned{}; ///< the sum of its items
    QList<ReadyItem> items{};
    Extra extra{};

    friend bool operator==(const ReadyProgramme &, const ReadyProgramme &) = default;
};

/// Why a text is not what it was: the law was changed.
struct LawChange
{
    QDate from{}; ///< when the change came into force; null: there is none
    QString what{};
    Extra extra{};

    friend bool operator==(const LawChange &, const LawChange &) = default;
};

/// What a theme or material says in one language form. Bodies are Markdown.
struct MaterialText
{
    QString title{};
    QString summary{};
    QString aim{}; ///< of a theme: what the council can do better afterwards
    QString fits{}; ///< of a theme: which councils it is for, and when
    QString why{}; ///< of a theme: why it matters now
    QString body{};
    QString facilitator{}; ///< advice for the one who leads; never for the room
    QList<Stage> stages{}; ///< the same forms and minutes in both language forms
    QList<Source> sources{};
    QList<ReadyProgramme> programmes{}; ///< of a theme: one of each shape
    QList<Link> links{}; ///< of a theme
    QStringList keywords{}; ///< further words that people search for
    LawChange lawChange{}; ///< the newest that it was rewritten for
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

/// Why a material is not to be used any longer, and since when.
struct Withdrawal
{
    QDate at{}; ///< null: it is not withdrawn
    QString reason{}; ///< in the words of who withdrew it
    Id<Material> instead{}; ///< what to use in its place; null: nothing is named
    Extra extra{};

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
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
    QList<GroupRole> roles{}; ///< in each group
    QList<CouncilFit> councils{}; ///< empty: any
    Audience audience = Audience::Council;
    Openness openness = Openness::General;
    Certainty certainty = Certainty::Confirmed;
    QDate checked{}; ///< when its facts were last held against their sources
    Withdrawal withdrawn{};
    TextPair text{};
    Extra extra{};

    friend bool operator==(const Material &, const Material &) = default;
};

/// A material as it was when it was put into a plan. Later changes of the source never reach it.
struct MaterialCopy
{
    Id<Material> source{};
    QString revision{}; ///< of the source, when it was copied
    QString declined{}; ///< a newer revision of it that the planner did not want
    MaterialKind kind = MaterialKind::Article;
    LanguageForm language = LanguageForm::Bokmaal;
    Minutes planned{}; ///< 0 in copies made before this was kept
    Minutes minimum{};
    Openness openness = Openness::General;
    QDate checked{};
    Certainty certainty = Certainty::Confirmed;
    int groupMin = 0;
    int groupMax = 0;
    QList<GroupRole> roles{};
    MaterialText text{};
    Extra extra{};

    friend bool operator==(const MaterialCopy &, const MaterialCopy &) = default;
};

/// \a material in \a form, frozen at \a revision.
MaterialCopy frozenCopy(const Material &material, const QString &revision, LanguageForm form);

} // namespace fvd
