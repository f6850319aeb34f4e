// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/nextcard.h"

#include "app/sessions/daystrip.h"
#include "app/shared/tokens.h"
#include "app/words/names.h"
#include "app/words/readiness.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int edgeWidth = 5;

/// A container whose \a layout is filled anew each time something else is shown.
QWidget *newBox(QLayout *layout)
{
    auto *box = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    box->setLayout(layout);
    return box;
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

NextCard::NextCard(QWidget *parent)
    : Card(parent)
    , m_until(newLabel(TypeSize::Small, "muted"))
    , m_name(newElided(TypeSize::Title))
    , m_when(newElided(TypeSize::Body, "muted"))
    , m_chips(newBox(new QHBoxLayout))
    , m_day(new DayStrip)
    , m_question(newLabel(TypeSize::Heading))
    , m_ready(newBox(new QVBoxLayout))
    , m_open(newButton("primary"))
{
    m_chips->layout()->setSpacing(space::small);
    m_chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_chips->setMinimumHeight(Chip::sizeOf(u"x"_s).height());
    m_chips->installEventFilter(this);
    m_ready->layout()->setSpacing(2);
    auto *left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_until);
    left->addWidget(m_name);
    left->addWidget(m_when);
    left->addSpacing(space::small);
    left->addWidget(m_chips);
    left->addSpacing(4);
    left->addWidget(m_day);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_question);
    right->addWidget(m_ready);
    right->addSpacing(space::small);
    right->addWidget(m_open, 0, Qt::AlignLeft);
    right->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addLayout(left, 1);
    row->addLayout(right);
    column()->setContentsMargins(
        edgeWidth + space::medium, space::medium, space::large, space::medium);
    column()->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &NextCard::opened);
}

void NextCard::retranslate()
{
    m_question->setText(tr("Ready to leave?"));
    m_open->setText(tr("Open"));
}

void NextCard::show(const SessionBrief &session, const QString &name, const QDate &today)
{
    m_until->setText(tr("Next, %1").arg(fromToday(session.first, today)));
    m_name->setText(name);
    QStringList facts{whenOf(session)};
    if (!session.venue.isEmpty())
        facts.append(session.venue);
    m_when->setText(facts.join(u" · "_s));
    m_day->show(session.stretches);
    m_open->setAccessibleName(tr("Open %1").arg(name));
    showChips(session);
    showReadiness(session);
}

void NextCard::showChips(const SessionBrief &session)
{
    auto *row = static_cast<QHBoxLayout *>(m_chips->layout());
    empty(row);
    m_chipList.clear();
    const auto add = [this, row](Tone tone, const QString &text) {
        auto *chip = new Chip(tone);
        chip->setText(text);
        row->addWidget(chip);
        m_chipList.append(chip);
    };
    if (!session.parts.isEmpty())
        add("accent", partsName(session.parts));
    add("", languageFormName(session.language));
    for (const QString &topic : session.topics.mid(0, 2))
        add("", topic);
    row->addStretch();
    fitChips();
}

void NextCard::fitChips()
{
    // What has no room is left out whole: half a word says nothing.
    int left = m_chips->width();
    for (Chip *chip : std::as_const(m_chipList)) {
        left -= chip->sizeHint().width() + space::small;
        chip->setVisible(left + space::small >= 0);
    }
}

bool NextCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chips && event->type() == QEvent::Resize)
        fitChips();
    return Card::eventFilter(watched, event);
}

void NextCard::showReadiness(const SessionBrief &session)
{
    empty(m_ready->layout());
    for (const Readiness &each : readiness(session)) {
        QLabel *line = newLabel(TypeSize::Small, each.done ? "" : "warning");
        line->setText((each.done ? u"✓  "_s : u"!  "_s) + each.text);
        m_ready->layout()->addWidget(line);
    }
}

void NextCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), 12, 12);
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, edgeWidth, height()), tokensOf(palette()).accent);
}

} // namespace fvd
