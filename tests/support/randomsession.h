// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QRandomGenerator>

/// Sessions, items and edits by chance, for laws that are checked on many of them. The same
/// generator gives the same values.
namespace fvd::testing {

inline int upTo(QRandomGenerator &chance, int last)
{
    return chance.bounded(last + 1);
}

template <typename T>
T any(QRandomGenerator &chance, std::initializer_list<T> values)
{
    return values.begin()[chance.bounded(int(values.size()))];
}

template <typename T>
Id<T> randomId(QRandomGenerator &chance)
{
    return Id<T>(QString::number(chance.generate64(), 36));
}

inline QString randomText(QRandomGenerator &chance)
{
    return any<QString>(chance,
        {QString(), QStringLiteral("Velkommen"), QStringLiteral("Økonomi og rolle"),
            QStringLiteral("Čáhcesuolu – Vadsø"), QStringLiteral("Pause"),
            QString::number(upTo(chance, 999))});
}

inline Item randomItem(QRandomGenerator &chance, int depth = 0)
{
    Item item;
    item.id = randomId<Item>(chance);
    item.kind = any(chance, {ItemKind::Talk, ItemKind::Exercise, ItemKind::Break, ItemKind::Meal});
    item.title = randomText(chance);
    item.timing.kind = any(chance, {TimingKind::Follows, TimingKind::Exact, TimingKind::About});
    if (item.timing.kind != TimingKind::Follows)
        item.timing.start = ClockTime::at(upTo(chance, 23), upTo(chance, 59));
    if (upTo(chance, 1))
        item.planned = Minutes(upTo(chance, 120));
    item.mayBeDropped = upTo(chance, 3) == 0;
    if (upTo(chance, 2) == 0)
        item.leaders = {randomText(chance), QStringLiteral("ordfører")};
    for (int i = upTo(chance, 4) - 2; i > 0; --i)
        item.lines.append({.text = randomText(chance)});
    if (item.kind == ItemKind::Exercise)
        item.stages.append({.form = StageForm::Groups, .planned = Minutes(20)});
    if (depth == 0 && upTo(chance, 9) == 0) {
        item.tracks.append({.id = randomId<Track>(chance), .title = randomText(chance)});
        item.tracks.last().items.append(randomItem(chance, 1));
    }
    return item;
}

inline Session randomSession(QRandomGenerator &chance)
{
    Session session;
    session.id = randomId<Session>(chance);
    session.title = randomText(chance);
    session.councils = {Id<Council>(QStringLiteral("1135"))};
    session.parts = {any(chance, {Part::Basis1, Part::Tailored3})};
    session.language = any(chance, {LanguageForm::Bokmaal, LanguageForm::Nynorsk});
    session.expected.members = upTo(chance, 60);
    for (int d = 1 + upTo(chance, 2); d > 0; --d) {
        Day day;
        day.id = randomId<Day>(chance);
        day.date = QDate(2026, 12, 1 + upTo(chance, 30));
        day.start = ClockTime::at(9);
        for (int i = upTo(chance, 8); i > 0; --i)
            day.items.append(randomItem(chance));
        session.days.append(day);
    }
    return session;
}

/// \a session after a change such as one person makes: something said otherwise, added, moved to
/// another place or day, or removed.
inline Session randomlyEdited(QRandomGenerator &chance, Session session)
{
    Day &day = session.days[upTo(chance, int(session.days.size()) - 1)];
    const int at = day.items.isEmpty() ? 0 : upTo(chance, int(day.items.size()) - 1);
    switch (upTo(chance, 7)) {
    case 0:
        session.title = randomText(chance) + QString::number(chance.generate(), 36);
        break;
    case 1:
        session.expected.administration = upTo(chance, 20);
        break;
    case 2:
        day.items.insert(at, randomItem(chance));
        break;
    case 3:
        session.groundRules.append(
            {.id = randomId<GroundRule>(chance), .text = randomText(chance)});
        break;
    default:
        if (day.items.isEmpty())
            break;
        switch (upTo(chance, 3)) {
        case 0:
            day.items[at].title = randomText(chance) + QString::number(chance.generate(), 36);
            break;
        case 1:
            day.items.move(at, upTo(chance, int(day.items.size()) - 1));
            break;
        case 2: {
            const Item item = day.items.takeAt(at);
            session.days[upTo(chance, int(session.days.size()) - 1)].items.append(item);
            break;
        }
        default:
            day.items.removeAt(at);
        }
    }
    return session;
}

} // namespace fvd::testing
