// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/store/store.h"
#include "core/sync/httpclient.h"
#include "core/sync/replicate.h"
#include "core/sync/storepeer.h"
#include "tests/store/storetest.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

namespace fvd::test {

inline const QString region = u"region"_s;

inline ReplicationOptions options(int page = 1000)
{
    return {.run = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
        .clock = [] { return QDateTime::currentDateTimeUtc(); },
        .page = page};
}

/// Patience for tests: as often as in earnest, and a thousand times faster.
inline Patience impatient()
{
    using namespace std::chrono_literals;
    return {.tries = 5, .firstWait = 1ms, .longestWait = 5ms, .silence = 5s};
}

/// All that two sides have to agree on: each leaf of each document with its history, whether it is
/// deleted, and its body byte for byte.
using LeafTexts = QMap<QString, QString>;

inline void addTo(LeafTexts &content, const Parcel &parcel)
{
    QStringList history;
    for (const Revision &each : parcel.history)
        history << each.text();
    QStringList attachments;
    for (auto it = parcel.attachments.begin(); it != parcel.attachments.end(); ++it)
        attachments << it.key() + u' ' + QString::number(it->length) + it->contentType;
    content[parcel.key.id + u' ' + history.first()] = history.join(u' ')
        + (parcel.deleted ? u" deleted "_s : u" living "_s) + QString::fromUtf8(parcel.body)
        + attachments.join(u' ');
}

inline LeafTexts contentOf(Store &store, const QString &space = region)
{
    LeafTexts content;
    const auto changes = store.leavesSince(space, 0, 1'000'000);
    for (const LeafChange &change : *changes) {
        for (const Revision &revision : change.leaves.revisions)
            addTo(content, *store.parcel({space, change.leaves.id}, revision));
    }
    return content;
}

/// What \a peer has, as it sends it.
inline LeafTexts contentOf(Peer &peer)
{
    LeafTexts content;
    const auto fetched = peer.fetch(peer.changes({}, 1'000'000)->changes);
    for (Parcel parcel : fetched->parcels) {
        parcel.body = canonical(*parseObject(parcel.body)); // a server may turn members about
        addTo(content, parcel);
    }
    return content;
}

/// The first thing that \a a and \a b do not agree on; empty if they are equal.
inline QString difference(const LeafTexts &a, const LeafTexts &b)
{
    QSet<QString> keys(a.keyBegin(), a.keyEnd());
    keys.unite(QSet<QString>(b.keyBegin(), b.keyEnd()));
    for (const QString &key : std::as_const(keys)) {
        if (a.value(key) != b.value(key))
            return key + u": "_s + a.value(key) + u" | "_s + b.value(key);
    }
    return {};
}

/// Ids that have been trouble to somebody.
inline const QStringList trickyIds{u"plain"_s, u"med mellomrom"_s, u"skråstrek/og+pluss"_s,
    u"æøå ÆØÅ"_s, u"čáhci"_s, u"emoji 🏔️"_s, u"100 % sikkert?&=#"_s, u"\"sitat\" og \\"_s,
    u"%2F"_s, u"a:b;c,d@e"_s, u"日本"_s};

/// Makes \a count random changes to \a store, as its user would: new documents, edits of one of the
/// leaves, deletions. Documents are called by \a prefix, or as in other stores now and then.
inline void changeAtRandom(
    Store &store, QRandomGenerator &chance, int count, const QString &prefix, int shared = 12)
{
    for (int i = 0; i < count; ++i) {
        const QString id = chance.bounded(2) == 0
            ? trickyIds[chance.bounded(int(trickyIds.size()))]
                + QString::number(chance.bounded(shared))
            : prefix + QString::number(chance.bounded(shared));
        const DocKey key{region, id};
        const QList<Leaf> all = leaves(*store.tree(key));
        const Revision base =
            all.isEmpty() ? Revision() : all[chance.bounded(int(all.size()))].revision;
        if (!base.isNull() && chance.bounded(5) == 0)
            (void)store.write({{.key = key, .base = base, .body = {}, .deleted = true}});
        else
            (void)store.put(
                key, body(u"%1 %2"_s.arg(prefix).arg(i), QString::number(chance.generate())), base);
    }
}

} // namespace fvd::test
