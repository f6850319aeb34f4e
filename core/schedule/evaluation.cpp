// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/evaluation.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace fvd {

int answered(const EvaluationQuestion &question)
{
    return std::accumulate(question.counts.begin(), question.counts.end(), 0);
}

bool mayBeBrokenDown(const EvaluationQuestion &question)
{
    return answered(question) >= fewestAnswers;
}

int countOf(const EvaluationQuestion &question, qsizetype option)
{
    return question.counts.value(option);
}

QList<EvaluationQuestion> usualQuestions(LanguageForm form, const IdSource &newId)
{
    const bool nn = form == LanguageForm::Nynorsk;
    QList<EvaluationQuestion> questions;
    const auto ask = [&](const QString &text, const QStringList &options) {
        questions.append({.id = Id<EvaluationQuestion>(newId()),
            .text = text,
            .options = options,
            .counts = QList<int>(options.size())});
    };
    ask(nn ? u"Kor nyttig var dagen for deg?"_s : u"Hvor nyttig var dagen for deg?"_s,
        {u"Svært nyttig"_s, u"Nyttig"_s, u"Litt nyttig"_s,
            nn ? u"Ikkje nyttig"_s : u"Ikke nyttig"_s});
    ask(u"Kom du til orde?"_s, {u"Ja"_s, u"Delvis"_s, u"Nei"_s});
    ask(nn ? u"Korleis var tempoet?"_s : u"Hvordan var tempoet?"_s,
        {nn ? u"For høgt"_s : u"For høyt"_s, u"Passe"_s, nn ? u"For lågt"_s : u"For lavt"_s});
    ask(nn ? u"Kva tek du med deg frå dagen?"_s : u"Hva tar du med deg fra dagen?"_s, {});
    ask(nn ? u"Kva bør vi gjere annleis neste gong?"_s
           : u"Hva bør vi gjøre annerledes neste gang?"_s,
        {});
    return questions;
}

} // namespace fvd
