// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace fvd {

namespace {

/// \a c as a letter of the Norwegian alphabet: without its accent, unless that makes it another
/// letter.
char16_t plain(QChar c)
{
    switch (c.unicode()) {
    case u'å':
    case u'æ':
    case u'ø':
        return c.unicode();
    case u'ä':
        return u'æ';
    case u'ö':
        return u'ø';
    case u'ü':
        return u'y';
    case u'đ':
    case u'ð':
        return u'd';
    case u'ŋ':
        return u'n';
    case u'ŧ':
        return u't';
    }
    return c.decompositionTag() == QChar::Canonical ? plain(c.decomposition().front())
                                                    : c.unicode();
}

/// The place of a \a letter: those of other alphabets come after å.
int place(char16_t letter)
{
    switch (letter) {
    case u'æ':
        return u'z' + 1;
    case u'ø':
        return u'z' + 2;
    case u'å':
        return u'z' + 3;
    }
    return letter <= u'z' ? letter : letter + 4;
}

} // namespace

NorwegianOrder norwegianOrder(const QString &text)
{
    const QString whole = text.normalized(QString::NormalizationForm_C);
    std::u32string letters;
    for (const QChar c : whole.toCaseFolded()) {
        const char16_t letter = plain(c);
        if (letter == u'a' && !letters.empty() && letters.back() == u'a')
            letters.back() = char32_t(place(u'å'));
        else
            letters.push_back(char32_t(place(letter)));
    }
    return {std::move(letters), whole.size(), whole};
}

bool norwegianLess(const QString &a, const QString &b)
{
    return norwegianOrder(a) < norwegianOrder(b);
}

} // namespace fvd
