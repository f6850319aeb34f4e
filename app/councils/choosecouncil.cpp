// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/councils/choosecouncil.h"

#include "app/councils/councillist.h"
#include "app/shared/dialog.h"
#include "app/shared/page.h"
#include "app/shared/widgets.h"

#include <QVBoxLayout>

namespace fvd {

Id<Council> chooseCouncil(Shell &shell, const QString &heading, const QString &text,
    const QString &accept, QWidget *window)
{
    Dialog dialog(heading, accept, window);
    QLabel *paragraph = newParagraph(TypeSize::Body, "muted");
    paragraph->setText(text);
    auto *list = new CouncilList(shell.library(), shell.now().date());
    list->retranslate();
    list->refresh();
    dialog.body()->addWidget(paragraph);
    dialog.body()->addWidget(list, 1);
    const auto update = [&] { dialog.acceptButton()->setEnabled(!list->current().isNull()); };
    QObject::connect(list, &CouncilList::currentChanged, &dialog, update);
    QObject::connect(list, &CouncilList::activated, &dialog, &QDialog::accept);
    update();
    resizeOnScreen(dialog, {720, 560});
    list->setFocus();
    return dialog.exec() == QDialog::Accepted ? list->current() : Id<Council>();
}

} // namespace fvd
