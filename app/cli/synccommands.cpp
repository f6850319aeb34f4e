// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/account.h"
#include "app/words/synctext.h"
#include "core/library/settle.h"
#include "core/sync/httpclient.h"
#include "core/sync/syncservice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

QByteArray lineOf(const SpaceLink &link, const SpaceReport &report, double seconds, bool asJson)
{
    const QList<Refusal> &refused = report.refused;
    const qint64 pulled = report.pulled.tally.written;
    const qint64 pushed = report.pushed.tally.written;
    if (asJson) {
        QJsonArray rows;
        for (const Refusal &each : refused) {
            rows.append(QJsonObject{
                {u"id"_s, each.id}, {u"revision"_s, each.revision}, {u"reason"_s, each.reason}});
        }
        const QJsonObject object{{u"space"_s, link.database}, {u"pulled"_s, pulled},
            {u"pushed"_s, pushed}, {u"refused"_s, rows}, {u"conflicts"_s, report.settled},
            {u"bytes"_s, report.pulled.bytes + report.pushed.bytes}, {u"seconds"_s, seconds}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    QStringList words{
        Words::tr("%1: %2 fetched, %3 sent.").arg(link.database).arg(pulled).arg(pushed)};
    if (report.settled > 0)
        words << Words::tr("%n conflict(s) settled.", nullptr, report.settled);
    for (const Refusal &each : refused)
        words << Words::tr("Refused: %1 (%2).").arg(each.id, each.reason);
    return words.join(u' ').toUtf8() + '\n';
}

void printNow(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

/// Fetches the files that are not here; those that could not be had.
Result<QList<Refusal>> fetchAll(Store &store, HttpClient &client, const SpaceLink &link)
{
    const auto missing = store.missingBlobs(link.space);
    if (!missing)
        return missing.error();
    return fetchAttachments(store, client, link, *missing, [](const FetchProgress &) {});
}

Outcome syncOnce(const Call &call, const Account &account, const QList<SpaceLink> &links)
{
    const Cancel never;
    HttpClient client(account, {}, chance, never);
    const SyncTools tools{.cancel = never,
        .clock = now,
        .newId = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); },
        .settle = settleConflicts,
        .triesRefused = true};
    QByteArray lines;
    const auto failed = [&](const Error &error, const SpaceLink &link) {
        return Failure{
            syncFailed(error, account.server.host(), link.database).happened, false, lines};
    };
    for (const SpaceLink &link : links) {
        QElapsedTimer time;
        time.start();
        auto report = syncSpace(call.library().store(), client, link, tools);
        if (!report)
            return failed(report.error(), link);
        if (call.options.isSet(u"files"_s)) {
            const auto refused = fetchAll(call.library().store(), client, link);
            if (!refused)
                return failed(refused.error(), link);
            report->refused += *refused;
        }
        lines +=
            lineOf(link, *report, double(time.elapsed()) / 1000, call.options.isSet(u"json"_s));
    }
    return lines;
}

/// Until it is killed, or somebody has to do something.
Outcome syncAndWatch(const Call &call, const Account &account, const QList<SpaceLink> &links)
{
    SyncService service(call.library().store(),
        {.settle = settleConflicts,
            .clock = now,
            .chance = chance,
            .wants = [isWanted = call.options.isSet(u"files"_s)](
                         const MissingBlob &) { return isWanted; }});
    QList<QDateTime> told(links.size());
    std::optional<Error> trouble;
    const bool asJson = call.options.isSet(u"json"_s);
    QObject::connect(&service, &SyncService::changed, &service, [&](const SyncState &state) {
        for (qsizetype i = 0; i < state.spaces.size(); ++i) {
            const SpaceState &space = state.spaces[i];
            const SpaceReport &report = space.report;
            if (space.done == told[i])
                continue;
            told[i] = space.done;
            if (report.pulled.tally.read + report.pushed.tally.read > 0)
                printNow(lineOf(space.link, report, 0, asJson));
        }
        if (state.phase == SyncState::Phase::Stopped) {
            trouble = state.trouble;
            QCoreApplication::quit();
        }
    });
    service.start(account, links);
    QCoreApplication::exec();
    return trouble ? Outcome(Failure{syncFailed(*trouble, account.server.host()).happened})
                   : Outcome(QByteArray());
}

Outcome sync(const Call &call)
{
    const QCommandLineParser &options = call.options;
    const auto said = accountFrom(options, options.value(u"server"_s));
    if (const auto *failure = std::get_if<Failure>(&said))
        return *failure;
    const auto &account = std::get<Account>(said);
    QStringList names = options.values(u"space"_s);
    if (names.isEmpty()) {
        names << space::materials;
        if (!account.user.isEmpty())
            names << privateDatabase(account.user);
    }
    QList<SpaceLink> links;
    for (const QString &name : std::as_const(names)) {
        const auto link = linkOf(name);
        if (!link) {
            return wrongUsage(
                Words::tr("--space is materials, region-… or private-…, not %1.").arg(name));
        }
        links.append(*link);
    }
    return options.isSet(u"watch"_s) ? syncAndWatch(call, account, links)
                                     : syncOnce(call, account, links);
}

QJsonArray idsOf(const QList<NamedDocument> &documents)
{
    QJsonArray ids;
    for (const NamedDocument &each : documents)
        ids.append(QJsonObject{{u"type"_s, each.type}, {u"id"_s, each.id}});
    return ids;
}

Outcome undo(const Call &call)
{
    Library &library = call.library();
    const auto last = library.lastSync();
    if (!last)
        return Failure{Words::tr("No sync has changed anything here.")};
    const auto done = library.takeBackLastSync(call.now);
    if (!done)
        return storeFailure(call.storePath, done.error());
    if (call.options.isSet(u"json"_s)) {
        return printed(
            QJsonObject{{u"at"_s, last->at.toString(Qt::ISODate)}, {u"again"_s, last->isTakenBack},
                {u"changed"_s, idsOf(done->changed)}, {u"left"_s, idsOf(done->left)}});
    }
    const int count = int(done->changed.size());
    QStringList lines{last->isTakenBack
            ? Words::tr("%n document(s) taken in again.", nullptr, count)
            : Words::tr("%n document(s) taken back; the next sync sends that.", nullptr, count)};
    for (const NamedDocument &each : done->left)
        lines << Words::tr("Edited here since, and left as it is: %1").arg(each.id);
    return printed(lines);
}

} // namespace

std::span<const Command> syncCommands()
{
    static const Command commands[]{
        {u"sync", u"", u"", 0, 0,
            {u"server", u"user", u"password-file", u"space", u"files", u"once", u"watch", u"json"},
            sync},
        {u"sync", u"undo", u"", 0, 0, {u"json"}, undo},
    };
    return commands;
}

} // namespace fvd::cli
