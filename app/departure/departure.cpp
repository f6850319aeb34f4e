// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/departure/departure.h"

#include "app/words/synctext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Departure)
};

constexpr qint64 gigabyte = 1'000'000'000;
constexpr int lowBattery = 80;
constexpr int emptyBattery = 30;
/// Laws change at the turn of the year: a fact that is older was not looked at this season.
constexpr int monthsOfASeason = 12;

QList<Item> itemsOf(const Session &session)
{
    QList<Item> items;
    for (const Day &day : session.days)
        items.append(day.items);
    return items;
}

DepartureLine programme(const Session &session)
{
    const QList<Item> items = itemsOf(session);
    if (items.isEmpty())
        return {Light::Red, Words::tr("Programme"),
            Words::tr("The day has no items. Make a draft, or paste a programme.")};
    const bool doubtful = std::ranges::any_of(items, &Item::doubtful);
    if (doubtful) {
        return {Light::Yellow, Words::tr("Programme"),
            Words::tr(
                "Some lines that were pasted were not understood. Look at them in Programme.")};
    }
    return {Light::Green, Words::tr("Programme: %n item(s)", nullptr, int(items.size())), {}};
}

/// What the materials in the plan say of themselves.
QList<DepartureLine> materials(const Session &session, const QDate &today)
{
    int count = 0;
    QStringList old;
    QStringList toCheck;
    QStringList otherForm;
    for (const Item &item : itemsOf(session)) {
        for (const MaterialCopy &copy : item.materials) {
            ++count;
            if (copy.checked.isValid() && copy.checked.addMonths(monthsOfASeason) < today)
                old << copy.text.title;
            if (copy.certainty == Certainty::Check)
                toCheck << copy.text.title;
            if (copy.language != session.language)
                otherForm << copy.text.title;
        }
    }
    QList<DepartureLine> lines{{Light::Green,
        count > 0 ? Words::tr("%n material(s), in the plan and on this machine", nullptr, count)
                  : Words::tr("No materials in the plan"),
        {}}};
    if (!old.isEmpty()) {
        lines.append({Light::Yellow, Words::tr("Facts that were checked more than a year ago"),
            Words::tr("Look them up before you rely on them: %1.").arg(old.join(u", "_s))});
    }
    if (!toCheck.isEmpty()) {
        lines.append({Light::Yellow, Words::tr("Facts that must be checked"),
            Words::tr("They were not read in their source: %1.").arg(toCheck.join(u", "_s))});
    }
    if (!otherForm.isEmpty()) {
        lines.append({Light::Yellow, Words::tr("Materials in the other form of Norwegian"),
            Words::tr("Put them in anew if the council should have its own form: %1.")
                .arg(otherForm.join(u", "_s))});
    }
    return lines;
}

/// "tillit.mp4 (310 MB), kart.pdf (2 MB)": those of \a files that are in \a state.
QString namesOf(const QList<DepartureFile> &files, DepartureFile::State state)
{
    QStringList names;
    for (const DepartureFile &each : files) {
        if (each.state == state)
            names << each.name + u" ("_s + bytesText(each.bytes) + u')';
    }
    return names.join(u", "_s);
}

/// Whether the files that the day needs are here and whole.
QList<DepartureLine> files(const QList<DepartureFile> &files)
{
    using State = DepartureFile::State;
    QList<DepartureLine> lines;
    if (const QString missing = namesOf(files, State::Missing); !missing.isEmpty()) {
        lines.append({Light::Red, Words::tr("Films and other files that are not here"),
            Words::tr("%1. Fetch them while there is a net, or plan without.").arg(missing)});
    }
    if (const QString damaged = namesOf(files, State::Damaged); !damaged.isEmpty()) {
        lines.append({Light::Red, Words::tr("Files that are damaged"),
            Words::tr("%1. Fetch them once more.").arg(damaged)});
    }
    if (const QString unknown = namesOf(files, State::Unknown); !unknown.isEmpty()) {
        lines.append({Light::Yellow, Words::tr("Films and other files"),
            Words::tr("Looking whether they are whole: %1.").arg(unknown)});
    }
    if (!files.isEmpty() && lines.isEmpty()) {
        qint64 bytes = 0;
        for (const DepartureFile &each : files)
            bytes += each.bytes;
        lines.append({Light::Green,
            Words::tr("%n film(s) and other files, whole and on this machine (%1)", nullptr,
                int(files.size()))
                .arg(bytesText(bytes)),
            {}});
    }
    return lines;
}

