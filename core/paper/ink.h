// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace fvd {

/// A size, weight and colour of type on paper.
struct Ink
{
    qreal points = 10;
    QRgb color = 0x1f2422;
    bool bold = false;
    bool italic = false;
};

constexpr QRgb paperText = 0x1f2422;
constexpr QRgb paperMuted = 0x5b625e;
constexpr QRgb paperAccent = 0x0f5c63;
constexpr QRgb paperAlert = 0x9c2427;
constexpr QRgb paperRule = 0xd9d5cb;
constexpr QRgb paperWriting = 0xa9b0ab;
constexpr QRgb paperGround = 0xf3f1ec;

/// The font of \a ink. All families named have the Norwegian and Sámi letters; see bringLetters()
/// for systems that have none of them.
QFont fontOf(const Ink &ink);

} // namespace fvd
