// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/council.h"

using namespace Qt::StringLiterals;

namespace fvd {

QString displayName(const Council &council, LanguageForm form)
{
    const QString name =
        council.officialNames.isEmpty() ? council.name : council.officialNames.join(u" – "_s);
    const bool nynorsk = form == LanguageForm::Nynorsk;
    switch (council.kind) {
    case CouncilKind::Kommunestyre:
        return name + u" kommunestyre"_s;
    case CouncilKind::Fylkesting:
        return name + u" fylkesting"_s;
    case CouncilKind::Bydelsutvalg:
        return (nynorsk ? u"Bydelsutvalet i "_s : u"Bydelsutvalget i "_s) + name;
    case CouncilKind::Raad:
    case CouncilKind::Other:
        break;
    }
    return name;
}

} // namespace fvd
