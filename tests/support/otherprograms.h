// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace fvd::testing {

inline bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// What \a program says on standard output, called with \a arguments; nothing if it fails.
inline QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// \a bytes with all white space as single spaces, as line breaks differ between formats.
inline QString words(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).simplified();
}

/// The words that LibreOffice reads in each of \a files. It takes seconds to start: once for all,
/// with settings of its own.
inline QStringList wordsInOffice(const QStringList &files)
{
    const QTemporaryDir folder;
    QStringList texts;
    for (qsizetype i = 0; i < files.size(); ++i) {
        // Copies have names of their own, wherever the files come from.
        const QString name = QStringLiteral("%1.%2").arg(i).arg(QFileInfo(files[i]).suffix());
        QFile::copy(files[i], folder.filePath(name));
        texts.append(folder.filePath(name));
    }
    output(QStringLiteral("soffice"),
        QStringList{QStringLiteral("-env:UserInstallation=file://")
                + folder.filePath(QStringLiteral("profile")),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"),
            QStringLiteral("txt:Text (encoded):UTF8"), QStringLiteral("--outdir"), folder.path()}
            + texts);
    for (QString &text : texts) {
        QFile file(folder.filePath(QFileInfo(text).completeBaseName() + QStringLiteral(".txt")));
        text = file.open(QIODevice::ReadOnly) ? words(file.readAll()) : QString();
    }
    return texts;
}

} // namespace fvd::testing
