// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/choicepart.h"

#include <QVBoxLayout>

#include <array>

namespace fvd {

ChoicePart::ChoicePart(Draft<Session> &draft)
    : FormPart(draft)
{
    addHeading(QT_TR_NOOP("What the summary tells"));
    addHint(QT_TR_NOOP("What was agreed and the main points are always in it, without names. The "
                       "council may publish it. The report to KS has figures only."));
    auto *columns = new Columns;
    columns->setSpacing(space::small);
    column()->addLayout(columns);
    const auto newColumn = [columns] {
        auto *made = new QWidget;
        auto *lines = new QVBoxLayout(made);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        columns->addWidget(made);
        return lines;
    };
    const std::array sides{newColumn(), newColumn()};
    const auto add = [this](QVBoxLayout *side, const char *label, bool SummaryChoice::*choice) {
        side->addWidget(newTick(
            label, [choice](auto &s) -> auto & { return s.summary.*choice; }));
    };
    add(sides[0], QT_TR_NOOP("How many came"), &SummaryChoice::present);
    add(sides[0], QT_TR_NOOP("The numbers of the tables"), &SummaryChoice::tables);
    add(sides[1], QT_TR_NOOP("The evaluation in figures"), &SummaryChoice::evaluation);
    add(sides[1], QT_TR_NOOP("Answers in words too"), &SummaryChoice::answers);
    add(sides[0], QT_TR_NOOP("Planned times against what they became"), &SummaryChoice::times);
    for (QVBoxLayout *side : sides)
        side->addStretch();
}

} // namespace fvd
