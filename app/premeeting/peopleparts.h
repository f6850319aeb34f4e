// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"

namespace fvd {

/// The one or two who lead the day, and whom to call at the council.
class TeamPart : public FormPart
{
    Q_OBJECT

public:
    /// \a me is added first when a facilitator is.
    TeamPart(Draft<Session> &draft, std::function<Person()> me);
};

/// One person: name, role, telephone, e-mail.
class PersonRow : public FormPart
{
    Q_OBJECT

public:
    PersonRow(Draft<Session> &draft, QList<Person> Session::*people, int index);
};

} // namespace fvd
