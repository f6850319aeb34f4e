// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncdesk.h"

#include "app/sync/wishes.h"
#include "core/library/settle.h"

#include <QFile>
#include <QRandomGenerator>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

using Phase = SyncState::Phase;

/// How many of those that came are kept in mind.
constexpr qsizetype mostArrivals = 60;
/// How long after the last change it is looked which files are wanted now.
constexpr auto wishingPause = 2s;
/// How long it works before that is worth a word: most edits are sent sooner, and a line that
/// changes with each of them is no calm one.
constexpr auto quietTime = 2s;
/// How long after it was together that is kept in mind for the next start.
constexpr auto keepingPause = 30s;

const QString serverKey = u"sync.server"_s;
const QString userKey = u"sync.user"_s;
const QString regionKey = u"sync.region"_s;
const QString typedKey = u"sync.typed"_s; ///< "yes": the password is not to be kept
const QString filesKey = u"sync.files"_s;
const QString doneKey = u"sync.done"_s;
const QString arrivedKey = u"sync.arrived"_s;

const std::pair<FileChoice, QString> choices[]{
    {FileChoice::Ahead, u"ahead"_s}, {FileChoice::All, u"all"_s}, {FileChoice::ByHand, u"hand"_s}};

bool isPasswordTrouble(const std::optional<Error> &trouble)
{
    return trouble && trouble->fault == Fault::Unauthorized;
}

} // namespace

SyncDesk::SyncDesk(Library &library, Clock clock, Loader loader)
    : m_library(library)
    , m_clock(std::move(clock))
    , m_loader(std::move(loader))
    , m_wishes(std::make_unique<Wishes>())
{
    readKept();
    m_wishing.setSingleShot(true);
    m_wishing.setInterval(wishingPause);
    m_wishing.callOnTimeout(this, [this] { updateWishes(); });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_quiet.callOnTimeout(this, &SyncDesk::changed);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingPause);
    m_keeping.callOnTimeout(this, [this] { keepDone(); });
    connect(&m_library, &Library::changed, this, [this] {
        if (!m_syncing || m_isTakingIn)
            return;
        m_syncing->wake();
        m_wishing.start();
    });
    connect(&m_library, &Library::aboutToForget, this, [this] {
        if (m_syncing)
            m_syncing->stop();
    });
    connect(&m_library, &Library::forgot, this, [this] {
        if (m_syncing && m_state.phase != Phase::Stopped)
            start();
    });
}

SyncDesk::~SyncDesk()
{
    blockSignals(true); // those who would look at it are on their way out too
    m_syncing.reset();
    if (m_keeping.isActive())
        keepDone();
}

Online *SyncDesk::online()
{
    if (!m_online && m_loader) {
        m_online = m_loader();
        if (m_online) {
            m_online->watchNet([guard = QPointer(this)] {
                if (!guard)
                    return;
                guard->updateWishes();
                if (guard->m_syncing)
                    guard->m_syncing->wake();
                Q_EMIT guard->changed();
            });
        }
    }
    return m_online;
}

void SyncDesk::readKept()
{
    m_account = {.server = m_library.setting(serverKey)};
    if (m_account.server.isEmpty())
        return;
    m_account.user = m_library.setting(userKey);
    m_account.region = m_library.setting(regionKey);
    m_account.remember = m_library.setting(typedKey).isEmpty();
    for (const QString &line : m_library.setting(doneKey).split(u'\n', Qt::SkipEmptyParts)) {
        m_done.insert(
            line.section(u'\t', 0, 0), QDateTime::fromString(line.section(u'\t', 1), Qt::ISODate));
    }
    m_arrivals = arrivalsFrom(m_library.setting(arrivedKey));
}

SyncAccount SyncDesk::account() const
{
    return m_account;
}

QString SyncDesk::keychainName() const
{
    return m_account.user + u" · "_s + m_account.server;
}

void SyncDesk::begin()
{
    if (m_account.server.isEmpty() || m_syncing || !online())
        return;
    countToChoose();
    if (m_account.user.isEmpty()) {
        start();
        return;
    }
    if (!m_account.remember) {
        m_needsPassword = true;
        Q_EMIT changed();
        return;
    }
    online()->readPassword(
        keychainName(), [guard = QPointer(this)](const Result<QString> &password) {
            if (!guard || !guard->m_password.isEmpty())
                return; // it was typed meanwhile
            guard->m_hasNoKeychain = !password && password.error().fault != Fault::NotFound;
            if (password) {
                guard->m_password = *password;
                guard->start();
            } else {
                guard->m_needsPassword = true;
                Q_EMIT guard->changed();
            }
        });
}

