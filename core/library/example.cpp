// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/example.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

/// An item of an example day. The texts are what a facilitator wrote, so they are in one language
/// form and not translated.
Item item(const char *id, ItemKind kind, const QString &title, Minutes planned,
    const QStringList &leaders = {}, const QString &line = {})
{
    Item made;
    made.id = Id<Item>(u"example-"_s + QString::fromLatin1(id));
    made.kind = kind;
    made.title = title;
    made.planned = planned;
    made.leaders = leaders;
    if (!line.isEmpty())
        made.lines.append(Line{.text = line});
    return made;
}

Item pause(const char *id)
{
    return item(id, ItemKind::Break, u"Pause"_s, 15min);
}

Item pinnedMeal(const char *id, const QString &title, ClockTime start, Minutes planned)
{
    Item made = item(id, ItemKind::Meal, title, planned);
    made.timing = {.kind = TimingKind::Exact, .start = start, .pinned = true};
    return made;
}

Day day(const char *id, const QDate &date, ClockTime start, const QString &venue, QList<Item> items)
{
    Day made;
    made.id = Id<Day>(u"example-"_s + QString::fromLatin1(id));
    made.date = date;
    made.start = start;
    made.venue = venue;
    made.items = std::move(items);
    return made;
}

Session session(const char *id, const char *council, QList<Part> parts, LanguageForm form,
    SessionStatus status, QList<Day> days)
{
    Session made;
    made.id = Id<Session>(u"example-"_s + QString::fromLatin1(id));
    made.councils = {Id<Council>(QString::fromLatin1(council))};
    made.parts = std::move(parts);
    made.language = form;
    made.languageAsked = true;
    made.status = status;
    made.facilitators = {Person{.name = u"Kari Nordmann"_s}};
    made.days = std::move(days);
    return made;
}

Premeeting held(
    const char *id, const QDate &date, const QString &leadership, const QString &councillors)
{
    Premeeting made;
    made.id = Id<Premeeting>(u"example-"_s + QString::fromLatin1(id));
    made.date = date;
    made.where = u"Teams"_s;
    made.leadership = leadership;
    made.councillors = councillors;
    return made;
}

