// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/copysession.h"

#include "app/councils/choosecouncil.h"
#include "app/shared/page.h"
#include "app/words/errortext.h"
#include "core/library/library.h"
#include "core/model/edit.h"

#include <QCoreApplication>

namespace fvd {

namespace {

/// Texts are translated in the context "CopySession".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CopySession)
};

} // namespace

void copySession(const Id<Session> &id, Shell &shell, QWidget *window)
{
    const auto original = shell.library().session(id);
    if (!original)
        return;
    const Id<Council> council = chooseCouncil(shell, Words::tr("Copy to another council"),
        Words::tr("The programme comes along. Dates, head counts, names, premeetings and notes "
                  "stay behind."),
        Words::tr("Copy"), window);
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

void removeSession(const Id<Session> &id, const QString &name, Shell &shell)
{
    if (const auto done = shell.library().remove(id); !done) {
        shell.toast(savingFailed(done.error()).all());
        return;
    }
    shell.toast(
        Words::tr("Deleted the session for %1.").arg(name), Words::tr("Undo"), [&shell, id] {
            if (const auto done = shell.library().unremove(id); !done)
                shell.toast(savingFailed(done.error()).all());
        });
}

} // namespace fvd
