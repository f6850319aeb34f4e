// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/room/roomtables.h"

#include <QHash>

namespace fvd::testing {

/// A view of the room and what to call it.
struct NamedView
{
    QString name{};
    RoomView view{};
};

/// \a count people at \a tables tables: politics and administration, some names long, one missing.
inline Seats seatsForRoom(int count, int tables)
{
    using namespace Qt::StringLiterals;
    const QStringList names{u"Kari"_s, u"Ola"_s, u"Anne-Marie"_s, u"Per Kristian"_s, u"Liv"_s,
        u"Bjørn-Åge"_s, u"Ragnhild Solveig"_s, u"Nils"_s, u"Máhtte"_s, u"Sigrid"_s, u"Tor"_s};
    Seats seats;
    seats.seating.tables.resize(tables);
    for (int i = 0; i < count; ++i) {
        const Id<Attendee> id(QString::number(i));
        const Attends attends = i % 7 == 3 ? Attends::Administration
            : i % 23 == 11                 ? Attends::Substitute
                                           : Attends::Member;
        QString name = names[i % names.size()];
        if (i >= names.size())
            name += u' ' + QChar(u'A' + i / int(names.size())) + u'.';
        seats.people.append({.id = id, .name = i == 5 ? QString() : name, .attends = attends});
        SeatedTable &table = seats.seating.tables[i % tables];
        table.people << id;
        if (table.people.size() == 2)
            table.leader = id;
    }
    return seats;
}

/// Every card in \a form, with short texts and with the longest a day may bring.
inline QList<NamedView> roomCards(LanguageForm form)
{
    using namespace Qt::StringLiterals;
    using std::chrono::minutes;
    using std::chrono::seconds;
    const bool nn = form == LanguageForm::Nynorsk;
    const auto say = [&](const QString &bokmaal, const QString &nynorsk) {
        return nn ? nynorsk : bokmaal;
    };
    RoomView base;
    base.form = form;
    base.council = u"Sauda kommunestyre"_s;
    base.day = u"torsdag 3. desember 2026"_s;
    base.clock = ClockTime::at(11, 24);
    RoomView longBase = base;
    longBase.council =
        say(u"Gáivuotna – Kåfjord – Kaivuono kommunestyre"_s, u"Bydelsutvalet i St. Hanshaugen"_s);
    QList<NamedView> all;

    all.append({u"blank"_s, RoomView{.form = form}});
    RoomView view = base;
    view.card = RoomCard::Neutral;
    all.append({u"neutral"_s, view});
    view = longBase;
    view.card = RoomCard::Welcome;
    view.title =
        say(u"Folkevalgtdag: samspill, roller og økonomisk handlingsrom i en krevende tid"_s,
            u"Folkevalddag: samspel, roller og økonomisk handlingsrom i ei krevjande tid"_s);
    view.record = say(u"Bare avtaler"_s, u"Berre avtalar"_s);
    all.append({u"welcome-long"_s, view});
    view = base;
    view.card = RoomCard::Welcome;
    view.title = say(u"Folkevalgtdag"_s, u"Folkevalddag"_s);
    all.append({u"welcome"_s, view});

    view = base;
    view.card = RoomCard::Programme;
    view.title = u"Program"_s;
    view.rows = {{u"09.00"_s, say(u"Velkommen ved ordføreren"_s, u"Velkomen ved ordføraren"_s)},
        {u"09.10"_s, say(u"Rollen som folkevalgt"_s, u"Rolla som folkevald"_s)},
        {u"10.38"_s, u"Pause"_s}, {u"10.53"_s, u"Handlingsrom 2030"_s, {}, true},
        {u"12.00"_s, say(u"Lunsj"_s, u"Lunsj"_s)}, {u"12.45"_s, u"Habilitet"_s},
        {u"14.10"_s, say(u"Kjøreregler og veien videre"_s, u"Køyrereglar og vegen vidare"_s)},
        {u"15.20"_s, say(u"Avslutning"_s, u"Avslutning"_s)}};
    all.append({u"programme"_s, view});
    view = longBase;
    view.card = RoomCard::Programme;
    view.title = u"Program"_s;
    for (int hour = 8; hour < 20; ++hour)
        view.rows.append({u"%1.15"_s.arg(hour, 2, 10, QLatin1Char('0')),
            say(u"Samspillet mellom folkevalgte og administrasjonen i plan- og budsjettarbeidet"_s,
                u"Samspelet mellom folkevalde og administrasjonen i plan- og budsjettarbeidet"_s),
            {}, hour == 14});
    all.append({u"programme-long"_s, view});

    view = base;
    view.card = RoomCard::Question;
    view.title = u"Handlingsrom 2030"_s;
    view.formLine = say(u"I gruppa · 6 ved bordet"_s, u"I gruppa · 6 ved bordet"_s);
    view.text = say(u"Hva må vi slutte med for å få råd til det viktigste?"_s,
        u"Kva må vi slutte med for å få råd til det viktigaste?"_s);
    view.task =
        say(u"Skriv tre punkter. Ett legges fram."_s, u"Skriv tre punkt. Eitt blir lagt fram."_s);
    view.stages = {{say(u"Alene"_s, u"Åleine"_s), StageState::Done}, {u"Par"_s, StageState::Done},
        {u"Gruppe"_s, StageState::Now}, {u"Plenum"_s, StageState::Next}};
    view.countdown = Countdown{minutes(12) + seconds(40), minutes(20)};
    view.record = say(u"Hovedpunkter"_s, u"Hovudpunkt"_s);
    all.append({u"question"_s, view});
    RoomView still = view;
    still.countdown.reset();
    all.append({u"question-no-clock"_s, still});
    still = view;
    still.countdown->remaining = minutes(4) + seconds(58);
    still.fiveLeft = true;
    all.append({u"question-five"_s, still});
    still.countdown->remaining = -seconds(75);
    all.append({u"question-over"_s, still});
    still.countdown->remaining = -seconds(754);
    all.append({u"question-far-over"_s, still});
    still.countdown->remaining = -minutes(189);
    all.append({u"question-hours-over"_s, still});
    still = view;
    still.countdown->remaining = minutes(189);
    all.append({u"question-hours"_s, still});
    still = view;
    still.countdown->paused = true;
    all.append({u"question-paused"_s, still});
    still = view;
    still.council = longBase.council;
    still.title =
        say(u"Samspillet mellom folkevalgte og administrasjonen i plan- og budsjettarbeidet"_s,
            u"Samspelet mellom folkevalde og administrasjonen i plan- og budsjettarbeidet"_s);
    still.formLine = say(u"I gruppa · bordene 1–4 spør, bordene 5–8 svarer"_s,
        u"I gruppa · borda 1–4 spør, borda 5–8 svarar"_s);
    still.text = say(
        u"Hvilke av utviklingsmålene i kommuneplanens samfunnsdel må vi la vente når driften koster mer enn vi har, og hvem sier fra?"_s,
        u"Kva for nokre av utviklingsmåla i samfunnsdelen av kommuneplanen må vi la vente når drifta kostar meir enn vi har, og kven seier frå?"_s);
    still.stages.append({say(u"Oppsummering"_s, u"Oppsummering"_s), StageState::Next});
    all.append({u"question-long"_s, still});
    still.fiveLeft = true;
    still.countdown->remaining = minutes(4) + seconds(58);
    all.append({u"question-long-five"_s, still});
    still.countdown->remaining = -minutes(189);
    all.append({u"question-long-hours-over"_s, still});
    still.countdown->remaining = minutes(4) + seconds(58);
    still.text += u' ' + view.text + u' ' + still.text;
    all.append({u"question-longest"_s, still});
    still.page = 1;
    all.append({u"question-longest-2"_s, still});

    view = base;
    view.card = RoomCard::Tables;
    for (const int tables : {2, 6, 7, 16}) {
        view.title = say(u"Hvor vi sitter"_s, u"Kvar vi sit"_s);
        view.rows = roomTables(seatsForRoom(tables * 6 - 1, tables), TableTelling::Roles, form);
        all.append({u"tables-%1"_s.arg(tables), view});
        view.title =
            say(u"Hvor vi sitter · ordstyreren først"_s, u"Kvar vi sit · ordstyraren først"_s);
        view.rows = roomTables(seatsForRoom(tables * 6 - 1, tables), TableTelling::Names, form);
        all.append({u"tables-%1-names"_s.arg(tables), view});
    }
    view.page = 1;
    all.append({u"tables-16-names-2"_s, view});

    view = base;
    view.card = RoomCard::HouseRules;
    view.title = say(u"Slik gjør vi det i dag"_s, u"Slik gjer vi det i dag"_s);
    view.rows = {
        {{}, say(u"Dette er læring, ikke et møte"_s, u"Dette er læring, ikkje eit møte"_s)},
        {{},
            say(u"Det som sies i rommet, blir i rommet"_s,
                u"Det som blir sagt i rommet, blir i rommet"_s)},
        {{}, say(u"Telefonen på lydløs"_s, u"Telefonen på lydlaus"_s)},
        {{},
            say(u"Alle snakker, ingen holder foredrag"_s, u"Alle snakkar, ingen held foredrag"_s)}};
    view.record = say(u"Hovedpunkter"_s, u"Hovudpunkt"_s);
    all.append({u"houserules"_s, view});

    view = base;
    view.card = RoomCard::GroundRules;
    view.title = say(u"Kjøreregler"_s, u"Køyrereglar"_s);
    view.rows = {
        {{}, say(u"Vi leser sakspapirene før vi spør"_s, u"Vi les sakspapira før vi spør"_s),
            say(u"drøftet"_s, u"drøfta"_s)},
        {{}, say(u"Uenighet om sak, aldri om person"_s, u"Usemje om sak, aldri om person"_s),
            say(u"foreslått"_s, u"føreslått"_s)},
        {{},
            say(u"Den som foreslår nye utgifter, viser hvor pengene skal komme fra, også i kommunestyresalen"_s,
                u"Den som føreslår nye utgifter, viser kvar pengane skal kome frå, også i kommunestyresalen"_s),
            {}, true}};
    all.append({u"groundrules"_s, view});

    view = base;
    view.card = RoomCard::CaseStep;
    view.title = say(u"Klubbhuset · del 2 av 4"_s, u"Klubbhuset · del 2 av 4"_s);
    view.text = say(
        u"Styrelederen i idrettslaget er gift med varaordføreren.\nSaken om klubbhuset står på kartet torsdag. Hun har ikke sagt noe ennå."_s,
        u"Styreleiaren i idrettslaget er gift med varaordføraren.\nSaka om klubbhuset står på kartet torsdag. Ho har ikkje sagt noko enno."_s);
    view.task = say(u"Er hun inhabil? Hvem avgjør?"_s, u"Er ho inhabil? Kven avgjer?"_s);
    all.append({u"case"_s, view});
    view.countdown = Countdown{minutes(8), minutes(10)};
    view.text += u'\n' + view.text;
    all.append({u"case-long"_s, view});

    view = base;
    view.card = RoomCard::Film;
    view.title = say(u"Filmen om klubbhuset"_s, u"Filmen om klubbhuset"_s);
    view.text = say(
        u"En ordfører og en rådmann sitter i bilen på vei hjem fra et folkemøte. Ingen sier noe."_s,
        u"Ein ordførar og ein rådmann sit i bilen på veg heim frå eit folkemøte. Ingen seier noko."_s);
    all.append({u"film-script"_s, view});
    view.text += u' ' + view.text + u' ' + view.text;
    all.append({u"film-script-long"_s, view});

    view = base;
    view.card = RoomCard::Results;
    view.title = say(u"Evaluering"_s, u"Evaluering"_s);
    view.text = say(u"Var dagen nyttig for deg?"_s, u"Var dagen nyttig for deg?"_s);
    view.rows = {{{}, say(u"Svært nyttig"_s, u"Svært nyttig"_s), {}, false, 14},
        {{}, say(u"Nyttig"_s, u"Nyttig"_s), {}, false, 11},
        {{}, say(u"Litt nyttig"_s, u"Litt nyttig"_s), {}, false, 3},
        {{}, say(u"Ikke nyttig"_s, u"Ikkje nyttig"_s), {}, false, 0}};
    all.append({u"results"_s, view});
    view.text = say(u"I hvilken grad ble det plass til alle stemmene i rommet, også de stille?"_s,
        u"I kva grad vart det plass til alle stemmene i rommet, også dei stille?"_s);
    view.rows.append({{},
        say(u"Jeg kom for sent til å mene noe om det"_s,
            u"Eg kom for seint til å meine noko om det"_s),
        {}, false, 1});
    all.append({u"results-long"_s, view});
    return all;
}

} // namespace fvd::testing
