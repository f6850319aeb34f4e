// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Entry
{
    Word word{};
    QStringView nb{};
    QStringView nn{};
};

// clang-format off
constexpr Entry entries[]{
    {Word::Programme, u"Program", u"Program"},
    {Word::RunSheet, u"Regibok", u"Regibok"},
    {Word::ExerciseSheets, u"Oppgaveark", u"Oppgåveark"},
    {Word::GroupCards, u"Gruppekort", u"Gruppekort"},
    {Word::For, u"for", u"for"},
    {Word::And, u"og", u"og"},
    {Word::By, u"v/", u"v/"},
    {Word::Page, u"side", u"side"},
    {Word::Of, u"av", u"av"},
    {Word::Time, u"Tid", u"Tid"},
    {Word::Item, u"Program", u"Program"},
    {Word::Leader, u"Ansvarlig", u"Ansvarleg"},
    {Word::Place, u"Sted", u"Stad"},
    {Word::Audience, u"For", u"For"},
    {Word::Length, u"Min", u"Min"},
    {Word::Stage, u"Arbeidsform", u"Arbeidsform"},
    {Word::Question, u"Spørsmål og innhold", u"Spørsmål og innhald"},
    {Word::WriteDown, u"Skriv ned", u"Skriv ned"},
    {Word::Preliminary, u"Foreløpig program", u"Førebels program"},
    {Word::Version, u"versjon", u"versjon"},
    {Word::SentOn, u"sendt", u"send"},
    {Word::Reservation, u"Det tas forbehold om endringer.", u"Vi tek atterhald om endringar."},
    {Word::Cancelled, u"Avlyst", u"Avlyst"},
    {Word::Facilitator, u"Prosessveileder", u"Prosessrettleiar"},
    {Word::Facilitators, u"Prosessveiledere", u"Prosessrettleiarar"},
    {Word::FacilitatorsOnly, u"Bare for prosessveilederne", u"Berre for prosessrettleiarane"},
    {Word::Contacts, u"Kontakt", u"Kontakt"},
    {Word::Expected, u"Ventet", u"Venta"},
    {Word::Members, u"folkevalgte", u"folkevalde"},
    {Word::Member, u"folkevalgt", u"folkevald"},
    {Word::Substitutes, u"vara", u"vara"},
    {Word::ControlCommittee, u"fra kontrollutvalget", u"frå kontrollutvalet"},
    {Word::Administration, u"fra administrasjonen", u"frå administrasjonen"},
    {Word::UnionRepresentatives, u"hovedtillitsvalgte", u"hovudtillitsvalde"},
    {Word::UnionRepresentative, u"hovedtillitsvalgt", u"hovudtillitsvald"},
    {Word::CouncilMembers, u"fra råd", u"frå råd"},
    {Word::Others, u"andre", u"andre"},
    {Word::OtherPerson, u"annen", u"annan"},
    {Word::InAll, u"til sammen", u"til saman"},
    {Word::Room, u"Rom", u"Rom"},
    {Word::Tables, u"bord", u"bord"},
    {Word::NoScreen, u"ingen skjerm", u"ingen skjerm"},
    {Word::NoSound, u"ingen lyd", u"ingen lyd"},
    {Word::Equipment, u"Utstyr", u"Utstyr"},
    {Word::HardEnd, u"Må være slutt", u"Må vere slutt"},
    {Word::Sensitive, u"Vær varsom med", u"Ver varsam med"},
    {Word::Travel, u"Reise og opphold", u"Reise og opphald"},
    {Word::Premeeting, u"Fra formøtet", u"Frå formøtet"},
    {Word::FromLeadership, u"Ledelsen venter", u"Leiinga ventar"},
    {Word::FromCouncillors, u"De folkevalgte ønsker", u"Dei folkevalde ønskjer"},
    {Word::GroundRules, u"Kjøreregler", u"Køyrereglar"},
    {Word::FollowUps, u"Oppfølging fra sist", u"Oppfølging frå sist"},
    {Word::Goal, u"Mål", u"Mål"},
    {Word::Advice, u"Råd til deg som leder", u"Råd til deg som leier"},
    {Word::OwnNotes, u"Eget notat", u"Eige notat"},
    {Word::AtLeast, u"minst", u"minst"},
    {Word::MayBeDropped, u"kan droppes", u"kan droppast"},
    {Word::OwnCase, u"berører en sak under behandling", u"rører ved ei sak under behandling"},
    {Word::Fictional, u"fiktiv sak", u"fiktiv sak"},
    {Word::OpennessReminder,
        u"Dette er læring, ikke et møte i kommunelovens forstand. Når et punkt berører en sak rådet "
        u"eller kommunestyret har til behandling, kan reglene om møteoffentlighet gjelde "
        u"(kommuneloven §§ 11-2 og 11-5). Hold dere til det allmenne, og si fra i rommet hvis "
        u"samtalen glir over i saken.",
        u"Dette er læring, ikkje eit møte slik kommunelova bruker ordet. Når eit punkt rører ved ei "
        u"sak som rådet eller kommunestyret har til behandling, kan reglane om møteoffentlegheit "
        u"gjelde (kommunelova §§ 11-2 og 11-5). Hald dykk til det allmenne, og sei frå i rommet "
        u"dersom samtalen glir over i saka."},
    {Word::CheckFact, u"må kontrolleres før bruk", u"må kontrollerast før bruk"},
    {Word::GroupsOf, u"grupper på", u"grupper på"},
    {Word::DayPlan, u"Dagen i ett blikk", u"Dagen i eitt blikk"},
    {Word::Notes, u"Notater", u"Notat"},
    {Word::Intro, u"Innledning", u"Innleiing"},
    {Word::Alone, u"Alene", u"Åleine"},
    {Word::Pairs, u"Par", u"Par"},
    {Word::Groups, u"Gruppe", u"Gruppe"},
    {Word::Plenary, u"Plenum", u"Plenum"},
    {Word::Article, u"Artikkel", u"Artikkel"},
    {Word::Film, u"Film", u"Film"},
    {Word::Exercise, u"Refleksjonsopplegg", u"Refleksjonsopplegg"},
    {Word::Case, u"Case", u"Case"},
    {Word::Fact, u"Fakta", u"Fakta"},
    {Word::Step, u"steg", u"steg"},
    {Word::Table, u"Bord", u"Bord"},
    {Word::Roles, u"Roller ved bordet", u"Roller ved bordet"},
    {Word::TableLeader, u"Ordstyrer", u"Ordstyrar"},
    {Word::TableLeaderTask,
        u"slipper alle til, ett innspill fra hver i første runde, og legger fram i plenum",
        u"slepper alle til, eitt innspel frå kvar i første runde, og legg fram i plenum"},
    {Word::Writer, u"Sekretær", u"Sekretær"},
    {Word::WriterTask, u"skriver stikkord som alle kan lese, uten navn på den som sa det",
        u"skriv stikkord som alle kan lese, utan namn på den som sa det"},
    {Word::TimeKeeper, u"Tidtaker", u"Tidtakar"},
    {Word::TimeKeeperTask, u"sier fra når halve tiden er gått, og når det er to minutter igjen",
        u"seier frå når halve tida er gått, og når det er to minutt igjen"},
    {Word::BreadthKeeper, u"Viddevakt", u"Viddevakt"},
    {Word::BreadthKeeperTask, u"passer på at gruppa ser saken fra flere sider før den konkluderer",
        u"passar på at gruppa ser saka frå fleire sider før ho konkluderer"},
    {Word::AtThisTable, u"Ved dette bordet", u"Ved dette bordet"},
    {Word::TableSigns, u"Bordskilt", u"Bordskilt"},
    {Word::TodaysTasks, u"Oppgavene våre", u"Oppgåvene våre"},
    {Word::CutSteps, u"Klipp arket mellom stegene, og del ut ett om gangen.",
        u"Klipp arket mellom stega, og del ut eitt om gongen."},
    {Word::OurAnswer, u"Dette kom vi fram til", u"Dette kom vi fram til"},
    {Word::PlanB, u"Plan B", u"Plan B"},
    {Word::NoteSheets, u"Notatark", u"Notatark"},
    {Word::NoteSheetsHow,
        u"Skriv stikkord og nummeret på bordet, ikke navn. Ta bilde av arket etterpå; koden øverst sier hvilket programpunkt det hører til.",
        u"Skriv stikkord og nummeret på bordet, ikkje namn. Ta bilete av arket etterpå; koden øvst seier kva programpunkt det høyrer til."},
    {Word::Departure, u"Klar til avreise", u"Klar til avreise"},
    {Word::Summary, u"Oppsummering", u"Oppsummering"},
    {Word::Report, u"Rapport til KS", u"Rapport til KS"},
    {Word::SummaryReminder,
        u"Dette er det rommet kom fram til på en dag for læring. Det er ikke vedtak, og ingen "
        u"deltakere er navngitt.",
        u"Dette er det rommet kom fram til på ein dag for læring. Det er ikkje vedtak, og ingen "
        u"deltakarar er namngjevne."},
    {Word::NothingNoted, u"Det er ikke skrevet ned noe fra dagen.",
        u"Det er ikkje skrive ned noko frå dagen."},
    {Word::Present, u"Til stede", u"Til stades"},
    {Word::Agreed, u"Dette ble vi enige om", u"Dette vart vi einige om"},
    {Word::Ideas, u"Ideer og innspill", u"Idear og innspel"},
    {Word::Questions, u"Åpne spørsmål", u"Opne spørsmål"},
    {Word::MainPoints, u"Hovedpunkter", u"Hovudpunkt"},
    {Word::OtherPoints, u"Annet", u"Anna"},
    {Word::FollowingUp, u"Oppfølging", u"Oppfølging"},
    {Word::What, u"Hva", u"Kva"},
    {Word::Due, u"Frist", u"Frist"},
    {Word::Proposed, u"foreslått", u"foreslått"},
    {Word::Discussed, u"drøftet", u"drøfta"},
    {Word::Done, u"gjort", u"gjort"},
    {Word::Evaluation, u"Evaluering", u"Evaluering"},
    {Word::Answered, u"svar", u"svar"},
    {Word::TooFewAnswers, u"Færre enn fem svarte, så svarene er ikke fordelt.",
        u"Færre enn fem svara, så svara er ikkje fordelte."},
    {Word::PlannedAgainstHeld, u"Tiden: slik vi planla, og slik det ble",
        u"Tida: slik vi planla, og slik det vart"},
    {Word::Planned, u"Planlagt", u"Planlagt"},
    {Word::Held, u"Slik ble det", u"Slik vart det"},
    {Word::Deviation, u"Avvik", u"Avvik"},
    {Word::BarsExplained, u"Den tynne streken er planen, den tykke er slik det ble.",
        u"Den tynne streken er planen, den tjukke er slik det vart."},
    {Word::Inserted, u"satt inn på dagen", u"sett inn på dagen"},
    {Word::NotHeld, u"utgikk", u"gjekk ut"},
    {Word::Moved, u"flyttet til neste dag", u"flytta til neste dag"},
    {Word::Council, u"Folkevalgt organ", u"Folkevalt organ"},
    {Word::Dates, u"Dato", u"Dato"},
    {Word::Themes, u"Temaer", u"Tema"},
    {Word::WhoCame, u"Hvem som kom", u"Kven som kom"},
    {Word::Who, u"Gruppe", u"Gruppe"},
    {Word::NotCounted, u"ikke talt", u"ikkje talt"},
    {Word::ArchivePackage, u"arkivpakke", u"arkivpakke"},
    {Word::PictureOfNotes, u"Bilde av det en gruppe skrev", u"Bilete av det ei gruppe skreiv"},
};
// clang-format on