Session sauda(const QDate &date)
{
    const QString us = u"prosessrettleiar"_s;
    Item economy = item("sauda-2", ItemKind::Exercise, u"Kva vil vi med økonomien?"_s, 70min, {us});
    economy.stages = {
        {.form = StageForm::Intro, .planned = 20min},
        {.form = StageForm::Alone,
            .planned = 3min,
            .text = u"Kva er det viktigaste pengane våre skal gje innbyggjarane?"_s},
        {.form = StageForm::Pairs, .planned = 7min, .text = u"Kva har de felles?"_s},
        {.form = StageForm::Groups,
            .planned = 20min,
            .text = u"Kva må vi slutte med for å få råd til det viktigaste?"_s},
        {.form = StageForm::Plenary, .planned = 20min, .text = u"Eitt punkt frå kvart bord."_s},
    };
    economy.goal = u"Ei felles forståing av kva økonomien skal brukast til."_s;
    Item room = item("sauda-4", ItemKind::Case, u"Handlingsrom 2030"_s, 75min,
        {u"økonomisjefen"_s, us}, u"Case Tindvik kommune, steg 1–3 · grupper på 6"_s);
    room.stages = {
        {.form = StageForm::Intro, .planned = 10min, .text = u"Tindvik kommune år 2030"_s},
        {.form = StageForm::Groups,
            .planned = 40min,
            .text = u"Kva må vi slutte med for å få råd til det viktigaste?"_s},
        {.form = StageForm::Plenary, .planned = 25min, .text = u"Eitt punkt frå kvart bord."_s},
    };
    room.minimum = 45min;
    room.openness = Openness::Fictional;
    room.goal = u"Sjå kva dagens val gjer med handlefridomen i neste periode."_s;
    Item competence = item("sauda-6", ItemKind::Exercise, u"Habilitet i små kommunar"_s, 85min,
        {us}, u"Dilemma i tre rundar · plenum"_s);
    competence.minimum = 50min;
    competence.goal = u"Vere trygg på når ein må seie ifrå, og kven som avgjer."_s;
    Item rules =
        item("sauda-8", ItemKind::Exercise, u"Køyrereglar og vegen vidare"_s, 50min, {u"alle"_s});
    rules.minimum = 30min;

    Session made =
        session("sauda", "1135", {Part::Tailored3}, LanguageForm::Nynorsk, SessionStatus::Sent,
            {day("sauda-day", date, ClockTime::at(9), u"Sauda rådhus"_s,
                {item("sauda-1", ItemKind::Talk, u"Velkomen"_s, 20min, {u"ordføraren"_s},
                     u"Mål for dagen · dette er ikkje eit møte"_s),
                    economy, pause("sauda-3"), room,
                    pinnedMeal("sauda-5", u"Lunsj"_s, ClockTime::at(12), 45min), competence,
                    pause("sauda-7"), rules,
                    item("sauda-9", ItemKind::Talk, u"Evaluering og avslutning"_s, 15min,
                        {u"ordføraren"_s})})});
    made.days.first().end = ClockTime::at(15, 30);
    made.version = 2;
    made.sent = date.addDays(-14);
    made.facilitators = {{.name = u"Kari Nordmann"_s}, {.name = u"Ola Nordmann"_s}};
    made.contacts = {{.name = u"Ordføraren"_s, .role = u"ordførar"_s, .phone = u"00 00 00 00"_s}};
    made.expected = {.members = 19, .administration = 6};
    made.frame = {.start = ClockTime::at(9),
        .end = ClockTime::at(15, 30),
        .hardEnd = true,
        .lunch = ClockTime::at(12),
        .themes = {u"kommuneokonomi"_s, u"habilitet"_s},
        .sensitive = u"Skulestrukturen, som er til handsaming no."_s,
        .room = u"Kommunestyresalen"_s,
        .tables = 4};
    made.premeetings = {
        held("sauda-pre", date.addDays(-35), u"Eit felles bilete av økonomien før budsjettet."_s,
            u"Meir om habilitet; mange sit i styre og lag."_s)};
    made.groundRules = {
        {.id = Id<GroundRule>(u"example-sauda-r1"_s), .text = u"Vi talar saka, ikkje personen."_s}};
    made.followUps = {{.id = Id<FollowUp>(u"example-sauda-f1"_s),
        .what = u"Legge fram ei oversikt over styreverv"_s,
        .responsible = u"kommunedirektøren"_s,
        .due = date.addDays(40)}};
    made.travel = u"Ferje Sand–Ropeid, hotell natta før."_s;
    return made;
}

Session saudaBasis(const QDate &date)
{
    const QString us = u"prosessrettleiar"_s;
    const auto basisDay = [&](const char *id, const QDate &on, const QString &first,
                              const QString &second) {
        const QByteArray prefix(id);
        return day(id, on, ClockTime::at(9), u"Sauda Fjordhotell"_s,
            {item((prefix + "-1").constData(), ItemKind::Talk, u"Velkomen"_s, 15min,
                 {u"ordføraren"_s}),
                item((prefix + "-2").constData(), ItemKind::Exercise, first, 105min, {us}),
                pause((prefix + "-3").constData()),
                item((prefix + "-4").constData(), ItemKind::Exercise, second, 60min, {us}),
                item((prefix + "-5").constData(), ItemKind::Meal, u"Lunsj"_s, 60min),
                item((prefix + "-6").constData(), ItemKind::Case, u"Case: Tindvik kommune"_s,
                    105min, {us})});
    };
    Session made = session("sauda-basis", "1135", {Part::Basis1, Part::Basis2},
        LanguageForm::Nynorsk, SessionStatus::Held,
        {basisDay("sauda-b1", date, u"Rolla som folkevald"_s, u"Samspelet i kommunestyret"_s),
            basisDay("sauda-b2", date.addDays(1), u"Samspelet med administrasjonen"_s,
                u"Lokalsamfunn og debattklima"_s)});
    made.facilitators = {{.name = u"Kari Nordmann"_s}};
    made.expected = {.members = 19, .substitutes = 4, .administration = 7};
    made.premeetings = {held("sauda-b-pre", date.addDays(-20), {}, {})};
    made.groundRules = {{.id = Id<GroundRule>(u"example-sauda-b-r1"_s),
                            .text = u"Vi spør før vi kritiserer."_s,
                            .status = GroundRuleStatus::Discussed},
        {.id = Id<GroundRule>(u"example-sauda-b-r2"_s),
            .text = u"Usemja tek vi i salen, ikkje på nett."_s,
            .status = GroundRuleStatus::Discussed}};
    made.followUps = {{.id = Id<FollowUp>(u"example-sauda-b-f1"_s),
                          .what = u"Lage ei mal for spørsmål til administrasjonen"_s,
                          .responsible = u"kommunedirektøren"_s,
                          .due = date.addDays(60)},
        {.id = Id<FollowUp>(u"example-sauda-b-f2"_s),
            .what = u"Ta debattklima opp att på neste samling"_s,
            .responsible = u"ordføraren"_s,
            .due = date.addDays(300)}};
    return made;
}

