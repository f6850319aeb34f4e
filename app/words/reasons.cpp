// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reasons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Reasons".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

QString mainReason(const Reason &reason, const QString &theme)
{
    switch (reason.why) {
    case Why::Opens:
        return Words::tr("Opens the day, and says what it is and is not.");
    case Why::WantedTheme:
        return Words::tr("Wish no. %1: %2.").arg(reason.wish).arg(theme);
    case Why::FittingTheme:
        return Words::tr("There was time left, and %1 fits this day.").arg(theme);
    case Why::Introduces:
        return Words::tr("A short start before the work with %1.").arg(theme);
    case Why::NoMaterial:
        return Words::tr("The library has nothing that fits for %1: a plain pattern stands here.")
            .arg(theme);
    case Why::FillsTime:
        return Words::tr("Minutes that no material takes.");
    case Why::Break:
        return reason.sinceBreak.count() > 0
            ? Words::tr("A break after %n minute(s).", "", int(reason.sinceBreak.count()))
            : Words::tr("A break.");
    case Why::Lunch:
        return Words::tr("The day goes over midday.");
    case Why::AgreedLunch:
        return Words::tr("Lunch at the time you agreed on.");
    case Why::GroundRules:
        return Words::tr("There is time to agree on how to work together.");
    case Why::FollowUps:
        return Words::tr("Takes up what is to be followed up.");
    case Why::Evaluation:
        return Words::tr("A day of this length is worth an evaluation.");
    case Why::Closes:
        return Words::tr("Closes the day.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString reasonText(const Reason &reason, const QString &theme)
{
    QStringList sentences{mainReason(reason, theme)};
    if (reason.groups > 0)
        sentences += Words::tr("%n group(s) of about %1.", "", reason.groups).arg(reason.groupSize);
    if (reason.shortened.count() > 0)
        sentences += Words::tr("Shortened by %n minute(s).", "", int(reason.shortened.count()));
    if (reason.usedBefore)
        sentences += Words::tr("This council has had it before.");
    return sentences.join(u' ');
}

} // namespace fvd
