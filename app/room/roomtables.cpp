// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomtables.h"

#include "core/exchange/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// So many tables have a row each whether they are alike or not.
constexpr qsizetype fewTables = 4;

constexpr QChar unbroken(0xa0); ///< a space at which no line ends

QString tableText(qsizetype number, LanguageForm form)
{
    return word(Word::Table, form) + unbroken + QString::number(number);
}

/// "1", "3" and "5–8" of 1, 3, 5, 6, 7, 8.
QStringList spans(const QList<qsizetype> &numbers)
{
    QStringList found;
    for (qsizetype from = 0; from < numbers.size();) {
        qsizetype to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1)
            ++to;
        if (to - from > 1)
            found << u"%1–%2"_s.arg(numbers[from]).arg(numbers[to]);
        else
            for (qsizetype i = from; i <= to; ++i)
                found << QString::number(numbers[i]);
        from = to + 1;
    }
    return found;
}

QString rolesText(const SeatedTable &table, const QList<Attendee> &people, LanguageForm form)
{
    static const QRegularExpression afterNumber(u"(?<=\\d) "_s);
    return headCountsText(countsAt(table, people), form).replace(afterNumber, unbroken);
}

QList<RoomRow> byRoles(const Seats &seats, LanguageForm form)
{
    QStringList kinds;
    QList<QList<qsizetype>> alike;
    QList<RoomRow> rows;
    qsizetype number = 0;
    for (const SeatedTable &table : seats.seating.tables) {
        ++number;
        const QString text = rolesText(table, seats.people, form);
        rows.append({.when = tableText(number, form), .text = text});
        if (!kinds.contains(text)) {
            kinds << text;
            alike << QList<qsizetype>{};
        }
        alike[kinds.indexOf(text)] << number;
    }
    if (rows.size() <= fewTables || kinds.size() == rows.size())
        return rows;
    rows.clear();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QString tables = word(Word::Table, form) + unbroken + listText(spans(alike[i]), form);
        rows.append({.text = kinds[i].isEmpty() ? tables : tables + u": "_s + kinds[i]});
    }
    return rows;
}

QString namesAt(const SeatedTable &table, const QList<Attendee> &people, LanguageForm form)
{
    QStringList names;
    SeatedTable nameless;
    for (const Id<Attendee> &id : table.people) {
        const auto person = std::ranges::find(people, id, &Attendee::id);
        if (person == people.end())
            continue;
        if (person->name.isEmpty()) {
            nameless.people << id;
            continue;
        }
        QString name = QString(person->name).replace(u' ', unbroken);
        if (id == table.leader)
            names.prepend(name);
        else
            names << name;
    }
    if (const QString others = rolesText(nameless, people, form); !others.isEmpty())
        names << others;
    return names.join(u", "_s);
}

} // namespace

QList<RoomRow> roomTables(const Seats &seats, TableTelling telling, LanguageForm form)
{
    if (telling == TableTelling::Roles)
        return byRoles(seats, form);
    QList<RoomRow> rows;
    for (const SeatedTable &table : seats.seating.tables)
        rows.append(
            {.when = tableText(rows.size() + 1, form), .text = namesAt(table, seats.people, form)});
    return rows;
}

} // namespace fvd
