// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/copysession.h"

#include "app/councils/councillist.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/widgets.h"
#include "app/words/errortext.h"
#include "core/model/edit.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace fvd {

namespace {

/// Texts are translated in the context "CopySession".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CopySession)
};

Id<Council> askForCouncil(Shell &shell, QWidget *window)
{
    Dialog dialog(Words::tr("Copy to another council"), Words::tr("Copy"), window);
    QLabel *text = newParagraph(TypeSize::Body, "muted");
    text->setText(Words::tr("The programme comes along. Dates, head counts, names, premeetings and "
                            "notes stay behind."));
    auto *list = new CouncilList(shell.library(), shell.now().date());
    list->retranslate();
    list->refresh();
    dialog.body()->addWidget(text);
    dialog.body()->addWidget(list, 1);
    const auto update = [&] { dialog.acceptButton()->setEnabled(!list->current().isNull()); };
    QObject::connect(list, &CouncilList::currentChanged, &dialog, update);
    QObject::connect(list, &CouncilList::activated, &dialog, &QDialog::accept);
    update();
    dialog.resize(640, 560);
    list->setFocus();
    return dialog.exec() == QDialog::Accepted ? list->current() : Id<Council>();
}

} // namespace

void copySession(const Id<Session> &id, Shell &shell, QWidget *window)
{
    const auto original = shell.library().session(id);
    const Id<Council> council = original ? askForCouncil(shell, window) : Id<Council>();
    if (council.isNull())
        return;
    Session copy = withoutTraces(original->value, [] { return Id<Session>::create().text(); });
    copy.councils = {council};
    if (const auto stored = shell.library().put(copy, {}); !stored) {
        shell.toast(savingFailed(stored.error()).all());
        return;
    }
    shell.go({Place::Kind::Session, copy.id.text()});
    shell.toast(Words::tr("This is the copy. The other session is as it was."));
}

} // namespace fvd
