// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/framepart.h"

#include "app/words/names.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

WhenPart::WhenPart(Draft<Session> &draft, QDate today)
    : FormPart(draft)
    , m_today(today)
{
    addHeading(QT_TR_NOOP("When"));
    addParts();
    column()->addWidget(newList([this] { return int(session().days.size()); },
        [this](int index) { return new DayRow(this->draft(), index, m_today); }));
    QPushButton *add = newLink(QT_TR_NOOP("Add a day"), [this] { addDay(); });
    column()->addWidget(add, 0, Qt::AlignLeft);

    QHBoxLayout *row =
        addRow({named(QT_TR_NOOP("From"), newHour(QT_TR_NOOP("From"), &Frame::start)),
            named(QT_TR_NOOP("To"), newHour(QT_TR_NOOP("To"), &Frame::end)),
            named(QT_TR_NOOP("Lunch"), newHour(QT_TR_NOOP("Lunch"), &Frame::lunch))});
    row->addStretch();
    column()->addWidget(newTick(
        QT_TR_NOOP("The end is fixed: a meeting or a ferry comes after"),
        [](auto &s) -> auto & { return s.frame.hardEnd; }));
}

void WhenPart::addParts()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(space::small);
    int at = 0;
    for (const auto &[part, id] : Names<Part>::all) {
        QPushButton *button = newButton("choice");
        button->setCheckable(true);
        const auto show = [this, button, part = part] {
            const bool on = session().parts.contains(part);
            button->setChecked(on);
            // Told by a sign too, not by the colour alone.
            button->setText(on ? u"✓ "_s + partName(part) : partName(part));
        };
        whenRetranslated(show);
        whenFilled(show);
        connect(button, &QPushButton::clicked, this,
            [this, part = part](bool on) { setPart(part, on); });
        grid->addWidget(button, at / 2, at % 2);
        ++at;
    }
    column()->addLayout(grid);
}

void WhenPart::setPart(Part part, bool on)
{
    change(QT_TR_NOOP("Which day it is"), [&](Session &next) {
        next.parts.removeAll(part);
        if (on)
            next.parts.append(part);
        std::ranges::sort(next.parts);
    });
}

void WhenPart::addDay()
{
    change(QT_TR_NOOP("Add a day"), [](Session &next) {
        Day day{.id = Id<Day>::create(), .start = next.frame.start, .end = next.frame.end};
        if (!next.days.isEmpty()) {
            day.venue = next.days.last().venue;
            if (next.days.last().date.isValid())
                day.date = next.days.last().date.addDays(1);
        }
        next.days.append(day);
    });
}

TimeField *WhenPart::newHour(const char *label, std::optional<ClockTime> Frame::*field)
{
    auto *hour = new TimeField;
    whenFilled([this, hour, field] { hour->setTime(session().frame.*field); });
    connect(
        hour, &TimeField::edited, this, [this, label, field](const std::optional<ClockTime> &time) {
            changeHours(label, field, time);
        });
    return hour;
}

void WhenPart::changeHours(
    const char *label, std::optional<ClockTime> Frame::*field, const std::optional<ClockTime> &time)
{
    const auto how = [&](Session &next) {
        next.frame.*field = time;
        for (Day &day : next.days) {
            if (day.items.isEmpty()) {
                day.start = next.frame.start;
                day.end = next.frame.end;
            }
        }
    };
    change(label, how, u"hours/"_s + QString::fromUtf8(label));
}

DayRow::DayRow(Draft<Session> &draft, int index, QDate today)
    : FormPart(draft)
{
    QWidget *date = named(QT_TR_NOOP("Date"),
        newDate(
            QT_TR_NOOP("Date"), [index](auto &s) -> auto & { return s.days[index].date; }, today));
    QWidget *venue = named(QT_TR_NOOP("Place"),
        newLine(
            QT_TR_NOOP("Place"), [index](auto &s) -> auto & { return s.days[index].venue; }));
    QToolButton *remove = newRemover(QT_TR_NOOP("Take away the day"), [this, index] {
        change(QT_TR_NOOP("Take away the day"), [&](Session &next) { next.days.removeAt(index); });
    });
    QHBoxLayout *row = addRow({date, venue});
    row->setStretch(0, 3);
    row->setStretch(1, 3);
    row->addWidget(remove, 0, Qt::AlignBottom);
    whenFilled([this, remove] { remove->setVisible(session().days.size() > 1); });
}

