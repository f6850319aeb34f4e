// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/itemsections.h"

#include "app/plan/plantimes.h"
#include "app/words/names.h"
#include "core/exchange/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return column;
}

/// Shows the entry of \a choice that stands for \a value.
template <typename T>
void choose(QComboBox *choice, T value)
{
    choice->setCurrentIndex(choice->findData(int(value)));
}

} // namespace

NameSection::NameSection(PlanEditor &editor)
    : Section(editor)
    , m_title(new TextArea(1))
    , m_kind(newChoice())
    , m_reason(newParagraph(TypeSize::Small, "muted"))
    , m_doubt(new QFrame)
    , m_doubtText(newParagraph(TypeSize::Small, "warning"))
    , m_keepText(newButton())
    , m_makeItem(newButton())
{
    auto *column = newColumn(this);
    column->setSpacing(space::small);
    m_title->setFont(typeFont(TypeSize::Heading, true));
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addWidget(m_reason);
    m_doubt->setProperty("look", u"banner"_s);
    auto *doubt = new QVBoxLayout(m_doubt);
    doubt->addWidget(m_doubtText);
    doubt->addWidget(m_keepText);
    doubt->addWidget(m_makeItem);
    column->addWidget(m_doubt);
    m_reason->hide();

    connect(m_title, &TextArea::edited, this,
        [this](const QString &text) { m_editor.rename(id(), QString(text).replace(u'\n', u' ')); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = ItemKind(m_kind->currentData().toInt());
        m_editor.edit(id(), tr("Change kind"), [kind](Item &item) { item.kind = kind; });
    });
    connect(m_keepText, &QPushButton::clicked, this, [this] {
        m_editor.edit(id(), tr("Keep as text"), [](Item &item) {
            item.kind = ItemKind::Text;
            item.doubtful = false;
        });
    });
    connect(m_makeItem, &QPushButton::clicked, this, [this] {
        m_editor.edit(id(), tr("Make it an item"), [](Item &item) {
            if (item.kind == ItemKind::Text)
                item.kind = ItemKind::Talk;
            if (item.timing.kind == TimingKind::None)
                item.timing.kind = TimingKind::Follows;
            item.doubtful = false;
        });
    });
}

void NameSection::retranslate()
{
    m_title->setPlaceholderText(tr("What happens?"));
    m_title->setAccessibleName(tr("Title"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setToolTip(tr("Kind"));
    m_doubtText->setText(tr("This line was not understood for certain. Look at it, then choose."));
    m_keepText->setText(tr("Keep as text"));
    m_makeItem->setText(tr("Make it an item"));
    const QVariant current = m_kind->currentData();
    m_kind->clear();
    for (const auto &[kind, unused] : Names<ItemKind>::all)
        m_kind->addItem(itemKindName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(current));
}

void NameSection::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void NameSection::fill(const Item &item)
{
    m_title->setContent(item.title);
    choose(m_kind, item.kind);
    m_doubt->setVisible(item.doubtful);
}

TimeSection::TimeSection(PlanEditor &editor)
    : Section(editor)
    , m_kindName(newFieldName())
    , m_kind(newChoice())
    , m_startName(newFieldName())
    , m_start(new QLineEdit)
    , m_endName(newFieldName())
    , m_end(new QLineEdit)
    , m_pin(newIconTool(u"lock"_s))
    , m_plannedName(newFieldName())
    , m_planned(newMinutesField())
    , m_minimumName(newFieldName())
    , m_minimum(newMinutesField())
    , m_mayBeDropped(new QCheckBox)
    , m_beside(new QCheckBox)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_kindName, 0, 0, 1, 2);
    grid->addWidget(m_kind, 1, 0, 1, 2);
    m_pin->setCheckable(true);
    m_pin->setFixedSize(34, 34);
    auto *startRow = new QHBoxLayout;
    startRow->setSpacing(0);
    startRow->addWidget(m_start);
    startRow->addWidget(m_pin);
    grid->addWidget(m_startName, 2, 0);
    grid->addLayout(startRow, 3, 0);
    grid->addWidget(m_endName, 2, 1);
    grid->addWidget(m_end, 3, 1);
    grid->addWidget(m_plannedName, 4, 0);
    grid->addWidget(m_planned, 5, 0);
    grid->addWidget(m_minimumName, 4, 1);
    grid->addWidget(m_minimum, 5, 1);
    grid->addWidget(m_mayBeDropped, 6, 0, 1, 2);
    grid->addWidget(m_beside, 7, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_start, m_end, m_planned, m_minimum})
        field->setMinimumWidth(56);
    m_kindName->setBuddy(m_kind);
    m_startName->setBuddy(m_start);
    m_endName->setBuddy(m_end);
    m_plannedName->setBuddy(m_planned);
    m_minimumName->setBuddy(m_minimum);

    connect(m_kind, &QComboBox::activated, this,
        [this] { setKind(TimingKind(m_kind->currentData().toInt())); });
    connect(
        m_start, &QLineEdit::editingFinished, this, [this] { setClock(m_start, &Timing::start); });
    connect(m_end, &QLineEdit::editingFinished, this, [this] { setClock(m_end, &Timing::end); });
    connect(m_pin, &QToolButton::clicked, this, [this] { m_editor.togglePin(id()); });
    connect(m_planned, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_editor.setLength(id(), minutes > 0 ? std::optional(Minutes(minutes)) : std::nullopt);
    });
    connect(m_minimum, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_editor.edit(
            id(), tr("Change minimum"), [minutes](Item &item) { item.minimum = Minutes(minutes); },
            key(u"minimum"_s));
    });
    connect(m_mayBeDropped, &QCheckBox::clicked, this, [this](bool on) {
        m_editor.edit(id(), tr("May be dropped"), [on](Item &item) { item.mayBeDropped = on; });
    });
    connect(m_beside, &QCheckBox::clicked, this, [this](bool on) {
        m_editor.edit(
            id(), tr("Beside the main programme"), [on](Item &item) { item.beside = on; });
    });
}

