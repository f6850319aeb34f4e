// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "core/model/run.h"

namespace fvd {

/// So many must have answered before it is said how the answers fell: in a smaller group each would
/// be known.
inline constexpr int fewestAnswers = 5;

/// How many have answered \a question, as far as they were counted.
int answered(const EvaluationQuestion &question);

/// Whether it may be said how the answers to \a question fell.
bool mayBeBrokenDown(const EvaluationQuestion &question);

/// The count of option \a option, 0 if there is none.
int countOf(const EvaluationQuestion &question, qsizetype option);

/// The questions that a day is evaluated by unless the facilitator chooses others.
QList<EvaluationQuestion> usualQuestions(LanguageForm form, const IdSource &newId);

} // namespace fvd
