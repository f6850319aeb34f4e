// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/lawbook.h"
#include "core/model/material.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace fvd {

/// Which sheet a file holds, as its path says.
struct SheetName
{
    QString theme{};
    QString slug{};
    LanguageForm form = LanguageForm::Bokmaal;

    bool isTheme() const { return slug == u"theme"; }
    QString id() const { return isTheme() ? theme : theme + u'/' + slug; }
};

/// Nothing if \a path is not `<theme>/<slug>.<nb|nn>.md` of a–z, 0–9 and '-'.
std::optional<SheetName> sheetName(const QString &path);

QString sheetPath(const SheetName &name);

/// The paths, below \a folder, of its Markdown files.
QStringList sheetFiles(const QString &folder);

/// A material that a programme of a theme uses.
struct MaterialUse
{
    Id<Material> material{};
    Minutes given{};
    int line = 0;
};

/// One file: a theme or material in one language form.
struct Sheet
{
    SheetName name{};
    Theme theme{}; ///< without texts; only of a theme
    Material material{}; ///< without texts; only of a material
    MaterialText text{};
    /// What the other language form must say too, by key.
    QMap<QString, QString> shared{};
    QHash<QString, int> lines{}; ///< of the keys
    QList<MaterialUse> uses{}; ///< of a theme
};

/// The sheet in \a bytes, as \a laws now are; nothing if so much is wrong that it cannot be told
/// what it is.
std::optional<Sheet> readSheet(
    const SheetName &name, const QByteArray &bytes, const LawBook &laws, const Report &report);

} // namespace fvd
