// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/agreementparts.h"

#include "app/words/names.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

EarlierPart::EarlierPart(Draft<Session> &draft, Sessions sessions, QDate today)
    : FormPart(draft)
    , m_sessions(std::move(sessions))
    , m_today(today)
{
    addHeading(QT_TR_NOOP("From earlier days"));
    const auto side = [this](const char *label) {
        QLabel *list = newParagraph();
        list->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return std::pair{named(label, list), list};
    };
    const auto [rulesSide, rules] = side(QT_TR_NOOP("Agreed ground rules"));
    const auto [followUpsSide, followUps] = side(QT_TR_NOOP("Open follow-ups"));
    m_rules = rules;
    m_followUps = followUps;
    QHBoxLayout *row = addRow({rulesSide, followUpsSide});
    row->setStretch(0, 1);
    row->setStretch(1, 1);
    m_take = newLink(QT_TR_NOOP("Take the ground rules along"), [this] {
        change(QT_TR_NOOP("Take the ground rules along"), [this](Session &next) {
            for (const SessionBrief &brief : m_sessions()) {
                for (const QString &rule : brief.groundRules) {
                    if (std::ranges::find(next.groundRules, rule, &GroundRule::text)
                        == next.groundRules.end())
                        next.groundRules.append(
                            GroundRule{.id = Id<GroundRule>::create(), .text = rule});
                }
            }
        });
    });
    column()->addWidget(m_take, 0, Qt::AlignLeft);
    whenRetranslated([this] { fillTexts(); });
    whenFilled([this] { fillTexts(); });
}

bool EarlierPart::isUsed() const
{
    return std::ranges::any_of(m_sessions(), [](const SessionBrief &each) {
        return !each.groundRules.isEmpty() || !each.openFollowUps.isEmpty();
    });
}

void EarlierPart::fillTexts()
{
    QStringList rules;
    QStringList followUps;
    bool allTaken = true;
    for (const SessionBrief &brief : m_sessions()) {
        const QString when = shortDate(brief.first, m_today);
        const auto lines = [&when](QStringList &list, const QStringList &texts) {
            for (const QString &text : texts)
                list.append(u"•  "_s + text + (when.isEmpty() ? QString() : u" ("_s + when + u')'));
        };
        lines(rules, brief.groundRules);
        lines(followUps, brief.openFollowUps);
        for (const QString &rule : brief.groundRules)
            allTaken = allTaken
                && std::ranges::find(session().groundRules, rule, &GroundRule::text)
                    != session().groundRules.end();
    }
    m_rules->setText(rules.isEmpty() ? tr("None") : rules.join(u'\n'));
    m_followUps->setText(followUps.isEmpty() ? tr("None") : followUps.join(u'\n'));
    m_take->setVisible(!allTaken);
}

AgreementsPart::AgreementsPart(Draft<Session> &draft, QDate today)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("Ground rules"));
    column()->addWidget(newList([this] { return int(session().groundRules.size()); },
        [this](int index) { return new GroundRuleRow(this->draft(), index); }));
    column()->addWidget(newLink(QT_TR_NOOP("Add a ground rule"),
                            [this] {
                                change(QT_TR_NOOP("Add a ground rule"), [](Session &next) {
                                    next.groundRules.append(
                                        GroundRule{.id = Id<GroundRule>::create()});
                                });
                            }),
        0, Qt::AlignLeft);
    column()->addSpacing(space::small);
    addHeading(QT_TR_NOOP("Follow-ups"));
    column()->addWidget(newList([this] { return int(session().followUps.size()); },
        [this, today](int index) { return new FollowUpRow(this->draft(), index, today); }));
    column()->addWidget(newLink(QT_TR_NOOP("Add a follow-up"),
                            [this] {
                                change(QT_TR_NOOP("Add a follow-up"), [](Session &next) {
                                    next.followUps.append(FollowUp{.id = Id<FollowUp>::create()});
                                });
                            }),
        0, Qt::AlignLeft);
}

GroundRuleRow::GroundRuleRow(Draft<Session> &draft, int index)
    : FormPart(draft)
{
    QLineEdit *rule = newLine(
        QT_TR_NOOP("Ground rule"), [index](auto &s) -> auto & {
            return s.groundRules[index].text;
        });
    QPushButton *state = newButton("choice");
    state->setCheckable(true);
    const auto show = [this, state, index] {
        if (index >= session().groundRules.size())
            return;
        const bool discussed = session().groundRules[index].status == GroundRuleStatus::Discussed;
        state->setChecked(discussed);
        state->setText(discussed ? u"✓ "_s + tr("discussed") : tr("proposed"));
    };
    whenRetranslated([this, rule, state, show] {
        rule->setAccessibleName(tr("Ground rule"));
        rule->setPlaceholderText(tr("We …"));
        state->setToolTip(tr("Whether the council has talked about it; it is never a resolution"));
        show();
    });
    whenFilled(show);
    connect(state, &QPushButton::clicked, this, [this, index](bool on) {
        change(QT_TR_NOOP("Ground rule"), [&](Session &next) {
            next.groundRules[index].status =
                on ? GroundRuleStatus::Discussed : GroundRuleStatus::Proposed;
        });
    });
    QToolButton *remove = newRemover(QT_TR_NOOP("Take away the ground rule"), [this, index] {
        change(QT_TR_NOOP("Take away the ground rule"),
            [&](Session &next) { next.groundRules.removeAt(index); });
    });
    QHBoxLayout *row = addRow({rule, state, remove});
    row->setSpacing(space::small);
    row->setStretch(0, 1);
}

