// SPDX-FileCopyrightText: 2026 The Folkevalgtdag authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QJsonObject>

namespace fvd::cli {

/// \a session as scripts read it: what is said of each item, and the times that follow.
QJsonObject sessionJson(const Session &session);

} // namespace fvd::cli
