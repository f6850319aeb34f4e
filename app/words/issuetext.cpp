// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/issuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Issues".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

QString titleOf(const Day &day, const Id<Item> &id)
{
    const Item *item = findItem(day, id);
    return item && !item->title.isEmpty() ? item->title : Words::tr("an item without a title");
}

QString clockOr(const std::optional<ClockTime> &time)
{
    return time ? clockText(*time) : u"?"_s;
}

} // namespace

QString issueText(const Issue &issue, const Day &day)
{
    const QString first = issue.items.isEmpty() ? QString() : titleOf(day, issue.items.first());
    const QString second = issue.items.size() > 1 ? titleOf(day, issue.items.at(1)) : QString();
    const int minutes = int(issue.minutes.count());
    const QString size = QString::number(std::abs(minutes));
    switch (issue.kind) {
    case IssueKind::Overlap:
        return Words::tr("“%1” begins %2 min before “%3” is over").arg(second, size, first);
    case IssueKind::PinnedCollision:
        return Words::tr("“%1” is pinned, %2 min before “%3” is over").arg(second, size, first);
    case IssueKind::Gap:
        return Words::tr("%1 min with nothing after “%2”").arg(size, first);
    case IssueKind::OutOfOrder:
        return Words::tr("“%1” begins before what stands above it")
            .arg(second.isEmpty() ? first : second);
    case IssueKind::EndsBeforeItBegins:
        return Words::tr("“%1” ends before it begins").arg(first);
    case IssueKind::UnderMinimum:
        return Words::tr("“%1” is %2 min shorter than it can be").arg(first, size);
    case IssueKind::StagesDiffer:
        return minutes > 0
            ? Words::tr("The stages of “%1” take %2 min more than it has").arg(first, size)
            : Words::tr("The stages of “%1” take %2 min less than it has").arg(first, size);
    case IssueKind::LongSitting:
        return Words::tr("%1 min without a break").arg(size);
    case IssueKind::SameLeader:
        return Words::tr("%1 leads two groups at the same time").arg(issue.leader);
    case IssueKind::OwnCase:
        return issue.at ? Words::tr("“%1” touches a case, and something follows at %2")
                              .arg(first, clockOr(issue.at))
                        : Words::tr("“%1” touches a case of the council").arg(first);
    case IssueKind::Doubtful:
        return Words::tr("“%1” was not understood for certain").arg(first);
    case IssueKind::StartsOtherwise:
        return Words::tr("The day was agreed to begin at %1").arg(clockOr(issue.at));
    case IssueKind::EndsTooLate:
        return Words::tr("%1 min too long: it must be over at %2").arg(size, clockOr(issue.at));
    case IssueKind::EndsEarly:
        break;
    }
    return Words::tr("%1 min left until %2").arg(size, clockOr(issue.at));
}

QString fixText(const Fix &fix, const Day &day)
{
    const int minutes = int(fix.minutes.count());
    switch (fix.kind) {
    case FixKind::SetStart:
        return Words::tr("Begin at %1").arg(clockOr(fix.time));
    case FixKind::SetLength:
        return Words::tr("Make it %1 min").arg(minutes);
    case FixKind::ClearEnd:
        return Words::tr("Forget its end");
    case FixKind::PutInOrder:
        return Words::tr("Put in order");
    case FixKind::ScaleStages:
        return Words::tr("Fit the stages");
    case FixKind::InsertBreak:
        return Words::tr("Add a break of %1 min").arg(minutes);
    case FixKind::Accept:
        return Words::tr("It is right");
    case FixKind::MoveDay:
        return Words::tr("Move the day to %1").arg(clockOr(fix.time));
    case FixKind::SetDayStart:
        return Words::tr("Let the day begin at %1").arg(clockOr(fix.time));
    case FixKind::Tighten:
        return Words::tr("Take %1 min from longer items").arg(minutes);
    case FixKind::Remove:
        break;
    }
    return Words::tr("Drop “%1”").arg(titleOf(day, fix.item));
}

} // namespace fvd
