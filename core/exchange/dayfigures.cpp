// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dayfigures.h"

#include "core/schedule/evaluation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QString clock(const QDateTime &time)
{
    return time.isValid() ? time.time().toString(u"HH.mm"_s) : QString();
}

QString span(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid())
        return {};
    return to.isValid() ? clock(from) + u'–' + clock(to) : clock(from) + u'–';
}

bool wasHeld(const HeldItem &item)
{
    return item.begun.isValid();
}

QString heldText(const HeldItem &item, LanguageForm form)
{
    if (item.progress == Progress::Moved)
        return word(Word::Moved, form);
    return wasHeld(item) ? span(item.begun, item.ended) : word(Word::NotHeld, form);
}

QString plannedText(const HeldItem &item, LanguageForm form)
{
    return item.inserted ? word(Word::Inserted, form) : span(item.plannedStart, item.plannedEnd);
}

/// "+7 min": how much longer than planned it took.
QString deviationText(const HeldItem &item)
{
    if (!item.plannedStart.isValid() || !item.plannedEnd.isValid() || !item.begun.isValid()
        || !item.ended.isValid())
        return {};
    const qint64 planned = item.plannedStart.secsTo(item.plannedEnd);
    const auto more = qRound(double(item.begun.secsTo(item.ended) - planned) / 60);
    if (more == 0)
        return u"0 min"_s;
    return (more > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(more)) + u" min"_s;
}

} // namespace

Points pointsOf(const QStringList &texts)
{
    Points points;
    for (const QString &text : texts)
        points.points << Spans{Span{text}};
    return points;
}

const Run *runOf(const QList<Run> &runs, const Id<Day> &day)
{
    const auto found = std::ranges::find(runs, day, &Run::day);
    return found == runs.end() ? nullptr : &*found;
}

QuestionFigures figuresOf(const EvaluationQuestion &question, bool withWords)
{
    QuestionFigures figures{.text = question.text, .answered = answered(question)};
    if (mayBeBrokenDown(question)) {
        figures.options = question.options;
        for (qsizetype i = 0; i < question.options.size(); ++i)
            figures.counts << countOf(question, i);
    }
    for (const QString &answer : question.answers) {
        if (withWords && !answer.trimmed().isEmpty())
            figures.answers << answer.trimmed();
    }
    return figures;
}

QList<QuestionFigures> evaluationOf(const Run &run, bool withWords)
{
    QList<QuestionFigures> all;
    for (const EvaluationQuestion &question : run.evaluation) {
        const QuestionFigures figures = figuresOf(question, withWords);
        if (figures.answered > 0 || !figures.answers.isEmpty())
            all.append(figures);
    }
    return all;
}

Table timesTable(const QList<HeldItem> &items, LanguageForm form)
{
    Table table{.head = {word(Word::Item, form), word(Word::Planned, form), word(Word::Held, form),
                    word(Word::Deviation, form)},
        .widths = {44, 20, 22, 14}};
    for (const HeldItem &item : items)
        table.rows << QStringList{
            item.title, plannedText(item, form), heldText(item, form), deviationText(item)};
    return table;
}

Bars timesBars(const QList<HeldItem> &items, LanguageForm form)
{
    QDateTime first;
    QDateTime last;
    for (const HeldItem &item : items) {
        for (const QDateTime &time : {item.plannedStart, item.plannedEnd, item.begun, item.ended}) {
            if (!time.isValid())
                continue;
            first = first.isValid() ? std::min(first, time) : time;
            last = last.isValid() ? std::max(last, time) : time;
        }
    }
    Bars bars{.title = word(Word::PlannedAgainstHeld, form),
        .caption = word(Word::BarsExplained, form),
        .repeats = true};
    if (!first.isValid() || first == last)
        return bars;
    // From a full hour to a full hour, so that the scale can be read.
    first = first.addSecs(-(first.time().minute() * 60 + first.time().second()));
    const qint64 hours = (first.secsTo(last) + 3599) / 3600;
    const auto place = [&](const QDateTime &time) {
        return double(first.secsTo(time)) / double(hours * 3600);
    };
    for (qint64 hour = 0; hour <= hours; ++hour)
        bars.scale.append(
            {double(hour) / double(hours), first.addSecs(hour * 3600).time().toString(u"HH"_s)});
    for (const HeldItem &item : items) {
        BarRow row{.label = item.title, .figure = deviationText(item)};
        if (item.plannedStart.isValid() && item.plannedEnd.isValid())
            row.bars.append({BarLook::Plan, place(item.plannedStart), place(item.plannedEnd)});
        if (item.begun.isValid() && item.ended.isValid())
            row.bars.append({BarLook::Held, place(item.begun), place(item.ended)});
        if (!row.bars.isEmpty())
            bars.rows.append(row);
    }
    return bars;
}

Bars answerBars(const QuestionFigures &question)
{
    Bars bars{.title = question.text};
    const int most = question.counts.isEmpty() ? 0 : *std::ranges::max_element(question.counts);
    for (qsizetype i = 0; i < question.options.size(); ++i) {
        const int count = question.counts.value(i);
        bars.rows.append({.label = question.options[i],
            .bars = {{BarLook::Count, 0, most > 0 ? double(count) / most : 0}},
            .figure = QString::number(count)});
    }
    return bars;
}

void FigureBlocks::addEvaluation(const QList<QuestionFigures> &questions)
{
    for (const QuestionFigures &question : questions) {
        heading(3, question.text);
        if (question.answered > 0)
            lead(u"%1 %2"_s.arg(QString::number(question.answered), say(Word::Answered)));
        if (!question.options.isEmpty())
            blocks << answerBars(question);
        else if (question.answered > 0)
            blocks << paragraph(say(Word::TooFewAnswers));
        if (!question.answers.isEmpty())
            blocks << pointsOf(question.answers);
    }
}

void FigureBlocks::addTimes(const QList<HeldItem> &items)
{
    blocks << timesTable(items, m_form);
    const Bars bars = timesBars(items, m_form);
    if (!bars.rows.isEmpty())
        blocks << bars;
}

} // namespace fvd
