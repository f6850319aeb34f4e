// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/catchup.h"

#include "core/schedule/forecast.h"

#include <algorithm>

namespace fvd {

namespace {

/// An item that time may be taken from.
struct Piece
{
    qsizetype index = 0; ///< of the state's items
    Seconds length{}; ///< that it takes from now on
    Seconds least{}; ///< that it must keep
    bool mayBeDropped = false;
    bool mayBeMoved = false;
    bool ahead = true; ///< otherwise at hand
    QDateTime earliest{}; ///< null: when the one before ends
    QDateTime limit{}; ///< it must have begun by then; null: whenever
    bool gone = false;
};

/// What is left of a day as plain arithmetic, on which changes are tried.
class Rest
{
public:
    explicit Rest(const RunState &state);

    QList<Piece> pieces{};

    /// The first place that is reached too late, and by how much.
    struct Late
    {
        qsizetype before = -1; ///< what is before this piece must give time; -1: in time everywhere
        Seconds by{};
    };
    Late firstLate(qsizetype from = 0) const;
    /// Where it is too late by most, and by how much.
    Late worst() const;
    /// By how much it is too late everywhere, added up.
    Seconds all() const;
    QDateTime end() const;

private:
    /// When each piece begins, and last when the day ends.
    QList<QDateTime> starts() const;

