// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runjson.h"

#include "core/schedule/acts.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd::cli {

namespace {

QString newId()
{
    return Id<RunEvent>::create().text();
}

Failure badLine(int number, const QString &why)
{
    return {Words::tr("Line %1 of the events: %2").arg(number).arg(why)};
}

std::variant<ScriptLine, Failure> scriptLine(const QByteArray &text, int number)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return badLine(number, Words::tr("this is not a JSON object."));
    const QJsonObject object = document.object();
    ScriptLine line{.number = number,
        .at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs),
        .what = object["do"_L1].toString(),
        .text = object["text"_L1].toString(),
        .kind = object["kind"_L1].toString(),
        .group = object["group"_L1].toInt()};
    if (!line.at.isValid())
        return badLine(number, Words::tr("\"at\" is written like 2026-12-03T09:08:00+01:00."));
    if (const QJsonValue item = object["item"_L1]; item.isDouble())
        line.item = item.toInt(-1);
    if (const QJsonValue minutes = object["minutes"_L1]; minutes.isDouble()) {
        line.amount = Seconds(qRound64(minutes.toDouble() * 60));
        line.hasAmount = true;
    }
    return line;
}

std::optional<RunEvent> withProposal(const RunState &state, const ScriptLine &line)
{
    const auto kind = named<Proposal::Kind>(line.kind);
    for (const Proposal &proposal : proposals(state)) {
        if (!kind || proposal.kind == *kind)
            return adoption(proposal, line.at, newId);
    }
    return {};
}

RunEvent inserted(const ScriptLine &line, const Id<Item> &before)
{
    const QString title = line.text.isEmpty() ? u"Pause"_s : line.text;
    const bool isBreak = title.contains("pause"_L1, Qt::CaseInsensitive);
    return insertion({.id = Id<Item>(newId()),
                         .kind = isBreak ? ItemKind::Break : ItemKind::Talk,
                         .title = title,
                         .planned = std::chrono::round<Minutes>(
                             line.hasAmount ? line.amount : Seconds(Minutes(10)))},
        before, line.at, newId);
}

std::optional<Failure> addNote(
    Run &run, const ScriptLine &line, const RunState &state, const Id<Item> &item)
{
    const auto kind = line.kind.isEmpty() ? NoteKind::Idea : named<NoteKind>(line.kind);
    if (!kind) {
        return badLine(line.number,
            Words::tr("\"kind\" of a note is idea, agreement, rule, followup or question."));
    }
    const RunItem *now = state.currentItem();
    run = withNote(std::move(run),
        {.id = Id<Note>(newId()),
            .item = !item.isNull() || !now ? item : now->item.id,
            .kind = *kind,
            .group = line.group,
            .text = line.text,
            .at = line.at},
        state.level);
    return {};
}

QString clock(const QDateTime &time)
{
    return time.isNull() ? QString() : time.toString(u"HH:mm"_s);
}

QJsonValue number(qsizetype index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index);
}

/// Time late or early in whole minutes, the nearest.
qint64 nearestMinutes(Seconds time)
{
    return qRound64(double(time.count()) / 60);
}

/// What is lost by \a proposal, for people: "Kafédialog (30 min)", "Habilitet 85 → 79".
QString lostText(const RunState &state, const Proposal &proposal)
{
    QStringList parts;
    for (const ItemChange &change : proposal.changes) {
        const auto item = std::ranges::find_if(
            state.items, [&](const RunItem &each) { return each.item.id == change.item; });
        const auto minutes = std::chrono::ceil<Minutes>(item->length).count();
        parts.append(change.fate == Fate::Shortened
                ? u"%1 %2 → %3 min"_s.arg(item->item.title).arg(minutes).arg(change.minutes.count())
                : u"%1 (%2 min)"_s.arg(item->item.title).arg(minutes));
    }
    return parts.join(u", "_s);
}

QJsonObject proposalJson(const RunState &state, const Proposal &proposal)
{
    QJsonArray changes;
    for (const ItemChange &change : proposal.changes) {
        const auto item = std::ranges::find_if(
            state.items, [&](const RunItem &each) { return each.item.id == change.item; });
        changes.append(QJsonObject{
            {u"item"_s, qint64(item - state.items.begin())},
            {u"minutes"_s, qint64(change.minutes.count())},
        });
    }
    return {
        {u"kind"_s, QString(nameOf(proposal.kind))},
        {u"changes"_s, changes},
        {u"end"_s, clock(proposal.end)},
        {u"lost"_s, lostText(state, proposal)},
        {u"lostMinutes"_s, nearestMinutes(proposal.lost)},
        {u"missingMinutes"_s, nearestMinutes(proposal.missing)},
    };
}

} // namespace

