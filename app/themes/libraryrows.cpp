// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themes/libraryrows.h"

#include "app/words/names.h"

#include <QHash>

namespace fvd {

namespace {

constexpr int mostFound = 200;

LibraryRow rowOf(const Theme &theme, LanguageForm form)
{
    const MaterialText &text = theme.text.in(form);
    return {.id = theme.id.text(), .title = text.title, .detail = text.summary};
}

LibraryRow rowOf(const MaterialBrief &material, LanguageForm form)
{
    return {.id = material.id.text(),
        .kind = material.kind,
        .title = material.title(form),
        .detail = material.summary(form),
        .minimum = material.minimum,
        .planned = material.planned,
        .groupMin = material.groupMin,
        .groupMax = material.groupMax,
        .councils = material.councils,
        .forRaad = material.audience == Audience::Raad,
        .mustBeChecked = material.certainty == Certainty::Check,
        .hasLawChange = material.lawChanged.isValid()};
}

/// Lets the rows of what is withdrawn say so.
void tellWithdrawn(QList<LibraryRow> &rows, const QHash<QString, const MaterialBrief *> &materials,
    LanguageForm form)
{
    for (LibraryRow &row : rows) {
        const MaterialBrief *material = materials.value(row.id);
        if (!material || !material->withdrawn.at.isValid())
            continue;
        const MaterialBrief *instead = materials.value(material->withdrawn.instead.text());
        row.isWithdrawn = true;
        row.detail =
            withdrawalText(material->withdrawn, instead ? instead->title(form) : QString());
        row.marks.clear();
    }
}

} // namespace

bool passes(const MaterialBrief &material, ThemePart part, const LibraryFilter &filter)
{
    if (filter.kind && material.kind != *filter.kind)
        return false;
    if (filter.part && part != *filter.part)
        return false;
    if (filter.most.count() > 0) {
        const Minutes minimum = material.minimum.count() > 0 ? material.minimum : material.planned;
        if (material.planned.count() == 0 || material.planned < filter.least
            || minimum > filter.most)
            return false;
    }
    const bool anyGroup = material.groupMin == 0 && material.groupMax == 0;
    return filter.group == 0 || anyGroup
        || (material.groupMin <= filter.group && filter.group <= material.groupMax);
}

QList<LibraryRow> libraryRows(const Library &library, const QList<Theme> &themes,
    const QList<MaterialBrief> &materials, const LibraryFilter &filter)
{
    QHash<QString, const Theme *> themeById;
    for (const Theme &theme : themes)
        themeById.insert(theme.id.text(), &theme);
    const auto partOf = [&](const Id<Theme> &id) {
        const Theme *theme = themeById.value(id.text());
        return theme ? theme->part : ThemePart::Tailored;
    };
    const auto passesTheme = [&](const Theme &theme) {
        return !filter.kind && filter.most.count() == 0 && filter.group == 0
            && (!filter.part || theme.part == *filter.part);
    };
    QHash<QString, const MaterialBrief *> materialById;
    for (const MaterialBrief &each : materials)
        materialById.insert(each.id.text(), &each);
    QList<LibraryRow> rows;
    if (!filter.words.trimmed().isEmpty()) {
        for (const Found &found :
            library.search({.words = filter.words, .language = filter.form, .limit = mostFound})) {
            LibraryRow row;
            if (found.kind == Found::Kind::Theme) {
                const Theme *theme = themeById.value(found.id);
                if (!theme || !passesTheme(*theme))
                    continue;
                row = rowOf(*theme, filter.form);
            } else {
                const MaterialBrief *material = materialById.value(found.id);
                if (!material || !passes(*material, partOf(material->theme), filter))
                    continue;
                row = rowOf(*material, filter.form);
            }
            row.title = found.title;
            row.titleMarks = found.titleMarks;
            if (!found.snippet.isEmpty()) {
                row.detail = found.snippet;
                row.marks = found.marks;
            }
            rows.append(row);
        }
        tellWithdrawn(rows, materialById, filter.form);
        return rows;
    }
    for (const Theme &theme : themes) {
        if (theme.id == filter.theme)
            rows.append(rowOf(theme, filter.form));
    }
    for (const MaterialBrief &each : materials) {
        const bool ofTheme = filter.theme.isNull() || each.theme == filter.theme;
        if (ofTheme && passes(each, partOf(each.theme), filter))
            rows.append(rowOf(each, filter.form));
    }
    tellWithdrawn(rows, materialById, filter.form);
    return rows;
}

} // namespace fvd
