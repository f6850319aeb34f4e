// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/tokens.h"

#include <algorithm>
#include <cmath>

namespace fvd {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .background = QColor(0xf6f5f1),
        .surface = QColor(0xffffff),
        .line = QColor(0xe3dfd6),
        .edge = QColor(0x868b87),
        .text = QColor(0x1f2422),
        .muted = QColor(0x5b625e),
        .accent = QColor(0x0f5c63),
        .onAccent = QColor(0xffffff),
        .accentGround = QColor(0xdfeeee),
        .neutralGround = QColor(0xefece5),
        .warning = QColor(0x7a4f00),
        .warningGround = QColor(0xfdf0d3),
        .good = QColor(0x2a6539),
        .goodGround = QColor(0xe5f1e6),
        .danger = QColor(0x9c2427),
        .dangerGround = QColor(0xfae7e5),
        .meal = QColor(0xefe9dc),
        .pause = QColor(0xf1efe9),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .background = QColor(0x191c1b),
        .surface = QColor(0x222625),
        .line = QColor(0x383e3b),
        .edge = QColor(0x767e7a),
        .text = QColor(0xeceae4),
        .muted = QColor(0xa9b0ab),
        .accent = QColor(0x7fc8cc),
        .onAccent = QColor(0x10201f),
        .accentGround = QColor(0x20393b),
        .neutralGround = QColor(0x2d3230),
        .warning = QColor(0xf0c36b),
        .warningGround = QColor(0x3a2f17),
        .good = QColor(0x8fce9d),
        .goodGround = QColor(0x1f3324),
        .danger = QColor(0xf09a94),
        .dangerGround = QColor(0x3f2221),
        .meal = QColor(0x2d2a22),
        .pause = QColor(0x262a28),
    };
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return dark ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.edge);
    p.setColor(QPalette::Shadow, t.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace fvd
