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
    Words{u"Velkommen", u"Velkomen"},
    Words{u"Mål for samlingen og hvordan vi arbeider", u"Mål for samlinga og korleis vi arbeider"},
    Words{u"I dag lærer og reflekterer vi. Vi behandler ingen saker og avklarer ingen standpunkt.",
        u"I dag lærer og reflekterer vi. Vi handsamar ingen saker og avklarer ingen standpunkt."},
    Words{u"Pause", u"Pause"},
    Words{u"Lunsj", u"Lunsj"},
    Words{u"Matpause", u"Matpause"},
    Words{u"Innledning", u"Innleiing"},
    Words{u"%1: innledning", u"%1: innleiing"},
    Words{u"Refleksjon alene, i par og i grupper", u"Refleksjon åleine, i par og i grupper"},
    Words{u"%1: refleksjon i grupper", u"%1: refleksjon i grupper"},
    Words{u"Arbeid med case i grupper", u"Arbeid med case i grupper"},
    Words{u"Samtale", u"Samtale"},
    Words{u"%1: samtale", u"%1: samtale"},
    Words{u"Samtale i plenum: Hva tar vi med oss?", u"Samtale i plenum: Kva tek vi med oss?"},
    Words{u"Kjøreregler for samarbeid og debatt", u"Køyrereglar for samarbeid og debatt"},
    Words{u"Oppfølging: Hva gjør vi videre, hvem og når?",
        u"Oppfølging: Kva gjer vi vidare, kven og når?"},
    Words{u"Evaluering", u"Evaluering"},
    Words{u"Avslutning", u"Avslutning"},
    Words{u"Takk for i dag", u"Takk for i dag"},
    Words{u"God morgen, og hva vi tar med oss fra i går",
        u"God morgon, og kva vi tek med oss frå i går"},
    Words{u"Kommunestyremøte", u"Kommunestyremøte"},
    Words{u"Hva vi skal gjøre, og hvorfor.", u"Kva vi skal gjere, og kvifor."},
    Words{u"Tenk stille og skriv stikkord.", u"Tenk stille og skriv stikkord."},
    Words{u"Fortell hverandre hva dere skrev.", u"Fortel kvarandre kva de skreiv."},
    Words{u"Én sier ett poeng om gangen. Velg det viktigste.",
        u"Éin seier eitt poeng om gongen. Vel det viktigaste."},
    Words{u"Ett poeng fra hvert bord.", u"Eitt poeng frå kvart bord."},
    Words{u"Dag %1", u"Dag %1"},
};
static_assert(table.size() == size_t(Phrase::Day) + 1);

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

} // namespace fvd
