// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/paragraphs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int longestRange = 40;

/// "2A-3" and "2 a-3" as "2 A-3", "266a" as "266 a".
QString normal(const QString &number)
{
    static const QRegularExpression parts(u"^(\\d+)\\s*([A-Za-z]?)(-\\d+)?\\s*([a-z]?)$"_s);
    const auto found = parts.match(number);
    const QString chapter = found.captured(2);
    const QString dash = found.captured(3);
    // A letter before the dash is a chapter's, one at the end a paragraph's or a point's.
    QString text = found.captured(1);
    if (!chapter.isEmpty())
        text += u' ' + (dash.isEmpty() ? chapter.toLower() : chapter.toUpper());
    text += dash;
    if (!found.captured(4).isEmpty())
        text += u' ' + found.captured(4);
    return text;
}

/// All from \a first to \a last: "6" to "8", "14-5" to "14-7".
QStringList range(const QString &first, const QString &last)
{
    const qsizetype dash = first.lastIndexOf(u'-') + 1;
    const QString stem = first.left(dash);
    bool isNumber = false;
    bool isEnd = false;
    const int from = first.sliced(dash).toInt(&isNumber);
    const int to = last.sliced(last.lastIndexOf(u'-') + 1).toInt(&isEnd);
    if (!isNumber || !isEnd || !last.startsWith(stem) || to < from || to - from > longestRange)
        return {first, last};
    QStringList all;
    for (int number = from; number <= to; ++number)
        all.append(stem + QString::number(number));
    return all;
}

} // namespace

QStringList paragraphsIn(const QString &text)
{
    const QString number =
        u"\\d+(?:\\s?[A-Za-z](?=-\\d))?(?:-\\d+)?(?:\\s?[a-z](?![\\p{L}\\d]))?"_s;
    static const QRegularExpression list(
        u"§§?\\s*(%1(?:(?:\\s*,\\s*|\\s+(?:og|eller|til)\\s+|\\s*–\\s*)(?:%1))*)"_s.arg(number),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression one(u"(%1)(?:(?:\\s*–\\s*|\\s+til\\s+)(%1))?"_s.arg(number),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList all;
    for (auto found = list.globalMatch(text); found.hasNext();) {
        for (auto each = one.globalMatch(found.next().captured(1)); each.hasNext();) {
            const auto match = each.next();
            const QString first = normal(match.captured(1));
            all += match.captured(2).isEmpty() ? QStringList{first}
                                               : range(first, normal(match.captured(2)));
        }
    }
    all.removeDuplicates();
    return all;
}

bool isCovered(const QString &paragraph, const QStringList &known)
{
    static const QRegularExpression letter(u" [a-z]$"_s);
    return known.contains(paragraph) || known.contains(QString(paragraph).remove(letter));
}

} // namespace fvd
