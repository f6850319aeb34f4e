// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/pastepeople.h"

#include "app/groups/grouptext.h"
#include "app/shared/dialog.h"
#include "app/shared/fields.h"
#include "app/shared/widgets.h"
#include "app/words/names.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

constexpr int shownRows = 6;

QString columnName(PersonColumn column)
{
    switch (column) {
    case PersonColumn::Ignored:
        return PastePeople::tr("Left out");
    case PersonColumn::Name:
        return PastePeople::tr("Name or number");
    case PersonColumn::Attends:
        return PastePeople::tr("Attends as");
    case PersonColumn::Party:
        return PastePeople::tr("Party");
    case PersonColumn::Position:
        return PastePeople::tr("Position");
    case PersonColumn::Experience:
        return PastePeople::tr("Experience");
    case PersonColumn::Committee:
        return PastePeople::tr("Committee");
    case PersonColumn::Gender:
        return PastePeople::tr("Gender");
    case PersonColumn::Leads:
        return PastePeople::tr("Leads a table");
    }
    Q_UNREACHABLE();
}

constexpr std::array columns{PersonColumn::Ignored, PersonColumn::Name, PersonColumn::Attends,
    PersonColumn::Party, PersonColumn::Position, PersonColumn::Experience, PersonColumn::Committee,
    PersonColumn::Gender, PersonColumn::Leads};

} // namespace

PastePeople::PastePeople(QDate deletion, QWidget *parent)
    : Dialog(tr("Paste a list"), tr("Take the list"), parent)
    , m_text(new QPlainTextEdit)
    , m_preview(new QTableWidget)
    , m_firstNames(new QCheckBox(tr("Keep first names only")))
    , m_summary(newParagraph())
{
    resizeOnScreen(*this, {960, 620});
    QLabel *lead = newParagraph(TypeSize::Body, "muted");
    lead->setText(
        tr("Copy the rows from a spreadsheet and paste them here. One person a line; a first name, "
           "a number or nothing is enough. The list stays on this machine and is deleted on %1.")
            .arg(longDate(deletion)));
    body()->addWidget(lead);
    m_text->setAccessibleName(tr("The list"));
    m_text->setPlaceholderText(tr("Kari; Sp; group leader\nOla; Ap; new"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(64);
    body()->addWidget(m_text, 1);
    m_preview->setAccessibleName(tr("What the columns are taken for"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->hide();
    m_preview->setShowGrid(false);
    body()->addWidget(m_preview, 2);
    m_firstNames->setChecked(true);
    body()->addWidget(m_firstNames);
    body()->addWidget(m_summary);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePeople::read);
    connect(m_firstNames, &QCheckBox::toggled, this, &PastePeople::summarize);
    // What was copied from a spreadsheet is most likely what is wanted.
    const QString copied = QGuiApplication::clipboard()->text();
    if (copied.contains(u'\t') || copied.contains(u';'))
        m_text->setPlainText(copied);
    else
        read();
    m_text->setFocus();
}

QList<Attendee> PastePeople::people() const
{
    return peopleIn(m_table, m_firstNames->isChecked(), [] { return Id<Attendee>::create(); });
}

void PastePeople::read()
{
    m_table = peopleTable(m_text->toPlainText());
    showColumns();
    summarize();
}

void PastePeople::showColumns()
{
    m_preview->setVisible(!m_table.rows.isEmpty());
    m_preview->clear();
    const auto width = int(m_table.columns.size());
    m_preview->setColumnCount(width);
    m_preview->setRowCount(1 + std::min<int>(shownRows, int(m_table.rows.size())));
    for (int column = 0; column < width; ++column) {
        QComboBox *choice = newChoiceField();
        for (const PersonColumn each : columns)
            choice->addItem(columnName(each));
        choice->setCurrentIndex(
            int(std::ranges::find(columns, m_table.columns[column]) - columns.begin()));
        choice->setAccessibleName(tr("Column %1").arg(column + 1));
        const auto choose = [this, column](int index) {
            // Two columns are never the same thing.
            const PersonColumn chosen = columns[size_t(index)];
            for (PersonColumn &each : m_table.columns) {
                if (each == chosen)
                    each = PersonColumn::Ignored;
            }
            m_table.columns[column] = chosen;
            showColumns();
            summarize();
        };
        // Queued: the box is made anew.
        connect(choice, &QComboBox::activated, this, choose, Qt::QueuedConnection);
        m_preview->setCellWidget(0, column, choice);
        m_preview->setColumnWidth(column, choice->sizeHint().width() + space::small);
        for (int row = 1; row < m_preview->rowCount(); ++row)
            m_preview->setItem(
                row, column, new QTableWidgetItem(m_table.rows[row - 1].value(column)));
    }
    m_preview->setRowHeight(0, 44);
}

void PastePeople::summarize()
{
    const QList<Attendee> all = people();
    HeadCounts counts;
    QStringList parties;
    for (const Attendee &each : all) {
        ++countOf(counts, each.attends);
        if (!each.party.isEmpty() && !parties.contains(each.party, Qt::CaseInsensitive))
            parties.append(each.party);
    }
    QStringList parts;
    for (const auto &[kind, name] : Names<Attends>::all) {
        if (const int count = countOf(counts, kind); count > 0)
            parts.append(u"%1: %2"_s.arg(attendsPlural(kind)).arg(count));
    }
    if (!parties.isEmpty())
        parts.append(tr("parties: %1").arg(parties.size()));
    const QString text = tr("%n person(s)", "", int(all.size()));
    m_summary->setText(parts.isEmpty() ? text : text + u". "_s + parts.join(u", "_s));
    acceptButton()->setEnabled(!all.isEmpty());
}

} // namespace fvd