    QDateTime m_from{};
    QDateTime m_limit{};
};

bool isRest(ItemKind kind)
{
    return kind == ItemKind::Break || kind == ItemKind::Meal || kind == ItemKind::Travel
        || kind == ItemKind::Social;
}

Rest::Rest(const RunState &state)
    : m_from(state.now)
    , m_limit(state.hardEnd.isNull() ? state.plannedEnd : state.hardEnd)
{
    if (const RunItem *now = state.currentItem()) {
        const Seconds left = rest(state);
        const Seconds least = leastLength(*now) - now->elapsed;
        pieces.append({.index = state.current,
            .length = left,
            .least = now->stages.isEmpty() ? std::clamp(least, Seconds{}, left) : left,
            .ahead = false});
    }
    const QList<qsizetype> toCome = itemsToCome(state);
    for (const qsizetype index : toCome) {
        const RunItem &item = state.items.at(index);
        const bool pinned = item.item.timing.pinned;
        const bool last = index == toCome.last();
        pieces.append({.index = index,
            .length = item.length,
            .least = leastLength(item),
            .mayBeDropped = item.item.mayBeDropped && !pinned && item.item.kind != ItemKind::Meal,
            .mayBeMoved = !pinned && !isRest(item.item.kind) && !last && !item.inserted,
            .earliest = earliestStart(state, index),
            .limit = pinned ? item.plannedStart : QDateTime()});
    }
    if (state.current < 0 && !toCome.isEmpty())
        m_from = state.items.at(toCome.first()).forecastStart;
}

QList<QDateTime> Rest::starts() const
{
    QList<QDateTime> times;
    QDateTime cursor = m_from;
    for (const Piece &piece : pieces) {
        if (!piece.gone && !piece.earliest.isNull())
            cursor = std::max(cursor, piece.earliest);
        times.append(cursor);
        if (!piece.gone)
            cursor = cursor.addSecs(piece.length.count());
    }
    times.append(cursor);
    return times;
}

Rest::Late Rest::firstLate(qsizetype from) const
{
    const QList<QDateTime> begins = starts();
    for (qsizetype i = from; i <= pieces.size(); ++i) {
        const QDateTime &limit = i < pieces.size() ? pieces.at(i).limit : m_limit;
        if (limit.isNull() || (i < pieces.size() && pieces.at(i).gone))
            continue;
        if (const Seconds by(limit.secsTo(begins.at(i))); by > Seconds{})
            return {i, by};
    }
    return {};
}

Rest::Late Rest::worst() const
{
    Late worst;
    for (Late late = firstLate(); late.before >= 0; late = firstLate(late.before + 1)) {
        if (late.by > worst.by)
            worst = late;
    }
    return worst;
}

Seconds Rest::all() const
{
    Seconds sum{};
    for (Late late = firstLate(); late.before >= 0; late = firstLate(late.before + 1))
        sum += late.by;
    return sum;
}

QDateTime Rest::end() const
{
    return starts().last();
}

Minutes ceilMinutes(Seconds time)
{
    return std::chrono::ceil<Minutes>(time);
}

/// Takes whole items away, as few minutes as will do: for each place in turn that is reached too
/// late the smallest that is enough, or else the largest and on.
void takeAway(Rest &rest, bool Piece::*may)
{
    qsizetype from = 0;
    for (Rest::Late late = rest.firstLate(from); late.before >= 0; late = rest.firstLate(from)) {
        Piece *best = nullptr;
        for (qsizetype i = 0; i < late.before; ++i) {
            Piece &piece = rest.pieces[i];
            if (!(piece.*may) || piece.gone || piece.length <= Seconds{})
                continue;
            const bool enough = piece.length >= late.by;
            const bool bestEnough = best && best->length >= late.by;
            if (!best || (enough && (!bestEnough || piece.length < best->length))
                || (!enough && !bestEnough && piece.length > best->length))
                best = &piece;
        }
        if (best)
            best->gone = true;
        else
            from = late.before + 1;
    }
    // What the larger ones made needless comes back, the longest first.
    const Seconds reached = rest.all();
    QList<Piece *> taken;
    for (Piece &piece : rest.pieces) {
        if (piece.gone)
            taken.append(&piece);
    }
    std::ranges::stable_sort(taken, std::greater{}, &Piece::length);
    for (Piece *piece : std::as_const(taken)) {
        piece->gone = false;
        if (rest.all() > reached)
            piece->gone = true;
    }
}

/// Takes minutes where there are most to spare, for each place in turn that is reached too late.
void tighten(Rest &rest)
{
    qsizetype from = 0;
    for (Rest::Late late = rest.firstLate(from); late.before >= 0; late = rest.firstLate(from)) {
        const auto spare = [&](qsizetype i) {
            const Piece &piece = rest.pieces.at(i);
            return std::chrono::floor<Minutes>(piece.length - piece.least);
        };
        Minutes all{};
        for (qsizetype i = 0; i < late.before; ++i)
            all += spare(i);
        Minutes wanted = std::min(all, ceilMinutes(late.by));
        if (wanted <= Minutes{}) {
            from = late.before + 1;
            continue;
        }
        const Minutes share = wanted;
        for (qsizetype i = 0; i < late.before; ++i) {
            const Minutes part = Minutes(share.count() * spare(i).count() / all.count());
            rest.pieces[i].length -= part;
            wanted -= part;
        }
        while (wanted > Minutes{}) {
            qsizetype most = 0;
            for (qsizetype i = 1; i < late.before; ++i) {
                if (spare(i) > spare(most))
                    most = i;
            }
            rest.pieces[most].length -= Minutes(1);
            wanted -= Minutes(1);
        }
        // A gap on the way can have swallowed some of it: look at the same place again, unless
        // nobody has more to give.
        if (share == all)
            from = late.before + 1;
    }
}

} // namespace

Seconds leastLength(const RunItem &item)
{
    const auto atMost = [&](Seconds least) { return std::min(least, item.length); };
    if (item.item.minimum > Minutes{})
        return atMost(item.item.minimum);
    switch (item.item.kind) {
    case ItemKind::Meal:
    case ItemKind::Travel:
    case ItemKind::Social:
        return item.length;
    case ItemKind::Break:
        return atMost(Minutes(5));
    default:
        break;
    }
    Seconds planned = item.length;
    if (item.item.planned)
        planned = *item.item.planned;
    else if (!item.plannedStart.isNull() && !item.plannedEnd.isNull())
        planned = Seconds(item.plannedStart.secsTo(item.plannedEnd));
    return atMost(std::max<Seconds>(Minutes(5), ceilMinutes(2 * planned / 3)));
}

Seconds overrun(const RunState &state)
{
    return Rest(state).worst().by;
}

QList<Proposal> proposals(const RunState &state, Seconds margin)
{
    const Rest before(state);
    QList<Proposal> result;
    if (state.over || before.worst().by <= margin)
        return result;
    for (const auto kind : {Proposal::Kind::Drop, Proposal::Kind::Tighten, Proposal::Kind::Move}) {
        Rest after = before;
        if (kind == Proposal::Kind::Tighten)
            tighten(after);
        else
            takeAway(
                after, kind == Proposal::Kind::Drop ? &Piece::mayBeDropped : &Piece::mayBeMoved);
        const Rest::Late missing = after.worst();
        Proposal proposal{.kind = kind, .end = after.end(), .missing = missing.by};
        if (missing.before >= 0 && missing.before < after.pieces.size())
            proposal.missingAt = state.items.at(after.pieces.at(missing.before).index).item.id;
        for (qsizetype i = 0; i < after.pieces.size(); ++i) {
            const Piece &was = before.pieces.at(i);
            const Piece &is = after.pieces.at(i);
            const RunItem &item = state.items.at(is.index);
            if (is.gone) {
                proposal.lost += was.length;
                proposal.changes.append({.item = item.item.id,
                    .fate = kind == Proposal::Kind::Drop ? Fate::Dropped : Fate::Moved});
            } else if (is.length < was.length) {
                const Seconds less = was.length - is.length;
                proposal.lost += less;
                proposal.changes.append(
                    {.item = item.item.id, .minutes = ceilMinutes(item.length - less)});
            }
        }
        if (!proposal.changes.isEmpty() && after.all() < before.all())
            result.append(proposal);
    }
    return result;
}

} // namespace fvd