QString pick(QStringView nb, QStringView nn, LanguageForm form)
{
    return (form == LanguageForm::Nynorsk ? nn : nb).toString();
}

/// A comma, unless one of several names holds one itself.
QString leaderSeparator(const QStringList &leaders)
{
    const bool commas =
        std::ranges::any_of(leaders, [](const QString &name) { return name.contains(u','); });
    return commas ? u";"_s : u","_s;
}

} // namespace

QString word(Word word, LanguageForm form)
{
    const auto *found = std::ranges::find(entries, word, &Entry::word);
    Q_ASSERT(found != std::ranges::end(entries));
    return pick(found->nb, found->nn, form);
}

QString languageTag(LanguageForm form)
{
    return pick(u"nb-NO", u"nn-NO", form);
}

QString dateText(QDate date, LanguageForm form)
{
    static constexpr std::array<QStringView, 7> nb{
        u"mandag", u"tirsdag", u"onsdag", u"torsdag", u"fredag", u"lørdag", u"søndag"};
    static constexpr std::array<QStringView, 7> nn{
        u"måndag", u"tysdag", u"onsdag", u"torsdag", u"fredag", u"laurdag", u"søndag"};
    const auto day = size_t(date.dayOfWeek() - 1);
    return pick(nb[day], nn[day], form) + u' ' + shortDateText(date);
}

