// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/dayathand.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString key = u"run.at-hand"_s; ///< "2026-12-03 " and the session's id; "" for none

} // namespace

Id<Session> sessionAtHand(const Library &library, const QDateTime &now)
{
    const QString kept = library.setting(key);
    const qsizetype space = kept.indexOf(u' ');
    const QDate date = QDate::fromString(kept.left(space), Qt::ISODate);
    // An evening may end after midnight.
    if (date != now.date() && date != now.addSecs(-6 * 3600).date())
        return {};
    const Id<Session> session(kept.mid(space + 1));
    return library.sessionBrief(session) ? session : Id<Session>();
}

Result<> keepAtHand(Library &library, const Id<Session> &session, bool isOn, const QDateTime &now)
{
    if (isOn)
        return library.setSetting(key, now.date().toString(Qt::ISODate) + u' ' + session.text());
    // Another session's day may have begun since.
    if (!library.setting(key).endsWith(u' ' + session.text()))
        return {};
    return library.setSetting(key, {});
}

} // namespace fvd
