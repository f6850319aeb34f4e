// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/contenttext.h"

#include <QCoreApplication>

namespace fvd {

namespace {

/// Texts are translated in the context "ContentText".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContentText)
};

} // namespace

QString contentIssueText(const ContentIssue &issue)
{
    const QString &detail = issue.detail;
    switch (issue.kind) {
    case ContentIssueKind::Unreadable:
        return Words::tr("The file cannot be read as UTF-8 text.");
    case ContentIssueKind::BadName:
        return Words::tr("Name the file THEME/NAME.nb.md or THEME/NAME.nn.md.");
    case ContentIssueKind::NoFrontMatter:
        return Words::tr("Begin the file with a line of ---, and the keys after it.");
    case ContentIssueKind::UnclosedFrontMatter:
        return Words::tr("End the keys with a second line of ---.");
    case ContentIssueKind::BadYaml:
        return Words::tr("The keys cannot be read: %1.").arg(detail);
    case ContentIssueKind::UnknownKey:
        return Words::tr("There is no key \"%1\" here.").arg(detail);
    case ContentIssueKind::RepeatedKey:
        return Words::tr("The key \"%1\" stands twice.").arg(detail);
    case ContentIssueKind::MissingKey:
        return Words::tr("The key \"%1\" is missing or empty.").arg(detail);
    case ContentIssueKind::BadValue:
        return Words::tr("The key \"%1\" cannot have this value.").arg(detail);
    case ContentIssueKind::StagesDoNotAddUp:
        return Words::tr("The minutes of the stages do not add up: %1.").arg(detail);
    case ContentIssueKind::MinimumOverPlanned:
        return Words::tr("The shortest length is over the planned: %1.").arg(detail);
    case ContentIssueKind::ProgrammeDoesNotAddUp:
        return Words::tr("The minutes of the programme do not add up: %1.").arg(detail);
    case ContentIssueKind::ProgrammeLength:
        return Words::tr("The programme has not the length of its shape: %1.").arg(detail);
    case ContentIssueKind::ProgrammeShapes:
        return Words::tr("Give the theme one programme of the shape \"%1\".").arg(detail);
    case ContentIssueKind::NoBreak:
        return Words::tr("Put a break in between: people sit for %1 minutes.").arg(detail);
    case ContentIssueKind::UnknownMaterial:
        return Words::tr("The theme has no material \"%1\".").arg(detail);
    case ContentIssueKind::UnderMinimum:
        return Words::tr("The material gets less than its shortest length: %1.").arg(detail);
    case ContentIssueKind::NoSteps:
        return Words::tr("Give the case a \"## \" heading for each step.");
    case ContentIssueKind::EmptyBody:
        return Words::tr("Write a text below the keys.");
    case ContentIssueKind::BadFence:
        return Words::tr("The line \"%1\" opens or ends no part that depends on a law.")
            .arg(detail);
    case ContentIssueKind::WorkMark:
        return Words::tr("Take away the working mark %1.").arg(detail);
    case ContentIssueKind::Html:
        return Words::tr("Write Markdown instead of the HTML tag %1.").arg(detail);
    case ContentIssueKind::NoPair:
        return Words::tr("The other language form is missing: %1.").arg(detail);
    case ContentIssueKind::PairDiffers:
        return Words::tr("\"%1\" differs from the other language form.").arg(detail);
    case ContentIssueKind::UnknownTheme:
        return Words::tr("There is no theme \"%1\".").arg(detail);
    case ContentIssueKind::RepeatedNumber:
        return Words::tr("The theme %1 has this number already.").arg(detail);
    case ContentIssueKind::ForeignForm:
        return Words::tr("\"%1\" belongs to the other language form.").arg(detail);
    case ContentIssueKind::OldTitle:
        return Words::tr("\"%1\" is the old title: write kommunedirektør.").arg(detail);
    case ContentIssueKind::MeetingWord:
        return Words::tr("A day is no council meeting: write something else for \"%1\".")
            .arg(detail);
    case ContentIssueKind::PartyName:
        return Words::tr("Name no party: \"%1\".").arg(detail);
    case ContentIssueKind::TooManyWords:
        return Words::tr("Make this shorter: %1 words.").arg(detail);
    case ContentIssueKind::ArticleLength:
        return Words::tr("The article has not the length it should: %1 words.").arg(detail);
    case ContentIssueKind::DoubtUnsaid:
        return Words::tr("Say, in summary and text, that this must be checked.");
    case ContentIssueKind::UnreadParagraph:
        return Words::tr("laws.yaml does not say that %1 has been read.").arg(detail);
    case ContentIssueKind::ParagraphWithoutSource:
        return Words::tr("Name %1 in the title of a source.").arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace fvd