void SyncDesk::connectTo(const SyncAccount &account, const QString &password)
{
    const bool isOther = account.server != m_account.server || account.user != m_account.user;
    if (isOther) {
        forgetPassword();
        m_password.clear();
        m_done.clear();
        m_arrivals.clear();
        keep(arrivedKey, linesOf(m_arrivals));
        keep(doneKey, {});
    }
    m_account = account;
    keep(serverKey, account.server);
    keep(userKey, account.user);
    keep(regionKey, account.region);
    keep(typedKey, account.remember ? QString() : u"yes"_s);
    if (!password.isEmpty()) {
        m_password = password;
        m_isPasswordNew = true;
    }
    if (!account.remember)
        forgetPassword();
    m_hasNoKeychain = false;
    start();
}

void SyncDesk::disconnect()
{
    if (m_syncing)
        m_syncing->stop();
    m_syncing.reset();
    forgetPassword();
    m_account = {};
    m_password.clear();
    m_needsPassword = false;
    m_state = {};
    m_keeping.stop();
    m_done.clear();
    m_arrivals.clear();
    for (const QString &key : {serverKey, userKey, regionKey, typedKey, doneKey, arrivedKey})
        keep(key, {});
    Q_EMIT changed();
}

void SyncDesk::start()
{
    if (m_account.server.isEmpty())
        return;
    if (!online()) {
        m_state = {.phase = Phase::Stopped, .trouble = Error{Fault::Storage, u"no module"_s}};
        Q_EMIT changed();
        return;
    }
    m_needsPassword = !m_account.user.isEmpty() && m_password.isEmpty();
    if (m_needsPassword) {
        Q_EMIT changed();
        return;
    }
    if (!m_syncing) {
        m_syncing = online()->syncing(m_library.store(),
            {.settle = settleConflicts,
                .clock = [] { return QDateTime::currentDateTimeUtc(); },
                .chance = [] { return QRandomGenerator::global()->generateDouble(); },
                .wants = [this](const MissingBlob &file) { return m_wishes->wants(file); }},
            {.changed = [this](const SyncState &state) { take(state); },
                .arrived = [this] { takeIn(); }});
    }
    updateWishes();
    QStringList databases{u"materials"_s};
    if (const QString region = regionDatabase(m_account.region); !region.isEmpty())
        databases << region;
    if (!m_account.user.isEmpty())
        databases << online()->privateDatabase(m_account.user);
    m_state = {.phase = Phase::Working};
    m_quiet.stop();
    m_syncing->start({QUrl(m_account.server), m_account.user, m_password}, databases);
    Q_EMIT changed();
}

void SyncDesk::tryNow()
{
    if (!m_syncing || m_state.phase == Phase::Stopped || m_state.phase == Phase::Off)
        start();
    else
        m_syncing->wake();
}

void SyncDesk::take(const SyncState &state)
{
    const SyncState before = std::exchange(m_state, state);
    bool isNewlyDone = false;
    for (const SpaceState &space : state.spaces) {
        const auto same = std::ranges::find(before.spaces, space.link, &SpaceState::link);
        if (space.done.isValid() && (same == before.spaces.end() || same->done != space.done)) {
            m_done.insert(space.link.database, m_clock());
            isNewlyDone = true;
        }
    }
    if (isNewlyDone) {
        if (!m_keeping.isActive())
            m_keeping.start();
        keepPassword(); // it was accepted
    }
    if (isPasswordTrouble(state.trouble)) {
        // Not a second time: five wrong ones lock an account.
        m_password.clear();
        m_isPasswordNew = false;
    }
    if (state.phase == Phase::Working && before.phase == Phase::Resting)
        m_quiet.start();
    if (before != state)
        Q_EMIT changed();
    if (state.phase == Phase::Resting)
        m_rested = facts();
}

void SyncDesk::keepDone()
{
    QStringList lines;
    for (auto it = m_done.begin(); it != m_done.end(); ++it)
        lines << it.key() + u'\t' + it.value().toString(Qt::ISODate);
    keep(doneKey, lines.join(u'\n'));
}

void SyncDesk::keepPassword()
{
    if (!std::exchange(m_isPasswordNew, false) || !m_account.remember)
        return;
    online()->keepPassword(
        keychainName(), m_password, [guard = QPointer(this)](const Result<> &kept) {
            if (!guard)
                return;
            guard->m_hasNoKeychain = !kept;
            Q_EMIT guard->changed();
        });
}

void SyncDesk::forgetPassword()
{
    if (!m_account.user.isEmpty() && online())
        online()->forgetPassword(keychainName());
}

/// What came is shown everywhere, and kept in mind.
void SyncDesk::takeIn()
{
    const qint64 before = m_library.latestChange();
    m_isTakingIn = true;
    m_library.refresh();
    m_isTakingIn = false;
    const QDateTime now = m_clock();
    QList<Arrival> come;
    for (const Mention &each : m_library.mentionsSince(before))
        come.append({each, now});
    for (const Arrival &each : std::as_const(come)) {
        m_arrivals.removeIf([&](const Arrival &old) {
            return old.what.kind == each.what.kind && old.what.id == each.what.id;
        });
    }
    m_arrivals = (come + m_arrivals).mid(0, mostArrivals);
    keep(arrivedKey, linesOf(m_arrivals));
    countToChoose();
    m_wishing.start();
    Q_EMIT changed();
}

