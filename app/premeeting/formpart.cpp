// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/formpart.h"

#include "app/shared/faces.h"

#include <QCoreApplication>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

FormPart::FormPart(Draft<Session> &draft)
    : m_draft(draft)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    setRole(this, QAccessible::Section);
}

void FormPart::retranslate()
{
    for (const auto &each : m_texts)
        each();
}

void FormPart::fill()
{
    if (m_filling)
        return;
    m_filling = true;
    for (const auto &each : m_fills)
        each();
    m_filling = false;
}

QString FormPart::text(const char *source) const
{
    return QCoreApplication::translate(metaObject()->className(), source);
}

QString FormPart::keyOf(const char *label) const
{
    return QString::number(quintptr(this)) + u'/' + QString::fromUtf8(label);
}

void FormPart::change(
    const char *label, const std::function<void(Session &)> &how, const QString &key)
{
    Session next = session();
    how(next);
    m_draft.edit(text(label), std::move(next), key);
}

QWidget *FormPart::named(const char *label, QWidget *field)
{
    auto *both = new QWidget;
    auto *lines = new QVBoxLayout(both);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    QLabel *name = newLabel(TypeSize::Small, "muted");
    name->setBuddy(field);
    lines->addWidget(name);
    lines->addWidget(field);
    lines->addStretch();
    whenRetranslated([this, name, field, label] {
        name->setText(text(label));
        field->setAccessibleName(text(label));
    });
    return both;
}

QHBoxLayout *FormPart::addRow(const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    for (QWidget *field : fields)
        row->addWidget(field);
    m_column->addLayout(row);
    return row;
}

QLabel *FormPart::addHeading(const char *heading)
{
    QLabel *label = newLabel(TypeSize::Heading, "", true);
    // What is under one heading is called by it; its fields are heard without what stands above.
    m_headings += 1;
    whenRetranslated([this, label, heading] {
        label->setText(text(heading));
        setAccessibleName(m_headings == 1 ? label->text() : QString());
    });
    m_column->addWidget(label);
    return label;
}

QLabel *FormPart::addHint(const char *hint)
{
    QLabel *label = newParagraph(TypeSize::Small, "muted");
    whenRetranslated([this, label, hint] { label->setText(text(hint)); });
    m_column->addWidget(label);
    return label;
}

QPushButton *FormPart::newLink(const char *label, std::function<void()> clicked)
{
    QPushButton *button = newButton("link");
    whenRetranslated([this, button, label] { button->setText(u"+ "_s + text(label)); });
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    return button;
}

QToolButton *FormPart::newRemover(const char *label, std::function<void()> clicked)
{
    QToolButton *button = newIconTool(u"close"_s);
    whenRetranslated([this, button, label] {
        button->setToolTip(text(label));
        button->setAccessibleName(text(label));
    });
    connect(button, &QToolButton::clicked, this, std::move(clicked));
    return button;
}

QWidget *FormPart::newList(std::function<int()> count, MakePart make)
{
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    whenFilled([lines, list, count = std::move(count), make = std::move(make)] {
        const int wanted = count();
        while (lines->count() > wanted) {
            QLayoutItem *last = lines->takeAt(lines->count() - 1);
            // Its own button may be what took it away.
            last->widget()->hide();
            last->widget()->deleteLater();
            delete last;
        }
        for (int i = 0; i < wanted; ++i) {
            if (i == lines->count()) {
                FormPart *part = make(i);
                part->retranslate();
                lines->addWidget(part);
            }
            qobject_cast<FormPart *>(lines->itemAt(i)->widget())->fill();
        }
        list->setVisible(wanted > 0);
    });
    whenRetranslated([lines] {
        for (int i = 0; i < lines->count(); ++i)
            qobject_cast<FormPart *>(lines->itemAt(i)->widget())->retranslate();
    });
    return list;
}

} // namespace fvd
