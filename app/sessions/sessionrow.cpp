// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessionrow.h"

#include "app/words/names.h"
#include "app/words/readiness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// "K.N.": the first letters of the words of \a name.
QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        initials += word.first(1).toUpper() + u'.';
    return initials;
}

} // namespace

CouncilNames councilNames(const Library &library)
{
    CouncilNames names;
    for (const Council &each : library.councils())
        names.insert(each.id, each);
    return names;
}

QString whoOf(const SessionBrief &session, const CouncilNames &councils)
{
    QList<Council> known;
    for (const Id<Council> &each : session.councils) {
        if (const auto it = councils.find(each); it != councils.end())
            known.append(*it);
    }
    if (!known.isEmpty())
        return namesOf(known, session.language);
    return session.title.isEmpty()
        ? QCoreApplication::translate("SessionRow", "Session without a council")
        : session.title;
}

SessionRow rowOf(const SessionBrief &s, const CouncilNames &councils, const QDate &today)
{
    SessionRow row{.id = s.id, .who = whoOf(s, councils)};
    row.dates = s.first.isValid() ? shortDates(s.first, s.last, today)
                                  : QCoreApplication::translate("SessionRow", "Not decided");
    if (s.first.isValid() && s.first == s.last && s.start)
        row.time = QCoreApplication::translate("SessionRow", "at %1").arg(clockText(*s.start));
    QStringList what;
    if (!s.title.isEmpty() && s.title != row.who)
        what.append(s.title);
    else
        what.append(s.topics.mid(0, 1));
    what.append(partsName(s.parts));
    what.removeAll(QString());
    row.what = what.join(u" · "_s);
    row.with = s.facilitators.join(u", "_s);
    QStringList initials;
    for (const QString &name : s.facilitators)
        initials.append(initialsOf(name));
    row.initials = initials.join(u", "_s);
    const Standing stands = standing(s, today);
    row.standing = stands.text;
    row.tone = QString::fromLatin1(stands.tone);
    return row;
}

} // namespace fvd
