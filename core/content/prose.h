// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fvd {

/// What a passage of a file is.
enum class PassageKind
{
    Title, ///< of the theme or material
    Text, ///< what is read: in the body, or a key of the front matter
    Question, ///< what a stage puts to the room
    Write, ///< what a stage has people write down
    Keywords,
    Reference, ///< the title of a source or link
};

/// A stretch of words in a file of content: a paragraph, a point of a list, the value of a key.
struct Passage
{
    PassageKind kind = PassageKind::Text;
    int line = 0; ///< that it begins on
    bool inBody = false;
    QString text{};
};

/// The passages of a file, without its keys, addresses and Markdown marks.
QList<Passage> passagesOf(const QString &file);

/// \a text cut after '.', '!', '?' and ':'.
QStringList sentencesOf(const QString &text);

QStringList wordsOf(const QString &text);

/// How heavy a text is to read: words per sentence, and words of more than six letters in a hundred
/// (LIX). Under 30 is light, over 50 heavy.
struct Readability
{
    int words = 0;
    int lix = 0;
};

Readability readabilityOf(const QList<Passage> &passages);

} // namespace fvd
