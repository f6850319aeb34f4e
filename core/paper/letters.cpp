// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/letters.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

bool hasLetters(const QFont &font)
{
    const QString letters = u"abcæøåäöïáčđŋšŧžÆØÅÄÖÏÁČĐŊŠŦŽ–…"_s;
    // Nearly always the font itself has them all, which is seen at once.
    const QRawFont own = QRawFont::fromFont(font);
    if (!own.fontTable("cmap").isEmpty()
        && std::ranges::all_of(letters, [&](QChar c) { return own.supportsCharacter(c); }))
        return true;
    QTextLayout layout(letters, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    qsizetype drawn = 0;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        // Where there is no font at all, what draws boxes in its place has no map of letters.
        if (run.rawFont().fontTable("cmap").isEmpty())
            return false;
        // The glyph 0 of a font is the box it shows for what it does not have.
        const QList<quint32> glyphs = run.glyphIndexes();
        drawn += glyphs.size() - glyphs.count(0);
    }
    return drawn == letters.size();
}

void bringLetters(const QFont &font)
{
    if (hasLetters(font))
        return;
    const QString family = u"Noto Sans"_s;
    for (const QString &each : font.families()) {
        if (each != family)
            QFont::insertSubstitution(each, family);
    }
    // Last, as it makes Qt forget which font it found for a family before.
    QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Regular.ttf"_s);
    QFontDatabase::addApplicationFont(u":/fonts/NotoSans-Bold.ttf"_s);
}

} // namespace fvd
