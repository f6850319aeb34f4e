// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textrange.h"

#include <QList>
#include <QString>

namespace fvd {

/// What each of two texts has that the other has not, in whole words.
struct WordDiff
{
    QList<TextRange> first{};
    QList<TextRange> second{};

    friend bool operator==(const WordDiff &, const WordDiff &) = default;
};

WordDiff wordDiff(const QString &first, const QString &second);

/// Paragraphs that were written anew; one side may have none.
struct PassageChange
{
    QString before{};
    QString after{};

    friend bool operator==(const PassageChange &, const PassageChange &) = default;
};

/// Where \a after says something else than \a before, in its order. Paragraphs are parted by empty
/// lines.
QList<PassageChange> changedPassages(const QString &before, const QString &after);

} // namespace fvd
