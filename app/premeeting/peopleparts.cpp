// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/premeeting/peopleparts.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fvd {

namespace {

constexpr int mostFacilitators = 2;

} // namespace

TeamPart::TeamPart(Draft<Session> &draft, std::function<Person()> me)
    : FormPart(draft)
{
    const auto list = [this](QList<Person> Session::*people) {
        column()->addWidget(newList([this, people] { return int((session().*people).size()); },
            [this, people](int index) { return new PersonRow(this->draft(), people, index); }));
    };
    addHeading(QT_TR_NOOP("Facilitators"));
    list(&Session::facilitators);
    QPushButton *add = newLink(QT_TR_NOOP("Add a facilitator"), [this, me = std::move(me)] {
        change(QT_TR_NOOP("Add a facilitator"), [&me](Session &next) {
            const Person own = me();
            const bool there = std::ranges::any_of(
                next.facilitators, [&own](const Person &each) { return each.name == own.name; });
            next.facilitators.append(there ? Person{} : own);
        });
    });
    column()->addWidget(add, 0, Qt::AlignLeft);
    whenFilled([this, add] { add->setVisible(session().facilitators.size() < mostFacilitators); });

    column()->addSpacing(space::small);
    addHeading(QT_TR_NOOP("Contacts"));
    list(&Session::contacts);
    column()->addWidget(newLink(QT_TR_NOOP("Add a contact"),
                            [this] {
                                change(QT_TR_NOOP("Add a contact"),
                                    [](Session &next) { next.contacts.append(Person{}); });
                            }),
        0, Qt::AlignLeft);
}

PersonRow::PersonRow(Draft<Session> &draft, QList<Person> Session::*people, int index)
    : FormPart(draft)
{
    const auto line = [=, this](const char *label, QString Person::*field) {
        return named(label,
            newLine(
                label, [=](auto &s) -> auto & { return (s.*people)[index].*field; }));
    };
    QToolButton *remove = newRemover(QT_TR_NOOP("Take away this person"), [this, people, index] {
        change(QT_TR_NOOP("Take away this person"),
            [&](Session &next) { (next.*people).removeAt(index); });
    });
    QList<QWidget *> first{line(QT_TR_NOOP("Name"), &Person::name)};
    if (people == &Session::contacts)
        first.append(line(QT_TR_NOOP("Role"), &Person::role));
    addRow(first)->addWidget(remove, 0, Qt::AlignBottom);
    QHBoxLayout *row = addRow({line(QT_TR_NOOP("Telephone"), &Person::phone),
        line(QT_TR_NOOP("E-mail"), &Person::email)});
    row->setStretch(0, 2);
    row->setStretch(1, 3);
}

} // namespace fvd
