// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/library/documents.h"
#include "core/library/library.h"
#include "core/store/store.h"

#include <QScopeGuard>
#include <QThread>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString receiptsName = u"receipts"_s;
/// What is being deleted for good: done again, if the program was stopped before it was.
const QString forgettingName = u"forgetting"_s;

QByteArray bytesOf(const QList<DocKey> &keys)
{
    QStringList lines;
    for (const DocKey &key : keys)
        lines.append(key.space + u' ' + key.id);
    return lines.join(u'\n').toUtf8();
}

QList<DocKey> keysFrom(const QByteArray &bytes)
{
    QList<DocKey> keys;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts))
        keys.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
    return keys;
}

int notesIn(const PrivateNotes &notes)
{
    return int(notes.items.size()) + (notes.general.isEmpty() ? 0 : 1);
}

} // namespace

Result<Receipt> Library::deleteRoster(const Id<Session> &session, const QDateTime &now, bool byDate)
{
    const auto stored = roster(session);
    if (!stored)
        return stored.error();
    const Receipt receipt{.session = session,
        .people = int(stored->value.people.size()),
        .at = now,
        .byDate = byDate};
    const DocKey key = keyOf<Roster>(session);
    if (const auto document = m_store->get(key)) {
        if (const auto removed = m_store->remove(key, document->revision); !removed)
            return removed.error();
        refresh();
    }
    return forget({key}, receipt);
}

Result<Receipt> Library::deleteNotes(const Id<Session> &session, const QDateTime &now, bool byDate)
{
    Receipt receipt{.session = session, .at = now, .byDate = byDate};
    QList<DocKey> keys;
    const auto stored = notes(session);
    if (!stored)
        return stored.error();
    if (!stored->revision.isEmpty()) {
        receipt.notes += notesIn(stored->value);
        const auto put = this->put(PrivateNotes{.session = session}, stored->revision);
        if (!put)
            return put.error();
        keys.append(keyOf<PrivateNotes>(session));
    }
    const auto of = this->session(session);
    if (!of)
        return of.error();
    for (const Day &day : of->value.days) {
        const auto run = this->run(session, day.id);
        if (!run)
            return run.error();
        if (run->revision.isEmpty())
            continue;
        const Run left = withoutDrafts(run->value);
        receipt.notes += int(run->value.notes.size() - left.notes.size());
        if (const auto put = this->put(left, run->revision); !put)
            return put.error();
        keys.append(keyOf<Run>(left.id));
    }
    if (of->value.notesDeletion.isValid()) {
        Session next = of->value;
        next.notesDeletion = {};
        if (const auto put = this->put(next, of->revision); !put)
            return put.error();
    }
    return forget(keys, receipt);
}

Result<QList<Receipt>> Library::deleteDue(const QDateTime &now)
{
    const auto isDue = [&now](QDate date) { return date.isValid() && date <= now.date(); };
    QList<Receipt> done;
    if (const auto left = m_store->local(forgettingName); left && !left->isEmpty()) {
        Q_EMIT aboutToForget();
        const auto over = qScopeGuard([this] { Q_EMIT forgot(); });
        if (const auto again = m_store->forget(keysFrom(*left)); !again)
            return again.error();
        if (const auto set = m_store->setLocal(forgettingName, {}); !set)
            return set.error();
    }
    for (const Roster &roster : rosters()) {
        if (!isDue(roster.deletion))
            continue;
        const auto receipt = deleteRoster(roster.session, now, true);
        if (!receipt)
            return receipt.error();
        done.append(*receipt);
    }
    for (const SessionBrief &brief : sessions()) {
        if (!isDue(brief.notesDeletion))
            continue;
        const auto receipt = deleteNotes(brief.id, now, true);
        if (!receipt)
            return receipt.error();
        done.append(*receipt);
    }
    return done;
}

Result<Receipt> Library::forget(const QList<DocKey> &keys, const Receipt &receipt)
{
    // A backup being taken would keep what is to go, and hold the log.
    if (m_backup)
        m_backup->wait();
    Q_EMIT aboutToForget();
    const auto over = qScopeGuard([this] { Q_EMIT forgot(); });
    if (const auto set = m_store->setLocal(forgettingName, bytesOf(keys)); !set)
        return set.error();
    if (const auto forgotten = m_store->forget(keys); !forgotten)
        return forgotten.error();
    QList<Receipt> all;
    if (const auto bytes = m_store->local(receiptsName))
        all = receiptsFrom(*bytes);
    all.prepend(receipt);
    if (const auto set = m_store->setLocal(receiptsName, bytesOf(all)); !set)
        return set.error();
    if (const auto set = m_store->setLocal(forgettingName, {}); !set)
        return set.error();
    return receipt;
}

QList<Receipt> Library::receipts(const Id<Session> &session) const
{
    QList<Receipt> found;
    if (const auto bytes = m_store->local(receiptsName))
        found = receiptsFrom(*bytes);
    found.removeIf([&session](const Receipt &each) { return each.session != session; });
    return found;
}

} // namespace fvd