std::variant<QList<ScriptLine>, Failure> scriptLines(const QByteArray &script)
{
    QList<ScriptLine> lines;
    const QList<QByteArray> texts = script.split('\n');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).trimmed().isEmpty())
            continue;
        const auto line = scriptLine(texts.at(i), int(i + 1));
        if (const auto *failure = std::get_if<Failure>(&line))
            return *failure;
        lines.append(std::get<ScriptLine>(line));
    }
    return lines;
}

std::optional<Failure> addLine(Run &run, const ScriptLine &line)
{
    const RunState state = replay(run.plan, run.events, line.at);
    Id<Item> item;
    if (line.item) {
        const bool after = line.what == "insert"_L1 && *line.item == state.items.size();
        if (*line.item < 0 || (*line.item >= state.items.size() && !after)) {
            return badLine(line.number,
                Words::tr(
                    "the day has %n item(s), counted from 0.", nullptr, int(state.items.size())));
        }
        if (!after)
            item = state.items.at(*line.item).item.id;
    }
    if (line.what == "note"_L1)
        return addNote(run, line, state, item);

    std::optional<RunEvent> event;
    if (line.what == "insert"_L1) {
        event = inserted(line, item);
    } else if (line.what == "undo"_L1) {
        event = undoing(run.events, line.at, newId);
    } else if (line.what == "redo"_L1) {
        event = redoing(run.events, line.at, newId);
    } else if (line.what == "adopt"_L1) {
        event = withProposal(state, line);
    } else if (line.what == "interrupt"_L1) {
        event = interruption(state,
            std::chrono::round<Minutes>(line.hasAmount ? line.amount : Seconds(Minutes(10))),
            line.text.isEmpty() ? u"Pause"_s : line.text, line.at, newId);
    } else if (line.what == "level"_L1) {
        const auto level = named<RecordLevel>(line.kind);
        if (!level) {
            return badLine(
                line.number, Words::tr("\"kind\" of a level is agreements, main-points or full."));
        }
        event = RunEvent{.act = RunAct::Level, .level = *level};
    } else if (const auto act = named<RunAct>(line.what);
               act && *act != RunAct::ClockMoved && *act != RunAct::Reorder) {
        event = RunEvent{.act = *act, .item = item, .amount = line.amount};
        if (*act == RunAct::Extend && !line.hasAmount)
            event->amount = Minutes(5);
    } else {
        return badLine(line.number,
            Words::tr("\"do\" is start, next, back, pause, resume, extend, skip, insert, note, "
                      "repeat, began, interrupt, adopt, level, end, undo or redo."));
    }
    if (!event)
        return {}; // there is nothing to undo, or to catch up
    event->id = Id<RunEvent>(newId());
    event->at = line.at;
    run.events.append(*event);
    return {};
}

QJsonObject runJson(const RunState &state)
{
    QJsonArray items;
    for (const RunItem &item : state.items) {
        items.append(QJsonObject{
            {u"title"_s, item.item.title},
            {u"plannedStart"_s, clock(item.plannedStart)},
            {u"actualStart"_s, clock(item.begun)},
            {u"actualEnd"_s, clock(item.ended)},
            {u"forecastStart"_s, clock(item.forecastStart)},
        });
    }
    QJsonArray ways;
    for (const Proposal &proposal : proposals(state))
        ways.append(proposalJson(state, proposal));
    const RunItem *now = state.currentItem();
    return {
        {u"item"_s, number(state.current)},
        {u"stage"_s, number(state.stage)},
        {u"elapsed"_s, qint64(now ? now->elapsed.count() : 0)},
        {u"remaining"_s, qint64(state.remaining().count())},
        {u"stageElapsed"_s,
            qint64(state.currentStage() ? state.currentStage()->elapsed.count() : 0)},
        {u"stageRemaining"_s, qint64(state.stageRemaining().count())},
        {u"paused"_s, state.paused},
        {u"over"_s, state.over},
        {u"plannedEnd"_s, clock(state.plannedEnd)},
        {u"forecastEnd"_s, clock(state.forecastEnd)},
        {u"delayMinutes"_s, nearestMinutes(state.delay)},
        {u"behindMinutes"_s, nearestMinutes(state.behind)},
        {u"items"_s, items},
        {u"proposals"_s, ways},
    };
}

} // namespace fvd::cli
