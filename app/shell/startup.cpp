// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startup.h"

#include "app/groups/grouptext.h"
#include "app/home/home.h"
#include "app/run/dayathand.h"
#include "app/shared/widgets.h"
#include "app/shell/mainwindow.h"
#include "app/words/errortext.h"
#include "app/words/names.h"
#include "core/library/example.h"

#include <QLibrary>
#include <QMessageBox>
#include <QPointer>
#include <QScreen>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fvd {

namespace {

/// Texts are translated in the context "Startup".
struct Startup
{
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

void say(const ErrorText &text)
{
    QMessageBox box(QMessageBox::Warning, u"Folkevalgtdag"_s, text.happened);
    box.setInformativeText(QStringList{text.safe, text.advice}.join(u' ').trimmed());
    box.addButton(Startup::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

/// Whether the user wants to go on with \a backup in the place of the damaged store at \a path.
bool wantsBackup(const ErrorText &text, const SafeCopy &backup)
{
    QMessageBox box(QMessageBox::Warning, u"Folkevalgtdag"_s, text.happened);
    box.setInformativeText(
        Startup::tr("The newest sound backup is from %1 at %2. The damaged file is kept beside it.")
            .arg(longDate(backup.taken.date()), backup.taken.time().toString(u"HH.mm"_s)));
    QAbstractButton *go =
        box.addButton(Startup::tr("Go on with the backup"), QMessageBox::AcceptRole);
    box.addButton(Startup::tr("Close"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace

OpenedLibrary openAside(const QString &path)
{
    return std::async(std::launch::async, [path, caller = QThread::currentThread()] {
        const QDateTime now = QDateTime::currentDateTime();
        auto library = openLibrary(path, now);
        if (library) {
            // The list of sessions remembers them; the page of a day does not ask.
            if (firstPlace(**library, now).kind != Place::Kind::Session)
                (*library)->sessionGlances();
            (*library)->moveToThread(caller);
        }
#ifdef Q_OS_LINUX
        // What letters the system has takes time to read; Qt asks for them a little later. The
        // library is Qt's own, keeps what it has read, and may be called from any thread.
        if (const auto readFonts = QLibrary(u"fontconfig"_s, 1).resolve("FcInit"))
            readFonts();
#endif
        return library;
    });
}

std::unique_ptr<Library> openOrSay(const QString &path, OpenedLibrary opened)
{
    const QDateTime now = QDateTime::currentDateTime();
    auto library = opened.valid() ? opened.get() : openLibrary(path, now);
    if (library)
        return *std::move(library);
    const ErrorText text = openingFailed(library.error(), path);
    if (library.error().fault == Fault::Corrupt) {
        const auto backup = Library::newestBackup(path);
        if (backup) {
            if (!wantsBackup(text, *backup))
                return nullptr;
            if (const auto kept = Library::restore(path, backup->path, now); !kept) {
                say(openingFailed(kept.error(), path));
                return nullptr;
            }
            library = openLibrary(path, now);
            if (library)
                return *std::move(library);
        }
    }
    say(text);
    return nullptr;
}

Result<> addExample(Library &library, const QDate &today)
{
    for (const Session &session : exampleSessions(today)) {
        if (library.session(session.id))
            continue;
        if (const auto stored = library.put(session, {}); !stored)
            return stored.error();
    }
    return {};
}

Scheme schemeNamed(const QString &name)
{
    return name == "light"_L1 ? Scheme::Light : name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void restoreGeometry(MainWindow &window, Library &library)
{
    const QString stored = library.setting(u"window"_s);
    const bool restored =
        !stored.isEmpty() && window.restoreGeometry(QByteArray::fromBase64(stored.toLatin1()));
    if (!restored) {
        const QSize room = window.screen()->availableSize();
        window.resize(window.size().boundedTo(room));
        // With the frame that it gets it would be larger than the screen.
        if (window.width() == room.width() || window.height() == room.height())
            window.setWindowState(Qt::WindowMaximized);
    }
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, &window, [&window, &library] {
        // Where the window stood is worth no message if it cannot be stored.
        const QString geometry = QString::fromLatin1(window.saveGeometry().toBase64());
        if (const auto done = library.setSetting(u"window"_s, geometry); !done)
            qWarning("%s", qPrintable(done.error().detail));
    });
}

Place firstPlace(const Library &library, const QDateTime &now)
{
    const Id<Session> atHand = sessionAtHand(library, now);
    return atHand.isNull() ? Place() : Place{Place::Kind::Session, atHand.text(), u"run"_s};
}

void bringContentLater(MainWindow &window)
{
    window.whenPainted(&window, [&window] {
        const auto brought = bringContent(window.library());
        window.warn(u"content"_s, brought ? QString() : savingFailed(brought.error()).all());
    });
}

void syncLater(MainWindow &window)
{
    // What the net needs is loaded then, which nobody is to notice.
    window.whenPainted(&window,
        [&window] { QTimer::singleShot(1500ms, &window, [&window] { window.sync().begin(); }); });
}

void backUpLater(MainWindow &window)
{
    // Who has just started the program wants to see a page or two before the disk gets busy.
    QTimer::singleShot(2s, &window, [&window] {
        // Before the backup, so that it does not take with it what is to go.
        const auto deleted = window.library().deleteDue(window.now());
        window.warn(u"deletion"_s, deleted ? QString() : savingFailed(deleted.error()).all());
        if (deleted && !deleted->isEmpty())
            window.toast(receiptText(deleted->last()), {}, {});
        window.library().backUpDailyAside(
            window.now(), [guard = QPointer(&window)](const Result<bool> &taken) {
                if (guard)
                    guard->warn(u"backup"_s, taken ? QString() : backupFailed(taken.error()).all());
            });
    });
}

} // namespace fvd
