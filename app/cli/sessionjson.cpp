// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessionjson.h"

#include "core/exchange/words.h"
#include "core/schedule/timeline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

QString clock(const std::optional<ClockTime> &time)
{
    return time ? clockText(*time, u':') : QString();
}

/// How the start is said. An item that follows has an exact time if one results, or none.
QString timingName(const Item &item, const Slot &slot)
{
    if (item.timing.kind == TimingKind::Follows)
        return nameOf(slot.start ? TimingKind::Exact : TimingKind::None);
    return nameOf(item.timing.kind);
}

QJsonArray itemsJson(const QList<Item> &items, const QList<Slot> &times, LanguageForm form);

QJsonObject itemJson(const Item &item, const Slot &slot, LanguageForm form)
{
    QJsonArray lines;
    for (const Line &line : item.lines) {
        lines.append(QJsonObject{
            {u"text"_s, line.text}, {u"leaders"_s, QJsonArray::fromStringList(line.leaders)}});
    }
    QJsonArray tracks;
    for (qsizetype i = 0; i < item.tracks.size(); ++i) {
        const Track &track = item.tracks[i];
        tracks.append(QJsonObject{
            {u"title"_s, track.title},
            {u"leaders"_s, QJsonArray::fromStringList(track.leaders)},
            {u"place"_s, track.place},
            {u"items"_s, itemsJson(track.items, slot.tracks.value(i), form)},
        });
    }
    const auto minutes = slot.length;
    return {
        {u"id"_s, item.id.text()},
        {u"shown"_s, timeText(item, slot, form)},
        {u"start"_s, clock(slot.start)},
        {u"end"_s, clock(item.timing.end)},
        {u"minutes"_s, minutes ? QJsonValue(qint64(minutes->count())) : QJsonValue()},
        {u"timing"_s, timingName(item, slot)},
        {u"pinned"_s, item.timing.pinned},
        {u"title"_s, item.title},
        {u"leaders"_s, QJsonArray::fromStringList(item.leaders)},
        {u"lines"_s, lines},
        {u"kind"_s, QString(nameOf(item.kind))},
        {u"tracks"_s, tracks},
        {u"place"_s, item.place},
        {u"audience"_s, item.audience},
        {u"openness"_s, QString(nameOf(item.openness))},
        {u"continues"_s, item.continues.text()},
        {u"doubtful"_s, item.doubtful},
    };
}

QJsonArray itemsJson(const QList<Item> &items, const QList<Slot> &times, LanguageForm form)
{
    QJsonArray array;
    for (qsizetype i = 0; i < items.size(); ++i)
        array.append(itemJson(items[i], times.value(i), form));
    return array;
}

} // namespace

QJsonObject sessionJson(const Session &session)
{
    QJsonArray councils;
    for (const Id<Council> &council : session.councils)
        councils.append(council.text());
    QJsonArray parts;
    for (const Part part : session.parts)
        parts.append(QString(nameOf(part)));
    QJsonArray days;
    for (const Day &day : session.days) {
        const Timeline times = timeline(day);
        days.append(QJsonObject{
            {u"date"_s, day.date.toString(Qt::ISODate)},
            {u"title"_s, day.title},
            {u"venue"_s, day.venue},
            {u"remark"_s, day.remark},
            {u"end"_s, clock(times.end)},
            {u"items"_s, itemsJson(day.items, times.items, session.language)},
        });
    }
    return {
        {u"id"_s, session.id.text()},
        {u"title"_s, session.title},
        {u"language"_s, QString(nameOf(session.language))},
        {u"status"_s, QString(nameOf(session.status))},
        {u"councils"_s, councils},
        {u"parts"_s, parts},
        {u"remark"_s, session.remark},
        {u"days"_s, days},
    };
}

} // namespace fvd::cli
