// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncservice.h"

#include "core/store/store.h"
#include "core/sync/httppeer.h"

#include <QThread>
#include <QUuid>

#include <algorithm>
#include <cstdlib>

namespace fvd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// How soon a failure is tried again; twice as long each time.
constexpr milliseconds firstWait = 10s;
constexpr milliseconds longestWait = 5min;
/// How long changes are let gather before they are fetched; longer after a look that found nothing,
/// so that a server that says "something new" all the time is not asked all the time.
constexpr milliseconds shortestPause = 200ms;
constexpr milliseconds longestPause = 30s;

/// How many of the documents that wait are named.
constexpr int namedUnsent = 50;

/// How often the progress of a file is told.
constexpr qint64 toldBytes = 1024 * 1024;

/// Whether somebody has to do something before it makes sense to try again.
bool needsSomebody(Fault fault)
{
    return fault == Fault::Unauthorized || fault == Fault::LockedOut || fault == Fault::Unsafe;
}

/// Whether one space failed in a way that says nothing of the others.
bool isOfSpace(Fault fault)
{
    return fault == Fault::NotFound || fault == Fault::Refused || fault == Fault::Conflict
        || fault == Fault::Invalid;
}

/// What is done on the thread.
class Worker
{
public:
    Worker(Store &store, HttpClient &client, const SyncTools &tools,
        std::function<bool(const MissingBlob &)> wants, milliseconds rest, Bell &bell,
        Bell &refusedBell, std::function<void(const SyncState &)> say,
        std::function<void()> arrived)
        : m_store(store)
        , m_client(client)
        , m_tools(tools)
        , m_wants(std::move(wants))
        , m_rest(rest)
        , m_bell(bell)
        , m_refusedBell(refusedBell)
        , m_say(std::move(say))
        , m_arrived(std::move(arrived))
    {
    }

    /// Works until it is cancelled, or needs somebody.
    void run(const QList<SpaceLink> &links);

private:
    bool bring(const QList<SpaceState *> &spaces);
    Result<> bring(SpaceState &space);
    Result<> fetchFiles(SpaceState &space);
    Result<QList<SpaceState *>> rest();
    QList<SpaceState *> all();
    QList<SpaceState *> written();
    QList<SpaceState *> called();
    void count(SpaceState &space);
    void say(SyncState::Phase phase);

    Store &m_store;
    HttpClient &m_client;
    SyncTools m_tools;
    std::function<bool(const MissingBlob &)> m_wants;
    milliseconds m_rest;
    Bell &m_bell;
    Bell &m_refusedBell;
    std::function<void(const SyncState &)> m_say;
    std::function<void()> m_arrived;
    SyncState m_state{};
    milliseconds m_pause = shortestPause;
};

void Worker::run(const QList<SpaceLink> &links)
{
    for (const SpaceLink &link : links)
        m_state.spaces.append({.link = link});
    milliseconds wait = firstWait;
    QList<SpaceState *> next = all();
    while (bring(next)) {
        if (m_state.phase == SyncState::Phase::Waiting) {
            next = all();
            if (!m_client.watch({}, wait, m_bell))
                return;
            wait = std::min(wait * 2, longestWait);
            continue;
        }
        wait = firstWait;
        const auto changed = rest();
        if (!changed)
            return;
        next = *changed;
    }
}

QList<SpaceState *> Worker::all()
{
    QList<SpaceState *> all;
    for (SpaceState &space : m_state.spaces)
        all.append(&space);
    return all;
}

/// Those that are written to here, and by many. What is only fetched changes seldom; a request that
/// stays open all day is not worth it.
QList<SpaceState *> Worker::written()
{
    QList<SpaceState *> spaces = all();
    spaces.removeIf([](const SpaceState *space) { return space->link.isPullOnly; });
    return spaces;
}

/// Brings \a spaces together with their databases; false if it is no use to go on.
bool Worker::bring(const QList<SpaceState *> &spaces)
{
    m_state.trouble = {};
    m_tools.triesRefused = m_refusedBell.heard();
    for (SpaceState *space : spaces)
        count(*space);
    say(SyncState::Phase::Working);
    for (SpaceState *space : spaces) {
        const auto brought = bring(*space);
        if (brought)
            continue;
        if (brought.error().fault == Fault::Cancelled)
            return false;
        space->trouble = m_state.trouble = brought.error();
        if (isOfSpace(brought.error().fault))
            continue;
        const bool isOver = needsSomebody(brought.error().fault);
        say(isOver ? SyncState::Phase::Stopped : SyncState::Phase::Waiting);
        return !isOver;
    }
    say(SyncState::Phase::Resting);
    return true;
}

Result<> Worker::bring(SpaceState &space)
{
    SyncTools tools = m_tools;
    tools.progress = [&](const SpaceReport &soFar) {
        space.report = soFar;
        space.refused = soFar.refused;
        say(SyncState::Phase::Working);
    };
    space.trouble = {};
    space.report = {.pulled = {.last = space.report.pulled.last}};
    const auto report = syncSpace(m_store, m_client, space.link, tools);
    if (report)
        space.report = *report;
    const bool hasArrived = space.report.pulled.tally.written > 0 || space.report.settled > 0;
    if (hasArrived)
        m_arrived();
    m_pause = hasArrived ? shortestPause : std::min(m_pause * 2, longestPause);
    if (!report)
        return report.error();
    count(space);
    space.refused = report->refused;
    space.done = m_tools.clock();
    return fetchFiles(space);
}

