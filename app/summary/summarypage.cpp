// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/summarypage.h"

#include "app/home/documentsource.h"
#include "app/premeeting/agreementparts.h"
#include "app/shared/emptystate.h"
#include "app/shared/tokens.h"
#include "app/summary/barsview.h"
#include "app/summary/choicepart.h"
#include "app/summary/evaluationpart.h"
#include "app/summary/pointspart.h"
#include "app/words/errortext.h"
#include "core/exchange/dayfigures.h"
#include "core/paper/paint.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// The documents that come after a day, by their buttons.
constexpr QStringView documents[]{u"summary", u"report"};

const QString evaluationPlace = u"summary/evaluation/"_s;

} // namespace

QString evaluationPart(const Id<Day> &day)
{
    return evaluationPlace + day.text();
}

SummaryPage::SummaryPage(Shell &shell, SessionContext &context)
    : Page(shell)
    , m_context(context)
    , m_book(context)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_area(new QScrollArea)
    , m_kinds(new QButtonGroup(this))
    , m_preview(new QPrintPreviewWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_empty->addWay(
        u"clock"_s,
        [this] {
            m_shell.go({Place::Kind::Session, m_context.id().text(), u"run"_s});
        },
        true);
    m_empty->addWay(u"edit"_s, [this] {
        m_anyway = true;
        fill();
    });
    m_stack->addWidget(m_empty);

    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_area, 3);
    auto *side = new QWidget;
    addPreview(side);
    row->addWidget(side, 2);
    m_stack->addWidget(page);

    m_later.setSingleShot(true);
    m_later.setInterval(300ms);
    connect(&m_later, &QTimer::timeout, this, &SummaryPage::updatePreview);
    connect(&m_context.session(), &DraftNotifier::changed, this, &SummaryPage::fill);
    connect(&m_book, &RunBook::changed, this, &SummaryPage::fill);
    connect(&m_book, &RunBook::failed, this, [this](const Error &error) {
        m_shell.warn(m_context.id().text(), savingFailed(error).all());
    });
}

void SummaryPage::addParts()
{
    // Days come and go rarely: then everything is made anew.
    m_parts.clear();
    m_days.clear();
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, space::small, 0);
    m_column->setSpacing(space::medium);
    const auto addCard = [this](QWidget *inner) {
        auto *card = new Card;
        card->column()->addWidget(inner);
        m_column->addWidget(card);
        return card;
    };
    const auto addPart = [&](FormPart *part) {
        m_parts.append(part);
        return addCard(part);
    };
    Draft<Session> &draft = m_context.session();
    addPart(new ChoicePart(draft));
    for (const Day &day : draft.value().days) {
        addPart(new PointsPart(m_book, day.id));
        m_days.append({.day = day.id});
    }
    addPart(new AgreementsPart(draft, m_shell.now().date(), true));
    for (DayCards &cards : m_days) {
        addPart(new PresentPart(m_book, cards.day));
        cards.evaluation = new EvaluationPart(m_book, cards.day);
        addPart(cards.evaluation);
        auto *times = new QWidget;
        auto *lines = new QVBoxLayout(times);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(space::small);
        cards.timesHeading = newLabel(TypeSize::Heading, "", true);
        cards.timesHint = newParagraph(TypeSize::Small, "muted");
        cards.times = new BarsView;
        lines->addWidget(cards.timesHeading);
        lines->addWidget(cards.timesHint);
        lines->addWidget(cards.times);
        cards.timesCard = addCard(times);
    }
    m_column->addStretch(1);
    m_area->setWidget(content);
}

void SummaryPage::addPreview(QWidget *side)
{
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (int i = 0; i < int(std::size(documents)); ++i) {
        QPushButton *button = newButton("choice");
        makeOneOf(m_kinds, button, i);
        m_kindButtons.append(button);
        row->addWidget(button);
    }
    m_kindButtons.first()->setChecked(true);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    m_preview->setFocusPolicy(Qt::StrongFocus);
    m_preview->fitToWidth();
    // A page as wide as the view needs none, whatever room the other bar takes.
    m_preview->findChild<QGraphicsView *>()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_kinds, &QButtonGroup::idClicked, this, &SummaryPage::updatePreview);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &SummaryPage::paint);
}

