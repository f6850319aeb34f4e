// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/hintline.h"

#include "app/plan/plantimes.h"
#include "app/shared/actions.h"
#include "app/shared/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace fvd {

std::optional<Hint> endOf(const Day &day, const Timeline &times)
{
    if (!times.end || day.items.isEmpty()) {
        Minutes all{};
        for (const Slot &slot : times.items)
            all += slot.length.value_or(Minutes{});
        if (all == Minutes{})
            return {};
        return Hint{.text = HintLine::tr("%1 in all").arg(lengthText(all))};
    }
    const QString end = clockText(*times.end);
    if (!day.end)
        return Hint{.text = HintLine::tr("Ends %1").arg(end), .tone = "good"};
    const Minutes left = *day.end - *times.end;
    if (left < Minutes{})
        return Hint{.text = HintLine::tr("Ends %1").arg(end), .tone = "danger"};
    if (left > Minutes{})
        return Hint{
            .text = HintLine::tr("Ends %1, %2 left").arg(end, lengthText(left)), .tone = "accent"};
    return Hint{.text = HintLine::tr("Ends %1, just right").arg(end), .tone = "good"};
}

HintChip::HintChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HintChip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void HintChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Chip::paint(painter, rect(), text(), m_tone, QApplication::palette());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(QApplication::palette()).accent, 2));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1, height() / 2.0 - 1);
}

HintLine::HintLine(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_end(new Chip)
    , m_hint(new HintChip)
    , m_fix(newButton("link"))
    , m_more(newButton("link"))
    , m_undo(newLabel(TypeSize::Small, "muted"))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::small);
    auto *said = new QHBoxLayout;
    auto *done = new QHBoxLayout;
    for (QHBoxLayout *each : {said, done})
        each->setSpacing(space::small);
    said->addWidget(m_end);
    said->addWidget(m_hint);
    said->addStretch();
    done->addWidget(m_fix);
    done->addWidget(m_more);
    done->addStretch();
    done->addWidget(m_undo);
    m_rows->addLayout(said);
    m_rows->addLayout(done, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_hint, &QAbstractButton::clicked, this, [this] {
        if (!m_hints.isEmpty())
            Q_EMIT pointedAt(m_hints.first().item);
    });
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (!m_hints.isEmpty() && m_hints.first().apply)
            std::function(m_hints.first().apply)(); // it may be replaced while it runs
    });
    connect(m_more, &QPushButton::clicked, this, &HintLine::showAll);
}

void HintLine::setHints(const std::optional<Hint> &end, const QList<Hint> &hints)
{
    m_endHint = end;
    m_hints = hints;
    layOut();
}

void HintLine::setUndo(const QString &step)
{
    m_step = step;
    layOut();
}

void HintLine::retranslate()
{
    layOut();
}

void HintLine::layOut()
{
    m_end->setVisible(m_endHint.has_value());
    if (m_endHint) {
        m_end->setText(m_endHint->text);
        m_end->setTone(m_endHint->tone);
        m_end->updateGeometry();
    }
    const bool any = !m_hints.isEmpty();
    m_hint->setVisible(any);
    m_fix->setVisible(any && !m_hints.first().fix.isEmpty());
    m_more->setVisible(m_hints.size() > 1);
    m_more->setText(tr("%n more", "hints", int(m_hints.size()) - 1));
    if (any) {
        m_fix->setText(m_hints.first().fix);
        m_hint->setTone(m_hints.first().tone);
    }
    const QString key =
        actionKeys(actionRow(Command::Undo)).value(0).toString(QKeySequence::NativeText);
    m_undo->setText(m_step.isEmpty() ? QString() : tr("%1 undoes “%2”").arg(key, m_step));
    const auto widthOf = [](std::initializer_list<QWidget *> widgets) {
        int sum = 0;
        for (QWidget *each : widgets) {
            if (!each->isHidden())
                sum += each->sizeHint().width() + space::small;
        }
        return sum;
    };
    const QString text = any ? m_hints.first().text : QString();
    const int hint = any ? Chip::sizeOf(text).width() + space::small : 0;
    const int end = widthOf({m_end});
    const int actions = widthOf({m_fix, m_more});
    // Where one line has no room for it, what can be done stands below what is wrong.
    const bool stacked = any && end + hint + actions > width();
    m_rows->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int left = width() - actions - (stacked ? 0 : end + hint);
    m_undo->setVisible(!m_step.isEmpty() && left > m_undo->sizeHint().width() + space::medium);
    const int spare = Chip::sizeOf({}).width() + space::small;
    m_hint->setText(QFontMetrics(typeFont(TypeSize::Small))
                        .elidedText(text, Qt::ElideRight, std::max(80, width() - end - spare)));
    m_hint->setToolTip(text);
    m_hint->setAccessibleName(text);
}

void HintLine::showAll()
{
    QMenu menu(this);
    for (const Hint &hint : std::as_const(m_hints)) {
        QAction *about = menu.addAction(hint.text);
        connect(
            about, &QAction::triggered, this, [this, item = hint.item] { Q_EMIT pointedAt(item); });
        if (!hint.fix.isEmpty()) {
            QAction *fix = menu.addAction(u"    → "_s + hint.fix);
            connect(fix, &QAction::triggered, this, [apply = hint.apply] { apply(); });
        }
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

void HintLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void HintLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace fvd