/// Documents are here by now; the files that belong to them may take longer.
Result<> Worker::fetchFiles(SpaceState &space)
{
    auto missing = m_store.missingBlobs(space.link.space);
    if (!missing)
        return missing.error();
    space.missingBytes = 0;
    for (const MissingBlob &each : *missing)
        space.missingBytes += each.attachment.length;
    missing->removeIf([this](const MissingBlob &each) { return !m_wants || !m_wants(each); });
    space.files = {};
    if (missing->isEmpty())
        return {};
    const auto refused =
        fetchAttachments(m_store, m_client, space.link, *missing, [&](const FetchProgress &state) {
            const bool isNext = state.done > space.files.done;
            if (isNext) {
                space.missingBytes -= state.size;
                m_arrived();
            }
            // Not each packet is worth telling.
            if (isNext || std::abs(state.bytes - space.files.bytes) >= toldBytes) {
                space.files = state;
                say(SyncState::Phase::Working);
            }
        });
    if (!refused)
        return refused.error();
    space.refused += *refused;
    return {};
}

/// Waits until there is something to do, and gives what.
Result<QList<SpaceState *>> Worker::rest()
{
    QList<SpaceState *> watched = written();
    watched.removeIf([](const SpaceState *space) { return space->trouble.has_value(); });
    QList<HttpRequest> requests;
    for (const SpaceState *space : watched) {
        requests.append(
            HttpPeer(m_client, space->link.database).watching(space->report.pulled.last));
    }
    const auto what = m_client.watch(requests, m_rest, m_bell);
    if (!what)
        return what.error();
    if (*what == HttpClient::timePassed)
        return all();
    if (*what == HttpClient::bellRang) {
        m_pause = shortestPause;
        return called();
    }
    const auto paused = m_client.watch({}, m_pause, m_bell);
    if (!paused)
        return paused.error();
    return *paused == HttpClient::bellRang ? called() : QList{watched[*what]};
}

/// Those to look at when the bell rings: what is written here is to be sent, and files that were
/// not wanted before may be wanted now.
QList<SpaceState *> Worker::called()
{
    QList<SpaceState *> spaces = all();
    spaces.removeIf([this](const SpaceState *space) {
        if (!space->link.isPullOnly)
            return false;
        const auto missing = m_store.missingBlobs(space->link.space);
        return !missing || !m_wants || std::ranges::none_of(*missing, m_wants);
    });
    return spaces;
}

void Worker::count(SpaceState &space)
{
    if (const auto counts = waiting(m_store, space.link))
        space.waiting = *counts;
    if (const auto latest = unsent(m_store, space.link, namedUnsent))
        space.unsent = *latest;
}

void Worker::say(SyncState::Phase phase)
{
    m_state.phase = phase;
    // The spaces are written to by their addresses, which no list that shares them would notice.
    SyncState told = m_state;
    told.spaces.detach();
    m_say(told);
}

} // namespace

SyncService::SyncService(const Store &store, Ways ways)
    : m_store(store)
    , m_ways(std::move(ways))
{
}

SyncService::~SyncService()
{
    stop();
}

void SyncService::start(const Account &account, const QList<SpaceLink> &links)
{
    stop();
    m_cancel = std::make_unique<Cancel>();
    m_bell = std::make_unique<Bell>();
    m_refusedBell = std::make_unique<Bell>();
    m_refusedBell->ring();
    m_thread.reset(QThread::create([this, account, links] { run(account, links); }));
    m_thread->start(QThread::LowPriority);
}

void SyncService::stop()
{
    if (!m_thread)
        return;
    m_cancel->ask();
    m_thread->wait();
    m_thread.reset();
    m_state.phase = SyncState::Phase::Off;
    Q_EMIT changed(m_state);
}

void SyncService::wake()
{
    if (m_bell)
        m_bell->ring();
}

void SyncService::tryRefused()
{
    if (m_refusedBell)
        m_refusedBell->ring();
    wake();
}

/// On the thread, all of it.
void SyncService::run(const Account &account, const QList<SpaceLink> &links)
{
    // What was said of an earlier run is not told once there is a newer one.
    const auto tell = [this, cancel = m_cancel.get()](auto what) {
        QMetaObject::invokeMethod(this, [this, cancel, what] {
            if (m_thread && m_cancel.get() == cancel)
                what();
        });
    };
    const auto say = [this, tell](const SyncState &state) {
        tell([this, state] {
            m_state = state;
            Q_EMIT changed(state);
        });
    };
    const auto store = m_store.beside();
    if (!store) {
        say({.phase = SyncState::Phase::Stopped, .trouble = store.error()});
        return;
    }
    HttpClient client(account, m_ways.patience, m_ways.chance, *m_cancel);
    const SyncTools tools{.cancel = *m_cancel,
        .clock = m_ways.clock,
        .newId = [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); },
        .settle = m_ways.settle};
    Worker(**store, client, tools, m_ways.wants, m_ways.rest, *m_bell, *m_refusedBell, say,
        [this, tell] { tell([this] { Q_EMIT arrived(); }); })
        .run(links);
}

} // namespace fvd
