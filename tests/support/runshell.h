// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testshell.h"

namespace fvd::testing {

/// A shell whose clock the test sets.
class RunShell : public TestShell
{
public:
    QDateTime now() const override { return clock; }
    void at(int hour, int minute) { clock = QDateTime(day, QTime(hour, minute)); }

    QDate day = exampleSessions(QDate(2026, 11, 22)).first().days.first().date;
    QDateTime clock = QDateTime(QDate(2026, 11, 22), QTime(9, 0));
};

} // namespace fvd::testing
