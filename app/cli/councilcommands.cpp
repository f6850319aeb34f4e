// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/library/termdays.h"

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

QJsonObject councilJson(const Council &council)
{
    return {
        {u"number"_s, council.id.text()},
        {u"kind"_s, QString(nameOf(council.kind))},
        {u"name"_s, council.name},
        {u"officialNames"_s, QJsonArray::fromStringList(council.officialNames)},
        {u"county"_s, council.county},
        {u"language"_s, QString(nameOf(council.language))},
        {u"seats"_s, council.seats},
    };
}

Outcome list(const Call &call)
{
    const QList<Council> councils = call.library().councils();
    if (call.options.isSet(u"json"_s)) {
        QJsonArray array;
        for (const Council &council : councils)
            array.append(councilJson(council));
        return printed(array);
    }
    QStringList lines;
    for (const Council &council : councils)
        lines.append(council.id.text() + u'\t' + displayName(council, LanguageForm::Bokmaal));
    return printed(lines);
}

Outcome show(const Call &call)
{
    Library &library = call.library();
    const auto council = library.council(Id<Council>(call.arguments.first()));
    if (!council)
        return Failure{
            Words::tr("There is no council with the number %1.").arg(call.arguments.first())};

    const Term term = termAt(call.now.date());
    const TermDays days = termDays(council->id, library.sessions(), term);
    QJsonArray parts;
    QStringList lines{displayName(*council, LanguageForm::Bokmaal),
        Words::tr("Term: %1–%2").arg(term.begins.year()).arg(term.ends.year())};
    for (const TermDay &day : days.days) {
        parts.append(QJsonObject{
            {u"part"_s, QString(nameOf(day.part))},
            {u"state"_s, QString(nameOf(day.state))},
            {u"session"_s, day.session.text()},
            {u"date"_s, day.date.toString(Qt::ISODate)},
        });
        lines.append(u"%1\t%2\t%3"_s.arg(
            QString(nameOf(day.part)), QString(nameOf(day.state)), day.date.toString(Qt::ISODate)));
    }
    if (!call.options.isSet(u"json"_s))
        return printed(lines);
    QJsonObject object = councilJson(*council);
    object.insert(u"termBegins"_s, term.begins.toString(Qt::ISODate));
    object.insert(u"termEnds"_s, term.ends.toString(Qt::ISODate));
    object.insert(u"days"_s, parts);
    return printed(object);
}

} // namespace

std::span<const Command> councilCommands()
{
    static const Command commands[]{
        {u"council", u"list", u"", 0, 0, {u"json"}, list},
        {u"council", u"show", u"NUMBER", 1, 1, {u"json"}, show},
    };
    return commands;
}

} // namespace fvd::cli
