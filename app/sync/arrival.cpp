// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/arrival.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString lineOf(const Arrival &arrival)
{
    const QString how = arrival.what.isDeleted ? u"deleted"_s
        : arrival.what.isNew                   ? u"new"_s
                                               : u"changed"_s;
    return QStringList{arrival.at.toString(Qt::ISODate), QString::number(int(arrival.what.kind)),
        how, arrival.what.id}
        .join(u'\t');
}

Arrival arrivalFrom(const QString &line)
{
    const QStringList parts = line.split(u'\t');
    const int kind = std::clamp(parts.value(1).toInt(), 0, int(Mention::Kind::Other));
    return {{Mention::Kind(kind), parts.value(3), parts.value(2) == "new"_L1,
                parts.value(2) == "deleted"_L1},
        QDateTime::fromString(parts.value(0), Qt::ISODate)};
}

} // namespace

QString linesOf(const QList<Arrival> &arrivals)
{
    QStringList lines;
    for (const Arrival &each : arrivals)
        lines << lineOf(each);
    return lines.join(u'\n');
}

QList<Arrival> arrivalsFrom(const QString &lines)
{
    QList<Arrival> arrivals;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        arrivals.append(arrivalFrom(line));
    return arrivals;
}

} // namespace fvd