void TimeSection::begin()
{
    m_start->setFocus();
}

void TimeSection::retranslate()
{
    m_kindName->setText(tr("Begins"));
    m_startName->setText(tr("Start"));
    m_endName->setText(tr("End"));
    m_plannedName->setText(tr("Planned"));
    m_minimumName->setText(tr("At least"));
    for (const auto &[name, field] : std::initializer_list<std::pair<QLabel *, QWidget *>>{
             {m_kindName, m_kind}, {m_startName, m_start}, {m_endName, m_end},
             {m_plannedName, m_planned}, {m_minimumName, m_minimum}})
        field->setAccessibleName(name->text());
    m_end->setPlaceholderText(tr("not said"));
    m_pin->setToolTip(tr("Pin the start: it stays when items before it grow or move"));
    m_pin->setAccessibleName(tr("Pin the start"));
    m_planned->setSuffix(tr(" min"));
    m_minimum->setSuffix(tr(" min"));
    m_mayBeDropped->setText(tr("May be dropped"));
    m_beside->setText(tr("Beside the main programme"));
    const QVariant current = m_kind->currentData();
    m_kind->clear();
    const std::pair<TimingKind, QString> kinds[]{
        {TimingKind::Follows, tr("After the item before")},
        {TimingKind::Exact, tr("At a time")},
        {TimingKind::About, tr("About a time")},
        {TimingKind::From, tr("From a time on")},
        {TimingKind::Latest, tr("By a time at the latest")},
        {TimingKind::Open, tr("At a time, with an open end")},
        {TimingKind::None, tr("No time")},
    };
    for (const auto &[kind, text] : kinds)
        m_kind->addItem(text, int(kind));
    m_kind->setCurrentIndex(m_kind->findData(current));
}

void TimeSection::setKind(TimingKind kind)
{
    const Item *item = m_editor.item(id());
    if (!item)
        return;
    Timing timing = item->timing;
    timing.kind = kind;
    if (kind == TimingKind::Follows || kind == TimingKind::None) {
        timing.start.reset();
        timing.end.reset();
        timing.pinned = false;
    } else if (!timing.start) {
        // A time that was computed is the best first guess, and shown before it is said.
        timing.start = clockTime(m_start->placeholderText());
        if (!timing.start)
            timing.start = m_editor.day()->start.value_or(ClockTime::at(9));
    }
    m_editor.setTiming(id(), timing);
}

void TimeSection::setClock(QLineEdit *field, std::optional<ClockTime> Timing::*member)
{
    const Item *item = m_editor.item(id());
    if (!item)
        return;
    Timing timing = item->timing;
    const QString shown = timing.*member ? clockText(*(timing.*member)) : QString();
    if (field->text() == shown)
        return;
    const auto typed = typedTiming(field->text(), timing);
    if (!typed) {
        field->setText(shown);
        return;
    }
    if (member == &Timing::start) {
        const auto end = timing.end;
        timing = *typed;
        if (!timing.end && timing.start)
            timing.end = end;
    } else {
        timing.end = typed->start;
        // An end needs a start to be counted from.
        if (timing.end && !timing.start) {
            timing.start = clockTime(m_start->placeholderText());
            timing.kind = timing.start ? TimingKind::Exact : timing.kind;
        }
    }
    m_editor.setTiming(id(), timing);
    fill(*m_editor.item(id()));
}

