// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/catchupcard.h"

#include "app/shared/announce.h"
#include "app/shared/tokens.h"
#include "app/words/runtext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

/// One way, to be chosen: its name, what it does and when the day then ends.
class CatchUpCard::Way : public QPushButton
{
public:
    explicit Way(const Proposal &proposal)
        : kind(proposal.kind)
        , m_name(newLabel(TypeSize::Body, "", true))
        , m_end(newLabel(TypeSize::Body, "", true))
        , m_text(newParagraph(TypeSize::Small, "muted"))
        , m_rest(newParagraph(TypeSize::Small, "warning"))
    {
        setProperty("look", u"panel"_s);
        setCheckable(true);
        // Buttons may be squeezed below their text; this one never.
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->addWidget(m_name, 1);
        head->addWidget(m_end);
        column->addLayout(head);
        column->addWidget(m_text);
        column->addWidget(m_rest);
        for (QLabel *label : {m_name, m_end, m_text, m_rest})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void show(const Proposal &proposal, const RunState &state)
    {
        m_name->setText(proposalName(proposal.kind));
        m_end->setText(clockOf(proposal.end));
        m_text->setText(proposalText(proposal, state));
        m_rest->setText(proposalRest(proposal, state));
        m_rest->setVisible(!m_rest->text().isEmpty());
        setAccessibleName(sentences({m_name->text(), proposalSaid(proposal, state),
            CatchUpCard::tr("The day ends at %1").arg(m_end->text()), m_rest->text()}));
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }

    Proposal::Kind kind;

private:
    QLabel *m_name;
    QLabel *m_end;
    QLabel *m_text;
    QLabel *m_rest;
};

CatchUpCard::CatchUpCard(RunDesk &desk)
    : m_desk(desk)
    , m_heading(newLabel(TypeSize::Heading, "", true))
    , m_hint(newParagraph(TypeSize::Small, "muted"))
    , m_ways(new QHBoxLayout)
    , m_take(newButton("primary"))
    , m_leave(newButton("link"))
{
    setProperty("look", u"urgent"_s);
    m_ways->setSpacing(space::small);
    column()->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_heading);
    head->addWidget(m_hint, 1);
    head->addWidget(m_take);
    head->addWidget(m_leave);
    column()->addLayout(head);
    column()->addLayout(m_ways);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_take, &QPushButton::clicked, this, &CatchUpCard::take);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_put = std::chrono::ceil<Minutes>(overrun(m_desk.state()));
        choose({});
        refresh();
    });
    connect(&desk, &RunDesk::ticked, this, &CatchUpCard::refresh);
    hide();
}

void CatchUpCard::retranslate()
{
    m_translated = true;
    m_take->setText(tr("Do this"));
    m_leave->setText(tr("Not now"));
    m_leave->setToolTip(tr("Say it again when the day is five minutes later still"));
    choose(m_preview);
    m_shown.clear();
    refresh();
}

void CatchUpCard::refresh()
{
    if (!m_translated)
        return;
    const RunState &state = m_desk.state();
    const QList<Proposal> ways = m_desk.isOn()
        ? proposals(state, m_put + Minutes(m_put > Minutes{} ? 5 : 1))
        : QList<Proposal>();
    if (ways.isEmpty()) {
        if (m_desk.isOn() && overrun(state) == Seconds{})
            m_put = {};
        choose({});
    } else {
        const auto late = std::chrono::ceil<Minutes>(overrun(state)).count();
        const QString heading = tr("%1 min too late. Catch up?").arg(late);
        if (m_heading->text() != heading)
            m_heading->setText(heading);
        setAccessibleName(heading);
    }
    if (ways != m_shown) {
        m_shown = ways;
        rebuild();
    }
    const bool news = isHidden() && !ways.isEmpty();
    setVisible(!ways.isEmpty());
    if (news)
        announce(this);
}

void CatchUpCard::rebuild()
{
    const auto same = [this] {
        if (m_cards.size() != m_shown.size())
            return false;
        for (qsizetype i = 0; i < m_shown.size(); ++i) {
            if (m_cards.at(i)->kind != m_shown.at(i).kind)
                return false;
        }
        return true;
    };
    // The cards stay as long as the ways are the same: the focus does, too, while minutes change.
    if (!same()) {
        for (Way *card : std::as_const(m_cards)) {
            card->hide(); // which hands the focus on
            card->deleteLater();
        }
        m_cards.clear();
        for (const Proposal &way : std::as_const(m_shown)) {
            auto *card = new Way(way);
            connect(card, &QPushButton::clicked, this, [this, kind = way.kind](bool checked) {
                const auto found = std::ranges::find(m_shown, kind, &Proposal::kind);
                if (found == m_shown.end())
                    return;
                choose(checked ? std::optional(*found) : std::nullopt);
                announce(m_hint->text(), this);
            });
            m_ways->addWidget(card, 1);
            m_cards.append(card);
        }
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_cards.at(i)->show(m_shown.at(i), m_desk.state());
    if (!m_preview)
        return;
    const auto still = std::ranges::find(m_shown, m_preview->kind, &Proposal::kind);
    choose(still == m_shown.end() ? std::nullopt : std::optional(*still));
}

void CatchUpCard::choose(const std::optional<Proposal> &proposal)
{
    for (Way *card : std::as_const(m_cards))
        card->setChecked(proposal && card->kind == proposal->kind);
    m_take->setVisible(proposal.has_value());
    m_hint->setText(proposal ? tr("\"The day\" shows the new times.")
                             : tr("Choose one to see the new times. Nothing is changed before you "
                                  "say so."));
    if (m_preview == proposal)
        return;
    m_preview = proposal;
    Q_EMIT previewed();
}

void CatchUpCard::take()
{
    if (!m_preview)
        return;
    const Proposal way = *m_preview;
    const QString step = tr("Catch up: %1").arg(proposalName(way.kind));
    choose({});
    if (m_desk.adopt(way, step))
        announce(sentences({step, tr("The day ends at %1").arg(clockOf(way.end))}), this);
}

} // namespace fvd
