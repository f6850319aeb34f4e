// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"

namespace fvd {

/// The conversations with the leadership before the day.
class PremeetingsPart : public FormPart
{
    Q_OBJECT

public:
    PremeetingsPart(Draft<Session> &draft, QDate today);
};

/// One of them: when, where, with whom, what is settled, and what was said.
class PremeetingPart : public FormPart
{
    Q_OBJECT

public:
    PremeetingPart(Draft<Session> &draft, int index, QDate today);

private:
    void addChecks();
    void setCheck(const QString &key, bool done);
    const Premeeting &premeeting() const { return session().premeetings[m_index]; }

    int m_index;
};

} // namespace fvd
