// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dayfigures.h"

#include <QHash>

namespace fvd {

/// A note that may become public: what was said, never by whom.
struct SummaryPoint
{
    NoteKind kind = NoteKind::Idea;
    int table = 0; ///< 0: none, or tables are not told
    QString text{};
    QByteArray picture{}; ///< a JPEG of what the table wrote; mostly none

    friend bool operator==(const SummaryPoint &, const SummaryPoint &) = default;
};

/// The points of an item, in the order they were put.
struct SummaryItem
{
    QString title{}; ///< "": of no item
    QList<SummaryPoint> points{};

    friend bool operator==(const SummaryItem &, const SummaryItem &) = default;
};

/// What came of one day.
struct SummaryDay
{
    QString heading{};
    int present = 0; ///< 0: not counted, or not told
    QList<SummaryItem> items{};
    QList<QuestionFigures> evaluation{};
    QList<HeldItem> times{};

    friend bool operator==(const SummaryDay &, const SummaryDay &) = default;
};

/// What the council gets after its day, and may publish. It has no place for private notes,
/// premeetings, contacts or the frame, and summaryOf() takes only what the facilitator let through:
/// what is made from it cannot tell the rest.
struct Summary
{
    QString title{}; ///< "": named after the councils
    QStringList councils{};
    LanguageForm language = LanguageForm::Bokmaal;
    QStringList facilitators{};
    QList<GroundRule> rules{};
    QList<FollowUp> followUps{};
    QList<SummaryDay> days{};

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// JPEGs by the ids of the notes they belong to.
using NotePictures = QHash<QString, QByteArray>;

Summary summaryOf(const Session &session, const QList<Run> &runs, const QStringList &councils,
    const NotePictures &pictures = {});

/// Agreements, ground rules, follow-ups, main points by item and kind, the evaluation in figures.
Outline summaryOutline(const Summary &summary);

} // namespace fvd
