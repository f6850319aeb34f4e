// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "app/summary/runbook.h"
#include "core/paper/documents.h"

class QButtonGroup;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace fvd {

class BarsView;
class Card;
class EmptyState;
class EvaluationPart;
class FormPart;

/// The `part` of a place: the evaluation of \a day in the step Summary.
QString evaluationPart(const Id<Day> &day);

/// The step Summary of a session: what came of its days, what of it goes into which document, and
/// the document beside it.
class SummaryPage : public Page
{
    Q_OBJECT

public:
    SummaryPage(Shell &shell, SessionContext &context);

    void retranslate() override;
    void refresh() override;
    void open(const Place &place) override;
    const DocumentKind *document() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct DayCards
    {
        Id<Day> day{};
        EvaluationPart *evaluation = nullptr;
        QWidget *timesCard = nullptr;
        QLabel *timesHeading = nullptr;
        QLabel *timesHint = nullptr;
        BarsView *times = nullptr;
    };

    void addParts();
    void addPreview(QWidget *side);
    void fill();
    void showEvaluation(const Id<Day> &day);
    void updatePreview();
    void layGround();
    void paint(QPrinter *printer);

    SessionContext &m_context;
    RunBook m_book;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<FormPart *> m_parts{};
    QList<DayCards> m_days{};
    QStringList m_dayIds{}; ///< that the parts were made for
    QButtonGroup *m_kinds;
    QList<QPushButton *> m_kindButtons{};
    QPrintPreviewWidget *m_preview;
    DocumentSource m_source{};
    QTimer m_later{};
    bool m_anyway = false; ///< the page is shown although nothing was run
    bool m_translated = false;
};

} // namespace fvd
