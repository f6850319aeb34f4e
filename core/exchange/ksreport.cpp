// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ksreport.h"

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

class ReportBlocks : FigureBlocks
{
public:
    explicit ReportBlocks(const KsReport &report)
        : FigureBlocks(report.language)
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

} // namespace fvd
