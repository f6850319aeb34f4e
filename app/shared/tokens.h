// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace fvd {

/// The colours of the program; every colour on screen is one of these. Text tokens keep 4.5:1 to
/// the grounds they stand on, `edge` and `accent` 3:1, in light and dark.
struct Tokens
{
    QColor background{};
    QColor surface{}; ///< cards, fields, the sidebar
    QColor line{}; ///< between things: decoration only
    QColor edge{}; ///< around what can be typed in or ticked
    QColor text{};
    QColor muted{};
    QColor accent{};
    QColor onAccent{}; ///< text on the accent
    QColor accentGround{};
    QColor neutralGround{}; ///< of chips that say nothing urgent
    QColor warning{};
    QColor warningGround{};
    QColor good{};
    QColor goodGround{};
    QColor danger{};
    QColor dangerGround{};
    QColor meal{}; ///< of meals and breaks in a drawn day
    QColor pause{};

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The tokens that a widget with \a palette is to be painted with.
const Tokens &tokensOf(const QPalette &palette);

/// \a tokens as a palette for everything that Qt paints by itself.
QPalette paletteOf(const Tokens &tokens);

/// The contrast of two colours as WCAG 2 counts it, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace fvd
