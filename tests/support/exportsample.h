// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/run.h"

/// A full day as a facilitator prepares it, with everything a document can say. What only the
/// facilitator may see holds the word "HEMMELIG", and what was said in the room "SAGT".
namespace fvd::testing {

using namespace Qt::StringLiterals;

struct Sample
{
    Session session{};
    PrivateNotes notes{};
    QList<Council> councils{};
    QList<Run> runs{};
    QStringList themes{};
};

inline Item sampleItem(const QString &title, int minutes, const QStringList &leaders = {},
    ItemKind kind = ItemKind::Talk)
{
    return {.id = Id<Item>(u"item-"_s + title),
        .kind = kind,
        .title = title,
        .leaders = leaders,
        .planned = Minutes(minutes)};
}

inline MaterialCopy sampleExercise(bool nynorsk)
{
    MaterialText text;
    text.title = nynorsk ? u"Kva ser innbyggjarane?"_s : u"Hva ser innbyggerne?"_s;
    text.summary = nynorsk ? u"Gruppene prøver tre blikk på den same saka."_s
                           : u"Gruppene prøver tre blikk på den samme saken."_s;
    text.facilitator = nynorsk
        ? u"HEMMELIG råd: lat dei tie i *heile* to minutt.\n\n- Ta ein runde.\n- Spør **kvifor**."_s
        : u"HEMMELIG råd: la dem tie i *hele* to minutter.\n\n- Ta en runde.\n- Spør **hvorfor**."_s;
    text.body = nynorsk
        ? u"## Slik gjer vi\n\n1. Skriv for deg sjølv.\n2. Del med **sidemannen**.\n\n## Sjå etter\n\n- Kven er ikkje i rommet?"_s
        : u"## Slik gjør vi\n\n1. Skriv for deg selv.\n2. Del med **sidemannen**.\n\n## Se etter\n\n- Hvem er ikke i rommet?"_s;
    return {.source = Id<Material>(u"samspill/hva-ser-innbyggerne"_s),
        .kind = MaterialKind::Exercise,
        .groupMin = 4,
        .groupMax = 6,
        .text = text};
}

inline MaterialCopy sampleCase(bool nynorsk)
{
    MaterialText text;
    text.title = u"Brygga i Sundvika"_s;
    text.summary = nynorsk ? u"Hjelpa har ein pris."_s : u"Hjelpen har en pris."_s;
    text.facilitator = u"HEMMELIG råd til casen"_s;
    text.body = nynorsk
        ? u"## Steg 1: Kaffi på tramma\n\nVilde stikk innom Odd. «Dei svarar ikkje eingong», seier han.\n\n- Kva kan ho svare?\n\n## Steg 2: Telefonen\n\nFredag morgon ringjer ho **saksbehandlaren**.\n\n- Kva høyrde han?"_s
        : u"## Steg 1: Kaffe på trammen\n\nVilde stikker innom Odd. «De svarer ikke engang», sier han.\n\n- Hva kan hun svare?\n\n## Steg 2: Telefonen\n\nFredag morgen ringer hun **saksbehandleren**.\n\n- Hva hørte han?"_s;
    return {.source = Id<Material>(u"rolle/brygga"_s), .kind = MaterialKind::Case, .text = text};
}

inline Item sampleTracks(bool nynorsk)
{
    Item groups =
        sampleItem(nynorsk ? u"Handlingsrom 2030 i grupper"_s : u"Handlingsrom 2030 i grupper"_s,
            60, {}, ItemKind::Exercise);
    Track north{.id = Id<Track>(u"t1"_s),
        .title = u"Gruppe Nord"_s,
        .leaders = {u"økonomisjefen"_s},
        .place = u"Formannskapssalen"_s};
    north.items << sampleItem(nynorsk ? u"Tala bak"_s : u"Tallene bak"_s, 30)
                << sampleItem(u"Drøfting"_s, 30);
    Track south{.id = Id<Track>(u"t2"_s),
        .title = u"Gruppe Sør"_s,
        .leaders = {u"Áile Čáppa Ŋuorra"_s, u"Đávvet Šuŧŧi Žima"_s},
        .place = u"Kantina"_s};
    groups.tracks << north << south;
    return groups;
}

inline GroundRule sampleRule(bool nynorsk)
{
    return {.id = Id<GroundRule>(u"r1"_s),
        .text =
            nynorsk ? u"SAGT Vi lèt kvarandre snakke ut"_s : u"SAGT Vi lar hverandre snakke ut"_s,
        .status = GroundRuleStatus::Discussed};
}

/// The first day of \a session as it was held: late by four minutes, a break dropped.
inline Run sampleRun(const Session &session)
{
    const bool nn = session.language == LanguageForm::Nynorsk;
    const Day &day = session.days.first();
    Run run{.id = runId(session.id, day.id), .session = session.id, .day = day.id, .plan = day};
    const auto act = [&](int hour, int minute, RunAct what, qsizetype item) {
        run.events.append({.id = Id<RunEvent>(u"e%1"_s.arg(run.events.size())),
            .at = QDateTime(QDate(2026, 12, 3), QTime(hour, minute), Qt::OffsetFromUTC, 3600),
            .act = what,
            .item = day.items[item].id});
    };
    act(9, 4, RunAct::Start, 0);
    act(9, 31, RunAct::Start, 1);
    act(10, 45, RunAct::Start, 2);
    act(10, 58, RunAct::Start, 3);
    act(12, 2, RunAct::Start, 4);
    act(12, 45, RunAct::Start, 7);
    act(13, 50, RunAct::Skip, 8);
    act(13, 51, RunAct::Start, 9);
    act(14, 44, RunAct::Start, 10);
    act(15, 2, RunAct::End, 10);
    const auto note = [&](qsizetype item, NoteKind kind, const QString &text, int group = 0,
                          bool leftOut = false) {
        run.notes.append({.id = Id<Note>(u"n%1"_s.arg(run.notes.size())),
            .item = day.items[item].id,
            .kind = kind,
            .group = group,
            .text = text,
            .leftOut = leftOut});
    };
    note(1, NoteKind::Idea,
        nn ? u"SAGT Spør ungdomsrådet tidleg"_s : u"SAGT Spør ungdomsrådet tidlig"_s, 3);
    note(1, NoteKind::Idea, nn ? u"SAGT Vis kva kuttet kostar"_s : u"SAGT Vis hva kuttet koster"_s,
        1);
    note(1, NoteKind::Idea, u"HEMMELIG idé"_s, 2, true);
    note(1, NoteKind::Question, nn ? u"SAGT Kven eig saka?"_s : u"SAGT Hvem eier saken?"_s);
    note(7, NoteKind::Agreement,
        nn ? u"SAGT Vi møtest før budsjettet"_s : u"SAGT Vi møtes før budsjettet"_s);
    note(7, NoteKind::Rule, u"HEMMELIG regel uten rad i samlingen"_s);
    run.present = {.members = 23, .substitutes = 2, .administration = 6};
    run.evaluation = {
        {.text = nn ? u"Kor nyttig var dagen for deg?"_s : u"Hvor nyttig var dagen for deg?"_s,
            .options = {u"Svært nyttig"_s, u"Nyttig"_s, u"Litt nyttig"_s},
            .counts = {18, 9, 1}},
        {.text = u"Kom du til orde?"_s,
            .options = {u"HEMMELIG ja"_s, u"HEMMELIG nei"_s},
            .counts = {3, 1}},
        {.text = u"Kva no?"_s, .answers = {u"HEMMELIG svar"_s}}};
    return run;
}

/// A day for Sauda kommunestyre in \a form.
inline Sample sampleDay(LanguageForm form)
{
    const bool nn = form == LanguageForm::Nynorsk;
    const QString facilitator = nn ? u"prosessrettleiar"_s : u"prosessveileder"_s;
    const QString mayor = nn ? u"ordføraren"_s : u"ordføreren"_s;

    Day day{.id = Id<Day>(u"day-1"_s),
        .date = QDate(2026, 12, 3),
        .start = ClockTime::at(9),
        .venue = u"Sauda rådhus"_s,
        .remark =
            nn ? u"Det er kaffi frå klokka halv ni."_s : u"Det er kaffe fra klokken halv ni."_s};

    Item welcome = sampleItem(nn ? u"Velkomen"_s : u"Velkommen"_s, 20, {mayor});
    welcome.lines << Line{u"Mål for dagen"_s, {facilitator}}
                  << Line{nn ? u"Køyrereglar"_s : u"Kjøreregler"_s, {u"alle"_s}};
    welcome.goal = u"HEMMELIG mål: alle har sagt noe før halv ti"_s;

    Item exercise = sampleItem(nn ? u"Kva vil vi med økonomien?"_s : u"Hva vil vi med økonomien?"_s,
        70, {facilitator}, ItemKind::Exercise);
    exercise.minimum = Minutes(45);
    exercise.mayBeDropped = true;
    exercise.goal = u"HEMMELIG mål for økonomien"_s;
    exercise.materials << sampleExercise(nn);
    exercise.stages = {
        {StageForm::Intro, Minutes(10), nn ? u"Kort innleiing."_s : u"Kort innledning."_s},
        {StageForm::Alone, Minutes(5), nn ? u"Kva ser du i dag?"_s : u"Hva ser du i dag?"_s},
        {StageForm::Groups, Minutes(35),
            nn ? u"Kva ville innbyggjarane sagt?"_s : u"Hva ville innbyggerne sagt?"_s},
        {StageForm::Plenary, Minutes(20),
            nn ? u"Eitt ord frå kvart bord."_s : u"Ett ord fra hvert bord."_s}};

    Item lunch = sampleItem(u"Lunsj"_s, 45, {}, ItemKind::Meal);
    lunch.timing = {.kind = TimingKind::About, .start = ClockTime::at(12)};
    lunch.place = u"Kantina"_s;

    Item caseItem = sampleItem(
        u"Case: Brygga i Sundvika"_s, 60, {facilitator, u"kommunedirektøren"_s}, ItemKind::Case);
    caseItem.openness = Openness::Fictional;
    caseItem.materials << sampleCase(nn);
    caseItem.audience = nn ? u"dei faste medlemmene"_s : u"de faste medlemmene"_s;

    Item instruction = {.id = Id<Item>(u"text"_s),
        .kind = ItemKind::Text,
        .title = nn ? u"Ta med eige skrivesaker."_s : u"Ta med egne skrivesaker."_s,
        .timing = {.kind = TimingKind::None}};
    Item section = {.id = Id<Item>(u"section"_s),
        .kind = ItemKind::Heading,
        .title = u"Etter lunsj"_s,
        .timing = {.kind = TimingKind::None}};
    Item secondBreak = sampleItem(u"Pause"_s, 15, {}, ItemKind::Break);
    secondBreak.id = Id<Item>(u"item-second-break"_s);
    Item ending = sampleItem(u"Evaluering og avslutning"_s, 15, {mayor});

    day.items << welcome << exercise << sampleItem(u"Pause"_s, 15, {}, ItemKind::Break)
              << sampleTracks(nn) << lunch << section << instruction << caseItem << secondBreak
              << sampleItem(
                     nn ? u"Køyrereglar og vegen vidare"_s : u"Kjøreregler og veien videre"_s, 50,
                     {u"alle"_s})
              << ending;

    Session session{.id = Id<Session>(u"session-1"_s),
        .councils = {Id<Council>(u"1135"_s)},
        .parts = {Part::Tailored3},
        .language = form,
        .status = SessionStatus::Draft,
        .version = 2,
        .sent = QDate(2026, 11, 12),
        .facilitators = {{.name = u"Ingrid Dahle"_s,
            .role = u"KS"_s,
            .phone = u"HEMMELIG 900 11 222"_s}},
        .contacts = {{.name = u"HEMMELIG Berit Ås"_s,
            .role = mayor,
            .phone = u"HEMMELIG 911 22 333"_s,
            .email = u"HEMMELIG@sauda.example"_s}},
        .expected = {.members = 25, .substitutes = 4, .administration = 6},
        .days = {day},
        .remark = nn ? u"Vi tek korte pausar undervegs."_s : u"Vi tar korte pauser underveis."_s,
        .groundRules = {{.text = u"HEMMELIG kjøreregel"_s, .leftOut = true}, sampleRule(nn)},
        .followUps = {{.what = u"HEMMELIG oppfølging"_s,
                          .responsible = mayor,
                          .due = QDate(2027, 2, 1),
                          .leftOut = true},
            {.id = Id<FollowUp>(u"f1"_s),
                .what = nn ? u"SAGT Saksgangen på éi side"_s : u"SAGT Saksgangen på én side"_s,
                .responsible = u"kommunedirektøren"_s,
                .due = QDate(2027, 2, 15)}},
        .summary = {.tables = true, .times = true},
        .travel = u"HEMMELIG hotell"_s};
    session.frame = {.end = ClockTime::at(16),
        .hardEnd = true,
        .sensitive = u"HEMMELIG skolesak"_s,
        .room = u"HEMMELIG sal"_s,
        .equipment = u"HEMMELIG flippover"_s};
    session.premeetings << Premeeting{.date = QDate(2026, 10, 20),
        .where = u"Teams HEMMELIG"_s,
        .leadership = u"HEMMELIG forventning fra ledelsen"_s,
        .councillors = u"HEMMELIG ønske fra de folkevalgte"_s,
        .notes = u"HEMMELIG notat fra formøtet"_s};

    PrivateNotes notes{.session = session.id, .general = u"HEMMELIG Husk **adapter**."_s};
    notes.items[exercise.id] = u"HEMMELIG Hold tiden i gruppene."_s;
    return {session, notes, {{.id = Id<Council>(u"1135"_s), .name = u"Sauda"_s}},
        {sampleRun(session)}, {u"Økonomi og handlingsrom"_s, u"Samspel og samspill"_s}};
}

} // namespace fvd::testing
