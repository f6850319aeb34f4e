// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheets.h"

#include "core/exchange/markdown.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Something that groups work with: a material in an item, or an item with stages of its own.
struct Task
{
    MaterialKind kind = MaterialKind::Exercise;
    QString title{};
    QString time{}; ///< as the programme says it
    QString summary{};
    QString body{};
    QList<Stage> stages{};
};

bool isTask(const MaterialCopy &material)
{
    return material.kind == MaterialKind::Exercise || material.kind == MaterialKind::Case;
}

class Tasks
{
public:
    explicit Tasks(const Session &session)
        : m_form(session.language)
    {
        for (const Day &day : session.days)
            add(day.items, timeline(day).items);
    }

    QList<Task> all() const { return m_tasks; }

private:
    void add(const QList<Item> &items, const QList<Slot> &slotsOfItems)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const Item &item = items[i];
            const Slot slot = slotsOfItems.value(i);
            const QString time = timeText(item, slot, m_form);
            const qsizetype before = m_tasks.size();
            for (const MaterialCopy &material : item.materials) {
                if (isTask(material))
                    addMaterial(material, time, before);
            }
            if (m_tasks.size() > before && !item.stages.isEmpty())
                m_tasks[before].stages = item.stages;
            else if (m_tasks.size() == before && !item.stages.isEmpty())
                m_tasks << Task{.title = item.title, .time = time, .stages = item.stages};
            for (qsizetype t = 0; t < item.tracks.size(); ++t)
                add(item.tracks[t].items, slot.tracks.value(t));
        }
    }

    void addMaterial(const MaterialCopy &material, const QString &time, qsizetype first)
    {
        const MaterialText &text = material.text;
        m_tasks << Task{.kind = material.kind,
            .title = text.title,
            .time = m_tasks.size() == first ? time : QString(),
            .summary = text.summary,
            .body = text.body,
            .stages = text.stages};
    }

    LanguageForm m_form;
    QList<Task> m_tasks{};
};

Table stageTable(const QList<Stage> &stages, LanguageForm form)
{
    Table table{
        .head = {word(Word::Length, form), word(Word::Stage, form), word(Word::Question, form)},
        .widths = {8, 18, 74}};
    for (const Stage &stage : stages)
        table.rows << QStringList{QString::number(stage.planned.count()),
            stageFormText(stage.form, form), questionText(stage, form)};
    return table;
}

/// The title of a sheet and where it belongs.
QList<Block> sheetHead(const Task &task, const QStringList &about)
{
    QStringList parts = about;
    parts.prepend(task.time);
    parts.removeAll(QString());
    QList<Block> blocks{Heading{1, task.title}};
    if (!parts.isEmpty())
        blocks << paragraph(parts.join(u" · "_s), ParagraphLook::Lead);
    return blocks;
}

QList<Block> room(LanguageForm form, const WritingLines &lines)
{
    return {Heading{2, word(Word::OurAnswer, form)}, lines};
}

/// What an exercise asks for.
QList<Block> exercise(const Task &task, LanguageForm form)
{
    QList<Block> blocks = sheetHead(task, {});
    if (!task.summary.isEmpty())
        blocks << paragraph(task.summary);
    if (!task.stages.isEmpty())
        blocks << stageTable(task.stages, form);
    return blocks << blocksOf(task.body, 1);
}

QList<Block> exerciseSheet(const Task &task, LanguageForm form)
{
    // An exercise with words of its own leaves little of the page.
    const int least = task.body.trimmed().isEmpty() ? 8 : 4;
    return exercise(task, form) << room(form, {.count = 12, .least = least});
}

bool hasSteps(const Task &task)
{
    return task.kind == MaterialKind::Case && !task.body.trimmed().isEmpty();
}

