// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/spaces.h"

#include "core/store/store.h"
#include "core/sync/httppeer.h"
#include "core/sync/receiver.h"
#include "core/sync/refusals.h"
#include "core/sync/storepeer.h"

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

constexpr auto regionPrefix = "region-"_L1;
constexpr auto privatePrefix = "private-"_L1;

/// Where it is kept how far a space has been sent.
QString sentName(const SpaceLink &link)
{
    return u"sync/sent/"_s + link.space + u'/' + link.database;
}

/// Tells \a tell of what waits to be sent, in the order it changed.
Result<> eachUnsent(
    const Store &store, const SpaceLink &link, const std::function<void(const Change &)> &tell)
{
    if (link.isPullOnly)
        return {};
    const auto sent = store.local(sentName(link));
    if (!sent)
        return sent.error();
    qint64 seq = sent->toLongLong();
    for (;;) {
        const auto changes = store.changesSince(seq);
        if (!changes)
            return changes.error();
        if (changes->isEmpty())
            return {};
        for (const Change &change : *changes) {
            if (change.key.space == link.space)
                tell(change);
        }
        seq = changes->last().seq;
    }
}

Result<> keepArrivals(Store &store, Receiver &receiver, const QDateTime &now)
{
    const auto arrivals = receiver.arrivals();
    return arrivals ? keepRound(store, {.at = now, .arrivals = *arrivals}) : arrivals.error();
}

} // namespace

QString privateDatabase(const QString &user)
{
    QString name = privatePrefix;
    const QByteArray bytes = user.toLower().toUtf8();
    for (const char c : bytes) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
            name += QLatin1Char(c);
        else
            name += u'_' + QString::fromLatin1(QByteArray(1, c).toHex());
    }
    return name;
}

std::optional<SpaceLink> linkOf(const QString &database)
{
    if (database == space::materials)
        return SpaceLink{space::materials, database, true};
    if (database.startsWith(regionPrefix) && database.size() > regionPrefix.size())
        return SpaceLink{space::region, database};
    if (database.startsWith(privatePrefix) && database.size() > privatePrefix.size())
        return SpaceLink{space::personal, database};
    return std::nullopt;
}

Result<SpaceReport> syncSpace(
    Store &store, HttpClient &client, const SpaceLink &link, const SyncTools &tools)
{
    StorePeer here(store, link.space);
    Receiver receiver(store, link.space);
    HttpPeer there(client, link.database);
    SpaceReport report;
    auto book = RefusalBook::open(store, link);
    if (!book)
        return book.error();
    report.refused = book->standing();
    const auto bring = [&](Peer &source, Peer &target, Replication &done,
                           RefusalBook::Direction direction) -> Result<> {
        const auto again = book->due(direction, tools.clock(), tools.triesRefused);
        qsizetype noted = 0;
        Result<> kept;
        const auto brought = replicate(source, target,
            {.run = tools.newId(),
                .clock = tools.clock,
                .cancel = &tools.cancel,
                .progress =
                    [&](const Replication &soFar) {
                        done = soFar;
                        if (const auto fresh = soFar.refused.sliced(noted); !fresh.isEmpty()) {
                            kept = book->add(direction, fresh, tools.clock());
                            noted = soFar.refused.size();
                            report.refused = book->standing();
                        }
                        if (tools.progress)
                            tools.progress(report);
                    },
                .page = tools.page,
                .again = again});
        if (!brought)
            return brought.error();
        done = *brought;
        if (!kept)
            return kept;
        if (noted < done.refused.size()) {
            kept = book->add(direction, done.refused.sliced(noted), tools.clock());
            if (!kept)
                return kept;
        }
        const auto settled = book->settle(direction, again, done.refused);
        report.refused = book->standing();
        return settled;
    };
    // What we only fetch is not ours to take back.
    Peer &target = link.isPullOnly ? here : receiver;
    const auto pulled = bring(there, target, report.pulled, RefusalBook::Direction::Pull);
    const auto settled = pulled ? tools.settle(store, tools.clock()) : Result<int>(pulled.error());
    // What came before it failed has come, too.
    const auto kept = keepArrivals(store, receiver, tools.clock());
    if (!settled)
        return settled.error();
    if (!kept)
        return kept.error();
    report.settled = *settled;
    if (link.isPullOnly)
        return report;
    if (const auto pushed = bring(here, there, report.pushed, RefusalBook::Direction::Push);
        !pushed)
        return pushed.error();
    if (const auto set = store.setLocal(sentName(link), report.pushed.last); !set)
        return set.error();
    return report;
}

Result<QMap<QString, int>> waiting(const Store &store, const SpaceLink &link)
{
    QMap<QString, int> counts;
    const auto done = eachUnsent(store, link, [&](const Change &each) { ++counts[each.type]; });
    return done ? Result<QMap<QString, int>>(counts) : done.error();
}

Result<QList<Change>> unsent(const Store &store, const SpaceLink &link, int limit)
{
    QList<Change> latest;
    const auto done = eachUnsent(store, link, [&](const Change &each) {
        latest.prepend(each);
        if (latest.size() > limit)
            latest.removeLast();
    });
    return done ? Result<QList<Change>>(latest) : done.error();
}

} // namespace fvd
