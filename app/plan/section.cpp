// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/section.h"

#include <QComboBox>
#include <QSpinBox>

namespace fvd {

Section::Section(PlanEditor &editor)
    : m_editor(editor)
{
}

void Section::setItem(const Item &item)
{
    m_id = item.id;
    fill(item);
}

QLabel *newFieldName()
{
    return newLabel(TypeSize::Small, "muted");
}

QSpinBox *newMinutesField()
{
    QSpinBox *field = newCountField(24 * 60);
    field->setSingleStep(5);
    field->setKeyboardTracking(false);
    return field;
}

QComboBox *newChoice()
{
    QComboBox *choice = newChoiceField();
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    return choice;
}

} // namespace fvd
