// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/wording.h"

#include <array>

namespace fvd {

namespace {

struct Words
{
    QStringView nb{};
    QStringView nn{};

    QString in(LanguageForm form) const
    {
        return (form == LanguageForm::Nynorsk ? nn : nb).toString();
    }
};

// By the order of Phrase.
constexpr std::array table{
    Words{u"prosessveileder", u"prosessrettleiar"},
    Words{u"Velkommen", u"Velkomen"},
    Words{u"Mål for samlingen og hvordan vi arbeider", u"Mål for samlinga og korleis vi arbeider"},
    Words{u"I dag lærer og reflekterer vi. Vi behandler ingen saker og avklarer ingen standpunkt.",
        u"I dag lærer og reflekterer vi. Vi behandlar ingen saker og avklarar ingen standpunkt."},
    Words{u"Pause", u"Pause"},
    Words{u"Pause før møtet", u"Pause før møtet"},
    Words{u"Lunsj", u"Lunsj"},
    Words{u"Innledning", u"Innleiing"},
    Words{u"%1: innledning", u"%1: innleiing"},
    Words{u"Refleksjon alene, i par og i grupper", u"Refleksjon åleine, i par og i grupper"},
    Words{u"%1: refleksjon i grupper", u"%1: refleksjon i grupper"},
    Words{u"Case i grupper", u"Case i grupper"},
    Words{u"Samtale", u"Samtale"},
    Words{u"%1: samtale", u"%1: samtale"},
    Words{u"Samtale i plenum: Hva tar vi med oss?", u"Samtale i plenum: Kva tek vi med oss?"},
    Words{u"Rollen som folkevalgt", u"Rolla som folkevald"},
    Words{u"Samspillet mellom de folkevalgte", u"Samspelet mellom dei folkevalde"},
    Words{u"Samspillet med administrasjonen", u"Samspelet med administrasjonen"},
    Words{u"Samspillet med innbyggerne og lokalsamfunnet",
        u"Samspelet med innbyggjarane og lokalsamfunnet"},
    Words{u"Debattklima og samarbeid", u"Debattklima og samarbeid"},
    Words{u"Kjøreregler for samarbeid og debatt", u"Køyrereglar for samarbeid og debatt"},
    Words{u"Oppfølging: Hva gjør vi videre, hvem og når?",
        u"Oppfølging: Kva gjer vi vidare, kven og når?"},
    Words{u"Evaluering", u"Evaluering"},
    Words{u"Avslutning", u"Avslutning"},
    Words{u"Takk for i dag", u"Takk for i dag"},
    Words{u"God morgen, og hva vi tar med oss fra i går",
        u"God morgon, og kva vi tek med oss frå i går"},
    Words{u"Dag 1", u"Dag 1"},
    Words{u"Dag 2", u"Dag 2"},
    Words{u"Tenk stille og skriv stikkord.", u"Tenk stille og skriv stikkord."},
    Words{u"Fortell hverandre hva dere skrev.", u"Fortel kvarandre kva de skreiv."},
    Words{u"Én sier ett poeng om gangen. Velg det viktigste.",
        u"Éin seier eitt poeng om gongen. Vel det viktigaste."},
    Words{u"Ett poeng fra hvert bord.", u"Eitt poeng frå kvart bord."},
};
static_assert(table.size() == size_t(Phrase::StagePlenary) + 1);

} // namespace

QString phrase(Phrase phrase, LanguageForm form)
{
    return table.at(size_t(phrase)).in(form);
}

QString presiding(CouncilKind kind, LanguageForm form)
{
    switch (kind) {
    case CouncilKind::Kommunestyre:
        return Words{u"ordfører", u"ordførar"}.in(form);
    case CouncilKind::Fylkesting:
        return Words{u"fylkesordfører", u"fylkesordførar"}.in(form);
    case CouncilKind::Bydelsutvalg:
        return Words{u"leder av bydelsutvalget", u"leiar av bydelsutvalet"}.in(form);
    case CouncilKind::Raad:
        return Words{u"leder av rådet", u"leiar av rådet"}.in(form);
    case CouncilKind::Other:
        return Words{u"vertskapet", u"vertskapet"}.in(form);
    }
    Q_UNREACHABLE();
}

QList<Line> openingLines(LanguageForm form)
{
    return {{.text = phrase(Phrase::AimLine, form), .leaders = {phrase(Phrase::Facilitator, form)}},
        {.text = phrase(Phrase::FrameLine, form)}};
}

QList<Stage> plainStages(Minutes length, LanguageForm form)
{
    Q_ASSERT(length >= Minutes(15));
    constexpr Minutes alone(3);
    constexpr Minutes pairs(5);
    const Minutes plenary = (length - alone - pairs) / 2;
    return {{StageForm::Alone, alone, phrase(Phrase::StageAlone, form)},
        {StageForm::Pairs, pairs, phrase(Phrase::StagePairs, form)},
        {StageForm::Groups, length - alone - pairs - plenary, phrase(Phrase::StageGroups, form)},
        {StageForm::Plenary, plenary, phrase(Phrase::StagePlenary, form)}};
}

} // namespace fvd
