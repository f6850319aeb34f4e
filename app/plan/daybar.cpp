// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/daybar.h"

#include "app/plan/planmime.h"
#include "app/words/names.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A day that items can be dropped on.
class DayButton : public QPushButton
{
public:
    explicit DayButton(DayBar &bar)
        : m_bar(bar)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAutoDefault(false);
        setAcceptDrops(true);
        setProperty("look", u"place"_s);
    }

    Id<Day> day{};

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!isChecked() && qobject_cast<const ItemsMime *>(event->mimeData())) {
            event->acceptProposedAction();
            setDown(true);
        }
    }
    void dragLeaveEvent(QDragLeaveEvent *) override { setDown(false); }
    void dropEvent(QDropEvent *event) override
    {
        setDown(false);
        const auto *items = qobject_cast<const ItemsMime *>(event->mimeData());
        if (!items)
            return;
        QList<Id<Item>> ids;
        for (const Item &item : items->items())
            ids.append(item.id);
        event->acceptProposedAction();
        Q_EMIT m_bar.dropped(day, ids, event->modifiers() & Qt::ControlModifier);
    }

private:
    DayBar &m_bar;
};

} // namespace

DayBar::DayBar(PlanEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_actions(new QHBoxLayout)
    , m_dayRow(new QHBoxLayout)
    , m_scroll(new QScrollArea)
    , m_add(newButton("link"))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    auto *days = new QWidget;
    days->setProperty("look", u"scrolled"_s);
    days->setLayout(m_dayRow);
    m_dayRow->setContentsMargins(0, 0, 0, 0);
    m_dayRow->setSpacing(4);
    m_dayRow->addStretch();
    m_scroll->setWidget(days);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(m_add->sizeHint().height() + 2);
    m_row->addWidget(m_scroll, 1);
    m_actions->setSpacing(0);
    m_actions->addStretch();
    m_actions->addWidget(m_add);
    m_row->addLayout(m_actions);
    connect(m_add, &QPushButton::clicked, this, &DayBar::addWanted);
}

void DayBar::addButton(QPushButton *button)
{
    m_actions->addWidget(button);
}

void DayBar::retranslate()
{
    m_add->setText(u"+ "_s + tr("Day"));
    m_add->setAccessibleName(tr("Add a day"));
    m_scroll->setFixedHeight(m_add->sizeHint().height() + 2);
}

void DayBar::refresh()
{
    const QList<Day> &days = m_editor.session().days;
    while (m_days.size() > days.size())
        delete m_days.takeLast();
    while (m_days.size() < days.size()) {
        auto *button = new DayButton(*this);
        connect(
            button, &QPushButton::clicked, this, [this, button] { Q_EMIT picked(button->day); });
        m_dayRow->insertWidget(int(m_days.size()), button);
        m_days.append(button);
    }
    for (qsizetype i = 0; i < days.size(); ++i) {
        auto *button = static_cast<DayButton *>(m_days.at(i));
        button->day = days.at(i).id;
        // The year stands in the header of the page.
        setTabText(button, dayLabel(days.at(i), i + 1, days.at(i).date));
        button->setChecked(m_editor.day() && m_editor.day()->id == button->day);
    }
    fitWidth();
}

void DayBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void DayBar::fitWidth()
{
    const int needed = m_dayRow->sizeHint().width() + space::small + m_actions->sizeHint().width();
    const bool fits = needed <= width();
    m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(fits ? space::small : 0);
    // Of more days than there is room for, the one that is shown is among those that are seen.
    m_dayRow->activate();
    for (QPushButton *each : std::as_const(m_days)) {
        if (each->isChecked())
            m_scroll->ensureWidgetVisible(each, 0, 0);
    }
}

void setTabText(QPushButton *tab, const QString &text)
{
    tab->setText(text);
    tab->setMinimumWidth(QFontMetrics(typeFont(TypeSize::Body, true)).horizontalAdvance(text) + 30);
}

QString dayLabel(const Day &day, qsizetype number, const QDate &today)
{
    QStringList parts;
    if (!day.title.isEmpty())
        parts.append(day.title);
    if (day.date.isValid())
        parts.append(shortDate(day.date, today));
    return parts.isEmpty() ? DayBar::tr("Day %1").arg(number) : parts.join(u" · "_s);
}

} // namespace fvd
