// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/agreements.h"

#include <algorithm>

namespace fvd {

namespace {

template <typename T>
const T *foundIn(const QList<T> &list, const Id<T> &id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

const QString &wordsOf(const GroundRule &rule)
{
    return rule.text;
}

const QString &wordsOf(const FollowUp &point)
{
    return point.what;
}

/// Those of \a sessions that \a stands says still stand, each as the newest has it. Sessions of
/// before agreements kept their ids say the same twice: then the words count.
template <typename T, typename Stands>
QList<Earlier<T>> standing(
    const QList<Session> &sessions, const QList<T> Session::*list, Stands stands)
{
    QList<Earlier<T>> all;
    for (const Session &session : sessions) {
        for (const T &each : session.*list) {
            if (wordsOf(each).trimmed().isEmpty())
                continue;
            const auto known = std::ranges::find_if(all, [&](const Earlier<T> &newer) {
                return newer.value.id == each.id || wordsOf(newer.value) == wordsOf(each);
            });
            if (known == all.end())
                all.append({each, firstDate(session)});
            else if (firstDate(session).isValid())
                known->since = firstDate(session);
        }
    }
    all.removeIf([&](const Earlier<T> &each) { return !stands(each.value); });
    return all;
}

template <typename T>
std::optional<Verdict> verdict(const QList<T> &list, const T &earlier)
{
    const T *now = foundIn(list, earlier.id);
    if (!now || now->reviews.size() <= earlier.reviews.size())
        return {};
    return now->reviews.last().verdict;
}

template <typename T>
void judge(QList<T> &list, const T &earlier, Verdict verdict, const QDate &today)
{
    const auto found = std::ranges::find(list, earlier.id, &T::id);
    T judged = found == list.end() ? earlier : *found;
    judged.leftOut = false;
    judged.reviews = earlier.reviews;
    judged.reviews.append({.at = today,
        .verdict = verdict,
        .before = verdict == Verdict::Changed ? wordsOf(earlier) : QString()});
    if (found == list.end())
        list.append(judged);
    else
        *found = judged;
}

template <typename T>
void forget(QList<T> &list, const T &earlier)
{
    list.removeIf([&](const T &each) { return each.id == earlier.id; });
}

} // namespace

QDate firstDate(const Session &session)
{
    QDate first;
    for (const Day &day : session.days) {
        if (day.date.isValid() && (first.isNull() || day.date < first))
            first = day.date;
    }
    return first;
}

QList<Earlier<GroundRule>> standingRules(const QList<Session> &sessions)
{
    return standing<GroundRule>(sessions, &Session::groundRules,
        [](const GroundRule &rule) { return !isDropped(rule.reviews); });
}

QList<Earlier<FollowUp>> openFollowUps(const QList<Session> &sessions)
{
    return standing<FollowUp>(sessions, &Session::followUps,
        [](const FollowUp &point) { return !point.done && !isDropped(point.reviews); });
}

std::optional<Verdict> verdictOn(const Session &session, const GroundRule &earlier)
{
    return verdict(session.groundRules, earlier);
}

std::optional<Verdict> verdictOn(const Session &session, const FollowUp &earlier)
{
    return verdict(session.followUps, earlier);
}

Session withVerdict(Session session, const GroundRule &earlier, Verdict verdict, const QDate &today)
{
    judge(session.groundRules, earlier, verdict, today);
    return session;
}

Session withVerdict(Session session, const FollowUp &earlier, Verdict verdict, const QDate &today)
{
    judge(session.followUps, earlier, verdict, today);
    std::ranges::find(session.followUps, earlier.id, &FollowUp::id)->done =
        verdict == Verdict::Done;
    return session;
}

Session withoutVerdict(Session session, const GroundRule &earlier)
{
    forget(session.groundRules, earlier);
    return session;
}

Session withoutVerdict(Session session, const FollowUp &earlier)
{
    forget(session.followUps, earlier);
    return session;
}

} // namespace fvd
