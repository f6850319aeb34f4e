// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doc/document.h"
#include "core/library/brief.h"
#include "core/library/settle.h"
#include "core/model/roster.h"
#include "core/store/derived.h"

namespace fvd {

/// What is said of a type of document once: where it lives, what it is called, and the id of its
/// value. A new type of document is one more of these.
template <typename T>
struct DocumentType;

template <>
struct DocumentType<Session>
{
    static QString space() { return space::region; }
    static constexpr auto type = QLatin1String("session");
};
template <>
struct DocumentType<PrivateNotes>
{
    static QString space() { return space::personal; }
    static constexpr auto type = QLatin1String("notes");
};
template <>
struct DocumentType<Run>
{
    static QString space() { return space::region; }
    static constexpr auto type = QLatin1String("run");
};
template <>
struct DocumentType<Roster>
{
    static QString space() { return space::local; }
    static constexpr auto type = QLatin1String("roster");
};
template <>
struct DocumentType<Council>
{
    static QString space() { return space::region; }
    static constexpr auto type = QLatin1String("council");
};
template <>
struct DocumentType<Theme>
{
    static QString space() { return space::materials; }
    static constexpr auto type = QLatin1String("theme");
};
template <>
struct DocumentType<Material>
{
    static QString space() { return space::materials; }
    static constexpr auto type = QLatin1String("material");
};

template <typename T>
const Id<T> &idOf(const T &value)
{
    return value.id;
}
inline const Id<Session> &idOf(const PrivateNotes &notes)
{
    return notes.session;
}
inline const Id<Session> &idOf(const Roster &roster)
{
    return roster.session;
}

/// Where the \a T called \a id is kept. Private notes and rosters have the id of their session.
template <typename T, typename I>
DocKey keyOf(const Id<I> &id)
{
    return {DocumentType<T>::space(), id.text()};
}

template <typename T>
QJsonObject bodyOf(const T &value);
/// bodyOf(\a value), made sooner where most of it is as in \a before, whose body is \a body.
template <typename T>
QJsonObject bodyAfter(const T &value, const T &before, const QJsonObject &body);
template <typename T>
T valueOf(const Document &document);

extern template QJsonObject bodyOf<Session>(const Session &);
extern template QJsonObject bodyOf<PrivateNotes>(const PrivateNotes &);
extern template QJsonObject bodyOf<Run>(const Run &);
extern template QJsonObject bodyOf<Roster>(const Roster &);
extern template QJsonObject bodyOf<Council>(const Council &);
extern template QJsonObject bodyOf<Theme>(const Theme &);
extern template QJsonObject bodyOf<Material>(const Material &);
extern template QJsonObject bodyAfter<Session>(
    const Session &, const Session &, const QJsonObject &);
extern template QJsonObject bodyAfter<Run>(const Run &, const Run &, const QJsonObject &);
extern template Session valueOf<Session>(const Document &);
extern template PrivateNotes valueOf<PrivateNotes>(const Document &);
extern template Run valueOf<Run>(const Document &);
extern template Roster valueOf<Roster>(const Document &);
extern template Council valueOf<Council>(const Document &);
extern template Theme valueOf<Theme>(const Document &);
extern template Material valueOf<Material>(const Document &);

/// \a body with \a signature instead of what it has. Values know nothing of it.
QJsonObject signedBody(QJsonObject body, const Signature &signature);
Signature signatureOf(const QJsonObject &body);

QByteArray bytesOf(const QList<Receipt> &receipts);
QList<Receipt> receiptsFrom(const QByteArray &bytes);

QByteArray bytesOf(const SessionBrief &brief);
QByteArray bytesOf(const MaterialBrief &brief);
QByteArray bytesOf(const Theme &theme);
/// Status and dates: read a thousand times over before the first picture, so they are no JSON.
QByteArray bytesOf(const SessionGlance &glance);
SessionGlance sessionGlanceFrom(const QByteArray &bytes); ///< without id and change
SessionBrief sessionBriefFrom(const QByteArray &bytes);
MaterialBrief materialBriefFrom(const QByteArray &bytes);
Theme themeFrom(const QByteArray &bytes);

/// How the store makes lists and search of our documents. Sessions are found by the names of their
/// councils, which \a councils has.
Derivation derivation(const QList<Council> &councils);

} // namespace fvd