Session aurland(const QDate &date)
{
    const QString us = u"prosessrettleiar"_s;
    Session made = session("aurland", "4641", {Part::Tailored3}, LanguageForm::Nynorsk,
        SessionStatus::Sent,
        {day("aurland-day", date, ClockTime::at(16, 30), u"Aurland heradshus"_s,
            {item("aurland-1", ItemKind::Talk, u"Kva for rolle har vi på?"_s, 30min, {us}),
                item("aurland-2", ItemKind::Exercise, u"Ombod, innbyggjar, arbeidsgjevar"_s, 50min,
                    {us}),
                pause("aurland-3"),
                item("aurland-4", ItemKind::Talk, u"Kva tek vi med oss?"_s, 25min, {u"alle"_s})})});
    made.version = 1;
    made.sent = date.addDays(-21);
    made.expected = {.members = 17, .administration = 4};
    made.premeetings = {held("aurland-pre", date.addDays(-30), {}, u"Rolleforståing"_s)};
    return made;
}

Session kautokeino(const QDate &date)
{
    const QString us = u"prosessveileder"_s;
    const auto basisDay = [&](const char *id, const QDate &on, const QString &title) {
        const QByteArray prefix(id);
        return day(id, on, ClockTime::at(9), u"Diehtosiida"_s,
            {item((prefix + "-1").constData(), ItemKind::Talk, u"Bures boahtin – velkommen"_s,
                 20min, {u"ordfører"_s}),
                item((prefix + "-2").constData(), ItemKind::Exercise, title, 100min, {us}),
                item((prefix + "-3").constData(), ItemKind::Meal, u"Lunsj"_s, 60min),
                item((prefix + "-4").constData(), ItemKind::Case, u"Case i grupper"_s, 120min,
                    {us, u"kommunedirektør"_s})});
    };
    return session("kautokeino", "5612", {Part::Basis1, Part::Basis2}, LanguageForm::Bokmaal,
        SessionStatus::Draft,
        {basisDay("kautokeino-1", date, u"Rollen som folkevalgt"_s),
            basisDay("kautokeino-2", date.addDays(1), u"Samspill med administrasjonen"_s)});
}

Session vestland(const QDate &date)
{
    const QString us = u"prosessrettleiar"_s;
    Session made = session("vestland", "46", {Part::Tailored4}, LanguageForm::Nynorsk,
        SessionStatus::Draft,
        {day("vestland-day", date, ClockTime::at(9), u"Fylkeshuset i Bergen"_s,
            {item("vestland-1", ItemKind::Talk, u"Fylkeskommunen som planmyndigheit"_s, 60min,
                 {u"fylkesdirektøren"_s}),
                pause("vestland-2"),
                item("vestland-3", ItemKind::Exercise, u"Regional plan i praksis"_s, 90min, {us}),
                item("vestland-4", ItemKind::Meal, u"Lunsj"_s, 60min),
                item("vestland-5", ItemKind::Case, u"Tre kommunar, éin fjord"_s, 90min, {us})})});
    made.premeetings = {
        held("vestland-pre", date.addDays(-40), {}, u"Planrolla til fylkeskommunen"_s)};
    return made;
}

