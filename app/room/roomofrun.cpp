// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/room/roomofrun.h"

#include "app/room/roomwords.h"
#include "core/exchange/markdown.h"
#include "core/exchange/sheets.h"
#include "core/exchange/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

QString joined(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

/// \a markdown as lines to be read on a screen: a paragraph or a point on each.
QString plainText(const QString &markdown)
{
    QStringList lines;
    for (const Block &block : blocksOf(markdown)) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines << heading->text;
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines << joined(paragraph->spans);
        else if (const auto *points = std::get_if<Points>(&block)) {
            for (const Spans &point : points->points)
                lines << u"– "_s + joined(point);
        }
    }
    return lines.join(u'\n');
}

const MaterialCopy *caseOf(const Item &item)
{
    const auto found = std::ranges::find(item.materials, MaterialKind::Case, &MaterialCopy::kind);
    return found == item.materials.end() ? nullptr : &*found;
}

ClockTime clockOf(const QDateTime &time)
{
    return ClockTime::at(time.time().hour(), time.time().minute());
}

bool isRest(ItemKind kind)
{
    return kind == ItemKind::Break || kind == ItemKind::Meal;
}

/// What people do at the table, as the line above the question says it.
RoomWord formWord(StageForm form)
{
    switch (form) {
    case StageForm::Intro:
        return RoomWord::Introduction;
    case StageForm::Alone:
        return RoomWord::EachAlone;
    case StageForm::Pairs:
        return RoomWord::TwoByTwo;
    case StageForm::Groups:
        return RoomWord::InGroups;
    case StageForm::Plenary:
        break;
    }
    return RoomWord::Together;
}

RoomWord levelWord(RecordLevel level)
{
    switch (level) {
    case RecordLevel::Agreements:
        return RoomWord::OnlyAgreements;
    case RecordLevel::MainPoints:
        return RoomWord::MainPoints;
    case RecordLevel::Full:
        break;
    }
    return RoomWord::FullSummary;
}

/// Makes the view of one moment.
class Maker
{
public:
    Maker(const Session &session, const QList<Council> &councils, const Run &run,
        const RunState &state, const RoomWish &wish)
        : m_session(session)
        , m_run(run)
        , m_state(state)
        , m_wish(wish)
        , m_form(session.language)
    {
        QStringList names;
        for (const Council &council : councils)
            names << displayName(council, m_form);
        m_view.form = m_form;
        m_view.council = names.isEmpty() ? session.title : listText(names, m_form);
        m_view.day = run.plan.date.isValid() ? dateText(run.plan.date, m_form) : QString();
        m_view.clock = clockOf(state.now);
        m_view.page = wish.page;
        m_view.card = wish.card.value_or(usualCard());
    }

    RoomView made()
    {
        switch (m_view.card) {
        case RoomCard::Blank:
            return {.card = RoomCard::Blank, .form = m_form};
        case RoomCard::Neutral:
            break;
        case RoomCard::Welcome:
            m_view.title = m_session.title == m_view.council ? QString() : m_session.title;
            m_view.record = word(levelWord(m_state.level));
            break;
        case RoomCard::Programme:
            m_view.title = word(RoomWord::Programme);
            m_view.rows = programme();
            break;
        case RoomCard::Question:
            question();
            break;
        case RoomCard::Tables:
            m_view.title = word(m_wish.leadersFirst ? RoomWord::TablesByName : RoomWord::Tables);
            m_view.rows = m_wish.tables;
            break;
        case RoomCard::HouseRules:
            m_view.title = word(RoomWord::HouseRules);
            m_view.record = word(levelWord(m_state.level));
            for (const RoomWord rule : {RoomWord::RuleLearning, RoomWord::RuleOwnWords,
                     RoomWord::RuleStaysHere, RoomWord::RuleTime})
                m_view.rows.append({.text = word(rule)});
            break;
        case RoomCard::GroundRules:
            m_view.title = word(RoomWord::GroundRules);
            m_view.rows = groundRules();
            break;
        case RoomCard::CaseStep:
            caseStep();
            break;
        case RoomCard::Picture:
        case RoomCard::Film:
            m_view.title = itemTitle();
            m_view.text = m_wish.script;
            m_view.file = m_wish.file;
            m_view.still = m_wish.still;
            break;
        case RoomCard::Results:
            results();
            break;
        }
        return m_view;
    }

private:
    QString word(RoomWord word) const { return roomWord(word, m_form); }

    RoomCard usualCard() const
    {
        if (m_state.over)
            return RoomCard::Neutral;
        const RunItem *item = m_state.currentItem();
        if (!item) {
            const auto begun = [](const RunItem &each) { return each.begun.isValid(); };
            return std::ranges::any_of(m_state.items, begun) ? RoomCard::Programme
                                                             : RoomCard::Welcome;
        }
        return m_state.stage >= 0 || isRest(item->item.kind) ? RoomCard::Question
                                                             : RoomCard::Programme;
    }

    QString itemTitle() const
    {
        const RunItem *item = m_state.currentItem();
        return item ? item->item.title : QString();
    }

    QList<RoomRow> programme() const
    {
        QList<RoomRow> rows;
        for (qsizetype i = 0; i < m_state.items.size(); ++i) {
            const RunItem &item = m_state.items[i];
            const bool held = item.progress == Progress::Now || item.progress == Progress::Done
                || item.progress == Progress::Ahead;
            if (!item.runs || !held || item.item.title.isEmpty())
                continue;
            QDateTime begins = item.begun;
            if (!begins.isValid())
                begins = item.forecastStart.isValid() ? item.forecastStart : item.plannedStart;
            rows.append({.when = begins.isValid() ? clockText(clockOf(begins)) : QString(),
                .text = item.item.title,
                .now = i == m_state.current});
        }
        return rows;
    }