void TimeSection::fill(const Item &item)
{
    const auto spot = spotOf(*m_editor.day(), item.id);
    const Slot slot =
        spot && spot->track.isNull() ? m_editor.times().items.value(spot->index) : Slot{};
    choose(m_kind, item.timing.kind);
    const auto said = saidStart(item);
    setContent(m_start, said ? clockText(*said) : QString());
    m_start->setPlaceholderText(slot.start ? clockText(*slot.start) : QString());
    setContent(m_end, item.timing.end ? clockText(*item.timing.end) : QString());
    m_pin->setChecked(item.timing.pinned);
    m_pin->setEnabled(said || slot.start);

    const bool takes = takesTime(item) && item.kind != ItemKind::Deadline;
    for (QWidget *each : std::initializer_list<QWidget *>{m_plannedName, m_planned, m_minimumName,
             m_minimum, m_mayBeDropped, m_beside, m_endName, m_end})
        each->setVisible(takes);
    const QSignalBlocker plannedQuiet(m_planned);
    const QSignalBlocker minimumQuiet(m_minimum);
    const auto length = ownLength(item, said ? said : slot.start);
    m_planned->setValue(int(length.value_or(Minutes{}).count()));
    m_minimum->setValue(int(item.minimum.count()));
    m_mayBeDropped->setChecked(item.mayBeDropped);
    m_beside->setChecked(item.beside);
}

LeaderSection::LeaderSection(PlanEditor &editor)
    : Section(editor)
    , m_name(newFieldName())
    , m_leaders(new QLineEdit)
{
    auto *column = newColumn(this);
    column->addWidget(m_name);
    column->addWidget(m_leaders);
    m_name->setBuddy(m_leaders);
    connect(m_leaders, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_editor.setLeaders(id(), typedLeaders(text)); });
}

void LeaderSection::retranslate()
{
    m_name->setText(name());
    m_leaders->setAccessibleName(name());
    m_leaders->setPlaceholderText(tr("Several with a comma between"));
}

void LeaderSection::fill(const Item &item)
{
    // While "ordfører, " is being typed it is left as it is.
    if (typedLeaders(m_leaders->text()) != item.leaders)
        m_leaders->setText(leadersText(item.leaders));
}

TextSection::TextSection(PlanEditor &editor, QString Item::*member, const Words &words)
    : Section(editor)
    , m_member(member)
    , m_words(words)
    , m_name(newFieldName())
    , m_text(new TextArea)
{
    auto *column = newColumn(this);
    column->addWidget(m_name);
    column->addWidget(m_text);
    m_name->setBuddy(m_text);
    connect(m_text, &TextArea::edited, this, [this](const QString &text) {
        m_editor.edit(
            id(), tr(m_words.step), [&](Item &item) { item.*m_member = text; },
            key(QString::fromLatin1(m_words.step)));
    });
}

void TextSection::retranslate()
{
    m_name->setText(name());
    m_text->setAccessibleName(name());
    m_text->setPlaceholderText(tr(m_words.hint));
}

void TextSection::fill(const Item &item)
{
    m_text->setContent(item.*m_member);
}

TextSection *newGoalSection(PlanEditor &editor)
{
    return new TextSection(editor, &Item::goal,
        {QT_TRANSLATE_NOOP("fvd::TextSection", "Goal"),
            QT_TRANSLATE_NOOP("fvd::TextSection", "What can the room do better afterwards?"),
            QT_TRANSLATE_NOOP("fvd::TextSection", "Change goal")});
}

TextSection *newPlaceSection(PlanEditor &editor)
{
    return new TextSection(editor, &Item::place,
        {QT_TRANSLATE_NOOP("fvd::TextSection", "Place"),
            QT_TRANSLATE_NOOP("fvd::TextSection", "If it is not the day's venue"),
            QT_TRANSLATE_NOOP("fvd::TextSection", "Change place")});
}

TextSection *newAudienceSection(PlanEditor &editor)
{
    return new TextSection(editor, &Item::audience,
        {QT_TRANSLATE_NOOP("fvd::TextSection", "Audience"),
            QT_TRANSLATE_NOOP("fvd::TextSection", "If it is not for everybody"),
            QT_TRANSLATE_NOOP("fvd::TextSection", "Change audience")});
}

} // namespace fvd
