// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/differencetext.h"

#include "app/words/names.h"
#include "core/model/clocktime.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "DifferenceText".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceText)
};

struct FieldName
{
    QLatin1String key{};
    const char *name = "";
};

/// What the last part of a path is called. One that is not here is just "Text".
constexpr FieldName fieldNames[]{
    {"title"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Title")},
    {"goal"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Goal")},
    {"place"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Place")},
    {"venue"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Venue")},
    {"audience"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Audience")},
    {"remark"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Remark")},
    {"travel"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Travel and stay")},
    {"notes"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Notes")},
    {"note"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Note")},
    {"leadership"_L1, QT_TRANSLATE_NOOP("DifferenceText", "What the leadership expects")},
    {"councillors"_L1, QT_TRANSLATE_NOOP("DifferenceText", "What the councillors wish for")},
    {"sensitive"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Keep off")},
    {"room"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Room")},
    {"equipment"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Equipment")},
    {"present"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Who was there")},
    {"where"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Where")},
    {"what"_L1, QT_TRANSLATE_NOOP("DifferenceText", "What")},
    {"responsible"_L1, QT_TRANSLATE_NOOP("DifferenceText", "Responsible")},
};

/// What the group of texts that \a path begins with is called; "" if the rest says enough.
QString groupName(const QString &path)
{
    if (path.startsWith("premeetings/"_L1) || path.startsWith("frame/"_L1))
        return Words::tr("Premeeting");
    if (path.startsWith("groundRules/"_L1))
        return Words::tr("Ground rule");
    if (path.startsWith("followUps/"_L1))
        return Words::tr("Follow-up");
    return {};
}

/// The titles of the items that \a path goes through, the outermost first.
void addTitles(QStringList &titles, const QList<Item> &items, const QString &path)
{
    const auto goesThrough = [&path](const QString &id) {
        return !id.isEmpty() && (path + u'/').contains(u'/' + id + u'/');
    };
    for (const Item &item : items) {
        if (!goesThrough(item.id.text()))
            continue;
        if (!item.title.isEmpty())
            titles.append(item.title);
        for (const Track &track : item.tracks) {
            if (goesThrough(track.id.text()))
                addTitles(titles, track.items, path);
        }
    }
}

} // namespace

QString textPlace(const Session &session, const QString &path)
{
    QStringList parts{groupName(path)};
    for (const Day &day : session.days)
        addTitles(parts, day.items, path);
    const QString key = path.section(u'/', -1);
    const auto field = std::ranges::find(fieldNames, key, &FieldName::key);
    parts.append(field == std::end(fieldNames) ? Words::tr("Text") : Words::tr(field->name));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString signatureText(const Signature &signature, const QDateTime &now)
{
    const QDateTime at = signature.at.toTimeZone(now.timeZone());
    const QString when = at.isValid()
        ? Words::tr("%1 at %2")
              .arg(shortDate(at.date(), now.date()),
                  clockText(ClockTime::at(at.time().hour(), at.time().minute())))
        : QString();
    QStringList said{signature.by, when};
    said.removeAll(QString());
    return said.join(u", "_s);
}

} // namespace fvd
