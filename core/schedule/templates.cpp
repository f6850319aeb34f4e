// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/templates.h"

#include "core/schedule/wording.h"

namespace fvd {

namespace {

struct Row
{
    int minutes = 0;
    Phrase title{};
};

struct Shape
{
    ClockTime start{};
    std::optional<ClockTime> end{};
    std::optional<Phrase> title{};
    QList<Row> rows{};
};

QList<Shape> shapes(Template shape)
{
    using enum Phrase;
    constexpr ClockTime nine = ClockTime::at(9);
    switch (shape) {
    case Template::TwoHours:
        return {{.start = nine,
            .rows = {{10, Welcome}, {15, Introduction}, {40, Reflection}, {10, Break},
                {25, Plenary}, {15, FollowUps}, {5, Closing}}}};
    case Template::ThreeHours:
        return {{.start = nine,
            .rows = {{10, Welcome}, {15, Introduction}, {50, Reflection}, {15, Break},
                {45, CaseWork}, {20, Plenary}, {10, FollowUps}, {10, Evaluation}, {5, Closing}}}};
    case Template::HalfDay:
        return {{.start = nine,
            .rows = {{15, Welcome}, {15, Introduction}, {45, Reflection}, {15, Break},
                {55, CaseWork}, {20, Plenary}, {15, Break}, {25, GroundRules}, {15, FollowUps},
                {10, Evaluation}, {10, Closing}}}};
    case Template::FullDay:
        return {{.start = nine,
            .rows = {{15, Welcome}, {15, Introduction}, {45, Reflection}, {15, Break},
                {10, Introduction}, {50, Reflection}, {60, Lunch}, {60, CaseWork}, {20, Plenary},
                {15, Break}, {20, GroundRules}, {15, FollowUps}, {10, Evaluation}, {10, Closing}}}};
    case Template::BasisTwoDays:
        return {
            {.start = nine,
                .title = FirstDay,
                .rows = {{20, Welcome}, {25, Role}, {40, Reflection}, {15, Break}, {25, Together},
                    {40, Reflection}, {60, Lunch}, {25, WithAdministration}, {50, CaseWork},
                    {15, Break}, {25, Plenary}, {30, GroundRules}, {5, ThanksForToday}}},
            {.start = nine,
                .title = SecondDay,
                .rows = {{20, GoodMorning}, {25, WithInhabitants}, {40, Reflection}, {15, Break},
                    {20, Climate}, {45, Reflection}, {60, Lunch}, {50, CaseWork}, {20, Plenary},
                    {15, Break}, {20, GroundRules}, {20, FollowUps}, {10, Evaluation},
                    {10, Closing}}}};
    case Template::EveningBeforeMeeting:
        return {{.start = ClockTime::at(16),
            .end = ClockTime::at(18),
            .rows = {{10, Welcome}, {15, Introduction}, {35, Reflection}, {10, Break},
                {20, Plenary}, {15, FollowUps}, {5, Closing}, {10, BreakBeforeMeeting}}}};
    }
    Q_UNREACHABLE();
}

Item itemOf(const Row &row, LanguageForm form, const QString &leader)
{
    const QString facilitator = phrase(Phrase::Facilitator, form);
    Item item{.title = phrase(row.title, form),
        .leaders = {facilitator},
        .planned = Minutes(row.minutes),
        .minimum = Minutes(5)};
    switch (row.title) {
    case Phrase::Welcome:
        item.leaders = {leader, facilitator};
        item.lines = openingLines(form);
        break;
    case Phrase::Break:
    case Phrase::BreakBeforeMeeting:
        item.kind = ItemKind::Break;
        item.leaders.clear();
        break;
    case Phrase::Lunch:
        item.kind = ItemKind::Meal;
        item.leaders.clear();
        item.minimum = Minutes(30);
        break;
    case Phrase::Reflection:
        item.kind = ItemKind::Exercise;
        item.minimum = Minutes(20);
        item.stages = plainStages(*item.planned, form);
        break;
    case Phrase::CaseWork:
        item.kind = ItemKind::Case;
        item.minimum = Minutes(30);
        item.openness = Openness::Fictional;
        break;
    case Phrase::Plenary:
        item.minimum = Minutes(10);
        item.mayBeDropped = true;
        break;
    case Phrase::GroundRules:
        item.kind = ItemKind::Exercise;
        item.minimum = Minutes(15);
        break;
    case Phrase::Closing:
    case Phrase::ThanksForToday:
        item.leaders = {leader};
        break;
    default:
        break;
    }
    return item;
}

} // namespace

QList<Day> templateDays(Template shape, LanguageForm form, CouncilKind kind, const IdSource &newId)
{
    const QString leader = presiding(kind, form);
    QList<Day> days;
    for (const Shape &each : shapes(shape)) {
        Day day{.id = Id<Day>(newId()), .start = each.start, .end = each.end};
        if (each.title)
            day.title = phrase(*each.title, form);
        for (const Row &row : each.rows) {
            Item item = itemOf(row, form, leader);
            item.id = Id<Item>(newId());
            day.items.append(item);
        }
        days.append(day);
    }
    return days;
}

} // namespace fvd
