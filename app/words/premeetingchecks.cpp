// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/premeetingchecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fvd {

namespace {

/// A point of the checklist. Texts are translated in the context "PremeetingChecks".
struct Point
{
    const char *key = "";
    const char *name = "";
    const char *question = "";
};

constexpr Point points[]{
    {"why-now", QT_TRANSLATE_NOOP("PremeetingChecks", "Why now"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Why does the council want this day now?")},
    {"conflicts", QT_TRANSLATE_NOOP("PremeetingChecks", "Tensions"),
        QT_TRANSLATE_NOOP(
            "PremeetingChecks", "Are there tensions in the council that we should know of?")},
    {"themes", QT_TRANSLATE_NOOP("PremeetingChecks", "Themes"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Which themes have the councillors chosen?")},
    {"pending-cases", QT_TRANSLATE_NOOP("PremeetingChecks", "Cases to keep off"),
        QT_TRANSLATE_NOOP(
            "PremeetingChecks", "Which cases are being treated, and are to be kept off?")},
    {"who-attends", QT_TRANSLATE_NOOP("PremeetingChecks", "Who comes, and how many"),
        QT_TRANSLATE_NOOP("PremeetingChecks",
            "Who comes besides the members: substitutes, control committee, administration?")},
    {"openness", QT_TRANSLATE_NOOP("PremeetingChecks", "Open or closed"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Is the day open to the public, or streamed?")},
    {"language", QT_TRANSLATE_NOOP("PremeetingChecks", "Bokmål or nynorsk"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Which language form do they want?")},
    {"room", QT_TRANSLATE_NOOP("PremeetingChecks", "Room and tables"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Is there room for groups of six around tables?")},
    {"screen-sound", QT_TRANSLATE_NOOP("PremeetingChecks", "Screen and sound"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Which plugs are there, and who knows them?")},
    {"net", QT_TRANSLATE_NOOP("PremeetingChecks", "Wireless net"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Is there a net for guests?")},
    {"catering", QT_TRANSLATE_NOOP("PremeetingChecks", "Food and coffee"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "When is the food there, and for how many?")},
    {"travel", QT_TRANSLATE_NOOP("PremeetingChecks", "Travel and stay"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Who books, and who pays?")},
    {"who-opens", QT_TRANSLATE_NOOP("PremeetingChecks", "Who opens and closes"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Who welcomes, and how long?")},
    {"who-writes", QT_TRANSLATE_NOOP("PremeetingChecks", "Who writes"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "Who takes notes at the tables and in plenary?")},
    {"output", QT_TRANSLATE_NOOP("PremeetingChecks", "What is left afterwards"),
        QT_TRANSLATE_NOOP("PremeetingChecks", "What do they expect to have in hand afterwards?")},
};

const Point *pointOf(const QString &key)
{
    const auto it = std::ranges::find_if(
        points, [&key](const Point &each) { return key == QLatin1String(each.key); });
    return it == std::end(points) ? nullptr : &*it;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("PremeetingChecks", text);
}

} // namespace

QStringList premeetingChecks()
{
    QStringList keys;
    for (const Point &each : points)
        keys.append(QLatin1String(each.key));
    return keys;
}

QString premeetingCheckName(const QString &key)
{
    const Point *point = pointOf(key);
    return point ? translated(point->name) : key;
}

QString premeetingCheckQuestion(const QString &key)
{
    const Point *point = pointOf(key);
    return point ? translated(point->question) : QString();
}

} // namespace fvd