CountsPart::CountsPart(Draft<Session> &draft)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("Who comes"));
    const auto count = [this](const char *label, int HeadCounts::*field) {
        return named(label,
            newCount(
                label, [field](auto &s) -> auto & { return s.expected.*field; }));
    };
    const QList<QWidget *> fields{
        count(QT_TR_NOOP("Members"), &HeadCounts::members),
        count(QT_TR_NOOP("Substitutes"), &HeadCounts::substitutes),
        count(QT_TR_NOOP("Control committee"), &HeadCounts::controlCommittee),
        count(QT_TR_NOOP("Administration"), &HeadCounts::administration),
        count(QT_TR_NOOP("Union representatives"), &HeadCounts::unionRepresentatives),
        count(QT_TR_NOOP("Members of råd"), &HeadCounts::councilMembers),
        count(QT_TR_NOOP("Others"), &HeadCounts::others),
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    for (int i = 0; i < fields.size(); ++i) {
        grid->addWidget(fields[i], i / 4, i % 4);
        grid->setColumnStretch(i % 4, 1);
    }
    QLabel *sum = newLabel(TypeSize::Heading, "", true);
    grid->addWidget(sum, 1, 3, Qt::AlignRight | Qt::AlignBottom);
    column()->addLayout(grid);
    const auto show = [this, sum] { sum->setText(tr("%n in all", "", total(session().expected))); };
    whenRetranslated(show);
    whenFilled(show);
}

RoomPart::RoomPart(Draft<Session> &draft)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("Room and equipment"));
    QHBoxLayout *row =
        addRow({named(QT_TR_NOOP("Room"),
                    newLine(
                        QT_TR_NOOP("Room"), [](auto &s) -> auto & { return s.frame.room; })),
            named(QT_TR_NOOP("Tables"),
                newCount(
                    QT_TR_NOOP("Tables"), [](auto &s) -> auto & { return s.frame.tables; }))});
    row->setStretch(0, 3);
    row->setStretch(1, 1);
    QHBoxLayout *ticks = addRow({newTick(
                                     QT_TR_NOOP("There is a screen or projector"),
                                     [](auto &s) -> auto & { return s.frame.screen; }),
        newTick(
            QT_TR_NOOP("There is sound"), [](auto &s) -> auto & { return s.frame.sound; })});
    ticks->addStretch();
    column()->addWidget(named(QT_TR_NOOP("Other equipment, net, catering"),
        newArea(
            QT_TR_NOOP("Other equipment, net, catering"),
            [](auto &s) -> auto & { return s.frame.equipment; }, 1)));
    column()->addWidget(named(QT_TR_NOOP("Sensitive ground, cases under treatment"),
        newArea(
            QT_TR_NOOP("Sensitive ground, cases under treatment"),
            [](auto &s) -> auto & { return s.frame.sensitive; })));
    addHint(QT_TR_NOOP("A programme day is training and no meeting: keep it off cases that the "
                       "council is treating."));
}

TravelPart::TravelPart(Draft<Session> &draft)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("Travel and stay"));
    TextArea *travel = newArea(
        QT_TR_NOOP("Travel and stay"), [](auto &s) -> auto & { return s.travel; });
    whenRetranslated([travel] { travel->setAccessibleName(tr("Travel and stay")); });
    column()->addWidget(travel);
    addHint(QT_TR_NOOP("The municipality pays the facilitators' travel and stay."));
}

LanguagePart::LanguagePart(Draft<Session> &draft, Councils councils)
    : FormPart(draft)
    , m_councils(std::move(councils))
    , m_bokmaal(new QRadioButton(languageFormName(LanguageForm::Bokmaal)))
    , m_nynorsk(new QRadioButton(languageFormName(LanguageForm::Nynorsk)))
{
    addHeading(QT_TR_NOOP("Language form"));
    addRow({m_bokmaal, m_nynorsk})->addStretch();
    m_hint = newParagraph(TypeSize::Small);
    column()->addWidget(m_hint);
    connect(m_bokmaal, &QRadioButton::clicked, this, [this] { choose(LanguageForm::Bokmaal); });
    connect(m_nynorsk, &QRadioButton::clicked, this, [this] { choose(LanguageForm::Nynorsk); });
    whenRetranslated([this] { fillHint(); });
    whenFilled([this] {
        const bool nynorsk = session().language == LanguageForm::Nynorsk;
        (nynorsk ? m_nynorsk : m_bokmaal)->setChecked(true);
        fillHint();
    });
}

void LanguagePart::choose(LanguageForm form)
{
    change(QT_TR_NOOP("Language form"), [form](Session &next) {
        next.language = form;
        next.languageAsked = true;
    });
}

void LanguagePart::fillHint()
{
    const QList<Council> councils = m_councils();
    const auto all = [&councils](LanguageDecision decision) {
        return !councils.isEmpty() && std::ranges::all_of(councils, [=](const Council &each) {
            return each.language == decision;
        });
    };
    const bool bokmaal = all(LanguageDecision::Bokmaal);
    const bool nynorsk = all(LanguageDecision::Nynorsk);
    if (bokmaal || nynorsk) {
        const auto form = nynorsk ? LanguageForm::Nynorsk : LanguageForm::Bokmaal;
        setTone(m_hint, "muted");
        m_hint->setText(tr("The council's own form is %1. Programme, sheets and texts for the room "
                           "follow the form chosen here.")
                            .arg(languageFormName(form).toLower()));
    } else if (session().languageAsked) {
        setTone(m_hint, "muted");
        m_hint->setText(tr("The council is neutral between the forms; this one was chosen here."));
    } else {
        setTone(m_hint, "warning");
        m_hint->setText(
            tr("! The council is neutral between the forms. Ask which one they want, and choose."));
    }
}

} // namespace fvd