QString shortDateText(QDate date)
{
    // The months have the same names in both forms.
    static constexpr std::array<QStringView, 12> months{u"januar", u"februar", u"mars", u"april",
        u"mai", u"juni", u"juli", u"august", u"september", u"oktober", u"november", u"desember"};
    return u"%1. %2 %3"_s.arg(QString::number(date.day()), months[size_t(date.month() - 1)],
        QString::number(date.year()));
}

QString paperTime(ClockTime time)
{
    const ClockTime midnight = ClockTime::at(24);
    return clockText(time > midnight ? ClockTime{time - midnight} : time);
}

QString hoursText(ClockTime start, ClockTime end)
{
    return paperTime(start) + u'–' + paperTime(end);
}

QString minutesText(Minutes minutes)
{
    return QString::number(minutes.count()) + u" min"_s;
}

QString timeText(const Item &item, const Slot &slot, LanguageForm form)
{
    const Timing &timing = item.timing;
    const auto start = timing.start ? timing.start : slot.start;
    const bool untimed = timing.kind == TimingKind::None || !start;
    if (untimed)
        return item.planned && item.planned->count() > 0 ? minutesText(*item.planned) : QString();

    const QString from = paperTime(*start);
    const QString range = timing.end ? hoursText(*start, *timing.end) : from;
    switch (timing.kind) {
    case TimingKind::About:
        return u"ca. "_s + range;
    case TimingKind::From:
        return pick(u"fra ", u"frå ", form) + from
            + (timing.end ? u" til "_s + paperTime(*timing.end) : QString());
    case TimingKind::Latest:
        return pick(u"senest ", u"seinast ", form) + range;
    case TimingKind::Open:
        return from + u'–';
    case TimingKind::Follows:
    case TimingKind::Exact:
    case TimingKind::None:
        break;
    }
    return range;
}

