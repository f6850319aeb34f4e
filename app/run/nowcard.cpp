// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/nowcard.h"

#include "app/room/roompainter.h"
#include "app/shared/actions.h"
#include "app/shared/announce.h"
#include "app/words/names.h"
#include "app/words/runtext.h"
#include "core/exchange/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Times the body's size: read from where the facilitator stands.
constexpr double figuresFactor = 4.6;

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

Tone toneOf(Progress progress)
{
    switch (progress) {
    case Progress::Now:
        return "accent";
    case Progress::Done:
        return "good";
    default:
        return "";
    }
}

/// What the tone of a stage says to those who see it.
QString progressText(Progress progress)
{
    switch (progress) {
    case Progress::Now:
        return NowCard::tr("now");
    case Progress::Done:
        return NowCard::tr("done");
    default:
        return NowCard::tr("to come");
    }
}

} // namespace

NowCard::NowCard(RunDesk &desk)
    : m_desk(desk)
    , m_when(newLabel(TypeSize::Small, "muted"))
    , m_title(newParagraph(TypeSize::Title))
    , m_line(newParagraph(TypeSize::Body))
    , m_stages(new QHBoxLayout)
    , m_groups(new ChipButton("accent"))
    , m_figures(newLabel(TypeSize::Title))
    , m_unit(newLabel(TypeSize::Body, "muted"))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    QFont title = typeFont(TypeSize::Title, true);
    m_title->setFont(title);
    left->addWidget(m_when);
    left->addWidget(m_title);
    left->addWidget(m_line);
    left->addStretch();
    m_stages->setSpacing(space::small);
    m_groups->setFixedHeight(Chip::sizeOf({}).height()); // as the stages beside it
    m_stages->addWidget(m_groups);
    m_stages->addStretch();
    left->addLayout(m_stages);
    row->addLayout(left, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    QFont figures = typeFont(TypeSize::Body);
    figures.setPointSizeF(figures.pointSizeF() * figuresFactor);
    figures.setWeight(QFont::Light);
    m_figures->setFont(figures);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Digits that tick must not move their neighbours.
    m_figures->setMinimumWidth(QFontMetrics(figures).horizontalAdvance(u"−00:00"_s));
    m_unit->setAlignment(Qt::AlignRight);
    right->addStretch();
    right->addWidget(m_figures);
    right->addWidget(m_unit);
    right->addStretch();
    row->addLayout(right);
    column()->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_groups, &QPushButton::clicked, this, &NowCard::groupsWanted);
    connect(&desk, &RunDesk::ticked, this, &NowCard::refresh);
}

void NowCard::retranslate()
{
    m_translated = true;
    m_groups->setText(actionText(actionRow(Command::Groups)));
    m_groups->setToolTip(actionTip(actionRow(Command::Groups)));
    refresh();
}

void NowCard::refresh()
{
    if (!m_translated)
        return;
    const RunState &state = m_desk.state();
    if (state.over)
        showOver(state);
    else if (const RunItem *item = state.currentItem())
        showItem(state, *item);
    else
        showBefore(state);
    sayNews(state);
}

void NowCard::sayNews(const RunState &state)
{
    Standing standing{.stage = state.stage, .paused = state.paused, .over = state.over};
    if (const RunItem *item = state.currentItem()) {
        standing.item = item->item.id;
        standing.length = state.stage >= 0 ? state.currentStage()->length : item->length;
    }
    const auto before = std::exchange(m_said, standing);
    if (!before || *before == standing || !isVisible())
        return;
    announce(
        sentences({m_title->text(), m_line->text(), m_when->text(), m_figures->accessibleName()}),
        this);
}

