// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doc/revision.h"

#include <algorithm>

namespace fvd {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool is16Bytes(const QString &hash)
{
    return hash.size() == 32 && std::all_of(hash.begin(), hash.end(), [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

/// The bytes of \a hash as peers compare them.
QByteArray orderedBytes(const QString &hash)
{
    return is16Bytes(hash) ? QByteArray::fromHex(hash.toLatin1()) : hash.toUtf8();
}

} // namespace

QString Revision::text() const
{
    return isNull() ? QString() : QString::number(generation) + u'-' + hash;
}

std::optional<Revision> Revision::fromText(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 1 || text.front() == u'0')
        return std::nullopt;
    const QStringView digits = text.left(dash);
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 generation = digits.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    const QString hash = text.mid(dash + 1).toString();
    return Revision{generation, is16Bytes(hash) ? hash.toLower() : hash};
}

bool operator<(const Revision &a, const Revision &b)
{
    if (a.generation != b.generation)
        return a.generation < b.generation;
    if (a.hash == b.hash)
        return false;
    const QByteArray left = orderedBytes(a.hash);
    const QByteArray right = orderedBytes(b.hash);
    return left != right ? left < right : a.hash < b.hash;
}

bool isHistory(const History &history)
{
    if (history.isEmpty() || history.last().generation < 1)
        return false;
    return std::adjacent_find(history.begin(), history.end(),
               [](const Revision &newer, const Revision &older) {
                   return newer.generation != older.generation + 1;
               })
        == history.end();
}

} // namespace fvd
