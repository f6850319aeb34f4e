// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary.h"

#include "core/exchange/programme.h"
#include "core/exchange/words.h"
#include "core/schedule/evaluation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const Run *runOf(const QList<Run> &runs, const Id<Day> &day)
{
    const auto found = std::ranges::find(runs, day, &Run::day);
    return found == runs.end() ? nullptr : &*found;
}

/// Whether a note is told where its item stands. Rules and follow-ups are told together, from the
/// session, which has what was made of them.
bool isTold(const Note &note)
{
    return !note.leftOut && note.kind != NoteKind::Rule && note.kind != NoteKind::FollowUp;
}

QList<SummaryItem> itemsOf(const Run &run, bool withTables, const NotePictures &pictures)
{
    QList<SummaryItem> items;
    QSet<QString> told;
    const auto add = [&](const QString &title, auto belongs) {
        SummaryItem item{.title = title};
        for (const Note &note : run.notes) {
            if (!isTold(note) || told.contains(note.id.text()) || !belongs(note))
                continue;
            told.insert(note.id.text());
            const SummaryPoint point{note.kind, withTables ? note.group : 0, note.text.trimmed(),
                note.picture.isEmpty() ? QByteArray() : pictures.value(note.id.text())};
            if (!point.text.isEmpty() || !point.picture.isEmpty())
                item.points.append(point);
        }
        if (!item.points.isEmpty())
            items.append(item);
    };
    for (const auto &[id, title] : itemTitles(run))
        add(title, [&id = id](const Note &note) { return note.item == id; });
    add({}, [](const Note &) { return true; });
    return items;
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

/// The agreements that are told: neither left out, here or in the notes, nor dropped.
template <typename T>
QList<T> toldOf(const QList<T> &agreements, QString T::*text, const QList<Run> &runs)
{
    QList<T> told;
    for (const T &each : agreements) {
        const bool noteLeftOut = std::ranges::any_of(runs, [&](const Run &run) {
            return std::ranges::any_of(run.notes,
                [&](const Note &note) { return note.leftOut && note.id.text() == each.id.text(); });
        });
        if (!each.leftOut && !noteLeftOut && !isDropped(each.reviews)
            && !(each.*text).trimmed().isEmpty())
            told.append(each);
    }
    return told;
}

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

QString pointText(const SummaryPoint &point, LanguageForm form)
{
    if (point.table == 0)
        return point.text;
    const QString table = u"%1 %2"_s.arg(word(Word::Table, form), QString::number(point.table));
    return point.text.isEmpty() ? table : u"%1 (%2)"_s.arg(point.text, table.toLower());
}

Points pointsOf(const QStringList &texts)
{
    Points points;
    for (const QString &text : texts)
        points.points << Spans{Span{text}};
    return points;
}

/// What both documents say of a day's evaluation and times.
class Blocks
{
public:
    explicit Blocks(LanguageForm form)
        : m_form(form)
    {
    }

    QList<Block> blocks{};

    QString say(Word what) const { return word(what, m_form); }

    void heading(int level, const QString &text) { blocks << Heading{level, text}; }

    void lead(const QString &text)
    {
        if (!text.isEmpty())
            blocks << paragraph(text, ParagraphLook::Lead);
    }

    void addEvaluation(const QList<QuestionFigures> &questions)
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

    void addTimes(const QList<HeldItem> &items)
    {
        blocks << timesTable(items, m_form);
        const Bars bars = timesBars(items, m_form);
        if (!bars.rows.isEmpty())
            blocks << bars;
    }

private:
    LanguageForm m_form;
};

class SummaryBlocks : Blocks
{
public:
    explicit SummaryBlocks(const Summary &summary)
        : Blocks(summary.language)
        , m_summary(summary)
        , m_form(summary.language)
    {
    }

    QList<Block> all(const QString &title)
    {
        heading(1, title);
        for (const SummaryDay &day : m_summary.days) {
            const QString present = day.present > 0
                ? u" · %1 %2"_s.arg(QString::number(day.present), say(Word::Present).toLower())
                : QString();
            lead(day.heading + present);
        }
        if (!m_summary.facilitators.isEmpty()) {
            const Word who =
                m_summary.facilitators.size() == 1 ? Word::Facilitator : Word::Facilitators;
            lead(say(who) + u": "_s + listText(m_summary.facilitators, m_form));
        }
        blocks << paragraph(say(Word::SummaryReminder), ParagraphLook::Muted);
        const qsizetype before = blocks.size();
        addAgreements();
        addMainPoints();
        addDays(Word::Evaluation, &SummaryDay::evaluation, &Blocks::addEvaluation);
        addDays(Word::PlannedAgainstHeld, &SummaryDay::times, &Blocks::addTimes);
        if (blocks.size() == before)
            blocks << paragraph(say(Word::NothingNoted));
        return blocks;
    }

private:
    void addAgreements()
    {
        QList<SummaryPoint> agreed;
        for (const SummaryDay &day : m_summary.days) {
            for (const SummaryItem &item : day.items) {
                for (const SummaryPoint &point : item.points) {
                    if (point.kind == NoteKind::Agreement)
                        agreed << point;
                }
            }
        }
        if (!agreed.isEmpty()) {
            heading(2, say(Word::Agreed));
            addPoints(agreed);
        }
        if (!m_summary.rules.isEmpty()) {
            heading(2, say(Word::GroundRules));
            Points rules;
            for (const GroundRule &rule : m_summary.rules) {
                const bool discussed = rule.status == GroundRuleStatus::Discussed;
                rules.points << Spans{Span{rule.text.trimmed()},
                    Span{.text = u" ("_s + say(discussed ? Word::Discussed : Word::Proposed) + u')',
                        .italic = true}};
            }
            blocks << rules;
        }
        if (!m_summary.followUps.isEmpty()) {
            heading(2, say(Word::FollowingUp));
            Table table{.head = {say(Word::What), say(Word::Leader), say(Word::Due)},
                .widths = {52, 24, 24}};
            for (const FollowUp &point : m_summary.followUps) {
                const QString due = point.done ? say(Word::Done)
                    : point.due.isValid()      ? shortDateText(point.due)
                                               : QString();
                table.rows << QStringList{point.what.trimmed(), point.responsible.trimmed(), due};
            }
            blocks << table;
        }
    }

    static bool isMainPoint(const SummaryPoint &point) { return point.kind != NoteKind::Agreement; }

    void addMainPoints()
    {
        bool headed = false;
        for (const SummaryDay &day : m_summary.days) {
            bool named = m_summary.days.size() == 1;
            for (const SummaryItem &item : day.items) {
                if (std::ranges::none_of(item.points, isMainPoint))
                    continue;
                if (!std::exchange(headed, true))
                    heading(2, say(Word::MainPoints));
                if (!std::exchange(named, true))
                    lead(day.heading);
                heading(3, item.title.isEmpty() ? say(Word::OtherPoints) : item.title);
                for (const auto &[kind, name] : {std::pair(NoteKind::Idea, Word::Ideas),
                         std::pair(NoteKind::Question, Word::Questions)})
                    addPoints(item, kind, name);
            }
        }
    }

    void addPoints(const SummaryItem &item, NoteKind kind, Word name)
    {
        QList<SummaryPoint> points;
        for (const SummaryPoint &point : item.points) {
            if (point.kind == kind)
                points << point;
        }
        if (points.isEmpty())
            return;
        heading(4, say(name));
        addPoints(points);
    }

    /// The words first, then the pictures with theirs below.
    void addPoints(const QList<SummaryPoint> &points)
    {
        QStringList texts;
        for (const SummaryPoint &point : points) {
            if (point.picture.isEmpty())
                texts << pointText(point, m_form);
        }
        if (!texts.isEmpty())
            blocks << pointsOf(texts);
        for (const SummaryPoint &point : points) {
            if (!point.picture.isEmpty())
                blocks << Picture{point.picture,
                    point.text.isEmpty() ? say(Word::PictureOfNotes) : point.text,
                    pointText(point, m_form)};
        }
    }

    template <typename List, typename Add>
    void addDays(Word title, List SummaryDay::*list, Add add)
    {
        bool headed = false;
        for (const SummaryDay &day : m_summary.days) {
            if ((day.*list).isEmpty())
                continue;
            if (!std::exchange(headed, true))
                heading(2, say(title));
            if (m_summary.days.size() > 1)
                lead(day.heading);
            (this->*add)(day.*list);
        }
    }

    const Summary &m_summary;
    LanguageForm m_form;
};

class ReportBlocks : Blocks
{
public:
    explicit ReportBlocks(const KsReport &report)
        : Blocks(report.language)
        , m_report(report)
        , m_form(report.language)
    {
    }

    QList<Block> all()
    {
        heading(1, say(Word::Report));
        addFacts();
        heading(2, say(Word::WhoCame));
        addCounts();
        for (const KsReportDay &day : m_report.days) {
            if (day.times.isEmpty())
                continue;
            heading(2, say(Word::PlannedAgainstHeld));
            if (m_report.days.size() > 1)
                lead(day.heading);
            addTimes(day.times);
        }
        for (const KsReportDay &day : m_report.days) {
            if (day.evaluation.isEmpty())
                continue;
            heading(2, say(Word::Evaluation));
            if (m_report.days.size() > 1)
                lead(day.heading);
            addEvaluation(day.evaluation);
        }
        return blocks;
    }

private:
    void addFacts()
    {
        Table facts{.widths = {24, 76}};
        const auto add = [&](Word label, const QString &text) {
            if (!text.isEmpty())
                facts.rows << QStringList{say(label), text};
        };
        QStringList dates;
        for (const KsReportDay &day : m_report.days)
            dates << day.heading;
        add(Word::Council, listText(m_report.councils, m_form));
        add(Word::Dates, dates.join(u", "_s));
        add(Word::Themes, m_report.themes.join(u", "_s));
        if (!facts.rows.isEmpty())
            blocks << facts;
    }

    void addCounts()
    {
        Table table{.head = {say(Word::Who), say(Word::Expected)}};
        for (const KsReportDay &day : m_report.days)
            table.head << (m_report.days.size() > 1 ? day.heading : say(Word::Present));
        table.widths = {40, 20};
        for (qsizetype i = 0; i < m_report.days.size(); ++i)
            table.widths << 40 / int(m_report.days.size());
        const auto add = [&](const QString &who, auto count) {
            QStringList row{who, QString::number(count(m_report.expected))};
            bool any = count(m_report.expected) > 0;
            for (const KsReportDay &day : m_report.days) {
                any = any || count(day.present) > 0;
                row << (total(day.present) > 0 ? QString::number(count(day.present))
                                               : say(Word::NotCounted));
            }
            if (any)
                table.rows << row;
        };
        const auto addMember = [&](Word who, int HeadCounts::*count) {
            add(capitalized(say(who)), [count](const HeadCounts &counts) { return counts.*count; });
        };
        addMember(Word::Members, &HeadCounts::members);
        addMember(Word::Substitutes, &HeadCounts::substitutes);
        addMember(Word::ControlCommittee, &HeadCounts::controlCommittee);
        addMember(Word::Administration, &HeadCounts::administration);
        addMember(Word::UnionRepresentatives, &HeadCounts::unionRepresentatives);
        addMember(Word::CouncilMembers, &HeadCounts::councilMembers);
        addMember(Word::Others, &HeadCounts::others);
        if (table.rows.size() > 1)
            add(capitalized(say(Word::InAll)), [](const HeadCounts &c) { return total(c); });
        if (table.rows.isEmpty())
            blocks << paragraph(capitalized(say(Word::NotCounted)));
        else
            blocks << table;
    }

    const KsReport &m_report;
    LanguageForm m_form;
};

} // namespace

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

