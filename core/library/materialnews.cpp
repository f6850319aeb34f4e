// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/materialnews.h"

#include "core/model/renewal.h"

namespace fvd {

namespace {

std::optional<MaterialNews> newsOf(
    const Item &item, const MaterialCopy &copy, const Library &library)
{
    const QString revision = library.materialRevision(copy.source);
    if (revision.isEmpty() || revision == copy.revision)
        return {};
    const auto material = library.material(copy.source);
    if (!material)
        return {};
    MaterialNews news{.item = item.id, .copy = copy, .withdrawn = material->value.withdrawn};
    if (news.isWithdrawn()) {
        if (const auto instead = library.material(news.withdrawn.instead))
            news.insteadTitle = instead->value.text.in(copy.language).title;
        return news;
    }
    // Of a copy without a revision nobody knows what it was made from.
    if (copy.revision.isEmpty() || copy.declined == revision)
        return {};
    const MaterialCopy now = frozenCopy(material->value, revision, copy.language);
    if (changedParts(copy, now).isEmpty())
        return {};
    news.newer = now;
    return news;
}

void addNews(QList<MaterialNews> &news, const QList<Item> &items, const Library &library)
{
    for (const Item &item : items) {
        news += newsOf(item, library);
        for (const Track &track : item.tracks)
            addNews(news, track.items, library);
    }
}

} // namespace

QList<MaterialNews> newsOf(const Item &item, const Library &library)
{
    QList<MaterialNews> news;
    for (const MaterialCopy &copy : item.materials) {
        if (auto one = newsOf(item, copy, library))
            news.append(*std::move(one));
    }
    return news;
}

bool isAhead(const Session &session, const Day &day, const QDate &today, const Library &library)
{
    if (session.status == SessionStatus::Held || session.status == SessionStatus::Cancelled)
        return false;
    if (day.date.isValid() && day.date < today)
        return false;
    const auto run = library.run(session.id, day.id);
    return !run || !hasBegun(run->value);
}

QList<MaterialNews> newsOf(
    const Session &session, const Day &day, const QDate &today, const Library &library)
{
    QList<MaterialNews> news;
    addNews(news, day.items, library);
    // Asked last: mostly there is no news.
    if (!news.isEmpty() && !isAhead(session, day, today, library))
        news.clear();
    return news;
}

} // namespace fvd
