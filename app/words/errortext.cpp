// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errortext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace fvd {

namespace {

/// Texts are translated in the context "ErrorText".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString ErrorText::all() const
{
    QStringList sentences{happened, safe, advice};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ErrorText openingFailed(const Error &error, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.fault) {
    case Fault::Locked:
        return {Words::tr("The program is already running with this store."),
            Words::tr("Everything is safe there."),
            Words::tr("Use the window that is open, or close it first.")};
    case Fault::TooNew:
        return {Words::tr("The store was written by a newer version of the program."),
            Words::tr("Nothing in it has been changed."),
            Words::tr("Install the newest version to open it.")};
    case Fault::Corrupt:
        return {Words::tr("The store %1 is damaged and cannot be opened.").arg(file),
            Words::tr("The file is kept as it is."), {}};
    case Fault::ReadOnly:
    case Fault::Refused:
        return {Words::tr("The store %1 cannot be written to.").arg(file),
            Words::tr("Nothing has been changed."),
            Words::tr("Check that you may write in that folder, or choose another store with "
                      "--store.")};
    case Fault::Full:
        return {Words::tr("There is no room left on the disk."),
            Words::tr("Nothing has been changed."),
            Words::tr("Make some room and start the program again.")};
    default:
        return {Words::tr("The store %1 could not be opened.").arg(file),
            Words::tr("Nothing has been changed."),
            Words::tr("Start the program again; if that does not help, tell KS what happened.")};
    }
}

ErrorText savingFailed(const Error &error)
{
    const QString safe = Words::tr("What you typed is still here, and it is tried again.");
    switch (error.fault) {
    case Fault::Full:
        return {Words::tr("The last changes are not saved: there is no room left on the disk."),
            safe, Words::tr("Make some room before you close the program.")};
    case Fault::ReadOnly:
    case Fault::Refused:
        return {Words::tr("The last changes are not saved: the store cannot be written to."), safe,
            Words::tr("Check that the disk or folder is not write-protected.")};
    case Fault::Locked:
        return {Words::tr("The last changes are not saved: another program holds the store."), safe,
            Words::tr("Close the other program.")};
    case Fault::Corrupt:
        return {Words::tr("The last changes are not saved: the store is damaged."), safe,
            Words::tr("Copy what you need, and start again to get the newest backup.")};
    default:
        return {Words::tr("The last changes are not saved."), safe,
            Words::tr("Do not close the program before this message is gone.")};
    }
}

ErrorText backupFailed(const Error &error)
{
    const QString safe = Words::tr("Your work is saved as before.");
    switch (error.fault) {
    case Fault::Full:
        return {Words::tr("Today's backup was not taken: there is no room left on the disk."), safe,
            Words::tr("Make some room and start the program again.")};
    case Fault::Corrupt:
        return {Words::tr("Today's backup was not taken: the store is damaged."),
            Words::tr("The earlier backups are kept."),
            Words::tr("Export what you need, and tell KS what happened.")};
    default:
        return {Words::tr("Today's backup was not taken."), safe,
            Words::tr("Check that you may write in the folder of the store.")};
    }
}

ErrorText fileFailed(const Error &error, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (error.fault) {
    case Fault::NotFound:
        return {Words::tr("%1 was not found.").arg(name), {}, {}};
    case Fault::TooNew:
        return {Words::tr("%1 was made by a newer version of the program.").arg(name),
            Words::tr("Nothing has been changed."),
            Words::tr("Install the newest version to open it.")};
    case Fault::Corrupt:
    case Fault::Invalid:
        return {Words::tr("%1 is not a file that the program can read.").arg(name),
            Words::tr("Nothing has been changed."), {}};
    case Fault::Full:
        return {Words::tr("%1 could not be written: there is no room left on the disk.").arg(name),
            Words::tr("Your work is saved as before."),
            Words::tr("Make some room, or choose another disk.")};
    case Fault::ReadOnly:
    case Fault::Refused:
        return {Words::tr("%1 could not be written.").arg(name),
            Words::tr("Your work is saved as before."),
            Words::tr("Choose another folder, or close the file if it is open elsewhere.")};
    default:
        return {Words::tr("Something went wrong with %1.").arg(name),
            Words::tr("Your work is saved as before."), Words::tr("Try again.")};
    }
}

} // namespace fvd
