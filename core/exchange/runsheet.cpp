// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/runsheet.h"

#include "core/exchange/markdown.h"
#include "core/exchange/programme.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr QStringView separator = u" · ";

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

QString personText(const Person &person)
{
    return withoutEmpty({person.name, person.role, person.phone, person.email}).join(separator);
}

bool isQuiet(const Item &item)
{
    return item.kind == ItemKind::Break || item.kind == ItemKind::Meal
        || item.kind == ItemKind::Travel || item.kind == ItemKind::Deadline;
}

/// Builds the run sheet from top to bottom.
class RunSheet
{
public:
    RunSheet(const Session &session, const PrivateNotes &notes, NoteRoom room)
        : m_session(session)
        , m_notes(notes)
        , m_room(room)
        , m_form(session.language)
    {
    }

    QList<Block> blocks(const QString &title)
    {
        m_blocks << Heading{1, title};
        for (const Day &day : m_session.days) {
            const QStringList parts = withoutEmpty({dayTitle(day), day.venue});
            if (!parts.isEmpty())
                lead(parts.join(separator));
        }
        m_blocks << paragraph(say(Word::FacilitatorsOnly), ParagraphLook::Muted);
        for (const Day &day : m_session.days)
            addOverview(day);
        addFacts();
        addOwnNotes(m_notes.general);
        addPremeetings();
        addGroundRules();
        m_blocks << Box{
            .title = {}, .blocks = {paragraph(say(Word::OpennessReminder), ParagraphLook::Muted)}};
        for (const Day &day : m_session.days)
            addDay(day);
        return m_blocks;
    }

private:
    QString say(Word what) const { return word(what, m_form); }

    void lead(const QString &text) { m_blocks << paragraph(text, ParagraphLook::Lead); }

    QString dayTitle(const Day &day) const
    {
        const Timeline line = timeline(day);
        QString title = dayHeading(day, m_form);
        if (day.start && line.end)
            title += (title.isEmpty() ? u"Kl. "_s : u" kl. "_s) + hoursText(*day.start, *line.end);
        return title;
    }

    // What to know before the day

    void addFacts()
    {
        Table facts{.widths = {22, 78}};
        const auto add = [&facts](const QString &label, const QString &text) {
            if (!text.isEmpty())
                facts.rows << QStringList{label, text};
        };
        const auto addPeople = [&](Word label, const QList<Person> &people) {
            QString name = say(label);
            for (const Person &person : people) {
                add(name, personText(person));
                name.clear();
            }
        };
        addPeople(m_session.facilitators.size() > 1 ? Word::Facilitators : Word::Facilitator,
            m_session.facilitators);
        addPeople(Word::Contacts, m_session.contacts);
        add(say(Word::Expected), expectedText());
        add(say(Word::Room), roomText());
        const Frame &frame = m_session.frame;
        add(say(Word::Equipment), frame.equipment);
        if (frame.hardEnd && frame.end)
            add(say(Word::HardEnd), u"kl. "_s + paperTime(*frame.end));
        add(say(Word::Sensitive), frame.sensitive);
        add(say(Word::Travel), m_session.travel);
        if (!facts.rows.isEmpty())
            m_blocks << facts;
    }

    QString expectedText() const
    {
        const HeadCounts &counts = m_session.expected;
        QString text = headCountsText(counts, m_session.language);
        const auto kinds = std::ranges::count_if(Names<Attends>::all,
            [&counts](const auto &each) { return countOf(counts, each.first) > 0; });
        if (kinds > 1)
            text += u", "_s + say(Word::InAll) + u' ' + QString::number(total(counts));
        return text;
    }

    QString roomText() const
    {
        const Frame &frame = m_session.frame;
        QStringList parts{frame.room};
        if (frame.tables > 0)
            parts << QString::number(frame.tables) + u' ' + say(Word::Tables);
        // That there is a screen and sound is the rule, and also what nobody asked about.
        if (!frame.screen)
            parts << say(Word::NoScreen);
        if (!frame.sound)
            parts << say(Word::NoSound);
        return withoutEmpty(parts).join(separator);
    }

    void addOwnNotes(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_blocks << Box{.title = say(Word::OwnNotes), .blocks = blocksOf(text, 3)};
    }

