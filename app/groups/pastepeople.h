// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/dialog.h"
#include "core/exchange/peoplelist.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

namespace fvd {

/// Takes in a list of people from a spreadsheet: shows what each column is taken for before it is
/// taken, and how many of what that makes.
class PastePeople : public Dialog
{
    Q_OBJECT

public:
    /// \a deletion is when the list will be deleted.
    PastePeople(QDate deletion, QWidget *parent);

    QList<Attendee> people() const;
    QPlainTextEdit *textField() const { return m_text; }

private:
    void read();
    void showColumns();
    void summarize();

    QPlainTextEdit *m_text;
    QTableWidget *m_preview;
    QCheckBox *m_firstNames;
    QLabel *m_summary;
    PeopleTable m_table{};
};

} // namespace fvd