Session gamleOslo(const QDate &date)
{
    const QString us = u"prosessveileder"_s;
    Session made = session("gamle-oslo", "030101", {Part::Tailored3}, LanguageForm::Bokmaal,
        SessionStatus::Sent,
        {day("gamle-oslo-day", date, ClockTime::at(17), u"Bydelshuset, Platous gate"_s,
            {item("gamle-oslo-1", ItemKind::Talk, u"Debattklima og sosiale medier"_s, 40min, {us}),
                item("gamle-oslo-2", ItemKind::Exercise, u"Når tonen blir hard"_s, 60min, {us}),
                pause("gamle-oslo-3"),
                item("gamle-oslo-4", ItemKind::Talk, u"Hva blir vi enige om?"_s, 30min,
                    {u"leder av bydelsutvalget"_s})})});
    made.version = 1;
    made.sent = date.addDays(-20);
    made.expected = {.members = 15, .substitutes = 3, .administration = 3};
    made.premeetings = {held("gamle-oslo-pre", date.addDays(-28), {}, u"Tonen på nett"_s)};
    return made;
}

Session joint(const QDate &date)
{
    Session made =
        session("joint", "1134", {Part::Other}, LanguageForm::Nynorsk, SessionStatus::Draft,
            {day("joint-day", date, ClockTime::at(10), u"Ryfylkehallen"_s,
                {item("joint-1", ItemKind::Talk, u"Kva kan vi få til i lag?"_s, 60min),
                    item("joint-2", ItemKind::Meal, u"Lunsj"_s, 45min),
                    item("joint-3", ItemKind::Exercise, u"Interkommunalt samarbeid"_s, 120min)})});
    made.title = u"Ryfylkesamling for tre kommunestyre"_s;
    made.councils = {Id<Council>(u"1134"_s), Id<Council>(u"1135"_s), Id<Council>(u"1133"_s)};
    return made;
}

} // namespace

QList<Session> exampleSessions(const QDate &today)
{
    return {
        sauda(today.addDays(11)),
        aurland(today.addDays(16)),
        kautokeino(today.addDays(18)),
        vestland(today.addDays(22)),
        gamleOslo(today.addDays(24)),
        joint(today.addDays(58)),
        saudaBasis(today.addDays(-400)),
    };
}

Run exampleRun(const Session &session, const QDateTime &like)
{
    const Day &day = session.days.first();
    Run run{.id = runId(session.id, day.id), .session = session.id, .day = day.id, .plan = day};
    QDateTime at = like;
    const auto then = [&](int hour, int minute) {
        at.setDate(day.date);
        at.setTime(QTime(hour, minute));
        return at;
    };
    const auto act = [&](int hour, int minute, RunAct what) {
        run.events.append({.id = Id<RunEvent>(u"example-e%1"_s.arg(run.events.size())),
            .at = then(hour, minute),
            .act = what});
    };
    act(9, 8, RunAct::Start);
    act(9, 26, RunAct::Next);
    for (const auto &[hour, minute] : {std::pair(9, 46), {9, 49}, {9, 57}, {10, 18}, {10, 38}})
        act(hour, minute, RunAct::Next);
    act(10, 53, RunAct::Next);
    act(11, 1, RunAct::Next);
    const auto note = [&](int group, NoteKind kind, const QString &text) {
        run.notes.append({.id = Id<Note>(u"example-n%1"_s.arg(run.notes.size())),
            .item = day.items.at(3).id,
            .kind = kind,
            .group = group,
            .text = text,
            .at = then(11, 10)});
    };
    note(1, NoteKind::Idea, u"Stopp: eigen kino. Behald: helsestasjon ope kveld."_s);
    note(3, NoteKind::FollowUp, u"Interkommunalt brannvern må greiast ut før sommaren."_s);
    note(2, NoteKind::Rule, u"Ingen nye tiltak utan dekning."_s);
    run.present = {.members = 18, .administration = 6};
    return run;
}

} // namespace fvd