const DocumentKind *SummaryPage::document() const
{
    return documentKind(documents[m_kinds->checkedId()]);
}

void SummaryPage::retranslate()
{
    m_translated = true;
    m_empty->setText(tr("Nothing to sum up yet"),
        tr("When the day is run here, its notes, agreements and times are gathered for the "
           "summary to the council and the report to KS."));
    m_empty->setWay(0, tr("Run the day"), tr("The clock, the room and your notes."), tr("Open"));
    m_empty->setWay(1, tr("Write it up afterwards"),
        tr("Notes, agreements, who came and the evaluation can be entered without a clock."),
        tr("Write"));
    m_kindButtons[0]->setText(tr("Summary"));
    m_kindButtons[1]->setText(tr("Report to KS"));
    m_preview->setAccessibleName(tr("How it will look"));
    for (FormPart *part : std::as_const(m_parts))
        part->retranslate();
    fill();
}

void SummaryPage::refresh()
{
    m_book.load();
    updatePreview();
}

void SummaryPage::open(const Place &place)
{
    if (!place.part.startsWith(evaluationPlace))
        return;
    const Id<Day> day(place.part.mid(evaluationPlace.size()));
    // Only when the page has its size is it known where on it things are.
    QMetaObject::invokeMethod(
        this, [this, day] { showEvaluation(day); }, Qt::QueuedConnection);
}

void SummaryPage::showEvaluation(const Id<Day> &day)
{
    const auto cards = std::ranges::find(m_days, day, &DayCards::day);
    if (cards == m_days.end())
        return;
    QWidget *content = m_area->widget();
    content->layout()->activate();
    QWidget *part = cards->evaluation;
    m_area->verticalScrollBar()->setValue(part->mapTo(content, QPoint()).y() - space::medium);
    QWidget *field = part->nextInFocusChain();
    while (part->isAncestorOf(field)
        && (!field->isVisible() || !(field->focusPolicy() & Qt::TabFocus)))
        field = field->nextInFocusChain();
    if (part->isAncestorOf(field))
        field->setFocus(Qt::OtherFocusReason);
}

void SummaryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        layGround();
    Page::changeEvent(event);
}

void SummaryPage::fill()
{
    if (!m_translated)
        return;
    QStringList ids;
    for (const Day &day : m_context.session().value().days)
        ids.append(day.id.text());
    if (ids != m_dayIds || m_parts.isEmpty()) {
        m_dayIds = ids;
        addParts();
        for (FormPart *part : std::as_const(m_parts))
            part->retranslate();
    }
    m_stack->setCurrentIndex(m_book.isUsed() || m_anyway ? 1 : 0);
    for (FormPart *part : std::as_const(m_parts))
        part->fill();
    for (const DayCards &cards : std::as_const(m_days)) {
        const Bars bars =
            timesBars(heldItems(m_book.run(cards.day)), m_context.session().value().language);
        cards.timesCard->setVisible(!bars.rows.isEmpty());
        cards.timesHeading->setText(tr("Planned, and what became of it"));
        cards.timesHint->setText(tr("The thin bar is the plan, the thick one what it became."));
        cards.times->setBars(bars);
    }
    m_later.start();
}

void SummaryPage::updatePreview()
{
    m_source = documentSource(m_context.library(), m_context.session().value(), {});
    layGround();
    m_preview->updatePreview();
}

// Qt lays the sheets on a grey of its own.
void SummaryPage::layGround()
{
    m_preview->findChild<QGraphicsView *>()->scene()->setBackgroundBrush(
        tokensOf(QApplication::palette()).neutralGround);
}

void SummaryPage::paint(QPrinter *printer)
{
    fvd::paint(document()->outline(m_source), printer);
}

} // namespace fvd
