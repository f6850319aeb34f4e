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

template Session decoded<Session>(const QJsonObject &);
template Council decoded<Council>(const QJsonObject &);
template Theme decoded<Theme>(const QJsonObject &);
template Material decoded<Material>(const QJsonObject &);
template PrivateNotes decoded<PrivateNotes>(const QJsonObject &);
template Run decoded<Run>(const QJsonObject &);
template QJsonObject encoded<Session>(const Session &);
template QJsonObject encoded<Council>(const Council &);
template QJsonObject encoded<Theme>(const Theme &);
template QJsonObject encoded<Material>(const Material &);
template QJsonObject encoded<PrivateNotes>(const PrivateNotes &);
template QJsonObject encoded<Run>(const Run &);

} // namespace fvd
