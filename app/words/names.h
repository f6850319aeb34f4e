// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/brief.h"
#include "core/model/council.h"
#include "core/schedule/templates.h"

namespace fvd {

// How people write what the values hold. The words are those of the interface's language, the
// dates those of QLocale(), unless a language form is asked for.

/// The councils in a sentence: "Sauda kommunestyre og Suldal kommunestyre".
QString namesOf(const QList<Council> &councils, LanguageForm form);

/// "torsdag 3. desember 2026", "" for no date.
QString longDate(const QDate &date);
/// "to 3. des." and the year if it is not that of \a today.
QString shortDate(const QDate &date, const QDate &today);
/// "to–fr 10.–11. des.", or one date if they are the same.
QString shortDates(const QDate &first, const QDate &last, const QDate &today);
/// "kl. 09.00–15.30", "kl. 09.00", "".
QString clockRange(const std::optional<ClockTime> &start, const std::optional<ClockTime> &end);
/// "torsdag 3. desember 2026 kl. 09.00–15.30" and, for several days, the first and the last date.
QString whenOf(const SessionBrief &brief);
/// "i dag", "om 11 dager", "for 3 dager siden".
QString fromToday(const QDate &date, const QDate &today);

QString partName(Part part); ///< "Basis, dag 1", "Skreddersydd, dag 3"
QString partsName(const QList<Part> &parts); ///< "Basis, dag 1 og 2"
QString statusName(SessionStatus status, int version); ///< "Sendt, versjon 2"
QString languageFormName(LanguageForm form); ///< "Nynorsk"
QString councilKindName(CouncilKind kind); ///< "Kommunestyre"
QString materialKindName(MaterialKind kind); ///< "Refleksjonsopplegg"
QString shapeName(ProgrammeShape shape); ///< "før et møte"
QString linkKindName(LinkKind kind); ///< "lov"
QString roleName(GroupRole role); ///< "ordstyrer"
/// "for små kommuner og bydelsutvalg", "" for any.
QString councilFitText(const QList<CouncilFit> &councils);
/// "Trukket tilbake: loven er endret. Bruk «Tvil» i stedet.": without a title of \a instead only
/// why.
QString withdrawalText(const Withdrawal &withdrawn, const QString &instead);
QString itemKindName(ItemKind kind); ///< "Måltid"
QString templateName(Template shape); ///< "Hel dag"
QString opennessName(Openness openness); ///< "Fiktiv sak"

QString verdictName(Verdict verdict); ///< "Holder"
/// Who answers for \a point and by when: "ordføreren · frist 14. jan.".
QString dutyText(const FollowUp &point, const QDate &today);
/// What became of an agreement since \a since: "fra 3. des. · bekreftet 14. jan.".
QString historyText(const QDate &since, const QList<Review> &reviews, const QDate &today);

} // namespace fvd
