// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/grouptext.h"

#include "app/words/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Groups".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

} // namespace

QString attendsName(Attends kind)
{
    switch (kind) {
    case Attends::Member:
        return Words::tr("Councillor");
    case Attends::Substitute:
        return Words::tr("Substitute");
    case Attends::ControlCommittee:
        return Words::tr("Control committee");
    case Attends::Administration:
        return Words::tr("Administration");
    case Attends::UnionRepresentative:
        return Words::tr("Union representative");
    case Attends::CouncilMember:
        return Words::tr("Member of a råd");
    case Attends::Other:
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString attendsPlural(Attends kind)
{
    switch (kind) {
    case Attends::Member:
        return Words::tr("Councillors");
    case Attends::Substitute:
        return Words::tr("Substitutes");
    case Attends::ControlCommittee:
        return Words::tr("Control committee");
    case Attends::Administration:
        return Words::tr("Administration");
    case Attends::UnionRepresentative:
        return Words::tr("Union representatives");
    case Attends::CouncilMember:
        return Words::tr("Members of råd");
    case Attends::Other:
        return Words::tr("Others");
    }
    Q_UNREACHABLE();
}

QString calledOf(const Attendee &person)
{
    return person.name.isEmpty() ? attendsName(person.attends) : person.name;
}

QString detailsOf(const Attendee &person)
{
    QStringList parts{person.name.isEmpty() ? QString() : attendsName(person.attends), person.party,
        person.position, person.experience, person.committee};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString verdictText(const Evenness &evenness, int tables)
{
    QStringList sentences;
    if (evenness.smallest == evenness.largest)
        sentences.append(Words::tr("%n table(s) of %1.", "", tables).arg(evenness.largest));
    else
        sentences.append(Words::tr("%n table(s) of %1 to %2.", "", tables)
                             .arg(evenness.smallest)
                             .arg(evenness.largest));
    if (evenness.together > 0)
        sentences.append(
            Words::tr("%n pair(s) to be kept apart sit together.", "", evenness.together));
    if (evenness.repeats > 0)
        sentences.append(Words::tr("%n pair(s) have sat together before.", "", evenness.repeats));
    return sentences.join(u' ');
}

QString receiptText(const Receipt &receipt)
{
    const QString when =
        u"%1 %2"_s.arg(longDate(receipt.at.date()), receipt.at.time().toString(u"HH.mm"_s));
    QStringList what;
    if (receipt.people > 0)
        what.append(Words::tr("the list of %n person(s)", "", receipt.people));
    if (receipt.notes > 0)
        what.append(Words::tr("%n note(s)", "", receipt.notes));
    if (what.isEmpty())
        what.append(Words::tr("nothing: there was nothing left"));
    const QString all = what.join(u", "_s);
    return receipt.byDate ? Words::tr("Deleted %1, as its date had come: %2.").arg(when, all)
                          : Words::tr("Deleted %1: %2.").arg(when, all);
}

} // namespace fvd
