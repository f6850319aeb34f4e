// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/fields.h"

#include "app/shared/icons.h"
#include "app/words/names.h"
#include "core/exchange/norwegiandate.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int aroundDate = 60; ///< the padding of a date field, and its calendar's icon

/// Lets the wheel scroll the page below instead of changing a field that it passes over.
class WheelPasses : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

/// Shows that what is typed in \a field is not understood, by the style sheet's rule for "wrong".
void mark(QLineEdit *field, bool wrong)
{
    if (field->property("wrong").toBool() == wrong)
        return;
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

TextArea::TextArea(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_setting)
            Q_EMIT edited(toPlainText());
    });
}

void TextArea::setContent(const QString &text)
{
    if (toPlainText() == text)
        return;
    m_setting = true;
    setPlainText(text);
    m_setting = false;
}

QSize TextArea::sizeHint() const
{
    // A plain text's document counts its height in lines.
    const int lines = std::max(m_lines, int(std::ceil(document()->size().height())));
    const int padding = 14;
    return {
        120, lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + padding};
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

TimeField::TimeField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"00.00"_s);
    setMaximumWidth(fontMetrics().horizontalAdvance(u"00.00"_s) * 2 + 24);
    connect(this, &QLineEdit::textEdited, this, &TimeField::take);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::leave);
}

void TimeField::setTime(const std::optional<ClockTime> &time)
{
    // What is being typed may say the same in fewer letters.
    if (time == m_time)
        return;
    m_time = time;
    fvd::setContent(this, time ? clockText(*time) : QString());
    mark(this, false);
}

void TimeField::take(const QString &text)
{
    const QString typed = text.trimmed();
    const std::optional<ClockTime> time = clockTime(typed);
    mark(this, !time && !typed.isEmpty());
    if ((!time && !typed.isEmpty()) || time == m_time)
        return;
    m_time = time;
    Q_EMIT edited(time);
}

void TimeField::leave()
{
    fvd::setContent(this, m_time ? clockText(*m_time) : QString());
    mark(this, false);
}

DateField::DateField(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_calendar(addAction(lineIcon(u"calendar"_s), QLineEdit::TrailingPosition))
{
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateField::take);
    connect(this, &QLineEdit::editingFinished, this, &DateField::leave);
}

void DateField::setDate(QDate date)
{
    if (date == m_date)
        return;
    m_date = date;
    leave();
}

void DateField::retranslate()
{
    m_calendar->setText(tr("Choose in a calendar"));
    m_calendar->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    setPlaceholderText(tr("day.month.year"));
    if (!hasFocus())
        leave();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::take(const QString &text)
{
    const QString typed = text.trimmed();
    const auto found = dateIn(typed);
    const QDate date = found ? dateOf(found->second, 0, m_today) : QDate();
    mark(this, !date.isValid() && !typed.isEmpty());
    if ((!date.isValid() && !typed.isEmpty()) || date == m_date)
        return;
    m_date = date;
    Q_EMIT edited(date);
}

void DateField::leave()
{
    showDate();
    mark(this, false);
}

void DateField::showDate()
{
    const QString whole = longDate(m_date);
    const QString withoutWeekday = whole.section(u' ', 1);
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) + aroundDate;
    };
    // The year stands last: without room for all of it, the date could be of any year.
    setMinimumWidth(widthOf(withoutWeekday));
    fvd::setContent(this, width() < widthOf(whole) ? withoutWeekday : whole);
    setCursorPosition(0);
}

QSize DateField::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(longDate(m_date)) + aroundDate;
    return QLineEdit::sizeHint().expandedTo({wanted, 0});
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!hasFocus())
        showDate();
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_today);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        menu->close();
        m_date = date;
        leave();
        Q_EMIT edited(date);
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void setContent(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

QSpinBox *newCountField(int most)
{
    auto *field = new QSpinBox;
    field->setRange(0, most);
    field->setSpecialValueText(u"–"_s);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setMinimumWidth(64);
    field->installEventFilter(new WheelPasses(field));
    return field;
}

QComboBox *newChoiceField()
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->installEventFilter(new WheelPasses(choice));
    return choice;
}

QToolButton *newIconTool(const QString &icon)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(icon));
    button->setIconSize({18, 18});
    return button;
}

} // namespace fvd
