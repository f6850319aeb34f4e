// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/premeeting/formpart.h"

namespace fvd {

/// What the summary tells besides what the room agreed on and its main points.
class ChoicePart : public FormPart
{
    Q_OBJECT

public:
    explicit ChoicePart(Draft<Session> &draft);
};

} // namespace fvd