void SyncDesk::countToChoose()
{
    m_toChoose = 0;
    for (const SessionGlance &each : m_library.sessionGlances()) {
        if (const auto differences = m_library.differences(each.id))
            m_toChoose += int(differences->size());
    }
}

/// Worth no message if it is not kept: it is asked for again.
void SyncDesk::keep(const QString &key, const QString &value)
{
    if (const auto kept = m_library.setSetting(key, value); !kept)
        qWarning("%s", qPrintable(kept.error().detail));
}

FileChoice SyncDesk::fileChoice() const
{
    const QString name = m_library.setting(filesKey);
    const auto found = std::ranges::find(choices, name, &std::pair<FileChoice, QString>::second);
    return found == std::end(choices) ? FileChoice::Ahead : found->first;
}

void SyncDesk::setFileChoice(FileChoice choice)
{
    const auto found = std::ranges::find(choices, choice, &std::pair<FileChoice, QString>::first);
    keep(filesKey, found->second);
    updateWishes();
    if (m_syncing)
        m_syncing->wake();
    Q_EMIT changed();
}

void SyncDesk::fetch(const QList<LibraryFile> &files)
{
    QSet<QByteArray> asked = m_wishes->asked();
    for (const LibraryFile &each : files) {
        asked.insert(each.digest);
        if (!each.path.isEmpty())
            QFile::remove(each.path);
    }
    m_wishes->set({.files = asked});
    updateWishes();
    tryNow();
}

bool SyncDesk::isMetered() const
{
    return m_online && m_online->isMetered();
}

void SyncDesk::updateWishes()
{
    Wishes::Wish wish{.files = m_wishes->asked()};
    if (!isMetered() && fileChoice() == FileChoice::All)
        wish.all = true;
    if (!isMetered() && fileChoice() == FileChoice::Ahead) {
        wish.pictures = true;
        const QDate today = m_clock().date();
        for (const SessionBrief &session : m_library.sessions()) {
            if ((session.last.isValid() && session.last < today)
                || session.status == SessionStatus::Cancelled)
                continue;
            wish.documents += QSet<QString>(session.materials.begin(), session.materials.end());
        }
    }
    m_wishes->set(std::move(wish));
}

SyncFacts SyncDesk::facts() const
{
    using Standing = SyncFacts::Standing;
    if (m_state.phase == Phase::Working && m_quiet.isActive())
        return m_rested;
    SyncFacts facts{.trouble = m_state.trouble, .toChoose = m_toChoose};
    for (const SpaceState &space : m_state.spaces) {
        for (auto it = space.waiting.begin(); it != space.waiting.end(); ++it)
            facts.waiting[it.key()] += it.value();
        if (m_state.phase == Phase::Working && space.files.done < space.files.all) {
            facts.fileBytes += space.files.doneBytes;
            facts.allFileBytes += space.files.allBytes;
        }
        if (space.trouble && !facts.trouble)
            facts.trouble = space.trouble;
    }
    for (const QDateTime &each : m_done)
        facts.done = facts.done.isValid() ? std::max(facts.done, each) : each;
    if (m_account.server.isEmpty()) {
        facts.standing = Standing::NoAccount;
        return facts;
    }
    if (m_needsPassword) {
        facts.standing = Standing::NoPassword;
        return facts;
    }
    switch (m_state.phase) {
    case Phase::Off:
        facts.standing = Standing::Asleep;
        break;
    case Phase::Working:
        facts.standing = Standing::Working;
        break;
    case Phase::Resting:
        facts.standing = Standing::Resting;
        break;
    case Phase::Waiting:
        facts.standing = Standing::Waiting;
        break;
    case Phase::Stopped:
        facts.standing = Standing::Stopped;
        break;
    }
    return facts;
}

Result<> SyncDesk::send(const Session &session, const QString &path)
{
    if (!online())
        return Error{Fault::Storage, u"no module"_s};
    return online()->writeParcelFile(
        m_library.store(), m_library.documentsOf(session), path, m_clock());
}

Result<QList<Id<Session>>> SyncDesk::receive(const QString &path)
{
    if (!online())
        return Error{Fault::Storage, u"no module"_s};
    const QDateTime now = m_clock();
    const auto read = online()->readParcelFile(path, m_library.store(),
        {.run = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
            .clock = [now] { return now; }});
    if (!read)
        return read.error();
    const auto settled = settleConflicts(m_library.store(), now);
    m_library.refresh();
    if (!settled)
        return settled.error();
    QList<Id<Session>> sessions;
    for (const QString &id : read->ids) {
        if (m_library.session(Id<Session>(id)))
            sessions.append(Id<Session>(id));
    }
    return sessions;
}

} // namespace fvd
