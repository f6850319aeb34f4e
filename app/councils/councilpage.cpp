// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/councilpage.h"

#include "app/councils/councillist.h"
#include "app/councils/termdaybox.h"
#include "app/sessions/newsessiondialog.h"
#include "app/shared/widgets.h"
#include "app/words/names.h"
#include "app/words/readiness.h"
#include "core/model/agreements.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Below this width, in letters, the four days stand in two rows.
constexpr int lettersForFourDays = 130;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

CouncilPage::CouncilPage(Shell &shell, Council council)
    : Page(shell)
    , m_council(std::move(council))
    , m_name(newElided(TypeSize::Title))
    , m_facts(newElided(TypeSize::Body, "muted"))
    , m_new(newButton("primary"))
    , m_term(newLabel(TypeSize::Heading, "", true))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(area);
    auto *inside = new QWidget;
    inside->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::medium);
    addHeader(column);
    addDays(column);
    auto *columns = new Columns;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *each : {left, right}) {
        each->setSpacing(space::medium);
        columns->addLayout(each, 1);
    }
    m_sessions = newSection(left);
    m_themes = newSection(left);
    m_leaders = newSection(left);
    m_followUps = newSection(right);
    m_rules = newSection(right);
    left->addStretch();
    right->addStretch();
    column->addLayout(columns);
    column->addStretch();
    area->setWidget(inside);
    setFocusProxy(m_new);
}

void CouncilPage::addHeader(QVBoxLayout *column)
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->addLayout(names, 1);
    row->addWidget(m_new);
    column->addLayout(row);
    connect(m_new, &QPushButton::clicked, this,
        [this] { newSession(m_shell, window(), m_council.id); });
}

void CouncilPage::addDays(QVBoxLayout *column)
{
    column->addWidget(m_term);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::medium);
    for (int i = 0; i < 4; ++i) {
        auto *box = new TermDayBox;
        connect(box, &QAbstractButton::clicked, this, [this, i] { openDay(i); });
        m_grid->addWidget(box, 0, i);
        m_boxes.append(box);
    }
    column->addLayout(m_grid);
}

void CouncilPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool four = width() >= lettersForFourDays * fontMetrics().averageCharWidth();
    const int inRow = four ? 4 : 2;
    for (int i = 0; i < m_boxes.size(); ++i)
        m_grid->addWidget(m_boxes[i], i / inRow, i % inRow);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < inRow ? 1 : 0);
}

CouncilPage::Section CouncilPage::newSection(QVBoxLayout *column)
{
    auto *card = new Card;
    const Section section{newLabel(TypeSize::Heading, "", true), new QVBoxLayout};
    section.lines->setSpacing(4);
    card->column()->addWidget(section.heading);
    card->column()->addLayout(section.lines);
    column->addWidget(card);
    return section;
}

void CouncilPage::retranslate()
{
    m_new->setText(tr("New session …"));
    m_sessions.heading->setText(tr("Sessions"));
    m_themes.heading->setText(tr("Themes and cases so far"));
    m_leaders.heading->setText(tr("Who has led"));
    m_rules.heading->setText(tr("Ground rules they agreed on"));
    m_followUps.heading->setText(tr("Still to be followed up"));
    refresh();
}