QString listText(const QStringList &names, LanguageForm form)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.first(names.size() - 1).join(u", "_s) + u' ' + word(Word::And, form) + u' '
        + names.last();
}

QString leadersText(const QStringList &leaders)
{
    return leaders.join(leaderSeparator(leaders) + u' ');
}

QString leadersColumn(const QStringList &leaders)
{
    return leaders.join(leaderSeparator(leaders) + u'\n');
}

Word attendsWord(Attends kind, int count)
{
    const bool one = count == 1;
    switch (kind) {
    case Attends::Member:
        return one ? Word::Member : Word::Members;
    case Attends::Substitute:
        return Word::Substitutes;
    case Attends::ControlCommittee:
        return Word::ControlCommittee;
    case Attends::Administration:
        return Word::Administration;
    case Attends::UnionRepresentative:
        return one ? Word::UnionRepresentative : Word::UnionRepresentatives;
    case Attends::CouncilMember:
        return Word::CouncilMembers;
    case Attends::Other:
        return one ? Word::OtherPerson : Word::Others;
    }
    Q_UNREACHABLE();
}

QString headCountsText(const HeadCounts &counts, LanguageForm form)
{
    QStringList parts;
    for (const auto &[kind, name] : Names<Attends>::all) {
        if (const int count = countOf(counts, kind); count > 0)
            parts << QString::number(count) + u' ' + word(attendsWord(kind, count), form);
    }
    return parts.join(u", "_s);
}

QString stageFormText(StageForm stage, LanguageForm form)
{
    switch (stage) {
    case StageForm::Intro:
        return word(Word::Intro, form);
    case StageForm::Alone:
        return word(Word::Alone, form);
    case StageForm::Pairs:
        return word(Word::Pairs, form);
    case StageForm::Groups:
        return word(Word::Groups, form);
    case StageForm::Plenary:
        break;
    }
    return word(Word::Plenary, form);
}

QString questionText(const Stage &stage, LanguageForm form)
{
    if (stage.write.isEmpty())
        return stage.text;
    return stage.text + u' ' + word(Word::WriteDown, form) + u": "_s + stage.write;
}

QString materialKindText(MaterialKind kind, LanguageForm form)
{
    switch (kind) {
    case MaterialKind::Article:
        return word(Word::Article, form);
    case MaterialKind::Film:
        return word(Word::Film, form);
    case MaterialKind::Exercise:
        return word(Word::Exercise, form);
    case MaterialKind::Case:
        return word(Word::Case, form);
    case MaterialKind::Fact:
        break;
    }
    return word(Word::Fact, form);
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace fvd
