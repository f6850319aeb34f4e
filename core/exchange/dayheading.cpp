// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dayheading.h"

#include "core/exchange/cursor.h"
#include "core/exchange/programmewords.h"
#include "core/exchange/timephrase.h"

namespace fvd {

namespace {

bool parts(QChar c)
{
    return c == u':' || c == u',' || c == u';' || c == u'.' || c == u'(' || c == u')' || c == u'|'
        || isDash(c);
}

void skipParting(Cursor &at)
{
    while (!at.atEnd() && (at.peek().isSpace() || parts(at.peek())))
        at.advance();
}

/// Words before a date that make it a heading all the same.
QString takeAnnouncement(Cursor &at)
{
    for (const QStringView words :
        {u"program for", u"programmet for", u"program", u"dagsprogram"}) {
        Cursor ahead = at;
        if (!ahead.takeWord(words))
            continue;
        const QString said = at.rest().first(words.size()).toString();
        skipParting(ahead);
        if (dateAtStart(ahead.rest()) || dayLabelAtStart(ahead.rest())) {
            at = ahead;
            return said;
        }
    }
    for (const QStringView word : {u"dato", u"date"}) {
        Cursor ahead = at;
        if (ahead.takeWord(word) && ahead.take(u':') && dateAtStart(ahead.rest())) {
            ahead.skipSpaces();
            at = ahead;
        }
    }
    return {};
}

bool placesIt(QStringView rest)
{
    Cursor at(rest);
    return rest.size() < 60 && !rest.endsWith(u'.')
        && (at.takeWord(u"i") || at.takeWord(u"på") || at.takeWord(u"ved"));
}

} // namespace

std::optional<DayHeading> dayHeadingIn(const QString &text, bool marked)
{
    DayHeading heading;
    Cursor at(text);
    heading.title = takeAnnouncement(at);
    if (const auto label = dayLabelAtStart(at.rest())) {
        heading.number = label->number;
        at.advance(label->size);
        heading.title = QStringView(text).first(at.position()).trimmed().toString();
    }
    Cursor ahead = at;
    skipParting(ahead);
    if (const auto date = dateAtStart(ahead.rest())) {
        heading.date = date;
        heading.dateText = ahead.rest().first(date->size).trimmed().toString();
        at = ahead;
        at.advance(date->size);
    } else if (!heading.number) {
        return {};
    }

    const QStringView behind = at.rest().trimmed();
    const bool parted = behind.isEmpty() || parts(behind.front()) || timeAtStart(behind);
    if (!parted && !marked && !(heading.date && heading.date->day && placesIt(behind)))
        return {};
    skipParting(at);
    QStringView rest = at.rest().trimmed();
    if (rest.endsWith(u')') && !rest.contains(u'('))
        rest.chop(1);
    heading.rest = rest.toString();
    return heading;
}

} // namespace fvd
