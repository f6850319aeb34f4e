// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/agreementparts.h"

#include "app/words/names.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

const QString &wordsOf(const GroundRule &rule)
{
    return rule.text;
}

const QString &wordsOf(const FollowUp &point)
{
    return point.what;
}

QString detailsOf(const GroundRule &, QDate)
{
    return {};
}

QString detailsOf(const FollowUp &point, QDate today)
{
    return dutyText(point, today);
}

QString nameOf(const GroundRule &, Verdict verdict)
{
    return verdictName(verdict);
}

QString nameOf(const FollowUp &, Verdict verdict)
{
    // What is to be done does not hold, it is still to be done.
    return verdict == Verdict::Kept ? EarlierPart::tr("Remains") : verdictName(verdict);
}

bool mayBe(const GroundRule *, Verdict verdict)
{
    return verdict != Verdict::Done;
}

bool mayBe(const FollowUp *, Verdict)
{
    return true;
}

} // namespace

/// One earlier agreement with what may become of it.
template <typename T>
class EarlierRow : public FormPart
{
public:
    using Find = std::function<std::optional<Earlier<T>>()>;

    EarlierRow(Draft<Session> &draft, Find find, QDate today)
        : FormPart(draft)
        , m_find(std::move(find))
        , m_today(today)
        , m_words(newParagraph())
        , m_history(newParagraph(TypeSize::Small, "muted"))
    {
        auto *texts = new QWidget;
        auto *lines = new QVBoxLayout(texts);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(m_words);
        lines->addWidget(m_history);
        QHBoxLayout *row = addRow({texts});
        row->setSpacing(space::small);
        row->setStretch(0, 1);
        for (const auto &[verdict, name] : Names<Verdict>::all) {
            if (!mayBe(static_cast<const T *>(nullptr), verdict))
                continue;
            QPushButton *button = newButton("choice");
            button->setCheckable(true);
            row->addWidget(button, 0, Qt::AlignTop);
            m_buttons.append({button, verdict});
            connect(button, &QPushButton::clicked, this,
                [this, each = verdict](bool on) { answer(each, on); });
        }
        whenRetranslated([this] { show(); });
        whenFilled([this] { show(); });
    }

private:
    void answer(Verdict verdict, bool on)
    {
        const auto earlier = m_find();
        if (!earlier)
            return;
        change(QT_TRANSLATE_NOOP("fvd::FormPart", "Does it hold?"), [&](Session &next) {
            next = on ? withVerdict(next, earlier->value, verdict, m_today)
                      : withoutVerdict(next, earlier->value);
        });
    }

    void show()
    {
        const auto earlier = m_find();
        if (!earlier)
            return;
        m_words->setText(wordsOf(earlier->value));
        QStringList below{detailsOf(earlier->value, m_today),
            historyText(earlier->since, earlier->value.reviews, m_today)};
        below.removeAll(QString());
        m_history->setText(below.join(u" · "_s));
        const auto said = verdictOn(session(), earlier->value);
        for (const auto &[button, verdict] : m_buttons) {
            const bool on = said == verdict;
            button->setChecked(on);
            // Told by a sign too, not by the colour alone.
            const QString name = nameOf(earlier->value, verdict);
            button->setText(on ? u"✓ "_s + name : name);
            button->setAccessibleName(name + u": "_s + m_words->text());
        }
    }

    Find m_find;
    QDate m_today;
    QLabel *m_words;
    QLabel *m_history;
    QList<std::pair<QPushButton *, Verdict>> m_buttons{};
};

EarlierPart::EarlierPart(Draft<Session> &draft, Sessions sessions, QDate today)
    : FormPart(draft)
    , m_sessions(std::move(sessions))
    , m_today(today)
{
    addHeading(QT_TR_NOOP("From earlier days: does it hold?"));
    addHint(QT_TR_NOOP("What you answer comes along to this day, with its history."));
    const auto add = [this](const char *heading, auto of) {
        QLabel *label = newLabel(TypeSize::Body, "", true);
        column()->addWidget(label);
        whenRetranslated([this, label, heading] { label->setText(text(heading)); });
        whenFilled([this, label, of] { label->setVisible(!of(m_sessions()).isEmpty()); });
        column()->addWidget(newList([this, of] { return int(of(m_sessions()).size()); },
            [this, of](int index) { return newRow(index, of); }));
    };
    add(QT_TR_NOOP("Agreed ground rules"), &standingRules);
    add(QT_TR_NOOP("Open follow-ups"), &openFollowUps);
}

template <typename T>
FormPart *EarlierPart::newRow(int index, QList<Earlier<T>> (*of)(const QList<Session> &))
{
    return new EarlierRow<T>(
        draft(),
        [this, index, of]() -> std::optional<Earlier<T>> {
            const QList<Earlier<T>> all = of(m_sessions());
            return index < all.size() ? std::optional(all[index]) : std::nullopt;
        },
        m_today);
}

bool EarlierPart::isUsed() const
{
    const QList<Session> sessions = m_sessions();
    return !standingRules(sessions).isEmpty() || !openFollowUps(sessions).isEmpty();
}

AgreementsPart::AgreementsPart(Draft<Session> &draft, QDate today, bool inSummary)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("Ground rules"));
    column()->addWidget(newList([this] { return int(session().groundRules.size()); },
        [this, inSummary](
            int index) { return new GroundRuleRow(this->draft(), index, inSummary); }));
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
        [this, today, inSummary](
            int index) { return new FollowUpRow(this->draft(), index, today, inSummary); }));
    column()->addWidget(newLink(QT_TR_NOOP("Add a follow-up"),
                            [this] {
                                change(QT_TR_NOOP("Add a follow-up"), [](Session &next) {
                                    next.followUps.append(FollowUp{.id = Id<FollowUp>::create()});
                                });
                            }),
        0, Qt::AlignLeft);
}

GroundRuleRow::GroundRuleRow(Draft<Session> &draft, int index, bool inSummary)
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
    // What was dropped is history: the card of earlier days tells it.
    whenFilled(
        [this, index] { setVisible(!isDropped(session().groundRules.value(index).reviews)); });
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
    if (inSummary)
        row->insertWidget(0,
            newUntick(
                QT_TR_NOOP("In the summary"), [index](auto &s) -> auto & {
                    return s.groundRules[index].leftOut;
                }));
    row->setStretchFactor(rule, 1);
}

FollowUpRow::FollowUpRow(Draft<Session> &draft, int index, QDate today, bool inSummary)
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
    if (inSummary)
        what->insertWidget(0,
            newUntick(
                QT_TR_NOOP("In the summary"),
                [index](auto &s) -> auto & { return s.followUps[index].leftOut; }),
            0, Qt::AlignBottom);
    what->setSpacing(space::small);
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
    whenFilled([this, index] { setVisible(!isDropped(session().followUps.value(index).reviews)); });
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