/// A sheet per step: groups get one at a time, so none tells of the next.
QList<Block> caseSheets(const Task &task, LanguageForm form)
{
    const QList<MarkdownSection> steps = sectionsOf(task.body);
    QList<Block> blocks;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0)
            blocks << PageBreak{};
        const QString step = u"%1 %2 %3 %4"_s.arg(word(Word::Step, form), QString::number(i + 1),
            word(Word::Of, form), QString::number(steps.size()));
        blocks << sheetHead(task, {word(Word::Case, form), step});
        if (!steps[i].title.isEmpty())
            blocks << Heading{2, steps[i].title};
        blocks << blocksOf(steps[i].text, 1) << room(form, {.count = 16, .least = 12});
    }
    return blocks;
}

/// All steps on one sheet, which is cut between them.
QList<Block> caseToCut(const Task &task, LanguageForm form)
{
    QList<Block> blocks = sheetHead(task, {word(Word::Case, form)});
    blocks << paragraph(word(Word::CutSteps, form), ParagraphLook::Muted);
    for (const MarkdownSection &step : sectionsOf(task.body)) {
        if (!step.title.isEmpty())
            blocks << Heading{2, step.title};
        blocks << blocksOf(step.text, 1);
    }
    return blocks;
}

Outline outlineOfSheets(Word kind, const Session &session, const QStringList &councils)
{
    const LanguageForm form = session.language;
    const QString name = councils.isEmpty() ? session.title : listText(councils, form);
    const QString title = name.isEmpty()
        ? word(kind, form)
        : word(kind, form) + u' ' + word(Word::For, form) + u' ' + name;
    return {.title = title, .language = form, .header = title};
}

Paragraph role(Word who, Word task, LanguageForm form)
{
    return labelled(word(who, form), word(task, form));
}

/// What a group card says under its number; the same on all.
QList<Block> cardBody(const QList<Task> &tasks, LanguageForm form)
{
    QList<Block> blocks{Heading{2, word(Word::Roles, form)},
        role(Word::TableLeader, Word::TableLeaderTask, form),
        role(Word::Writer, Word::WriterTask, form),
        role(Word::TimeKeeper, Word::TimeKeeperTask, form),
        role(Word::BreadthKeeper, Word::BreadthKeeperTask, form)};
    if (!tasks.isEmpty())
        blocks << Heading{2, word(Word::TodaysTasks, form)};
    for (const Task &task : tasks) {
        QStringList title{task.time, task.title};
        title.removeAll(QString());
        blocks << Heading{3, title.join(u"  "_s)};
        Points questions;
        for (const Stage &stage : task.stages) {
            if (stage.form == StageForm::Groups || stage.form == StageForm::Pairs)
                questions.points << Spans{Span{.text = stageFormText(stage.form, form) + u", "_s
                                                  + minutesText(stage.planned) + u": "_s,
                                              .bold = true},
                    Span{questionText(stage, form)}};
        }
        if (!questions.points.isEmpty())
            blocks << questions;
    }
    return blocks;
}

/// The tables of a day, and what their cards say of who sits at them.
struct Set
{
    QString day{}; ///< "" if there is only one set
    QStringList people{}; ///< of each table; "" if nobody is known
    bool isNumbered = true;
};

QString nameOf(const Attendee &person, LanguageForm form)
{
    return person.name.isEmpty() ? word(attendsWord(person.attends, 1), form) : person.name;
}

QString peopleAt(const SeatedTable &table, const Roster &roster, LanguageForm form)
{
    QStringList names;
    for (const Id<Attendee> &id : table.people) {
        const auto person = std::ranges::find(roster.people, id, &Attendee::id);
        if (person == roster.people.end())
            continue;
        QString name = nameOf(*person, form);
        if (id == table.leader)
            name += u" ("_s + word(Word::TableLeader, form).toLower() + u')';
        names << name;
    }
    return names.join(u", "_s);
}

