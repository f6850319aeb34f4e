// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/runjson.h"
#include "app/words/errortext.h"

#include "core/schedule/acts.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

/// The day of \a session that \a events are about: the one on the date of the first, else the
/// first.
const Day *dayFor(const Session &session, const QList<ScriptLine> &events)
{
    for (const Day &day : session.days) {
        if (!events.isEmpty() && day.date == events.first().at.date())
            return &day;
    }
    return session.days.isEmpty() ? nullptr : &session.days.first();
}

/// Keeps \a run and what the room agreed on in it.
Result<> keep(
    Library &library, const Stored<Session> &session, const Stored<Run> &before, const Run &run)
{
    if (const auto put = library.put(run, before.revision); !put)
        return put.error();
    const Session agreed = withOutcome(session.value, before.value, run);
    if (agreed == session.value)
        return {};
    if (const auto put = library.put(agreed, session.revision); !put)
        return put.error();
    return {};
}

Outcome run(const Call &call)
{
    const QString path = call.options.value(u"events"_s);
    if (path.isEmpty())
        return wrongUsage(Words::tr("Say with --events which file has the events, or -."));
    QDateTime at;
    if (call.options.isSet(u"at"_s)) {
        at = QDateTime::fromString(call.options.value(u"at"_s), Qt::ISODateWithMs);
        if (!at.isValid())
            return wrongUsage(Words::tr("--at is written like 2026-12-03T09:08:00+01:00."));
    }
    QFile file(path);
    const bool readable =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!readable)
        return Failure{fileFailed(Error{Fault::NotFound}, path).all()};
    const auto lines = scriptLines(file.readAll());
    if (const auto *failure = std::get_if<Failure>(&lines))
        return *failure;
    const auto &script = std::get<QList<ScriptLine>>(lines);

    Library &library = call.library();
    const auto session = library.session(Id<Session>(call.arguments.first()));
    if (!session)
        return Failure{
            Words::tr("There is no session with the id %1.").arg(call.arguments.first())};
    const Day *day = dayFor(session->value, script);
    if (!day)
        return Failure{Words::tr("The session has no day to run.")};
    const auto stored = library.run(session->value.id, day->id);
    if (!stored)
        return storeFailure(call.storePath, stored.error());

    Run run = stored->value;
    if (run.events.isEmpty())
        run.plan = *day;
    for (const ScriptLine &line : script) {
        if (const auto failure = addLine(run, line))
            return *failure;
    }
    if (!at.isValid())
        at = script.isEmpty() ? call.now : script.last().at;
    if (call.options.isSet(u"apply"_s)) {
        if (const auto kept = keep(library, *session, *stored, run); !kept)
            return Failure{savingFailed(kept.error()).happened};
    }
    return printed(runJson(replay(run.plan, run.events, at)));
}

} // namespace

std::span<const Command> runCommands()
{
    static const Command commands[]{
        {u"session", u"run", u"ID", 1, 1, {u"events", u"at", u"apply", u"json"}, run},
    };
    return commands;
}

} // namespace fvd::cli
