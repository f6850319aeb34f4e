// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace fvd {

// JSON looked into without making values of it. What passes through us to others must leave byte
// for byte as it came, with integers of any size, which no QJsonValue holds.

/// A member of an object; its value, and both key and value, as they are written.
struct JsonMember
{
    QString key{};
    QByteArrayView value{};
    QByteArrayView whole{};
};

/// The members of the one object that \a text is, in their order. Nothing if it is none; values are
/// only looked at as far as to know where they end. The views live as long as \a text does.
std::optional<QList<JsonMember>> jsonMembers(QByteArrayView text);
/// The elements of the one array that \a text is; nothing if it is none.
std::optional<QList<QByteArrayView>> jsonElements(QByteArrayView text);
/// The value of the first member of \a members called \a key; empty if there is none.
QByteArrayView jsonValue(const QList<JsonMember> &members, QStringView key);

/// Whether \a text is one object or array that ends.
bool isWholeJson(QByteArrayView text);

/// The string, whole number or truth that \a value is; nothing if it is another kind of value.
std::optional<QString> jsonString(QByteArrayView value);
std::optional<qint64> jsonInteger(QByteArrayView value);
bool isJsonTrue(QByteArrayView value);

/// \a text as a JSON string, with its quotation marks.
QByteArray toJsonString(const QString &text);

/// Whether \a text, which is JSON, has a number with more digits than a QJsonValue is sure to keep.
bool hasLongNumber(QByteArrayView text);

} // namespace fvd
