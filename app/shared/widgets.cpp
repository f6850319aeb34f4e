// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/widgets.h"

#include "app/shared/icons.h"
#include "app/shared/tokens.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int chipPadding = 10;

struct ChipColours
{
    QColor text{};
    QColor ground{};
};

ChipColours chipColours(Tone tone, const Tokens &t)
{
    const QLatin1String name(tone);
    if (name == "accent"_L1)
        return {t.accent, t.accentGround};
    if (name == "good"_L1)
        return {t.good, t.goodGround};
    if (name == "warning"_L1)
        return {t.warning, t.warningGround};
    if (name == "danger"_L1)
        return {t.danger, t.dangerGround};
    return {t.muted, t.neutralGround};
}

class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {48, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString shown =
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
        setToolTip(shown == text() ? QString() : text());
        style()->drawItemText(&painter, contentsRect(), int(alignment()) | Qt::TextSingleLine,
            palette(), isEnabled(), shown, foregroundRole());
    }
};

void prepare(QLabel *label, TypeSize size, Tone tone, bool bold)
{
    label->setFont(typeFont(size, bold || size == TypeSize::Title));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QString::fromLatin1(tone));
}

} // namespace

QLabel *newLabel(TypeSize size, Tone tone, bool bold)
{
    auto *label = new QLabel;
    prepare(label, size, tone, bold);
    return label;
}

QLabel *newElided(TypeSize size, Tone tone, bool bold)
{
    auto *label = new ElidedLabel;
    prepare(label, size, tone, bold);
    return label;
}

QLabel *newParagraph(TypeSize size, Tone tone)
{
    QLabel *label = newLabel(size, tone);
    label->setWordWrap(true);
    return label;
}

void setTone(QLabel *label, Tone tone)
{
    const QString name = QString::fromLatin1(tone);
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    if (!label->testAttribute(Qt::WA_WState_Polished))
        return; // it will be, with its tone, when it is first shown
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QPushButton *newButton(ButtonLook look)
{
    auto *button = new QPushButton;
    button->setProperty("look", QString::fromLatin1(look));
    button->setAutoDefault(false);
    return button;
}

QPushButton *newButton(QAction *action, ButtonLook look)
{
    QPushButton *button = newButton(look);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setStatusTip(action->statusTip());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void makeOneOf(QButtonGroup *group, QAbstractButton *button, int id)
{
    button->setCheckable(true);
    button->setAutoExclusive(true);
    group->addButton(button, id);
}

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("look", u"card"_s);
    m_column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_column->setSpacing(space::small);
}

Chip::Chip(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setFont(typeFont(TypeSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return sizeOf(text());
}

QSize Chip::sizeOf(const QString &text)
{
    const QFontMetrics metrics(typeFont(TypeSize::Small));
    return {metrics.horizontalAdvance(text) + 2 * chipPadding + 2, metrics.height() + 8};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), text(), m_tone, palette());
}

void Chip::paint(
    QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette)
{
    const ChipColours colours = chipColours(tone, tokensOf(palette));
    QRect ground(rect.topLeft(), sizeOf(text).boundedTo(rect.size()));
    ground.moveTop(rect.top() + (rect.height() - ground.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(ground, ground.height() / 2.0, ground.height() / 2.0);
    painter.setPen(colours.text);
    painter.setFont(typeFont(TypeSize::Small));
    const QRect inner = ground.adjusted(chipPadding, 0, -chipPadding, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
}

ChipButton::ChipButton(Tone tone, QWidget *parent)
    : QPushButton(parent)
    , m_tone(tone)
{
    setProperty("look", u"chip"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

void ChipButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QString ChipButton::shown() const
{
    return menu() ? text() + u"  ▾"_s : text();
}

QSize ChipButton::sizeHint() const
{
    return Chip::sizeOf(shown()) + QSize(6, 6);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Chip::paint(painter, rect().adjusted(3, 0, -3, 0), shown(), m_tone, QApplication::palette());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(QApplication::palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(lineIcon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    // Not Qt's own, for which the system's icon themes are searched.
    m_clear = addAction(lineIcon(u"close"_s, QPalette::PlaceholderText), TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
        [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    retranslate();
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear the search"));
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

Columns::Columns()
    : QBoxLayout(QBoxLayout::LeftToRight)
{
    setSpacing(space::medium);
}

QSize Columns::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, itemAt(i)->minimumSize().width());
    return {widest, QBoxLayout::minimumSize().height()};
}

void Columns::setGeometry(const QRect &rect)
{
    int needed = (count() - 1) * spacing();
    for (int i = 0; i < count(); ++i)
        needed += itemAt(i)->minimumSize().width();
    const Direction wanted = needed <= rect.width() ? LeftToRight : TopToBottom;
    if (wanted != direction()) {
        setDirection(wanted);
        update(); // another height is wanted now
    }
    QBoxLayout::setGeometry(rect);
}

QFrame *newRule()
{
    auto *rule = new QFrame;
    rule->setProperty("look", u"rule"_s);
    return rule;
}

} // namespace fvd
