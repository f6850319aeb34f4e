// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/rowsections.h"

#include "app/plan/plantimes.h"
#include "app/shared/actions.h"
#include "app/words/names.h"
#include "core/exchange/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// A row of fields with a button at its end that takes it away.
class Row : public QWidget
{
public:
    Row()
        : grid(new QGridLayout(this))
        , remove(newIconTool(u"close"_s))
    {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(4);
        grid->setVerticalSpacing(4);
    }

    QGridLayout *grid;
    QToolButton *remove;
    QLineEdit *title = nullptr;
    TextArea *text = nullptr;
    QLineEdit *leaders = nullptr;
    QLineEdit *place = nullptr;
    QComboBox *form = nullptr;
    QSpinBox *minutes = nullptr;
    QPushButton *more = nullptr;
};

void setHint(QLineEdit *field, const QString &hint)
{
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
}

} // namespace

RowsSection::RowsSection(PlanEditor &editor)
    : Section(editor)
    , m_name(newFieldName())
    , m_rows(new QVBoxLayout)
    , m_add(newButton("link"))
    , m_summary(newLabel(TypeSize::Small, "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    m_rows->setSpacing(space::small);
    column->addLayout(m_rows);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_summary);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &RowsSection::begin);
}

void RowsSection::begin()
{
    add();
    if (!m_widgets.isEmpty())
        m_widgets.last()->setFocus();
}

void RowsSection::retranslate()
{
    m_name->setText(name());
    m_add->setText(u"+ "_s + addText());
    qDeleteAll(m_widgets); // rows have their texts from when they are made
    m_widgets.clear();
    if (const Item *item = m_editor.item(id()))
        fill(*item);
}

void RowsSection::fill(const Item &item)
{
    const int wanted = count(item);
    while (m_widgets.size() > wanted)
        m_widgets.takeLast()->deleteLater();
    while (m_widgets.size() < wanted) {
        m_widgets.append(newRow(int(m_widgets.size())));
        m_rows->addWidget(m_widgets.last());
    }
    for (int i = 0; i < wanted; ++i)
        showRow(m_widgets.at(i), i, item);
    const QString text = summary(item);
    m_summary->setText(text);
}

QWidget *LinesSection::newRow(int index)
{
    auto *row = new Row;
    row->title = new QLineEdit;
    row->leaders = new QLineEdit;
    setHint(row->title, tr("Topic"));
    setHint(row->leaders, tr("Leader of this line"));
    row->remove->setToolTip(tr("Remove line"));
    row->remove->setAccessibleName(tr("Remove line %1").arg(index + 1));
    row->grid->addWidget(row->title, 0, 0);
    row->grid->addWidget(row->remove, 0, 1);
    row->grid->addWidget(row->leaders, 1, 0);
    row->setFocusProxy(row->title);
    const QString number = QString::number(index);
    connect(row->title, &QLineEdit::textEdited, this, [this, index, number](const QString &text) {
        m_editor.edit(
            id(), tr("Change line"), [&](Item &item) { item.lines[index].text = text; },
            key(u"line"_s + number));
    });
    connect(row->leaders, &QLineEdit::textEdited, this, [this, index, number](const QString &text) {
        m_editor.edit(
            id(), tr("Change leader"),
            [&](Item &item) { item.lines[index].leaders = typedLeaders(text); },
            key(u"lineleader"_s + number));
    });
    connect(row->remove, &QToolButton::clicked, this, [this, index] {
        m_editor.edit(id(), tr("Remove line"), [index](Item &item) { item.lines.removeAt(index); });
    });
    return row;
}

void LinesSection::showRow(QWidget *widget, int index, const Item &item)
{
    auto *row = static_cast<Row *>(widget);
    setContent(row->title, item.lines.at(index).text);
    if (typedLeaders(row->leaders->text()) != item.lines.at(index).leaders)
        row->leaders->setText(leadersText(item.lines.at(index).leaders));
}

void LinesSection::add()
{
    m_editor.edit(id(), tr("Add line"), [](Item &item) { item.lines.append(Line{}); });
}

QWidget *StagesSection::newRow(int index)
{
    auto *row = new Row;
    row->form = newChoice();
    for (const auto &[form, unused] : Names<StageForm>::all)
        row->form->addItem(QString(), int(form));
    row->minutes = newMinutesField();
    row->minutes->setSingleStep(1);
    row->minutes->setSuffix(tr(" min"));
    row->minutes->setMaximumWidth(84);
    row->text = new TextArea;
    row->text->setPlaceholderText(tr("The question, or what happens"));
    row->text->setAccessibleName(tr("Question of stage %1").arg(index + 1));
    row->form->setAccessibleName(tr("Form of stage %1").arg(index + 1));
    row->minutes->setAccessibleName(tr("Minutes of stage %1").arg(index + 1));
    row->remove->setToolTip(tr("Remove stage"));
    row->remove->setAccessibleName(tr("Remove stage %1").arg(index + 1));
    row->grid->addWidget(row->form, 0, 0);
    row->grid->addWidget(row->minutes, 0, 1);
    row->grid->addWidget(row->remove, 0, 2);
    row->more = newButton("link");
    row->more->setText(actionText(actionRow(Command::Groups)));
    row->more->setToolTip(actionTip(actionRow(Command::Groups)));
    row->grid->addWidget(row->text, 1, 0, 1, 3);
    row->grid->addWidget(row->more, 2, 0, 1, 2, Qt::AlignLeft);
    row->grid->setColumnStretch(0, 1);
    connect(row->more, &QPushButton::clicked, this, &StagesSection::groupsWanted);
    row->setFocusProxy(row->form);
    const QString number = QString::number(index);
    connect(row->form, &QComboBox::activated, this, [this, index, row] {
        const auto form = StageForm(row->form->currentData().toInt());
        m_editor.edit(
            id(), tr("Change stage"), [=](Item &item) { item.stages[index].form = form; });
    });
    connect(row->minutes, &QSpinBox::valueChanged, this, [this, index, number](int minutes) {
        m_editor.edit(
            id(), tr("Change stage"),
            [=](Item &item) { item.stages[index].planned = Minutes(minutes); },
            key(u"stageminutes"_s + number));
    });
    connect(row->text, &TextArea::edited, this, [this, index, number](const QString &text) {
        m_editor.edit(
            id(), tr("Change question"), [&](Item &item) { item.stages[index].text = text; },
            key(u"stagetext"_s + number));
    });
    connect(row->remove, &QToolButton::clicked, this, [this, index] {
        m_editor.edit(
            id(), tr("Remove stage"), [index](Item &item) { item.stages.removeAt(index); });
    });
    return row;
}

