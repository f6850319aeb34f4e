// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dayfigures.h"

namespace fvd {

/// Of a day, what KS is told.
struct KsReportDay
{
    QString heading{};
    HeadCounts present{}; ///< none: not counted
    QList<HeldItem> times{};
    QList<QuestionFigures> evaluation{};

    friend bool operator==(const KsReportDay &, const KsReportDay &) = default;
};

/// What KS is told of a day that was held: figures, and not a word that was said.
struct KsReport
{
    QStringList councils{};
    LanguageForm language = LanguageForm::Bokmaal;
    QStringList themes{};
    HeadCounts expected{};
    QList<KsReportDay> days{};

    friend bool operator==(const KsReport &, const KsReport &) = default;
};

/// \a themes are called as in the session's language form.
KsReport reportOf(const Session &session, const QList<Run> &runs, const QStringList &councils,
    const QStringList &themes);

Outline reportOutline(const KsReport &report);

} // namespace fvd
