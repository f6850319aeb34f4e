// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStringList>

#include <optional>

namespace fvd {

/// The words of a list of our own: one a line, `#` begins a comment.
inline QStringList ownWords(const QString &path)
{
    QStringList words;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString word = line.section(u'#', 0, 0).trimmed();
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

/// The words in \a text, sorted and once each, that neither hunspell's \a dictionary (such as
/// nb_NO) nor \a own knows; a word of \a own may also begin a sentence, and a letter alone (an
/// answer A, a paragraph 2 A-1) is no word. Nothing if hunspell or the dictionary is not installed.
inline std::optional<QStringList> unknownWords(
    const QString &text, const QString &dictionary, const QStringList &own)
{
    QProcess hunspell;
    hunspell.start(QStringLiteral("hunspell"),
        {QStringLiteral("-d"), dictionary, QStringLiteral("-i"), QStringLiteral("UTF-8"),
            QStringLiteral("-l")});
    if (!hunspell.waitForStarted())
        return {};
    hunspell.write(text.toUtf8());
    hunspell.closeWriteChannel();
    if (!hunspell.waitForFinished() || hunspell.exitCode() != 0)
        return {};

    const QSet<QString> known(own.begin(), own.end());
    QSet<QString> unknown;
    const QStringList words = QString::fromUtf8(hunspell.readAllStandardOutput()).split(u'\n');
    for (const QString &word : words) {
        const QString uncapitalised = word.left(1).toLower() + word.mid(1);
        if (word.size() > 1 && !known.contains(word) && !known.contains(uncapitalised))
            unknown.insert(word);
    }
    QStringList sorted(unknown.begin(), unknown.end());
    sorted.sort();
    return sorted;
}

} // namespace fvd