    void addPremeetings()
    {
        for (const Premeeting &meeting : m_session.premeetings) {
            const QString date = meeting.date.isValid() ? shortDateText(meeting.date) : QString();
            QStringList checks;
            for (const Check &check : meeting.checks)
                checks << check.note;
            const QStringList said{
                meeting.leadership, meeting.councillors, meeting.notes, checks.join(QString())};
            if (withoutEmpty(said).isEmpty())
                continue;
            m_blocks << Heading{
                2, withoutEmpty({say(Word::Premeeting), date, meeting.where}).join(separator)};
            if (!meeting.present.isEmpty())
                lead(meeting.present);
            if (!meeting.leadership.isEmpty() || !meeting.councillors.isEmpty())
                m_blocks << Table{.head = {say(Word::FromLeadership), say(Word::FromCouncillors)},
                    .rows = {{meeting.leadership, meeting.councillors}},
                    .widths = {50, 50}};
            addPoints(withoutEmpty(checks));
            if (!meeting.notes.isEmpty())
                m_blocks << blocksOf(meeting.notes, 3);
        }
    }

    void addPoints(const QStringList &texts)
    {
        Points points;
        for (const QString &text : texts)
            points.points << Spans{Span{text}};
        if (!points.points.isEmpty())
            m_blocks << points;
    }

    void addGroundRules()
    {
        QStringList rules;
        for (const GroundRule &rule : m_session.groundRules) {
            if (!isDropped(rule.reviews))
                rules << rule.text;
        }
        QStringList open;
        for (const FollowUp &followUp : m_session.followUps) {
            const QString due = followUp.due.isValid() ? shortDateText(followUp.due) : QString();
            if (!followUp.done && !isDropped(followUp.reviews))
                open << withoutEmpty({followUp.what, followUp.responsible, due}).join(separator);
        }
        for (const auto &[heading, texts] :
            {std::pair(Word::GroundRules, rules), std::pair(Word::FollowUps, open)}) {
            if (texts.isEmpty())
                continue;
            m_blocks << Heading{2, say(heading)};
            addPoints(texts);
        }
    }

    // The day

    void addDay(const Day &day)
    {
        const Timeline line = timeline(day);
        const QString heading = dayHeading(day, m_form);
        m_blocks << Heading{2, heading.isEmpty() ? say(Word::Programme) : heading};
        if (!day.remark.isEmpty())
            m_blocks << paragraph(day.remark);
        addItems(day.items, line.items, 3);
        if (m_room == NoteRoom::ByItem)
            m_blocks << Heading{3, say(Word::Notes)} << WritingLines{.count = 6, .least = 3};
    }

    void addOverview(const Day &day)
    {
        if (day.items.isEmpty())
            return;
        const Timeline line = timeline(day);
        // One day needs no name: it stands above.
        const QString name = m_session.days.size() > 1 ? dayHeading(day, m_form) : QString();
        m_blocks << Heading{2, withoutEmpty({say(Word::DayPlan), name}).join(separator)};
        Table overview{
            .head = {say(Word::Time), say(Word::Length), say(Word::Item), say(Word::Leader)},
            .widths = {18, 8, 48, 26}};
        for (qsizetype i = 0; i < day.items.size(); ++i) {
            const Item &item = day.items[i];
            const Slot slot = line.items.value(i);
            const bool timed = slot.start || item.timing.start;
            const bool takes = slot.length.value_or(Minutes{}) > Minutes{};
            overview.rows << QStringList{timed ? timeText(item, slot, m_form) : QString(),
                takes ? QString::number(slot.length->count()) : QString(), overviewTitle(item),
                leadersText(item.leaders)};
        }
        m_blocks << overview;
    }

    /// What an item without a title of its own is about: its lines.
    static QString overviewTitle(const Item &item)
    {
        QStringList parts{item.title};
        if (item.title.isEmpty()) {
            for (const Line &each : item.lines)
                parts << each.text;
        }
        return withoutEmpty(parts).join(separator);
    }

    void addItems(const QList<Item> &items, const QList<Slot> &slotsOfItems, int level)
    {
        for (qsizetype i = 0; i < items.size(); ++i)
            addItem(items[i], slotsOfItems.value(i), level);
    }

    /// "09.20–10.30": for the facilitator also where the end follows from the plan.
    QString fullTime(const Item &item, const Slot &slot) const
    {
        const bool exact =
            item.timing.kind == TimingKind::Exact || item.timing.kind == TimingKind::Follows;
        if (exact && slot.start && slot.end && *slot.end > *slot.start)
            return hoursText(*slot.start, *slot.end);
        return timeText(item, slot, m_form);
    }

    QString aboutText(const Item &item, const Slot &slot) const
    {
        QStringList parts;
        // Without a clock time the length stands in its place already, and nobody counts a break's.
        if (slot.length && slot.length->count() > 0 && slot.start && !isQuiet(item))
            parts << minutesText(*slot.length);
        if (item.minimum.count() > 0)
            parts << say(Word::AtLeast) + u' ' + minutesText(item.minimum);
        if (item.mayBeDropped)
            parts << say(Word::MayBeDropped);
        parts << leadersText(item.leaders) << item.place;
        if (!item.audience.isEmpty())
            parts << say(Word::Audience) + u": "_s + item.audience;
        if (item.openness == Openness::OwnCase)
            parts << say(Word::OwnCase);
        else if (item.openness == Openness::Fictional)
            parts << say(Word::Fictional);
        return withoutEmpty(parts).join(separator);
    }

