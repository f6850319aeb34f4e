// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace fvd {

/// What the list of the theme library is narrowed to.
struct LibraryFilter
{
    QString words{};
    Id<Theme> theme{}; ///< null: all; heeded only without words
    LanguageForm form = LanguageForm::Bokmaal;
    std::optional<MaterialKind> kind{};
    Minutes least{}; ///< of a range of lengths, within which the material can be done …
    Minutes most{}; ///< … 0 and 0: any
    int group = 0; ///< people in a group; 0: any
    std::optional<ThemePart> part{};

    /// Whether anything narrows the materials, apart from words and theme.
    bool narrows() const { return kind || most.count() > 0 || group > 0 || part; }

    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// A line of the list: a theme or something that it offers.
struct LibraryRow
{
    QString id{};
    std::optional<MaterialKind> kind{}; ///< nothing: a theme
    QString title{};
    QList<TextRange> titleMarks{};
    QString detail{}; ///< where the words were found, or what it is about
    QList<TextRange> marks{};
    Minutes minimum{};
    Minutes planned{};
    int groupMin = 0;
    int groupMax = 0;
    QList<CouncilFit> councils{};
    bool forRaad = false;
    bool mustBeChecked = false;
    bool hasLawChange = false; ///< it was rewritten since the law was changed
    bool isWithdrawn = false; ///< then `detail` says why, and what to use instead

    friend bool operator==(const LibraryRow &, const LibraryRow &) = default;
};

/// Whether \a material passes the \a filter; its theme is in \a part.
bool passes(const MaterialBrief &material, ThemePart part, const LibraryFilter &filter);

/// What \a library has for \a filter: best first if words are searched for, else by theme. \a
/// themes and \a materials are the library's.
QList<LibraryRow> libraryRows(const Library &library, const QList<Theme> &themes,
    const QList<MaterialBrief> &materials, const LibraryFilter &filter);

} // namespace fvd
