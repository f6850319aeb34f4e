// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/daypanel.h"

#include "app/words/names.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace fvd {

DayPanel::DayPanel(PlanEditor &editor, QDate today)
    : m_editor(editor)
    , m_heading(newLabel(TypeSize::Heading, "", true))
    , m_summary(newParagraph(TypeSize::Small, "muted"))
    , m_titleName(newFieldName())
    , m_title(new QLineEdit)
    , m_dateName(newFieldName())
    , m_date(new DateField(today))
    , m_startName(newFieldName())
    , m_start(new TimeField)
    , m_endName(newFieldName())
    , m_end(new TimeField)
    , m_venueName(newFieldName())
    , m_venue(new QLineEdit)
    , m_remarkName(newFieldName())
    , m_remark(new TextArea)
    , m_remove(newButton("danger"))
{
    m_heading->setWordWrap(true);
    m_start->setMaximumWidth(QWIDGETSIZE_MAX);
    m_end->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(4);
    int row = 0;
    const auto add = [&](QLabel *name, QWidget *field) {
        grid->setRowMinimumHeight(row++, space::small);
        grid->addWidget(name, row++, 0, 1, 2);
        grid->addWidget(field, row++, 0, 1, 2);
        name->setBuddy(field);
    };
    grid->addWidget(m_heading, row++, 0, 1, 2);
    grid->addWidget(m_summary, row++, 0, 1, 2);
    add(m_dateName, m_date);
    grid->setRowMinimumHeight(row++, space::small);
    grid->addWidget(m_startName, row, 0);
    grid->addWidget(m_endName, row++, 1);
    grid->addWidget(m_start, row, 0);
    grid->addWidget(m_end, row++, 1);
    m_startName->setBuddy(m_start);
    m_endName->setBuddy(m_end);
    add(m_venueName, m_venue);
    add(m_titleName, m_title);
    add(m_remarkName, m_remark);
    grid->setRowMinimumHeight(row++, space::medium);
    grid->addWidget(m_remove, row++, 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(row, 1);

    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_editor.editDay(
            tr("Rename day"), [&](Day &day) { day.title = text; }, u"daytitle"_s);
    });
    connect(m_venue, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_editor.editDay(
            tr("Change venue"), [&](Day &day) { day.venue = text; }, u"venue"_s);
    });
    connect(m_remark, &TextArea::edited, this, [this](const QString &text) {
        m_editor.editDay(
            tr("Change remark"), [&](Day &day) { day.remark = text; }, u"remark"_s);
    });
    connect(m_date, &DateField::edited, this, [this](QDate date) {
        m_editor.editDay(
            tr("Change date"), [&](Day &day) { day.date = date; }, u"date"_s);
    });
    // The day moves when the time is complete, not at each of its figures.
    connect(m_start, &QLineEdit::editingFinished, this, [this] {
        m_editor.editDay(
            tr("Change start of the day"), [this](Day &day) { day.start = m_start->time(); });
    });
    connect(m_end, &QLineEdit::editingFinished, this, [this] {
        m_editor.editDay(
            tr("Change end of the day"), [this](Day &day) { day.end = m_end->time(); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_editor.day())
            m_editor.removeDay(m_editor.day()->id);
    });
}

void DayPanel::retranslate()
{
    m_titleName->setText(tr("Name of the day"));
    m_title->setPlaceholderText(tr("Evening, Day 1 …"));
    m_dateName->setText(tr("Date"));
    m_startName->setText(tr("Begins"));
    m_start->setPlaceholderText(tr("not set"));
    m_endName->setText(tr("Must be over"));
    m_end->setPlaceholderText(tr("open end"));
    m_venueName->setText(tr("Venue"));
    m_remarkName->setText(tr("Remark to the whole day"));
    m_remark->setPlaceholderText(tr("Breaks come along the way …"));
    m_remove->setText(tr("Remove day"));
    for (const auto &[name, field] : std::initializer_list<std::pair<QLabel *, QWidget *>>{
             {m_titleName, m_title}, {m_dateName, m_date}, {m_startName, m_start},
             {m_endName, m_end}, {m_venueName, m_venue}, {m_remarkName, m_remark}})
        field->setAccessibleName(name->text());
    m_date->retranslate();
    m_date->setMinimumWidth(120); // it may scroll where the panel is narrow
    refresh();
}

void DayPanel::refresh()
{
    const Day *day = m_editor.day();
    if (!day)
        return;
    const qsizetype number = day - m_editor.session().days.data() + 1;
    m_heading->setText(!day->title.isEmpty() ? day->title
            : day->date.isValid()            ? longDate(day->date)
                                             : tr("Day %1").arg(number));
    m_summary->setText(tr("%n item(s). Choose one to change it.", "", int(day->items.size())));
    m_summary->setVisible(!day->items.isEmpty());
    setContent(m_title, day->title);
    m_date->setDate(day->date);
    if (!m_start->hasFocus())
        m_start->setTime(day->start);
    if (!m_end->hasFocus())
        m_end->setTime(day->end);
    setContent(m_venue, day->venue);
    m_remark->setContent(day->remark);
}

} // namespace fvd
