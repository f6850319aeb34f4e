// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/matching.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace fvd {

namespace {

/// \a text without capitals and marks over and through letters: what a name is found by when it is
/// typed on a keyboard that has not got its letters.
QString plainLetters(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        switch (c.unicode()) {
        case u'ø':
            plain += u'o';
            break;
        case u'æ':
            plain += u'a';
            break;
        case u'đ':
            plain += u'd';
            break;
        case u'ŋ':
            plain += u'n';
            break;
        case u'ŧ':
            plain += u't';
            break;
        default:
            plain += c;
        }
    }
    return plain;
}

/// 3 at the beginning of \a name, 2 of a word in it, 1 inside a word, 0 nowhere.
int place(const QString &word, const QString &name)
{
    int best = 0;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0)
            return 3;
        best = std::max(best, name[at - 1].isLetterOrNumber() ? 1 : 2);
    }
    return best;
}

} // namespace

int matching(const QString &query, const QString &name)
{
    const QString low = name.toLower().normalized(QString::NormalizationForm_C);
    const QString plain = plainLetters(name);
    int worst = std::numeric_limits<int>::max();
    for (const QString &word : query.toLower().simplified().split(u' ', Qt::SkipEmptyParts)) {
        const int exact = place(word.normalized(QString::NormalizationForm_C), low);
        const int loose = place(plainLetters(word), plain);
        worst = std::min(worst, exact > 0 ? exact + 3 : loose);
    }
    return worst == std::numeric_limits<int>::max() ? 1 : worst;
}

} // namespace fvd
