// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/refusals.h"

#include "core/store/store.h"
#include "core/sync/spaces.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// How long the other side is left alone with what it said no to: time to be given access.
constexpr qint64 restSeconds = 6 * 60 * 60;

bool isNamedIn(const QList<Refusal> &refused, const Refusal &one)
{
    return std::ranges::any_of(refused,
        [&](const Refusal &each) { return each.id == one.id && each.revision == one.revision; });
}

} // namespace

RefusalBook::RefusalBook(Store &store, QString space, QString name)
    : m_store(&store)
    , m_space(std::move(space))
    , m_name(std::move(name))
{
}

Result<RefusalBook> RefusalBook::open(Store &store, const SpaceLink &link)
{
    RefusalBook book(store, link.space, u"sync/refused/"_s + link.space + u'/' + link.database);
    const auto bytes = store.local(book.m_name);
    if (!bytes)
        return bytes.error();
    const QJsonArray rows = QJsonDocument::fromJson(*bytes).array();
    for (const QJsonValue &row : rows) {
        book.m_entries.append({{row[0].toString(), row[1].toString(), row[2].toString()},
            row[3].toBool() ? Direction::Push : Direction::Pull,
            QDateTime::fromString(row[4].toString(), Qt::ISODate)});
    }
    book.m_entries.removeIf([&book](const Entry &entry) { return !book.isOpen(entry); });
    return book;
}

/// Whether the revision is still what would be brought: not edited since, nor come another way.
bool RefusalBook::isOpen(const Entry &entry) const
{
    const auto revision = Revision::fromText(entry.refusal.revision);
    if (!revision)
        return true; // one that we cannot hold
    if (entry.direction == Direction::Pull) {
        const auto missing = m_store->missing(m_space, {{entry.refusal.id, {*revision}}});
        return !missing || !missing->isEmpty();
    }
    const auto tree = m_store->tree({m_space, entry.refusal.id});
    return !tree || std::ranges::any_of(leaves(*tree), [&](const Leaf &leaf) {
        return leaf.revision == *revision;
    });
}

QList<DocRevisions> RefusalBook::due(Direction direction, const QDateTime &now, bool isAll) const
{
    QList<DocRevisions> due;
    for (const Entry &entry : m_entries) {
        const auto revision = Revision::fromText(entry.refusal.revision);
        // A clock that was set back would keep it waiting for long.
        const qint64 waited = entry.at.secsTo(now);
        const bool isTime = isAll || waited >= restSeconds || waited < 0;
        if (entry.direction == direction && revision && isTime)
            due.append({entry.refusal.id, {*revision}});
    }
    return due;
}

Result<> RefusalBook::add(Direction direction, const QList<Refusal> &refused, const QDateTime &now)
{
    m_entries.removeIf([&](const Entry &entry) {
        return entry.direction == direction && isNamedIn(refused, entry.refusal);
    });
    for (const Refusal &each : refused)
        m_entries.append({each, direction, now});
    return save();
}

Result<> RefusalBook::settle(
    Direction direction, const QList<DocRevisions> &tried, const QList<Refusal> &refused)
{
    const auto wasTried = [&](const Entry &entry) {
        return std::ranges::any_of(tried, [&](const DocRevisions &each) {
            return each.id == entry.refusal.id
                && each.revisions.first().text() == entry.refusal.revision;
        });
    };
    const auto gone = m_entries.removeIf([&](const Entry &entry) {
        return entry.direction == direction && wasTried(entry)
            && !isNamedIn(refused, entry.refusal);
    });
    return gone > 0 ? save() : Result<>();
}

QList<Refusal> RefusalBook::standing() const
{
    QList<Refusal> all;
    for (const Entry &entry : m_entries)
        all.append(entry.refusal);
    return all;
}

Result<> RefusalBook::save() const
{
    QJsonArray rows;
    for (const Entry &entry : m_entries) {
        rows.append(QJsonArray{entry.refusal.id, entry.refusal.revision, entry.refusal.reason,
            entry.direction == Direction::Push, entry.at.toString(Qt::ISODate)});
    }
    return m_store->setLocal(
        m_name, rows.isEmpty() ? QByteArray() : QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace fvd
