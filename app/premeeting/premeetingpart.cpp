// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/premeetingpart.h"

#include "app/words/premeetingchecks.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

PremeetingsPart::PremeetingsPart(Draft<Session> &draft, QDate today)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("Premeetings"));
    QLabel *none = addHint(QT_TR_NOOP("Talk with the political and administrative leadership "
                                      "before the day. What you settle here is what the day is "
                                      "made from."));
    column()->addWidget(newList([this] { return int(session().premeetings.size()); },
        [this, today](int index) { return new PremeetingPart(this->draft(), index, today); }));
    column()->addWidget(newLink(QT_TR_NOOP("Add a premeeting"),
                            [this, today] {
                                change(QT_TR_NOOP("Add a premeeting"), [today](Session &next) {
                                    next.premeetings.append(
                                        Premeeting{.id = Id<Premeeting>::create(), .date = today});
                                });
                            }),
        0, Qt::AlignLeft);
    whenFilled([this, none] { none->setVisible(session().premeetings.isEmpty()); });
}

PremeetingPart::PremeetingPart(Draft<Session> &draft, int index, QDate today)
    : FormPart(draft)
    , m_index(index)
{
    QToolButton *remove = newRemover(QT_TR_NOOP("Take away this premeeting"), [this] {
        change(QT_TR_NOOP("Take away this premeeting"),
            [this](Session &next) { next.premeetings.removeAt(m_index); });
    });
    if (index > 0)
        column()->addWidget(newRule());
    QHBoxLayout *row =
        addRow({named(QT_TR_NOOP("Date"),
                    newDate(
                        QT_TR_NOOP("Date"),
                        [index](auto &s) -> auto & { return s.premeetings[index].date; }, today)),
            named(QT_TR_NOOP("Where"),
                newLine(
                    QT_TR_NOOP("Where"), [index](auto &s) -> auto & {
                        return s.premeetings[index].where;
                    }))});
    row->setStretch(0, 3);
    row->setStretch(1, 2);
    row->addWidget(remove, 0, Qt::AlignBottom);
    column()->addWidget(named(QT_TR_NOOP("Present"),
        newLine(
            QT_TR_NOOP("Present"), [index](auto &s) -> auto & {
                return s.premeetings[index].present;
            })));
    // Kept apart on purpose: the themes are the councillors' to choose.
    QHBoxLayout *sides =
        addRow({named(QT_TR_NOOP("The leadership expects"),
                    newArea(
                        QT_TR_NOOP("The leadership expects"),
                        [index](auto &s) -> auto & { return s.premeetings[index].leadership; }, 4)),
            named(QT_TR_NOOP("The councillors wish for"),
                newArea(
                    QT_TR_NOOP("The councillors wish for"),
                    [index](auto &s) -> auto & { return s.premeetings[index].councillors; }, 4))});
    sides->setStretch(0, 1);
    sides->setStretch(1, 1);
    addChecks();
    column()->addWidget(named(QT_TR_NOOP("Notes from the talk"),
        newArea(
            QT_TR_NOOP("Notes from the talk"), [index](auto &s) -> auto & {
                return s.premeetings[index].notes;
            })));
}

void PremeetingPart::addChecks()
{
    QLabel *state = newLabel(TypeSize::Small, "muted");
    column()->addWidget(state);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(0);
    const QStringList keys = premeetingChecks();
    for (int i = 0; i < keys.size(); ++i) {
        const QString key = keys[i];
        auto *tick = new QCheckBox;
        whenRetranslated([tick, key] {
            tick->setText(premeetingCheckName(key));
            tick->setToolTip(premeetingCheckQuestion(key));
        });
        whenFilled([this, tick, key] {
            tick->setChecked(std::ranges::any_of(premeeting().checks,
                [&key](const Check &each) { return each.key == key && each.done; }));
        });
        connect(tick, &QCheckBox::clicked, this, [this, key](bool on) { setCheck(key, on); });
        const int rows = (int(keys.size()) + 1) / 2;
        grid->addWidget(tick, i % rows, i / rows);
    }
    column()->addLayout(grid);
    const auto show = [this, state, keys] {
        const auto done = std::ranges::count_if(premeeting().checks,
            [&keys](const Check &each) { return each.done && keys.contains(each.key); });
        state->setText(tr("Talked through: %1 of %2").arg(done).arg(keys.size()));
    };
    whenFilled(show);
    whenRetranslated([this, show] {
        if (m_index < session().premeetings.size())
            show();
    });
}

void PremeetingPart::setCheck(const QString &key, bool done)
{
    change(QT_TR_NOOP("Checklist"), [&](Session &next) {
        QList<Check> &checks = next.premeetings[m_index].checks;
        const auto it = std::ranges::find(checks, key, &Check::key);
        if (it != checks.end())
            it->done = done;
        else
            checks.append(Check{.key = key, .done = done});
    });
}

} // namespace fvd
