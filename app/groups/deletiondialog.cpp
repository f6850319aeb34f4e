// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/groups/deletiondialog.h"

#include "app/groups/grouptext.h"
#include "app/shared/dialog.h"
#include "app/shared/fields.h"
#include "app/shared/page.h"
#include "app/shared/sessioncontext.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "app/words/names.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What is deleted together: a text that says what it is, its date, and a button for now.
class Part : public QWidget
{
public:
    Part(const QString &title, const QString &text, const QString &now, QDate today)
        : date(new DateField(today))
        , remove(newButton("danger"))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::small);
        QLabel *heading = newLabel(TypeSize::Body, "", true);
        heading->setText(title);
        column->addWidget(heading);
        QLabel *said = newParagraph(TypeSize::Body, "muted");
        said->setText(text);
        column->addWidget(said);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        m_label = newLabel(TypeSize::Body);
        m_label->setBuddy(date);
        row->addWidget(m_label);
        date->setFixedWidth(190);
        date->retranslate();
        row->addWidget(date);
        suggest = newButton("link");
        row->addWidget(suggest);
        row->addStretch();
        remove->setText(now);
        row->addWidget(remove);
        column->addLayout(row);
    }

    void setLabel(const QString &text)
    {
        m_label->setText(text);
        date->setAccessibleName(text);
    }

    DateField *date;
    QPushButton *suggest;
    QPushButton *remove;

private:
    QLabel *m_label;
};

/// Texts are translated in the context "DeletionDialog".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeletionDialog)
};

/// Asks before something is lost for good. Enter alone loses nothing.
bool isToBeDeleted(const QString &heading, const QString &text, QWidget *parent)
{
    Dialog dialog(heading, Words::tr("Delete now"), parent);
    dialog.setMinimumWidth(480);
    QLabel *said = newParagraph();
    said->setText(text);
    dialog.body()->addWidget(said);
    dialog.acceptButton()->setProperty("look", u"danger"_s);
    dialog.acceptButton()->setDefault(false);
    dialog.acceptButton()->setAutoDefault(false);
    return dialog.exec() == QDialog::Accepted;
}

class DeletionDialog : public Dialog
{
    Q_DECLARE_TR_FUNCTIONS(DeletionDialog)

public:
    DeletionDialog(SessionContext &context, Shell &shell, QWidget *parent)
        : Dialog(tr("Delete lists and notes"), tr("Close"), parent)
        , m_context(context)
        , m_shell(shell)
        , m_list(new Part(tr("The list of those who come"),
              tr("Names, parties and who sat where. It is only on this machine."), tr("Delete now"),
              shell.now().date()))
        , m_notes(new Part(tr("Drafts and notes"),
              tr("Your own notes, and ideas and open questions from the day. What was agreed on "
                 "stays, as do ground rules and follow-ups."),
              tr("Delete now"), shell.now().date()))
        , m_receipts(newParagraph(TypeSize::Small, "muted"))
    {
        setOnlyCloses();
        for (Part *part : {m_list, m_notes}) {
            part->setLabel(tr("Deleted on"));
            part->suggest->setText(tr("30 days after"));
            body()->addWidget(part);
            body()->addWidget(newRule());
        }
        body()->addWidget(m_receipts);
        body()->addStretch();
        QLabel *copies = newParagraph(TypeSize::Small, "muted");
        copies->setText(tr("Deleted here means from this machine and its backups. Files you "
                           "exported, and copies you made yourself, are yours to delete."));
        body()->addWidget(copies);

        connect(m_list->date, &DateField::edited, this, [this](QDate date) { setListDate(date); });
        connect(
            m_notes->date, &DateField::edited, this, [this](QDate date) { setNotesDate(date); });
        connect(m_list->suggest, &QPushButton::clicked, this,
            [this] { setListDate(suggestedDeletion(m_context.session().value())); });
        connect(m_notes->suggest, &QPushButton::clicked, this,
            [this] { setNotesDate(suggestedDeletion(m_context.session().value())); });
        connect(m_list->remove, &QPushButton::clicked, this, [this] {
            if (isListToBeDeleted(this))
                tell(m_context.deleteRoster(m_shell.now()));
        });
        connect(m_notes->remove, &QPushButton::clicked, this, [this] {
            if (isToBeDeleted(tr("Delete drafts and notes?"),
                    tr("Your own notes, ideas and open questions are deleted from this machine "
                       "for good, also from the backups. Changes of this session cannot be "
                       "undone afterwards."),
                    this))
                tell(m_context.deleteNotes(m_shell.now()));
        });
        refresh();
    }

private:
    void setListDate(QDate date)
    {
        Roster roster = m_context.roster().value();
        roster.deletion = date;
        m_context.roster().edit(tr("Choose when the list is deleted"), roster);
        refresh();
    }

    void setNotesDate(QDate date)
    {
        Session session = m_context.session().value();
        session.notesDeletion = date;
        m_context.session().edit(tr("Choose when notes are deleted"), session);
        refresh();
    }

    void tell(const Result<Receipt> &receipt)
    {
        if (!receipt)
            setHint(savingFailed(receipt.error()).all());
        refresh();
    }

    void refresh()
    {
        const Roster &roster = m_context.roster().value();
        const bool suggestable = suggestedDeletion(m_context.session().value()).isValid();
        const bool hasList = !roster.people.isEmpty();
        m_list->setEnabled(hasList);
        m_list->date->setDate(roster.deletion);
        m_notes->date->setDate(m_context.session().value().notesDeletion);
        for (Part *part : {m_list, m_notes})
            part->suggest->setEnabled(suggestable);
        QStringList receipts;
        for (const Receipt &each : m_context.library().receipts(m_context.id()))
            receipts.append(receiptText(each));
        m_receipts->setText(receipts.join(u'\n'));
        m_receipts->setVisible(!receipts.isEmpty());
        // Lines that wrap, and receipts, make it higher than its layout knows by itself.
        constexpr int width = 640;
        layout()->activate();
        resizeOnScreen(*this, {width, layout()->totalHeightForWidth(width)});
    }

    SessionContext &m_context;
    Shell &m_shell;
    Part *m_list;
    Part *m_notes;
    QLabel *m_receipts;
};

} // namespace

bool isListToBeDeleted(QWidget *parent)
{
    return isToBeDeleted(Words::tr("Delete the list?"),
        Words::tr("The list and who sat where are deleted from this machine for good, also from "
                  "the backups. Changes of this session cannot be undone afterwards."),
        parent);
}

void openDeletion(SessionContext &context, Shell &shell, QWidget *window)
{
    DeletionDialog dialog(context, shell, window);
    dialog.exec();
    context.save();
}

} // namespace fvd
