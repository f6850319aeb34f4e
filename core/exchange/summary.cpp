// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary.h"

#include "core/exchange/programme.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

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

QString pointText(const SummaryPoint &point, LanguageForm form)
{
    if (point.table == 0)
        return point.text;
    const QString table = u"%1 %2"_s.arg(word(Word::Table, form), QString::number(point.table));
    return point.text.isEmpty() ? table : u"%1 (%2)"_s.arg(point.text, table.toLower());
}

class SummaryBlocks : FigureBlocks
{
public:
    explicit SummaryBlocks(const Summary &summary)
        : FigureBlocks(summary.language)
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
        addDays(Word::Evaluation, &SummaryDay::evaluation, &FigureBlocks::addEvaluation);
        addDays(Word::PlannedAgainstHeld, &SummaryDay::times, &FigureBlocks::addTimes);
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

} // namespace

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

} // namespace fvd