void NowCard::showBefore(const RunState &state)
{
    showStages(state, nullptr);
    if (state.next < 0) {
        set({}, tr("The day has no items yet"), tr("Plan the day in the step before."), {}, {});
        return;
    }
    const RunItem &first = state.items.at(state.next);
    const QString title = first.item.title.isEmpty() ? tr("First item") : first.item.title;
    if (first.plannedStart.isNull()) {
        set(tr("Not begun"), title, {}, {}, {});
        return;
    }
    const QString when = first.plannedStart.date() == state.now.date()
        ? tr("Begins at %1").arg(clockOf(first.plannedStart))
        : tr("Begins %1 at %2")
              .arg(longDate(first.plannedStart.date()), clockOf(first.plannedStart));
    const Seconds until(state.now.secsTo(first.plannedStart));
    const bool today = until < std::chrono::hours(12);
    setTone(m_figures, until < Seconds{} ? "warning" : "");
    set(when, title, {}, today ? countdownText(until) : QString(),
        !today                  ? QString()
            : until < Seconds{} ? tr("should have begun")
                                : tr("until it begins"));
}

void NowCard::showItem(const RunState &state, const RunItem &item)
{
    QString when = item.forecastEnd.isNull() || item.length <= Seconds{}
        ? tr("Now · since %1").arg(clockOf(item.begun))
        : tr("Now · %1").arg(spanOf(item.begun, item.forecastEnd));
    if (state.paused)
        when = tr("Paused");
    QString line = item.item.leaders.join(u", "_s);
    Seconds left = state.remaining();
    Seconds elapsed = item.elapsed;
    bool counts = item.length > Seconds{};
    QString unit = tr("left");
    if (state.stage >= 0) {
        const Stage &stage = item.item.stages.at(state.stage);
        const QString form = stageFormText(stage.form, m_desk.language());
        line = tr("%1 (%2 of %3)").arg(form).arg(state.stage + 1).arg(item.stages.size());
        if (!stage.text.isEmpty())
            line += u": "_s + stage.text;
        left = state.stageRemaining();
        elapsed = state.currentStage()->elapsed;
        counts = state.currentStage()->length > Seconds{};
        unit = tr("left of %1").arg(form.toLower());
    }
    if (!counts) {
        left = elapsed;
        unit = tr("gone");
    } else if (left < Seconds{}) {
        unit = tr("over time");
    }
    setTone(m_figures, counts && left < Seconds{} ? "danger" : "");
    set(when, item.item.title.isEmpty() ? tr("Untitled") : item.item.title, line,
        countdownText(left), unit);
    showStages(state, &item);
}

void NowCard::showOver(const RunState &state)
{
    showStages(state, nullptr);
    const QString line = state.plannedEnd.isNull()
        ? QString()
        : tr("Planned until %1, %2.").arg(clockOf(state.plannedEnd), delayText(state.delay));
    setTone(m_figures, "");
    set(tr("Over"), tr("The day is over"), line, clockOf(state.forecastEnd), tr("ended"));
}

void NowCard::showStages(const RunState &state, const RunItem *item)
{
    const qsizetype count = item && state.stage >= 0 ? item->stages.size() : 0;
    while (m_chips.size() > count)
        delete m_chips.takeLast();
    while (m_chips.size() < count) {
        auto *chip = new Chip;
        m_stages->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
    }
    bool groups = false;
    for (qsizetype i = std::max(state.stage, qsizetype(0)); i < count; ++i)
        groups = groups || item->item.stages.at(i).form == StageForm::Groups;
    m_groups->setVisible(groups);
    for (qsizetype i = 0; i < count; ++i) {
        const RunStage &stage = item->stages.at(i);
        const auto minutes = std::chrono::round<Minutes>(stage.length).count();
        const QString done = stage.progress == Progress::Done ? u"✓ "_s : QString();
        const QString text = done + stageFormText(item->item.stages.at(i).form, m_desk.language())
            + u' ' + QString::number(minutes);
        if (m_chips[i]->text() != text)
            m_chips[i]->setText(text);
        m_chips[i]->setTone(toneOf(stage.progress));
        m_chips[i]->setAccessibleName(u"%1, %2"_s.arg(text, progressText(stage.progress)));
    }
}

void NowCard::set(const QString &when, const QString &title, const QString &line,
    const QString &figures, const QString &unit)
{
    setText(m_when, when);
    setText(m_title, title);
    setText(m_line, line);
    setText(m_figures, figures);
    setText(m_unit, unit);
    m_figures->setAccessibleName(figures.isEmpty() ? QString() : figures + u' ' + unit);
}

} // namespace fvd
