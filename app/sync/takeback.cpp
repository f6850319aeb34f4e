// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/takeback.h"

#include "app/shared/widgets.h"
#include "app/words/differencetext.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "core/library/library.h"

#include <QMessageBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// What \a documents are called, each session once: "Sauda kommunestyre, Bykle kommunestyre".
QString namesOf(const QList<NamedDocument> &documents, const Library &library)
{
    QStringList names;
    for (const NamedDocument &each : documents) {
        const auto session = library.sessionBrief(each.session);
        QString name = each.id;
        if (session) {
            QList<Council> councils;
            for (const Id<Council> &id : session->councils) {
                if (auto council = library.council(id))
                    councils.append(*std::move(council));
            }
            name = session->title.isEmpty() ? fvd::namesOf(councils, session->language)
                                            : session->title;
        }
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

} // namespace

TakeBackLine::TakeBackLine(Shell &shell)
    : m_shell(shell)
    , m_text(newParagraph(TypeSize::Small, "muted"))
    , m_button(newButton("link"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &TakeBackLine::takeBack);
}

void TakeBackLine::retranslate()
{
    m_button->setToolTip(tr("What you or others have written is not lost: it can be taken in "
                            "again."));
    refresh();
}

void TakeBackLine::refresh()
{
    const auto last = m_shell.library().lastSync();
    setVisible(bool(last));
    if (!last)
        return;
    const QString when = signatureText({{}, last->at}, m_shell.now());
    m_text->setText(last->isTakenBack
            ? tr("What the last sync changed here was taken back %1.").arg(when)
            : tr("The last sync changed %n thing(s) here, %1.", nullptr, last->documents)
                  .arg(when));
    m_button->setText(last->isTakenBack ? tr("Take it in again …") : tr("Undo the last sync …"));
}

void TakeBackLine::takeBack()
{
    Library &library = m_shell.library();
    const auto last = library.lastSync();
    if (!last)
        return;
    QMessageBox question(QMessageBox::NoIcon, tr("Undo the last sync"),
        last->isTakenBack ? tr("Take in again what was taken back?")
                          : tr("Undo what the last sync changed here?"),
        QMessageBox::NoButton, window());
    question.setInformativeText(last->isTakenBack
            ? tr("It becomes an edit like any other, and is sent to the others too.")
            : tr("%n thing(s) become what they were before it, here and at the others. What you "
                 "have written since stays, and so does what was new. You can take it in again.",
                nullptr, last->documents));
    QPushButton *yes = question.addButton(
        last->isTakenBack ? tr("Take it in") : tr("Undo it"), QMessageBox::AcceptRole);
    question.addButton(tr("Cancel"), QMessageBox::RejectRole);
    question.setDefaultButton(yes);
    question.exec();
    if (question.clickedButton() != yes)
        return;
    const auto done = library.takeBackLastSync(m_shell.now());
    if (!done) {
        m_shell.toast(savingFailed(done.error()).all());
        return;
    }
    QStringList said;
    if (!done->changed.isEmpty())
        said << tr("Changed: %1.").arg(namesOf(done->changed, library));
    if (!done->left.isEmpty())
        said << tr("Left, since it was edited here after: %1.").arg(namesOf(done->left, library));
    m_shell.toast(said.join(u' '));
    refresh();
    Q_EMIT changed();
}

} // namespace fvd
