// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/settle.h"

#include "core/base/json.h"
#include "core/library/documents.h"
#include "core/library/edition.h"
#include "core/model/merge.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <optional>

namespace fvd {

using namespace Qt::StringLiterals;

namespace {

/// Two edits made one.
struct Settled
{
    QJsonObject body{};
    QList<Difference> differences{}; ///< that nobody was told of yet
};

/// The one of the later edit; every machine says the same.
Signature newer(const Signature &a, const Signature &b)
{
    return std::pair(a.at, a.by) < std::pair(b.at, b.by) ? b : a;
}

bool isHeld(const Session &session)
{
    return session.status == SessionStatus::Held;
}

/// \a conflicts to choose from, of which one side wrote what stands.
QList<Difference> toChoose(
    const QList<TextConflict> &conflicts, const Signature &standing, const Signature &other)
{
    QList<Difference> differences;
    for (const TextConflict &each : conflicts)
        differences.append({each.path, each.winner, each.loser, {}, standing, other});
    return differences;
}

/// A day that was held stays as it was held, whatever somebody planned for it elsewhere: that waits
/// to be chosen.
QList<Difference> keepHeldDays(const Session &winner, const Session &loser, Merged<Session> &merged,
    const Signature &ours, const Signature &theirs)
{
    const bool isOurs = isHeld(winner);
    const Session &held = isOurs ? winner : loser;
    // If they are not ours, the texts of the winner are among those that came late.
    if (!isOurs) {
        merged.conflicts.removeIf(
            [](const TextConflict &each) { return each.path.startsWith("days/"_L1); });
    }
    const QList<TextConflict> late = lateTexts(held, merged.value);
    merged.value.days = held.days;
    return toChoose(late, isOurs ? ours : theirs, isOurs ? theirs : ours);
}

template <typename T>
Settled settledAs(
    const std::optional<Document> &base, const Document &winner, const Document &loser)
{
    const T from = base ? valueOf<T>(*base) : T{};
    const T ours = valueOf<T>(winner);
    const T theirs = valueOf<T>(loser);
    const Signature by = signatureOf(winner.body);
    const Signature otherBy = signatureOf(loser.body);
    Merged<T> result = merged(from, ours, theirs);
    QList<Difference> late;
    if constexpr (std::is_same_v<T, Session>) {
        if (!isHeld(from) && isHeld(ours) != isHeld(theirs))
            late = keepHeldDays(ours, theirs, result, by, otherBy);
    }
    return {bodyOf(result.value), toChoose(result.conflicts, by, otherBy) + late};
}

/// \a winner and \a loser as one; nothing for types that are merged by nobody, or not by us.
std::optional<Settled> settled(
    const std::optional<Document> &base, const Document &winner, const Document &loser)
{
    const QString type = winner.type();
    if (type != loser.type())
        return std::nullopt;
    if (type == DocumentType<Session>::type)
        return settledAs<Session>(base, winner, loser);
    if (type == DocumentType<Run>::type)
        return settledAs<Run>(base, winner, loser);
    if (type == DocumentType<PrivateNotes>::type)
        return settledAs<PrivateNotes>(base, winner, loser);
    if (type == DocumentType<Council>::type)
        return settledAs<Council>(base, winner, loser);
    return std::nullopt;
}

/// Those of both, without what one of them took away.
Attachments settledAttachments(
    const std::optional<Document> &base, const Document &winner, const Document &loser)
{
    const Attachments before = base ? base->attachments : Attachments();
    Attachments all = winner.attachments;
    for (auto it = loser.attachments.begin(); it != loser.attachments.end(); ++it) {
        if (!all.contains(it.key()) && !before.contains(it.key()))
            all.insert(it.key(), it.value());
    }
    all.removeIf([&](const std::pair<const QString &, Attachment &> &each) {
        return before.contains(each.first) && !loser.attachments.contains(each.first);
    });
    return all;
}

QList<Leaf> livingLeaves(const RevisionTree &tree)
{
    QList<Leaf> living = leaves(tree);
    living.removeIf([](const Leaf &leaf) { return leaf.deleted; });
    return living;
}

QString nameOf(const DocKey &key)
{
    return u"differences/"_s + key.space + u'/' + key.id;
}

/// Settles the conflict in \a key; whether there is none any longer.
Result<bool> settle(Store &store, const DocKey &key, const QDateTime &now)
{
    const auto tree = store.tree(key);
    if (!tree)
        return tree.error();
    const QList<Leaf> living = livingLeaves(*tree);
    auto result = store.getRevision(key, living.first().revision);
    if (!result)
        return result.error();
    const Revision winner = result->revision;
    QList<Edit> edits{{.key = key, .base = winner}};
    QList<Difference> found;
    for (const Leaf &leaf : living.sliced(1)) {
        const auto loser = store.getRevision(key, leaf.revision);
        if (!loser)
            return loser.error();
        const auto base = store.mergeBase(key, winner, leaf.revision);
        if (!base && base.error().fault != Fault::NotFound)
            return base.error();
        if (!base && commonAncestor(*tree, winner, leaf.revision))
            return false;
        const auto from = base ? std::optional(*base) : std::nullopt;
        const auto one = settled(from, *result, *loser);
        if (!one)
            return false;
        result->attachments = settledAttachments(from, *result, *loser);
        const Signature ours = signatureOf(result->body);
        const Signature theirs = signatureOf(loser->body);
        for (Difference each : one->differences) {
            each.settled = now;
            found.append(each);
        }
        result->body = signedBody(one->body, newer(ours, theirs));
        edits.append({.key = key,
            .base = leaf.revision,
            // A server that lets nobody delete what others lead knows by this that nothing is lost.
            .body = {{u"type"_s, loser->type()}, {u"mergedInto"_s, winner.text()}},
            .attachments = Attachments(),
            .deleted = true});
    }
    edits.first().body = result->body;
    edits.first().attachments = result->attachments;
    if (const auto written = store.write(edits); !written)
        return written.error();
    const auto waiting = differences(store, key);
    if (!waiting)
        return waiting.error();
    if (const auto kept = setDifferences(store, key, *waiting + found); !kept)
        return kept.error();
    return true;
}

} // namespace

Result<int> settleConflicts(Store &store, const QDateTime &now)
{
    const auto yielded = yieldToKs(store);
    if (!yielded)
        return yielded.error();
    const auto conflicted = store.conflicted();
    if (!conflicted)
        return conflicted.error();
    int count = *yielded;
    for (const DocKey &key : *conflicted) {
        const auto done = settle(store, key, now);
        // Somebody saved it in this moment: it is settled the next time.
        if (!done && done.error().fault != Fault::Conflict)
            return done.error();
        count += done && *done;
    }
    return count;
}

Result<QList<Difference>> differences(const Store &store, const DocKey &key)
{
    const auto bytes = store.local(nameOf(key));
    if (!bytes)
        return bytes.error();
    QList<Difference> all;
    const auto json = parseObject(*bytes);
    const QJsonArray list = json ? (*json)["differences"_L1].toArray() : QJsonArray();
    for (const QJsonValue &each : list) {
        all.append({each["path"_L1].toString(), each["kept"_L1].toString(),
            each["other"_L1].toString(),
            QDateTime::fromString(each["settled"_L1].toString(), Qt::ISODate),
            signatureOf(each["keptBy"_L1].toObject()), signatureOf(each["otherBy"_L1].toObject())});
    }
    return all;
}

Result<> setDifferences(Store &store, const DocKey &key, const QList<Difference> &differences)
{
    QJsonArray list;
    for (const Difference &each : differences) {
        list.append(QJsonObject{{u"path"_s, each.path}, {u"kept"_s, each.kept},
            {u"other"_s, each.other}, {u"settled"_s, each.settled.toUTC().toString(Qt::ISODate)},
            {u"keptBy"_s, signedBody({}, each.keptBy)},
            {u"otherBy"_s, signedBody({}, each.otherBy)}});
    }
    return store.setLocal(
        nameOf(key), list.isEmpty() ? QByteArray() : canonical({{u"differences"_s, list}}));
}

} // namespace fvd
