// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/planrows.h"

#include "app/words/names.h"
#include "core/exchange/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

void addRows(QList<PlanRow> &rows, const QList<Item> &items, const QList<Slot> &slots,
    const Day &day, LanguageForm form, const Id<Track> &track, int depth)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items.at(i);
        const Slot slot = slots.value(i);
        PlanRow row{.key = item.id.text(),
            .item = item,
            .spot = {track, i},
            .depth = depth,
            .slot = slot,
            .detail = detailText(item, day, form)};
        row.item.tracks.clear();
        row.slot.tracks.clear();
        rows.append(row);
        for (qsizetype t = 0; t < item.tracks.size(); ++t) {
            const Track &group = item.tracks.at(t);
            PlanRow heading{.key = u"group/"_s + group.id.text(),
                .item = row.item,
                .isGroup = true,
                .group = group,
                .spot = {group.id, 0},
                .depth = depth + 1,
                .slot = {.start = slot.start},
                .detail = group.place};
            heading.group.items.clear();
            rows.append(heading);
            addRows(rows, group.items, slot.tracks.value(t), day, form, group.id, depth + 1);
        }
    }
}

} // namespace

QString detailText(const Item &item, const Day &day, LanguageForm form)
{
    QStringList parts;
    if (const Item *first = findItem(day, item.continues))
        parts.append(Words::tr("Continues “%1”").arg(first->title));
    for (const Line &line : item.lines) {
        parts.append(line.leaders.isEmpty()
                ? line.text
                : u"%1 (%2)"_s.arg(line.text, leadersText(line.leaders)));
    }
    for (const Stage &stage : item.stages) {
        parts.append(u"%1\u00A0%2"_s.arg(
            stageFormText(stage.form, form), QString::number(stage.planned.count())));
    }
    for (const MaterialCopy &copy : item.materials) {
        if (!item.title.contains(copy.text.title))
            parts.append(u"%1: %2"_s.arg(materialKindText(copy.kind, form), copy.text.title));
        else if (item.stages.isEmpty())
            parts.append(materialKindText(copy.kind, form));
    }
    if (!item.place.isEmpty())
        parts.append(item.place);
    if (!item.audience.isEmpty())
        parts.append(Words::tr("For %1", "an audience").arg(item.audience));
    if (item.beside)
        parts.append(Words::tr("Beside the main programme"));
    if (item.openness == Openness::OwnCase)
        parts.append(opennessName(item.openness));
    return parts.join(u" · "_s);
}

QList<PlanRow> planRows(const Day &day, const Timeline &times, LanguageForm form)
{
    QList<PlanRow> rows;
    addRows(rows, day.items, times.items, day, form, {}, 0);
    return rows;
}

} // namespace fvd
