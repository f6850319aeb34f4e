// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/notewarning.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Whether \a digits, eleven of them, have the two check digits of a Norwegian identity number.
/// Skatteetaten allows four remainders of the first for numbers issued from 2032; those are not
/// told apart from any number here, and so not warned of.
bool isIdentityNumber(const QString &digits)
{
    constexpr std::array first{3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    constexpr std::array second{5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    const auto sums = [&](const auto &weights) {
        int sum = 0;
        for (size_t i = 0; i < weights.size(); ++i)
            sum += weights[i] * digits.at(qsizetype(i)).digitValue();
        return sum % 11 == 0;
    };
    const int day = digits.left(2).toInt() % 40;
    const int month = digits.mid(2, 2).toInt() % 40;
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 && sums(first) && sums(second);
}

} // namespace

NoteWarning noteWarning(const QString &text)
{
    if (text.isEmpty())
        return NoteWarning::None; // at the start of a day, before the patterns need be made
    static const QRegularExpression number(u"(?<!\\d)(\\d{6}) ?(\\d{5})(?!\\d)"_s);
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (isIdentityNumber(match.captured(1) + match.captured(2)))
            return NoteWarning::IdentityNumber;
    }
    static const QString parties =
        u"Ap|Arbeiderpartiet|Høyre|H|Frp|FrP|Fremskrittspartiet|Framstegspartiet|Sp|Senterpartiet|"
        "SV|Rødt|R|Raudt|Venstre|V|KrF|Krf|MDG|INP|PP|Pensjonistpartiet"_s;
    static const QString name = u"[A-ZÆØÅČŠŽ][a-zæøåčđŋšŧž]+"_s;
    static const QRegularExpression person(
        u"\\b%1(?: %1)*,? (?:\\((?:%2)\\)|fra (?:%2)\\b|frå (?:%2)\\b|i (?:%2)\\b)"_s.arg(
            name, parties),
        QRegularExpression::UseUnicodePropertiesOption);
    return person.match(text).hasMatch() ? NoteWarning::PersonWithParty : NoteWarning::None;
}

} // namespace fvd
