// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/asking.h"

#include "app/shared/dialog.h"
#include "app/shared/fields.h"
#include "app/shared/widgets.h"
#include "app/words/names.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunAsking)
};

QSpinBox *newMinutes(int usual, int most)
{
    auto *field = new QSpinBox;
    field->setRange(1, most);
    field->setValue(usual);
    field->setSuffix(u" min"_s);
    field->setAccessibleName(Words::tr("Minutes"));
    return field;
}

} // namespace

std::optional<Minutes> askMinutes(
    const QString &heading, const QString &question, int usual, int most, QWidget *parent)
{
    Dialog dialog(heading, Words::tr("OK"), parent->window());
    QLabel *text = newParagraph();
    text->setText(question);
    dialog.body()->addWidget(text);
    QSpinBox *minutes = newMinutes(usual, most);
    auto *row = new QHBoxLayout;
    row->addWidget(minutes);
    for (const int each : {3, 5, 10, 15}) {
        QPushButton *quick = newButton("choice");
        quick->setText(QString::number(each));
        quick->setAccessibleName(Words::tr("%1 minutes").arg(each));
        QObject::connect(
            quick, &QPushButton::clicked, minutes, [minutes, each] { minutes->setValue(each); });
        row->addWidget(quick);
    }
    row->addStretch();
    dialog.body()->addLayout(row);
    minutes->setFocus();
    minutes->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return Minutes(minutes->value());
}

std::optional<Item> askItem(QWidget *parent)
{
    Dialog dialog(Words::tr("New item after this one"), Words::tr("Put it in"), parent->window());
    auto *title = new QLineEdit;
    title->setMinimumWidth(380);
    QSpinBox *minutes = newMinutes(10, 480);
    QComboBox *kind = newChoiceField();
    const ItemKind kinds[]{ItemKind::Talk, ItemKind::Break, ItemKind::Exercise, ItemKind::Film};
    for (const ItemKind each : kinds)
        kind->addItem(itemKindName(each));
    auto *form = new QFormLayout;
    form->addRow(Words::tr("What"), title);
    form->addRow(Words::tr("Kind"), kind);
    form->addRow(Words::tr("Minutes"), minutes);
    dialog.body()->addLayout(form);
    title->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString name = title->text().simplified();
    return Item{.id = Id<Item>::create(),
        .kind = kinds[kind->currentIndex()],
        .title = name.isEmpty() ? kind->currentText() : name,
        .planned = Minutes(minutes->value())};
}

} // namespace fvd
