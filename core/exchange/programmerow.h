// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/programmedraft.h"
#include "core/exchange/programmelines.h"
#include "core/exchange/programmewords.h"

namespace fvd {

/// Reads the rows of a programme's table into a draft. Columns mean what their heads say; without
/// heads, what their cells look like: a time, a length, then words, then people.
class RowReader
{
public:
    RowReader(ProgrammeDraft &draft, TimeReading reading);

    /// Whether \a cells head or begin a programme's table.
    static bool isRow(const QStringList &cells);

    /// Takes the row; false if \a line is no more than a line with a tab in it.
    bool takeRow(const SourceLine &line);

    /// Takes \a line as a further line of the last cell of the row before, as word processors copy
    /// a cell with several lines.
    bool takeContinuation(const SourceLine &line);

    /// What comes now is no part of the last row.
    void close() { m_open = false; }

private:
    bool takeHead(const QStringList &cells);
    bool takeCellRest(const SourceLine &line);
    void takeByHead(const QStringList &cells);
    void takeByLook(const QStringList &cells);
    void takeDate(const QString &cell);
    void takeTime(const QString &cell);
    void takeEnd(const QString &cell);
    void takeLength(const QString &cell);
    void takeGroups(const QStringList &names, const QStringList &cells);
    void addRow();

    ProgrammeDraft &m_draft;
    TimeReading m_reading;
    QList<std::optional<Field>> m_head{};
    QStringList m_headText{};
    ItemSource m_row{}; ///< the last one
    QString m_date{}; ///< of the last row that had one
    qsizetype m_cells = 0; ///< of the last row
    bool m_timeColumn = false; ///< rows have begun with times
    bool m_timeEmpty = false; ///< the last row's time cell was empty
    bool m_open = false; ///< the last cell of m_row may go on
};

} // namespace fvd
