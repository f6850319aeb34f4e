// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/outline.h"
#include "core/exchange/words.h"
#include "core/schedule/held.h"

namespace fvd {

/// A question of the evaluation with what may be told of the answers.
struct QuestionFigures
{
    QString text{};
    QStringList options{}; ///< none: too few answered to say how, or it is answered in words
    QList<int> counts{};
    int answered = 0;
    QStringList answers{}; ///< in words, if they are told

    friend bool operator==(const QuestionFigures &, const QuestionFigures &) = default;
};

/// Planned against actual as a table of clock times.
Table timesTable(const QList<HeldItem> &items, LanguageForm form);
/// The same drawn.
Bars timesBars(const QList<HeldItem> &items, LanguageForm form);
/// The answers to \a question, drawn.
Bars answerBars(const QuestionFigures &question);
/// What may be told of \a question; its answers in words only if \a withWords.
QuestionFigures figuresOf(const EvaluationQuestion &question, bool withWords);
/// The same of each question of \a run that anybody answered.
QList<QuestionFigures> evaluationOf(const Run &run, bool withWords);

/// \a texts as a list of points.
Points pointsOf(const QStringList &texts);

/// The run of \a day among \a runs, or nullptr.
const Run *runOf(const QList<Run> &runs, const Id<Day> &day);

/// The blocks of a document after a day, with what all such say of its evaluation and times.
class FigureBlocks
{
public:
    explicit FigureBlocks(LanguageForm form)
        : m_form(form)
    {
    }

    QList<Block> blocks{};

    QString say(Word what) const { return word(what, m_form); }

    void heading(int level, const QString &text) { blocks << Heading{level, text}; }

    void lead(const QString &text)
    {
        if (!text.isEmpty())
            blocks << paragraph(text, ParagraphLook::Lead);
    }

    void addEvaluation(const QList<QuestionFigures> &questions);
    void addTimes(const QList<HeldItem> &items);

private:
    LanguageForm m_form;
};

} // namespace fvd
