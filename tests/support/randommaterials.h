// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/material.h"

#include <QRandomGenerator>

/// Themes and materials by chance. What they say begins with the language form it is in: "nb …".
namespace fvd::testing {

inline MaterialText textIn(const QString &form, const QString &name)
{
    return {.title = form + u' ' + name, .summary = form, .aim = form};
}

inline TextPair bothForms(const QString &name)
{
    return {.nb = textIn(QStringLiteral("nb"), name), .nn = textIn(QStringLiteral("nn"), name)};
}

inline QList<Theme> randomThemes(QRandomGenerator &chance, int count)
{
    QList<Theme> themes;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("theme") + QString::number(i);
        themes.append({.id = Id<Theme>(name),
            .part = chance.bounded(2) ? ThemePart::Basis : ThemePart::Tailored,
            .number = i + 1,
            .text = bothForms(name)});
    }
    return themes;
}

inline void addStages(Material &material)
{
    const Minutes each = material.planned / 4;
    QList<Stage> stages{{.form = StageForm::Alone, .planned = each},
        {.form = StageForm::Groups, .planned = each},
        {.form = StageForm::Plenary, .planned = material.planned - 2 * each}};
    material.text.nb.stages = stages;
    material.text.nn.stages = stages;
}

/// Up to \a most materials for each of \a themes, some in one language form only.
inline QList<Material> randomMaterials(
    QRandomGenerator &chance, const QList<Theme> &themes, int most)
{
    QList<Material> materials;
    for (const Theme &theme : themes) {
        for (int i = int(chance.bounded(most + 1)); i > 0; --i) {
            const QString name = theme.id.text() + u'/' + QString::number(i);
            Material material{.id = Id<Material>(name), .theme = theme.id, .text = bothForms(name)};
            material.kind = Names<MaterialKind>::all.at(chance.bounded(5)).first;
            const bool work =
                material.kind == MaterialKind::Exercise || material.kind == MaterialKind::Case;
            material.planned = Minutes(work ? 15 + 5 * chance.bounded(16) : 5 * chance.bounded(5));
            material.minimum = material.planned * (1 + chance.bounded(2)) / 2;
            if (work) {
                addStages(material);
                material.groupMin = int(chance.bounded(5));
                material.groupMax = material.groupMin ? material.groupMin + 2 : 0;
            }
            if (chance.bounded(6) == 0)
                (chance.bounded(2) ? material.text.nb : material.text.nn) = {};
            materials.append(material);
        }
    }
    return materials;
}

} // namespace fvd::testing