/// The tables of each day of \a session: by the list, by numbers, or as many as there may be.
QList<Set> setsOf(const Session &session, const Roster &roster)
{
    QList<Set> sets;
    for (const Day &day : session.days) {
        Set set{.day = day.date.isValid() ? dateText(day.date, session.language) : day.title};
        const auto seating = std::ranges::find(roster.seatings, day.id, &Seating::day);
        const auto division = std::ranges::find(session.divisions, day.id, &Division::day);
        if (seating != roster.seatings.end()) {
            for (const SeatedTable &table : seating->tables)
                set.people << peopleAt(table, roster, session.language);
        } else if (division != session.divisions.end()) {
            for (const TableCounts &table : division->tables)
                set.people << headCountsText(table.people, session.language);
        }
        if (!set.people.isEmpty())
            sets << set;
    }
    if (sets.isEmpty()) {
        const int count = groupCount(session);
        sets << Set{.people = QStringList(std::max(count, 1)), .isNumbered = count > 0};
    }
    if (sets.size() == 1)
        sets.first().day.clear();
    return sets;
}

} // namespace

Outline exerciseSheets(const Session &session, const QStringList &councils)
{
    Outline outline = outlineOfSheets(Word::ExerciseSheets, session, councils);
    for (const Task &task : Tasks(session).all()) {
        if (!outline.blocks.isEmpty())
            outline.blocks << PageBreak{};
        outline.blocks << (hasSteps(task) ? caseSheets(task, session.language)
                                          : exerciseSheet(task, session.language));
    }
    return outline;
}

QList<Block> tasksInShort(const Session &session)
{
    QList<Block> blocks;
    for (const Task &task : Tasks(session).all()) {
        if (!blocks.isEmpty())
            blocks << PageBreak{.ifSplit = true};
        blocks << (hasSteps(task) ? caseToCut(task, session.language)
                                  : exercise(task, session.language));
    }
    return blocks;
}

int groupCount(const Session &session, int size)
{
    Q_ASSERT(size > 0);
    if (!session.divisions.isEmpty())
        return int(session.divisions.first().tables.size());
    if (session.frame.tables > 0)
        return session.frame.tables;
    return (total(session.expected) + size - 1) / size;
}

Outline groupCards(const Session &session, const Roster &roster, const QStringList &councils)
{
    const LanguageForm form = session.language;
    Outline outline = outlineOfSheets(Word::GroupCards, session, councils);
    const QList<Block> body = cardBody(Tasks(session).all(), form);
    for (const Set &set : setsOf(session, roster)) {
        for (qsizetype i = 0; i < set.people.size(); ++i) {
            if (!outline.blocks.isEmpty())
                outline.blocks << PageBreak{};
            const QString number = set.isNumbered ? QString::number(i + 1) : u"____"_s;
            outline.blocks << Heading{1, word(Word::Table, form) + u' ' + number};
            if (!set.day.isEmpty())
                outline.blocks << paragraph(set.day, ParagraphLook::Lead);
            if (!set.people[i].isEmpty())
                outline.blocks << Heading{2, word(Word::AtThisTable, form)}
                               << paragraph(set.people[i]);
            outline.blocks << body;
        }
    }
    return outline;
}

QList<Block> blankCard(LanguageForm form)
{
    return QList<Block>{Heading{1, word(Word::Table, form) + u" ____"_s}} << cardBody({}, form);
}

Outline tableSigns(const Session &session, const Roster &roster, const QStringList &councils)
{
    const LanguageForm form = session.language;
    Outline outline = outlineOfSheets(Word::TableSigns, session, councils);
    outline.bare = true;
    qsizetype count = 1;
    for (const Set &set : setsOf(session, roster))
        count = std::max(count, set.people.size());
    const QString whose = councils.isEmpty() ? session.title : listText(councils, form);
    for (qsizetype number = 1; number <= count; ++number) {
        if (number > 1)
            outline.blocks << PageBreak{};
        outline.blocks << Sign{word(Word::Table, form), QString::number(number), whose};
    }
    return outline;
}

} // namespace fvd