FollowUpRow::FollowUpRow(Draft<Session> &draft, int index, QDate today)
    : FormPart(draft)
{
    QToolButton *remove = newRemover(QT_TR_NOOP("Take away the follow-up"), [this, index] {
        change(QT_TR_NOOP("Take away the follow-up"),
            [&](Session &next) { next.followUps.removeAt(index); });
    });
    QHBoxLayout *what = addRow({named(QT_TR_NOOP("What"),
        newLine(
            QT_TR_NOOP("What"), [index](auto &s) -> auto & { return s.followUps[index].what; }))});
    what->addWidget(
        newTick(
            QT_TR_NOOP("Done"), [index](auto &s) -> auto & { return s.followUps[index].done; }),
        0, Qt::AlignBottom);
    what->addWidget(remove, 0, Qt::AlignBottom);
    QHBoxLayout *row = addRow({named(QT_TR_NOOP("Responsible (a role)"),
                                   newLine(
                                       QT_TR_NOOP("Responsible (a role)"),
                                       [index](auto &s) -> auto & {
                                           return s.followUps[index].responsible;
                                       })),
        named(QT_TR_NOOP("Due"),
            newDate(
                QT_TR_NOOP("Due"), [index](auto &s) -> auto & { return s.followUps[index].due; },
                today))});
    row->setStretch(0, 1);
    row->setStretch(1, 1);
}

StatusPart::StatusPart(Draft<Session> &draft, std::function<QDate()> today)
    : FormPart(draft)
    , m_today(std::move(today))
    , m_chip(new Chip)
    , m_when(newLabel(TypeSize::Small, "muted"))
{
    addHeading(QT_TR_NOOP("Status"));
    addRow({m_chip, m_when})->addStretch();
    const auto button = [this](const char *label, auto shown, auto &&does) {
        QPushButton *made = newButton();
        whenRetranslated([this, made, label] { made->setText(text(label)); });
        whenFilled([this, made, shown] { made->setVisible(shown(session())); });
        connect(made, &QPushButton::clicked, this, does);
        return made;
    };
    const auto isOpen = [](const Session &s) {
        return s.status == SessionStatus::Draft || s.status == SessionStatus::Sent;
    };
    const auto add = [this](const QList<QWidget *> &buttons) {
        QHBoxLayout *row = addRow(buttons);
        row->setSpacing(space::small);
        row->addStretch();
    };
    add({button(QT_TR_NOOP("Mark as sent"), isOpen, [this] { markSent(); }),
        button(QT_TR_NOOP("Mark as held"), isOpen,
            [this] { setStatus(QT_TR_NOOP("Mark as held"), SessionStatus::Held); })});
    add({button(QT_TR_NOOP("Cancel the day"), isOpen,
             [this] { setStatus(QT_TR_NOOP("Cancel the day"), SessionStatus::Cancelled); }),
        button(
            QT_TR_NOOP("Back to draft"),
            [](const Session &s) { return s.status != SessionStatus::Draft; },
            [this] { setStatus(QT_TR_NOOP("Back to draft"), SessionStatus::Draft); })});
    whenRetranslated([this] { fillState(); });
    whenFilled([this] { fillState(); });
}

void StatusPart::setStatus(const char *label, SessionStatus status)
{
    change(label, [status](Session &next) { next.status = status; });
}

void StatusPart::markSent()
{
    change(QT_TR_NOOP("Mark as sent"), [this](Session &next) {
        next.status = SessionStatus::Sent;
        next.version += 1;
        next.sent = m_today();
    });
}

void StatusPart::fillState()
{
    const Session &shown = session();
    m_chip->setText(statusName(shown.status, shown.version));
    m_chip->setTone(shown.status == SessionStatus::Sent ? "accent"
            : shown.status == SessionStatus::Held       ? "good"
            : shown.status == SessionStatus::Cancelled  ? "danger"
                                                        : "");
    m_chip->updateGeometry();
    m_when->setText(shown.version == 0
            ? tr("Not sent yet")
            : tr("Version %1 was sent %2").arg(shown.version).arg(longDate(shown.sent)));
}

} // namespace fvd