DepartureLine films(const QList<Item> &items)
{
    const bool film =
        std::ranges::any_of(items, [](const Item &item) { return item.kind == ItemKind::Film; });
    return film ? DepartureLine{Light::Yellow, Words::tr("Film"),
               Words::tr("Play the first minute of the film on this machine, with sound, before "
                         "you go.")}
                : DepartureLine{Light::Green, Words::tr("No films in the plan"), {}};
}

DepartureLine screens(const DepartureFacts &facts)
{
    if (facts.screens > 1)
        return {Light::Green, Words::tr("Second screen is connected"), {}};
    return {Light::Yellow, Words::tr("One screen"),
        Words::tr("Bring the adapter (HDMI and USB-C), and connect the projector early.")};
}

std::optional<DepartureLine> battery(const DepartureFacts &facts)
{
    if (!facts.battery)
        return {};
    const QString what = Words::tr("Battery: %1 %").arg(*facts.battery);
    if (*facts.battery >= lowBattery)
        return DepartureLine{Light::Green, what, {}};
    const Light light =
        *facts.battery < emptyBattery && !facts.plugged ? Light::Red : Light::Yellow;
    return DepartureLine{light, what,
        facts.plugged ? Words::tr("It is charging. Bring the charger.")
                      : Words::tr("Charge it now, and bring the charger.")};
}

DepartureLine clock(const DepartureFacts &facts)
{
    const QString what =
        Words::tr("Clock: %1").arg(QLocale().toString(facts.now, u"d. MMMM yyyy HH.mm"_s));
    if (!facts.lastSaved.isNull() && facts.now < facts.lastSaved) {
        return {Light::Red, what,
            Words::tr("It is slow: something here was saved later than that. Set it right.")};
    }
    if (!facts.norwegianTime)
        return {Light::Yellow, what, Words::tr("The machine does not show the time in Norway.")};
    return {Light::Green, what, {}};
}

DepartureLine disk(const DepartureFacts &facts)
{
    const QString what =
        Words::tr("Free on the disk: %1").arg(QLocale().formattedDataSize(facts.freeBytes));
    if (facts.freeBytes < gigabyte / 5) {
        return {Light::Red, what,
            Words::tr("Notes may not be saved. Empty the bin, or move large files.")};
    }
    if (facts.freeBytes < gigabyte)
        return {Light::Yellow, what, Words::tr("It is enough for the day, and not for films.")};
    return {Light::Green, what, {}};
}

DepartureLine backup(const DepartureFacts &facts)
{
    if (facts.backup.isNull()) {
        return {Light::Yellow, Words::tr("No backup yet"),
            Words::tr("One is taken each day the program is open. Let it stand open a minute.")};
    }
    const qint64 days = facts.backup.daysTo(facts.now);
    if (days > 2) {
        return {Light::Yellow, Words::tr("The backup is %n day(s) old", nullptr, int(days)),
            Words::tr("A new one is taken when the program stands open a minute.")};
    }
    return {Light::Green,
        Words::tr("Backup of %1").arg(QLocale().toString(facts.backup, u"d. MMMM HH.mm"_s)), {}};
}

DepartureLine paper(const DepartureFacts &facts)
{
    if (facts.paper.isNull()) {
        return {Light::Yellow, Words::tr("Not on paper"),
            Words::tr("Print plan B: the day goes on if the machine does not.")};
    }
    return {Light::Green,
        Words::tr("On paper since %1").arg(QLocale().toString(facts.paper, u"d. MMMM"_s)), {}};
}

} // namespace

QList<DepartureLine> departureLines(const Session &session, const DepartureFacts &facts)
{
    QList<DepartureLine> lines{programme(session)};
    lines.append(materials(session, facts.now.date()));
    lines.append(files(facts.files));
    lines.append(films(itemsOf(session)));
    lines.append(paper(facts));
    lines.append(screens(facts));
    if (const auto line = battery(facts))
        lines.append(*line);
    lines.append({clock(facts), disk(facts), backup(facts)});
    return lines;
}

Light gravest(const QList<DepartureLine> &lines)
{
    Light light = Light::Green;
    for (const DepartureLine &line : lines)
        light = std::max(light, line.light);
    return light;
}

QString lightWord(Light light)
{
    switch (light) {
    case Light::Green:
        return Words::tr("ready");
    case Light::Yellow:
        return Words::tr("look at it");
    case Light::Red:
        return Words::tr("missing");
    }
    Q_UNREACHABLE();
}

} // namespace fvd