void CouncilPage::refresh()
{
    const QDate today = m_shell.now().date();
    const Term term = termAt(today);
    m_days = termDays(m_council.id, m_shell.library().sessions(), term);
    m_name->setText(displayName(m_council, interfaceForm()));
    setWindowTitle(m_name->text());
    QStringList facts{councilKindName(m_council.kind)};
    if (const auto county = m_shell.library().council(Id<Council>(m_council.county)))
        facts.append(county->name);
    if (m_council.seats > 0)
        facts.append(tr("%n seat(s)", "", m_council.seats));
    if (m_council.language == LanguageDecision::Neutral)
        facts.append(tr("neutral between the forms of Norwegian"));
    else
        facts.append(languageFormName(m_council.language == LanguageDecision::Nynorsk
                ? LanguageForm::Nynorsk
                : LanguageForm::Bokmaal));
    facts.removeDuplicates();
    m_facts->setText(facts.join(u" · "_s));
    m_term->setText(tr("The four days of %1–%2").arg(term.begins.year()).arg(term.ends.year()));
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setVisible(i < m_days.days.size());
        if (i < m_days.days.size())
            m_boxes[i]->show(m_days.days[i]);
    }
    QStringList rules;
    QStringList followUps;
    QStringList leaders;
    QList<Session> agreed;
    for (const SessionBrief &each : m_days.sessions) {
        leaders += each.facilitators;
        if (auto session = m_shell.library().session(each.id))
            agreed.append(std::move(session->value));
    }
    const auto line = [&today](const QString &words, const auto &earlier) {
        return u"%1 · %2"_s.arg(words, historyText(earlier.since, earlier.value.reviews, today));
    };
    for (const auto &each : standingRules(agreed))
        rules += line(each.value.text, each);
    for (const auto &each : openFollowUps(agreed)) {
        QStringList words{each.value.what, dutyText(each.value, today)};
        words.removeAll(QString());
        followUps += line(words.join(u" · "_s), each);
    }
    leaders.removeDuplicates();
    fillSessions(m_days.sessions);
    fill(m_themes, themesOf(m_days.sessions), tr("Nothing yet."));
    fill(m_rules, rules, tr("None yet."));
    fill(m_followUps, followUps, tr("Nothing is open."));
    fill(m_leaders, leaders, tr("Nobody yet."));
}

QStringList CouncilPage::themesOf(const QList<SessionBrief> &sessions) const
{
    QHash<QString, QString> titles;
    for (const Theme &each : m_shell.library().themes())
        titles.insert(each.id.text(), each.text.in(interfaceForm()).title);
    for (const MaterialBrief &each : m_shell.library().materials())
        titles.insert(each.id.text(), each.title(interfaceForm()));
    QStringList lines;
    const QDate today = m_shell.now().date();
    for (const SessionBrief &session : sessions) {
        if (!isIn(SessionList::Held, glanceOf(session), today))
            continue;
        QStringList names;
        for (const QString &each : session.themes + session.materials)
            names.append(titles.value(each));
        names.removeAll(QString());
        if (names.isEmpty())
            names = session.topics.mid(0, 3);
        for (const QString &name : names)
            lines.append(u"%1 · %2"_s.arg(name, shortDate(session.first, today)));
    }
    return lines;
}

void CouncilPage::fill(const Section &section, const QStringList &lines, const QString &none)
{
    empty(section.lines);
    for (const QString &each : lines) {
        QLabel *line = newParagraph();
        line->setText(each);
        section.lines->addWidget(line);
    }
    if (lines.isEmpty()) {
        QLabel *line = newParagraph(TypeSize::Body, "muted");
        line->setText(none);
        section.lines->addWidget(line);
    }
}

void CouncilPage::fillSessions(const QList<SessionBrief> &sessions)
{
    fill(m_sessions, {}, tr("No sessions in this term yet."));
    if (sessions.isEmpty())
        return;
    empty(m_sessions.lines);
    const QDate today = m_shell.now().date();
    for (const SessionBrief &each : sessions) {
        QPushButton *link = newButton("link");
        const QString when =
            each.first.isValid() ? shortDates(each.first, each.last, today) : tr("Not decided");
        link->setText(
            QStringList{when, partsName(each.parts), standing(each, today).text}.join(u" · "_s));
        m_sessions.lines->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, id = each.id] {
            m_shell.go({Place::Kind::Session, id.text()});
        });
    }
}

void CouncilPage::openDay(int index)
{
    const TermDay &day = m_days.days[index];
    if (day.session.isNull())
        newSession(m_shell, window(), m_council.id, day.part);
    else
        m_shell.go({Place::Kind::Session, day.session.text()});
}

} // namespace fvd
