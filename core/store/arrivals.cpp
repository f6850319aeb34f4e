// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivals.h"

#include "core/base/json.h"
#include "core/store/store.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString roundName = u"sync/round"_s;
/// What comes so soon after something else belongs to it.
constexpr qint64 togetherSeconds = 60;

Revision revisionIn(const QJsonValue &value)
{
    return Revision::fromText(value.toString()).value_or(Revision{});
}

QByteArray bytesOf(const Round &round)
{
    QJsonArray rows;
    for (const Brought &each : round.arrivals) {
        rows.append(QJsonObject{{u"space"_s, each.key.space}, {u"id"_s, each.key.id},
            {u"before"_s, each.before.text()}, {u"after"_s, each.after.text()}});
    }
    return canonical({{u"at"_s, round.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"takenBack"_s, round.isTakenBack}, {u"arrivals"_s, rows}});
}

/// \a earlier and \a later as one: what changed twice goes back to what it was first, unless it was
/// edited here in between.
QList<Brought> joined(QList<Brought> earlier, const QList<Brought> &later)
{
    for (const Brought &each : later) {
        const auto same = std::ranges::find(earlier, each.key, &Brought::key);
        if (same == earlier.end())
            earlier.append(each);
        else if (same->after == each.before)
            same->after = each.after;
        else
            *same = each;
    }
    return earlier;
}

/// The edit that makes of what came what was before it; nothing if it cannot, or must not, be made.
Result<std::optional<Edit>> editBack(const Store &store, const Brought &arrival)
{
    const auto tree = store.tree(arrival.key);
    if (!tree)
        return tree.error();
    const auto now = winner(leaves(*tree));
    if (!now || now->revision != arrival.after)
        return std::optional<Edit>();
    const auto before = store.getRevision(arrival.key, arrival.before);
    if (!before && before.error().fault != Fault::NotFound)
        return before.error();
    if (!before)
        return std::optional<Edit>();
    return std::optional(Edit{.key = arrival.key,
        .base = arrival.after,
        .body = before->body,
        .attachments = before->attachments,
        .deleted = before->deleted});
}

} // namespace

Result<Round> lastRound(const Store &store)
{
    const auto bytes = store.local(roundName);
    if (!bytes)
        return bytes.error();
    const auto json = parseObject(*bytes);
    Round round;
    if (!json)
        return round;
    round.at = QDateTime::fromString((*json)["at"_L1].toString(), Qt::ISODateWithMs);
    round.isTakenBack = (*json)["takenBack"_L1].toBool();
    const QJsonArray rows = (*json)["arrivals"_L1].toArray();
    for (const QJsonValue &each : rows) {
        round.arrivals.append({{each["space"_L1].toString(), each["id"_L1].toString()},
            revisionIn(each["before"_L1]), revisionIn(each["after"_L1])});
    }
    return round;
}

Result<> keepRound(Store &store, const Round &round)
{
    if (round.arrivals.isEmpty())
        return {};
    const auto last = lastRound(store);
    if (!last)
        return last.error();
    Round kept = round;
    if (!last->isTakenBack && last->at.isValid() && last->at.secsTo(round.at) <= togetherSeconds)
        kept.arrivals = joined(last->arrivals, round.arrivals);
    return store.setLocal(roundName, bytesOf(kept));
}

Result<TakenBack> takeBackLastRound(Store &store, const QDateTime &now)
{
    const auto round = lastRound(store);
    if (!round)
        return round.error();
    TakenBack done;
    QList<Edit> edits;
    Round other{.at = now, .isTakenBack = !round->isTakenBack};
    for (const Brought &each : round->arrivals) {
        const auto edit = editBack(store, each);
        if (!edit)
            return edit.error();
        if (!*edit) {
            done.left.append(each.key);
            continue;
        }
        edits.append(**edit);
        done.changed.append(each.key);
        other.arrivals.append({each.key, each.after, {}});
    }
    const auto written = store.write(edits);
    if (!written)
        return written.error();
    for (qsizetype i = 0; i < written->size(); ++i)
        other.arrivals[i].after = written->at(i);
    if (const auto kept = store.setLocal(roundName, bytesOf(other)); !kept)
        return kept.error();
    return done;
}

} // namespace fvd
