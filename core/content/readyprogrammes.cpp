// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/readyprogrammes.h"

#include "core/content/keys.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr Minutes longestSitting{90};
constexpr int longestProgramme = 240;

struct Length
{
    Minutes least{};
    Minutes most{};
};

Length lengthOf(ProgrammeShape shape)
{
    switch (shape) {
    case ProgrammeShape::Short:
        return {Minutes(45), Minutes(90)};
    case ProgrammeShape::HalfDay:
        return {Minutes(180), Minutes(longestProgramme)};
    case ProgrammeShape::Block:
        return {Minutes(60), Minutes(120)};
    }
    Q_UNREACHABLE();
}

/// \a keys as an item; its material is one of \a theme.
ReadyItem readItem(const QString &theme, const Keys &keys, const Report &report)
{
    ReadyItem item{
        .kind = keys.choice("kind"_L1, ReadyItemKind::Work),
        .planned = Minutes(keys.number("minutes"_L1, 1, longestProgramme)),
        .title = keys.text("title"_L1),
    };
    if (keys.has("material"_L1))
        item.material = Id<Material>(theme + u'/' + keys.text("material"_L1));
    else if (!keys.has("title"_L1))
        report(keys.line(), ContentIssueKind::MissingKey, u"items.title"_s);
    return item;
}

void checkProgramme(const ReadyProgramme &programme, const Keys &keys, const Report &report)
{
    if (programme.items.isEmpty() || programme.planned.count() == 0)
        return; // reported as missing
    Minutes sum{};
    Minutes sitting{};
    Minutes longest{};
    for (const ReadyItem &item : programme.items) {
        sum += item.planned;
        sitting = item.kind == ReadyItemKind::Break ? Minutes(0) : sitting + item.planned;
        longest = std::max(longest, sitting);
    }
    if (sum != programme.planned) {
        report(keys.line("minutes"_L1), ContentIssueKind::ProgrammeDoesNotAddUp,
            u"%1 ≠ %2"_s.arg(sum.count()).arg(programme.planned.count()));
    }
    if (longest > longestSitting) {
        report(keys.line("items"_L1), ContentIssueKind::NoBreak,
            u"%1 > %2"_s.arg(longest.count()).arg(longestSitting.count()));
    }
    const Length length = lengthOf(programme.shape);
    if (programme.planned < length.least || programme.planned > length.most) {
        report(keys.line("minutes"_L1), ContentIssueKind::ProgrammeLength,
            u"%1, %2 ≠ %3–%4"_s.arg(nameOf(programme.shape))
                .arg(programme.planned.count())
                .arg(length.least.count())
                .arg(length.most.count()));
    }
}

} // namespace

QList<ReadyProgramme> readProgrammes(
    const QString &theme, const Keys &keys, const Report &report, QList<MaterialUse> &uses)
{
    QList<ReadyProgramme> programmes;
    for (const Keys &each : keys.maps("programmes"_L1,
             {{"shape"_L1, true}, {"title"_L1, true}, {"minutes"_L1, true}, {"items"_L1, true}})) {
        ReadyProgramme programme{
            .shape = each.choice("shape"_L1, ProgrammeShape::Short),
            .title = each.text("title"_L1),
            .planned = Minutes(each.number("minutes"_L1, 1, longestProgramme)),
        };
        for (const Keys &line : each.maps(
                 "items"_L1, {{"minutes"_L1, true}, {"title"_L1}, {"material"_L1}, {"kind"_L1}})) {
            const ReadyItem item = readItem(theme, line, report);
            programme.items.append(item);
            if (!item.material.isNull())
                uses.append({item.material, item.planned, line.line("material"_L1)});
        }
        checkProgramme(programme, each, report);
        programmes.append(std::move(programme));
    }
    if (!keys.has("programmes"_L1))
        return programmes;
    const bool tooMany = programmes.size() > qsizetype(Names<ProgrammeShape>::all.size());
    for (const auto &[shape, name] : Names<ProgrammeShape>::all) {
        const auto count = std::ranges::count(programmes, shape, &ReadyProgramme::shape);
        if (count == 0 || (tooMany && count > 1))
            report(keys.line("programmes"_L1), ContentIssueKind::ProgrammeShapes, name);
    }
    return programmes;
}

} // namespace fvd
