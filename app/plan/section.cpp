// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/section.h"

#include "app/shared/icons.h"

#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Lets the wheel scroll what a field is in, not change the field.
class WheelPasses : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

Section::Section(PlanEditor &editor)
    : m_editor(editor)
{
}

void Section::setItem(const Item &item)
{
    m_id = item.id;
    fill(item);
}

GrowingText::GrowingText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_showing)
            Q_EMIT edited(toPlainText());
    });
}

void GrowingText::showText(const QString &text)
{
    if (toPlainText() == text)
        return;
    m_showing = true;
    setPlainText(text);
    m_showing = false;
}

QSize GrowingText::sizeHint() const
{
    // A plain text's document counts its height in lines.
    const int lines = std::max(2, int(std::ceil(document()->size().height())));
    const QMargins margins = contentsMargins();
    const int inside = lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
    return {120, inside + margins.top() + margins.bottom() + 14};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

void showText(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

QLabel *newFieldName()
{
    return newLabel(TypeSize::Small, "muted");
}

QToolButton *newIconButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setIconSize({16, 16});
    return button;
}

QSpinBox *newMinutesField()
{
    auto *field = new QSpinBox;
    field->setRange(0, 24 * 60);
    field->setSingleStep(5);
    field->setSpecialValueText(u"–"_s);
    field->setKeyboardTracking(false);
    field->installEventFilter(new WheelPasses(field));
    return field;
}

QComboBox *newChoice()
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->installEventFilter(new WheelPasses(choice));
    return choice;
}

} // namespace fvd