void StagesSection::showRow(QWidget *widget, int index, const Item &item)
{
    auto *row = static_cast<Row *>(widget);
    const Stage &stage = item.stages.at(index);
    // They are called what the room sees them called.
    for (int i = 0; i < row->form->count(); ++i) {
        const auto form = StageForm(row->form->itemData(i).toInt());
        row->form->setItemText(i, stageFormText(form, m_editor.session().language));
    }
    row->form->setCurrentIndex(row->form->findData(int(stage.form)));
    const QSignalBlocker quiet(row->minutes);
    row->minutes->setValue(int(stage.planned.count()));
    row->text->setContent(stage.text);
    row->more->setVisible(stage.form == StageForm::Groups);
}

void StagesSection::add()
{
    m_editor.edit(id(), tr("Add stage"), [](Item &item) {
        item.stages.append(Stage{.form = StageForm::Groups, .planned = Minutes(10)});
    });
}

QString StagesSection::summary(const Item &item) const
{
    if (item.stages.isEmpty())
        return {};
    Minutes all{};
    for (const Stage &stage : item.stages)
        all += stage.planned;
    const auto length = ownLength(item, saidStart(item));
    return length ? tr("%1 of %2 min").arg(all.count()).arg(length->count())
                  : tr("%1 min").arg(all.count());
}

QWidget *GroupsSection::newRow(int index)
{
    auto *row = new Row;
    row->title = new QLineEdit;
    row->leaders = new QLineEdit;
    row->place = new QLineEdit;
    row->more = newButton("link");
    row->more->setText(u"+ "_s + tr("Item in this group"));
    setHint(row->title, tr("Name of the group"));
    setHint(row->leaders, tr("Leader of the group"));
    setHint(row->place, tr("Room"));
    row->remove->setToolTip(tr("Remove group"));
    row->remove->setAccessibleName(tr("Remove group %1").arg(index + 1));
    row->grid->addWidget(row->title, 0, 0, 1, 2);
    row->grid->addWidget(row->remove, 0, 2);
    row->grid->addWidget(row->leaders, 1, 0);
    row->grid->addWidget(row->place, 1, 1);
    row->grid->addWidget(row->more, 2, 0, 1, 2, Qt::AlignLeft);
    row->setFocusProxy(row->title);
    const QString number = QString::number(index);
    connect(row->title, &QLineEdit::textEdited, this, [this, index, number](const QString &text) {
        m_editor.edit(
            id(), tr("Change group"), [&](Item &item) { item.tracks[index].title = text; },
            key(u"group"_s + number));
    });
    connect(row->leaders, &QLineEdit::textEdited, this, [this, index, number](const QString &text) {
        m_editor.edit(
            id(), tr("Change leader"),
            [&](Item &item) { item.tracks[index].leaders = typedLeaders(text); },
            key(u"groupleader"_s + number));
    });
    connect(row->place, &QLineEdit::textEdited, this, [this, index, number](const QString &text) {
        m_editor.edit(
            id(), tr("Change place"), [&](Item &item) { item.tracks[index].place = text; },
            key(u"groupplace"_s + number));
    });
    connect(row->remove, &QToolButton::clicked, this, [this, index] {
        if (const Item *item = m_editor.item(id()))
            m_editor.apply(
                tr("Remove group"), withTrackRemoved(*m_editor.day(), item->tracks.at(index).id));
    });
    connect(row->more, &QPushButton::clicked, this, [this, index] {
        if (const Item *item = m_editor.item(id()))
            Q_EMIT added(m_editor.addToGroup(item->tracks.at(index).id));
    });
    return row;
}

void GroupsSection::showRow(QWidget *widget, int index, const Item &item)
{
    auto *row = static_cast<Row *>(widget);
    const Track &group = item.tracks.at(index);
    setContent(row->title, group.title);
    setContent(row->place, group.place);
    if (typedLeaders(row->leaders->text()) != group.leaders)
        row->leaders->setText(leadersText(group.leaders));
}

void GroupsSection::add()
{
    const Item *item = m_editor.item(id());
    if (!item)
        return;
    Track group{.id = Id<Track>::create(), .title = tr("Group %1").arg(item->tracks.size() + 1)};
    m_editor.apply(tr("Add group"), withTrackAdded(*m_editor.day(), id(), group));
}

} // namespace fvd
