// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"
#include "app/summary/runbook.h"

namespace fvd {

class BarsView;

/// The evaluation of a day: the questions, hands or papers counted with a key or a finger, answers
/// in words, and how they fell.
class EvaluationPart : public FormPart
{
    Q_OBJECT

public:
    EvaluationPart(RunBook &book, const Id<Day> &day);

private:
    RunBook &m_book;
    Id<Day> m_day;
};

/// One question of it.
class QuestionPart : public FormPart
{
    Q_OBJECT

public:
    QuestionPart(RunBook &book, const Id<Day> &day, int index);

private:
    EvaluationQuestion question() const;
    void change(const QString &text, const std::function<void(EvaluationQuestion &)> &how,
        const QString &key = {});
    void showOptions();

    RunBook &m_book;
    Id<Day> m_day;
    int m_index;
    /// An answer to choose, and how many did.
    struct OptionRow
    {
        QLineEdit *name;
        QToolButton *less;
        QSpinBox *count;
        QToolButton *more;
    };

    QVBoxLayout *m_options;
    QStringList m_shown{};
    QList<OptionRow> m_rows{};
    BarsView *m_bars;
    QLabel *m_few;
    TextArea *m_answers;
};

/// How many came, by who they are, to each day.
class PresentPart : public FormPart
{
    Q_OBJECT

public:
    PresentPart(RunBook &book, const Id<Day> &day);

private:
    RunBook &m_book;
    Id<Day> m_day;
};

} // namespace fvd
