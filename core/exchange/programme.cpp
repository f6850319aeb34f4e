// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/programme.h"

#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// \a item with what a programme shows of it, and nothing else.
Item publicItem(const Item &item)
{
    Item shown{.id = item.id,
        .kind = item.kind,
        .title = item.title,
        .leaders = item.leaders,
        .lines = item.lines,
        .timing = item.timing,
        .planned = item.planned,
        .beside = item.beside,
        .place = item.place,
        .audience = item.audience};
    for (const Track &track : item.tracks) {
        Track part{
            .id = track.id, .title = track.title, .leaders = track.leaders, .place = track.place};
        for (const Item &inner : track.items)
            part.items << publicItem(inner);
        shown.tracks << part;
    }
    return shown;
}

Day publicDay(const Day &day)
{
    Day shown{.id = day.id,
        .title = day.title,
        .date = day.date,
        .start = day.start,
        .venue = day.venue,
        .remark = day.remark};
    for (const Item &item : day.items)
        shown.items << publicItem(item);
    return shown;
}

RowLook lookOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Break:
    case ItemKind::Meal:
    case ItemKind::Travel:
        return RowLook::Quiet;
    case ItemKind::Heading:
        return RowLook::Section;
    case ItemKind::Text:
        return RowLook::Remark;
    case ItemKind::Talk:
    case ItemKind::Exercise:
    case ItemKind::Case:
    case ItemKind::Film:
    case ItemKind::Deadline:
    case ItemKind::Social:
        break;
    }
    return RowLook::Item;
}

/// The rows of items, those of a track one step in.
class Rows
{
public:
    explicit Rows(LanguageForm form)
        : m_form(form)
    {
    }

    void add(const QList<Item> &items, const QList<Slot> &slotsOfItems, int depth)
    {
        for (qsizetype i = 0; i < items.size(); ++i)
            add(items[i], slotsOfItems.value(i), depth);
    }

    const QList<ScheduleRow> &rows() const { return m_rows; }

private:
    void add(const Item &item, const Slot &slot, int depth)
    {
        const QString time = timeText(item, slot, m_form);
        // Where several topics share a time without a title over them, the first stands beside it.
        const bool untitled =
            item.title.isEmpty() && item.leaders.isEmpty() && !item.lines.isEmpty();
        if (!untitled)
            m_rows << ScheduleRow{.look = lookOf(item.kind),
                .depth = depth,
                .time = time,
                .title = item.title,
                .leaders = item.leaders};
        for (qsizetype i = 0; i < item.lines.size(); ++i) {
            const bool first = untitled && i == 0;
            m_rows << ScheduleRow{.look = RowLook::Line,
                .depth = depth,
                .below = !first,
                .time = first ? time : QString(),
                .title = item.lines[i].text,
                .leaders = item.lines[i].leaders};
        }
        addDetail(Word::Place, item.place, depth);
        addDetail(Word::Audience, item.audience, depth);
        for (qsizetype t = 0; t < item.tracks.size(); ++t) {
            const Track &track = item.tracks[t];
            m_rows << ScheduleRow{.look = RowLook::Track,
                .depth = depth,
                .title = track.title,
                .leaders = track.leaders};
            addDetail(Word::Place, track.place, depth + 1);
            add(track.items, slot.tracks.value(t), depth + 1);
        }
    }

    void addDetail(Word label, const QString &text, int depth)
    {
        if (!text.isEmpty())
            m_rows << ScheduleRow{.look = RowLook::Detail,
                .depth = depth,
                .below = true,
                .title = word(label, m_form) + u": "_s + text};
    }

    LanguageForm m_form;
    QList<ScheduleRow> m_rows{};
};

QString ofCouncils(const Programme &programme)
{
    const LanguageForm form = programme.language;
    QString text = word(Word::Programme, form);
    if (!programme.councils.isEmpty())
        text += u' ' + word(Word::For, form) + u' ' + listText(programme.councils, form);
    return text;
}

