// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/parcels.h"

#include "app/shared/page.h"
#include "app/shared/sessioncontext.h"
#include "app/sync/mentions.h"
#include "app/sync/syncdesk.h"
#include "app/words/errortext.h"
#include "app/words/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "Parcels".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Parcels)
};

const QString suffix = u".folkevalgtdag"_s;

QString filter()
{
    return Words::tr("Session for a colleague (%1)").arg(u'*' + suffix);
}

/// What a file is called: "2026-12-03 Sauda kommunestyre".
QString fileName(const SessionContext &context)
{
    const Session &session = context.library().session(context.id())->value;
    QStringList parts;
    if (const QDate first = briefOf(session).first; first.isValid())
        parts << first.toString(Qt::ISODate);
    QString name = context.name();
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.remove(c);
    parts << (name.isEmpty() ? Words::tr("Session") : name);
    return parts.join(u' ') + suffix;
}

void say(const ErrorText &text, QWidget *window)
{
    QMessageBox box(QMessageBox::Warning, u"Folkevalgtdag"_s, text.happened, {}, window);
    box.setInformativeText(QStringList{text.safe, text.advice}.join(u' ').trimmed());
    box.addButton(Words::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

/// Why the file \a path cannot be opened.
ErrorText openingParcelFailed(const Error &error, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (error.fault == Fault::Corrupt) {
        return {Words::tr("%1 is no session from this program, or it is damaged.").arg(name),
            Words::tr("Nothing has been changed."),
            Words::tr("Ask your colleague to send it once more.")};
    }
    return fileFailed(error, name);
}

} // namespace

void sendParcel(SessionContext &context, Shell &shell, QWidget *window)
{
    if (!context.save())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(window, Words::tr("Send to a colleague"),
        QDir(folder).filePath(fileName(context)), filter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix))
        path += suffix;
    const auto sent = shell.sync().send(context.session().value(), path);
    if (!sent) {
        say(fileFailed(sent.error(), path), window);
        return;
    }
    shell.toast(Words::tr("Written to %1. Private notes are not in it.")
                    .arg(QDir::toNativeSeparators(path)));
}

QString askForParcel(QWidget *window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QFileDialog::getOpenFileName(
        window, Words::tr("Open from a colleague"), folder, filter());
}

void openParcel(const QString &path, Shell &shell, QWidget *window)
{
    const auto sessions = shell.sync().receive(path);
    if (!sessions) {
        say(openingParcelFailed(sessions.error(), path), window);
        return;
    }
    if (sessions->isEmpty()) {
        say({Words::tr("There is no session in %1.").arg(QFileInfo(path).fileName()), {}, {}},
            window);
        return;
    }
    const QString id = sessions->first().text();
    const QString name = rowOf({Mention::Kind::Session, id}, shell.library()).title;
    shell.go({Place::Kind::Session, id, {}});
    shell.toast(Words::tr("%1 is here now, with what your colleague wrote.").arg(name));
}

QString parcelIn(const QMimeData &dragged)
{
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(suffix, Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace fvd
