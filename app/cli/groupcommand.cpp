// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/words/errortext.h"

#include "core/exchange/peoplelist.h"
#include "core/exchange/words.h"
#include "core/schedule/groups.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

/// A number of at least 1 that \a name says; nothing if it is not given, -1 if it is none.
std::optional<int> numberOption(const QCommandLineParser &options, const QString &name)
{
    if (!options.isSet(name))
        return {};
    bool isNumber = false;
    const int number = options.value(name).toInt(&isNumber);
    return isNumber && number > 0 && number <= mostPeople ? number : -1;
}

QJsonObject personJson(const Attendee &person)
{
    QJsonObject json{{u"attends"_s, QString(nameOf(person.attends))}};
    const auto add = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    add(u"name"_s, person.name);
    add(u"party"_s, person.party);
    add(u"position"_s, person.position);
    add(u"experience"_s, person.experience);
    add(u"committee"_s, person.committee);
    add(u"gender"_s, person.gender);
    return json;
}

QJsonObject countsJson(const HeadCounts &counts)
{
    QJsonObject json;
    for (const auto &[kind, name] : Names<Attends>::all) {
        if (const int count = countOf(counts, kind); count > 0)
            json.insert(name, count);
    }
    return json;
}

QJsonObject seatingJson(const Seating &seating, const GroupTask &task)
{
    QJsonArray tables;
    for (int t = 0; t < seating.tables.size(); ++t) {
        const SeatedTable &table = seating.tables[t];
        QJsonArray people;
        for (const Id<Attendee> &id : table.people) {
            QJsonObject person = personJson(*std::ranges::find(task.people, id, &Attendee::id));
            if (id == table.leader)
                person.insert(u"leads"_s, true);
            people.append(person);
        }
        tables.append(QJsonObject{{u"table"_s, t + 1}, {u"size"_s, table.people.size()},
            {u"counts"_s, countsJson(countsAt(table, task.people))}, {u"people"_s, people}});
    }
    const Evenness evenness = evennessOf(seating, task);
    return {{u"tables"_s, tables}, {u"smallest"_s, evenness.smallest},
        {u"largest"_s, evenness.largest}, {u"repeats"_s, evenness.repeats},
        {u"together"_s, evenness.together}, {u"uneven"_s, evenness.uneven}};
}

QStringList seatingLines(const Seating &seating, const GroupTask &task, LanguageForm form)
{
    QStringList lines;
    for (int t = 0; t < seating.tables.size(); ++t) {
        QStringList names;
        for (const Attendee &each : task.people) {
            if (!each.name.isEmpty() && seating.tables[t].people.contains(each.id))
                names.append(each.name);
        }
        const QString who = names.isEmpty()
            ? headCountsText(countsAt(seating.tables[t], task.people), form)
            : names.join(u", "_s);
        lines.append(u"%1 %2: %3"_s.arg(word(Word::Table, form)).arg(t + 1).arg(who));
    }
    return lines;
}

/// Keeps \a seating as that of its day: in the list, or as numbers in the session.
Result<> keep(Library &library, const Stored<Session> &session, Stored<Roster> roster,
    const Seating &seating, const QList<Attendee> &people, bool isList)
{
    if (isList) {
        roster.value.people = people;
        if (!roster.value.deletion.isValid())
            roster.value.deletion = suggestedDeletion(session.value);
        roster.value.seatings.removeIf(
            [&seating](const Seating &each) { return each.day == seating.day; });
        roster.value.seatings.append(seating);
        if (const auto put = library.put(roster.value, roster.revision); !put)
            return put.error();
        return {};
    }
    Session next = session.value;
    next.divisions.removeIf([&seating](const Division &each) { return each.day == seating.day; });
    next.divisions.append(divisionOf(seating, people));
    if (const auto put = library.put(next, session.revision); !put)
        return put.error();
    return {};
}

Outcome groups(const Call &call)
{
    Library &library = call.library();
    const auto session = library.session(Id<Session>(call.arguments.first()));
    if (!session)
        return Failure{
            Words::tr("There is no session with the id %1.").arg(call.arguments.first())};
    if (session->value.days.isEmpty())
        return Failure{Words::tr("The session has no day to divide people on.")};
    const auto roster = library.roster(session->value.id);
    if (!roster)
        return storeFailure(call.storePath, roster.error());
    const auto size = numberOption(call.options, u"size"_s);
    const auto tables = numberOption(call.options, u"tables"_s);
    if (size == -1 || tables == -1)
        return wrongUsage(Words::tr("--size and --tables are whole numbers above 0."));
    const auto people = peopleOption(call.options);
    if (const Failure *failure = std::get_if<Failure>(&people))
        return *failure;
    if (size && tables)
        return wrongUsage(Words::tr("Say --size or --tables, not both."));

    GroupTask task{.apart = roster->value.apart};
    bool isList = false;
    if (call.options.isSet(u"list"_s)) {
        const QString path = call.options.value(u"list"_s);
        QFile file(path);
        const bool readable =
            path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!readable)
            return Failure{fileFailed(Error{Fault::NotFound}, path).all()};
        task.people = recognised(peopleIn(peopleTable(QString::fromUtf8(file.readAll())), true,
                                     [] { return Id<Attendee>::create(); }),
            roster->value.people);
        isList = true;
    } else if (const auto counts = std::get<0>(people)) {
        task.people = nameless(*counts);
    } else {
        isList = !roster->value.people.isEmpty();
        task.people = isList ? roster->value.people : nameless(session->value.expected);
    }
    const auto here = std::ranges::count(task.people, Presence::Here, &Attendee::presence);
    if (here == 0)
        return Failure{Words::tr("Nobody is known to come: say how many with --people.")};
    task.tables = std::min(int(here), tables.value_or(tableCount(here, size.value_or(usualTable))));
    task.kept.day = session->value.days.first().id;
    for (const Seating &each : roster->value.seatings) {
        if (each.day != task.kept.day)
            task.earlier.append(each);
    }
    const Seating seating = divided(task, call.options.value(u"seed"_s).toULongLong());
    if (call.options.isSet(u"apply"_s)) {
        const auto kept = keep(library, *session, *roster, seating, task.people, isList);
        if (!kept)
            return Failure{savingFailed(kept.error()).happened};
    }
    if (call.options.isSet(u"json"_s))
        return printed(seatingJson(seating, task));
    return printed(seatingLines(seating, task, session->value.language));
}

} // namespace

std::span<const Command> groupCommands()
{
    static const Command commands[]{
        {u"session", u"groups", u"ID", 1, 1,
            {u"people", u"list", u"size", u"tables", u"seed", u"apply", u"json"}, groups},
    };
    return commands;
}

} // namespace fvd::cli
