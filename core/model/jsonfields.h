// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QJsonArray>
#include <QVarLengthArray>

/// Values to JSON and back, by their Fields. Included where bodies are made and read, and by nobody
/// else.
namespace fvd::json {

template <typename E>
concept Named = requires
{
    Names<E>::all;
};

template <Described T>
QJsonObject toObject(const T &value);
template <Described T>
T fromObject(const QJsonObject &object);

inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(Minutes value)
{
    return qint64(value.count());
}
inline QJsonValue toJson(Seconds value)
{
    return qint64(value.count());
}
inline QJsonValue toJson(QDate value)
{
    return value.toString(Qt::ISODate);
}
// With the offset that it had, so that it reads as the same hour of the day everywhere.
QJsonValue toJson(const QDateTime &value);
inline QJsonValue toJson(ClockTime value)
{
    return clockText(value, u':');
}
template <Named E>
QJsonValue toJson(E value)
{
    return QString(nameOf(value));
}
template <typename T>
QJsonValue toJson(const Id<T> &value)
{
    return value.text();
}
template <Described T>
QJsonValue toJson(const T &value)
{
    return toObject(value);
}
template <typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}
template <typename T>
QJsonValue toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(toJson(each));
    return array;
}
template <typename T, typename V>
QJsonValue toJson(const QMap<Id<T>, V> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key().text(), toJson(it.value()));
    return object;
}

// Each `toJsonAfter` is toJson(value), made sooner from what is known of another value: \a body is
// toJson(before).

template <Described T>
QJsonObject toObjectAfter(const T &value, const T &before, const QJsonObject &body);

template <typename T>
QJsonValue toJsonAfter(const T &value, const T &, const QJsonValue &)
{
    return toJson(value);
}
template <Described T>
QJsonValue toJsonAfter(const T &value, const T &before, const QJsonValue &body)
{
    return toObjectAfter(value, before, body.toObject());
}
template <typename T>
QJsonValue toJsonAfter(const QList<T> &list, const QList<T> &before, const QJsonValue &body)
{
    const QJsonArray old = body.toArray();
    QJsonArray array;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i >= before.size() || i >= old.size())
            array.append(toJson(list[i]));
        else if (list[i] == before[i])
            array.append(old[i]);
        else
            array.append(toJsonAfter(list[i], before[i], old[i]));
    }
    return array;
}

// Each `read` says whether it understood the JSON, and sets the value only then.

inline bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString();
}
inline bool read(const QJsonValue &json, bool &value)
{
    if (json.isBool())
        value = json.toBool();
    return json.isBool();
}
inline bool read(const QJsonValue &json, int &value)
{
    // A number that is no int reads as either default; it is an int if both reads agree.
    const int number = json.toInt(0);
    if (number != json.toInt(1))
        return false;
    value = number;
    return true;
}
inline bool read(const QJsonValue &json, Minutes &value)
{
    int count = 0;
    if (!read(json, count))
        return false;
    value = Minutes(count);
    return true;
}
inline bool read(const QJsonValue &json, Seconds &value)
{
    int count = 0;
    if (!read(json, count))
        return false;
    value = Seconds(count);
    return true;
}
inline bool read(const QJsonValue &json, QDateTime &value)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    if (time.isValid())
        value = time;
    return time.isValid();
}
inline bool read(const QJsonValue &json, QDate &value)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    if (date.isValid())
        value = date;
    return date.isValid();
}
inline bool read(const QJsonValue &json, ClockTime &value)
{
    const auto time = clockTime(json.toString());
    if (time)
        value = *time;
    return time.has_value();
}
template <Named E>
bool read(const QJsonValue &json, E &value)
{
    const auto known = named<E>(json.toString());
    if (known)
        value = *known;
    return known.has_value();
}
template <typename T>
bool read(const QJsonValue &json, Id<T> &value)
{
    value = Id<T>(json.toString());
    return json.isString();
}
template <Described T>
bool read(const QJsonValue &json, T &value)
{
    if (json.isObject())
        value = fromObject<T>(json.toObject());
    return json.isObject();
}
template <typename T>
bool read(const QJsonValue &json, std::optional<T> &value)
{
    T present{};
    if (!read(json, present))
        return false;
    value = present;
    return true;
}
template <typename T>
bool read(const QJsonValue &json, QList<T> &list)
{
    if (!json.isArray())
        return false;
    const QJsonArray array = json.toArray();
    QList<T> values;
    values.reserve(array.size());
    for (const auto &each : array) {
        T value{};
        if (!read(QJsonValue(each), value))
            return false;
        values.append(std::move(value));
    }
    list = std::move(values);
    return true;
}
template <typename T, typename V>
bool read(const QJsonValue &json, QMap<Id<T>, V> &map)
{
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    QMap<Id<T>, V> values;
    for (auto it = object.begin(); it != object.end(); ++it) {
        V value{};
        if (!read(QJsonValue(it.value()), value))
            return false;
        values.insert(Id<T>(it.key()), value);
    }
    map = std::move(values);
    return true;
}

template <Described T>
QJsonObject toObject(const T &value)
{
    QJsonObject object = value.extra;
    const T defaults{};
    Fields<T>::visit(
        [&object](QStringView key, const auto &member, const auto &absent) {
            if (member != absent)
                object.insert(key, toJson(member));
        },
        value, defaults);
    return object;
}

template <Described T>
QJsonObject toObjectAfter(const T &value, const T &before, const QJsonObject &body)
{
    if (value.extra != before.extra)
        return toObject(value);
    QJsonObject object = body;
    const T defaults{};
    Fields<T>::visit(
        [&](QStringView key, const auto &member, const auto &earlier, const auto &absent) {
            if (member == earlier)
                return;
            if (member != absent)
                object.insert(key, toJsonAfter(member, earlier, body.value(key)));
            else if (const auto unread = value.extra.find(key); unread != value.extra.end())
                object.insert(key, *unread);
            else
                object.remove(key);
        },
        value, before, defaults);
    return object;
}

template <Described T>
T fromObject(const QJsonObject &object)
{
    T value{};
    QVarLengthArray<QStringView, 32> understood;
    Fields<T>::visit(
        [&](QStringView key, auto &member) {
            const auto found = object.find(key);
            if (found != object.end() && read(QJsonValue(found.value()), member))
                understood.append(key);
        },
        value);
    if (understood.size() == object.size())
        return value;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!understood.contains(it.key()))
            value.extra.insert(it.key(), it.value());
    }
    return value;
}

} // namespace fvd::json
