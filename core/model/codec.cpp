// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"

#include "core/model/jsonfields.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr auto versionKey = "v"_L1;
constexpr int firstVersion = 1;

/// What brings older bodies of \a T to the shape that Fields<T> describes. A version that changes
/// the meaning of a key appends its step here.
template <typename T>
constexpr std::array<Lift, 0> lifts{};

template <typename T>
constexpr int currentVersion = firstVersion + int(lifts<T>.size());

int versionOf(const QJsonObject &body)
{
    return body.value(versionKey).toInt(firstVersion);
}

} // namespace

QJsonObject lifted(QJsonObject body, std::span<const Lift> steps)
{
    for (const Lift &lift : steps) {
        if (versionOf(body) != lift.from)
            continue;
        body = lift.step(std::move(body));
        body.insert(versionKey, lift.from + 1);
    }
    return body;
}

template <typename T>
T decoded(const QJsonObject &body)
{
    T value = json::fromObject<T>(lifted(body, lifts<T>));
    // The version of a newer body stays with what else it has that we do not know.
    if (versionOf(value.extra) <= currentVersion<T>)
        value.extra.remove(versionKey);
    return value;
}

template <typename T>
QJsonObject encoded(const T &value)
{
    QJsonObject body = json::toObject(value);
    if (!body.contains(versionKey))
        body.insert(versionKey, currentVersion<T>);
    return body;
}

template <typename T>
QJsonObject encodedAfter(const T &value, const T &before, const QJsonObject &body)
{
    // What a newer version wrote is in `extra`, also its own version.
    return value.extra == before.extra ? json::toObjectAfter(value, before, body) : encoded(value);
}

QJsonValue json::toJson(const QDateTime &value)
{
    // As Qt::ISODateWithMs, which takes as long as all else that is written down in a run.
    if (!value.isValid())
        return QString();
    const QDate date = value.date();
    const QTime time = value.time();
    const int minutes = value.offsetFromUtc() / 60;
    QString text(minutes == 0 ? 24 : 29, u'0');
    qsizetype at = 0;
    const auto put = [&](int number, int digits, QChar after) {
        for (qsizetype i = at + digits - 1; i >= at; --i, number /= 10)
            text[i] = QChar(u'0' + number % 10);
        at += digits;
        if (!after.isNull())
            text[at++] = after;
    };
    put(date.year(), 4, u'-');
    put(date.month(), 2, u'-');
    put(date.day(), 2, u'T');
    put(time.hour(), 2, u':');
    put(time.minute(), 2, u':');
    put(time.second(), 2, u'.');
    put(time.msec(), 3, minutes == 0 ? u'Z' : minutes < 0 ? u'-' : u'+');
    if (minutes == 0)
        return text;
    put(std::abs(minutes) / 60, 2, u':');
    put(std::abs(minutes) % 60, 2, {});
    return text;
}

template Session decoded<Session>(const QJsonObject &);
template Council decoded<Council>(const QJsonObject &);
template Theme decoded<Theme>(const QJsonObject &);
template Material decoded<Material>(const QJsonObject &);
template PrivateNotes decoded<PrivateNotes>(const QJsonObject &);
template Run decoded<Run>(const QJsonObject &);
template Roster decoded<Roster>(const QJsonObject &);
template QJsonObject encoded<Session>(const Session &);
template QJsonObject encoded<Council>(const Council &);
template QJsonObject encoded<Theme>(const Theme &);
template QJsonObject encoded<Material>(const Material &);
template QJsonObject encoded<PrivateNotes>(const PrivateNotes &);
template QJsonObject encoded<Run>(const Run &);
template QJsonObject encoded<Roster>(const Roster &);
template QJsonObject encodedAfter<Session>(const Session &, const Session &, const QJsonObject &);
template QJsonObject encodedAfter<Run>(const Run &, const Run &, const QJsonObject &);

} // namespace fvd