/// "Foreløpig program, versjon 2, sendt 12. november 2026"; "" if there is nothing to say.
QString editionText(const Programme &programme)
{
    const LanguageForm form = programme.language;
    QStringList parts;
    if (programme.status == SessionStatus::Draft)
        parts << word(Word::Preliminary, form);
    if (programme.version > 0)
        parts << word(Word::Version, form) + u' ' + QString::number(programme.version);
    if (programme.sent.isValid())
        parts << word(Word::SentOn, form) + u' ' + shortDateText(programme.sent);
    return capitalized(parts.join(u", "_s));
}

} // namespace

Programme programmeOf(const Session &session, const QStringList &councils)
{
    Programme programme{.id = session.id,
        .title = session.title,
        .councils = councils,
        .language = session.language,
        .status = session.status,
        .version = session.version,
        .sent = session.sent,
        .remark = session.remark};
    for (const Person &person : session.facilitators) {
        if (!person.name.isEmpty())
            programme.facilitators << person.name;
    }
    for (const Day &day : session.days)
        programme.days << publicDay(day);
    return programme;
}

QString programmeTitle(const Programme &programme)
{
    return programme.title.isEmpty() ? ofCouncils(programme) : programme.title;
}

QString dayHeading(const Day &day, LanguageForm form)
{
    QStringList parts;
    if (!day.title.isEmpty())
        parts << day.title;
    // "7.–8. november 2019" says the date itself.
    const bool said = day.title.contains(QString::number(day.date.year()));
    if (day.date.isValid() && !said)
        parts << dateText(day.date, form);
    return capitalized(parts.join(u" – "_s));
}

Schedule scheduleOf(const Day &day, const Timeline &line, LanguageForm form)
{
    Rows rows(form);
    rows.add(day.items, line.items, 0);
    Schedule schedule{
        .head = {word(Word::Time, form), word(Word::Item, form)}, .rows = rows.rows()};
    if (std::ranges::any_of(
            schedule.rows, [](const ScheduleRow &r) { return !r.leaders.isEmpty(); }))
        schedule.head << word(Word::Leader, form);
    return schedule;
}

Outline programmeOutline(const Programme &programme)
{
    const LanguageForm form = programme.language;
    Outline outline{.title = programmeTitle(programme), .language = form};
    QList<Block> &blocks = outline.blocks;
    const auto lead = [&blocks](const QString &text) {
        if (!text.isEmpty())
            blocks << paragraph(text, ParagraphLook::Lead);
    };

    blocks << Heading{1, outline.title};
    if (!programme.title.isEmpty() && !programme.councils.isEmpty())
        lead(ofCouncils(programme));
    const bool cancelled = programme.status == SessionStatus::Cancelled;
    if (cancelled)
        blocks << paragraph(word(Word::Cancelled, form), ParagraphLook::Alert);
    const QString edition = editionText(programme);
    lead(edition);
    if (!programme.facilitators.isEmpty()) {
        const Word who =
            programme.facilitators.size() == 1 ? Word::Facilitator : Word::Facilitators;
        lead(word(who, form) + u": "_s + listText(programme.facilitators, form));
    }

    // Above the days: what is said of all of them is read first.
    if (!programme.remark.isEmpty())
        blocks << paragraph(programme.remark);
    for (const Day &day : programme.days) {
        const Timeline line = timeline(day);
        QString heading = dayHeading(day, form);
        if (!heading.isEmpty() && day.start && line.end)
            heading += u" kl. "_s + hoursText(*day.start, *line.end);
        if (!heading.isEmpty())
            blocks << Heading{2, heading};
        if (!day.venue.isEmpty())
            lead(word(Word::Place, form) + u": "_s + day.venue);
        if (!day.remark.isEmpty())
            blocks << paragraph(day.remark);
        if (!day.items.isEmpty())
            blocks << scheduleOf(day, line, form);
    }
    if (programme.status == SessionStatus::Draft)
        blocks << paragraph(word(Word::Reservation, form), ParagraphLook::Muted);

    outline.header = outline.title;
    outline.footer = cancelled ? word(Word::Cancelled, form) : edition;
    return outline;
}

} // namespace fvd
