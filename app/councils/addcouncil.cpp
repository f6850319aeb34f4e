// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/addcouncil.h"

#include "app/councils/councillist.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "app/words/names.h"

#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fvd {

namespace {

class AddCouncilDialog : public Dialog
{
    Q_DECLARE_TR_FUNCTIONS(AddCouncil)

public:
    AddCouncilDialog(Library &library, const QDate &today, QWidget *parent)
        : Dialog(tr("Add council"), tr("Add"), parent)
        , m_raad(new QRadioButton(tr("A råd: of the young, the old, or people with disabilities")))
        , m_joint(new QRadioButton(tr("Several councils that meet as one")))
        , m_name(new QLineEdit)
        , m_list(new CouncilList(library, today))
        , m_members(new QListWidget)
    {
        m_raad->setChecked(true);
        body()->setSpacing(space::small);
        body()->addWidget(m_raad);
        body()->addWidget(m_joint);
        QLabel *nameLabel = newLabel(TypeSize::Small, "muted");
        nameLabel->setText(tr("Name"));
        nameLabel->setBuddy(m_name);
        m_name->setAccessibleName(tr("Name"));
        body()->addWidget(nameLabel);
        body()->addWidget(m_name);
        QLabel *membersLabel = newLabel(TypeSize::Small, "muted");
        membersLabel->setText(tr("Belongs to (press Enter on a council to add it, Del to take it "
                                 "away again)"));
        body()->addWidget(membersLabel);
        m_list->retranslate();
        m_list->refresh();
        m_list->setMinimumHeight(220);
        body()->addWidget(m_list, 1);
        m_members->setAccessibleName(tr("Councils that belong to it"));
        m_members->setMaximumHeight(96);
        body()->addWidget(m_members);
        auto *remove = new QAction(m_members);
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
        remove->setShortcutContext(Qt::WidgetShortcut);
        m_members->addAction(remove);
        connect(remove, &QAction::triggered, this, [this] {
            delete m_members->currentItem();
            update();
        });
        connect(m_list, &CouncilList::activated, this, [this, &library](const Id<Council> &id) {
            if (const auto council = library.council(id))
                add(*council);
        });
        connect(m_name, &QLineEdit::textChanged, this, [this] { update(); });
        m_name->setFocus();
        resizeOnScreen(*this, {640, 680});
        update();
    }

    Council council() const
    {
        Council made{.id = Id<Council>::create(),
            .kind = m_joint->isChecked() ? CouncilKind::Other : CouncilKind::Raad,
            .name = m_name->text().simplified()};
        for (int i = 0; i < m_members->count(); ++i)
            made.members.append(Id<Council>(m_members->item(i)->data(Qt::UserRole).toString()));
        return made;
    }

private:
    void add(const Council &council)
    {
        for (int i = 0; i < m_members->count(); ++i) {
            if (m_members->item(i)->data(Qt::UserRole).toString() == council.id.text())
                return;
        }
        auto *item = new QListWidgetItem(displayName(council, interfaceForm()), m_members);
        item->setData(Qt::UserRole, council.id.text());
        update();
    }

    void update()
    {
        const bool named = !m_name->text().simplified().isEmpty();
        const bool member = m_members->count() > 0;
        m_members->setVisible(member);
        acceptButton()->setEnabled(named && member);
        setHint(!named    ? tr("Give it a name.")
                : !member ? tr("Choose who it belongs to.")
                          : QString());
    }

    QRadioButton *m_raad;
    QRadioButton *m_joint;
    QLineEdit *m_name;
    CouncilList *m_list;
    QListWidget *m_members;
};

} // namespace

void addCouncil(Shell &shell, QWidget *window)
{
    AddCouncilDialog dialog(shell.library(), shell.now().date(), window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Council council = dialog.council();
    if (const auto stored = shell.library().put(council, {}); !stored) {
        shell.toast(savingFailed(stored.error()).all());
        return;
    }
    shell.go({Place::Kind::Council, council.id.text()});
}

} // namespace fvd
