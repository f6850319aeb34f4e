// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/brief.h"

#include "core/schedule/timeline.h"

#include <algorithm>

namespace fvd {

namespace {

void addNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

bool isContent(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Talk:
    case ItemKind::Exercise:
    case ItemKind::Case:
    case ItemKind::Film:
        return true;
    default:
        return false;
    }
}

/// The titles of the two longest items of content, in the order of the day.
QStringList topicsOf(const QList<Item> &items, const Timeline &times)
{
    constexpr qsizetype few = 2;
    QList<qsizetype> content;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (isContent(items[i]) && !items[i].title.isEmpty())
            content.append(i);
    }
    std::ranges::stable_sort(content, std::greater(),
        [&](qsizetype i) { return times.items[i].length.value_or(Minutes{}); });
    content = content.first(std::min(few, content.size()));
    std::ranges::sort(content);
    QStringList topics;
    for (const qsizetype i : content)
        addNew(topics, items[i].title);
    return topics;
}

} // namespace

bool isPlanned(const SessionBrief &session, QDate today)
{
    const bool open =
        session.status == SessionStatus::Draft || session.status == SessionStatus::Sent;
    return open && (session.last.isNull() || session.last >= today);
}

QList<SessionBrief> othersOfCouncils(const QList<SessionBrief> &sessions, const Session &session)
{
    QList<SessionBrief> others;
    std::ranges::copy_if(sessions, std::back_inserter(others), [&](const SessionBrief &each) {
        return each.id != session.id && each.status != SessionStatus::Cancelled
            && std::ranges::any_of(each.councils,
                [&](const Id<Council> &council) { return session.councils.contains(council); });
    });
    return others;
}

SessionBrief briefOf(const Session &session)
{
    SessionBrief brief{
        .id = session.id,
        .title = session.title,
        .councils = session.councils,
        .parts = session.parts,
        .language = session.language,
        .status = session.status,
        .version = session.version,
        .sent = session.sent,
        .days = int(session.days.size()),
        .people = total(session.expected),
        .notesDeletion = session.notesDeletion,
    };
    for (const Day &day : session.days) {
        if (day.date.isValid()) {
            brief.first = brief.first.isValid() ? std::min(brief.first, day.date) : day.date;
            brief.last = brief.last.isValid() ? std::max(brief.last, day.date) : day.date;
        }
        for (const Item &item : day.items) {
            for (const MaterialCopy &material : item.materials) {
                addNew(brief.materials, material.source.text());
                addNew(brief.themes, material.source.text().section(u'/', 0, 0));
            }
        }
    }
    if (!session.days.isEmpty()) {
        const Day &day = session.days.first();
        const Timeline times = timeline(day);
        brief.venue = day.venue;
        brief.end = times.end;
        for (qsizetype i = 0; i < day.items.size(); ++i) {
            const Slot &slot = times.items[i];
            if (!brief.start)
                brief.start = slot.start;
            if (const Minutes length = slot.length.value_or(Minutes{}); length > Minutes{})
                brief.stretches.append({day.items[i].kind, day.items[i].title, length});
        }
        brief.topics = topicsOf(day.items, times);
    }
    for (const Person &person : session.facilitators)
        addNew(brief.facilitators, person.name);
    brief.premeetingHeld = std::ranges::any_of(session.premeetings, [](const Premeeting &meeting) {
        return !meeting.leadership.isEmpty() || !meeting.councillors.isEmpty()
            || !meeting.notes.isEmpty() || std::ranges::any_of(meeting.checks, &Check::done);
    });
    for (const GroundRule &rule : session.groundRules) {
        if (!isDropped(rule.reviews))
            addNew(brief.groundRules, rule.text);
    }
    for (const FollowUp &point : session.followUps) {
        if (!point.done && !isDropped(point.reviews))
            addNew(brief.openFollowUps, point.what);
    }
    return brief;
}

SessionGlance glanceOf(const SessionBrief &brief)
{
    return {.id = brief.id, .status = brief.status, .first = brief.first, .last = brief.last};
}

MaterialBrief briefOf(const Material &material)
{
    return {
        .id = material.id,
        .theme = material.theme,
        .kind = material.kind,
        .planned = material.planned,
        .minimum = material.minimum,
        .groupMin = material.groupMin,
        .groupMax = material.groupMax,
        .councils = material.councils,
        .audience = material.audience,
        .certainty = material.certainty,
        .checked = material.checked,
        .titleNb = material.text.nb.title,
        .titleNn = material.text.nn.title,
        .summaryNb = material.text.nb.summary,
        .summaryNn = material.text.nn.summary,
        .withdrawn = material.withdrawn,
        .lawChanged = material.text.nb.lawChange.from,
    };
}

} // namespace fvd