Summary summaryOf(const Session &session, const QList<Run> &runs, const QStringList &councils,
    const NotePictures &pictures)
{
    const SummaryChoice &choice = session.summary;
    Summary summary{.title = session.title,
        .councils = councils,
        .language = session.language,
        .rules = toldOf(session.groundRules, &GroundRule::text, runs),
        .followUps = toldOf(session.followUps, &FollowUp::what, runs)};
    for (const Person &person : session.facilitators) {
        if (!person.name.isEmpty())
            summary.facilitators << person.name;
    }
    for (const Day &day : session.days) {
        const Run *run = runOf(runs, day.id);
        SummaryDay told{.heading = dayHeading(day, session.language)};
        if (run) {
            told.items = itemsOf(*run, choice.tables, pictures);
            if (choice.present)
                told.present = total(run->present);
            if (choice.times)
                told.times = heldItems(*run);
            if (choice.evaluation)
                told.evaluation = evaluationOf(*run, choice.answers);
        }
        summary.days << told;
    }
    return summary;
}

Outline summaryOutline(const Summary &summary)
{
    const LanguageForm form = summary.language;
    QString title = word(Word::Summary, form);
    const QString of =
        summary.councils.isEmpty() ? summary.title : listText(summary.councils, form);
    if (!of.isEmpty())
        title += u' ' + word(Word::For, form) + u' ' + of;
    return {.title = title,
        .language = form,
        .header = title,
        .blocks = SummaryBlocks(summary).all(title)};
}

KsReport reportOf(const Session &session, const QList<Run> &runs, const QStringList &councils,
    const QStringList &themes)
{
    KsReport report{.councils = councils,
        .language = session.language,
        .themes = themes,
        .expected = session.expected};
    for (const Day &day : session.days) {
        KsReportDay told{.heading = day.date.isValid()
                ? capitalized(dateText(day.date, session.language))
                : day.title};
        if (const Run *run = runOf(runs, day.id)) {
            told.present = run->present;
            told.times = heldItems(*run);
            told.evaluation = evaluationOf(*run, false);
        }
        report.days << told;
    }
    return report;
}

Outline reportOutline(const KsReport &report)
{
    QString title = word(Word::Report, report.language);
    if (!report.councils.isEmpty())
        title += u": "_s + listText(report.councils, report.language);
    return {.title = title,
        .language = report.language,
        .header = title,
        .blocks = ReportBlocks(report).all()};
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

} // namespace fvd
