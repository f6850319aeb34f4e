// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"
#include "core/model/run.h"

#include <span>

namespace fvd {

/// Makes a body of version `from` one of the next version.
struct Lift
{
    int from = 0;
    QJsonObject (*step)(QJsonObject body) = nullptr;
};

/// \a body after all of \a steps, which are in order of version, that its own version has before
/// it.
QJsonObject lifted(QJsonObject body, std::span<const Lift> steps);

/// A value as the body of a document and back. Nothing in a body is refused: a key that is unknown,
/// or holds what this version cannot read, is kept in `extra` of the value it stood in and written
/// back as it was. A default value is not written.
///
/// Bodies carry the version of their shape ("v"); those of older versions are lifted by pure steps
/// before they are read, those of newer ones are read as far as they are understood. Theme,
/// Material, Council, Session and Run take their id from the document, not from the body.
template <typename T>
T decoded(const QJsonObject &body);

template <typename T>
QJsonObject encoded(const T &value);

/// encoded(\a value), made sooner where most of it is as in \a before, whose body is \a body.
template <typename T>
QJsonObject encodedAfter(const T &value, const T &before, const QJsonObject &body);

extern template Session decoded<Session>(const QJsonObject &);
extern template Council decoded<Council>(const QJsonObject &);
extern template Theme decoded<Theme>(const QJsonObject &);
extern template Material decoded<Material>(const QJsonObject &);
extern template PrivateNotes decoded<PrivateNotes>(const QJsonObject &);
extern template Run decoded<Run>(const QJsonObject &);
extern template Roster decoded<Roster>(const QJsonObject &);
extern template QJsonObject encoded<Session>(const Session &);
extern template QJsonObject encoded<Council>(const Council &);
extern template QJsonObject encoded<Theme>(const Theme &);
extern template QJsonObject encoded<Material>(const Material &);
extern template QJsonObject encoded<PrivateNotes>(const PrivateNotes &);
extern template QJsonObject encoded<Run>(const Run &);
extern template QJsonObject encoded<Roster>(const Roster &);
extern template QJsonObject encodedAfter<Session>(
    const Session &, const Session &, const QJsonObject &);
extern template QJsonObject encodedAfter<Run>(const Run &, const Run &, const QJsonObject &);

} // namespace fvd
