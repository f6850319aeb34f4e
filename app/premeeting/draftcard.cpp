// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/draftcard.h"

#include "app/home/drafting.h"
#include "app/shared/fields.h"
#include "app/shared/page.h"
#include "app/shared/sessioncontext.h"
#include "app/shared/widgets.h"
#include "app/words/names.h"
#include "app/words/reasons.h"
#include "core/schedule/timeline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr quint32 mostSeeds = 12; ///< that are tried for a draft that differs

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QStringList titlesOf(const Day &day)
{
    QStringList titles;
    for (const Item &item : day.items)
        titles.append(item.title);
    return titles;
}

} // namespace

DayDrafter::DayDrafter(Shell &shell, SessionContext &context, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_context(context)
{
}

const DayDraft *DayDrafter::last() const
{
    const QList<Day> &days = m_context.session().value().days;
    const bool there = m_last && std::ranges::any_of(days, [this](const Day &day) {
        return std::ranges::any_of(
            day.items, [this](const Item &item) { return m_last->reasons.contains(item.id); });
    });
    return there ? &*m_last : nullptr;
}

void DayDrafter::draft(qsizetype index)
{
    m_index = index;
    m_seed = 0;
    Session basis = m_context.session().value();
    if (index < basis.days.size())
        basis.days = {basis.days[index]};
    put(draftFor(m_context.library(), basis, m_seed, newId));
}

void DayDrafter::draftAnother()
{
    if (!last())
        return;
    Session basis = m_context.session().value();
    const auto day = std::ranges::find(basis.days, m_last->day.id, &Day::id);
    if (day == basis.days.end())
        return;
    m_index = day - basis.days.begin();
    basis.days = {*day};
    const QStringList before = titlesOf(m_last->day);
    for (quint32 tried = 0; tried < mostSeeds; ++tried) {
        DayDraft next = draftFor(m_context.library(), basis, ++m_seed, newId);
        if (titlesOf(next.day) != before) {
            put(std::move(next));
            return;
        }
    }
    m_shell.toast(tr("The library offers no other draft for these wishes and this time."));
}

void DayDrafter::put(DayDraft drafted)
{
    Session next = m_context.session().value();
    if (next.days.isEmpty()) {
        drafted.day.id = Id<Day>::create();
        next.days = {drafted.day};
    } else {
        Day &day = next.days[m_index];
        drafted.day.title = day.title;
        drafted.day.remark = day.remark;
        day = drafted.day;
    }
    m_last = std::move(drafted);
    m_context.session().edit(tr("Draft of the day"), std::move(next));
    m_shell.go({Place::Kind::Session, m_context.id().text(), u"programme"_s});
    m_shell.toast(tr("A draft of the day is made. It is yours to change; Ctrl+Z takes it back."),
        tr("Another draft"), [drafter = QPointer(this)] {
            if (drafter)
                drafter->draftAnother();
        });
}

DraftBar::DraftBar(Shell &shell, SessionContext &context, DayDrafter &drafter)
    : m_shell(shell)
    , m_context(context)
    , m_drafter(drafter)
    , m_basis(newLabel(TypeSize::Body, "muted"))
    , m_day(newChoiceField())
    , m_draft(newButton("primary"))
{
    setProperty("look", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    m_basis->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_basis, 1);
    row->addWidget(m_day);
    row->addWidget(m_draft);
    connect(m_draft, &QPushButton::clicked, this, &DraftBar::draft);
}

void DraftBar::retranslate()
{
    m_draft->setText(tr("Make a draft of the day"));
    m_draft->setToolTip(
        tr("Fill the time with an opening, the wanted themes, breaks and a closing"));
    m_day->setAccessibleName(tr("Day to draft"));
    fill();
}

void DraftBar::fill()
{
    const Session &session = m_context.session().value();
    const Frame &frame = session.frame;
    QStringList basis;
    if (frame.start && frame.end)
        basis += clockText(*frame.start) + u'–' + clockText(*frame.end);
    else
        basis += tr("six hours");
    if (const int people = total(session.expected))
        basis += tr("%n people", "", people);
    basis += frame.themes.isEmpty() ? tr("no wanted themes yet")
                                    : tr("%n wanted theme(s)", "", int(frame.themes.size()));
    basis += languageFormName(session.language);
    m_basis->setText(basis.join(u" · "_s));
    m_basis->setToolTip(m_basis->text());

    const int chosen = std::max(0, m_day->currentIndex());
    m_day->clear();
    for (int i = 0; i < session.days.size(); ++i) {
        const QDate date = session.days[i].date;
        m_day->addItem(
            date.isValid() ? shortDate(date, m_shell.now().date()) : tr("Day %1").arg(i + 1));
    }
    m_day->setCurrentIndex(std::min(chosen, m_day->count() - 1));
    m_day->setVisible(session.days.size() > 1);
}

void DraftBar::draft()
{
    const int index = std::max(0, m_day->currentIndex());
    const QList<Day> &days = m_context.session().value().days;
    if (index < days.size() && !days[index].items.isEmpty()) {
        QMessageBox box(QMessageBox::Question, u"Folkevalgtdag"_s,
            tr("This day has a programme with %n item(s).", "", int(days[index].items.size())),
            QMessageBox::NoButton, window());
        box.setInformativeText(
            tr("The draft takes its place. You get it back at once with Ctrl+Z."));
        QAbstractButton *replace = box.addButton(tr("Replace it"), QMessageBox::AcceptRole);
        box.addButton(tr("Keep the programme"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != replace)
            return;
    }
    m_drafter.draft(index);
}

ReasonsPanel::ReasonsPanel(SessionContext &context, DayDrafter &drafter)
    : m_context(context)
    , m_drafter(drafter)
    , m_heading(newLabel(TypeSize::Heading, "", true))
    , m_lines(new QGridLayout)
    , m_another(newButton("link"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_heading);
    m_lines->setHorizontalSpacing(space::medium);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(1, 1);
    column->addLayout(m_lines);
    column->addWidget(m_another, 0, Qt::AlignLeft);
    connect(m_another, &QPushButton::clicked, &m_drafter, &DayDrafter::draftAnother);
}

void ReasonsPanel::retranslate()
{
    m_heading->setText(tr("Why the draft is as it is"));
    m_another->setText(tr("Another draft"));
    fill();
}

void ReasonsPanel::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const DayDraft *draft = m_drafter.last();
    if (!draft)
        return;
    const Timeline times = timeline(draft->day);
    for (qsizetype i = 0; i < draft->day.items.size(); ++i) {
        const Item &item = draft->day.items[i];
        const Reason reason = draft->reasons.value(item.id);
        const auto &start = times.items[i].start;
        addLine(start ? clockText(*start) : QString(), item.title,
            reasonText(reason, titleOf(reason.theme)));
    }
    for (const Id<Theme> &theme : draft->leftOut)
        addLine(u"!"_s, titleOf(theme), tr("There was no time for this wish."));
}

QString ReasonsPanel::titleOf(const Id<Theme> &theme) const
{
    const auto stored = m_context.library().theme(theme);
    return stored ? stored->value.text.in(m_context.session().value().language).title
                  : theme.text();
}

void ReasonsPanel::addLine(const QString &left, const QString &title, const QString &reason)
{
    const int row = m_lines->rowCount();
    QLabel *time = newLabel(TypeSize::Small, "muted");
    time->setText(left);
    QLabel *text = newParagraph(TypeSize::Small);
    text->setTextFormat(Qt::RichText);
    text->setText(u"<b>%1</b><br>%2"_s.arg(title.toHtmlEscaped(), reason.toHtmlEscaped()));
    m_lines->addWidget(time, row, 0, Qt::AlignTop);
    m_lines->addWidget(text, row, 1);
}

} // namespace fvd
