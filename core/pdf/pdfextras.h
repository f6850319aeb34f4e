// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"

#include <QByteArray>

namespace fvd {

/// A heading to jump to.
struct Bookmark
{
    QString title{};
    int level = 1;
    int page = 0; ///< from 0
    double top = 0; ///< in points from the foot of the page, as PDF counts
};

/// \a pdf with what Qt does not write: the language of \a outline, its title in the window's frame,
/// and \a bookmarks. Stays PDF/A-1b. If \a pdf cannot be read it is returned as it is, and where
/// this is a module (app/pdf) that is not installed.
QByteArray withExtras(
    const QByteArray &pdf, const Outline &outline, const QList<Bookmark> &bookmarks);

} // namespace fvd
