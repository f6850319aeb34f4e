// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fvd {

/// What can be wrong with a file of content. The app words them for people.
enum class ContentIssueKind
{
    Unreadable, ///< the file or folder cannot be read, or is not UTF-8
    BadName, ///< not called `<theme>/<slug>.<nb|nn>.md`
    NoFrontMatter, ///< does not begin with a line of `---`
    UnclosedFrontMatter, ///< has no second line of `---`
    BadYaml, ///< the front matter is not a YAML map; detail: what the YAML reader says
    UnknownKey, ///< detail: the key, here and where nothing else is said
    RepeatedKey,
    MissingKey, ///< not there, or empty; in a list, detail is `sources.url`
    BadValue, ///< not what this key may hold
    StagesDoNotAddUp, ///< detail: `40 ≠ 45`, the stages and the whole
    MinimumOverPlanned, ///< detail: `50 > 45`
    ProgrammeDoesNotAddUp, ///< detail: `55 ≠ 60`, the items and the whole
    ProgrammeLength, ///< too short or long for its shape; detail: `short, 95 ≠ 45–90`
    ProgrammeShapes, ///< there is not one programme of each shape; detail: the shape
    NoBreak, ///< people sit too long on end; detail: `95 > 90`
    UnknownMaterial, ///< a programme uses what the theme does not have; detail: the material
    UnderMinimum, ///< a programme gives a material too little time; detail: `brua, 20 < 25`
    NoSteps, ///< a case without a `## ` heading
    EmptyBody,
    BadFence, ///< a line of `:::` that does not belong, or of a law that is not known; detail: it
    WorkMark, ///< a mark of the fact sheets, as `[M]`, is left; detail: the mark
    Html, ///< detail: the tag
    NoPair, ///< the other language form is not there; detail: its path
    PairDiffers, ///< the key, which is free of language, says another thing in the other form
    UnknownTheme, ///< its folder has no `theme.nb.md`; detail: the theme
    RepeatedNumber, ///< another theme has this place in this part; detail: that theme
    // What lintContent() finds
    ForeignForm, ///< a word of the other language form; detail: the word
    OldTitle, ///< "rådmann" about today; detail: the word
    MeetingWord, ///< what we make is called as what a council's meeting makes; detail: the words
    PartyName, ///< detail: the name
    TooManyWords, ///< in a sentence, or a question for the room; detail: `41 > 35`
    ArticleLength, ///< detail: `430 ≠ 500–900`
    DoubtUnsaid, ///< a fact that must be checked does not say so
    UnreadParagraph, ///< a source names what laws.yaml does not confirm; detail: `kl § 11-10`
    ParagraphWithoutSource, ///< the text names one that no source does; detail: `§ 11-10`
};

struct ContentIssue
{
    QString file{}; ///< its path below the folder that was read
    int line = 0; ///< from 1; 0 if it is about the file as a whole
    ContentIssueKind kind = ContentIssueKind::Unreadable;
    QString detail{};

    friend bool operator==(const ContentIssue &, const ContentIssue &) = default;
};

} // namespace fvd
