// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/filling.h"

#include <QRandomGenerator>

#include <algorithm>

namespace fvd {

namespace {

// All sets of up to three works are tried, so there are not to be too many.
constexpr qsizetype mostWorks = 12;
constexpr qsizetype mostIntroductions = 6;
constexpr Minutes leastRest(10);

using Set = QList<Offer>;

bool isWork(const Offer &offer)
{
    return offer.material->kind == MaterialKind::Exercise
        || offer.material->kind == MaterialKind::Case;
}

struct Sums
{
    Minutes minimum{};
    Minutes planned{};
    int reluctance = 0;
    int works = 0;
    bool introduces = false;
};

Sums sums(const Set &set)
{
    Sums result;
    for (const Offer &offer : set) {
        result.minimum += offer.minimum;
        result.planned += offer.planned;
        result.reluctance += offer.reluctance;
        if (isWork(offer))
            ++result.works;
        else
            result.introduces = true;
    }
    return result;
}

/// How badly \a sums fill \a time, in minutes.
int misfit(const Sums &sums, Minutes time, bool introduce)
{
    const int off = int((time - sums.planned).count());
    int result = off > 0 ? off * 3 / 2 : -off;
    result += sums.reluctance;
    if (sums.works == 0)
        result += 60;
    result += 6 * std::max(0, sums.works - 1); // fewer things, more time for each
    if (sums.introduces != introduce)
        result += 15;
    return result;
}

/// Calls \a use with every set of works, the empty one included.
template <typename Use>
void forEachSet(const QList<Offer> &works, Use use)
{
    const qsizetype n = works.size();
    use(Set{});
    for (qsizetype a = 0; a < n; ++a) {
        use(Set{works[a]});
        for (qsizetype b = a + 1; b < n; ++b) {
            use(Set{works[a], works[b]});
            for (qsizetype c = b + 1; c < n; ++c)
                use(Set{works[a], works[b], works[c]});
        }
    }
}

/// \a set in the order it is worked through, with lengths that make up \a time as far as they can.
Filling shared(Set set, Minutes time)
{
    std::stable_sort(set.begin(), set.end(), [](const Offer &a, const Offer &b) {
        const auto rank = [](const Offer &offer) {
            return !isWork(offer) ? 0 : offer.material->kind == MaterialKind::Exercise ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    Filling result;
    Minutes left = time;
    for (const Offer &offer : set) {
        result.pieces.append({offer, offer.minimum});
        left -= offer.minimum;
    }
    // People like round times better than exact minimums.
    for (auto &[offer, length] : result.pieces) {
        const Minutes odd = (Minutes(5) - offer.minimum % 5) % 5;
        if (odd <= left && length + odd <= offer.planned) {
            length += odd;
            left -= odd;
        }
    }
    // Five minutes at a time to the one that is furthest from its plan.
    while (left > Minutes{}) {
        const auto room = [](const Filling::Piece &p) { return p.offer.planned - p.length; };
        auto most = std::max_element(result.pieces.begin(), result.pieces.end(),
            [&](const auto &a, const auto &b) { return room(a) < room(b); });
        if (room(*most) <= Minutes{})
            break;
        const Minutes step = std::min({Minutes(5), left, room(*most)});
        most->length += step;
        left -= step;
    }
    if (left < leastRest) {
        result.pieces.last().length += left;
        left = {};
    }
    result.rest = left;
    return result;
}

} // namespace

Filling filled(const QList<Offer> &offers, Minutes time, bool introduce, QRandomGenerator &chance)
{
    QList<Offer> works;
    QList<Offer> introductions;
    for (const Offer &offer : offers) {
        auto &list = isWork(offer) ? works : introductions;
        if (offer.minimum <= time && list.size() < (isWork(offer) ? mostWorks : mostIntroductions))
            list.append(offer);
    }

    Set best;
    int least = std::numeric_limits<int>::max();
    const auto consider = [&](const Set &set) {
        const Sums all = sums(set);
        if (set.isEmpty() || all.minimum > time)
            return;
        const int score = misfit(all, time, introduce) + int(chance.bounded(24));
        if (score < least) {
            least = score;
            best = set;
        }
    };
    forEachSet(works, [&](const Set &set) {
        consider(set);
        for (const Offer &introduction : introductions)
            consider(Set{introduction} + set);
    });
    return best.isEmpty() ? Filling{.rest = time} : shared(best, time);
}

} // namespace fvd