    void addItem(const Item &item, const Slot &slot, int level)
    {
        const QString title = withoutEmpty({fullTime(item, slot), item.title}).join(u"  "_s);
        if (item.kind == ItemKind::Text)
            m_blocks << Paragraph{.spans = {Span{.text = title, .italic = true}}};
        else
            m_blocks << Heading{level, title};
        const QString about = aboutText(item, slot);
        if (!about.isEmpty())
            lead(about);

        QStringList lines;
        for (const Line &line : item.lines) {
            const QString leaders = leadersText(line.leaders);
            lines << (leaders.isEmpty() ? line.text
                                        : line.text + u' ' + say(Word::By) + u' ' + leaders);
        }
        addPoints(lines);
        if (!item.goal.isEmpty())
            m_blocks << labelled(say(Word::Goal), item.goal);
        addStages(item, slot);
        for (const MaterialCopy &material : item.materials)
            addMaterial(material);
        addOwnNotes(m_notes.items.value(item.id));
        addTracks(item, slot, level);
        if (m_room == NoteRoom::ByItem && !isQuiet(item) && takesTime(item) && level < 4)
            m_blocks << WritingLines{2};
    }

    void addStages(const Item &item, const Slot &slot)
    {
        QList<Stage> stages = item.stages;
        for (const MaterialCopy &material : item.materials) {
            if (stages.isEmpty())
                stages = material.text.stages;
        }
        if (stages.isEmpty())
            return;
        const bool clock = slot.start.has_value();
        Table table{.head = {say(Word::Length), say(Word::Stage), say(Word::Question)},
            .widths = {8, 16, 76}};
        if (clock) {
            table.head.prepend(say(Word::Time));
            table.widths = {10, 8, 16, 66};
        }
        ClockTime at = slot.start.value_or(ClockTime{});
        for (const Stage &stage : stages) {
            QStringList row{QString::number(stage.planned.count()),
                stageFormText(stage.form, m_form), questionText(stage, m_form)};
            if (clock)
                row.prepend(paperTime(at));
            table.rows << row;
            at = at + stage.planned;
        }
        m_blocks << table;
    }

    void addMaterial(const MaterialCopy &material)
    {
        const MaterialText &text = material.text;
        Paragraph about = labelled(materialKindText(material.kind, m_form), text.title);
        if (material.groupMin > 0 && material.groupMax > 0)
            about.spans << Span{separator.toString() + say(Word::GroupsOf)
                + u" %1–%2"_s.arg(material.groupMin).arg(material.groupMax)};
        if (material.certainty == Certainty::Check)
            about.spans << Span{.text = separator.toString() + say(Word::CheckFact), .bold = true};
        m_blocks << about;
        // A fact is what one wants at hand; other texts have sheets of their own.
        if (material.kind == MaterialKind::Fact) {
            m_blocks << blocksOf(text.body, 3);
            QStringList sources;
            for (const Source &source : text.sources)
                sources << source.title;
            if (!sources.isEmpty())
                m_blocks << paragraph(sources.join(u"; "_s), ParagraphLook::Muted);
        } else if (!text.summary.isEmpty()) {
            lead(text.summary);
        }
        if (!text.facilitator.trimmed().isEmpty())
            m_blocks << Box{.title = say(Word::Advice), .blocks = blocksOf(text.facilitator, 3)};
    }

    void addTracks(const Item &item, const Slot &slot, int level)
    {
        for (qsizetype t = 0; t < item.tracks.size(); ++t) {
            const Track &track = item.tracks[t];
            m_blocks << Heading{std::min(level + 1, 4),
                withoutEmpty({track.title, leadersText(track.leaders), track.place})
                    .join(separator)};
            addItems(track.items, slot.tracks.value(t), 4);
        }
    }

    const Session &m_session;
    const PrivateNotes &m_notes;
    NoteRoom m_room;
    LanguageForm m_form;
    QList<Block> m_blocks{};
};

} // namespace

Outline runSheetOutline(
    const Session &session, const PrivateNotes &notes, const QStringList &councils, NoteRoom room)
{
    const LanguageForm form = session.language;
    const QString name = councils.isEmpty() ? session.title : listText(councils, form);
    const QString title = name.isEmpty()
        ? word(Word::RunSheet, form)
        : word(Word::RunSheet, form) + u' ' + word(Word::For, form) + u' ' + name;
    return {.title = title,
        .language = form,
        .header = title,
        .footer = word(Word::FacilitatorsOnly, form),
        .blocks = RunSheet(session, notes, room).blocks(title)};
}

} // namespace fvd