    void question()
    {
        const RunItem *item = m_state.currentItem();
        if (!item)
            return;
        m_view.title = item->item.title;
        m_view.record = word(levelWord(m_state.level));
        m_view.text = item->item.title;
        if (m_state.stage >= 0) {
            const Stage &stage = item->item.stages[m_state.stage];
            m_view.formLine = formLine(stage.form);
            m_view.task = stage.write;
            if (!stage.text.isEmpty())
                m_view.text = stage.text;
            m_view.stages = stages(*item);
            countDown(m_state.stageRemaining(), m_state.currentStage()->length);
            return;
        }
        if (isRest(item->item.kind)) {
            m_view.title.clear();
            m_view.formLine = meetsAgain();
        }
        countDown(m_state.remaining(), item->length);
    }

    void countDown(Seconds remaining, Seconds total)
    {
        if (total <= 0s)
            return;
        m_view.countdown = Countdown{remaining, total, m_state.paused};
        // As long as it is true, and only of what is long enough for it to be news.
        m_view.fiveLeft = !m_state.paused && total >= 8min && remaining <= 5min && remaining > 4min;
    }

    QString meetsAgain() const
    {
        if (m_state.next < 0)
            return {};
        const QDateTime begins = m_state.items[m_state.next].forecastStart;
        return begins.isValid() ? word(RoomWord::MeetsAgain) + u' ' + clockText(clockOf(begins))
                                : QString();
    }

    /// "I gruppa · 5–6 ved bordet", as many as come.
    QString formLine(StageForm form) const
    {
        const QString line = word(formWord(form));
        if (form == StageForm::Plenary && m_wish.table > 0)
            return line + u" · "_s + word(RoomWord::Table) + u' ' + QString::number(m_wish.table);
        if (form != StageForm::Groups)
            return line;
        Session counted = m_session;
        if (total(m_run.present) > 0)
            counted.expected = m_run.present;
        const int people = total(counted.expected);
        const int groups = groupCount(counted);
        if (people == 0 || groups == 0 || people < groups)
            return line;
        const int least = people / groups;
        const QString each =
            people % groups == 0 ? QString::number(least) : u"%1–%2"_s.arg(least).arg(least + 1);
        return line + u" · "_s + each + u' ' + word(RoomWord::AtTheTable);
    }

    QList<RoomStage> stages(const RunItem &item) const
    {
        QList<RoomStage> shown;
        for (qsizetype i = 0; i < item.item.stages.size(); ++i) {
            const Progress progress = item.stages[i].progress;
            if (progress == Progress::Skipped)
                continue;
            const StageState state = i == m_state.stage ? StageState::Now
                : progress == Progress::Done            ? StageState::Done
                                                        : StageState::Next;
            shown.append({stageFormText(item.item.stages[i].form, m_form), state});
        }
        return shown;
    }

    QList<RoomRow> groundRules() const
    {
        QList<RoomRow> rows;
        for (const GroundRule &rule : m_session.groundRules) {
            const bool discussed = rule.status == GroundRuleStatus::Discussed;
            rows.append({.text = rule.text,
                .note = word(discussed ? RoomWord::Discussed : RoomWord::Proposed),
                .now = !m_wish.rule.isNull() && rule.id == m_wish.rule});
        }
        if (!m_wish.draft.isEmpty())
            rows.append({.text = m_wish.draft, .now = true});
        return rows;
    }

    void caseStep()
    {
        const RunItem *item = m_state.currentItem();
        const MaterialCopy *material = item ? caseOf(item->item) : nullptr;
        if (!material)
            return;
        const QList<MarkdownSection> steps = sectionsOf(material->text.body);
        const int count = int(steps.size());
        if (count == 0)
            return;
        const int step = std::clamp(m_wish.step, 0, count - 1);
        m_view.title = material->text.title;
        m_view.text = plainText(steps[step].text);
        if (count > 1)
            m_view.title += u" · %1 %2/%3"_s.arg(word(RoomWord::Part)).arg(step + 1).arg(count);
        if (m_state.stage >= 0)
            countDown(m_state.stageRemaining(), m_state.currentStage()->length);
        else
            countDown(m_state.remaining(), item->length);
    }

    void results()
    {
        m_view.title = word(RoomWord::Evaluation);
        const QList<EvaluationQuestion> &all = m_run.evaluation;
        auto found = std::ranges::find(all, m_wish.question, &EvaluationQuestion::id);
        if (found == all.end())
            found = all.begin();
        if (found == all.end())
            return;
        m_view.text = found->text;
        for (qsizetype i = 0; i < found->options.size(); ++i)
            m_view.rows.append({.text = found->options[i], .count = found->counts.value(i)});
    }

    const Session &m_session;
    const Run &m_run;
    const RunState &m_state;
    const RoomWish &m_wish;
    LanguageForm m_form;
    RoomView m_view{};
};

} // namespace

RoomView roomView(const Session &session, const QList<Council> &councils, const Run &run,
    const RunState &state, const RoomWish &wish)
{
    return Maker(session, councils, run, state, wish).made();
}

int caseSteps(const Item &item)
{
    const MaterialCopy *material = caseOf(item);
    return material ? int(sectionsOf(material->text.body).size()) : 0;
}

} // namespace fvd
