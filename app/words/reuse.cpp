// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reuse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

Reuse::Reuse(const Library &library, const Session &planned)
{
    for (const SessionBrief &each : othersOfCouncils(library.sessions(), planned)) {
        for (const Id<Council> &id : each.councils) {
            if (!planned.councils.contains(id))
                continue;
            const auto council = library.council(id);
            const QString name = council ? displayName(*council, planned.language) : id.text();
            const QString place =
                each.first.isValid() ? u"%1 %2"_s.arg(name).arg(each.first.year()) : name;
            for (const QString &used : each.themes + each.materials) {
                QStringList &places = m_places[used];
                if (!places.contains(place))
                    places.prepend(place);
            }
        }
    }
}

QString Reuse::warning(const QString &id) const
{
    const QStringList places = m_places.value(id);
    return places.isEmpty()
        ? QString()
        : QCoreApplication::translate("Reuse", "! Used in %1").arg(places.join(u", "_s));
}

} // namespace fvd
