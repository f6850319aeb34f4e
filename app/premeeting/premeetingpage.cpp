// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/premeetingpage.h"

#include "app/premeeting/agreementparts.h"
#include "app/premeeting/draftcard.h"
#include "app/premeeting/framepart.h"
#include "app/premeeting/peopleparts.h"
#include "app/premeeting/premeetingpart.h"
#include "app/premeeting/wishespart.h"
#include "app/settings/ownperson.h"
#include "app/shared/sessioncontext.h"
#include "app/words/reuse.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Sessions before \a session that share a council with it and agreed on something, the newest
/// first.
QList<Session> earlierSessions(const Library &library, const Session &session)
{
    const QDate first = firstDate(session);
    QList<Session> earlier;
    for (const SessionBrief &each : library.sessions()) {
        const bool shared = std::ranges::any_of(each.councils,
            [&](const Id<Council> &council) { return session.councils.contains(council); });
        const bool before = first.isNull() ? each.status == SessionStatus::Held
                                           : each.first.isValid() && each.first < first;
        if (!shared || !before || each.id == session.id || each.status == SessionStatus::Cancelled)
            continue;
        if (auto found = library.session(each.id))
            earlier.prepend(std::move(found->value));
    }
    return earlier;
}

} // namespace

PremeetingPage::PremeetingPage(Shell &shell, SessionContext &context)
    : Page(shell)
    , m_context(context)
    , m_drafter(new DayDrafter(shell, context, this))
    , m_area(new QScrollArea)
    , m_columns(new Columns)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::medium);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setProperty("look", u"scrolled"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::small, 0);
    column->setSpacing(space::medium);

    const QDate today = shell.now().date();
    m_earlier = new EarlierPart(
        m_context.session(), [this] { return m_agreedEarlier; }, today);
    m_earlierCard = addCard(column, m_earlier);
    m_earlierCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_parts.append(m_earlier);
    column->addLayout(m_columns);
    addCards();
    column->addStretch();
    m_area->setWidget(content);
    outer->addWidget(m_area, 1);
    m_bar = new DraftBar(shell, m_context, *m_drafter);
    outer->addWidget(m_bar);

    connect(&m_context.session(), &DraftNotifier::changed, this, &PremeetingPage::fill);
    connect(&m_context.notes(), &DraftNotifier::changed, this, &PremeetingPage::fill);
}

void PremeetingPage::addCards()
{
    const QDate today = m_shell.now().date();
    Draft<Session> &draft = m_context.session();
    const auto newColumn = [this] {
        auto *side = new QVBoxLayout;
        side->setSpacing(space::medium);
        m_columns->addLayout(side, 1);
        return side;
    };
    const auto add = [this](QVBoxLayout *side, FormPart *part) {
        m_parts.append(part);
        addCard(side, part);
    };
    QVBoxLayout *left = newColumn();
    add(left, new WhenPart(draft, today));
    add(left, new CountsPart(draft));
    const auto warnings = [this](const QStringList &themes) {
        const Reuse reuse(m_context.library(), m_context.session().value());
        QStringList said;
        for (const QString &theme : themes)
            said.append(reuse.warning(theme));
        return said;
    };
    add(left,
        new WishesPart(
            draft, [this] { return m_context.library().themes(); }, warnings));
    add(left, new RoomPart(draft));
    add(left, new LanguagePart(draft, [this] { return m_context.councils(); }));
    add(left, new TeamPart(draft, [this] { return ownPerson(m_context.library()); }));
    left->addStretch();

    QVBoxLayout *right = newColumn();
    m_reasons = new ReasonsPanel(m_context, *m_drafter);
    m_reasonsCard = addCard(right, m_reasons);
    add(right, new PremeetingsPart(draft, today));
    add(right, new AgreementsPart(draft, today));
    add(right, new TravelPart(draft));
    add(right, new StatusPart(draft, [this] { return m_shell.now().date(); }));
    addCard(right, newOwnNotes());
    right->addStretch();
}

Card *PremeetingPage::addCard(QVBoxLayout *column, QWidget *part)
{
    auto *card = new Card;
    card->column()->addWidget(part);
    column->addWidget(card);
    return card;
}

QWidget *PremeetingPage::newOwnNotes()
{
    auto *part = new QWidget;
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    m_notesHeading = newLabel(TypeSize::Heading, "", true);
    m_notesHint = newParagraph(TypeSize::Small, "muted");
    m_notes = new TextArea(3);
    lines->addWidget(m_notesHeading);
    lines->addWidget(m_notes);
    lines->addWidget(m_notesHint);
    connect(m_notes, &TextArea::edited, this, [this](const QString &text) {
        PrivateNotes next = m_context.notes().value();
        next.general = text;
        m_context.notes().edit(tr("Notes for me only"), std::move(next), u"notes"_s);
    });
    return part;
}

void PremeetingPage::retranslate()
{
    m_translated = true;
    for (FormPart *part : m_parts)
        part->retranslate();
    m_notesHeading->setText(tr("For me only"));
    m_notesHint->setText(
        tr("Kept apart from the session: neither the council nor the room gets it."));
    m_notes->setAccessibleName(tr("Notes for me only"));
    m_reasons->retranslate();
    m_bar->retranslate();
    refresh();
}

void PremeetingPage::refresh()
{
    m_agreedEarlier = earlierSessions(m_context.library(), m_context.session().value());
    fill();
}

void PremeetingPage::fill()
{
    if (!m_translated)
        return;
    for (FormPart *part : m_parts)
        part->fill();
    m_notes->setContent(m_context.notes().value().general);
    m_earlierCard->setVisible(m_earlier->isUsed());
    m_reasons->fill();
    m_reasonsCard->setVisible(m_reasons->isUsed());
    m_bar->fill();
}

} // namespace fvd
