// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/runtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

int nearestMinutes(Seconds time)
{
    return int(std::lround(double(time.count()) / 60));
}

} // namespace

QString noteKindName(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Idea:
        return Words::tr("idea");
    case NoteKind::Agreement:
        return Words::tr("agreement");
    case NoteKind::Rule:
        return Words::tr("ground rule");
    case NoteKind::FollowUp:
        return Words::tr("follow-up");
    case NoteKind::Question:
        return Words::tr("open question");
    }
    Q_UNREACHABLE();
}

QString recordLevelName(RecordLevel level)
{
    switch (level) {
    case RecordLevel::Agreements:
        return Words::tr("Agreements only");
    case RecordLevel::MainPoints:
        return Words::tr("Main points");
    case RecordLevel::Full:
        return Words::tr("Full summary");
    }
    Q_UNREACHABLE();
}

QString recordLevelText(RecordLevel level)
{
    switch (level) {
    case RecordLevel::Agreements:
        return Words::tr("Agreements, ground rules and follow-ups are kept, and nothing else.");
    case RecordLevel::MainPoints:
        return Words::tr("Ideas and open questions are kept too, in keywords and without names.");
    case RecordLevel::Full:
        return Words::tr("Pictures of what the groups wrote are kept too.");
    }
    Q_UNREACHABLE();
}

QString runActName(RunAct act)
{
    switch (act) {
    case RunAct::Start:
        return Words::tr("Start");
    case RunAct::Next:
        return Words::tr("Next");
    case RunAct::Back:
        return Words::tr("Back");
    case RunAct::Pause:
        return Words::tr("Pause");
    case RunAct::Resume:
        return Words::tr("Go on");
    case RunAct::Extend:
        return Words::tr("More time");
    case RunAct::Skip:
        return Words::tr("Skip");
    case RunAct::Repeat:
        return Words::tr("Once more");
    case RunAct::Began:
        return Words::tr("Began earlier");
    case RunAct::Insert:
        return Words::tr("New item");
    case RunAct::Interrupt:
        return Words::tr("Break");
    case RunAct::Reorder:
        return Words::tr("Move item");
    case RunAct::Adopt:
        return Words::tr("Catch up");
    case RunAct::Level:
        return Words::tr("Level of record");
    case RunAct::End:
        return Words::tr("End the day");
    case RunAct::ClockMoved:
    case RunAct::Undo:
        return {};
    }
    Q_UNREACHABLE();
}

QString clockOf(const QDateTime &time)
{
    return time.isNull() ? QString() : time.toString(u"HH.mm"_s);
}

QString delayText(Seconds delay)
{
    const int minutes = nearestMinutes(delay);
    if (minutes == 0)
        return Words::tr("on time");
    return minutes > 0 ? Words::tr("%1 min behind").arg(minutes)
                       : Words::tr("%1 min ahead").arg(-minutes);
}

QString spanOf(const QDateTime &from, const QDateTime &to)
{
    if (from.isNull())
        return {};
    return to.isNull() ? clockOf(from) : clockOf(from) + u'–' + clockOf(to);
}

QString proposalName(Proposal::Kind kind)
{
    switch (kind) {
    case Proposal::Kind::Drop:
        return Words::tr("Drop");
    case Proposal::Kind::Tighten:
        return Words::tr("Tighten");
    case Proposal::Kind::Move:
        return Words::tr("Move to the next day");
    }
    Q_UNREACHABLE();
}

namespace {

/// What each item of \a proposal comes to; one that is shortened as \a shorter has it.
QString changesText(const Proposal &proposal, const RunState &state, const QString &shorter)
{
    QStringList parts;
    for (const ItemChange &change : proposal.changes) {
        const auto item = std::ranges::find_if(
            state.items, [&](const RunItem &each) { return each.item.id == change.item; });
        if (item == state.items.end())
            continue;
        const auto minutes = std::chrono::ceil<Minutes>(item->length).count();
        parts.append(change.fate == Fate::Shortened
                ? shorter.arg(item->item.title).arg(minutes).arg(change.minutes.count())
                : Words::tr("%1 (%2 min)").arg(item->item.title).arg(minutes));
    }
    return parts.join(u", "_s);
}

} // namespace

QString proposalText(const Proposal &proposal, const RunState &state)
{
    return changesText(proposal, state, u"%1 %2 → %3"_s);
}

QString proposalSaid(const Proposal &proposal, const RunState &state)
{
    return changesText(proposal, state, Words::tr("%1 from %2 to %3 min"));
}

QString proposalRest(const Proposal &proposal, const RunState &state)
{
    const int minutes = int(std::chrono::ceil<Minutes>(proposal.missing).count());
    if (minutes == 0)
        return {};
    const auto item = std::ranges::find_if(
        state.items, [&](const RunItem &each) { return each.item.id == proposal.missingAt; });
    return item == state.items.end()
        ? Words::tr("The day still ends %1 min too late.").arg(minutes)
        : Words::tr("%1 still begins %2 min too late.").arg(item->item.title).arg(minutes);
}

} // namespace fvd
