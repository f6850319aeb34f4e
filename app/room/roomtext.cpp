// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr qsizetype shortestPart = 4; ///< of a broken word

QStringList wordsOf(QStringView paragraph)
{
    QStringList words;
    for (const QStringView &word : paragraph.split(u' ', Qt::SkipEmptyParts))
        words << word.toString();
    return words;
}

/// \a word in parts that fit, all but the last with a hyphen. A word that has a hyphen is broken
/// there if that is far enough out.
QStringList parts(QString word, const QFontMetricsF &metrics, double width)
{
    QStringList found;
    while (metrics.horizontalAdvance(word) > width && word.size() > shortestPart) {
        qsizetype fit = word.size() - 1;
        while (fit > 1 && metrics.horizontalAdvance(word.left(fit) + u'-') > width)
            --fit;
        const qsizetype hyphen = word.lastIndexOf(u'-', fit - 1);
        if (hyphen >= shortestPart) {
            found << word.left(hyphen + 1);
            word.remove(0, hyphen + 1);
            continue;
        }
        fit = std::clamp(std::min(fit, word.size() - shortestPart), qsizetype(1), word.size() - 1);
        found << word.left(fit) + u'-';
        word.remove(0, fit);
    }
    return found << word;
}

} // namespace

QFont roomFont(double pixels, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    // A line is as wide as its words and spaces: each word is measured once, not with every line
    // it might stand on.
    const double space = metrics.horizontalAdvance(u' ');
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString line;
        double used = 0;
        int count = 0;
        for (const QString &word : wordsOf(paragraph)) {
            const QStringList pieces = parts(word, metrics, width);
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                const double wide = metrics.horizontalAdvance(pieces[i]);
                const bool full = count == mostWords || used + space + wide > width;
                if (!line.isEmpty() && (i > 0 || full)) {
                    lines << line;
                    line.clear();
                }
                if (line.isEmpty()) {
                    line = pieces[i];
                    used = wide;
                    count = 1;
                } else {
                    line += u' ' + pieces[i];
                    used += space + wide;
                    ++count;
                }
            }
        }
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

double overWidth(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    double over = 1;
    for (const QString &word : wordsOf(QString(text).replace(u'\n', u' ')))
        over = std::max(over, metrics.horizontalAdvance(word) / width);
    return over;
}

QString onOneLine(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QStringList words = wordsOf(text);
    while (words.size() > 1) {
        words.removeLast();
        const QString shorter = words.join(u' ') + u" …"_s;
        if (metrics.horizontalAdvance(shorter) <= width)
            return shorter;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace fvd
